import { isScalar, type ParsedNode, visit } from "yaml";
import type { ParsedYaml } from "../../declaration/yaml.ts";
import type { Diagnostic, Rule } from "../rule.ts";

/** A key is plain text: YAML would also allow a list or a mapping there. */
export const yamlKey: Rule<ParsedYaml> = {
  meta: {
    id: "yaml-key",
    severity: "error",
    evidence: "documented",
    sources: ["JSON Schema draft-07: member names are strings"],
    fields: [],
    fixed: true,
    text: {
      en: {
        title: "A key is not plain text",
        message: "A key is plain text, but here it is empty, a list or a mapping.",
        fix: "Use a plain word as the key.",
      },
      zh: { title: "键不是纯文本", message: "键应为纯文本，但此处为空、列表或映射。", fix: "用普通单词作为键。" },
    },
  },
  *check({ root }) {
    const reports: Diagnostic[] = [];
    visit(root, {
      Pair(_key, pair) {
        if (isScalar(pair.key) && pair.key.value !== null) return;
        const key = pair.key as ParsedNode | null;
        reports.push({ at: { from: key?.range[0] ?? 0, to: key?.range[1] ?? 0 } });
      },
    });
    yield* reports;
  },
};
