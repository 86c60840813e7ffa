import { maxDepth, type ParsedYaml, type YamlProblem } from "../../declaration/parsed-yaml.ts";
import type { Rule } from "../rule.ts";
import { findUnclosed } from "./unclosed.ts";

/** The YAML is nested deeper than any declaration. */
export const yamlDepth: Rule<ParsedYaml> = {
  meta: {
    id: "yaml-depth",
    severity: "error",
    evidence: "documented",
    sources: ["this tool: input from a pull request is bounded"],
    fields: [],
    locked: true,
    text: {
      en: {
        title: "The YAML is nested too deeply",
        message: "From here the YAML is nested more than {limit} levels deep; a declaration has three.",
        fix: "Remove the nested part.",
      },
      zh: { title: "YAML 嵌套过深", message: "从这里起，YAML 嵌套超过 {limit} 层；声明只有三层。", fix: "删除嵌套的部分。" },
    },
  },
  *check({ text, errors: [first] }) {
    if (first && isTooDeep(text, first)) yield { at: first, params: { limit: maxDepth } };
  },
};

/** Whether the nesting is the mistake. After a bracket that is never closed, each key may be nested in the one before it. */
export function isTooDeep(text: string, { code }: YamlProblem): boolean {
  return code === "RESOURCE_EXHAUSTION" && findUnclosed(text) === undefined;
}
