import { countBySeverity, type Finding } from "../../findings/finding.ts";
import { formatUntrusted } from "../../messages/format.ts";
import type { Messages } from "../../messages/types.ts";
import { fixOf, messageOf } from "../../rules/rule-text.ts";
import { progressOf } from "../../setup/steps.ts";
import type { UrlCheck } from "../../urls/url-check.ts";
import type { ProbeCheck } from "../../weibo/probe-check.ts";
import { evidenceSource, evidenceText } from "../evidence-text.ts";
import { blockerTexts, failureText, stopText } from "../failure-text.ts";
import { migrationJson } from "../migration-text.ts";
import type { FileReport, Notice, RunReport, TargetReport } from "../report.ts";
import { digestOfRun } from "../run-plans.ts";
import { jsonTextParts } from "../text/json-text.ts";
import { helpLink } from "../text/links.ts";
import type { ReportFormat } from "./format.ts";

/** Versioned JSON, for other programs. */
export const jsonFormat: ReportFormat = { pathsFrom: "folder", isForPeople: false, render: renderJson, parts: jsonParts };

/**
 * The report as JSON, version 1: members are added, never renamed or removed. Described in schema/report.schema.json.
 * @returns one line of JSON with a trailing line break
 */
export function renderJson(report: RunReport, messages: Messages): string {
  return [...jsonParts(report, messages)].join("");
}

/** The JSON in parts: that of ten thousand files would fill the memory. */
export function jsonParts({ mode, viaProxy, files, findings, notices, isCanceled }: RunReport, messages: Messages): Iterable<string> {
  const { error, warning, info } = countBySeverity(findings);
  const unread = files.filter(({ failure }) => failure !== undefined);
  return jsonTextParts({
    version: 1,
    files: files.map(({ file }) => file),
    findings: lazily(findings, (finding) => [findingJson(finding, messages)]),
    urls: lazily(files, ({ file, urls }) => urls.map((check) => urlJson(file, check))),
    viaProxy,
    ...(notices && { notices: notices.map((notice) => noticeJson(notice, messages)) }),
    ...(unread.length > 0 && { unread: unread.map((file) => ({ file: file.file, message: failureText(file.failure, messages) })) }),
    weibo: lazily(files, ({ file, probes }) => probes.map((check) => probeJson(file, check))),
    setup: lazily(files, (file) => [setupJson(file, messages)]),
    summary: { files: files.length, errors: error, warnings: warning, infos: info },
    ...(mode !== "check" && { plan: lazily(files, (file) => planJson(file, messages)), digest: digestOfRun(files) || null }),
    ...(isCanceled && { canceled: true }),
  });
}

function* lazily<Item>(items: readonly Item[], toJson: (item: Item) => readonly object[]): Generator<readonly object[]> {
  for (const item of items) yield toJson(item);
}

function findingJson(finding: Finding, messages: Messages) {
  const { rule, severity, file, span, pointer, fix } = finding;
  return {
    rule,
    severity,
    message: messageOf(finding, messages),
    fix: fixOf(finding, messages),
    fixable: fix !== undefined,
    file,
    start: span.start,
    end: span.end,
    pointer,
    help: helpLink(rule),
  };
}

function noticeJson({ notice, severity, params }: Notice, { report }: Messages) {
  return { notice, severity, message: formatUntrusted(report.notices[notice], params) };
}

function urlJson(
  file: string,
  { pointer, url, verdict, status, finalUrl, failure, cause, certificate, page, attempts, milliseconds }: UrlCheck,
) {
  return {
    file,
    pointer,
    url,
    verdict,
    status: status ?? null,
    finalUrl: finalUrl ?? null,
    failure: failure?.kind ?? null,
    cause: cause ?? null,
    certificateUntil: certificate?.to ?? null,
    loginMarkers: page?.markers ?? null,
    attempts: attempts ?? null,
    milliseconds: milliseconds ?? null,
  };
}

function probeJson(file: string, { kind, state, code, status, failure }: ProbeCheck) {
  return { file, kind, state, code: code ?? null, status: status ?? null, failure: failure?.kind ?? null };
}

/** The progress of the twelve setup steps, with its evidence. */
function setupJson(file: FileReport, messages: Messages) {
  const steps = progressOf(file).map(({ step, service, state, evidence }) => ({
    step,
    service: service ?? null,
    state,
    by: evidenceSource(evidence),
    evidence: evidenceText(evidence, messages),
  }));
  return { file: file.file, steps, migration: migrationJson(file.migration, messages) };
}

/**
 * The plans of a file, one for each of its identity services, and after a sync their outcomes; one without a target for a file
 * without plans. Also the Action's output `plan`.
 */
export function planJson({ file, failure, targets = [] }: FileReport, messages: Messages): object[] {
  if (targets.length > 0) return targets.map((target) => targetJson(file, target, messages));
  const nothing = { target: null, origin: null, digest: null, changes: [], unmanaged: [], queries: [], instructions: [] };
  return [{ file, ...nothing, failure: failure === undefined ? null : failureText(failure, messages), blockers: [] }];
}

function targetJson(file: string, report: TargetReport, messages: Messages) {
  const { target, plan, outcome, drift, instructions = [] } = report;
  return {
    file,
    target,
    origin: plan?.origin ?? null,
    digest: plan?.digest ?? null,
    changes: plan?.changes ?? [],
    unmanaged: plan?.unmanaged ?? [],
    queries: plan?.queries ?? [],
    ...(drift && { drift }),
    instructions,
    ...(outcome && { applied: outcome.applied, pending: outcome.pending, unverified: outcome.unverified, remaining: outcome.remaining }),
    failure: stopText(report, messages) ?? null,
    blockers: blockerTexts(report, messages),
  };
}
