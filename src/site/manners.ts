import { setTimeout as sleep } from "node:timers/promises";
import pLimit, { type LimitFunction } from "p-limit";

/** How many URLs are asked at the same time, of all hosts and of one. */
export const concurrency = { total: 16, perHost: 4 };

/** Keeps a run from pressing any host: few requests at a time, and none while a host asked to be left alone. */
export class Manners {
  readonly #total = pLimit(concurrency.total);
  readonly #hosts = new Map<string, LimitFunction>();
  readonly #quietUntil = new Map<string, number>();

  /** Runs a task for a host when its turn has come. */
  take<T>(host: string, task: () => Promise<T>): Promise<T> {
    const limit = this.#hosts.get(host) ?? pLimit(concurrency.perHost);
    this.#hosts.set(host, limit);
    return limit(async () => {
      const quiet = (this.#quietUntil.get(host) ?? 0) - performance.now();
      if (quiet > 0) await sleep(quiet);
      return this.#total(task);
    });
  }

  /** Leaves a host alone for some milliseconds. */
  quiet(host: string, milliseconds: number): void {
    this.#quietUntil.set(host, Math.max(this.#quietUntil.get(host) ?? 0, performance.now() + milliseconds));
  }
}
