import { isWrite } from "../sync/plan.ts";
import type { FileReport, RunReport, TargetReport } from "./report.ts";

/** A report reduced to what needs attention: errors, warnings, and plans with changes or problems; undefined if nothing does. */
export function quietReport<Report extends RunReport>(report: Report): Report | undefined {
  const findings = report.findings.filter(({ severity }) => severity !== "info");
  const files = report.files.map((file) => ({ ...file, urls: [], probes: [], targets: pendingTargets(file) }));
  const isEmpty = findings.length === 0 && !report.isCanceled && files.every(({ failure, targets }) => failure === undefined && !targets);
  return isEmpty ? undefined : { ...report, findings, files };
}

function pendingTargets({ targets = [] }: FileReport): TargetReport[] | undefined {
  const pending = targets.filter(hasPendingWork);
  return pending.length === 0 ? undefined : pending;
}

function hasPendingWork({ plan, outcome, failure, blockers }: TargetReport): boolean {
  if (failure !== undefined || blockers.length > 0 || outcome?.failure !== undefined) return true;
  const pending = outcome ? [...outcome.remaining, ...outcome.unverified] : (plan?.changes ?? []);
  return pending.some(isWrite);
}
