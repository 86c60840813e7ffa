import type { ParsedYaml } from "../../declaration/parsed-yaml.ts";
import type { Rule } from "../rule.ts";

/** A file declares one application, so it has one YAML document. */
export const yamlDocuments: Rule<ParsedYaml> = {
  meta: {
    id: "yaml-documents",
    severity: "error",
    evidence: "documented",
    sources: ["this tool: one application per file"],
    fields: [],
    locked: true,
    text: {
      en: {
        title: "The file has a second YAML document",
        message: "A second YAML document starts here; it would be ignored, because a file declares one application.",
        fix: "Put each application into its own file.",
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
