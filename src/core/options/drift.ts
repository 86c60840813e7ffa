import { resolve } from "node:path";
import type { DriftMoment } from "../sync/drift.ts";

/** Where a run keeps when it first detected each drift. */
export interface DriftOptions {
  /** Absolute. */
  path: string;
  moment: DriftMoment;
}

/**
 * Where it is kept since when drift is known; undefined where nothing is.
 * @param file from `folder`
 * @param environment where the runner names the run. Source: GitHub docs, default environment variables
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
