import { type ChangeLocation, type ConsequenceId, type Evidence, fieldAt, type LocalizedText } from "../declaration/schema-facts.ts";

/** How much a change affects users and reviewers, most severe first. */
export const impacts = ["breaks", "manual", "automatic", "none"] as const;

export type Impact = (typeof impacts)[number];

/** What a change of a field means. The field in the schema names it by its id; nothing is claimed without a source. */
interface ConsequenceClass {
  impact: Impact;
  evidence: Evidence;
  source: string;
  text: LocalizedText;
}

/** What a change of a certain field means, and where it takes effect. */
export interface Consequence {
  id: ConsequenceId;
  place: ChangeLocation;
  impact: Impact;
  evidence: Evidence;
  source: string;
}

const review =
  "setup guide, step 8; Weibo wiki: a review takes 1 to 3 working days, and changing an online application unannounced is a violation";
const appUrl = "Social Login JavaScript reference, settings: appUrl; callbacks are on this host";
const secretNames = "this schema: names of secrets";

export const consequences = {
  form: {
    impact: "manual",
    evidence: "documented",
    source: review,
    text: {
      en: "Change it manually in Weibo's form; merging does not change it there. If the application is approved, notify Weibo first: changing an online application unannounced is a violation. A review takes 1 to 3 working days. No source says whether this change needs one.",
      zh: "请在微博的表单中手动修改，合并不会修改它。应用通过审核后，请先告知微博：未经告知更改已上线的应用属于违规。审核需要 1 至 3 个工作日；此项更改是否需要审核，没有资料说明。",
    },
  },
  website: {
    impact: "manual",
    evidence: "documented",
    source: review,
    text: {
      en: "Change it manually in Weibo's form; if the application is approved, notify Weibo first. On merge, the sync adds the new website's host to Janrain's allow-list. The old host stays in the list.",
      zh: "请在微博的表单中手动修改；应用通过审核后，请先告知微博。合并后由 sync 把新网站的主机添加到 Janrain 的允许列表，旧主机会保留。",
    },
  },
  fixed: {
    impact: "breaks",
    evidence: "documented",
    source: "Weibo wiki, application questions, 3",
    text: {
      en: "Weibo does not allow changing an application's type. This needs a new application with a new app key.",
      zh: "微博不允许更改应用分类：需要创建新的应用，并使用新的 App Key。",
    },
  },
  "security-domain": {
    impact: "manual",
    evidence: "observed",
    source: "blogs: a change starts a second review of one working day",
    text: {
      en: "Change it manually at Weibo. Users report that a change starts a second review of one working day. The setup guide says No.",
      zh: "请在微博手动修改。有人遇到更改后重新审核一个工作日的情况；设置指南要求选“否”。",
    },
  },
  callback: {
    impact: "breaks",
    evidence: "documented",
    source: "Weibo wiki, oauth2/authorize: the redirect URI equals the registered callback",
    text: {
      en: "Sign-in breaks until Weibo and Janrain match, character by character. First check that the Janrain dashboard lists the new URL. Then change both callback fields at Weibo, merge, and test sign-in immediately.",
      zh: "在微博与 Janrain 逐字符一致之前，登录会中断。顺序：先确认新地址就是 Janrain 控制台列出的地址，再修改微博的两个回调字段，然后合并，并立即测试登录。",
    },
  },
  "callback-moves": {
    impact: "breaks",
    evidence: "documented",
    source: "Weibo wiki, oauth2/authorize: the redirect URI equals the registered callback",
    text: {
      en: "Part of the move to the new Janrain host; follow the order given there.",
      zh: "随 Janrain 的新主机一起更改，顺序见那一项。",
    },
  },
  deauthorization: {
    impact: "manual",
    evidence: "documented",
    source: "setup guide, step 10: both fields take the same address",
    text: {
      en: "Change it manually in Weibo's form. The setup guide enters the same URL as for the authorization callback.",
      zh: "请在微博的表单中手动修改；设置指南要求与授权回调页的地址相同。",
    },
  },
  realm: {
    impact: "breaks",
    evidence: "documented",
    source: appUrl,
    text: {
      en: "This is another Janrain application. After the merge, its host receives the keys, which have to be its own, and the sync sets it up there. The earlier application keeps its settings. Sign-in breaks until all of it matches. Prepare the new application and its secrets, and merge. Then change both callback fields at Weibo and janrain.settings.appUrl on the website to the new host, and test sign-in immediately.",
      zh: "另一个 Janrain 应用：合并后密钥将发送到它的主机，必须是它自己的密钥，并由 sync 在那里完成设置；原来的应用保留其设置。在各处一致之前，登录会中断。顺序：准备好新的应用及其机密，合并，然后把微博的两个回调字段和网站上的 janrain.settings.appUrl 改为新主机，并立即测试登录。",
    },
  },
  "custom-domain": {
    impact: "breaks",
    evidence: "documented",
    source: appUrl,
    text: {
      en: "Sign-in breaks until all of it matches. First have Akamai set up the new host. Then immediately change janrain.settings.appUrl on the website, change both callback fields at Weibo to the new host, merge, and test sign-in.",
      zh: "在各处一致之前，登录会中断。顺序：先请 Akamai 设置新主机，立即修改网站上的 janrain.settings.appUrl，再把微博的两个回调字段改为新主机，然后合并，并测试登录。",
    },
  },
  "sync-credentials": {
    impact: "automatic",
    evidence: "documented",
    source: "Partner API, set_properties",
    text: {
      en: "On merge, the sync stores the values of the new secrets. By then they have to exist and be listed under env: of the workflow. Without a Partner key, enter them manually in the dashboard.",
      zh: "合并后由 sync 保存新机密的值；届时它们必须已经存在，并写在工作流的 env: 下。没有 Partner Key 时，需要在控制台手动填写。",
    },
  },
  "sync-allow-list": {
    impact: "automatic",
    evidence: "documented",
    source: "Social Login API, add_domain_patterns",
    text: {
      en: "On merge, the sync adds new entries. It removes nothing: an entry that was removed here stays in Janrain's list until it is removed there manually.",
      zh: "合并后由 sync 添加新条目。它不删除任何内容：这里去掉的条目会留在 Janrain 的列表中，直到在那里手动移除。",
    },
  },
  "sync-key": {
    impact: "none",
    evidence: "documented",
    source: secretNames,
    text: {
      en: "After the merge, the sync uses another secret to call the identity service; nothing changes there. By then the secret has to exist and be listed under env: of the workflow.",
      zh: "合并后将使用另一个机密调用身份服务，那里没有变化。届时该机密必须已经存在，并写在工作流的 env: 下。",
    },
  },
  "service-moves": {
    impact: "breaks",
    evidence: "documented",
    source: "Weibo wiki, oauth2/authorize: the redirect URI equals the registered callback",
    text: {
      en: "This is another place at the identity service, with another callback. After the merge, the sync sets the provider up there; the earlier place keeps its settings. Sign-in breaks until Weibo's callback and the website match the new place.",
      zh: "身份服务中的另一个位置，回调地址也随之改变。合并后由 sync 在那里设置提供方，原来的位置保留其设置。在微博的回调地址和网站与新位置一致之前，登录会中断。",
    },
  },
  "service-setting": {
    impact: "automatic",
    evidence: "documented",
    source: "Auth0 Management API, connections; Keycloak Admin REST API, identity providers",
    text: {
      en: "On merge, the sync applies it at the identity service. It removes nothing: what was removed here stays there until it is removed manually.",
      zh: "合并后由 sync 在身份服务中应用。它不删除任何内容：这里去掉的内容会留在那里，直到手动移除。",
    },
  },
  identity: {
    impact: "manual",
    evidence: "documented",
    source: "setup guide, step 12",
    text: {
      en: "Change it manually on Weibo's page for the developer's identity, which Weibo checks again before a review.",
      zh: "请在微博的开发者身份认证页面手动修改，审核前会重新核对。",
    },
  },
  "identity-secret": {
    impact: "none",
    evidence: "documented",
    source: secretNames,
    text: {
      en: "Another secret holds the value. Change Weibo's page for the developer's identity only if the value differs.",
      zh: "改为由另一个机密保存。只有值不同时，才需要修改微博的开发者身份认证页面。",
    },
  },
  "test-users": {
    impact: "manual",
    evidence: "documented",
    source: "Weibo wiki, application questions, 8",
    text: {
      en: "Add test users manually at Weibo: at most 15, and none can be replaced once added.",
      zh: "测试用户在微博手动添加，最多 15 个，添加后不能更换。",
    },
  },
  status: {
    impact: "none",
    evidence: "documented",
    source: "this schema: self-reported; Weibo has no API that reads it",
    text: {
      en: "Self-reported: nothing changes at Weibo or Janrain. The status decides what this tool expects.",
      zh: "自行填写的状态：微博和 Janrain 没有变化。它决定本工具的预期。",
    },
  },
  checks: {
    impact: "none",
    evidence: "documented",
    source: "this schema: which pages are checked",
    text: {
      en: "Only changes what this tool checks; nothing changes at Weibo or Janrain.",
      zh: "只改变本工具检查的内容；微博和 Janrain 没有变化。",
    },
  },
  nothing: {
    impact: "none",
    evidence: "documented",
    source: "this schema",
    text: { en: "Nothing changes at Weibo or Janrain.", zh: "微博和 Janrain 没有变化。" },
  },
} as const satisfies Readonly<Record<ConsequenceId, ConsequenceClass>>;

/**
 * What a change of the field at a pointer means.
 * @throws Error for a field without a consequence: each field of the schema names one
 */
export function consequenceOf(pointer: string): Consequence {
  const { consequence: id, place } = fieldAt(pointer) ?? {};
  if (!id || !place) throw new Error(`the schema names no consequence for ${pointer}`);
  const { impact, evidence, source } = consequences[id];
  return { id, place, impact, evidence, source };
}
