import type { Params } from "./findings/finding.ts";
import { en } from "./messages/en/index.ts";
import { formatUntrusted } from "./messages/format.ts";
import type { Messages } from "./messages/types.ts";

/** A mistake in how the program was called or configured: exit code 2. Its message is English; the edges word it in the user's language. */
export class UsageError extends Error {
  readonly #problem: keyof Messages["usage"];
  readonly #params: Params;

  constructor(problem: keyof Messages["usage"], params: Params = {}) {
    super(formatUntrusted(en.usage[problem], params));
    this.name = "UsageError";
    this.#problem = problem;
    this.#params = params;
  }

  /** What is wrong and what to write instead. */
  in({ usage }: Messages): string {
    return formatUntrusted(usage[this.#problem], this.#params);
  }
}
