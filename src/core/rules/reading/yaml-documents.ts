import type { ParsedYaml } from "../../declaration/yaml.ts";
import type { Rule } from "../rule.ts";

/** A file declares one application, so it holds one YAML document. */
export const yamlDocuments: Rule<ParsedYaml> = {
  meta: {
    id: "yaml-documents",
    severity: "error",
    evidence: "documented",
    sources: ["this tool: one application a file"],
    fields: [],
    fixed: true,
    text: {
      en: {
        title: "There is a second YAML document",
        message: "A second YAML document starts here; it would be ignored, since a file declares one application.",
        fix: "Put each application into a file of its own.",
      },
      zh: {
        title: "存在第二个 YAML 文档",
        message: "第二个 YAML 文档从这里开始；一个文件只声明一个应用，因此它会被忽略。",
        fix: "为每个应用单独建一个文件。",
      },
    },
  },
  *check({ secondDocument }) {
    if (secondDocument !== undefined) yield { at: { from: secondDocument, to: secondDocument + 1 } };
  },
};
