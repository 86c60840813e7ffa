import type { ParsedYaml } from "../../declaration/yaml.ts";
import type { Rule } from "../rule.ts";

/** The file holds nothing but blanks and comments. */
export const fileEmpty: Rule<ParsedYaml> = {
  meta: {
    id: "file-empty",
    severity: "error",
    mark: "documented",
    sources: ["this tool: a declaration has to declare something"],
    fields: [],
    fixed: true,
  },
  *check({ root, errors }) {
    if (errors.length === 0 && (root === null || root.range[0] === root.range[1])) yield { at: { from: 0, to: 0 } };
  },
};
