import { mappingsIn, type ParsedYaml } from "../../declaration/parsed-yaml.ts";
import type { Rule } from "../rule.ts";

/** A key is duplicated in a mapping: YAML forbids it, and parsers would pick either value. */
export const yamlDuplicateKey: Rule<ParsedYaml> = {
  meta: {
    id: "yaml-duplicate-key",
    severity: "error",
    evidence: "documented",
    sources: ["YAML 1.2.2, section 3.2.1.3: mapping keys are unique"],
    fields: [],
    locked: true,
    text: {
      en: {
        title: "A key is duplicated",
        message: 'The key "{key}" is already in this mapping, and only one of the two values would be used.',
        fix: "Remove one of the two.",
      },
      zh: { title: "键重复", message: "键“{key}”在这个映射中已经存在，两者只有一个会生效。", fix: "删除其中一个。" },
    },
  },
  *check({ root }) {
    for (const { entries } of mappingsIn(root)) {
      const seen = new Set<string>();
      for (const { key } of entries) {
        if (key.kind !== "scalar") continue;
        const name = String(key.value);
        const { from, to } = key;
        if (seen.has(name)) yield { at: { from, to }, params: { key: name } };
        seen.add(name);
      }
    }
  },
};
