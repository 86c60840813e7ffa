import { countBySeverity, type Finding } from "../../findings/finding.ts";
import type { Wording } from "../../messages/types.ts";
import { messageOf } from "../../messages/format.ts";
import { progressOf } from "../../setup/steps.ts";
import type { UrlCheck } from "../../urls/url-check.ts";
import type { ProbeCheck } from "../../weibo/probe-check.ts";
import { failureText, obstacleText } from "../failure-text.ts";
import { jsonText } from "../text/json-text.ts";
import { helpLink } from "../text/links.ts";
import { proofText } from "../proof-text.ts";
import type { FileReport, RunReport } from "../report.ts";

/**
 * The report as JSON, version 1: members are added, never renamed or removed. Described in schema/report.schema.json.
 * @returns one line of JSON, with a line break behind it
 */
export function renderJson({ mode, viaProxy, files, findings }: RunReport, words: Wording): string {
  const { error, warning, info } = countBySeverity(findings);
  const report = {
    version: 1,
    files: files.map(({ file }) => file),
    findings: findings.map((finding) => findingJson(finding, words)),
    urls: files.flatMap(({ file, urls }) => urls.map((check) => urlJson(file, check))),
    viaProxy,
    weibo: files.flatMap(({ file, probes }) => probes.map((check) => probeJson(file, check))),
    setup: files.map((file) => setupJson(file, words)),
    summary: { files: files.length, errors: error, warnings: warning, infos: info },
    ...(mode !== "check" && { plan: files.map((file) => planJson(file, words)) }),
  };
  return jsonText(report);
}

function findingJson(finding: Finding, words: Wording) {
  const { rule, severity, file, span, pointer } = finding;
  return { rule, severity, message: messageOf(finding, words), file, start: span.start, end: span.end, pointer, help: helpLink(rule) };
}

function urlJson(
  file: string,
  { pointer, url, verdict, status, finalUrl, fault, cause, certificate, page, attempts, milliseconds }: UrlCheck,
) {
  return {
    file,
    pointer,
    url,
    verdict,
    status: status ?? null,
    finalUrl: finalUrl ?? null,
    fault: fault?.kind ?? null,
    cause: cause ?? null,
    certificateUntil: certificate?.to ?? null,
    loginMarkers: page?.markers ?? null,
    attempts: attempts ?? null,
    milliseconds: milliseconds ?? null,
  };
}

function probeJson(file: string, { question, state, code, status, fault }: ProbeCheck) {
  return { file, question, state, code: code ?? null, status: status ?? null, fault: fault?.kind ?? null };
}

/** How far the guide's twelve steps are, and what says so. */
function setupJson(file: FileReport, words: Wording) {
  const steps = progressOf(file).map(({ step, state, proof }) => ({ step, state, by: proof.by, proof: proofText(proof, words) }));
  return { file: file.file, steps };
}

/** What a plan says of a file, and after a sync what became of it. Also the Action's output `plan`. */
export function planJson({ file, plan, outcome, failure, drift, instructions = [], obstacles = [] }: FileReport, words: Wording) {
  const failed = failure ?? outcome?.failure;
  return {
    file,
    target: plan?.target ?? null,
    origin: plan?.origin ?? null,
    digest: plan?.digest ?? null,
    changes: plan?.changes ?? [],
    kept: plan?.kept ?? [],
    readings: plan?.readings ?? [],
    ...(drift && { drift }),
    instructions,
    ...(outcome && { done: outcome.done, waiting: outcome.waiting, left: outcome.left }),
    failure: failed === undefined ? null : failureText(failed, words, plan?.origin),
    obstacles: obstacles.map((obstacle) => obstacleText(obstacle, words)),
  };
}
