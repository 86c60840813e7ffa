import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import ignore, { type Ignore } from "ignore";
import { readBounded } from "./read-bounded.ts";
import { checkoutAround, displayPath } from "./repository.ts";

/** Largest .gitignore that is read, in bytes. */
const maxIgnoreBytes = 1024 * 1024;

/** The rules of one .gitignore, and the folder that they start at. */
interface IgnoreFile {
  folder: string;
  rules: Ignore;
}

/**
 * Lists the files below a folder without git. Links are listed, not followed.
 * @param options.ignores whether to leave out what .gitignore files and .git/info/exclude name
 * @returns paths relative to `root`, with forward slashes
 */
export async function* walk(root: string, { ignores }: { ignores: boolean }): AsyncGenerator<string> {
  yield* walkFolder(root, root, ignores ? await inheritedIgnores(root) : undefined);
}

async function* walkFolder(root: string, folder: string, inherited: readonly IgnoreFile[] | undefined): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
  const ignoreFiles = inherited && [...inherited, ...(await readIgnores(folder, join(folder, ".gitignore")))];
  for (const entry of entries) {
    if (entry.name === ".git" || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    if (ignoreFiles?.some((file) => isIgnored(file, path, entry.isDirectory()))) continue;
    if (entry.isDirectory()) yield* walkFolder(root, path, ignoreFiles);
    else yield displayPath(root, path);
  }
}

/** The rules of the checkout that apply above `root`. */
async function inheritedIgnores(root: string): Promise<IgnoreFile[]> {
  const checkout = checkoutAround(root);
  if (checkout === undefined) return [];
  const parts = displayPath(checkout, root).split("/").filter(Boolean);
  const ancestors = parts.map((_, index) => join(checkout, ...parts.slice(0, index)));
  const files = [readIgnores(checkout, join(checkout, ".git", "info", "exclude"))];
  for (const folder of ancestors) files.push(readIgnores(folder, join(folder, ".gitignore")));
  return (await Promise.all(files)).flat();
}

async function readIgnores(folder: string, path: string): Promise<IgnoreFile[]> {
  const file = await readBounded(path, maxIgnoreBytes).catch(() => undefined);
  return file ? [{ folder, rules: ignore({ ignorecase: false }).add(new TextDecoder().decode(file.bytes)) }] : [];
}

function isIgnored({ folder, rules }: IgnoreFile, path: string, isFolder: boolean): boolean {
  return rules.ignores(displayPath(folder, path) + (isFolder ? "/" : ""));
}
