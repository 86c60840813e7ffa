import { statSync } from "node:fs";
import { join } from "node:path";
import { git } from "./git.ts";
import { displayPath } from "./repository.ts";
import { foldName } from "./spelling.ts";

/**
 * Spells paths as git does. On a system without letter case or Unicode forms the disk may have another spelling, which is in no commit,
 * so that it would count as a moved file.
 * @param root the root of the checkout
 * @param paths absolute
 */
export async function gitSpelling(root: string, paths: readonly string[]): Promise<string[]> {
  const output = await git(root, ["ls-files", "-z"]).catch(() => "");
  const tracked = new Set(output.toString().split("\0"));
  const spellings = new Map([...tracked].map((file) => [foldName(file), file]));
  return paths.map((path) => {
    const shown = displayPath(root, path);
    const spelling = spellings.get(foldName(shown));
    if (spelling === undefined || tracked.has(shown)) return path;
    return isSameFile(join(root, spelling), path) ? join(root, spelling) : path;
  });
}

function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return first !== undefined && second !== undefined && first.dev === second.dev && first.ino === second.ino;
}
