import { setFailed } from "@actions/core";
import { formatMessage } from "../core/messages/format.ts";
import type { Messages } from "../core/messages/types.ts";
import { escapeMarkdown } from "../core/report/text/markdown.ts";
import { UsageError } from "../core/usage-error.ts";
import { appendSummary } from "./job-summary.ts";

/**
 * Reports what ended a run as an annotation and in the job summary.
 * @param redact removes secrets from a text
 * @returns the exit code: 2 for a usage error, 3 for an internal one
 */
export async function reportError(
  error: unknown,
  {
    messages,
    environment,
    redact,
  }: {
    messages: Messages;
    environment: Readonly<Record<string, string | undefined>>;
    redact: (text: string) => string;
  },
): Promise<2 | 3> {
  const isUsage = error instanceof UsageError;
  const message = error instanceof Error ? error.message : String(error);
  const text = isUsage ? error.in(messages) : formatMessage(messages.report.internal, { message });
  setFailed(redact(text));
  await appendSummary(environment, redact(`> [!CAUTION]\n> ${escapeMarkdown(text)}\n`));
  return isUsage ? 2 : 3;
}
