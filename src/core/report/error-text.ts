import { ExhaustedError } from "../exhausted-error.ts";
import { formatMessage } from "../messages/format.ts";
import type { Messages } from "../messages/types.ts";
import { UsageError } from "../usage-error.ts";

/** An error that ends a run: what to print, and the exit code, 2 for usage or configuration, 3 for the machine and for bugs. */
export function fatalError(error: unknown, messages: Messages): { text: string; exitCode: 2 | 3 } {
  const { report } = messages;
  if (error instanceof UsageError) return { text: formatMessage(report.usage, { message: error.in(messages) }), exitCode: 2 };
  if (error instanceof ExhaustedError) return { text: formatMessage(report.exhausted[error.resource], { code: error.code }), exitCode: 3 };
  const message = error instanceof Error ? error.message : String(error);
  return { text: formatMessage(report.internal, { message }), exitCode: 3 };
}
