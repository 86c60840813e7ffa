import { actors, type StepKind } from "./step.ts";

/** Pages at Weibo, with a translation for English readers. */
const pages = {
  platform: { en: "Weibo Open Platform: https://open.weibo.com", zh: "微博开放平台：https://open.weibo.com" },
  message: { en: "Weibo: message to @微博开放平台", zh: "微博：私信 @微博开放平台" },
  basic: { en: "Weibo: 应用信息 → 基本信息 (application information → basic information)", zh: "微博：应用信息 → 基本信息" },
  images: { en: "Weibo: 应用信息 → 基本信息, images (application information → basic information)", zh: "微博：应用信息 → 基本信息，图片" },
  domain: { en: "Weibo: 应用信息, 域名绑定 (application information, security domain)", zh: "微博：应用信息，域名绑定" },
  callbacks: {
    en: "Weibo: 应用信息 → 高级信息 → OAuth2.0 授权设置 (application information → advanced information → OAuth 2.0)",
    zh: "微博：应用信息 → 高级信息 → OAuth2.0 授权设置",
  },
  tests: { en: "Weibo: 应用信息 → 测试信息 (application information → test information)", zh: "微博：应用信息 → 测试信息" },
  identity: { en: "Weibo: 开发者身份认证 (developer identity)", zh: "微博：开发者身份认证" },
};

const review = "setup guide, step 8; Weibo wiki: a review takes 1 to 3 working days";
const callbackRule = "Weibo wiki, oauth2/authorize: the redirect URI equals the registered callback";
const formText = {
  en: "Merging does not change Weibo's form. It is not documented whether this change needs another review, which takes 1 to 3 working days.",
  zh: "合并不会修改微博的表单。此项更改是否需要重新审核，没有资料说明；审核需要 1 至 3 个工作日。",
};

/** Steps at Weibo, which has no API for any of them. */
export const weiboSteps = {
  register: {
    id: "weibo-register",
    phase: "prepare",
    by: actors.weibo,
    where: pages.platform,
    action: { en: "Register the application at Weibo", zh: "在微博注册应用" },
    text: {
      en: "weibo-provider guide shows what to enter in each field. Weibo then shows the App Key and the App Secret.",
      zh: "weibo-provider guide 会列出每一项要填写的内容。之后微博会显示 App Key 和 App Secret。",
    },
    evidence: "documented",
    source: "setup guide, steps 6 to 10",
  },
  compare: {
    id: "weibo-compare",
    phase: "form",
    by: actors.weibo,
    where: pages.basic,
    action: { en: "Compare each field at Weibo with the declaration", zh: "逐项核对微博的表单与声明" },
    text: {
      en: "What the form contains is not known from this repository, and Weibo has no API to read it. weibo-provider guide lists every field.",
      zh: "从本仓库无法得知表单的内容，微博也没有读取的接口。weibo-provider guide 会列出每一项。",
    },
    evidence: "documented",
    source: "setup guide, steps 7 to 12",
  },
  otherApplication: {
    id: "weibo-other-application",
    phase: "prepare",
    by: actors.weibo,
    where: pages.callbacks,
    action: {
      en: "If the app key belongs to another Weibo application, enter this callback there and wait for its approval",
      zh: "如果 App Key 属于另一个微博应用，请在那里填写此回调地址，并等待审核通过",
    },
    text: {
      en: "Skip this step if sign-in keeps using the same Weibo application. As soon as the new app key is stored, sign-in uses the other application. Before its approval, everyone but its owner and its test users gets error 21321.",
      zh: "如果登录仍使用同一个微博应用，请跳过此步。保存新的 App Key 后，登录立即使用另一个应用；它通过审核之前，除所有者和测试用户外都会收到错误 21321。",
    },
    evidence: "documented",
    source: "Weibo wiki, application questions, 8; setup guide: error 21321",
  },
  approval: {
    id: "weibo-approval",
    phase: "confirm",
    by: actors.weibo,
    where: { en: "Weibo: private message or e-mail", zh: "微博：私信或邮件" },
    action: { en: "Make sure that Weibo has approved the application", zh: "确认微博已通过应用审核" },
    text: {
      en: "The status is self-reported, and nothing changes at Weibo. Weibo sends the result by private message or e-mail.",
      zh: "状态是自行填写的，微博没有变化。微博通过私信或邮件发送审核结果。",
    },
    evidence: "documented",
    source: "Weibo wiki, review of applications",
  },
  notify: {
    id: "weibo-notify",
    phase: "notify",
    by: actors.weibo,
    where: pages.message,
    action: { en: "Announce the change to the Weibo Open Platform", zh: "向微博开放平台告知此更改" },
    text: {
      en: "The application is approved, and changing an online application unannounced is a violation.",
      zh: "应用已通过审核，未经告知更改已上线的应用属于违规。",
    },
    evidence: "documented",
    source: "Weibo, rules for the operation of applications",
  },
  callbacks: {
    id: "weibo-callbacks",
    phase: "switch",
    by: actors.weibo,
    where: pages.callbacks,
    action: { en: "Change the callback at Weibo", zh: "在微博修改回调地址" },
    text: {
      en: "Weibo has one authorization callback per application and compares it character by character: from this moment, sign-in works with this one only.",
      zh: "微博的每个应用只有一个授权回调页，并逐字符比对：从此刻起，只有使用此地址才能登录。",
    },
    evidence: "documented",
    source: callbackRule,
  },
  deauthorization: {
    id: "weibo-deauthorization",
    phase: "form",
    by: actors.weibo,
    where: pages.callbacks,
    action: { en: "Change the deauthorization callback at Weibo", zh: "在微博修改取消授权回调页" },
    text: {
      en: "Weibo calls it when a user revokes the authorization. Sign-in does not depend on it.",
      zh: "用户取消授权时微博会请求此地址，登录不受影响。",
    },
    evidence: "observed",
    source: "copy of Weibo's documentation: source, uid and auth_end are sent to it",
  },
  basic: {
    id: "weibo-basic",
    phase: "form",
    by: actors.weibo,
    where: pages.basic,
    action: { en: "Change the basic information at Weibo", zh: "在微博修改基本信息" },
    text: formText,
    evidence: "documented",
    source: review,
  },
  images: {
    id: "weibo-images",
    phase: "form",
    by: actors.weibo,
    where: pages.images,
    action: { en: "Upload the changed images at Weibo", zh: "在微博上传更改的图片" },
    text: formText,
    evidence: "documented",
    source: `${review}; step 9`,
  },
  domain: {
    id: "weibo-domain",
    phase: "form",
    by: actors.weibo,
    where: pages.domain,
    action: { en: "Change the security domain at Weibo", zh: "在微博修改域名绑定" },
    text: {
      en: "Users report that a change starts a second review of one working day. The setup guide says No.",
      zh: "有用户反馈，更改后需要一个工作日重新审核；设置指南要求选“否”。",
    },
    evidence: "observed",
    source: "blogs: a change starts a second review of one working day",
  },
  tests: {
    id: "weibo-tests",
    phase: "form",
    by: actors.weibo,
    where: pages.tests,
    action: { en: "Add test users at Weibo, {count} in total", zh: "在微博添加测试用户，共 {count} 个" },
    text: {
      en: "At most 15 before approval, and none can be replaced once added.",
      zh: "审核通过前最多 15 个，添加后不能更换。",
    },
    evidence: "documented",
    source: "Weibo wiki, application questions, 8",
  },
  identity: {
    id: "weibo-identity",
    phase: "form",
    by: actors.weibo,
    where: pages.identity,
    action: { en: "Change the developer identity at Weibo", zh: "在微博修改开发者身份认证" },
    text: {
      en: "Weibo requires it before a review. The declaration holds no personal data, only the names of secrets.",
      zh: "微博在审核前要求提供。声明中没有个人信息，只有机密名称。",
    },
    evidence: "documented",
    source: "setup guide, step 12",
  },
  identitySecrets: {
    id: "weibo-identity-secrets",
    phase: "form",
    by: actors.weibo,
    where: pages.identity,
    action: {
      en: "If {secrets} hold other values than before, change the developer identity at Weibo",
      zh: "如果 {secrets} 的值与之前不同，请在微博修改开发者身份认证",
    },
    text: {
      en: "Only the names of the secrets are in the repository. With the same values, nothing has to be done.",
      zh: "仓库中只有机密名称。值相同时无需操作。",
    },
    evidence: "documented",
    source: "setup guide, step 12",
  },
  submit: {
    id: "weibo-submit",
    phase: "submit",
    by: actors.weibo,
    where: pages.platform,
    action: { en: "Submit the application for review at Weibo", zh: "在微博提交应用审核" },
    text: {
      en: "A review takes 1 to 3 working days. It requires the developer identity, and a website that opens and offers the Weibo login. Until the approval, only the application's owner and its test users can sign in.",
      zh: "审核需要 1 至 3 个工作日，要求完成开发者身份认证，网站可以打开并有微博登录入口。审核通过之前，只有应用所有者和测试用户可以登录。",
    },
    evidence: "documented",
    source: "setup guide, step 12; Weibo wiki, review of applications",
  },
  remove: {
    id: "weibo-remove",
    phase: "cleanup",
    by: actors.weibo,
    where: pages.platform,
    action: { en: "Remove the application at Weibo if it is no longer needed", zh: "如果不再需要，请在微博删除应用" },
    text: {
      en: "Merging removes nothing at Weibo. Sign-in with the application ends when it is removed.",
      zh: "合并不会在微博删除任何内容。删除该应用后，无法再用它登录。",
    },
    evidence: "documented",
    source: "this tool: a sync removes nothing",
  },
} as const satisfies Readonly<Record<string, StepKind>>;
