/** A time limit that runs only while it is started, so that it does not include waiting for something else. */
export class Deadline {
  readonly signal: AbortSignal;
  readonly #controller = new AbortController();
  #left: number;
  #startedAt = 0;
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param milliseconds the limit
   * @param end aborts as well
   */
  constructor(milliseconds: number, end: AbortSignal) {
    this.#left = milliseconds;
    this.signal = AbortSignal.any([end, this.#controller.signal]);
  }

  start(): void {
    this.#startedAt = performance.now();
    this.#timer = setTimeout(() => this.#controller.abort(new DOMException("deadline", "TimeoutError")), this.#left);
  }

  pause(): void {
    clearTimeout(this.#timer);
    this.#left -= performance.now() - this.#startedAt;
  }
}
