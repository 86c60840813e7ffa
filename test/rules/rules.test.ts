import { describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { allRules, byteRules, textRules, urlRules, weiboRules } from "../../src/core/rules/index.ts";
import { messageOf } from "../../src/core/rules/rule-text.ts";
import { baselineInfos, brief, checkText } from "../helpers/check.ts";
import { edited } from "../helpers/example.ts";
import { markedExample } from "../helpers/marked.ts";
import { badCases, goodCases } from "./cases.ts";

describe("a mistake gives one finding, at its place", () => {
  it.each(badCases.map((bad) => ({ ...bad, ...markedExample(bad.edits) })))("$rule@$at", async ({ rule, text, at, says = "" }) => {
    // A rule that the example breaks itself is switched on for its own cases only.
    const severities = new Map(baselineInfos.filter((id) => id !== rule).map((id) => [id, "off"] as const));
    const findings = await checkText(text, { severities });
    expect(findings.map(brief)).toEqual([`${rule}@${at}`]);
    expect(findings.map((finding) => messageOf(finding, en)).join()).toContain(says);
  });
});

describe("what is right gives none", () => {
  it.each(goodCases)("$name", async ({ edits }) => {
    expect((await checkText(edited(edits))).map(brief)).toEqual([]);
  });
});

describe("the table", () => {
  it("has a mistake for every rule that the text or the images can break", () => {
    const elsewhere = new Set([...byteRules, ...textRules, ...urlRules, ...weiboRules].map(({ meta }) => meta.id as string));
    // Tested where their subject is made: in test/check/hostile-files.test.ts and test/check/environment.test.ts.
    for (const id of ["file-empty", "too-many-findings"]) elsewhere.add(id);
    for (const { id, needs } of allRules) if (needs === "environment") elsewhere.add(id);
    const covered = new Set(badCases.map(({ rule }) => rule));
    expect(allRules.map(({ id }) => id).filter((id) => !covered.has(id) && !elsewhere.has(id))).toEqual([]);
  });
});
