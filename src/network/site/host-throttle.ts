import { setTimeout as sleep } from "node:timers/promises";
import PQueue from "p-queue";
import { throwIfHeapIsFull } from "../heap-guard.ts";
import { connectionsPerOrigin } from "../page-client.ts";

/** How many URLs are requested at the same time, of all hosts and of one. */
export const concurrency = { total: 16, perHost: connectionsPerOrigin };

/** Limits the load on hosts: few requests at a time, and none until a host's `Retry-After` is over. */
export class HostThrottle {
  readonly #end: AbortSignal;
  readonly #requests = new PQueue({ concurrency: concurrency.total });
  readonly #hosts = new Map<string, PQueue>();
  readonly #quietUntil = new Map<string, number>();
  #exhausted: unknown;

  /** @param end aborted at the run's deadline: then every pause ends */
  constructor(end: AbortSignal) {
    this.#end = end;
  }

  /**
   * Runs a task for a host within the limits.
   * @throws ExhaustedError if the heap is almost full
   * @param priority higher runs sooner; equal priorities run in order
   */
  take<T>(host: string, task: () => Promise<T>, priority = 0): Promise<T> {
    const queue = this.#hosts.get(host) ?? new PQueue({ concurrency: concurrency.perHost });
    this.#hosts.set(host, queue);
    const inTurn = async () => {
      // While this one waits, another response may extend the pause.
      for (let rest = this.#quietFor(host); rest > 0 && !this.#end.aborted; rest = this.#quietFor(host)) await this.pause(rest);
      const guarded = () => {
        this.#throwIfExhausted();
        return task();
      };
      return this.#requests.add(guarded, { priority });
    };
    return queue.add(inTurn, { priority });
  }

  /** After the first time, all requests that wait end at once: each garbage collection takes long, and each error memory. */
  #throwIfExhausted(): void {
    if (this.#exhausted !== undefined) throw this.#exhausted;
    try {
      throwIfHeapIsFull();
    } catch (error) {
      this.#exhausted = error;
      throw error;
    }
  }

  /** Whether enough requests wait to follow all that are under way. */
  get isSupplied(): boolean {
    return this.#requests.size >= concurrency.total;
  }

  /** Sends nothing to a host for some milliseconds. */
  quiet(host: string, milliseconds: number): void {
    this.#quietUntil.set(host, Math.max(this.#quietUntil.get(host) ?? 0, performance.now() + milliseconds));
  }

  #quietFor(host: string): number {
    return (this.#quietUntil.get(host) ?? 0) - performance.now();
  }

  /** Waits, at most until the run's deadline. */
  async pause(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: this.#end }).catch(() => {});
  }
}
