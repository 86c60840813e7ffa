import type { Translated } from "../../../core/messages/types.ts";
import type { auth0English } from "./en.ts";

/** The Chinese texts about Auth0. */
export const auth0Chinese = {
  changeNames: {
    connection: "连接",
    credentials: "应用凭证",
    application: "应用",
  },
  reasons: {
    exists: "已存在",
    "not-found": "将以 weibo 策略创建",
    same: "已保存；与机密一致",
    unreadable: "已保存；App Key 一致，App Secret 无法读回比较（--rotate 会写入它）",
    differs: "与机密不一致；将被替换，其他选项保持不变",
    rotate: "App Secret 无法读回比较；由于使用了 --rotate，将重新写入它，其他选项保持不变",
    "not-stored": "尚未保存；将使用机密设置",
    enabled: "连接已启用",
    "not-enabled": "将启用连接",
    "after-credentials": "无法判断：确认凭证正确之后才会启用连接",
    "needs-scope": "缺少 {details}，无法判断：令牌没有 Management API 的这些权限范围",
  },
  instructions: {
    authorize:
      "在 {domain} 的 Auth0 控制台中，为 Management API 授权一个机器对机器应用，权限范围为 {scopes}。将机密 {clientId} 和 {clientSecret} 设为该应用的 Client ID 和 Client Secret。",
    "run-sync": "运行 sync：连接 {connection} 不存在时会创建，把 {appKey} 和 {appSecret} 的值保存在其中，并为声明的应用启用它。",
    "grant-scopes":
      "在 Auth0 控制台打开 Applications，然后依次打开 APIs、Auth0 Management API，为该机器对机器应用授予这些权限范围：{scopes}。",
    "run-again": "再次运行 sync：它会完成其余步骤。",
    "register-callback": "如果微博应用的授权回调页现在填写的是其他地址，请改为 {callback}。",
  },
  steps: {
    1: "为 Auth0 的 Management API 授权一个应用",
    11: "由 sync 在 Auth0 保存 App Key 和 App Secret",
  },
  guide: { title: "Auth0 设置", heading: "在 Auth0 的操作", automatic: "连接由 sync 写入；前后的步骤如下。" },
  blockers: {},
  failures: {
    refused: "Auth0 拒绝了 {operation}，状态码 {status}：“{message}”。{meaning}{action}",
    scope:
      "Auth0 拒绝了 {operation}：令牌缺少 {scopes}。请在 Applications、APIs、Auth0 Management API 中为该机器对机器应用授予该权限范围，然后重新运行。",
    "rate-limit": "Auth0 拒绝了 {operation}：请求过多。请稍后重新运行。",
    "rate-limit-until": "Auth0 拒绝了 {operation}：请求过多，{seconds} 秒之后才解除限制。请稍后重新运行。",
    answer:
      "Auth0 对 {operation} 返回状态码 {status}，内容不是 JSON，通常是网关故障所致。请重新运行；如果问题仍然存在，请检查源地址 {origin}。",
    shape: "Auth0 对 {operation} 的响应与文档描述的形式不同，因此结果未知。请重新运行；如果问题仍然存在，请作为程序缺陷报告。",
    network: "Auth0 没有响应 {operation}（{fault}）。请重新运行；如果问题仍然存在，请检查当前网络能否访问 {origin}。",
    protocol: "Auth0 对 {operation} 的响应不是有效的 HTTP（{fault}）。请检查 {origin} 是否为 Auth0 租户，以及是否有代理代替它响应。",
    strategy: "连接“{name}”已存在，策略为“{strategy}”：它属于其他身份提供方，因此没有写入。请在 auth0.connection 中声明其他名称。",
    restored: "Auth0 接受了 {operation}，但验证失败：保存的凭证不一致。已恢复原来的凭证。",
    "not-restored": "Auth0 接受了 {operation}，但验证失败：保存的凭证不一致。重新运行之前，请在 {origin} 的控制台检查该连接。",
    "read-back":
      "Auth0 接受了 {operation}，但验证失败：没有为每个应用启用连接。请检查 auth0.applications 中的 Client ID 在 {origin} 是否存在。",
    changed: "{origin} 上的连接在计划之后被更改，因此没有覆盖。请重新运行 plan 并审阅。",
    superseded: "Auth0 接受了 {operation}，但 {origin} 上的凭证同时被其他客户端更改；已保留较新的值。请重新运行 plan 并审阅。",
  },
  options: { "auth0-domain": "Auth0 租户域名，例如 acme.eu.auth0.com" },
  init: {
    questions: { "auth0-domain": "Auth0 租户域名，例如 acme.eu.auth0.com：" },
    problems: { "domain-form": "这不是租户域名。示例：acme.eu.auth0.com" },
  },
  errors: {
    access_denied: {
      meaning: "客户端凭证有误，或该应用没有 Management API 的授权。",
      action: "请检查 auth0.domain 和两个机密，并在 Applications、APIs、Auth0 Management API 中授权该应用。",
    },
    unauthorized_client: { meaning: "该应用不能使用客户端凭证。", action: "请使用机器对机器应用，或启用授权类型 Client Credentials。" },
    invalid_token: { meaning: "令牌对该租户无效，或已过期。", action: "请重新运行；并检查 auth0.domain 是否为租户自己的域名。" },
    insufficient_scope: { meaning: "令牌缺少权限范围。", action: "请在 Applications、APIs、Auth0 Management API 中为该应用授予。" },
    inexistent_connection: { meaning: "该连接已被删除。", action: "请重新运行 plan。" },
    inexistent_client: { meaning: "某个应用不存在。", action: "请检查 auth0.applications 中的 Client ID。" },
    invalid_body: { meaning: "Auth0 不接受该请求。", action: "请查看 Auth0 的消息；如果声明无误，请作为程序缺陷报告。" },
    conflict: { meaning: "同名的连接已存在。", action: "请重新运行 plan。" },
    too_many_requests: { meaning: "租户的请求频率已达上限。", action: "请稍后重新运行。" },
    unknown: { meaning: "文档中没有这个代码。", action: "请查看 Auth0 的消息。" },
  },
} as const satisfies Translated<typeof auth0English>;
