import type * as english from "../en/sync.ts";
import type { Translated } from "../types.ts";

/** What the three kinds of change are about. */
export const changeNames = {
  "allow-domain": "域名白名单条目",
  credentials: "应用凭证",
  "sign-in": "登录列表条目",
} satisfies Translated<typeof english.changeNames>;

/** Between a change and its reason. */
export const reasonSeparator = "：";

/** Why a change has its action. */
export const reasons = {
  listed: "已在列表中",
  covered: "已被列表中的模式覆盖",
  "not-listed": "将添加",
  "not-offered": "将添加，但 Janrain 未将它列为可用的提供方；如果 Janrain 拒绝，请联系 Akamai 为该应用启用 Sina Weibo",
  "opens-list": "将添加；名单目前为空，任何网站都可以使用该应用：同步之后只有名单中的网站可以使用",
  same: "已保存，且与机密一致",
  differs: "与机密不一致；将替换",
  "not-stored": "尚未保存；将用机密设置",
  "needs-secret": "缺少 {secrets}，状态未知",
  manual: "手动：没有声明 Partner Key，请在控制台填写",
  "manual-listed": "手动：Janrain 已列出该提供方，因此凭证已经填写；没有 Partner Key，无法与机密比较",
  "device-list": "将设为 web 列表加上该提供方；API 无法读取此设备类型的列表，仅存在于该列表中的条目会丢失",
  "device-unread":
    "将设为 web 列表；API 无法读取此设备类型的列表，仅存在于该列表中的条目会丢失（使用 device-file 时，sync 已设置过的列表不再写入）",
  "device-recorded": "先前的 sync 已设为 web 列表；API 无法读取此设备类型的列表",
  "after-credentials": "手动填写应用凭证之后将添加",
  "no-origin": "未知：只声明了自定义域名，而密钥不会发送到由声明指定的主机",
  "partner-absent": "无法判断：该源地址上的 Partner API 没有响应；请手动填写",
  "partner-key": "无法判断：Janrain 拒绝了 Partner Key；请手动填写，或更正该 Key",
  "partner-provider": "无法判断：Partner API 不接受该提供方，可能需要 Akamai 为该应用启用；请手动填写",
} satisfies Translated<typeof english.reasons>;

/** The manual steps in the dashboard. */
export const instructions = {
  "open-dashboard": "登录 Janrain 控制台，打开 {origin} 的 Manage Engage App。",
  "open-provider": "打开 Provider Configuration，选择 Sina Weibo，然后点击 Configure。",
  "paste-credentials": "进入填写 Key 和 Secret 的页面。把 {appKey} 的值粘贴为 App Key，把 {appSecret} 的值粘贴为 App Secret。",
  publish: "保存，然后发布。网站最多可能需要一小时才会显示更改。",
  "run-again": "再次运行 sync：它会完成依赖凭证的步骤。无需密钥即可看到 Janrain 已列出该提供方。",
} satisfies Translated<typeof english.instructions>;

/** What keeps a sync from starting. */
export const blockers = {
  unset: "机密 {name} 未设置。请将它作为环境变量传给该步骤。",
  "unset-partner": "机密 {name} 未设置：请将它作为环境变量传给该步骤，或者删除 janrain.partnerKey，在控制台手动填写凭证。",
  weak: "机密 {name} 太弱，无法遮盖：它少于 8 个字符或是常用词，遮盖它会破坏输出。请设置更强的值。",
  placeholder: "机密 {name} 中是占位符：表达式没有被解析，或者从未填写。",
  "line-break": "机密 {name} 以换行符结尾。请重新设置，去掉换行符。",
  equal: "机密 {name} 和 {other} 的值相同：其中一个粘贴错了位置。",
  swapped: "机密 {name} 和 {other} 似乎颠倒了：前者像 App Secret，后者像 App Key。",
  conflict: "{file} 为 {account} 声明了不同的凭证，每次同步都会覆盖另一方的凭证。请让两个文件使用相同的机密，或删除其中一个。",
  digest: "计划的摘要值是 {digest}，而要求的是 {required}：计划在审阅之后有变化。请审阅下面的计划，再要求它的摘要值。",
  whitespace: "机密 {name} 以空格开头或结尾。请重新设置，去掉空格。",
  declined: "未确认：没有写入任何内容。",
  "no-origin":
    "只声明了 janrain.domain，而密钥不会发送到由声明指定的主机。请用 janrain-url（--janrain-url）设置源地址，或声明 janrain.realm。",
} satisfies Translated<typeof english.blockers>;

/** What stopped an operation at Janrain. */
export const failures = {
  refused: "Janrain 拒绝了 {operation}，错误码 {code}：“{message}”。{meaning}{action}",
  "not-json":
    "Janrain 对 {operation} 返回状态码 {status}，内容不是 JSON，通常是网关故障所致。请重新运行；如果问题仍然存在，请检查源地址 {origin}。",
  "no-stat": "Janrain 对 {operation} 的响应缺少成员 stat。请检查 {origin} 是否为 Social Login 应用。",
  shape: "Janrain 对 {operation} 的响应与文档描述的形式不同，因此结果未知。请重新运行；如果问题仍然存在，请作为程序缺陷报告。",
  network: "Janrain 没有响应 {operation}（{fault}）。请重新运行；如果问题仍然存在，请检查当前网络能否访问 {origin}。",
  protocol: "Janrain 对 {operation} 的响应不是有效的 HTTP（{fault}）。请检查 {origin} 是否为 Social Login 应用，以及是否有代理代替它响应。",
  restored: "Janrain 接受了 {operation}，但验证失败：保存的值不一致。已恢复原来的值。请检查属性名（--partner-properties）。",
  "not-restored":
    "Janrain 接受了 {operation}，但验证失败：保存的值不一致。重新运行之前，请检查属性名（--partner-properties）以及 {origin} 的控制台中 Sina Weibo 的设置。",
  "list-format": "如果 Janrain 拒绝的是列表本身，请尝试另一种格式：provider-list（--provider-list json）。",
  undone: "Janrain 接受了所有更改，但最后验证时 {changes} 已不存在。重新运行之前，请检查 {origin} 的控制台。",
  "read-back": "Janrain 接受了 {operation}，但验证失败：保存的列表不一致。重新运行之前，请检查 {origin} 的控制台。",
  changed: "{origin} 上的凭证在计划之后被更改，因此没有覆盖。请重新运行 plan 并审阅。",
  superseded: "Janrain 接受了 {operation}，但 {origin} 上的凭证同时被其他客户端更改；已保留较新的值。请重新运行 plan 并审阅。",
  unsendable: "登录列表包含“{name}”，逗号分隔的列表无法表示它，因此没有写入。请使用另一种格式：provider-list（--provider-list json）。",
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
  partial: "计划只应用了一部分，因此剩余的计划有另一个摘要值：请先审阅，再要求它。",
  canceled: "运行已取消。本报告描述当时的状态。",
  confirm: "是否应用？只接受 yes：",
} satisfies Translated<typeof english.run>;
