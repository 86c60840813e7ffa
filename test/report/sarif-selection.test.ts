import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import type { Finding, Severity } from "../../src/core/findings/finding.ts";
import { mostSevere, withinLimits } from "../../src/core/report/formats/sarif-limits.ts";

const finding = (rule: string, severity: Severity) => ({ rule, severity }) as Finding;
const mixed = [finding("a", "info"), finding("b", "error"), finding("c", "warning"), finding("d", "error"), finding("e", "info")];

it.each([
  [5, "abcde"],
  [4, "abcd"],
  [3, "bcd"],
  [2, "bd"],
  [1, "b"],
  [0, ""],
])("selects the %i most severe findings in their order", (count, rules) => {
  expect(
    mostSevere(mixed, count)
      .map(({ rule }) => rule)
      .join(""),
  ).toBe(rules);
});

/** What is rendered of findings whose text has a size. */
function renderedOf(findings: readonly Finding[], textOf: (count: number) => string): [included: number, omitted: number][] {
  const calls: [number, number][] = [];
  const text = withinLimits(findings, (included, omitted) => {
    calls.push([included.length, omitted]);
    return textOf(included.length);
  });
  expect(text).toBe(textOf(calls.at(-1)?.[0] ?? -1));
  return calls;
}

it("renders all findings, up to the limit of their number", () => {
  expect(renderedOf(mixed, String)).toEqual([[5, 0]]);
  expect(renderedOf([], String)).toEqual([[0, 0]]);
  expect(
    renderedOf(
      Array.from({ length: 25_001 }, () => finding("a", "info")),
      String,
    ),
  ).toEqual([[25_000, 1]]);
});

it("renders half as many while the compressed file is too large", () => {
  const noise = randomBytes(7_600_000).toString("base64");
  expect(renderedOf(mixed, (count) => (count > 2 ? noise : "small"))).toEqual([[5, 0]]);
  const more = noise + noise.slice(0, 4_000_000);
  expect(renderedOf(mixed, (count) => (count > 2 ? more : "small"))).toEqual([
    [5, 0],
    [2, 3],
  ]);
});
