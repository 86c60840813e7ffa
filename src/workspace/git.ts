import { spawn } from "node:child_process";
import { UsageError } from "../usage-error.ts";
import type { Tree, TreeEntry } from "./tree.ts";

/** Largest answer of git that is read, in bytes. */
const maxAnswer = 64 * 1024 * 1024;

/**
 * Asks git.
 * @param folder where it looks for the repository
 * @param input what it reads
 * @throws the system's error without git; an Error when git says no, or too much
 */
export function git(folder: string, line: readonly string[], input = ""): Promise<Buffer> {
  // A repository that a pull request hides in a folder of its own would bring its own configuration. Source: git-config, safe.bareRepository.
  const options = ["-C", folder, "-c", "safe.bareRepository=explicit"];
  return new Promise((resolve, reject) => {
    const child = spawn("git", [...options, ...line], {
      stdio: ["pipe", "pipe", "ignore"],
      env: { ...process.env, GIT_OPTIONAL_LOCKS: "0" },
    });
    const chunks: Buffer[] = [];
    let length = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > maxAnswer) child.kill();
      else chunks.push(chunk);
    });
    // Git that ends before it has read everything says why by its exit code.
    child.stdin.on("error", () => {}).end(input);
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(chunks));
      else reject(new Error(`git ${line[0]} ended with ${code}`));
    });
  });
}

/**
 * Another state of the repository that a folder lies in.
 * @param ref a branch, tag or commit, as git resolves it
 * @throws UsageError without git or a repository, and for a state that is not there, as in a shallow checkout
 */
export async function gitTree(folder: string, ref: string): Promise<Tree> {
  const commit = await git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]).catch(
    (error: NodeJS.ErrnoException) => {
      throw new UsageError(error.code === "ENOENT" ? "git-missing" : "base-unknown", { ref });
    },
  );
  const listed = await git(folder, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit.toString().trim()]);
  return {
    files: new Map(listed.toString().split("\0").flatMap(entryOf)),
    read: (ids) => readBlobs(folder, ids),
  };
}

/** Source: git-ls-tree, output format of `-l`: mode, type, object, size, tab, path. */
function entryOf(line: string): [string, TreeEntry][] {
  const [, mode = "", id = "", size = "", path = ""] = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(line) ?? [];
  return path === "" ? [] : [[path, { id, size: Number(size), isLink: mode === "120000" }]];
}

/** Source: git-cat-file, `--batch`: for each name a line of object, type and size, then the content and a line break. */
async function readBlobs(folder: string, ids: readonly string[]): Promise<Map<string, Uint8Array>> {
  if (ids.length === 0) return new Map();
  const answer = await git(folder, ["cat-file", "--batch"], ids.map((id) => `${id}\n`).join(""));
  const blobs = new Map<string, Uint8Array>();
  for (let at = 0; at < answer.length; ) {
    const lineEnd = answer.indexOf("\n", at);
    const [id = "", , size] = answer.toString("latin1", at, lineEnd).split(" ");
    const contentEnd = lineEnd + 1 + Number(size ?? 0);
    blobs.set(id, answer.subarray(lineEnd + 1, contentEnd));
    at = contentEnd + 1;
  }
  return blobs;
}
