import type { AnalyzeOptions } from "../core/check/analyze.ts";
import type { Finding, Span } from "../core/findings/finding.ts";
import { fixText } from "../core/fix/fix-text.ts";
import { type LineEdit, lineEdits } from "../core/fix/line-edits.ts";
import { contentIds } from "../core/images/content-ids.ts";
import type { Messages } from "../core/messages/types.ts";
import { escapeMarkdown } from "../core/report/text/markdown.ts";
import { messageOf } from "../core/rules/rule-text.ts";
import { concealShapes } from "../core/secrets/shapes.ts";
import { sha256 } from "../core/sha256.ts";
import type { ChangedFile, ReviewComment } from "./api/pull-request.ts";
import { hunksIn } from "./hunks.ts";

/** A replacement of whole lines that a reviewer can accept with a click. */
export interface Suggestion extends ReviewComment {
  /** Identical for the same replacement of the same lines. */
  id: string;
}

/**
 * Fixes on lines that the pull request changes, as GitHub suggestions.
 * @param declaration its path from the root of the repository, its text, its findings, and the spans that reports conceal
 * @param changed what the pull request does to that file
 * @param options the options that it was analyzed with
 */
export async function suggestionsFor(
  { file, text: checkedOut, findings, concealed }: { file: string; text: string; findings: readonly Finding[]; concealed: readonly Span[] },
  changed: ChangedFile,
  options: AnalyzeOptions,
  messages: Messages,
): Promise<Suggestion[]> {
  const text = checkedOut.replaceAll("\r\n", "\n");
  // If the checkout merged another change into the file, or the repository has other line ends, its line numbers may differ.
  if (changed.patch === undefined || !contentIds(Buffer.from(text)).includes(changed.sha)) return [];
  const hunks = hunksIn(changed.patch);
  const lines = text.split("\n");
  const replacements = lineEdits(text, (await fixText(text, options)).text).filter(({ startLine, line }) => startLine <= line);
  return replacements.flatMap((edit) => {
    const { startLine, line, after } = edit;
    const isChanged = hunks.some(
      ({ first, last, added }) => first <= startLine && line <= last && added.some((number) => startLine <= number && number <= line),
    );
    const before = lines.slice(startLine - 1, line);
    const isSecret = concealed.some(({ start, end }) => start.line <= line && startLine <= end.line);
    if (!isChanged || isSecret || [...before, ...after].some((text) => concealShapes(text) !== text)) return [];
    const fixed = findings.filter(({ fix, span }) => fix && span.start.line <= line && startLine <= span.end.line);
    const id = sha256(JSON.stringify([file, before, after])).slice(0, 16);
    return [{ path: file, startLine, line, id, body: `${bodyOf(edit, fixed, messages)}\n${marker(id)}` }];
  });
}

function bodyOf({ after }: LineEdit, findings: readonly Finding[], messages: Messages): string {
  const reasons = findings.map((finding) => `**${finding.rule}**: ${escapeMarkdown(messageOf(finding, messages))}\n\n`);
  // A fence must be longer than any run of backticks in the text.
  const fence = "`".repeat(Math.max(3, ...[...after.join("\n").matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${reasons.join("")}${fence}suggestion\n${after.map((line) => `${line}\n`).join("")}${fence}`;
}

const marker = (id: string) => `<!-- weibo-provider suggestion ${id} -->`;

/** Whether a comment contains this suggestion. */
export function isSuggestion(body: string, { id }: Suggestion): boolean {
  return body.endsWith(marker(id));
}
