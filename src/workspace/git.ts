import { execFile } from "node:child_process";
import { basename } from "node:path";
import { promisify } from "node:util";
import { type Bytes, maxBytes } from "../declaration/bytes.ts";
import { UsageError } from "../usage-error.ts";
import { declarationName } from "./find-declarations.ts";

const run = promisify(execFile);

/** Largest list of a repository's files, in bytes. */
const maxList = 64 * 1024 * 1024;

/**
 * The declarations of another state of the repository, by path from `folder`. What is larger than a declaration may be is cut
 * one byte behind that.
 * @param ref a branch, tag or commit, as git resolves it
 * @param named further paths from `folder` that are declarations, whatever their name
 * @throws UsageError without git or a repository, and for a state that is not there, as in a shallow checkout
 */
export async function declarationsAt(folder: string, ref: string, named: readonly string[]): Promise<Map<string, Bytes>> {
  const git = async (...line: string[]) =>
    (
      await run("git", ["-C", folder, ...line], {
        encoding: "buffer",
        maxBuffer: maxList,
        env: { ...process.env, GIT_OPTIONAL_LOCKS: "0" },
      })
    ).stdout;
  const commit = await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`).catch(
    (error: NodeJS.ErrnoException) => {
      throw new UsageError(error.code === "ENOENT" ? "git-missing" : "base-unknown", { ref });
    },
  );
  const id = commit.toString().trim();
  const prefix = (await git("rev-parse", "--show-prefix")).toString().trim();
  const listed = (await git("ls-tree", "-r", "-z", "--name-only", "--full-tree", id)).toString().split("\0");
  const wanted = listed.flatMap((path) => {
    if (!path.startsWith(prefix)) return [];
    const file = path.slice(prefix.length);
    return basename(file) === declarationName || named.includes(file) ? [{ path, file }] : [];
  });
  const read = await Promise.all(
    wanted.map(async ({ path, file }) => [file, (await git("cat-file", "blob", `${id}:${path}`)).subarray(0, maxBytes + 1)] as const),
  );
  return new Map(read);
}
