import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import ignore, { type Ignore } from "ignore";
import { throwIfExhausted } from "../core/exhausted-error.ts";
import { readBoundedSync } from "./read-bounded.ts";
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
export function* walk(root: string, { ignores }: { ignores: boolean }): Generator<string> {
  yield* walkFolder(root, "", ignores ? inheritedIgnores(root) : undefined);
}

/** @param prefix of the paths that are listed */
function* walkFolder(folder: string, prefix: string, inherited: readonly IgnoreFile[] | undefined): Generator<string> {
  const entries = entriesOf(folder);
  const hasIgnores = entries.some(({ name }) => name === ".gitignore");
  const ignoreFiles = inherited && hasIgnores ? [...inherited, ...readIgnores(folder, join(folder, ".gitignore"))] : inherited;
  for (const entry of entries) {
    if (entry.name === ".git" || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    if (ignoreFiles?.some((file) => isIgnored(file, path, entry.isDirectory()))) continue;
    if (entry.isDirectory()) yield* walkFolder(path, `${prefix}${entry.name}/`, ignoreFiles);
    else yield prefix + entry.name;
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throwIfExhausted(error);
    return [];
  }
}

/** The rules of the checkout that apply above `root`. */
function inheritedIgnores(root: string): IgnoreFile[] {
  const checkout = checkoutAround(root);
  if (checkout === undefined) return [];
  const parts = displayPath(checkout, root).split("/").filter(Boolean);
  const ancestors = parts.map((_, index) => join(checkout, ...parts.slice(0, index)));
  const exclude = readIgnores(checkout, join(checkout, ".git", "info", "exclude"));
  return [...exclude, ...ancestors.flatMap((folder) => readIgnores(folder, join(folder, ".gitignore")))];
}

function readIgnores(folder: string, path: string): IgnoreFile[] {
  const file = contentOf(path);
  return file ? [{ folder, rules: ignore({ ignorecase: false }).add(new TextDecoder().decode(file.bytes)) }] : [];
}

function contentOf(path: string): { bytes: Uint8Array } | undefined {
  try {
    return readBoundedSync(path, maxIgnoreBytes);
  } catch (error) {
    throwIfExhausted(error);
    return undefined;
  }
}

function isIgnored({ folder, rules }: IgnoreFile, path: string, isFolder: boolean): boolean {
  return rules.ignores(displayPath(folder, path) + (isFolder ? "/" : ""));
}
