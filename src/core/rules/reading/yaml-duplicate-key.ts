import { isScalar, type ParsedNode, visit } from "yaml";
import type { ParsedYaml } from "../../declaration/yaml.ts";
import type { Diagnostic, Rule } from "../rule.ts";

/** A key that stands twice in a mapping: YAML forbids it, and readers would take one or the other. */
export const yamlDuplicateKey: Rule<ParsedYaml> = {
  meta: {
    id: "yaml-duplicate-key",
    severity: "error",
    evidence: "documented",
    sources: ["YAML 1.2.2, section 3.2.1.3: mapping keys are unique"],
    fields: [],
    fixed: true,
    text: {
      en: {
        title: "A key stands twice",
        message: 'The key "{key}" already stands in this mapping, and only one of the two would count.',
        fix: "Remove one of them.",
      },
      zh: { title: "键重复", message: "键“{key}”在这个映射中已经存在，两者只有一个会生效。", fix: "删除其中一个。" },
    },
  },
  *check({ root }) {
    const reports: Diagnostic[] = [];
    visit(root, {
      Map(_key, map) {
        const seen = new Set<string>();
        for (const { key } of map.items) {
          if (!isScalar(key)) continue;
          const name = String(key.value);
          const [from, to] = (key as ParsedNode).range;
          if (seen.has(name)) reports.push({ at: { from, to }, params: { key: name } });
          seen.add(name);
        }
      },
    });
    yield* reports;
  },
};
