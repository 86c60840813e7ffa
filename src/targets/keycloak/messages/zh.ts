import type { Translated } from "../../../core/messages/types.ts";
import type { keycloakEnglish } from "./en.ts";

/** The Chinese texts about Keycloak. */
export const keycloakChinese = {
  /** What a change is about. */
  changeNames: {
    provider: "身份提供方",
    credentials: "应用凭证",
    setting: "设置",
  },
  /** Why a change has its action. */
  reasons: {
    "not-found": "将以类型 {details} 创建",
    stored: "已保存",
    "stored-generic": "已保存；登录能否完成未知：没有资料说明微博是否接受 Keycloak 读取用户 ID 时使用的请求",
    settings: "将设置 {details}；其他设置保持不变",
    same: "已保存，且与机密一致",
    unreadable: "已保存；App Key 一致，App Secret 无法读回比较（--rotate 会写入它）",
    differs: "App Key 与机密不一致；将替换 App Key 和 App Secret",
    rotate: "App Secret 无法读回比较；由于使用了 --rotate，将重新写入它",
    "not-stored": "尚未保存；将用机密设置",
  },
  /** The manual steps. */
  instructions: {
    authorize:
      "在 realm {realm} 中创建一个带服务账号的机密客户端，并为该服务账号分配客户端 realm-management 的 manage-identity-providers。将机密 {clientId} 和 {clientSecret} 设为该客户端的 ID 和密钥。",
    "allow-origin": "允许服务器接收这些密钥：在工作流中把 target-origins 设为 {origin}。",
    "run-sync": "运行 sync：身份提供方 {alias} 不存在时会创建，并把 {appKey} 和 {appSecret} 的值保存在其中。",
    "register-callback": "在微博把 {callback} 注册为应用的授权回调页（如果与现在的不同）。",
    "test-sign-in":
      "测试登录。没有资料说明微博是否接受 Keycloak 的 oauth2 提供方读取用户 ID 时使用的 Authorization: Bearer 请求头；如果不接受，请使用扩展，并在 keycloak.providerId 中声明它的类型。",
  },
  steps: {
    1: "在 Keycloak 的 realm 中创建带服务账号的客户端",
    11: "由 sync 在 Keycloak 保存 App Key 和 App Secret",
  },
  guide: { title: "Keycloak 设置", heading: "在 Keycloak 的操作", automatic: "身份提供方由 sync 写入；前后的步骤如下。" },
  /** What keeps a sync from starting. */
  blockers: {
    incomplete: "keycloak 部分没有有效的 url、realm 或 alias。请运行 check 查看错误。",
  },
  /** What stopped an operation. */
  failures: {
    realm: "Keycloak 拒绝了 {operation}：realm“{realm}”不存在。请检查 keycloak.realm 以及 keycloak.url 中的路径。",
    client: "Keycloak 拒绝了 {operation}：“{message}”。请检查两个机密是否为该 realm 中机密客户端的 ID 和密钥，以及是否启用了服务账号。",
    token: "Keycloak 拒绝了 {operation} 中它刚刚签发的访问令牌。请检查 realm 的访问令牌有效期，以及服务器的时钟和主机名设置。",
    role: "Keycloak 拒绝了 {operation}：服务账号缺少角色。请为它分配客户端 realm-management 的 manage-identity-providers，然后重新运行。",
    type: "别名“{alias}”属于类型为“{providerId}”的身份提供方，因此没有写入。请声明其他别名，或在 keycloak.providerId 中声明该类型。",
    refused: "Keycloak 拒绝了 {operation}，状态码 {status}：“{message}”。",
    answer: "对 {operation} 的响应（状态码 {status}）不是 Keycloak 的。请检查 {base} 是否为服务器的基础地址，包括 /auth 之类的路径。",
    shape: "Keycloak 对 {operation} 的响应与预期的形式不同，因此结果未知。请重新运行；如果问题仍然存在，请作为程序缺陷报告。",
    network: "Keycloak 没有响应 {operation}（{fault}）。请重新运行；如果问题仍然存在，请检查当前网络能否访问 {origin}。",
    protocol:
      "Keycloak 对 {operation} 的响应不是有效的 HTTP（{fault}）。请检查 {origin} 是否为 Keycloak 服务器，以及是否有代理代替它响应。",
    "read-back": "Keycloak 接受了写入，但验证失败：保存的值不一致（{settings}）。重新运行之前，请检查 {origin} 上的身份提供方。",
    changed: "{origin} 上的身份提供方在计划之后被更改，因此没有覆盖。请重新运行 plan 并审阅。",
  },
  /** The help of its options. */
  options: {
    "keycloak-url": "Keycloak 服务器的基础地址，例如 https://sso.acme.example",
    "keycloak-realm": "用户登录的 Keycloak realm",
  },
  init: {
    questions: {
      "keycloak-url": "Keycloak 服务器的基础地址，例如 https://sso.acme.example：",
      "keycloak-realm": "用户登录的 Keycloak realm：",
    },
    problems: {
      "url-form": "这不是服务器的基础地址。示例：https://sso.acme.example",
      "realm-form": "这不能作为 realm：只能含字母、数字、点、连字符、下划线和波浪号。",
    },
  },
  /** Keycloak has no error codes. */
  errors: {},
} satisfies Translated<typeof keycloakEnglish>;
