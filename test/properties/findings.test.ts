import { expect, it } from "vitest";
import { decode } from "../../src/core/declaration/bytes.ts";
import type { Finding, Position } from "../../src/core/findings/finding.ts";
import { languages } from "../../src/core/language.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { allRules } from "../../src/core/rules/index.ts";
import { fixOf, messageOf } from "../../src/core/rules/rule-text.ts";
import { check, duration, explore, limit, patience, runs, tell } from "./explore.ts";

/** Whether a position is a character of the text or the end of a line; the CR of a CRLF has no column. */
function isIn(text: string, { line, column }: Position): boolean {
  const lineText = text.split(/\r?\n/)[line - 1];
  return lineText !== undefined && column >= 1 && column <= lineText.length + 1;
}

const isOrdered = ({ span: { start, end } }: Finding) => start.line < end.line || (start.line === end.line && start.column <= end.column);

/** Every placeholder of the rules' messages. */
const placeholders = new Set(JSON.stringify(languages.map((language) => allRules().map(({ text }) => text[language]))).match(/\{\w+\}/g));

const leftovers = (message: string, text: string) =>
  (message.match(/\{\w+\}/g) ?? []).filter((placeholder) => placeholders.has(placeholder) && !text.includes(placeholder));

it(
  "any file gives the same findings twice, each at a position in the file and with a message in every language",
  async () => {
    const seen = new Map<string, number>();
    let slowest = 0;
    await explore("findings", async (bytes) => {
      let findings: Finding[] = [];
      const time = await duration(async () => {
        findings = await check(bytes);
      });
      slowest = Math.max(slowest, time);
      expect(time, "ms for one file").toBeLessThan(limit);
      expect(await check(bytes)).toEqual(findings);
      const text = decode(bytes);
      for (const finding of findings) {
        seen.set(finding.rule, (seen.get(finding.rule) ?? 0) + 1);
        const { start, end } = finding.span;
        if (!isOrdered(finding) || !isIn(text, start) || !isIn(text, end)) expect.fail(`${JSON.stringify(finding)} is outside of the text`);
        for (const language of languages) {
          const messages = messagesIn(language);
          const localized = `${messageOf(finding, messages)} ${fixOf(finding, messages)}`;
          if (leftovers(localized, text).length > 0 || /undefined|\[object/.test(localized))
            expect.fail(`${finding.rule} in ${language}: ${localized}`);
        }
      }
    });
    const counts = [...seen].sort(([, a], [, b]) => b - a).map(([rule, count]) => `${rule} ${count}`);
    tell(`findings: slowest file ${slowest.toFixed(0)} ms; ${seen.size} rules: ${counts.join(", ")}`);
    // If all files stopped at the first stage, this would test nothing.
    if (runs >= 80) expect(seen.size).toBeGreaterThan(12);
  },
  patience,
);
