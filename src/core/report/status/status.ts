import type { Migration } from "../../setup/migration-path.ts";
import { missingKeys, type NextAction, nextAction, type PendingChange } from "../../setup/next-action.ts";
import { type Stage, stagesOf } from "../../setup/stages.ts";
import { type Progress, progressOf } from "../../setup/steps.ts";
import { declaredTargets } from "../../targets/registry.ts";
import type { FileReport } from "../report.ts";

/** Where the setup of one declaration is, independent of the language. */
export interface SetupStatus {
  file: string;
  progress: readonly Progress[];
  /** All stages of the setup, in their order. */
  stages: readonly Stage[];
  next: NextAction;
  /** The way from one identity service to the other, where two are declared. */
  migration: Migration | undefined;
}

/**
 * The status of a setup.
 * @param isSet whether this environment sets the secret of a name
 * @param change the change since a base, if the declaration was compared with one
 */
export function statusOf(report: FileReport, isSet: (name: string) => boolean, change: PendingChange | undefined): SetupStatus {
  const changed = change?.review.changes.map(({ pointer }) => pointer) ?? [];
  const next = nextAction(report, missingKeys(report, isSet), change);
  const stages = stagesOf(declaredTargets(report.declaration).length > 0);
  return { file: report.file, progress: progressOf(report, changed), stages, next, migration: report.migration };
}
