import type { ValidDeclaration } from "../core/declaration/valid-declaration.ts";
import { reaches } from "../core/findings/finding.ts";
import type { FileReport, Notice } from "../core/report/report.ts";
import { Cancellation } from "../core/sync/cancellation.ts";
import { RemoteReads } from "../core/sync/remote-reads.ts";
import { readAhead, type SyncMode, syncAll } from "../core/sync/sync-all.ts";
import { stopsPlan } from "../core/sync/target.ts";
import type { SyncResult } from "../core/sync/task.ts";
import { OpenedTargets, type OpenOptions } from "./opened-targets.ts";

/** How declarations are planned and synced. */
export interface PlanRequest extends OpenOptions {
  mode: "plan" | "sync";
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

/** Plans declarations at each identity service that they name, and applies the plans in a sync. */
export class PlanRun {
  readonly #request: PlanRequest;
  readonly #applies: boolean;
  /** With a required digest, a dry run has the blockers of its sync: a skipped file changes the digest. */
  readonly #stopsAsSync: boolean;
  readonly #opened: OpenedTargets;
  readonly #reads: RemoteReads;
  readonly #cancellation: Cancellation;
  readonly #closing = new AbortController();

  constructor(request: PlanRequest) {
    const { mode, requiredDigest, isDryRun = false, canceled } = request;
    this.#request = request;
    this.#applies = mode === "sync";
    this.#stopsAsSync = this.#applies || (isDryRun && requiredDigest !== undefined);
    this.#opened = new OpenedTargets(request);
    this.#cancellation = new Cancellation(AbortSignal.any([this.#closing.signal, ...(canceled ? [canceled] : [])]));
    this.#reads = new RemoteReads(this.#cancellation);
  }

  /**
   * Starts reading the remote state of declarations while they are checked.
   * @throws UsageError for a state file of another program
   */
  async readAhead(files: readonly { file: string; declaration: ValidDeclaration }[]): Promise<void> {
    readAhead(await this.#opened.tasksOf(files), { counts: this.#counts, reads: this.#reads });
  }

  /**
   * Plans checked declarations, and applies the plans in a sync.
   * @param notices receives a notice for each state file that cannot be written
   * @returns the reports with their results, in the order of `files`
   */
  async planAndApply(files: readonly FileReport[], notices: Notice[]): Promise<FileReport[]> {
    const { requiredDigest, confirm, onStep } = this.#request;
    const isSkipped = (file: FileReport) => file.failure !== undefined || (this.#stopsAsSync && reaches(file.findings, "error"));
    try {
      const tasks = await this.#opened.tasksOf(files.filter((file) => !isSkipped(file)));
      const withResults = (results: readonly SyncResult[]) => {
        const byFile = new Map<FileReport, SyncResult[]>();
        for (const [index, { file }] of tasks.entries())
          byFile.set(file, [...(byFile.get(file) ?? []), ...results.slice(index, index + 1)]);
        return files.map((file): FileReport => (isSkipped(file) ? file : { ...file, targets: byFile.get(file) ?? [] }));
      };
      const results = await syncAll(tasks, {
        applies: this.#applies,
        counts: this.#counts,
        requiredDigest: this.#stopsAsSync ? requiredDigest : undefined,
        confirm: confirm && ((planned) => confirm(withResults(planned))),
        onStep,
        cancellation: this.#cancellation,
        reads: this.#reads,
      });
      return withResults(results);
    } finally {
      if (this.#applies) notices.push(...(await this.#opened.saveStates()));
    }
  }

  /** Ends reads whose results are not needed, and releases connections. */
  close(): Promise<void> {
    this.#closing.abort();
    return this.#opened.close();
  }

  readonly #counts: SyncMode["counts"] = (blocker) => this.#stopsAsSync || stopsPlan(blocker);
}
