import { describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { renderAnnotations } from "../../src/core/report/formats/annotations.ts";
import type { RunReport } from "../../src/core/report/report.ts";
import { edited } from "../helpers/example.ts";
import { reportOn } from "./report-on.ts";

/** Two mistakes of different rules. */
const wrong = edited([
  ["name: AcmeMember", "name: Acme Member"],
  ["labels: [购物, 会员]", "labels: [a, b, c, d]"],
]);
/** Another mistake in one file among many. */
const other = edited([["note: 艾克米会员微博登录", "note: 艾克米会员微博登录艾克米会员微博登录"]]);
const many = reportOn(
  Object.fromEntries([...Array.from({ length: 39 }, (_, index) => [`app${10 + index}/weibo-provider.yaml`, wrong]), ["z.yaml", other]]),
);

const errorsOf = (report: RunReport) =>
  renderAnnotations(report, en)
    .split("\n")
    .filter((line) => line.startsWith("::error"));
const rulesOf = (lines: readonly string[]) => lines.map((line) => /title=([\w-]+)/.exec(line)?.[1]);
const filesOf = (lines: readonly string[]) => lines.map((line) => /file=([^,]+)/.exec(line)?.[1]);

describe("many findings of a level", () => {
  const errors = many.findings.filter(({ severity }) => severity === "error");
  const rules = [...new Set(errors.map(({ rule }) => rule))];

  it("show the first of each rule, with how many more of it there are", () => {
    const lines = errorsOf(many);
    expect([errors.length > 70, rules.length > 2, lines.length]).toEqual([true, true, 10]);
    expect(rulesOf(lines).slice(0, rules.length)).toEqual(rules);
    for (const [index, rule] of rules.entries()) {
      const count = errors.filter((finding) => finding.rule === rule).length - 1;
      if (count > 0) expect(lines[index]).toContain(`(findings of this rule beside it: ${count})`);
      else expect(lines[index]).not.toContain("findings of this rule");
    }
  });

  it("lose none: the tenth has the rest", () => {
    expect(errorsOf(many)[9]).toContain(`::${errors.length - 9} more of this level`);
  });

  it("show those of touched files first", () => {
    const review = { files: [{ file: "app30/weibo-provider.yaml", kind: "changed", changes: [] }] } as const;
    const lines = errorsOf({ ...many, review });
    expect(filesOf(lines).slice(0, 2)).toEqual(["app30/weibo-provider.yaml", "app30/weibo-provider.yaml"]);
    expect(rulesOf(lines).slice(0, rules.length).sort()).toEqual(rules.toSorted());
  });

  it("leave room for what kept the run from something", () => {
    const notices = [{ notice: "not-allowed", severity: "warning", params: { what: "comment", status: "403" } }] as const;
    const review = { unknown: "no-token", params: {} } as const;
    const lines = renderAnnotations({ ...many, notices, review }, en).split("\n");
    const warnings = lines.filter((line) => line.startsWith("::warning"));
    expect(warnings.slice(0, 2)).toEqual([
      "::warning::comment: not written, the token may not (403). Under permissions of the job, add pull-requests: write",
      expect.stringContaining("::warning::Impact of this change: Unknown: the checkout has no base"),
    ]);
  });
});

it("ten of a level are all shown, one a finding, in their order", () => {
  const five = reportOn(Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`app${index}/weibo-provider.yaml`, wrong])));
  expect(rulesOf(errorsOf(five))).toEqual(five.findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule));
  expect(errorsOf(five)).toHaveLength(10);
});
