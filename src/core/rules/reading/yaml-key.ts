import { isScalar, type ParsedNode, visit } from "yaml";
import type { ParsedYaml } from "../../declaration/yaml.ts";
import type { Report, Rule } from "../rule.ts";

/** A key is plain text: YAML would also allow a list or a mapping there. */
export const yamlKey: Rule<ParsedYaml> = {
  meta: {
    id: "yaml-key",
    severity: "error",
    mark: "documented",
    sources: ["JSON Schema draft-07: member names are strings"],
    fields: [],
    fixed: true,
  },
  *check({ root }) {
    const reports: Report[] = [];
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
