import { setTimeout as sleep } from "node:timers/promises";
import PQueue from "p-queue";
import { connectionsPerOrigin } from "../page-client.ts";

/** How many URLs are asked at the same time, of all hosts and of one. */
export const concurrency = { total: 16, perHost: connectionsPerOrigin };

/** Keeps a run from pressing any host: few requests at a time, and none while a host asked to be left alone. */
export class HostThrottle {
  readonly #end: AbortSignal;
  readonly #all = new PQueue({ concurrency: concurrency.total });
  readonly #hosts = new Map<string, PQueue>();
  readonly #quietUntil = new Map<string, number>();

  /** @param end aborted when the time of the run is over: then nothing is waited for any more */
  constructor(end: AbortSignal) {
    this.#end = end;
  }

  /**
   * Runs a task for a host when its turn has come.
   * @param priority the higher, the sooner; those of one priority in the order in which they came
   */
  take<T>(host: string, task: () => Promise<T>, priority = 0): Promise<T> {
    const queue = this.#hosts.get(host) ?? new PQueue({ concurrency: concurrency.perHost });
    this.#hosts.set(host, queue);
    const inTurn = async () => {
      // While this one waits, the answer to another may ask for more.
      for (let rest = this.#quietFor(host); rest > 0 && !this.#end.aborted; rest = this.#quietFor(host)) await this.pause(rest);
      return this.#all.add(task, { priority });
    };
    return queue.add(inTurn, { priority });
  }

  /** Leaves a host alone for some milliseconds. */
  quiet(host: string, milliseconds: number): void {
    this.#quietUntil.set(host, Math.max(this.#quietUntil.get(host) ?? 0, performance.now() + milliseconds));
  }

  #quietFor(host: string): number {
    return (this.#quietUntil.get(host) ?? 0) - performance.now();
  }

  /** Waits, at most until the run's time is over. */
  async pause(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: this.#end }).catch(() => {});
  }
}
