import { setImmediate as nextTurn } from "node:timers/promises";

/** Lets tasks run one by one, each in a turn of the event loop of its own, so that what arrives from the network is handled between them. */
export class Turns {
  #last: Promise<unknown>;

  /** @param start the first turn comes after it */
  constructor(start: Promise<unknown>) {
    this.#last = start;
  }

  /** Resolves after everything that waited before has had its turn. */
  next(): Promise<unknown> {
    this.#last = this.#last.then(() => nextTurn());
    return this.#last;
  }
}
