import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { exhaustionOf } from "../core/exhausted-error.ts";
import { favorThroughput } from "../core/v8-flags.ts";
import type { SourceOptions } from "./check-file.ts";
import { maxTasksInMemory, type Task, type TaskKind, type TaskResult } from "./tasks.ts";

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

/** How many tasks are in a request at most. The last ones are smaller, so that the threads finish at about the same time. */
const tasksPerRequest = 25;

/** How many requests a worker has at the same time: while one is under way, the next one is already there. */
const requestsPerWorker = 2;

/** The bundled worker; the sources run without one, in a single thread. */
const workerFile = fileURLToPath(new URL("./check-worker.js", import.meta.url));

/** How many threads a number of tasks is worth, the current one included. */
export function threadsFor(taskCount: number): number {
  if (!existsSync(workerFile)) return 1;
  return Math.min(availableParallelism(), maxThreads, Math.ceil(taskCount / tasksPerRequest));
}

/**
 * Runs tasks in the current thread and in workers.
 * @param threads how many, the current one included
 * @param runHere runs tasks in the current thread
 * @param lookup looks up each secret that a worker has looked up, so that it is redacted
 * @returns a result for each task, in the order of the tasks
 * @throws ExhaustedError, and the error of a worker
 */
export async function runInThreads(
  threads: number,
  tasks: readonly Task[],
  settings: WorkerSettings,
  runHere: (tasks: readonly Task[]) => Promise<TaskResult[]>,
  lookup: SourceOptions["secrets"],
): Promise<TaskResult[]> {
  const results: TaskResult[] = new Array(tasks.length);
  const store = (first: number, part: readonly TaskResult[]) => {
    for (const [index, result] of part.entries()) results[first + index] = result;
  };
  const savesMemory = tasks.length > maxTasksInMemory;
  favorThroughput(process.versions.node);
  const requests = requestsOf(tasks, threads);
  const runWorker = async () => {
    const worker = new Worker(workerFile, {
      workerData: settings,
      resourceLimits: { maxOldGenerationSizeMb: 128, ...(savesMemory && { maxYoungGenerationSizeMb: 4 }) },
    });
    const runRequests = async () => {
      for (const message of requests) {
        const response = await request(worker, message);
        for (const name of response.secretNames) lookup(name);
        store(response.first, response.results);
      }
    };
    try {
      await Promise.all(Array.from({ length: requestsPerWorker }, runRequests));
    } finally {
      await worker.terminate();
    }
  };
  const runCurrent = async () => {
    for (const { first, tasks: part } of requests) {
      store(first, await runHere(part));
      // Responses of the workers arrive between two requests.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  // An error ends the loop of its thread and with it the generator, so that the other threads end after their current requests.
  // In a longer run, the time that a worker takes to start no longer counts, and the heap of the current thread grows with what it reads.
  const workers = Array.from({ length: savesMemory ? threads : threads - 1 }, runWorker);
  await Promise.all(savesMemory ? workers : [...workers, runCurrent()]);
  return results;
}

/** The requests for all tasks; each is taken by one thread. */
function* requestsOf(tasks: readonly Task[], threads: number): Generator<WorkerRequest, void> {
  let first = 0;
  while (first < tasks.length) {
    const length = Math.min(tasksPerRequest, Math.ceil((tasks.length - first) / (threads * requestsPerWorker * 2)));
    yield { first, tasks: tasks.slice(first, first + length) };
    first += length;
  }
}

function request(worker: Worker, message: WorkerRequest): Promise<WorkerResponse> {
  return new Promise((resolve, reject) => {
    const finish = (complete: () => void) => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      complete();
    };
    const onMessage = (response: WorkerResponse) => {
      if (response.first === message.first) finish(() => resolve(response));
    };
    const onError = (error: unknown) => finish(() => reject(exhaustionOf(error) ?? error));
    const onExit = (code: number) => finish(() => reject(new Error(`a thread ended with ${code}`)));
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(message);
  });
}
