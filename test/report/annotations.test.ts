import { describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { formatMessage } from "../../src/core/messages/format.ts";
import { renderAnnotations } from "../../src/core/report/formats/annotations.ts";
import type { RunReport } from "../../src/core/report/report.ts";
import { reviewOf } from "../../src/core/review/review.ts";
import { edited } from "../helpers/example.ts";
import { phrase } from "../helpers/phrase.ts";
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

describe("many findings of a severity", () => {
  const errors = many.findings.filter(({ severity }) => severity === "error");
  const rules = [...new Set(errors.map(({ rule }) => rule))];

  it("shows the first of each rule with the number of the others", () => {
    const lines = errorsOf(many);
    expect([errors.length > 70, rules.length > 2, lines.length]).toEqual([true, true, 10]);
    expect(rulesOf(lines).slice(0, rules.length)).toEqual(rules);
    for (const [index, rule] of rules.entries()) {
      const count = errors.filter((finding) => finding.rule === rule).length - 1;
      if (count > 0) expect(lines[index]).toContain(formatMessage(en.report.moreOfRule, { count }));
      else expect(lines[index]).not.toMatch(phrase(en.report.moreOfRule));
    }
  });

  it("counts the omitted findings in the tenth annotation", () => {
    expect(errorsOf(many)[9]).toContain(`::${formatMessage(en.report.moreAnnotations, { count: errors.length - 9 })}`);
  });

  it("shows findings in touched files first", () => {
    const review = { files: [reviewOf("app30/weibo-provider.yaml", "changed")] };
    const lines = errorsOf({ ...many, review });
    expect(filesOf(lines).slice(0, 2)).toEqual(["app30/weibo-provider.yaml", "app30/weibo-provider.yaml"]);
    expect(rulesOf(lines).slice(0, rules.length).sort()).toEqual(rules.toSorted());
  });

  it("reserves annotations for notices", () => {
    const notices = [{ notice: "not-allowed", severity: "warning", params: { what: "comment", status: "403" } }] as const;
    const review = { unknown: "no-token", params: {} } as const;
    const lines = renderAnnotations({ ...many, notices, review }, en).split("\n");
    const warnings = lines.filter((line) => line.startsWith("::warning"));
    expect(warnings.slice(0, 2)).toEqual([
      `::warning::${formatMessage(en.report.notices["not-allowed"], { what: "comment", status: 403 })}`,
      `::warning::${en.review.labels.heading}: ${en.review.unknowns["no-token"]}`,
    ]);
  });
});

it("shows up to ten findings of a severity, one annotation per finding, in report order", () => {
  const five = reportOn(Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`app${index}/weibo-provider.yaml`, wrong])));
  expect(rulesOf(errorsOf(five))).toEqual(five.findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule));
  expect(errorsOf(five)).toHaveLength(10);
});
