import type { ParsedYaml } from "../../declaration/yaml.ts";
import type { Rule } from "../rule.ts";

/** A tag that is not one of YAML's core tags. */
export const yamlTag: Rule<ParsedYaml> = {
  meta: {
    id: "yaml-tag",
    severity: "error",
    evidence: "documented",
    sources: ["this tool: a declaration needs no tags"],
    fields: [],
    locked: true,
    text: {
      en: {
        title: "A YAML tag is not supported",
        message: 'The tag "{tag}" specifies a type that no field of a declaration has.',
        fix: "Remove the tag; put a value in quotes if it must stay text.",
      },
      zh: {
        title: "不支持的 YAML 标签",
        message: "标签“{tag}”指定的类型在声明中不存在。",
        fix: "删除这个标签；必须保持为文本的值请加引号。",
      },
    },
  },
  *check({ text, warnings }) {
    for (const { code, from, to } of warnings) {
      if (code === "TAG_RESOLVE_FAILED") yield { at: { from, to }, params: { tag: text.slice(from, to) } };
    }
  },
};
