import type { ParsedYaml } from "../../declaration/yaml.ts";
import type { Rule } from "../rule.ts";

/** A tag that is not one of YAML's own asks for a type that no declaration has. */
export const yamlTag: Rule<ParsedYaml> = {
  meta: {
    id: "yaml-tag",
    severity: "error",
    evidence: "documented",
    sources: ["this tool: a declaration needs no tags"],
    fields: [],
    fixed: true,
    text: {
      en: {
        title: "A YAML tag is not supported",
        message: 'The tag "{tag}" asks for a type that a declaration does not have.',
        fix: "Remove the tag; put text in quotes where it must stay text.",
      },
      zh: {
        title: "不支持的 YAML tag",
        message: "tag“{tag}”要求的类型在声明中不存在。",
        fix: "删除这个 tag；必须保持为文本的值请加引号。",
      },
    },
  },
  *check({ text, warnings }) {
    for (const { code, from, to } of warnings) {
      if (code === "TAG_RESOLVE_FAILED") yield { at: { from, to }, params: { tag: text.slice(from, to) } };
    }
  },
};
