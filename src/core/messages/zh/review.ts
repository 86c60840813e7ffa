import type * as english from "../en/review.ts";
import type { Translated } from "../types.ts";

/** Where a change is made. */
export const places = {
  "weibo-basic": "微博：应用信息 → 基本信息",
  "weibo-images": "微博：应用信息 → 基本信息，图片",
  "weibo-callbacks": "微博：应用信息 → 高级信息 → OAuth2.0 授权设置",
  "weibo-tests": "微博：应用信息 → 测试信息",
  "weibo-identity": "微博：开发者身份认证",
  "weibo-domain": "微博：应用信息，域名绑定",
  service: "身份服务，由同步完成",
  "service-manual": "身份服务、微博和网站，手动修改",
  repository: "仅此仓库",
} satisfies Translated<typeof english.places>;

/** When a step is done. */
export const moments = {
  "before-merge": "合并之前",
  "on-merge": "合并时，自动同步",
  "after-merge": "合并之后",
} satisfies Translated<typeof english.moments>;

/** Who does something at a moment, in one line. */
export const overview = { line: "{moment}：{actors}", actor: "{actor}（{steps}）", separator: "，" } satisfies Translated<
  typeof english.overview
>;

/** How a field changed. */
export const changeKinds = {
  added: "新增",
  removed: "移除",
  changed: "更改",
} satisfies Translated<typeof english.changeKinds>;

/** The clauses of the sentence that a review starts with. */
export const summary = {
  merge: {
    errors: "请不要合并：先修复错误",
    none: "可以合并：对仓库以外没有影响",
    free: "可以合并",
    after: "完成{steps}之后才能合并",
    unread: "sync 不再读取此声明",
  },
  signIn: {
    works: "登录不受影响",
    down: "从{from}起登录中断，直到{until}完成",
    unknown: "从{from}起登录可能中断，直到{until}完成",
    downNow: "{until}完成后才能登录",
    unknownNow: "{until}完成后才能确定可以登录",
    endless: "从{from}起登录可能中断",
  },
  unapproved: {
    first: "微博审核通过之前，只有应用所有者和测试用户可以登录",
    still: "与之前一样，微博审核通过之前只有应用所有者和测试用户可以登录",
  },
  manual: "需要在微博手动操作：{steps}",
  noManual: "无需在微博手动操作",
  steps: { one: "第 {numbers} 步", other: "第 {numbers} 步" },
  several: {
    errors: "请不要合并：{total} 个声明中有 {count} 个存在错误",
    after: "{total} 个声明中有 {count} 个需要先完成合并之前的步骤",
    down: "{count} 个声明的登录会中断一段时间",
    unknown: "{count} 个声明的登录可能中断一段时间",
    manual: "{count} 个声明需要在微博手动操作",
  },
  separator: "；",
  end: "。",
} satisfies Translated<typeof english.summary>;

/** What happens, by its kind. */
export const events = {
  "host-moves": "{service} 更换主机",
  "service-moves": "登录改用 {service} 的另一个应用",
  "service-replaced": "登录从 {earlier} 改为 {service}",
  "service-added": "添加 {service}",
  "service-removed": "移除 {service}",
  "service-settings-change": "{service} 的设置（{fields}）",
  "credentials-change": "App Key 和 App Secret 的机密",
  "callback-changes": "回调地址",
  "deauthorization-changes": "取消授权回调页",
  "website-changes": "网站",
  "form-changes": "基本信息（{fields}）",
  "images-change": "图标和截图",
  "security-domain-changes": "域名绑定",
  "test-users-change": "测试用户",
  "identity-changes": "开发者身份认证",
  "identity-secrets-change": "开发者身份认证的机密",
  "submitted-for-review": "提交审核",
  approved: "审核通过",
  "status-changes": "审核状态",
  "checks-change": "URL 检查的内容",
} satisfies Translated<typeof english.events>;

/** What a step does to sign-in. */
export const marks = {
  down: "从此刻起登录中断。",
  unknown: "从此刻起登录可能中断。",
  works: "从此刻起可以登录。",
} satisfies Translated<typeof english.marks>;

/** The setup guide's twelve steps, in their order. */
export const steps = {
  6: "打开微博开放平台并创建应用",
  7: "填写名称，选择网站应用",
  8: "填写基本信息",
  9: "添加图标和截图",
  10: "在两个字段中填写回调地址",
  12: "完成开发者身份认证并提交审核",
} satisfies Translated<typeof english.steps>;

/** The state of a step. */
export const states = {
  done: "完成",
  "done-before": "此更改之前已完成",
  failed: "失败",
  "to-do": "待办",
  unknown: "未知",
} satisfies Translated<typeof english.states>;

/** What `status` prints. */
export const status = {
  stages: {
    init: "创建声明",
    "fill-in": "填写声明",
    check: "检查声明",
    register: "在微博开放平台创建应用",
    secrets: "设置机密",
    sync: "计划并同步",
    submit: "提交审核",
    approval: "审核通过",
  },
  heading: "{file}：第 {number} 阶段，共 {total} 个，{stage}",
  headingComplete: "{file}：设置完成",
  headingChange: "{file}：有一项更改尚未生效",
  headingMigration: "{file}：迁移尚未完成",
  next: "下一步：{action}",
  actions: {
    "fill-in": "填写 {file} 第 {line} 行的 {field}，然后填写 check 报告的其他字段。",
    "fix-errors": "修复错误，从 {file} 第 {line} 行的 {rule} 开始（共 {count} 个）。",
    change: "按步骤完成此更改；review 会按顺序列出。",
    register: "按指南中的值在微博开放平台创建应用，然后设置 {secrets}。",
    "register-and-submit": "按指南中的值在微博开放平台创建应用，提交应用审核，然后在 {file} 中写 status: in-review。",
    "set-secrets": "设置 {secrets}：工作流在 Settings → Secrets and variables → Actions，本机用环境变量。",
    plan: "查看 sync 会更改什么。",
    sync: "同步：身份服务与声明不一致。",
    "enter-credentials": "在 {service} 控制台填写 App Key 和 App Secret；plan 会列出步骤。",
    "declare-developer": "在 {file} 中添加 developer 部分：微博审核要求开发者身份认证。",
    submit: "在微博提交应用审核，并在 {file} 中写 status: in-review。",
    resubmit: "按微博的消息修改，重新提交应用审核，并在 {file} 中写 status: in-review。",
    "await-approval": "等待微博的消息（1 至 3 个工作日），然后在 {file} 中写 status: approved 或 rejected。",
    migrate: "按顺序完成迁移的步骤；plan 会显示各步骤的状态。",
    nothing: "无需操作：应用已通过审核。",
  },
} satisfies Translated<typeof english.status>;

/** The way from one identity service to another. */
export const migration = { title: "从 {from} 迁移到 {to}", step: "{action}（{by}）。" } satisfies Translated<typeof english.migration>;

/** What a step's state is based on. */
export const evidence = {
  rule: "规则 {rule}",
  service: "{service} 对 {operation} 的响应",
  weibo: "微博的响应",
  "weibo-code": "微博的响应 {code}",
  "self-reported": "自行填写：review.status 为 {status}",
  nothing: "本次运行没有依据",
} satisfies Translated<typeof english.evidence>;

/** Why the changes of a pull request are not known. */
export const unknowns = {
  "base-checkout": "未知：检出的是拉取请求的基准，不含它的更改。请检出 refs/pull/{number}/merge，并且不要给该作业任何机密。",
  "no-token": "未知：检出中没有可比较的基准，也没有 github-token。请给 actions/checkout 加上 fetch-depth: 2。",
  "not-allowed":
    "未知：检出中没有可比较的基准，令牌的权限也不足（{status}）。请给 actions/checkout 加上 fetch-depth: 2，或给作业加上 permissions: contents: read。",
  "too-large": "未知：检出中没有可比较的基准，而 GitHub 列出的文件过多。请给 actions/checkout 加上 fetch-depth: 2。",
  "rate-limit":
    "未知：检出中没有可比较的基准，也超出 GitHub 的速率限制（{status}）。请给 actions/checkout 加上 fetch-depth: 2，或重新运行。",
  "request-failed":
    "未知：检出中没有可比较的基准，对 GitHub 的请求也失败（{status}）。请给 actions/checkout 加上 fetch-depth: 2，或重新运行。",
  "no-response": "未知：检出中没有可比较的基准，GitHub 也没有响应。请给 actions/checkout 加上 fetch-depth: 2，或重新运行。",
  "malformed-response": "未知：检出中没有可比较的基准，GitHub 的响应格式也有错误。请给 actions/checkout 加上 fetch-depth: 2，或重新运行。",
} satisfies Translated<typeof english.unknowns>;

/** Headings, columns and remarks of a review. */
export const labels = {
  weakened: "此更改放宽了检查：",
  title: "Weibo provider：这次更改的影响",
  heading: "这次更改的影响",
  noEffect: "没有声明发生变化。",
  image: {
    sized: "{path}：{format}，{width}×{height} 像素，{size} 字节，内容 {content}",
    other: "{path}：{size} 字节，尺寸未知",
    absent: "{path}：没有可读取的文件",
  },
  file: {
    changed: "{file}",
    added: "{file}（新增）",
    deleted: "{file}（已删除）",
    renamed: "{file}（原为 {before}）",
    unread: "{file} 仍然存在，但不再被读取：它位于符号链接之下、被 git 忽略，或不是普通文件。它不再被检查或同步。",
    unreadable: "{file} 无法解析：请先修复，见检查结果",
    fixed: "{file} 之前无法解析；全部内容视为新增",
    same: "{file}：没有影响（仅注释、顺序或排版）",
  },
  whatChanges: "更改内容：{events}。",
  deleted: "合并后不再检查或同步此声明。",
  moved: "只有文件路径改变。",
  fields: { one: "{n} 个字段有变化", other: "{n} 个字段有变化" },
  stepBy: "{action}（{by}）",
  changedField: "{field}：{change}",
  change: "{kind}，{steps}",
  noStep: "无需操作",
  absent: "没有",
  columns: {
    field: "字段",
    change: "更改",
    before: "之前",
    after: "之后",
    step: "步骤",
    state: "状态",
    evidence: "依据",
  },
  progress: "{file} 的设置进度",
} satisfies Translated<typeof english.labels>;
