import { reaches } from "../findings/finding.ts";
import type { FailOn } from "../options/fail-on.ts";
import { isDrift } from "../sync/plan.ts";
import { UsageError } from "../usage-error.ts";
import type { FileReport, RunReport } from "./report.ts";
import { targetsOf } from "./run-plans.ts";

/** The exit code of a report: 0 clean, 1 findings or drift, 2 configuration, 3 remote failure. */
export function exitCodeOf({ mode, files, findings }: RunReport, failOn: FailOn): 0 | 1 | 2 | 3 {
  const targets = targetsOf(files);
  const failures = [...files.map(({ failure }) => failure), ...targets.map(({ failure, outcome }) => failure ?? outcome?.failure)].filter(
    (failure) => failure !== undefined,
  );
  if (failures.some((failure) => !(failure instanceof UsageError))) return 3;
  const kinds = targets.flatMap(({ blockers }) => blockers.map(({ kind }) => kind));
  if (failures.length > 0 || kinds.some((kind) => kind !== "declined")) return 2;
  if (kinds.length > 0) return 1;
  // A skipped sync is a failure, whatever fail-on says.
  if (mode === "sync" && reaches(findings, "error")) return 1;
  if (failOn === "drift") return reaches(findings, "error") || hasDrift(files) ? 1 : 0;
  return reaches(findings, failOn) ? 1 : 0;
}

/** Whether the service differs from the declarations: a sync would write something, or could not. */
export function hasDrift(files: readonly FileReport[]): boolean {
  return targetsOf(files).some(({ plan, outcome }) =>
    (outcome ? [...outcome.remaining, ...outcome.unverified] : (plan?.changes ?? [])).some(isDrift),
  );
}
