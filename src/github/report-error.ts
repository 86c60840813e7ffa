import { setFailed } from "@actions/core";
import type { Messages } from "../core/messages/types.ts";
import { fatalError } from "../core/report/error-text.ts";
import { escapeMarkdown } from "../core/report/text/markdown.ts";
import { withoutTypedKeys } from "../core/secrets/typed-keys.ts";
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
  const { message, exitCode } = fatalError(error, messages);
  const text = exitCode === 2 ? withoutTypedKeys(message, environment) : message;
  setFailed(redact(text));
  // An unwritable summary must not replace the error.
  await appendSummary(environment, redact(`> [!CAUTION]\n> ${escapeMarkdown(text)}\n`)).catch(() => {});
  return exitCode;
}
