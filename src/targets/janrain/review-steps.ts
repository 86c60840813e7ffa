import { secretsPage } from "../../core/review/repository-steps.ts";
import { type Actor, actors, type StepKind } from "../../core/review/step.ts";

const administrator: Actor = { id: "service-administrator", name: { en: "Janrain administrator", zh: "Janrain 管理员" } };
const akamai: Actor = { id: "service-vendor", name: { en: "Janrain administrator, through Akamai", zh: "Janrain 管理员（通过 Akamai）" } };
const dashboard = {
  en: "Janrain dashboard: Manage Engage App → Provider Configuration → Sina Weibo",
  zh: "Janrain 控制台：Manage Engage App → Provider Configuration → Sina Weibo",
};
const application = { en: "Janrain: {host}", zh: "Janrain：{host}" };
const signIn = { en: "Janrain: sign-in list of {host}", zh: "Janrain：{host} 的登录列表" };
const list = { en: "Janrain: domain allow-list of {host}", zh: "Janrain：{host} 的域名白名单" };
const appUrl = "Social Login JavaScript reference, settings: appUrl";

/** Steps at Janrain, and on a website that uses it. */
export const janrainSteps = {
  prepare: {
    id: "janrain-prepare",
    phase: "prepare",
    by: administrator,
    where: dashboard,
    action: {
      en: "Open the Janrain application {host}, and compare the callback that it lists for Sina Weibo",
      zh: "打开 Janrain 应用 {host}，核对其中列出的新浪微博回调地址",
    },
    text: {
      en: "The application has to exist before the merge. If the dashboard lists another callback, correct the declaration instead of merging.",
      zh: "合并前该应用必须已经存在。如果控制台列出的回调地址不同，请更正声明，不要合并。",
    },
    evidence: "documented",
    source: "setup guide, steps 1 to 5 and 10",
  },
  createKeys: {
    id: "janrain-create-keys",
    phase: "secrets",
    by: actors.developer,
    where: secretsPage,
    action: {
      en: "Create {secrets} with the keys of {host}, and pass them to the workflow",
      zh: "用 {host} 的密钥创建 {secrets}，并传给工作流",
    },
    text: {
      en: "Each Janrain application has keys of its own. From the merge on, the sync sends these to {host}.",
      zh: "每个 Janrain 应用都有自己的密钥。合并后 sync 会把它们发送到 {host}。",
    },
    evidence: "documented",
    source: "Social Login API: the API key names the application",
  },
  replaceKeys: {
    id: "janrain-replace-keys",
    phase: "secrets",
    by: actors.developer,
    where: secretsPage,
    action: { en: "Set {secrets} to the keys of {host}, immediately before the merge", zh: "在临合并前把 {secrets} 设为 {host} 的密钥" },
    text: {
      en: "Each Janrain application has keys of its own. Until the merge, syncs of the earlier application fail with these; sign-in does not depend on them.",
      zh: "每个 Janrain 应用都有自己的密钥。合并之前，用它们同步原来的应用会失败；登录不受影响。",
    },
    evidence: "documented",
    source: "Social Login API: the API key names the application",
  },
  callback: {
    id: "janrain-callback",
    phase: "confirm",
    by: administrator,
    where: dashboard,
    action: { en: "Make sure that the dashboard lists exactly this callback", zh: "确认控制台列出的正是此回调地址" },
    text: {
      en: "If it lists another one, do not merge: sign-in works only where Weibo has the callback that Janrain sends. It is not documented how to change it other than by the host.",
      zh: "如果不同，请不要合并：只有微博登记的回调地址与 Janrain 发送的一致，才能登录。除更换主机外，没有资料说明如何更改它。",
    },
    evidence: "documented",
    source: "setup guide, step 10",
  },
  partnerKey: {
    id: "janrain-partner-key",
    phase: "confirm",
    by: actors.developer,
    where: secretsPage,
    action: {
      en: "Make sure that {secrets} hold the app key and app secret in use",
      zh: "确认 {secrets} 保存的正是当前使用的 App Key 和 App Secret",
    },
    text: {
      en: "With a Partner key, the sync stores app key and app secret itself: it replaces those entered in the dashboard if they differ, and wrong ones break sign-in. GitHub does not show the values of secrets: if in doubt, set them again.",
      zh: "有了 Partner Key，sync 会自动保存 App Key 和 App Secret；如果与控制台中填写的不同，会替换它们，错误的值会使登录中断。GitHub 不显示机密的值：不确定时请重新设置。",
    },
    evidence: "documented",
    source: "Partner API, set_properties",
  },
  origin: {
    id: "janrain-origin",
    phase: "confirm",
    by: actors.developer,
    where: { en: "the workflow: input janrain-url", zh: "工作流：输入项 janrain-url" },
    action: { en: "Set janrain-url to the application's origin", zh: "把 janrain-url 设为该应用的源地址" },
    text: {
      en: "Without janrain.realm, the sync sends keys only to an origin that the workflow names, never to a host that a declaration chooses.",
      zh: "没有 janrain.realm 时，sync 只把密钥发送到工作流指定的源地址，不会发送到声明所选的主机。",
    },
    evidence: "documented",
    source: "this tool: keys and hosts",
  },
  domain: {
    id: "janrain-domain",
    phase: "early-switch",
    by: akamai,
    where: { en: "Janrain: CNAME of the application", zh: "Janrain：应用的 CNAME" },
    action: { en: "Have Akamai move the application from {before} to {host}", zh: "请 Akamai 把应用从 {before} 迁移到 {host}" },
    text: {
      en: "Agree on a time: from this moment until janrain.settings.appUrl and Weibo's callback are changed too, sign-in is down.",
      zh: "请约定时间：从此刻起，直到 janrain.settings.appUrl 和微博的回调地址也修改完毕，登录都会中断。",
    },
    evidence: "documented",
    source: `Identity Cloud docs, configure CNAMEs; ${appUrl}`,
  },
  website: {
    id: "janrain-website",
    phase: "switch",
    by: actors.website,
    where: { en: "the website's code: janrain.settings.appUrl", zh: "网站代码：janrain.settings.appUrl" },
    action: { en: "Set janrain.settings.appUrl to the new host", zh: "把 janrain.settings.appUrl 改为新主机" },
    text: {
      en: "The website sends users to this host, and the callback that Weibo receives is on it.",
      zh: "网站把用户引导到此主机，微博收到的回调地址也在此主机上。",
    },
    evidence: "documented",
    source: appUrl,
  },
  allow: {
    id: "janrain-allow-list",
    phase: "sync",
    by: actors.sync,
    where: list,
    action: { en: "Add {domains} to the allow-list", zh: "把 {domains} 添加到域名白名单" },
    text: {
      en: "Only listed hosts may use the application. Nothing is removed from the list.",
      zh: "只有列表中的主机可以使用该应用。列表中的内容不会被删除。",
    },
    evidence: "documented",
    source: "Social Login API, add_domain_patterns",
  },
  store: {
    id: "janrain-store",
    phase: "sync",
    by: actors.sync,
    where: { en: "Janrain: Sina Weibo settings of {host}", zh: "Janrain：{host} 的新浪微博设置" },
    action: { en: "Store app key and app secret", zh: "保存 App Key 和 App Secret" },
    text: {
      en: "From the secrets {secrets}, through the Partner API. Unchanged values are not written.",
      zh: "来自机密 {secrets}，通过 Partner API。值没有变化时不会写入。",
    },
    evidence: "documented",
    source: "Partner API, set_properties",
  },
  signIn: {
    id: "janrain-sign-in",
    phase: "sync",
    by: actors.sync,
    where: signIn,
    action: { en: "Add sinaweibo to the sign-in list", zh: "把 sinaweibo 添加到登录列表" },
    text: { en: "Other providers in the list are kept.", zh: "列表中的其他登录方式会保留。" },
    evidence: "documented",
    source: "Social Login API, set_auth_providers",
  },
  storeManually: {
    id: "janrain-store-manually",
    phase: "store",
    by: administrator,
    where: dashboard,
    action: {
      en: "Enter the values of {secrets} as App Key and App Secret, save and publish",
      zh: "把 {secrets} 的值填为 App Key 和 App Secret，保存并发布",
    },
    text: {
      en: "No Partner key is declared, so the sync cannot store them. Publishing takes up to one hour.",
      zh: "没有声明 Partner Key，sync 无法保存它们。发布最多需要一小时。",
    },
    evidence: "documented",
    source: "Identity Cloud docs, Renren guide; setup guide, step 11",
  },
  runAgain: {
    id: "janrain-run-again",
    phase: "store",
    by: actors.developer,
    where: signIn,
    action: { en: "Run the sync again: it adds sinaweibo to the sign-in list", zh: "再次运行 sync：它会把 sinaweibo 添加到登录列表" },
    text: {
      en: "Janrain accepts the provider only once its app key and app secret are stored.",
      zh: "保存 App Key 和 App Secret 之后，Janrain 才接受该登录方式。",
    },
    evidence: "documented",
    source: "Social Login API, error 1: provider not configured",
  },
  disallow: {
    id: "janrain-disallow",
    phase: "cleanup",
    by: administrator,
    where: list,
    action: { en: "Once no site uses it, remove from the allow-list: {domains}", zh: "没有网站使用后，从域名白名单移除：{domains}" },
    text: {
      en: "The sync removes nothing. Sign-in stops working on what is removed.",
      zh: "sync 不删除任何内容。移除后，那里无法再登录。",
    },
    evidence: "documented",
    source: "this tool: a sync removes nothing",
  },
  cleanUp: {
    id: "janrain-clean-up",
    phase: "cleanup",
    by: administrator,
    where: application,
    action: {
      en: "Remove the Sina Weibo settings of {host} if they are no longer needed",
      zh: "如果不再需要，请移除 {host} 的新浪微博设置",
    },
    text: {
      en: "The sync removes nothing: credentials, sign-in list and allow-list remain. Sign-in through {host} ends when they are removed.",
      zh: "sync 不删除任何内容：凭证、登录列表和域名白名单都会保留。移除后，无法再通过 {host} 登录。",
    },
    evidence: "documented",
    source: "this tool: a sync removes nothing",
  },
} as const satisfies Readonly<Record<string, StepKind>>;
