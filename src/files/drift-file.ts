import type { DriftOptions } from "../core/options/drift.ts";
import type { FileReport, TargetReport } from "../core/report/report.ts";
import { type DriftMoment, driftOf, type KnownDrift } from "../core/sync/drift.ts";
import { driftState } from "../core/sync/drift-state.ts";
import type { Plan } from "../core/sync/plan.ts";
import { readStateFile, saveStateFile } from "./state-file.ts";

/**
 * Opens the drift file. It is read before the first request, since a file of another program ends the run.
 * @throws UsageError as `readStateFile` does
 */
export async function openDriftFile({ path, moment }: DriftOptions) {
  const known = await readStateFile(path, driftState);
  return {
    /** Adds to each report what drifted, with the run that first detected it, and updates the file. */
    record: async (files: readonly FileReport[]) => {
      const reports = files.map((file): FileReport => {
        const earlier = known.get(file.file) ?? [];
        return file.targets ? { ...file, targets: file.targets.map((target) => withDrift(target, earlier, moment)) } : file;
      });
      // Entries of declarations that are not part of this run are kept.
      const entries = new Map(known);
      for (const { file, targets } of reports)
        if (targets)
          entries.set(
            file,
            targets.flatMap(({ drift = [], plan }) => [...drift, ...earlierUnknown(plan, known.get(file) ?? [])]),
          );
      const notices = await saveStateFile(path, driftState, new Map([...entries].filter(([, drift]) => drift.length > 0)));
      return { reports, notices };
    },
  };
}

/** Earlier drift that this run could not read: whether it persists is unknown. */
function earlierUnknown(plan: Plan | undefined, earlier: readonly KnownDrift[]): readonly KnownDrift[] {
  const unknown = plan?.changes.filter(({ action }) => action === "unknown") ?? [];
  return earlier.filter(
    ({ target, kind, subject }) => target === plan?.target && unknown.some((change) => change.kind === kind && change.subject === subject),
  );
}

/** A result with what drifted; without a plan, what drifted before. */
function withDrift(result: TargetReport, earlier: readonly KnownDrift[], moment: DriftMoment): TargetReport {
  const { plan, target } = result;
  return { ...result, drift: plan ? driftOf(plan, earlier, moment) : earlier.filter((drift) => drift.target === target) };
}
