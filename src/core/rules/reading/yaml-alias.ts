import { nodesIn, type ParsedYaml } from "../../declaration/parsed-yaml.ts";
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
        message: {
          alias: 'The alias "{alias}" is not resolved: a few aliases can expand to gigabytes.',
          text: 'A value that starts with "*" is an alias in YAML, and no anchor has the name of "{alias}": add quotes around the value.',
        },
        fix: "Put text that starts with * in quotes; repeat the value instead of using an alias.",
      },
      zh: {
        title: "使用了 YAML 别名",
        message: {
          alias: "别名“{alias}”不会被展开：少数几个别名就可能展开成数 GB 的内容。",
          text: "以“*”开头的值在 YAML 中是别名，而没有名为“{alias}”的锚点：请给值加引号。",
        },
        fix: "以 * 开头的文本请加引号；不要使用别名，请把值完整写出来。",
      },
    },
  },
  *check({ root, text }) {
    if (!text.includes("*")) return;
    const node = nodesIn(root).find(({ kind }) => kind === "alias");
    if (!node) return;
    const { from, to } = node;
    const alias = text.slice(from, to);
    const isDefined = text.includes(`&${alias.slice(1)}`);
    yield { at: { from, to }, variant: isDefined ? "alias" : "text", params: { alias } };
  },
};
