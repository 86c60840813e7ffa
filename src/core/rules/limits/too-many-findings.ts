import type { Range } from "../../declaration/parsed-yaml.ts";
import type { Rule } from "../rule.ts";

/** How many findings of one file are reported. */
export const maxFindings = 250;

/** How many findings there are, and where to report that there are too many. */
export interface FindingCount {
  count: number;
  at: Range;
}

/** A file has more findings than the limit; a hostile file can have thousands. */
export const tooManyFindings: Rule<FindingCount> = {
  meta: {
    id: "too-many-findings",
    severity: "error",
    evidence: "documented",
    sources: ["this tool: output for a pull request is bounded"],
    fields: [],
    locked: true,
    text: {
      en: {
        title: "There are too many findings",
        message: "This file has {count} findings; only the first {limit} are reported.",
        fix: "Fix these, and run again.",
      },
      zh: { title: "问题过多", message: "此文件有 {count} 处问题；只报告前 {limit} 处。", fix: "请先修复这些问题，然后重新运行。" },
    },
  },
  *check({ count, at }) {
    if (count > maxFindings) yield { at, params: { count, limit: maxFindings } };
  },
};
