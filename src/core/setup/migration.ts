import type { FileReport } from "../report/report.ts";
import { changesAfter } from "../sync/plan.ts";
import { declaredTargets, reviewServices } from "../targets/registry.ts";
import { progressOf } from "./steps.ts";

/** Adds the migration to each declaration of two services; only then, the code for reviews is loaded. */
export async function withMigrations(files: readonly FileReport[]): Promise<readonly FileReport[]> {
  const isMigrating = ({ declaration }: FileReport) => declaredTargets(declaration).length === 2;
  if (!files.some(isMigrating)) return files;
  const [{ migrationOf }, services] = await Promise.all([import("../review/migration.ts"), reviewServices()]);
  return files.map((file) => {
    const migration = migrationOf(file.declaration, services, progressOf(file), (id) => isUpToDate(file, id));
    return migration ? { ...file, migration } : file;
  });
}

/** Whether the plan, after a sync without what was applied, changes nothing at a service; undefined without a plan. */
function isUpToDate({ targets }: FileReport, id: string): boolean | undefined {
  const { plan, outcome } = targets?.find(({ target }) => target === id) ?? {};
  return plan && changesAfter(plan.changes, outcome?.applied ?? []).every(({ action }) => action === "none");
}
