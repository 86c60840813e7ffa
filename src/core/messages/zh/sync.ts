import type * as english from "../en/sync.ts";
import type { Translated } from "../types.ts";

/** Between a change and its reason. */
export const reasonSeparator = "：";

/** Why a change has its action, for every identity service. */
export const reasons = {
  "no-origin": "未知：工作流没有允许该源地址接收密钥（target-origins）",
  "needs-secret": "缺少 {secrets}，状态未知",
} satisfies Translated<typeof english.reasons>;

/** What keeps a sync from starting. */
export const blockers = {
  unset: "机密 {name} 未设置。请将它作为环境变量传给该步骤。",
  weak: "机密 {name} 太弱，无法在日志中屏蔽：它少于 8 个字符或是常用词，屏蔽它会破坏输出。请设置更强的值。",
  placeholder: "机密 {name} 中是占位符：表达式没有被解析，或者从未填写。",
  "line-break": "机密 {name} 以换行符结尾。请重新设置，去掉换行符。",
  equal: "机密 {name} 和 {other} 的值相同：其中一个粘贴错了位置。",
  swapped: "机密 {name} 和 {other} 似乎颠倒了：前者像 App Secret，后者像 App Key。",
  origin: "{origin} 不会收到密钥：它由声明指定。请核对地址，然后在工作流中用 target-origins（--target-origins {origin}）允许它。",
  conflict: "{file} 为 {account} 声明了不同的凭证，每次同步都会覆盖另一方的凭证。请让两个文件使用相同的机密，或删除其中一个。",
  digest: "计划的摘要值是 {digest}，与要求的 {required} 不同：计划在审阅之后有变化。请审阅下面的计划，然后改用它的摘要值。",
  whitespace: "机密 {name} 以空格开头或结尾。请重新设置，去掉空格。",
  declined: "未确认：没有写入任何内容。",
} satisfies Translated<typeof english.blockers>;

/** What stopped a plan or a sync, in addition to the failures of each identity service. */
export const failures = {
  undone: "{service} 接受了所有更改，但最后验证时已找不到：{changes}。重新运行之前，请检查 {origin} 的控制台。",
  canceled: "运行已取消。没有再写入任何内容。",
  "canceled-reverted": "运行已取消。正在进行的写入已撤销，没有再写入任何内容。",
  other: "{message}",
} satisfies Translated<typeof english.failures>;

/** What concerns a run as a whole. */
export const run = {
  writing: "{file}：正在写入 {what}",
  applied: "{file}：已应用 {what}",
  unverified: "已写入，但未验证：{what}",
  summary: "将添加 {create} 项，更改 {update} 项",
  summaryUnknown: "将添加 {create} 项，更改 {update} 项，{unknown} 项未知",
  partial: "计划只应用了一部分，因此剩余计划的摘要值不同：请先审阅，再使用新的摘要值。",
  canceled: "运行已取消。本报告描述当时的状态。",
  confirm: "是否应用？输入 yes 确认：",
} satisfies Translated<typeof english.run>;
