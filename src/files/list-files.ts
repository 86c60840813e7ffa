import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { throwIfExhausted } from "../core/exhausted-error.ts";
import { git } from "./git.ts";
import { checkoutAround } from "./repository.ts";

/**
 * Lists the files below a folder that git tracks or does not ignore, without tracked links. Without git or a repository, .gitignore files apply.
 * Files in nested repositories are included.
 * @returns paths relative to `folder`, with forward slashes; a tracked file may be deleted
 */
export async function listFiles(folder: string): Promise<string[]> {
  if (checkoutAround(folder) !== undefined) {
    const listing = await gitFiles(folder).catch(throwIfExhausted);
    if (listing) return listing;
  }
  const { walk } = await import("./walk.ts");
  return [...walk(folder, { ignores: true })];
}

/** Source: git-ls-files: `-s` shows mode, object, stage, tab and path of tracked files, and `--others` the path of others. */
async function gitFiles(folder: string): Promise<string[]> {
  const output = await git(folder, ["ls-files", "-z", "-s", "--cached", "--others", "--exclude-standard"]);
  const files = new Set<string>();
  for (const line of output.toString("utf8").split("\0")) {
    const [, mode, tracked] = /^(\d{6}) [0-9a-f]{40,64} \d\t(.*)$/s.exec(line) ?? [];
    const path = tracked ?? line;
    if (mode === "160000" || path.endsWith("/")) for (const file of await nestedFiles(folder, path)) files.add(file);
    // A link may be checked out as text, and then looks like a file.
    else if (mode !== "120000" && path !== "") files.add(path);
  }
  return [...files];
}

/** The files of a submodule or another nested repository, if it is checked out. */
async function nestedFiles(folder: string, path: string): Promise<string[]> {
  const nested = join(folder, path);
  if (!existsSync(join(nested, ".git"))) return [];
  return (await listFiles(nested)).map((file) => posix.join(path, file));
}
