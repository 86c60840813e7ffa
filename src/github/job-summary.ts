import { appendFile } from "node:fs/promises";

/**
 * Appends Markdown to the step's part of the job summary. The summary of @actions/core escapes nothing, so it would add nothing here.
 * @param environment for the file that the runner reads; without it nothing is written
 */
export async function appendSummary(environment: Readonly<Record<string, string | undefined>>, markdown: string): Promise<void> {
  if (environment.GITHUB_STEP_SUMMARY) await appendFile(environment.GITHUB_STEP_SUMMARY, markdown);
}
