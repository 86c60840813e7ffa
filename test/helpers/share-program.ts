import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { copyShipped } from "./shipped.ts";

/** Copies the shipped program once for all test files, so that a warm process loads it once. */
export default async function shareProgram(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-shared-"));
  await copyShipped(folder);
  project.provide("sharedProgram", folder);
  return () => rm(folder, { recursive: true, force: true });
}
