import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";

/**
 * Runs tasks one by one, each in a turn of the event loop of its own. While enough requests wait to be sent, each is followed by a pause as
 * long as the task: a response that arrives is handled soon, and the time of a run is that of its requests.
 */
export class Turns {
  readonly #isSupplied: () => boolean;
  #last: Promise<void>;

  /** @param start the first turn comes after it */
  constructor(start: Promise<unknown>, isSupplied: () => boolean) {
    this.#isSupplied = isSupplied;
    this.#last = start.then(() => {});
  }

  /** Resolves after everything that waited before has had its turn. */
  next(): Promise<void> {
    const turn = this.#last;
    this.#last = turn.then(() => this.pause(performance.now()));
    return turn;
  }

  /** The pause after a task. @param start when it began, by `performance.now()` */
  async pause(start: number): Promise<void> {
    await nextTurn();
    if (this.#isSupplied()) await sleep(performance.now() - start);
  }
}
