import { visit } from "yaml";
import type { ParsedYaml } from "../../declaration/yaml.ts";
import type { Rule } from "../rule.ts";

/** Aliases are rejected: a few lines of them can expand to gigabytes. Only the first is reported. */
export const yamlAlias: Rule<ParsedYaml> = {
  meta: {
    id: "yaml-alias",
    severity: "error",
    evidence: "documented",
    sources: ["this tool: input from a pull request is bounded"],
    fields: [],
    locked: true,
    text: {
      en: {
        title: "A YAML alias is used",
        message: 'The alias "{alias}" is not resolved: a few aliases can expand to gigabytes.',
        fix: "Repeat the value instead of the alias.",
      },
      zh: {
        title: "使用了 YAML 别名",
        message: "别名“{alias}”不会被展开：少数几个别名就可能展开成数 GB 的内容。",
        fix: "把值完整写出来。",
      },
    },
  },
  *check({ root, text }) {
    let aliasRange: readonly [number, number, number] | null | undefined;
    visit(root, {
      Alias(_key, { range }) {
        aliasRange = range;
        return visit.BREAK;
      },
    });
    if (!aliasRange) return;
    const [from, to] = aliasRange;
    yield { at: { from, to }, params: { alias: text.slice(from, to) } };
  },
};
