import { formatMessage } from "../core/messages/format.ts";
import type { Messages } from "../core/messages/types.ts";

/** How long a run shows no progress, in milliseconds. */
const delay = 1000;

/** Shows on a terminal how many URLs are done, on one line that `end` removes. */
export class UrlProgress {
  readonly #write: (text: string) => void;
  readonly #messages: Messages;
  readonly #start = performance.now();
  #isShown = false;

  /** @param write writes to the terminal, apart from the report */
  constructor(messages: Messages, write: (text: string) => void) {
    this.#messages = messages;
    this.#write = write;
  }

  readonly update = (done: number, all: number): void => {
    if (performance.now() - this.#start < delay) return;
    this.#isShown = true;
    this.#write(`\r${formatMessage(this.#messages.report.progress, { done, all })}`);
  };

  /** Removes the line. */
  end(): void {
    if (this.#isShown) this.#write("\r\u001b[K");
    this.#isShown = false;
  }
}
