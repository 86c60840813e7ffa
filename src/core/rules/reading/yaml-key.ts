import { isScalar, type ParsedNode, visit } from "yaml";
import type { ParsedYaml } from "../../declaration/yaml.ts";
import type { Diagnostic, Rule } from "../rule.ts";

/** A key is not plain text; YAML also allows empty keys, lists and mappings as keys. */
export const yamlKey: Rule<ParsedYaml> = {
  meta: {
    id: "yaml-key",
    severity: "error",
    evidence: "documented",
    sources: ["RFC 8259, section 4: the names of an object are strings"],
    fields: [],
    locked: true,
    text: {
      en: {
        title: "A key is not plain text",
        message: "This key is empty, a list or a mapping; a declaration's keys are plain text.",
        fix: "Use a word as the key.",
      },
      zh: { title: "键不是纯文本", message: "键应为纯文本，但此处为空、列表或映射。", fix: "用普通单词作为键。" },
    },
  },
  *check({ root }) {
    const diagnostics: Diagnostic[] = [];
    visit(root, {
      Pair(_key, pair) {
        if (isScalar(pair.key) && pair.key.value !== null) return;
        const key = pair.key as ParsedNode | null;
        diagnostics.push({ at: { from: key?.range[0] ?? 0, to: key?.range[1] ?? 0 } });
      },
    });
    yield* diagnostics;
  },
};
