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
    evidence: "documented",
    sources: ["this tool: output for a pull request is bounded"],
    fields: [],
    fixed: true,
    text: {
      en: {
        title: "There are too many findings",
        message: "There are {count} findings in this file; the first {limit} are reported.",
        fix: "Mend those, and run again.",
      },
      zh: { title: "问题过多", message: "此文件有 {count} 处问题；只报告前 {limit} 处。", fix: "请先修正这些问题，然后重新运行。" },
    },
  },
  *check({ count, last }) {
    if (count > maxFindings) yield { at: last, params: { count, limit: maxFindings } };
  },
};
