import { nodesIn, type ParsedYaml } from "../../declaration/parsed-yaml.ts";
import type { Diagnostic, Rule } from "../rule.ts";

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
        message: '"{tag}" is a YAML tag, and no field of a declaration has such a type: if it is text, add quotes around the value.',
        fix: "Remove the tag; put a value in quotes if it must stay text.",
      },
      zh: {
        title: "不支持的 YAML 标签",
        message: "“{tag}”是 YAML 标签，而声明中没有这种类型的字段：如果是文本，请给值加引号。",
        fix: "删除这个标签；必须保持为文本的值请加引号。",
      },
    },
  },
  *check({ root, text, warnings }) {
    for (const { code, from, to } of warnings) {
      if (code === "TAG_RESOLVE_FAILED") yield { at: { from, to }, params: { tag: text.slice(from, to) } };
    }
    if (text.includes("!")) yield* bareTags(text, root);
  },
};

/** Exclamation marks alone, the non-specific tag: YAML drops them from a text such as `!会员`. */
function bareTags(text: string, root: ParsedYaml["root"]): Diagnostic[] {
  return nodesIn(root).flatMap(({ tag, from: node }) => {
    const from = tag === "!" ? text.lastIndexOf("!", node) : -1;
    return from < 0 ? [] : [{ at: { from, to: from + 1 }, params: { tag: "!" } }];
  });
}
