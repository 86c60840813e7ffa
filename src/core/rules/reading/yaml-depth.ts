import { maxDepth, tooDeepAt } from "../../declaration/yaml.ts";
import type { Rule } from "../rule.ts";

/** The YAML nests deeper than any declaration does. */
export const yamlDepth: Rule<string> = {
  meta: {
    id: "yaml-depth",
    severity: "error",
    mark: "documented",
    sources: ["this tool: input from a pull request is bounded"],
    fields: [],
    fixed: true,
  },
  *check(text) {
    const offset = tooDeepAt(text);
    if (offset !== undefined) yield { at: { from: offset, to: offset + 1 }, params: { limit: maxDepth } };
  },
};
