import { describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import { messageOf } from "../../src/core/rules/rule-text.ts";
import { brief, checkText } from "../helpers/check.ts";
import { marked } from "../helpers/marked.ts";
import { yamlCases } from "./yaml-cases.ts";

describe("a YAML mistake gives one finding where it is, in both languages", () => {
  it.each(yamlCases.map(([text, rule, says]) => ({ ...marked(text), rule, says })))("$rule@$at", async ({ text, at, rule, says }) => {
    const findings = await checkText(text);
    expect(findings.map(brief)).toEqual([`${rule}@${at}`]);
    for (const finding of findings) {
      expect(messageOf(finding, en)).toContain(says);
      const chinese = messageOf(finding, zh);
      expect(chinese).toMatch(/\p{Script=Han}/u);
      // No sentence of the library: only what the file says is not Chinese.
      expect(chinese).not.toMatch(/[A-Za-z]{3,} [a-z]{2,} [a-z]{2,}/);
    }
  });

  it("CR as the only line break", async () => {
    expect((await checkText("version: 1\rapp:\r  name: Acme\r")).map(({ rule, span }) => `${rule} ${span.start.line}`)).toEqual([
      "line-break 1",
    ]);
    expect((await checkText("version: 1\napp:\r  name: Acme\n")).map(({ rule, span }) => `${rule} ${span.start.line}`)).toEqual([
      "line-break 2",
    ]);
  });
});

describe("full-width punctuation that YAML reads as text", () => {
  it("is named in a section of one line", async () => {
    const findings = await checkText("app:\n  name：Acme\nimages:\n  a: b\n");
    const [finding] = findings.filter(({ rule }) => rule === "wrong-type");
    expect(finding && [brief(finding), messageOf(finding, en)]).toEqual([
      "wrong-type@2:3-2:12",
      expect.stringContaining("full-width colon"),
    ]);
  });
});
