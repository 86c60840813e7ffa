import { resolve } from "node:path";
import type { DriftMoment } from "../sync/drift.ts";

/** The file that records when each drift was first detected. */
export interface DriftOptions {
  /** Absolute. */
  path: string;
  moment: DriftMoment;
}

/**
 * The options of the drift file; undefined without one.
 * @param file relative to `folder`
 * @param environment contains the URL of the run. Source: GitHub docs, default environment variables
 */
export function driftOptions(
  file: string | undefined,
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): DriftOptions | undefined {
  if (!file) return undefined;
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = environment;
  const run = server && repository && id ? `${server}/${repository}/actions/runs/${id}` : "";
  return { path: resolve(folder, file), moment: { since: `${new Date().toISOString().slice(0, 19)}Z`, run } };
}
