import { createHash } from "node:crypto";
import { structuredPatch } from "diff";
import type { ExamineOptions } from "../check/examine.ts";
import type { Finding, Span } from "../findings/finding.ts";
import { fixText } from "../fix/fix-text.ts";
import { contentIds } from "../images/content-ids.ts";
import type { Wording } from "../messages/catalogue.ts";
import { messageOf } from "../messages/format.ts";
import { escapeMarkdown } from "../report/markdown.ts";
import { concealShapes } from "../secrets/shapes.ts";
import type { ChangedFile, ReviewComment } from "./api/pull-request.ts";
import { hunksIn } from "./hunks.ts";

/** A replacement of whole lines that a reviewer may take over with a click. */
export interface Suggestion extends ReviewComment {
  /** The same for the same replacement of the same lines. */
  id: string;
}

/**
 * What can be mended in lines that the pull request changes, as GitHub's suggestions.
 * @param declaration its path from the root of the repository, its text, what was found in it, and what of it nobody may see
 * @param changed what the pull request does to that file
 * @param options with which it was examined
 */
export function suggestionsFor(
  { file, text, findings, concealed }: { file: string; text: string; findings: readonly Finding[]; concealed: readonly Span[] },
  changed: ChangedFile,
  options: ExamineOptions,
  words: Wording,
): Suggestion[] {
  const here = text.replaceAll("\r\n", "\n");
  // Where the checkout merged something into the file, or the repository keeps other line ends, lines may not be the same ones.
  if (changed.patch === undefined || !contentIds(Buffer.from(here)).includes(changed.sha)) return [];
  const hunks = hunksIn(changed.patch);
  const lines = here.split("\n");
  const suggestions: Suggestion[] = [];
  for (const group of groupsOf(here, findings, options)) {
    const { startLine, line } = group;
    const isChanged = hunks.some(
      ({ first, last, added }) => first <= startLine && line <= last && added.some((number) => startLine <= number && number <= line),
    );
    const before = lines.slice(startLine - 1, line).join("\n");
    const isSecret = concealed.some(({ start, end }) => start.line <= line && startLine <= end.line);
    if (!isChanged || isSecret || concealShapes(before + group.after) !== before + group.after) continue;
    suggestions.push(suggestionOf(file, before, group, words));
  }
  return suggestions;
}

interface Group {
  startLine: number;
  line: number;
  findings: Finding[];
  /** What the lines are to become, without the last line break; undefined where they are to go. */
  after: string;
  isDeletion: boolean;
}

/** The lines that `--fix` would replace: one by one where each stays one, else those that lie side by side together. */
function groupsOf(text: string, findings: readonly Finding[], options: ExamineOptions): Group[] {
  const { hunks } = structuredPatch("", "", text, fixText(text, options).text, "", "", { context: 0 });
  return hunks.flatMap(({ oldStart, oldLines, lines }) => {
    const after = lines.flatMap((line) => (line.startsWith("+") ? [line.slice(1)] : []));
    if (after.length === oldLines) return after.map((line, index) => groupOf(oldStart + index, oldStart + index, [line], findings));
    return [groupOf(oldStart, oldStart + oldLines - 1, after, findings)];
  });
}

function groupOf(startLine: number, line: number, after: readonly string[], findings: readonly Finding[]): Group {
  const mended = findings.filter(({ fix, span }) => fix && span.start.line <= line && startLine <= span.end.line);
  return { startLine, line, findings: mended, after: after.join("\n"), isDeletion: after.length === 0 };
}

function suggestionOf(path: string, before: string, { startLine, line, findings, after, isDeletion }: Group, words: Wording): Suggestion {
  const id = createHash("sha256")
    .update(JSON.stringify([path, before, after]))
    .digest("hex")
    .slice(0, 16);
  const said = findings.map((finding) => `**${finding.rule}**: ${escapeMarkdown(messageOf(finding, words))}`).join("\n\n");
  // A fence is longer than any that stands in the text.
  const fence = "`".repeat(Math.max(3, ...[...after.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return { path, startLine, line, id, body: `${said}\n\n${fence}suggestion\n${isDeletion ? "" : `${after}\n`}${fence}\n${mark(id)}` };
}

const mark = (id: string) => `<!-- weibo-provider suggestion ${id} -->`;

/** Whether a comment made this suggestion. */
export function isSuggestion(body: string, { id }: Suggestion): boolean {
  return body.endsWith(mark(id));
}
