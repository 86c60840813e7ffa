import { formatMessage } from "../core/messages/format.ts";
import type { Messages } from "../core/messages/types.ts";

/** How long a run stays silent, in milliseconds: what is over by then needs no progress. */
const patience = 1000;

/** Shows on a terminal how many URLs are settled, on one line that is gone when the run is over. */
export class Progress {
  readonly #write: (text: string) => void;
  readonly #messages: Messages;
  readonly #start = performance.now();
  #isShown = false;

  /** @param write takes text for the terminal, beside the report */
  constructor(messages: Messages, write: (text: string) => void) {
    this.#messages = messages;
    this.#write = write;
  }

  readonly update = (settled: number, all: number): void => {
    if (performance.now() - this.#start < patience) return;
    this.#isShown = true;
    this.#write(`\r${formatMessage(this.#messages.report.progress, { settled, all })}`);
  };

  /** Takes the line away. */
  end(): void {
    if (this.#isShown) this.#write("\r\u001b[K");
    this.#isShown = false;
  }
}
