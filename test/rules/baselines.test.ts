import { expect, it } from "vitest";
import type { Finding } from "../../src/core/findings/finding.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import { fixOf, messageOf } from "../../src/core/rules/rule-text.ts";
import { baselineInfos, checkText } from "../helpers/check.ts";
import { marked, markedExample } from "../helpers/marked.ts";
import { badCases } from "./cases.ts";
import { yamlCases } from "./yaml-cases.ts";

const mistakes = [
  ...badCases.map(({ rule, edits }) => ({ rule, text: markedExample(edits).text })),
  ...yamlCases.map(([text, rule]) => ({ rule, text: marked(text).text })),
];

// What each rule says about its mistakes, below what to do about them; to be read in a pull request that changes it. `npx vitest run
// test/rules/baselines.test.ts -u` writes it.
it.each([...new Set(mistakes.map(({ rule }) => rule))])("the findings of %s", async (rule) => {
  const severities = new Map(baselineInfos.filter((id) => id !== rule).map((id) => [id, "off"] as const));
  const sections = new Map<string, string[]>();
  for (const { text } of mistakes.filter((mistake) => mistake.rule === rule)) {
    for (const finding of await checkText(text, { severities })) {
      const fix = [en, zh].map((messages) => fixOf(finding, messages)).join("\n");
      sections.set(fix, [...(sections.get(fix) ?? []), described(finding, text)]);
    }
  }
  const baseline = Array.from(sections, ([fix, findings]) => `## ${fix}\n\n${[...new Set(findings)].join("\n\n")}\n`).join("\n");
  await expect(baseline).toMatchFileSnapshot(`baselines/${rule}.txt`);
});

/** The lines of a finding with « and » around what it points to, then its messages and its edit. */
function described(finding: Finding, text: string): string {
  const { rule, severity, span, pointer, variant = "", fix } = finding;
  const lines = text.split("\n").slice(span.start.line - 1, span.end.line);
  insert(lines, lines.length - 1, span.end.column, "»");
  insert(lines, 0, span.start.column, "«");
  return [
    ...lines.map((line, index) => `${span.start.line + index} | ${line}`),
    [severity, rule, variant, pointer].filter((part) => part !== "").join(" "),
    ...[en, zh].map((messages) => messageOf(finding, messages)),
    ...(fix ? [`edit: ${JSON.stringify(text.slice(fix.from, fix.to))} -> ${JSON.stringify(fix.text)}`] : []),
  ]
    .map(visible)
    .join("\n");
}

function insert(lines: string[], index: number, column: number, mark: string): void {
  const line = lines[index] ?? "";
  lines[index] = `${line.slice(0, column - 1)}${mark}${line.slice(column - 1)}`;
}

/** A line in which what is invisible, or looks like a space, is escaped. */
function visible(line: string): string {
  return line.replace(
    /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}
