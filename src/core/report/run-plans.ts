import { formatMessage } from "../messages/format.ts";
import type { Messages } from "../messages/types.ts";
import { combinedDigest } from "../sync/digest.ts";
import { isWrite, type Plan } from "../sync/plan.ts";
import type { SyncStep } from "../sync/target.ts";
import { changeName } from "./plan-text.ts";
import type { FileReport, TargetReport } from "./report.ts";

/** All plans of a run, by file and then in the order of the identity services. */
export function plansOf(files: readonly FileReport[]): Plan[] {
  return targetsOf(files).flatMap(({ plan }) => (plan ? [plan] : []));
}

/** The results at all identity services. */
export function targetsOf(files: readonly FileReport[]): TargetReport[] {
  return files.flatMap(({ targets = [] }) => targets);
}

/** The digest of all plans of a run, which a sync can require; empty without plans. */
export function digestOfRun(files: readonly FileReport[]): string {
  return combinedDigest(plansOf(files).map(({ digest }) => digest));
}

/** What concerns all plans of a run: how much they change, and their digest. Nothing without plans. */
export function runPlanLines(files: readonly FileReport[], messages: Messages): string[] {
  const digest = digestOfRun(files);
  if (digest === "") return [];
  const isApplied = targetsOf(files).some(({ outcome }) => outcome !== undefined);
  const isPartial = targetsOf(files).some(({ outcome }) => outcome?.failure !== undefined && outcome.applied.some(isWrite));
  return [
    ...(isApplied ? [] : [summaryOf(files, messages)]),
    ...(isPartial ? [messages.sync.run.partial] : []),
    formatMessage(messages.report.digest, { digest }),
  ];
}

/** How many changes the plans make, e.g. "3 to add, 0 to change". */
export function summaryOf(files: readonly FileReport[], { sync: { run } }: Messages): string {
  const actions = plansOf(files)
    .flatMap(({ changes }) => changes)
    .map(({ action }) => action);
  const count = (action: string) => actions.filter((other) => other === action).length;
  const unknown = count("unknown");
  return formatMessage(unknown === 0 ? run.summary : run.summaryUnknown, { create: count("create"), update: count("update"), unknown });
}

/** A step of a sync as a line of the log. */
export function stepLine({ file, target, state, change }: SyncStep & { file: string; target: string }, messages: Messages): string {
  return formatMessage(messages.sync.run[state], { file, what: changeName(change, target, messages) });
}
