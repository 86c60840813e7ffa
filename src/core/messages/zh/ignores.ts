import type { Translated } from "../types.ts";
import type { ignores as english } from "../en/ignores.ts";

/** Rules about the comments that keep findings from the report. */
export const ignores = {
  "ignore-form": {
    title: "忽略注释不起作用",
    message: {
      noRule: "这条忽略注释没有写规则，因此不会隐藏任何问题。",
      noReason: "这条忽略注释没有写理由，因此不会隐藏任何问题。",
      unknown: "没有规则“{rule}”，因此这条注释不会隐藏任何问题。",
      fixed: "规则 {rule} 不能忽略：它用于发现密钥，或者后续步骤依赖它。",
    },
    fix: "在该行或其上一行写 `# weibo-provider-ignore rule-id: reason`。",
  },
  "ignore-unused": {
    title: "忽略注释是多余的",
    message: "{rules} 在那里没有报告任何问题，因此这条注释只会隐藏下一个错误。",
    fix: "删除这条注释。",
  },
} satisfies Translated<typeof english>;
