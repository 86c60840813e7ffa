import type { ParsedYaml } from "../../declaration/yaml.ts";
import type { Rule } from "../rule.ts";

/** A file declares one application, so it holds one YAML document. */
export const yamlDocuments: Rule<ParsedYaml> = {
  meta: {
    id: "yaml-documents",
    severity: "error",
    mark: "documented",
    sources: ["this tool: one application a file"],
    fields: [],
    fixed: true,
  },
  *check({ secondDocument }) {
    if (secondDocument !== undefined) yield { at: { from: secondDocument, to: secondDocument + 1 } };
  },
};
