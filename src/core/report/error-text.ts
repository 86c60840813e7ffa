import { exhaustionOf } from "../exhausted-error.ts";
import { formatMessage } from "../messages/format.ts";
import type { Messages } from "../messages/types.ts";
import { UsageError } from "../usage-error.ts";

/** The message of an error that ends a run, and the exit code: 2 for usage and configuration, 3 for the machine and for bugs. */
export function fatalError(error: unknown, messages: Messages): { message: string; exitCode: 2 | 3 } {
  if (error instanceof UsageError) return { message: error.in(messages), exitCode: 2 };
  const { exhausted, internal } = messages.report;
  const exhaustion = exhaustionOf(error);
  if (exhaustion) return { message: formatMessage(exhausted[exhaustion.resource], { code: exhaustion.code }), exitCode: 3 };
  return { message: formatMessage(internal, { message: error instanceof Error ? error.message : String(error) }), exitCode: 3 };
}
