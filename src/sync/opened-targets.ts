import { resolve } from "node:path";
import type { Notice } from "../core/report/report.ts";
import type { StateFormat } from "../core/state-format.ts";
import type { SyncInput } from "../core/sync/target.ts";
import type { OpenedTarget, SyncTask } from "../core/sync/task.ts";
import { declaredTargets } from "../core/targets/registry.ts";
import type { NetworkPolicy } from "../network/policy.ts";
import type { ConfiguredTargets, StateFiles } from "../targets/target-module.ts";

/** What opens identity services. */
export interface OpenOptions {
  /** The folder that state files are relative to. */
  folder: string;
  network: NetworkPolicy;
  /** The identity services, with the options that concern them. */
  targets: ConfiguredTargets;
  secrets: SyncInput["secrets"];
}

/** The identity services of a run, each opened when a declaration names it. */
export class OpenedTargets implements StateFiles {
  readonly #options: OpenOptions;
  readonly #opened = new Map<string, OpenedTarget>();
  readonly #saves: (() => Promise<Notice[]>)[] = [];

  constructor(options: OpenOptions) {
    this.#options = options;
  }

  /** The tasks of declarations, by file and then in the order of the identity services. */
  async tasksOf<File extends Omit<SyncInput, "secrets">>(files: readonly File[]): Promise<(SyncTask & { file: File })[]> {
    const tasks: (SyncTask & { file: File })[] = [];
    const { secrets } = this.#options;
    for (const file of files)
      for (const description of declaredTargets(file.declaration))
        tasks.push({ file, target: await this.#open(description), input: { ...file, secrets } });
    return tasks;
  }

  async #open(description: OpenedTarget["description"]): Promise<OpenedTarget> {
    const { targets, network } = this.#options;
    const [known, open] = [this.#opened.get(description.id), targets.get(description.id)];
    if (known) return known;
    if (!open) throw new Error(`the target ${description.id} is not configured`);
    const target = { description, service: await open(network, this) };
    this.#opened.set(description.id, target);
    return target;
  }

  async read<State>(path: string, format: StateFormat<State>): Promise<State> {
    const { readStateFile, saveStateFile } = await import("../files/state-file.ts");
    const absolute = resolve(this.#options.folder, path);
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
