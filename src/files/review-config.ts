import { configName, emptyConfig } from "../core/config/config.ts";
import { weakenedBy } from "../core/config/config-changes.ts";
import { parseConfig } from "../core/config/parse-config.ts";
import { maxBytes } from "../core/declaration/bytes.ts";
import type { Notice } from "../core/report/report.ts";
import { UsageError } from "../core/usage-error.ts";
import { readConfigFile } from "./config-file.ts";
import { findDeclarations } from "./find-declarations.ts";
import { displayPath } from "./repository.ts";
import { entryAt, type Tree } from "./tree.ts";

/**
 * What a change of the repository's defaults weakens.
 * @param tree the files of the base
 * @param root the repository's root
 * @throws UsageError when the file of the working tree is invalid
 */
export async function reviewConfig(tree: Tree, root: string): Promise<Notice[]> {
  const [base, head] = [await baseConfig(tree), await readConfigFile(root, [])];
  const [before, after] = [await selection(root, base.files), await selection(root, head.files)];
  return weakenedBy(
    base,
    head,
    before.filter((file) => !after.includes(file)),
  );
}

/** The defaults of the base; those of an invalid file had no effect. */
async function baseConfig(tree: Tree) {
  const entry = await entryAt(tree, configName);
  const bytes = entry && entry.size <= maxBytes ? (await tree.read([entry.id])).get(entry.id) : undefined;
  try {
    return bytes ? parseConfig(configName, bytes) : emptyConfig;
  } catch (error) {
    if (error instanceof UsageError) return emptyConfig;
    throw error;
  }
}

/** The declarations of the working tree that patterns select, relative to the root. */
async function selection(root: string, patterns: readonly string[]): Promise<string[]> {
  const paths = await findDeclarations(root, patterns).catch((error: unknown) => {
    if (error instanceof UsageError) return [];
    throw error;
  });
  return paths.map((path) => displayPath(root, path));
}
