import type { Translated } from "../../../core/messages/types.ts";
import type { janrainEnglish } from "./en.ts";

/** The Chinese texts about Janrain. */
export const janrainChinese = {
  /** What a change is about. */
  changeNames: {
    "allow-domain": "域名白名单条目",
    credentials: "应用凭证",
    "sign-in": "登录列表条目",
  },
  /** Why a change has its action. */
  reasons: {
    listed: "已在列表中",
    covered: "已被列表中的模式覆盖",
    "not-listed": "将添加",
    "not-offered": "将添加，但 Janrain 未将它列为可用的提供方；如果 Janrain 拒绝，请联系 Akamai 为该应用启用 Sina Weibo",
    "opens-list": "将添加；白名单目前为空，任何网站都可以使用该应用：同步之后只有白名单中的网站可以使用",
    same: "已保存，且与机密一致",
    differs: "与机密不一致；将替换",
    "not-stored": "尚未保存；将用机密设置",
    manual: "手动：没有声明 Partner Key，请在控制台填写",
    "manual-listed": "手动：Janrain 已列出该提供方，因此凭证已经填写；没有 Partner Key，无法与机密比较",
    "device-list": "将设为 web 列表加上该提供方；API 无法读取此设备类型的列表，仅存在于该列表中的条目会丢失",
    "device-unread":
      "将设为 web 列表；API 无法读取此设备类型的列表，仅存在于该列表中的条目会丢失（使用 device-file 时，sync 已设置过的列表不再写入）",
    "device-recorded": "先前的 sync 已设为 web 列表；API 无法读取此设备类型的列表",
    "after-credentials": "手动填写应用凭证之后将添加",
    "no-origin": "未知：只声明了自定义域名，而密钥不会发送到由声明指定的主机",
    "partner-absent": "无法判断：该源地址上的 Partner API 没有响应；请手动填写",
    "partner-account": "无法判断：Janrain 要求升级账号后才能使用 Partner API；请手动填写",
    "partner-key": "无法判断：Janrain 拒绝了 Partner Key；请手动填写，或更正该 Key",
    "partner-masked": "无法判断：Partner API 返回的机密已被遮盖，既不能比较，也不能恢复；请手动填写",
    "partner-provider": "无法判断：Partner API 不接受该提供方，可能需要 Akamai 为该应用启用；请手动填写",
  },
  /** The manual steps in the dashboard. */
  instructions: {
    "open-dashboard": "登录 Janrain 控制台，打开 {origin} 的 Manage Engage App。",
    "open-provider": "打开 Provider Configuration，选择 Sina Weibo，然后点击 Configure。",
    "paste-credentials": "进入填写 Key 和 Secret 的页面。把 {appKey} 的值粘贴为 App Key，把 {appSecret} 的值粘贴为 App Secret。",
    publish: "保存，然后发布。网站最多可能需要一小时才会显示更改。",
    "run-again": "再次运行 sync：它会完成依赖凭证的步骤。无需密钥即可看到 Janrain 已列出该提供方。",
  },
  steps: {
    1: "登录 Janrain 控制台",
    2: "通过 Manage Engage App 打开应用",
    3: "打开 Provider Configuration",
    4: "选择 Sina Weibo",
    5: "点击 Configure 开始设置",
    11: "在 Janrain 填写 App Key 和 App Secret",
  },
  guide: {
    title: "Janrain 控制台",
    heading: "在控制台中",
    automatic: "已声明 Partner Key，因此由 sync 自动完成。手动操作如下：",
  },
  /** What keeps a sync from starting. */
  blockers: {
    "unset-partner": "机密 {name} 未设置：请将它作为环境变量传给该步骤，或者删除 janrain.partnerKey，在控制台手动填写凭证。",
    "no-origin":
      "只声明了 janrain.domain，而密钥不会发送到由声明指定的主机。请用 janrain-url（--janrain-url）设置源地址，或声明 janrain.realm。",
  },
  /** What stopped an operation. */
  failures: {
    refused: "Janrain 拒绝了 {operation}，错误码 {code}：“{message}”。{meaning}{action}",
    "not-json":
      "Janrain 对 {operation} 返回状态码 {status}，内容不是 JSON，通常是网关故障所致。请重新运行；如果问题仍然存在，请检查源地址 {origin}。",
    "no-stat": "Janrain 对 {operation} 的响应缺少成员 stat。请检查 {origin} 是否为 Social Login 应用。",
    shape: "Janrain 对 {operation} 的响应与文档描述的形式不同，因此结果未知。请重新运行；如果问题仍然存在，请作为程序缺陷报告。",
    masked: "Janrain 对 {operation} 的响应遮盖了所保存的机密，因此结果未知。重新运行之前，请测试一次登录。",
    network: "Janrain 没有响应 {operation}（{fault}）。请重新运行；如果问题仍然存在，请检查当前网络能否访问 {origin}。",
    protocol:
      "Janrain 对 {operation} 的响应不是有效的 HTTP（{fault}）。请检查 {origin} 是否为 Social Login 应用，以及是否有代理代替它响应。",
    restored: "Janrain 接受了 {operation}，但验证失败：保存的值不一致。已恢复原来的值。请检查属性名（--partner-properties）。",
    "not-restored":
      "Janrain 接受了 {operation}，但验证失败：保存的值不一致。重新运行之前，请检查属性名（--partner-properties）以及 {origin} 的控制台中 Sina Weibo 的设置。",
    "list-format": "如果 Janrain 拒绝的是列表本身，请尝试另一种格式：provider-list（--provider-list json）。",
    "read-back": "Janrain 接受了 {operation}，但验证失败：保存的列表不一致。重新运行之前，请检查 {origin} 的控制台。",
    changed: "{origin} 上的凭证在计划之后被更改，因此没有覆盖。请重新运行 plan 并审阅。",
    superseded: "Janrain 接受了 {operation}，但 {origin} 上的凭证同时被其他客户端更改；已保留较新的值。请重新运行 plan 并审阅。",
    unsendable: "登录列表包含“{name}”，逗号分隔的列表无法表示它，因此没有写入。请使用另一种格式：provider-list（--provider-list json）。",
  },
  /** The help of its options. */
  options: {
    "janrain-url": "接收密钥的源地址 [默认：https://{realm}.rpxnow.com]",
    "partner-url": "Partner API 的源地址 [默认：Janrain 的源地址]",
    "partner-properties": "App Key 和 Secret 的属性名 [默认：consumerKey,secret]",
    "provider-list": "set_auth_providers 的列表格式 [默认：comma]",
    "device-types": "除 web 外还要启用的设备类型：iphone、android；它们的列表会设为 web 列表",
    "device-file": "记录 sync 已设置过的设备类型列表，不再重复设置 [默认：每次 sync 都设置]",
    realm: "Janrain 的 realm，例如 acme，或其 URL https://acme.rpxnow.com",
    "with-partner-key": "声明 Partner Key，sync 用它保存凭证；Akamai 只向合作伙伴发放",
  },
  init: {
    questions: { realm: "Janrain 的 realm，例如 acme，或其 URL https://acme.rpxnow.com：" },
    problems: {
      "realm-form": "这不能作为 realm。示例：acme，对应 https://acme.rpxnow.com",
      "realm-dashboard": "这是控制台的地址。realm 在应用的 URL 中：https://REALM.rpxnow.com。",
      "realm-domain": "该地址不在 rpxnow.com 之下。请填写 realm；自定义域名以后可在 janrain.domain 中声明。",
    },
  },
  /** Error codes of the Social Login and Partner APIs. */
  errors: {
    "-1": { meaning: "服务暂时不可用。", action: "请稍后重新运行。" },
    "0": { meaning: "缺少必需的参数。", action: "检查本工具的选项；如果选项没有问题，请作为程序缺陷报告。" },
    "1": {
      meaning: "参数无效，或者提供方还没有应用凭证。",
      action: "查看 Janrain 的消息：提供方无效表示该应用不能使用它；提供方未配置表示需要先设置应用凭证。",
    },
    "2": { meaning: "找不到数据。", action: "检查 realm 是否指向正确的应用。" },
    "3": {
      meaning: "API Key 或 Partner Key 错误。",
      action: "从控制台的设置页面重新复制 Key，并检查它是否属于该 realm。",
    },
    "4": { meaning: "Facebook 返回了错误。", action: "与微博无关。" },
    "5": { meaning: "映射已经存在。", action: "与本工具的操作无关。" },
    "6": { meaning: "Janrain 无法与之前正常的提供方通信。", action: "请稍后重新运行。" },
    "7": { meaning: "账号的套餐不包含此调用。", action: "请联系 Akamai 升级套餐，或在控制台完成这一步。" },
    "8": { meaning: "缺少该用户的第三方凭证。", action: "与本工具的操作无关。" },
    "9": { meaning: "用户撤销了对第三方的授权。", action: "用户需要重新登录。" },
    "10": { meaning: "应用没有正确配置。", action: "在控制台完成配置。" },
    unknown: { meaning: "文档没有解释这个错误码。", action: "请查看 Janrain 的消息。" },
  },
} satisfies Translated<typeof janrainEnglish>;
