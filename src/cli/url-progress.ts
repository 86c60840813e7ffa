import { formatUntrusted } from "../core/messages/format.ts";
import type { Messages } from "../core/messages/types.ts";

/** How long a run shows no progress, in milliseconds. */
const delay = 1000;

/** Shows on a terminal, after a second, how many URLs are done and which host is pending, on one line that goes with the last URL or `end`. */
export class UrlProgress {
  readonly #write: (text: string) => void;
  readonly #messages: Messages;
  readonly #timer: NodeJS.Timeout;
  #line = "";
  #isShown = false;

  /** @param write writes to the terminal, apart from the report */
  constructor(messages: Messages, write: (text: string) => void) {
    this.#messages = messages;
    this.#write = write;
    this.#timer = setTimeout(() => {
      this.#isShown = true;
      this.#show();
    }, delay);
  }

  readonly update = (done: number, total: number, pendingHost: string | undefined): void => {
    // A later line would overwrite the prompt and the log of a sync, which follow the checks.
    if (pendingHost === undefined && done === total) {
      this.end();
      return;
    }
    const { progress, progressPending } = this.#messages.report;
    this.#line = formatUntrusted(pendingHost === undefined ? progress : progressPending, { done, total, host: pendingHost ?? "" });
    if (this.#isShown) this.#show();
  };

  /** Removes the line. */
  end(): void {
    clearTimeout(this.#timer);
    if (this.#isShown) this.#write("\r\u001b[K");
    this.#isShown = false;
  }

  #show(): void {
    if (this.#line !== "") this.#write(`\r\u001b[K${this.#line}`);
  }
}
