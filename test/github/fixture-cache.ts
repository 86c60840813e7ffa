import { cpSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";

const templates = new Map<string, string>();

/**
 * Makes the content of a new folder, or copies what was made before under the same key: git's commands take longer than a test.
 * The copies are in the folder that all test files share, which is removed at the end.
 */
export function makeOnce(folder: string, key: string, make: () => void): void {
  const known = templates.get(key);
  if (known !== undefined) {
    cpSync(known, folder, { recursive: true, verbatimSymlinks: true });
    return;
  }
  make();
  // The tests of the workflows run without the suite's setup.
  const shared: string | undefined = inject("sharedProgram");
  if (shared === undefined) return;
  const template = join(shared, "repositories", `${process.pid}-${templates.size}`);
  cpSync(folder, template, { recursive: true, verbatimSymlinks: true });
  templates.set(key, template);
}
