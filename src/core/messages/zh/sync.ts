import type * as english from "../en/sync.ts";
import type { Translated } from "../types.ts";

/** What the three kinds of change are about. */
export const changeNames = {
  "allow-domain": "域名白名单条目",
  credentials: "应用凭证",
  "sign-in": "登录列表条目",
} satisfies Translated<typeof english.changeNames>;

/** Why a change has its action. */
export const reasons = {
  listed: "已在列表中",
  covered: "已被列表中的模式覆盖",
  "not-listed": "将添加",
  "not-offered": "将添加，但 Janrain 未将它列为可用的提供方：如果 Janrain 拒绝，请联系 Akamai 为该应用启用 Sina Weibo",
  "opens-list": "将添加；名单目前为空，任何网站都可以使用该应用。此后只有名单中的网站可以使用",
  same: "已保存，且与机密一致",
  differs: "与机密不一致：将替换",
  "not-stored": "尚未保存：将用机密设置",
  "needs-secret": "缺少 {secrets}，无法判断",
  manual: "请在控制台手动填写：没有声明 Partner Key",
  "manual-listed": "手动管理：Janrain 已列出该提供方，说明凭证已填写；没有 Partner Key 就无法读取是哪一对凭证",
  "device-list": "将设为网页版列表加上该提供方：没有文档说明如何读取此设备类型的列表，因此仅存在于该列表中的条目会丢失",
  "device-unread": "无法判断：没有文档说明如何读取此设备类型的列表；它只与网页版列表一同写入",
  "after-credentials": "手动填写应用凭证之后将添加",
  "no-origin": "无法判断：只声明了自定义域名，而 Key 不会发送到由声明指定的主机",
} satisfies Translated<typeof english.reasons>;

/** The manual steps at the dashboard. */
export const instructions = {
  "open-dashboard": "登录 Janrain 控制台，打开 {origin} 的 Manage Engage App。",
  "open-provider": "打开 Provider Configuration，选择 Sina Weibo，然后点击 Configure。",
  "paste-credentials": "进入填写 Key 和 Secret 的页面；把 {appKey} 的值粘贴为 App Key，把 {appSecret} 的值粘贴为 App Secret。",
  publish: "保存，然后发布。网站最多可能需要一小时才会显示更改。",
  "run-again": "再次运行 sync：它会完成依赖凭证的步骤。Janrain 是否已列出该提供方，无需密钥即可读取。",
} satisfies Translated<typeof english.instructions>;

/** What prevents a sync from starting. */
export const blockers = {
  unset: "机密 {name} 未设置：请将它作为环境变量传给该步骤。",
  placeholder: "机密 {name} 中是占位符：表达式没有被解析，或者从未填写。",
  "line-break": "机密 {name} 以换行符结尾：请重新设置，去掉换行符。",
  equal: "机密 {name} 和 {other} 的值相同：其中一个粘贴错了位置。",
  swapped: "机密 {name} 和 {other} 似乎颠倒了：前者像 App Secret，后者像 App Key。",
  conflict: "{file} 为 {account} 声明了另一对凭证，二者会互相覆盖：请让两个文件使用同一对机密，或删除其中一个。",
  digest: "计划的摘要值是 {digest}，而要求的是 {required}：这不是审阅过的内容。请审阅下面的计划，再要求它的摘要值。",
  whitespace: "机密 {name} 以空白字符开头或结尾：请重新设置，去掉空白字符。",
  "no-origin":
    "只声明了 janrain.domain，而 Key 不会发送到由声明指定的主机：请用 janrain-url（--janrain-url）设置源地址，或声明 janrain.realm。",
} satisfies Translated<typeof english.blockers>;

/** Why an operation at Janrain failed. */
export const failures = {
  refused: "Janrain 拒绝了 {operation}，错误码 {code}：“{message}”。{meaning}{action}",
  "not-json":
    "Janrain 对 {operation} 返回状态码 {status}，内容不是 JSON，通常是网关故障所致。请重新运行；如果仍然如此，请检查源地址 {origin}。",
  "no-stat": "Janrain 对 {operation} 的响应缺少成员 stat。请检查 {origin} 是否为 Social Login 应用。",
  shape: "Janrain 对 {operation} 的响应与其文档不符，因此含义不明。请重新运行；如果仍然如此，请将其作为本工具的缺陷报告。",
  network: "Janrain 没有响应 {operation}（{fault}）。请重新运行；如果仍然如此，请检查当前网络能否访问 {origin}。",
  protocol: "Janrain 对 {operation} 的响应不是有效的 HTTP（{fault}）。请检查 {origin} 是否为 Social Login 应用，以及是否有代理代替它响应。",
  restored: "Janrain 接受了 {operation}，但读取到的值不一致；已恢复原来的值。请检查属性名（--partner-properties）。",
  "not-restored":
    "Janrain 接受了 {operation}，但读取到的值不一致。请在重新运行之前检查属性名（--partner-properties），以及 {origin} 的控制台中 Sina Weibo 的设置。",
  "list-format": "如果被拒绝的是列表本身，请试用另一种格式：provider-list（--provider-list json）。",
  undone: "Janrain 接受了所有更改，但最后一次读取时缺少 {changes}。请在重新运行之前检查 {origin} 的控制台。",
  "read-back": "Janrain 接受了 {operation}，但读取到的内容不一致。请在重新运行之前检查 {origin} 的控制台。",
  other: "{message}",
} satisfies Translated<typeof english.failures>;
