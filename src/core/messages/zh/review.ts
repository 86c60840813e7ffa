import type * as english from "../en/review.ts";
import type { Translated } from "../types.ts";

/** What a change of a field means. Each statement rests on the source that `review/consequences.ts` names beside it. */
export const consequences = {
  form: "需要手工修改微博的表单，合并不会修改它。应用通过审核后，请先告知微博：未经告知更改已上线的应用属于违规。审核需要 1 至 3 个工作日；此项更改是否需要审核，没有资料说明。",
  website: "需要手工修改微博的表单；应用通过审核后，请先告知微博。合并后由 sync 把新网站的主机添加到 Janrain 的允许列表，旧主机会保留。",
  fixed: "微博不允许更改应用分类：需要创建新的应用，并使用新的 App Key。",
  "security-domain": "需要在微博手工修改。有人遇到更改后重新审核一个工作日的情况；设置指南要求选“否”。",
  callback:
    "在微博与 Janrain 逐字符一致之前，登录会中断。顺序：先确认新地址就是 Janrain 控制台列出的地址，再修改微博的两个回调字段，然后合并，并立即试用登录。",
  "callback-moves": "随 Janrain 的新主机一起更改，顺序见那一项。",
  deauthorization: "需要手工修改微博的表单；设置指南要求与授权回调页的地址相同。",
  realm:
    "另一个 Janrain 应用：合并后密钥将发送到它的主机，必须是它自己的密钥，并由 sync 在那里完成设置；原来的应用保留其内容。在各处一致之前，登录会中断。顺序：准备好新的应用及其密钥，合并，然后把微博的两个回调字段和网站上的 janrain.settings.appUrl 改为新主机，并立即试用登录。",
  "custom-domain":
    "在各处一致之前，登录会中断。顺序：先请 Akamai 设置新主机，立即修改网站上的 janrain.settings.appUrl，再把微博的两个回调字段改为新主机，然后合并，并试用登录。",
  "sync-credentials":
    "合并后由 sync 保存新密钥中的一对凭证；届时它们必须已经存在，并写在工作流的 env: 下。没有 Partner Key 时，需要有人在控制台填写。",
  "sync-allow-list": "合并后由 sync 添加新条目。它不删除任何内容：这里去掉的条目会留在 Janrain 的列表中，直到有人移除。",
  "sync-key": "合并后将使用另一个密钥与 Janrain 通信，那里没有变化。届时该密钥必须已经存在，并写在工作流的 env: 下。",
  identity: "需要在微博的开发者身份认证页面手工修改，审核前会重新核对。",
  "identity-secret": "改为由另一个密钥保存。只有值不同时，才需要修改微博的开发者身份认证页面。",
  "test-users": "测试用户在微博手工添加，最多 15 个，添加后不能更换。",
  status: "由人填写：微博和 Janrain 没有变化。它决定本工具的预期。",
  checks: "只决定本工具检查的内容；微博和 Janrain 没有变化。",
  nothing: "微博和 Janrain 没有变化。",
} satisfies Translated<typeof english.consequences>;

/** Where a change is made. */
export const places = {
  "weibo-basic": "微博：应用信息 → 基本信息",
  "weibo-images": "微博：应用信息 → 基本信息，图片",
  "weibo-callbacks": "微博：应用信息 → 高级信息 → OAuth2.0 授权设置",
  "weibo-tests": "微博：应用信息 → 测试信息",
  "weibo-identity": "微博：开发者身份认证",
  "weibo-domain": "微博：应用信息，域名绑定",
  janrain: "Janrain，由 sync 完成",
  "janrain-manual": "Janrain、微博和网站，手工处理",
  repository: "仅此仓库",
} satisfies Translated<typeof english.places>;

/** How much a reviewer has to care. */
export const impacts = {
  breaks: "两边一致之前登录中断",
  manual: "在微博手工修改",
  automatic: "合并后由 sync 完成",
  none: "对外没有影响",
} satisfies Translated<typeof english.impacts>;

/** The guide's twelve steps, in their order. */
export const steps = [
  "登录 Janrain 控制台",
  "通过 Manage Engage App 打开应用",
  "打开 Provider Configuration",
  "选择 Sina Weibo",
  "点击 Configure 开始设置",
  "打开微博开放平台并创建应用",
  "填写名称，选择网站应用",
  "填写基本信息",
  "添加图标和截图",
  "在两个字段中填写回调地址",
  "在 Janrain 填写 App Key 和 App Secret",
  "完成开发者身份认证并提交审核",
] satisfies Translated<typeof english.steps>;

/** How far a step is. */
export const states = {
  done: "完成",
  wrong: "有误",
  "to-do": "待办",
  unknown: "无法判断",
} satisfies Translated<typeof english.states>;

/** What a step's state rests on. */
export const evidence = {
  rule: "规则 {rule}",
  janrain: "Janrain 对 {operation} 的回答",
  weibo: "微博的回答",
  "weibo-code": "微博的回答 {code}",
  word: "声明中的 review.status：{status}",
  nothing: "本次运行没有看到依据",
} satisfies Translated<typeof english.evidence>;

/** Why it could not be found out what a pull request changes. */
export const unknowns = {
  "base-checkout": "未知：检出的是拉取请求的基准，而不是它的更改。请检出 refs/pull/{number}/merge，并且不要给该作业任何密钥。",
  "no-token": "未知：检出中没有可比较的基准，也没有 github-token。请给 actions/checkout 加上 fetch-depth: 2。",
  "not-allowed":
    "未知：检出中没有可比较的基准，令牌也无权读取（{status}）。请给 actions/checkout 加上 fetch-depth: 2，或给作业加上 permissions: contents: read。",
  "too-large": "未知：检出中没有可比较的基准，而 GitHub 列出的文件过多。请给 actions/checkout 加上 fetch-depth: 2。",
  "no-answer": "未知：检出中没有可比较的基准，GitHub 也没有给出（{status}）。请给 actions/checkout 加上 fetch-depth: 2，或重新运行。",
} satisfies Translated<typeof english.unknowns>;

/** The words around a review. */
export const labels = {
  title: "Weibo provider：这次更改意味着什么",
  heading: "这次更改意味着什么",
  noEffect: "没有声明发生变化。",
  counts: {
    breaks: "{n} 项：两边一致之前登录中断",
    manual: "{n} 项：在微博手工修改",
    automatic: "{n} 项：合并后由 sync 完成",
    none: "{n} 项：对外没有影响",
    separator: " · ",
  },
  picture: {
    sized: "{path}：{format}，{width}×{height} 像素，{size} 字节，内容 {content}",
    other: "{path}：{size} 字节，未读出像素大小",
    added: "应用需要在微博逐个字段手工登记：weibo-provider guide 会填好表单。合并后由 sync 完成 Janrain 的部分。",
    moved: "只有位置改变。",
    absent: "{path}：没有可读取的文件",
  },
  file: {
    changed: "{file}",
    added: "{file}（新增）",
    deleted: "{file}（已删除）",
    renamed: "{file}（原为 {before}）",
    unread: "{file} 仍在，但不再被读取：它在链接之后、被 git 忽略，或不再是文件。从现在起不再检查或同步它。",
    unreadable: "{file} 无法读取：请先修正；检查结果说明位置",
    fixed: "{file} 之前无法读取，现在可以：全部内容视为新增",
    same: "{file}：没有影响（仅注释、顺序或排版）",
  },
  deleted: "应用仍留在微博和 Janrain：sync 不删除任何内容。如需移除，请到那里手工处理。",
  added: "应用需要在微博逐个字段手工登记：weibo-provider guide 会填好表单。合并后由 sync 完成 Janrain 的部分。",
  moved: "只有位置改变。",
  absent: "没有",
  columns: {
    impact: "影响",
    field: "字段",
    before: "之前",
    after: "之后",
    where: "位置",
    step: "步骤",
    state: "状态",
    evidence: "依据",
  },
  progress: "{file} 的设置进度",
} satisfies Translated<typeof english.labels>;
