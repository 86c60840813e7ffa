import { countBySeverity, type Finding, reaches } from "../findings/finding.ts";
import { fixOf, messageOf } from "../messages/format.ts";
import { printable } from "../messages/printable.ts";
import type { UrlCheck } from "../site/url-check.ts";
import { conceal } from "./conceal.ts";
import { frameOf } from "./frame.ts";
import { helpLink } from "./links.ts";
import { planLines } from "./plan-text.ts";
import type { FileReport, RunReport } from "./report.ts";

/** The report for people at a terminal or in a log: each finding with its line, then URLs, plans and counts. */
export function renderText({ mode, files, findings }: RunReport): string {
  const texts = new Map(files.map(({ file, source, concealed }) => [file, conceal(source.text, concealed)]));
  const lines = [
    ...findings.flatMap((finding) => [...findingLines(finding, texts.get(finding.file) ?? ""), ""]),
    ...urlLines(files.flatMap(({ urls }) => urls)),
    ...files.flatMap(planLines),
    ...(mode === "sync" ? heldBackLines(files) : []),
    countLine({ mode, files, findings }),
  ];
  // "##[" anywhere in a log line is a command to some runners.
  return `${lines.join("\n").replaceAll("##[", "## [")}\n`;
}

/** The last line: how many files, and how many findings of each severity. */
export function countLine({ files, findings }: RunReport): string {
  const { error, warning, info } = countBySeverity(findings);
  return [count(files.length, "file"), count(error, "error"), count(warning, "warning"), count(info, "hint")].join(", ");
}

function findingLines(finding: Finding, text: string): string[] {
  const { file, span, severity, rule } = finding;
  return [
    `${printable(file)}:${span.start.line}:${span.start.column} ${severity} ${rule}`,
    `  ${messageOf(finding)}`,
    ...frameOf(text, span).map((line) => `    ${line}`),
    `  fix: ${fixOf(finding)}`,
    `  help: ${helpLink(rule)}`,
  ];
}

function urlLines(checks: readonly UrlCheck[]): string[] {
  const distinct = checks.filter(({ url }, index) => checks.findIndex((other) => other.url === url) === index);
  if (distinct.length === 0) return [];
  if (distinct.every(({ verdict }) => verdict === "not-checked")) return [`URLs: ${distinct.length} not checked`, ""];
  return [
    "URLs",
    ...distinct.map((check) => `  ${check.verdict.padEnd(8)} ${String(check.status ?? "").padEnd(4)} ${printable(check.url)}`),
    "",
  ];
}

function heldBackLines(files: readonly FileReport[]): string[] {
  const heldBack = files.filter(({ findings }) => reaches(findings, "error"));
  return heldBack.length === 0 ? [] : [...heldBack.map(({ file }) => `Not synced: ${printable(file)} has errors.`), ""];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
