import { unreadSource } from "../core/declaration/source.ts";
import type { FileReport } from "../core/report/report.ts";
import { UsageError } from "../core/usage-error.ts";
import { limitYoungGeneration } from "../core/v8-flags.ts";
import { ImageReader } from "../files/read-image.ts";
import type { KnownCheckouts } from "../files/repository.ts";
import type { DeclaredFile, SourceOptions } from "./check-file.ts";
import { unpackReport } from "./pack.ts";
import { maxTasksInMemory, runTasks, type Task, type TaskKind, type TaskResult } from "./tasks.ts";

/** With fewer files, starting threads takes longer than it saves. */
const minTasksOfLargeRun = 300;

/** How a list of declarations is checked. */
export interface ListOptions extends SourceOptions {
  /** Where threads look up the secrets that `secrets` finds; without it, everything runs in the current thread. */
  environment?: Readonly<Record<string, string | undefined>> | undefined;
}

/**
 * Reads declarations without checking them. A file that cannot be read has no valid parts.
 * @param onRead called with each as soon as it is read, and the next one is read when it resolves; not in a large run
 * @returns in the order of `tasks`
 * @throws ExhaustedError
 */
export async function readFiles(
  tasks: readonly Task[],
  options: ListOptions,
  onRead?: (declared: DeclaredFile) => Promise<void>,
): Promise<DeclaredFile[]> {
  const onResult = async (result: TaskResult) => {
    if (result.state === "read") await onRead?.(result.declared);
  };
  const results = await runList("read", tasks, options, onResult);
  return results.map((result) => (result.state === "read" ? result.declared : { file: fileOf(result), declaration: {}, hasErrors: true }));
}

/**
 * Checks declarations.
 * @returns a report for each of `tasks`, in their order; that of a file that cannot be read has a `failure`
 * @throws UsageError when no file can be read; ExhaustedError
 */
export async function checkFiles(tasks: readonly Task[], options: ListOptions): Promise<FileReport[]> {
  const reports = (await runList("check", tasks, options)).map(reportOf);
  const [first] = reports;
  if (first && reports.every(({ failure }) => failure !== undefined)) throw first.failure;
  return reports;
}

async function runList(
  kind: TaskKind,
  tasks: readonly Task[],
  options: ListOptions,
  onResult?: (result: TaskResult) => Promise<void>,
): Promise<TaskResult[]> {
  const { root, severities, secrets, environment } = options;
  const isLarge = tasks.length >= minTasksOfLargeRun;
  // A large run has no memory for all analyses, and reads each declaration again.
  const analyses = isLarge ? undefined : options.analyses;
  const checkouts: KnownCheckouts = new Map();
  const context = { root, severities, secrets, analyses, checkouts, images: new ImageReader(checkouts) };
  const savesMemory = tasks.length > maxTasksInMemory;
  const runHere = (part: readonly Task[]) =>
    runTasks(kind, part, context, { packed: savesMemory, onResult: isLarge ? undefined : onResult });
  if (savesMemory) limitYoungGeneration();
  if (environment === undefined || !isLarge) return runHere(tasks);
  const { runInThreads, threadsFor } = await import("./threads.ts");
  const threads = threadsFor(tasks.length);
  if (threads === 1) return runHere(tasks);
  // Threads can exchange no promise.
  const complete = await Promise.all(tasks.map(async ({ input, facts }) => ({ input, facts: await facts })));
  return runInThreads(threads, complete, { kind, root, severities, environment: { ...environment } }, runHere, secrets);
}

function reportOf(result: TaskResult): FileReport {
  if (result.state === "checked") return result.report;
  if (result.state === "packed") return unpackReport(result.file, result.packed);
  const failure = result.state === "unread" ? new UsageError(result.problem, result.params) : undefined;
  return { file: fileOf(result), source: unreadSource(""), declaration: {}, concealed: [], findings: [], urls: [], probes: [], failure };
}

function fileOf(result: TaskResult): string {
  if (result.state === "read") return result.declared.file;
  return result.state === "checked" ? result.report.file : result.file;
}
