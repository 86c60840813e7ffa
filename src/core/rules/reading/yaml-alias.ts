import { visit } from "yaml";
import type { ParsedYaml } from "../../declaration/yaml.ts";
import type { Rule } from "../rule.ts";

/** Aliases are refused: a few lines of them can stand for gigabytes. Only the first is reported. */
export const yamlAlias: Rule<ParsedYaml> = {
  meta: {
    id: "yaml-alias",
    severity: "error",
    mark: "documented",
    sources: ["this tool: input from a pull request is bounded"],
    fields: [],
    fixed: true,
  },
  *check({ root, text }) {
    let range: readonly [number, number, number] | null | undefined;
    visit(root, {
      Alias(_key, { range: found }) {
        range = found;
        return visit.BREAK;
      },
    });
    if (range) yield { at: { from: range[0], to: range[1] }, params: { alias: text.slice(range[0], range[1]) } };
  },
};
