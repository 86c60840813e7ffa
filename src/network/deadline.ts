/**
 * A time limit that runs only while it is started, so that it does not include waiting for something else. Its timer outlives
 * garbage collection, unlike that of `AbortSignal.timeout` in `AbortSignal.any` (nodejs/node#57736).
 */
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
  constructor(milliseconds: number, end?: AbortSignal) {
    this.#left = milliseconds;
    this.signal = end ? AbortSignal.any([end, this.#controller.signal]) : this.#controller.signal;
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

/** The promise's result, unless the deadline passes first: neither a lookup nor a request waiting for a connection can be aborted. */
export function before<T>(deadline: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(deadline.reason);
    if (deadline.aborted) abort();
    else deadline.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => deadline.removeEventListener("abort", abort));
  });
}
