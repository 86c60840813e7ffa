import { createHash } from "node:crypto";
import { LineIndex } from "../declaration/line-index.ts";
import type { Finding, Span } from "../findings/finding.ts";
import { applyEdits, withoutOverlaps } from "../fix/edits.ts";
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
 */
export function suggestionsFor(
  { file, text, findings, concealed }: { file: string; text: string; findings: readonly Finding[]; concealed: readonly Span[] },
  changed: ChangedFile,
  words: Wording,
): Suggestion[] {
  const here = text.replaceAll("\r\n", "\n");
  // Where the checkout merged something into the file, or the repository keeps other line ends, lines may not be the same ones.
  if (changed.patch === undefined || !contentIds(Buffer.from(here)).includes(changed.sha)) return [];
  const hunks = hunksIn(changed.patch);
  const lines = text.split("\n");
  const suggestions: Suggestion[] = [];
  for (const group of groupsOf(text, findings)) {
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

/** Findings that can be mended, those that touch the same lines together. */
function groupsOf(text: string, findings: readonly Finding[]): Group[] {
  const index = new LineIndex(text);
  const fixable = findings.flatMap((finding) => (finding.fix ? [{ finding, edit: finding.fix }] : []));
  const kept = withoutOverlaps(fixable.map(({ edit }) => edit));
  const placed = kept.flatMap((edit) => {
    const finding = fixable.find((candidate) => candidate.edit === edit)?.finding;
    const { start, end } = index.span(edit);
    // An edit that ends at the start of a line takes nothing of it.
    const last = end.column === 1 && end.line > start.line && edit.text === "" ? end.line - 1 : end.line;
    return finding ? [{ finding, edit, startLine: start.line, line: last }] : [];
  });
  const groups: (typeof placed)[] = [];
  for (const one of placed) {
    const latest = groups.at(-1);
    if (latest?.some(({ line }) => line >= one.startLine)) latest.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => {
    const [startLine, line] = [Math.min(...group.map((one) => one.startLine)), Math.max(...group.map((one) => one.line))];
    const [from, to] = [index.start(startLine), index.start(line + 1)];
    const edits = group.map(({ edit }) => ({ ...edit, from: edit.from - from, to: edit.to - from }));
    const after = applyEdits(text.slice(from, to), edits).replaceAll("\r\n", "\n");
    return { startLine, line, findings: group.map(({ finding }) => finding), after: after.replace(/\n$/, ""), isDeletion: after === "" };
  });
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
