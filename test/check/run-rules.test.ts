import { describe, expect, it, test } from "vitest";
import { runRules } from "../../src/core/check/run-rules.ts";
import { severityOf } from "../../src/core/check/severities.ts";
import { sourceOf } from "../../src/core/declaration/source.ts";
import {
  compareFindings,
  countBySeverity,
  type Finding,
  overlap,
  reaches,
  type Severity,
  type Span,
} from "../../src/core/findings/finding.ts";
import { type Diagnostic, keyAt, type Location, type RuleMeta, valueAt } from "../../src/core/rules/rule.ts";
import { parseYaml } from "../helpers/parse-yaml.ts";

const meta = { id: "some-rule", severity: "warning" } as RuleMeta;

/** The findings of a rule that yields these diagnostics. */
const findingsOf = (text: string, diagnostics: readonly Diagnostic[], severities = new Map()) =>
  runRules([{ meta, check: () => diagnostics }], undefined, sourceOf(parseYaml(text)), { file: "f.yaml", severities });

describe("the span of a diagnostic", () => {
  const spanOf = (text: string, at: Location) => {
    const [finding] = findingsOf(text, [{ at }]);
    return finding && `${finding.span.start.line}:${finding.span.start.column}-${finding.span.end.line}:${finding.span.end.column}`;
  };

  it.each<[string, string, Location, string]>([
    ["a range", "ab\ncd\n", { from: 1, to: 4 }, "1:2-2:2"],
    ["a range with line breaks at its end", "ab\n\ncd\n", { from: 0, to: 4 }, "1:1-1:3"],
    ["a range with CRLF at its end", "ab\r\n\r\ncd", { from: 0, to: 6 }, "1:1-1:3"],
    ["a line break", "ab\ncd", { from: 2, to: 3 }, "1:3-1:3"],
    ["CRLF", "ab\r\ncd", { from: 2, to: 4 }, "1:3-1:3"],
    ["the LF of CRLF", "ab\r\ncd", { from: 3, to: 4 }, "1:3-1:3"],
    ["a LF after a LF", "ab\n\ncd", { from: 3, to: 4 }, "2:1-2:1"],
    ["a character after CR", "ab\rcd", { from: 3, to: 4 }, "1:4-1:5"],
    ["an empty range", "abc", { from: 1, to: 1 }, "1:2-1:2"],
    ["a range that ends after the text", "abc", { from: 1, to: 9 }, "1:2-1:4"],
    ["a range after the text", "abc", { from: 7, to: 9 }, "1:4-1:4"],
    ["a range that ends before it starts", "abc", { from: 2, to: 1 }, "1:3-1:3"],
    ["a value", "a: x\n", valueAt("/a"), "1:4-1:5"],
    ["a key", "a: x\n", keyAt("/a"), "1:1-1:2"],
  ])("%s", (_, text, at, span) => {
    expect(spanOf(text, at)).toBe(span);
  });
});

describe("the field of a diagnostic", () => {
  const text = "app:\n  name: Acme # why\n  nmae: x\n";
  const at = (passage: string) => ({ from: text.indexOf(passage), to: text.indexOf(passage) + passage.length });

  it.each<[string, Location, string]>([
    ["is the one that it names", valueAt("/app/nmae"), "/app/nmae"],
    ["is the one whose value it is", at("Acme"), "/app/name"],
    ["is the one whose value starts at it", at("Ac"), "/app/name"],
    ["is the one whose value ends at it", { from: at("Acme").from + 2, to: at("Acme").to }, "/app/name"],
    ["is none for more than a value", at("Acme #"), ""],
    ["is none for a value with the space before it", at(" Acme"), ""],
    ["is none for a key", at("name"), ""],
    ["is none for a comment", at("# why"), ""],
    ["is none for the value of an unknown field", { from: text.length - 2, to: text.length - 1 }, ""],
  ])("%s", (_, location, pointer) => {
    expect(findingsOf(text, [{ at: location }]).map((finding) => finding.pointer)).toEqual([pointer]);
  });
});

it("a finding has what its diagnostic has, and nothing else", () => {
  const span = { start: { line: 1, column: 4 }, end: { line: 1, column: 5 } };
  const common = { rule: "some-rule", severity: "warning", file: "f.yaml", span, pointer: "/a" };
  const fix = { from: 3, to: 4, text: "y" };
  expect(
    findingsOf("a: x\n", [
      { at: valueAt("/a") },
      { at: valueAt("/a"), variant: "v", params: { one: "1" }, fix },
      { at: valueAt("/a"), fix: undefined },
    ]),
  ).toStrictEqual([
    { ...common, params: {} },
    { ...common, params: { one: "1" }, variant: "v", fix },
    { ...common, params: {} },
  ]);
});

test.each<[string, RuleMeta, [string, string][], string]>([
  ["the default", meta, [], "warning"],
  ["the user's level", meta, [["some-rule", "error"]], "error"],
  ["off", meta, [["some-rule", "off"]], "off"],
  ["another rule's level", meta, [["other-rule", "off"]], "warning"],
  ["of a locked rule, the default", { ...meta, locked: true }, [["some-rule", "off"]], "warning"],
])("the level of a rule: %s", (_, rule, levels, expected) => {
  expect(severityOf(rule, new Map(levels) as never)).toBe(expected);
});

it("a rule that is off has no findings", () => {
  expect(findingsOf("a: x\n", [{ at: valueAt("/a") }], new Map([["some-rule", "off"]]))).toEqual([]);
  expect(findingsOf("a: x\n", [{ at: valueAt("/a") }], new Map([["some-rule", "info"]]))).toMatchObject([{ severity: "info" }]);
});

describe("findings", () => {
  const span = (from: string, to: string): Span => {
    const [start, end] = [from, to].map((position) => position.split(":").map(Number));
    return { start: { line: start?.[0] ?? 0, column: start?.[1] ?? 0 }, end: { line: end?.[0] ?? 0, column: end?.[1] ?? 0 } };
  };

  it.each([
    ["the same", span("1:2", "1:5"), span("1:2", "1:5"), true],
    ["one in the other", span("1:1", "3:1"), span("2:4", "2:5"), true],
    ["a common character", span("1:2", "1:5"), span("1:4", "1:8"), true],
    ["side by side", span("1:2", "1:5"), span("1:5", "1:8"), false],
    ["apart on one line", span("1:2", "1:3"), span("1:5", "1:8"), false],
    ["on other lines", span("1:2", "1:9"), span("2:3", "2:4"), false],
    ["over a line break", span("1:2", "2:4"), span("2:3", "2:9"), true],
  ])("overlap: %s", (_, one, other, expected) => {
    expect([overlap(one, other), overlap(other, one)]).toEqual([expected, expected]);
  });

  const finding = (differs: Partial<Finding> = {}): Finding => ({
    ...{ rule: "b", severity: "info", file: "b.yaml", span: span("2:2", "2:3"), pointer: "/b", params: { b: "b" } },
    ...differs,
  });

  it.each([
    ["file, before position", { file: "a.yaml", span: span("9:9", "9:9") }, { file: "c.yaml", span: span("1:1", "1:1") }],
    ["line, before column and rule", { span: span("1:9", "1:9"), rule: "c" }, { span: span("10:1", "10:2"), rule: "a" }],
    ["column, before rule", { span: span("2:1", "2:9"), rule: "c" }, { span: span("2:10", "2:11"), rule: "a" }],
    ["rule, before pointer", { rule: "a", pointer: "/c" }, { rule: "c", pointer: "/a" }],
    ["pointer, before parameters", { pointer: "/a", params: { c: "c" } }, { pointer: "/c", params: { a: "a" } }],
    ["parameters", { params: { a: "a" } }, { params: { c: "c" } }],
    ["capitals before small letters", { file: "B.yaml" }, { file: "a.yaml" }],
  ] satisfies [string, Partial<Finding>, Partial<Finding>][])("are sorted by %s", (_, before, after) => {
    const sorted = [finding(before), finding(after)];
    expect(sorted.toReversed().sort(compareFindings)).toEqual(sorted);
    expect(compareFindings(finding(before), finding(after))).toBeLessThan(0);
    expect(compareFindings(finding(after), finding(before))).toBeGreaterThan(0);
    expect(compareFindings(finding(), finding())).toBe(0);
  });

  const of = (...severities: Severity[]) => severities.map((severity) => finding({ severity }));

  it("are counted by severity", () => {
    expect(countBySeverity(of("error", "info", "info", "warning", "info", "error"))).toEqual({ error: 2, warning: 1, info: 3 });
    expect(countBySeverity([])).toEqual({ error: 0, warning: 0, info: 0 });
  });

  it.each([
    ["info", "error", false],
    ["info", "warning", false],
    ["info", "info", true],
    ["warning", "error", false],
    ["warning", "warning", true],
    ["warning", "info", true],
    ["error", "error", true],
    ["error", "info", true],
    ["error", "never", false],
  ] as const)("one of severity %s reaches %s: %s", (severity, threshold, expected) => {
    expect(reaches(of(severity), threshold)).toBe(expected);
    expect(reaches([], threshold)).toBe(false);
  });
});
