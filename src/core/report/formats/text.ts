import { LineIndex } from "../../declaration/line-index.ts";
import { countBySeverity, type Finding, reaches } from "../../findings/finding.ts";
import type { Wording } from "../../messages/types.ts";
import { compose, fill, fixOf, messageOf } from "../../messages/format.ts";
import { printable } from "../../messages/printable.ts";
import { conceal } from "../text/conceal.ts";
import { frameOf } from "../text/frame.ts";
import { helpLink } from "../text/links.ts";
import { withoutCommands } from "../text/log.ts";
import { type Paint, plain } from "../text/paint.ts";
import { planLines } from "../plan-text.ts";
import type { FileReport, RunReport } from "../report.ts";
import { probeLines, urlLines } from "../url-table.ts";

/** The report for people at a terminal or in a log: each finding with its line, then URLs, plans and counts. */
export function renderText({ mode, viaProxy, files, findings }: RunReport, words: Wording, paint: Paint = plain): string {
  const texts = new Map(files.map(({ file, source, concealed }) => [file, new LineIndex(conceal(source.text, concealed))]));
  const lines = [
    ...findings.flatMap((finding) => [...findingLines(finding, texts.get(finding.file) ?? new LineIndex(""), words, paint), ""]),
    ...urlLines({ files, viaProxy }, words),
    ...probeLines(files, words),
    ...files.flatMap((file) => planLines(file, words)),
    ...(mode === "sync" ? heldBackLines(files, words) : []),
    countLine({ files, findings }, words),
    ...fixableLine(findings, words),
  ];
  return `${withoutCommands(lines.join("\n"))}\n`;
}

function fixableLine(findings: readonly Finding[], { report }: Wording): string[] {
  const count = findings.filter(({ fix }) => fix !== undefined).length;
  return count === 0 ? [] : [compose(report.fixable, { count })];
}

/** The last line: how many files, and how many findings of each severity. */
export function countLine({ files, findings }: Pick<RunReport, "files" | "findings">, { report }: Wording): string {
  const { separator, ...nouns } = report.counts;
  const counted = { file: files.length, ...countBySeverity(findings) };
  return (["file", "error", "warning", "info"] as const)
    .map((noun) => compose(nouns[noun][counted[noun] === 1 ? "one" : "other"], { n: counted[noun] }))
    .join(separator);
}

/** A finding with its line underlined, what to do, and where to read on. */
export function findingLines(finding: Finding, source: LineIndex, words: Wording, paint: Paint = plain): string[] {
  const { file, span, severity, rule } = finding;
  const { report } = words;
  const frame = frameOf(source, span);
  return [
    `${paint.place(`${printable(file)}:${span.start.line}:${span.start.column}`)} ${paint[severity](report.severities[severity])} ${rule}`,
    `  ${messageOf(finding, words)}`,
    ...frame.map((line, index) => `    ${index === 0 ? line : paint[severity](line)}`),
    `  ${compose(report.fix, { text: fixOf(finding, words) })}`,
    `  ${paint.dim(compose(report.help, { link: helpLink(rule) }))}`,
  ];
}

function heldBackLines(files: readonly FileReport[], { report }: Wording): string[] {
  const heldBack = files.filter(({ findings }) => reaches(findings, "error"));
  return heldBack.length === 0 ? [] : [...heldBack.map(({ file }) => fill(report.heldBack, { file })), ""];
}
