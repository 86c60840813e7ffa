import { lstatSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { configName, emptyConfig, type RepositoryConfig } from "../core/config/config.ts";
import { maxBytes } from "../core/declaration/bytes.ts";
import { UsageError } from "../core/usage-error.ts";
import { patternRoot, splitPatterns } from "./patterns.ts";
import { readBounded } from "./read-bounded.ts";
import { checkoutAround } from "./repository.ts";
import { namesIn } from "./spelling.ts";

/** Names that were probably meant, in any letter case: a file that is silently ignored would be worse than an error. */
const similarName = /^\.?weibo-provider\.config\.(?:ya?ml|json)$/i;

/**
 * Reads `weibo-provider.config.yaml` at the root of the checkout that contains the folder, or else the first named file; without a
 * checkout, in the folder. A symbolic link is not followed.
 * @param named the patterns that the user names, relative to `folder`
 * @throws UsageError for an invalid file, or one with a similar name
 */
export async function readConfigFile(folder: string, named: readonly string[]): Promise<RepositoryConfig> {
  const root = configRoot(folder, named);
  const path = join(root, configName);
  const names = namesIn(root).filter((name) => similarName.test(name));
  const misnamed = names.sort().find((name) => name !== configName);
  if (misnamed !== undefined) throw new UsageError("config-name", { path: misnamed, name: configName });
  if (names.length === 0) return emptyConfig;
  const shownPath = relative(folder, path).split(sep).join("/");
  const file = lstatSync(path).isFile() ? await readBounded(path, maxBytes + 1) : undefined;
  if (!file) throw new UsageError("config-unreadable", { path: shownPath });
  const { parseConfig } = await import("../core/config/parse-config.ts");
  const config = await parseConfig(shownPath, file.bytes);
  return { ...config, path, patterns: patternsFrom(folder, root, config.files) };
}

/** The folder of the file: the root of the checkout, see `readConfigFile`. */
function configRoot(folder: string, named: readonly string[]): string {
  const [first] = splitPatterns(named).selecting;
  return checkoutAround(folder) ?? (first === undefined ? undefined : checkoutAround(patternRoot(folder, first))) ?? resolve(folder);
}

/** Patterns relative to `root` as patterns relative to `folder`. */
function patternsFrom(folder: string, root: string, patterns: readonly string[]): string[] {
  const prefix = relative(folder, root).split(sep).join("/");
  if (prefix === "") return [...patterns];
  return patterns.map((pattern) => (pattern.startsWith("!") ? `!${prefix}/${pattern.slice(1)}` : `${prefix}/${pattern}`));
}
