import { expect, test } from "vitest";
import type { Finding } from "../../src/core/findings/finding.ts";
import { analyze } from "../helpers/analyzed.ts";
import { checkText } from "../helpers/check.ts";
import { edited } from "../helpers/example.ts";
import { badCases } from "../rules/cases.ts";

/** What every format shows of a finding. An edit keeps the line endings of its file. */
const shown = ({ fix, ...finding }: Finding) => ({ ...finding, fix: fix?.text.replaceAll("\r\n", "\n") });

/** One case of each rule. */
const cases = [...new Map(badCases.map((mistake) => [mistake.rule, mistake])).values()];

test.each(cases)("a checkout with CRLF has the same findings: $rule", async ({ edits }) => {
  const text = edited(edits).replaceAll(/[«»]/g, "");
  expect((await checkText(withCarriageReturns(text))).map(shown)).toEqual((await checkText(text)).map(shown));
});

const withCarriageReturns = (text: string) => text.replaceAll("\n", "\r\n");

test.each([
  ["a folded block", ">-\n    one two\n    three\n\n    four\n"],
  ["a literal block", "|\n    one two\n    three\n\n"],
  ["a plain value over several lines", "one two\n    three\n"],
  ["a quoted value over several lines", '"one two\n    three \\\n    four"\n'],
])("%s has the same value in a checkout with CRLF", (_, description) => {
  const text = `version: 1\napp:\n  description: ${description}`;
  const declared = (source: string) =>
    analyze("a.yaml", new TextEncoder().encode(source), { secrets: () => undefined, severities: new Map() }).source.value;
  expect(declared(withCarriageReturns(text))).toEqual(declared(text));
  expect(JSON.stringify(declared(text))).toContain("three");
});
