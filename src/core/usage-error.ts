import type { Params } from "./findings/finding.ts";
import { en } from "./messages/en/index.ts";
import { formatUntrusted } from "./messages/format.ts";
import type { Messages } from "./messages/types.ts";

/** What a message of a usage error is about. */
export type UsageProblem = keyof Messages["usage"];

/** A mistake in how the program was called or configured: exit code 2. Its message is English; the edges format it in the user's language. */
export class UsageError extends Error {
  readonly problem: UsageProblem;
  readonly params: Params;

  constructor(problem: UsageProblem, params: Params = {}) {
    super(formatUntrusted(en.usage[problem], params));
    this.name = "UsageError";
    this.problem = problem;
    this.params = params;
  }

  /** The message in the language of the catalog. */
  in({ usage }: Messages): string {
    return formatUntrusted(usage[this.problem], this.params);
  }
}
