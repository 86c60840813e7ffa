import type { DriftOptions } from "../core/options/drift.ts";
import type { FileReport } from "../core/report/report.ts";
import { driftOf } from "../core/sync/drift.ts";
import { driftState } from "../core/sync/drift-state.ts";
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
        return { ...file, drift: file.plan ? driftOf(file.plan, earlier, moment) : earlier };
      });
      // Entries of declarations that are not part of this run are kept.
      const entries = new Map([...known, ...reports.map(({ file, drift = [] }) => [file, drift] as const)]);
      const notices = await saveStateFile(path, driftState, new Map([...entries].filter(([, drift]) => drift.length > 0)));
      return { reports, notices };
    },
  };
}
