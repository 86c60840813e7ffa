import { LineIndex } from "../../declaration/line-index.ts";
import { type Finding, reaches } from "../../findings/finding.ts";
import { formatUntrusted } from "../../messages/format.ts";
import { visible } from "../../messages/printable.ts";
import type { Messages } from "../../messages/types.ts";
import { messageOf } from "../../rules/rule-text.ts";
import { errorsOf, failureText } from "../failure-text.ts";
import { planLines } from "../plan-text.ts";
import type { FileReport, RunReport } from "../report.ts";
import { conceal } from "../text/conceal.ts";
import { programName } from "../text/links.ts";
import { repeats } from "../text/repeats.ts";
import { element, escapeXml } from "../text/xml.ts";
import type { ReportFormat } from "./format.ts";
import { findingLines } from "./text.ts";

/** JUnit XML, for CI servers. */
export const junitFormat: ReportFormat = { pathsFrom: "folder", isForPeople: false, render: renderJunit };

/** The result of a test case, named after its XML element; a passed case has none. */
type Outcome = "failure" | "error" | "skipped" | "passed";

interface Case {
  name: string;
  outcome: Outcome;
  /** The result in one sentence. */
  message: string;
  /** A rule's id, or a mode. */
  type: string;
  details: readonly string[];
}

/**
 * The findings as JUnit XML: one suite per file, one case per finding, and one for the plan or sync. Errors fail. Warnings and
 * infos pass, with their text as output: a failed case makes a build unstable at Jenkins and is a failed test at
 * GitLab, whatever the severity. Names contain no line numbers, so that a case keeps its history, and are unique: GitLab drops
 * duplicates. Attributes are those that Jenkins' schema allows. Sources: jenkinsci/xunit-plugin, junit-10.xsd; GitLab docs,
 * unit test reports.
 */
export function renderJunit(run: RunReport, messages: Messages): string {
  const suites = run.files.map((file) => ({ file: visible(file.file), cases: casesOf(file, run, messages) }));
  const content = suites.map(({ file, cases }) => {
    const inside = cases.map((one) => `\n${caseXml(one, file)}`).join("");
    return `\n${element("testsuite", { name: file, file, ...counts(cases), skipped: count(cases, "skipped") }, `${inside}\n`)}`;
  });
  const all = suites.flatMap(({ cases }) => cases);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", { name: programName, ...counts(all) }, `${content.join("")}\n`)}\n`;
}

function casesOf(file: FileReport, { mode }: RunReport, messages: Messages): Case[] {
  const names = file.findings.map(({ rule, pointer }) => `${rule} ${visible(pointer)}`.trimEnd());
  const ordinals = repeats(names);
  const lines = new LineIndex(conceal(file.source.text, file.concealed));
  const cases = file.findings.map((finding, index) =>
    findingCase(finding, `${names[index]}${ordinalSuffix(ordinals[index] ?? 0)}`, lines, messages),
  );
  return [...(cases.length === 0 ? [checkCase(file, messages)] : cases), ...(mode === "check" ? [] : [planCase(file, mode, messages)])];
}

/** The check of a file without findings. */
function checkCase(file: FileReport, messages: Messages): Case {
  const common = { name: "check", type: "check", details: [] };
  if (file.failure === undefined) return { ...common, outcome: "passed", message: "" };
  return { ...common, outcome: "error", message: failureText(file.failure, messages) };
}

const ordinalSuffix = (before: number) => (before === 0 ? "" : ` (${before + 1})`);

function findingCase(finding: Finding, name: string, lines: LineIndex, messages: Messages): Case {
  const { rule, severity } = finding;
  return {
    name,
    outcome: severity === "error" ? "failure" : "passed",
    message: messageOf(finding, messages),
    type: rule,
    details: findingLines(finding, lines, messages),
  };
}

/** The plan or sync of a file: an error if something stopped it, skipped if it did not run. */
function planCase(file: FileReport, mode: "plan" | "sync", messages: Messages): Case {
  const [stop] = errorsOf(file, messages);
  const isSkipped = mode === "sync" && reaches(file.findings, "error");
  const outcome = stop !== undefined ? "error" : !file.targets?.some(({ plan }) => plan) ? "skipped" : "passed";
  const message = stop ?? (isSkipped ? formatUntrusted(messages.report.skipped, { file: file.file }) : "");
  return { name: mode, outcome, message, type: mode, details: planLines(file, messages) };
}

function caseXml({ name, outcome, message, type, details }: Case, classname: string): string {
  const text = escapeXml(details.join("\n").trimEnd());
  const passed = text === "" ? "" : element("system-out", {}, text);
  return element("testcase", { name, classname }, outcome === "passed" ? passed : element(outcome, { message, type }, text));
}

function counts(cases: readonly Case[]) {
  return { tests: cases.length, failures: count(cases, "failure"), errors: count(cases, "error") };
}

function count(cases: readonly Case[], outcome: Outcome): number {
  return cases.filter((one) => one.outcome === outcome).length;
}
