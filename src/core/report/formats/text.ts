import { LineIndex } from "../../declaration/line-index.ts";
import { countBySeverity, type Finding, reaches } from "../../findings/finding.ts";
import { formatMessage, formatUntrusted } from "../../messages/format.ts";
import { printable } from "../../messages/printable.ts";
import type { Messages } from "../../messages/types.ts";
import { fixOf, messageOf } from "../../rules/rule-text.ts";
import { planLines } from "../plan-text.ts";
import { othersLine, withoutRepeatedInfos } from "../repeated-infos.ts";
import type { FileReport, RunReport } from "../report.ts";
import { runPlanLines } from "../run-plans.ts";
import { conceal } from "../text/conceal.ts";
import { frameOf } from "../text/frame.ts";
import { helpLink } from "../text/links.ts";
import { withoutCommands } from "../text/log.ts";
import { type Paint, plain } from "../text/paint.ts";
import { probeLines, urlLines } from "../url-table.ts";
import type { ReportFormat } from "./format.ts";

/** Text for a terminal or a log. */
export const textFormat: ReportFormat = { pathsFrom: "folder", isForPeople: true, render: renderText, parts: textParts };

/** The report for people at a terminal or in a log: each finding with its line, then URLs, plans and counts. */
export function renderText(report: RunReport, messages: Messages, paint: Paint = plain): string {
  return [...textParts(report, messages, paint)].join("");
}

/** The text in parts of whole lines: that of ten thousand files would fill the memory. */
export function* textParts(report: RunReport, messages: Messages, paint: Paint = plain): Generator<string> {
  for (const lines of lineGroups(report, messages, paint)) if (lines.length > 0) yield `${withoutCommands(lines.join("\n"))}\n`;
}

function* lineGroups(
  { mode, viaProxy, files, findings, isCanceled = false }: RunReport,
  messages: Messages,
  paint: Paint,
): Generator<string[]> {
  const byName = new Map(files.map((file) => [file.file, file]));
  let current: { file: string; lines: LineIndex } | undefined;
  for (const shown of withoutRepeatedInfos(findings)) {
    const { file } = shown.finding;
    if (current?.file !== file) current = { file, lines: shownLines(byName.get(file)) };
    const others = othersLine(shown, messages).map((line) => `  ${paint.dim(line)}`);
    yield [...findingLines(shown.finding, current.lines, messages, paint), ...others, ""];
  }
  yield urlLines({ files, viaProxy }, messages);
  yield probeLines(files, messages);
  for (const file of files) yield planLines(file, messages);
  yield runLines(files, isCanceled, messages);
  if (mode === "sync") yield skippedLines(files, messages);
  yield [countLine({ files, findings }, messages), ...fixableLine(findings, messages)];
}

function shownLines(report: FileReport | undefined): LineIndex {
  return new LineIndex(report ? conceal(report.source.text, report.concealed) : "");
}

function runLines(files: readonly FileReport[], isCanceled: boolean, messages: Messages): string[] {
  const lines = [...runPlanLines(files, messages), ...(isCanceled ? [messages.sync.run.canceled] : [])];
  return lines.length === 0 ? [] : [...lines, ""];
}

function fixableLine(findings: readonly Finding[], { report }: Messages): string[] {
  const count = findings.filter(({ fix }) => fix !== undefined).length;
  return count === 0 ? [] : [formatMessage(report.fixable, { count })];
}

/** The last line: the number of files, and of findings of each severity. */
export function countLine({ files, findings }: Pick<RunReport, "files" | "findings">, { report }: Messages): string {
  const { separator, ...nouns } = report.counts;
  const counted = { file: files.length, ...countBySeverity(findings) };
  return (["file", "error", "warning", "info"] as const)
    .map((noun) => formatMessage(nouns[noun][counted[noun] === 1 ? "one" : "other"], { n: counted[noun] }))
    .join(separator);
}

/** A finding with its source line, fix and help link. */
export function findingLines(finding: Finding, source: LineIndex, messages: Messages, paint: Paint = plain): string[] {
  const { file, span, severity, rule } = finding;
  const { report } = messages;
  const frame = frameOf(source, span);
  return [
    `${paint.place(`${printable(file)}:${span.start.line}:${span.start.column}`)} ${paint[severity](report.severities[severity])} ${rule}`,
    `  ${messageOf(finding, messages)}`,
    ...frame.map((line, index) => `    ${index === 0 ? line : paint[severity](line)}`),
    `  ${formatMessage(finding.fix ? report.fixAutomatic : report.fix, { text: fixOf(finding, messages) })}`,
    `  ${paint.dim(formatMessage(report.help, { link: helpLink(rule) }))}`,
  ];
}

function skippedLines(files: readonly FileReport[], { report }: Messages): string[] {
  const skipped = files.filter(({ findings }) => reaches(findings, "error"));
  return skipped.length === 0 ? [] : [...skipped.map(({ file }) => formatUntrusted(report.skipped, { file })), ""];
}
