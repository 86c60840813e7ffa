import type { LocalizedText } from "../declaration/field-facts.ts";
import { actors, type StepKind } from "./step.ts";

/** Where secrets are created, and passed to the sync. */
export const secretsPage = {
  en: "GitHub: Settings → Secrets and variables → Actions; and env: of the workflow",
  zh: "GitHub：Settings → Secrets and variables → Actions，以及工作流的 env:",
};
const declaration = { en: "this repository: the declaration", zh: "本仓库：声明文件" };
const schema = "this schema: names of secrets";

/** Steps in this repository and its settings. */
export const repositorySteps = {
  fixErrors: {
    id: "fix-errors",
    phase: "fix",
    by: actors.developer,
    where: declaration,
    action: { en: "Fix the errors: {rules}", zh: "修复错误：{rules}" },
    text: {
      en: "The sync skips a declaration with errors. Once they are fixed, the steps of this change appear here.",
      zh: "sync 会跳过有错误的声明。修复后，这里会列出此更改的步骤。",
    },
    evidence: "documented",
    source: "this tool: a sync skips files with errors",
  },
  checkService: {
    id: "check-service",
    phase: "store",
    by: actors.developer,
    where: { en: "this repository: weibo-provider plan", zh: "本仓库：weibo-provider plan" },
    action: { en: "Check that plan shows no changes at {service}", zh: "确认 plan 在 {service} 没有任何更改" },
    text: {
      en: "A sign-in through {service} cannot complete yet: Weibo accepts only the callback of {from}. A second application at Weibo can show it.",
      zh: "此时还无法通过 {service} 完成登录：微博只接受 {from} 的回调地址。可以用微博的第二个应用验证。",
    },
    evidence: "documented",
    source: "Weibo wiki, oauth2/authorize: the callback has to equal the registered one",
  },
  createSecrets: {
    id: "create-secrets",
    phase: "secrets",
    by: actors.developer,
    where: secretsPage,
    action: {
      en: "Create {secrets} with the values in use now, and pass them to the workflow",
      zh: "用当前使用的值创建 {secrets}，并传给工作流",
    },
    text: {
      en: "From the merge on, the sync reads these secrets. Nothing else changes.",
      zh: "合并后 sync 读取这些机密，其他没有变化。",
    },
    evidence: "documented",
    source: schema,
  },
  createCredentials: {
    id: "create-credentials",
    phase: "secrets",
    by: actors.developer,
    where: secretsPage,
    action: {
      en: "Create in GitHub, and pass to the workflow: {secrets}",
      zh: "在 GitHub 创建机密，并传给工作流：{secrets}",
    },
    text: {
      en: "The values are shown at Weibo: App Key and App Secret of the application.",
      zh: "值显示在微博开放平台：该应用的 App Key 和 App Secret。",
    },
    evidence: "documented",
    source: schema,
  },
  websiteCallback: {
    id: "website-callback",
    phase: "switch",
    by: actors.website,
    where: { en: "the website's code: redirect_uri", zh: "网站代码：redirect_uri" },
    action: { en: "Send this callback to Weibo", zh: "向微博发送此回调地址" },
    text: {
      en: "Weibo accepts only the redirect_uri that equals the registered callback.",
      zh: "微博只接受与登记的回调地址相同的 redirect_uri。",
    },
    evidence: "documented",
    source: "Weibo wiki, oauth2/authorize: the redirect URI equals the registered callback",
  },
  testSignIn: {
    id: "test-sign-in",
    phase: "test",
    by: actors.developer,
    where: { en: "the website", zh: "网站" },
    action: { en: "Sign in with Weibo on the website as a test", zh: "在网站上用微博登录进行测试" },
    text: {
      en: "Only a real sign-in shows that everything matches.",
      zh: "只有实际登录才能确认各处的设置一致。",
    },
    evidence: "documented",
    source: "Weibo wiki, application questions, 8",
  },
} as const satisfies Readonly<Record<string, StepKind>>;

/** What to know about a step in repositorySteps where it applies. */
export const repositoryNotes = {
  /** On createCredentials. */
  reset: {
    en: "If the Weibo account holder resets the App Secret for this, do both immediately before the merge: it is not documented whether Weibo still accepts the earlier one until the new one is stored. If only the secret's name changes, sign-in is not affected.",
    zh: "如果微博账号持有人为此重置 App Secret，请在临合并前完成这两件事：保存新的 App Secret 之前微博是否仍接受旧的，没有资料说明。如果只更改机密的名称，登录不受影响。",
  },
  /** On testSignIn. */
  beforeApproval: {
    en: "Until Weibo approves the application, use the account of its owner or of a test user.",
    zh: "微博审核通过之前，请使用应用所有者或测试用户的账号。",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
