import { secretsPage } from "../../core/review/repository-steps.ts";
import { type Actor, actors, type StepKind } from "../../core/review/step.ts";

const administrator: Actor = { id: "service-administrator", name: { en: "Keycloak administrator", zh: "Keycloak 管理员" } };
const console = { en: "Keycloak admin console: realm {realm}", zh: "Keycloak 管理控制台：realm {realm}" };
const api = "Keycloak Admin REST API, identity providers";

/** Steps at Keycloak, and on a website that uses it. */
export const keycloakSteps = {
  prepare: {
    id: "keycloak-prepare",
    phase: "prepare",
    by: administrator,
    where: console,
    action: {
      en: "Create a client with a service account that may manage identity providers",
      zh: "创建一个带服务账号、可以管理身份提供方的客户端",
    },
    text: { en: "The role manage-identity-providers is enough for the sync.", zh: "角色 manage-identity-providers 足以让 sync 使用。" },
    evidence: "observed",
    source: "tried with Keycloak 26.4",
  },
  origin: {
    id: "keycloak-origin",
    phase: "confirm",
    by: actors.developer,
    where: { en: "the workflow: input target-origins", zh: "工作流：输入项 target-origins" },
    action: { en: "Allow {origin}", zh: "允许 {origin}" },
    text: {
      en: "Keys are sent only to origins that the workflow names, never to a host that a declaration chooses.",
      zh: "密钥只发送到工作流指定的源地址，不会发送到声明所选的主机。",
    },
    evidence: "documented",
    source: "this tool: keys and hosts",
  },
  createKeys: {
    id: "keycloak-create-keys",
    phase: "secrets",
    by: actors.developer,
    where: secretsPage,
    action: {
      en: "Create {secrets} with the id and secret of that client, and pass them to the workflow",
      zh: "用该客户端的 ID 和密钥创建 {secrets}，并传给工作流",
    },
    text: { en: "From the merge on, the sync sends them to {origin}.", zh: "合并后 sync 会把它们发送到 {origin}。" },
    evidence: "documented",
    source: api,
  },
  type: {
    id: "keycloak-type",
    phase: "secrets",
    by: administrator,
    where: console,
    action: { en: "Remove the identity provider {alias}, which has the earlier type", zh: "移除身份提供方 {alias}，它是原来的类型" },
    text: {
      en: "The sync does not change the type of an identity provider: it stops. Sign-in is down until the sync has created the new one.",
      zh: "sync 不会更改身份提供方的类型，而是停止。在 sync 创建新的身份提供方之前，登录会中断。",
    },
    evidence: "observed",
    source: "tried with Keycloak 26.4",
  },
  provider: {
    id: "keycloak-provider",
    phase: "sync",
    by: actors.sync,
    where: { en: "Keycloak: identity provider {alias} in realm {realm}", zh: "Keycloak：realm {realm} 中的身份提供方 {alias}" },
    action: { en: "Store app key and app secret in the identity provider", zh: "在身份提供方中保存 App Key 和 App Secret" },
    text: { en: "It is created if it is missing. Other settings of it are kept.", zh: "身份提供方不存在时会创建，其他设置会保留。" },
    evidence: "observed",
    source: "tried with Keycloak 26.4",
  },
  website: {
    id: "keycloak-website",
    phase: "switch",
    by: actors.website,
    where: { en: "the website's code: sign-in through Keycloak", zh: "网站代码：通过 Keycloak 登录" },
    action: {
      en: "Deploy the website with sign-in through the realm {realm} at {origin}",
      zh: "把网站的登录改为通过 {origin} 的 realm {realm} 进行，并部署",
    },
    text: {
      en: "The callback that Weibo receives names the realm and the identity provider.",
      zh: "微博收到的回调地址中包含 realm 和身份提供方。",
    },
    evidence: "observed",
    source: "tried with Keycloak 26.4",
  },
  callback: {
    id: "keycloak-callback",
    phase: "confirm",
    by: administrator,
    where: console,
    action: { en: "Make sure that Keycloak shows exactly this redirect URI", zh: "确认 Keycloak 显示的正是此重定向地址" },
    text: { en: "If it shows another one, do not merge.", zh: "如果不同，请不要合并。" },
    evidence: "observed",
    source: "tried with Keycloak 26.4",
  },
  cleanUp: {
    id: "keycloak-clean-up",
    phase: "cleanup",
    by: administrator,
    where: console,
    action: { en: "Remove the identity provider {alias} if it is no longer needed", zh: "如果不再需要，请移除身份提供方 {alias}" },
    text: {
      en: "The sync removes nothing. Sign-in through it ends when it is removed.",
      zh: "sync 不删除任何内容。移除后，无法再通过它登录。",
    },
    evidence: "documented",
    source: "this tool: a sync removes nothing",
  },
} as const satisfies Readonly<Record<string, StepKind>>;
