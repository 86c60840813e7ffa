import { resolve } from "node:path";
import { reaches } from "../core/findings/finding.ts";
import type { FileReport, Notice } from "../core/report/report.ts";
import type { SecretLookup } from "../core/secrets/secret.ts";
import type { StateFormat } from "../core/state-format.ts";
import { Cancellation } from "../core/sync/cancellation.ts";
import type { OpenedTarget, SyncMode, SyncResult, SyncTask } from "../core/sync/sync-all.ts";
import { stopsPlan } from "../core/sync/target.ts";
import { declaredTargets } from "../core/targets/registry.ts";
import type { NetworkPolicy } from "../network/policy.ts";
import type { ConfiguredTargets, StateFiles } from "../targets/target-module.ts";

/** How declarations are planned and synced. */
export interface PlanRequest {
  mode: "plan" | "sync";
  /** The folder that state files are relative to. */
  folder: string;
  network: NetworkPolicy;
  /** The identity services, with the options that concern them. */
  targets: ConfiguredTargets;
  secrets: SecretLookup;
  /** The digest of the plans that were reviewed: with another one, a sync and its dry run fail before the first write. */
  requiredDigest?: string | undefined;
  /** Whether the plan is the dry run of a sync. */
  isDryRun?: boolean;
  /** Asks for confirmation of the plans before the first write; by default they are applied. */
  confirm?: ((planned: readonly FileReport[]) => Promise<boolean>) | undefined;
  /** Called before each write of a sync and after its verification. */
  onStep?: SyncMode["onStep"];
  /** Aborts when the run is canceled: no further write starts, and the report describes what was done. */
  canceled?: AbortSignal | undefined;
}

/** A declaration at one of its identity services. */
interface FileTask extends SyncTask {
  file: FileReport;
}

/**
 * Plans checked declarations at each identity service that they name, and applies the plans in a sync.
 * @param notices receives a notice for each state file that cannot be written
 * @returns the reports with their results, in the order of `files`
 */
export async function planAndApply(files: readonly FileReport[], request: PlanRequest, notices: Notice[]): Promise<FileReport[]> {
  const { mode, requiredDigest, isDryRun = false, confirm, onStep, canceled } = request;
  const { syncAll } = await import("../core/sync/sync-all.ts");
  const applies = mode === "sync";
  // With a required digest, a dry run has the blockers of its sync: a skipped file changes the digest.
  const stopsAsSync = applies || (isDryRun && requiredDigest !== undefined);
  const isSkipped = (file: FileReport) => file.failure !== undefined || (stopsAsSync && reaches(file.findings, "error"));
  const opened = new OpenedTargets(request);
  try {
    const tasks = await opened.tasksOf(files.filter((file) => !isSkipped(file)));
    const withResults = (results: readonly SyncResult[]) => {
      const byFile = new Map<FileReport, SyncResult[]>();
      for (const [index, { file }] of tasks.entries()) byFile.set(file, [...(byFile.get(file) ?? []), ...results.slice(index, index + 1)]);
      return files.map((file): FileReport => (isSkipped(file) ? file : { ...file, targets: byFile.get(file) ?? [] }));
    };
    const results = await syncAll(tasks, {
      applies,
      counts: (blocker) => stopsAsSync || stopsPlan(blocker),
      requiredDigest: stopsAsSync ? requiredDigest : undefined,
      confirm: confirm && ((planned) => confirm(withResults(planned))),
      onStep,
      cancellation: new Cancellation(canceled),
    });
    return withResults(results);
  } finally {
    await opened.close();
    if (applies) notices.push(...(await opened.saveStates()));
  }
}

/** The identity services of a run, each opened when a declaration names it. */
class OpenedTargets implements StateFiles {
  readonly #request: PlanRequest;
  readonly #opened = new Map<string, OpenedTarget>();
  readonly #saves: (() => Promise<Notice[]>)[] = [];

  constructor(request: PlanRequest) {
    this.#request = request;
  }

  /** The tasks of declarations, by file and then in the order of the identity services. */
  async tasksOf(files: readonly FileReport[]): Promise<FileTask[]> {
    const tasks: FileTask[] = [];
    for (const file of files)
      for (const description of declaredTargets(file.declaration))
        tasks.push({ file, target: await this.#open(description), input: { ...file, secrets: this.#request.secrets } });
    return tasks;
  }

  async #open(description: OpenedTarget["description"]): Promise<OpenedTarget> {
    const { targets, network } = this.#request;
    const [known, open] = [this.#opened.get(description.id), targets.get(description.id)];
    if (known) return known;
    if (!open) throw new Error(`the target ${description.id} is not configured`);
    const target = { description, service: await open(network, this) };
    this.#opened.set(description.id, target);
    return target;
  }

  async read<State>(path: string, format: StateFormat<State>): Promise<State> {
    const { readStateFile, saveStateFile } = await import("../files/state-file.ts");
    const absolute = resolve(this.#request.folder, path);
    const state = await readStateFile(absolute, format);
    this.#saves.push(() => saveStateFile(absolute, format, state));
    return state;
  }

  /** Writes the state files that were read; a notice for each that cannot be written. */
  async saveStates(): Promise<Notice[]> {
    return (await Promise.all(this.#saves.map((save) => save()))).flat();
  }

  async close(): Promise<void> {
    for (const { service } of this.#opened.values()) await service.close();
  }
}
