import { throwIfExhausted } from "../core/exhausted-error.ts";
import type { FileReport } from "../core/report/report.ts";
import { UsageError } from "../core/usage-error.ts";
import { checkFile, type DeclaredFile, type FileCheckOptions, type InputFile, type NetworkFacts, readDeclared } from "./check-file.ts";
import { packReport } from "./pack.ts";

/** What is done with each declaration of a list. */
export type TaskKind = "read" | "check";

/** With more tasks, a run saves memory at the cost of time. */
export const maxTasksInMemory = 3000;

/** A declaration, and for a check what the network says about it. */
export interface Task {
  input: InputFile;
  /** A promise where the requests are still under way. */
  facts?: NetworkFacts | Promise<NetworkFacts> | undefined;
}

/** What a task returns; plain data, which threads can exchange. */
export type TaskResult =
  | { state: "read"; declared: DeclaredFile }
  | { state: "checked"; report: FileReport }
  | { state: "packed"; file: string; packed: Uint8Array }
  | { state: "unread"; file: string; problem: UsageError["problem"]; params: UsageError["params"] };

/**
 * Runs tasks one after the other. A file that cannot be read does not end the run.
 * @param settings.packed whether reports are packed, which takes time and saves memory
 * @param settings.onResult called with each result; the next task starts when it resolves
 * @returns a result for each task, in the order of the tasks
 * @throws ExhaustedError, and any error that is not about a file
 */
export async function runTasks(
  kind: TaskKind,
  tasks: readonly Task[],
  options: FileCheckOptions,
  { packed, onResult }: { packed: boolean; onResult?: ((result: TaskResult) => Promise<void>) | undefined },
): Promise<TaskResult[]> {
  const results: TaskResult[] = [];
  for (const task of tasks) {
    const result = await runTask(kind, task, options);
    await onResult?.(result);
    results.push(packed && result.state === "checked" ? pack(result.report) : result);
  }
  return results;
}

const pack = (report: FileReport): TaskResult => ({ state: "packed", file: report.file, packed: packReport(report) });

async function runTask(kind: TaskKind, { input, facts }: Task, options: FileCheckOptions): Promise<TaskResult> {
  try {
    if (kind === "read") return { state: "read", declared: await readDeclared(input, options) };
    return { state: "checked", report: await checkFile(input, options, await facts) };
  } catch (error) {
    throwIfExhausted(error);
    if (!(error instanceof UsageError)) throw error;
    return { state: "unread", file: input.file, problem: error.problem, params: error.params };
  }
}
