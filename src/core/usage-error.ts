import type { Params } from "./findings/finding.ts";
import type { Wording } from "./messages/types.ts";
import { en } from "./messages/en/index.ts";
import { fill } from "./messages/format.ts";

/** A mistake in how the program was called or configured: exit code 2. Its message is English; the edges word it in the user's language. */
export class UsageError extends Error {
  readonly #problem: keyof Wording["usage"];
  readonly #params: Params;

  constructor(problem: keyof Wording["usage"], params: Params = {}) {
    super(fill(en.usage[problem], params));
    this.name = "UsageError";
    this.#problem = problem;
    this.#params = params;
  }

  /** What is wrong and what to write instead. */
  in({ usage }: Wording): string {
    return fill(usage[this.#problem], this.#params);
  }
}
