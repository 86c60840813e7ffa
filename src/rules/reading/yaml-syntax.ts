import type { ParsedYaml } from "../../declaration/yaml.ts";
import type { Rule } from "../rule.ts";

/** The text is not valid YAML. Only the first problem is reported: the others mostly follow from it. */
export const yamlSyntax: Rule<ParsedYaml> = {
  meta: {
    id: "yaml-syntax",
    severity: "error",
    mark: "documented",
    sources: ["YAML 1.2.2"],
    fields: [],
    fixed: true,
  },
  *check({ errors }) {
    const [first] = errors;
    if (first) yield { at: { from: first.from, to: Math.max(first.to, first.from + 1) }, params: { detail: first.message } };
  },
};
