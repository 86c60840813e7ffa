import { secretsPage } from "../../core/review/repository-steps.ts";
import { type Actor, actors, type StepKind } from "../../core/review/step.ts";

const administrator: Actor = { id: "service-administrator", name: { en: "Auth0 administrator", zh: "Auth0 管理员" } };
const dashboard = { en: "Auth0 dashboard: {host}", zh: "Auth0 控制台：{host}" };
const api = "Auth0 Management API, connections";

/** Steps at Auth0, and on a website that uses it. */
export const auth0Steps = {
  prepare: {
    id: "auth0-prepare",
    phase: "prepare",
    by: administrator,
    where: dashboard,
    action: { en: "Authorize a machine-to-machine application for the Management API", zh: "为 Management API 授权一个机器对机器应用" },
    text: {
      en: "The sync needs read:connections, create:connections, update:connections, read:connections_options and update:connections_options.",
      zh: "sync 需要 read:connections、create:connections、update:connections、read:connections_options 和 update:connections_options。",
    },
    evidence: "documented",
    source: api,
  },
  createKeys: {
    id: "auth0-create-keys",
    phase: "secrets",
    by: actors.developer,
    where: secretsPage,
    action: {
      en: "Create {secrets} with the client id and client secret of that application, and pass them to the workflow",
      zh: "用该应用的 Client ID 和 Client Secret 创建 {secrets}，并传给工作流",
    },
    text: { en: "From the merge on, the sync sends them to {host}.", zh: "合并后 sync 会把它们发送到 {host}。" },
    evidence: "documented",
    source: api,
  },
  connection: {
    id: "auth0-connection",
    phase: "sync",
    by: actors.sync,
    where: { en: "Auth0: connection {connection}", zh: "Auth0：连接 {connection}" },
    action: { en: "Store app key and app secret in the connection", zh: "在连接中保存 App Key 和 App Secret" },
    text: { en: "It is created if it is missing. Other options of it are kept.", zh: "连接不存在时会创建，其他选项会保留。" },
    evidence: "documented",
    source: api,
  },
  applications: {
    id: "auth0-applications",
    phase: "sync",
    by: actors.sync,
    where: { en: "Auth0: connection {connection}", zh: "Auth0：连接 {connection}" },
    action: { en: "Enable the connection for the declared applications", zh: "为声明的应用启用连接" },
    text: { en: "Other applications keep their settings.", zh: "其他应用的设置会保留。" },
    evidence: "documented",
    source: "Auth0 Management API, connections: clients",
  },
  domain: {
    id: "auth0-domain",
    phase: "prepare",
    by: administrator,
    where: dashboard,
    action: { en: "Set up the custom domain {host}", zh: "设置自定义域名 {host}" },
    text: {
      en: "Auth0 serves both hosts. The callback that Weibo receives is on the one at which an application starts the sign-in.",
      zh: "两个主机都由 Auth0 提供服务。应用从哪个主机发起登录，微博收到的回调地址就在哪个主机上。",
    },
    evidence: "documented",
    source: "Auth0 docs, custom domains: the tenant's own domain keeps working",
  },
  callback: {
    id: "auth0-callback",
    phase: "confirm",
    by: administrator,
    where: dashboard,
    action: { en: "Make sure that Auth0 sends exactly this callback", zh: "确认 Auth0 发送的正是此回调地址" },
    text: {
      en: "Auth0 documents /login/callback for social connections. If it sends another one, do not merge.",
      zh: "Auth0 的文档说明社交连接使用 /login/callback。如果不同，请不要合并。",
    },
    evidence: "documented",
    source: "Auth0 docs, social connections",
  },
  website: {
    id: "auth0-website",
    phase: "switch",
    by: actors.website,
    where: { en: "the website's code: domain of the Auth0 SDK", zh: "网站代码：Auth0 SDK 的 domain" },
    action: { en: "Deploy the website with {host} as the host of its sign-in", zh: "把网站的登录改为通过 {host} 进行，并部署" },
    text: {
      en: "The callback that Weibo receives is on the host that users sign in through.",
      zh: "微博收到的回调地址位于用户登录所用的主机上。",
    },
    evidence: "documented",
    source: "Auth0 docs, social connections",
  },
  disable: {
    id: "auth0-disable",
    phase: "cleanup",
    by: administrator,
    where: { en: "Auth0: connection {connection}", zh: "Auth0：连接 {connection}" },
    action: {
      en: "Disable the connection for {applications} if they no longer offer it",
      zh: "如果 {applications} 不再提供该连接，请为它们停用",
    },
    text: { en: "The sync disables nothing: sign-in keeps working there.", zh: "sync 不会停用任何应用：那里仍可登录。" },
    evidence: "documented",
    source: "this tool: a sync removes nothing",
  },
  cleanUp: {
    id: "auth0-clean-up",
    phase: "cleanup",
    by: administrator,
    where: dashboard,
    action: { en: "Remove the connection {connection} if it is no longer needed", zh: "如果不再需要，请移除连接 {connection}" },
    text: {
      en: "The sync removes nothing. Sign-in through it ends when it is removed.",
      zh: "sync 不删除任何内容。移除后，无法再通过它登录。",
    },
    evidence: "documented",
    source: "this tool: a sync removes nothing",
  },
} as const satisfies Readonly<Record<string, StepKind>>;
