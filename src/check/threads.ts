import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { throwIfExhausted } from "../core/exhausted-error.ts";
import type { SourceOptions } from "./check-file.ts";
import type { Task, TaskKind, TaskResult } from "./tasks.ts";

/** What a worker gets at its start. */
export interface WorkerSettings extends Pick<SourceOptions, "root" | "severities"> {
  kind: TaskKind;
  /** Where the worker looks up secrets. */
  environment: Readonly<Record<string, string | undefined>>;
}

/** A part of the tasks, and the index of its first task. */
export interface WorkerRequest {
  first: number;
  tasks: readonly Task[];
}

/** The results of a request. */
export interface WorkerResponse {
  first: number;
  results: readonly TaskResult[];
  /** The secrets that the worker has looked up so far. */
  secretNames: readonly string[];
}

/** More threads wait for the disk. */
const maxThreads = 8;

/** How many tasks a thread gets at once. */
const tasksPerRequest = 50;

/** The bundled worker; the sources run without one, in a single thread. */
const workerFile = fileURLToPath(new URL("./check-worker.js", import.meta.url));

/** How many threads a number of tasks is worth; 1 for the current thread. */
export function threadsFor(taskCount: number): number {
  if (!existsSync(workerFile)) return 1;
  return Math.min(availableParallelism(), maxThreads, Math.ceil(taskCount / tasksPerRequest));
}

/**
 * Runs tasks in worker threads.
 * @param lookup looks up each secret that a worker has looked up, so that it is redacted
 * @returns a result for each task, in the order of the tasks
 * @throws ExhaustedError, and the error of a worker
 */
export async function runInThreads(
  threads: number,
  tasks: readonly Task[],
  settings: WorkerSettings,
  lookup: SourceOptions["secrets"],
): Promise<TaskResult[]> {
  const results: TaskResult[] = new Array(tasks.length);
  let next = 0;
  const runThread = async () => {
    const worker = new Worker(workerFile, {
      workerData: settings,
      resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 128 },
    });
    try {
      while (next < tasks.length) {
        const first = next;
        next += tasksPerRequest;
        const response = await request(worker, { first, tasks: tasks.slice(first, next) });
        for (const name of response.secretNames) lookup(name);
        for (const [index, result] of response.results.entries()) results[first + index] = result;
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, runThread));
  return results;
}

function request(worker: Worker, message: WorkerRequest): Promise<WorkerResponse> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      try {
        throwIfExhausted(error);
        reject(error);
      } catch (exhausted) {
        reject(exhausted);
      }
    };
    worker.removeAllListeners();
    worker.once("message", resolve).once("error", fail);
    worker.once("exit", (code) => reject(new Error(`a thread ended with ${code}`)));
    worker.postMessage(message);
  });
}
