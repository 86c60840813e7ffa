import type { Range } from "../../declaration/yaml.ts";
import type { Rule } from "../rule.ts";

/** How many findings of one file are reported: more than anybody reads, and little enough to be written at once. */
export const maxFindings = 250;

/** What the rule looks at: how many findings there are, and where the last stands that is reported. */
export interface FindingCount {
  count: number;
  last: Range;
}

/** A file has more findings than are reported, which a hostile one can have by thousands. */
export const tooManyFindings: Rule<FindingCount> = {
  meta: {
    id: "too-many-findings",
    severity: "error",
    mark: "documented",
    sources: ["this tool: output for a pull request is bounded"],
    fields: [],
    fixed: true,
  },
  *check({ count, last }) {
    if (count > maxFindings) yield { at: last, params: { count, limit: maxFindings } };
  },
};
