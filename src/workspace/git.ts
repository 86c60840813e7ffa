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
      // A partial clone would go and fetch what it lacks: no protocol is allowed for that.
      env: { ...process.env, GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "" },
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
 * @param elsewhere where contents come from that a partial clone lacks
 * @throws UsageError without git or a repository, and for a state that is not there, as in a shallow checkout
 */
export async function gitTree(folder: string, ref: string, elsewhere: Tree["read"] = nowhere): Promise<Tree> {
  const commit = await git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]).catch(
    (error: NodeJS.ErrnoException) => {
      throw new UsageError(error.code === "ENOENT" ? "git-missing" : "base-unknown", { ref });
    },
  );
  const list = (...options: string[]) => git(folder, ["ls-tree", "-r", "-z", ...options, "--full-tree", commit.toString().trim()]);
  // Sizes of what a partial clone lacks end it in some versions of git.
  const listed = await list("-l").catch(() => list());
  return {
    files: new Map(listed.toString().split("\0").flatMap(entryOf)),
    read: async (ids) => {
      const here = await readBlobs(folder, ids);
      const missing = ids.filter((id) => !here.has(id));
      return missing.length === 0 ? here : new Map([...here, ...(await elsewhere(missing))]);
    },
  };
}

const nowhere: Tree["read"] = () => Promise.reject(new UsageError("base-partial"));

/** Source: git-ls-tree, output format: mode, type, object, with `-l` the size, tab, path; `BAD` is the size of what a partial clone lacks (seen). */
function entryOf(line: string): [string, TreeEntry][] {
  const [, mode = "", id = "", size = "", path = ""] = /^(\d+) blob ([0-9a-f]+)(?: +(\d+|BAD))?\t(.*)$/s.exec(line) ?? [];
  return path === "" ? [] : [[path, { id, size: Number(size) || 0, isLink: mode === "120000" }]];
}

/** Source: git-cat-file, `--batch`: for each name a line of object, type and size, then the content and a line break; or only `… missing`. */
async function readBlobs(folder: string, ids: readonly string[]): Promise<Map<string, Uint8Array>> {
  if (ids.length === 0) return new Map();
  // What a partial clone lacks ends it in some versions of git.
  const answer = await git(folder, ["cat-file", "--batch"], ids.map((id) => `${id}\n`).join("")).catch(() => Buffer.alloc(0));
  const blobs = new Map<string, Uint8Array>();
  for (let at = 0; at < answer.length; ) {
    const lineEnd = answer.indexOf("\n", at);
    const [id = "", , size] = answer.toString("latin1", at, lineEnd).split(" ");
    if (size === undefined) {
      at = lineEnd + 1;
      continue;
    }
    const contentEnd = lineEnd + 1 + Number(size);
    blobs.set(id, answer.subarray(lineEnd + 1, contentEnd));
    at = contentEnd + 1;
  }
  return blobs;
}
