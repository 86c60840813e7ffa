import { isWrite } from "../sync/plan.ts";
import type { FileReport, RunReport } from "./report.ts";

/** A report reduced to what needs attention: errors, warnings, and plans with changes or problems; undefined if nothing does. */
export function quietReport<Report extends RunReport>(report: Report): Report | undefined {
  const findings = report.findings.filter(({ severity }) => severity !== "info");
  const files = report.files.map((file) => ({ ...file, urls: [], probes: [], ...(!hasPendingWork(file) && withoutPlan) }));
  const isEmpty = findings.length === 0 && !report.files.some(hasPendingWork) && !report.isCanceled;
  return isEmpty ? undefined : { ...report, findings, files };
}

const withoutPlan = { plan: undefined, outcome: undefined, instructions: undefined };

function hasPendingWork({ plan, outcome, failure, blockers = [] }: FileReport): boolean {
  if (failure !== undefined || blockers.length > 0 || outcome?.failure !== undefined) return true;
  const pending = outcome ? [...outcome.remaining, ...outcome.unverified] : (plan?.changes ?? []);
  return pending.some(isWrite);
}
