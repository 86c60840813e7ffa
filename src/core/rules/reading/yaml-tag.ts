import type { ParsedYaml } from "../../declaration/yaml.ts";
import type { Rule } from "../rule.ts";

/** A tag that is not one of YAML's own asks for a type that no declaration has. */
export const yamlTag: Rule<ParsedYaml> = {
  meta: {
    id: "yaml-tag",
    severity: "error",
    mark: "documented",
    sources: ["this tool: a declaration needs no tags"],
    fields: [],
    fixed: true,
  },
  *check({ text, warnings }) {
    for (const { code, from, to } of warnings) {
      if (code === "TAG_RESOLVE_FAILED") yield { at: { from, to }, params: { tag: text.slice(from, to) } };
    }
  },
};
