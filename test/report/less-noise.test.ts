import { describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { renderAnnotations } from "../../src/core/report/formats/annotations.ts";
import { renderJson } from "../../src/core/report/formats/json.ts";
import { renderText } from "../../src/core/report/formats/text.ts";
import { findingsSection } from "../../src/core/report/markdown-sections.ts";
import type { RunReport } from "../../src/core/report/report.ts";
import { reviewOf } from "../../src/core/review/review.ts";
import { fixOf } from "../../src/core/rules/rule-text.ts";
import { type Edits, edited } from "../helpers/example.ts";
import { unescaped } from "../helpers/markdown.ts";
import { reviewBetween } from "../review/declared-by.ts";
import { reportOn } from "./report-on.ts";
import { reportErrors } from "./report-schema.ts";

const file = "weibo-provider.yaml";
const report = (edits: Edits = []) => reportOn({ [file]: edited(edits) });
const fixable: Edits = [["labels: [购物, 会员]", "labels: [购物, 会员, 购物]"]];

describe("a finding that --fix fixes", () => {
  it("is marked in the text, the Markdown and the JSON", () => {
    const run = report(fixable);
    const { findings } = run;
    expect(findings.filter(({ fix }) => fix !== undefined)).toHaveLength(1);
    expect(renderText(run, en).match(/fix \(--fix\): /g)).toHaveLength(1);
    expect(unescaped(findingsSection(findings, en)).match(/fix \(--fix\)/g)).toHaveLength(1);
    const json = JSON.parse(renderJson(run, en));
    expect(json.findings.filter((finding: { fixable: boolean }) => finding.fixable)).toHaveLength(1);
    expect(json.findings.map(({ fix }: { fix: string }) => fix)).toEqual(findings.map((finding) => fixOf(finding, en)));
    expect(reportErrors(JSON.stringify(json))).toEqual([]);
  });
});

describe("the JSON", () => {
  it("has the notices of a run", () => {
    const notices = [
      { notice: "rule-renamed", severity: "warning", params: { option: "rule", former: "old-id", rule: "name-brand" } },
    ] as const;
    const json = renderJson({ ...report(), notices } as RunReport, en);
    expect(JSON.parse(json).notices).toEqual([
      { notice: "rule-renamed", severity: "warning", message: expect.stringContaining("name-brand") },
    ]);
    expect(reportErrors(json)).toEqual([]);
  });
});

describe("a summary", () => {
  it("lists findings by severity, and within one in the order of the file", () => {
    const { findings } = report([
      ["name: AcmeMember", "name: Acme新浪"],
      ["securityDomain: false", "securityDomain: true "],
      ["certificateType: passport", "certificateType: pasport"],
    ]);
    const { severities } = en.report;
    const listed = [...findingsSection(findings, en).matchAll(/^\| (error|warning|info)<br>/gm)].map(([, severity = ""]) => severity);
    const order: string[] = [severities.error, severities.warning, severities.info];
    expect(listed.length).toBe(findings.length);
    expect(listed).toEqual(listed.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(listed).size).toBeGreaterThan(1);
  });
});

describe.each([1, 3, 50])("an info that %i files have", (count) => {
  const files = Array.from({ length: count }, (_, index) => `apps/${String(index).padStart(2, "0")}/${file}`);
  const run = reportOn(Object.fromEntries(files.map((name) => [name, edited([["status: development", "status: approved"]])])));
  const others = count - 1;
  const ends = { 0: "", 2: `also at ${files[1]}:33:1, ${files[2]}:33:1`, 49: `${files[3]}:33:1, and 46 more` }[others] ?? "";

  it("appears once in reports for people, with where else it applies", () => {
    for (const output of [renderText(run, en), unescaped(findingsSection(run.findings, en)), renderAnnotations(run, en)]) {
      expect(output.match(/has announced the end of life/g)).toHaveLength(1);
      expect(output).toContain(ends);
    }
    expect(renderText(run, en)).toContain(`, ${count} info`);
  });

  it("is in the JSON of each file", () => {
    expect(JSON.parse(renderJson(run, en)).findings).toHaveLength(count);
  });
});

it("an error appears in each file that has it", () => {
  const wrong = edited([["name: AcmeMember", "name: Acme Member"]]);
  const { findings } = reportOn({ "a.yaml": wrong, "b.yaml": wrong });
  expect(findingsSection(findings, en).match(/\[name-spaces\]/g)).toHaveLength(2);
});

describe("a pull request", () => {
  const edits: Edits = [["status: development", "status: in-review"]];
  const run = report(edits);
  const hints = (review: RunReport["review"]) =>
    renderAnnotations({ ...run, ...(review && { review }) }, en)
      .split("\n")
      .filter((line) => line.startsWith("::notice"));

  it("has hints at the fields that it changes only", () => {
    const all = hints(undefined);
    expect(all.length).toBeGreaterThan(1);
    const changed = hints({ files: [{ ...reviewBetween(edited([]), edited(edits)), file }] });
    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain("title=review-development");
    expect(hints({ files: [] })).toEqual([]);
    expect(hints({ files: [reviewOf(file, "added")] })).toEqual(all);
  });

  it("has every error, wherever it is", () => {
    const wrong = report([["name: AcmeMember", "name: Acme Member"]]);
    expect(renderAnnotations({ ...wrong, review: { files: [] } }, en)).toContain("::error file=weibo-provider.yaml");
  });
});

describe("what to do about an application that is not approved", () => {
  it.each([
    ["development", /^Submit the application/],
    ["in-review", /^Wait for Weibo's message/],
    ["rejected", /^Correct what Weibo's message names/],
  ])("depends on the status %s", (status, expected) => {
    const { findings } = report([["status: development", `status: ${status}`]]);
    const finding = findings.find(({ rule }) => rule === "review-development") ?? expect.fail();
    expect(fixOf(finding, en)).toMatch(expected);
  });
});
