/**
 * A time limit that runs only while it is started, so that it does not include waiting for something else. Its timer outlives
 * garbage collection, unlike that of `AbortSignal.timeout` in `AbortSignal.any` (nodejs/node#57736).
 */
export class Deadline {
  readonly signal: AbortSignal;
  readonly #controller = new AbortController();
  readonly #end: AbortSignal | undefined;
  readonly #follow = () => this.#controller.abort(this.#end?.reason);
  #left: number;
  #startedAt = 0;
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param milliseconds the limit
   * @param end aborts as well while the time runs
   */
  constructor(milliseconds: number, end?: AbortSignal) {
    this.#left = milliseconds;
    this.#end = end;
    this.signal = this.#controller.signal;
  }

  start(): void {
    if (this.#end?.aborted) this.#follow();
    // `AbortSignal.any` is slow: it keeps weak references, with a finalizer for each.
    this.#end?.addEventListener("abort", this.#follow, { once: true });
    this.#startedAt = performance.now();
    this.#timer = setTimeout(() => this.#controller.abort(new DOMException("deadline", "TimeoutError")), this.#left);
  }

  pause(): void {
    this.#end?.removeEventListener("abort", this.#follow);
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
