import { visit } from "yaml";
import type { ParsedYaml } from "../../declaration/yaml.ts";
import type { Rule } from "../rule.ts";

/** Aliases are refused: a few lines of them can stand for gigabytes. Only the first is reported. */
export const yamlAlias: Rule<ParsedYaml> = {
  meta: {
    id: "yaml-alias",
    severity: "error",
    evidence: "documented",
    sources: ["this tool: input from a pull request is bounded"],
    fields: [],
    fixed: true,
    text: {
      en: {
        title: "A YAML alias is used",
        message: 'The alias "{alias}" is not followed: a few aliases can stand for gigabytes.',
        fix: "Write the value out.",
      },
      zh: {
        title: "使用了 YAML 别名",
        message: "别名“{alias}”不会被展开：少数几个别名就可能展开成数 GB 的内容。",
        fix: "把值完整写出来。",
      },
    },
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
