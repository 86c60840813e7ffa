import type { ParsedYaml } from "../../declaration/parsed-yaml.ts";
import type { Rule } from "../rule.ts";

/** The file contains only whitespace and comments. */
export const fileEmpty: Rule<ParsedYaml> = {
  meta: {
    id: "file-empty",
    severity: "error",
    evidence: "documented",
    sources: ["this tool: a declaration has to declare something"],
    fields: [],
    locked: true,
    text: {
      en: {
        title: "The file is empty",
        message: "The file declares nothing: it contains only whitespace or comments.",
        fix: "Start from examples/acme/weibo-provider.yaml.",
      },
      zh: {
        title: "文件为空",
        message: "文件没有声明任何内容：其中只有空白或注释。",
        fix: "以 examples/acme/weibo-provider.yaml 为起点编写。",
      },
    },
  },
  *check({ root, errors }) {
    if (errors.length === 0 && (root === null || root.from === root.to)) yield { at: { from: 0, to: 0 } };
  },
};
