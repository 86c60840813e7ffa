import { spawn } from "node:child_process";
import { UsageError } from "../core/usage-error.ts";
import type { Tree, TreeEntry } from "./tree.ts";

/** Largest answer of git that is read, in bytes. */
const maxAnswer = 256 * 1024 * 1024;

/** How much of contents is asked for at once, in bytes. */
const maxBatch = 32 * 1024 * 1024;

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
      env: { ...ownEnvironment(), GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "" },
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

/** Without what points git to another repository, as in a hook. Source: git documentation, environment variables, the git repository. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const pointers = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR", "GIT_NAMESPACE", "GIT_PREFIX"];
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !pointers.includes(name)));
}

/**
 * Where a branch left another one: what came to the other one since then is none of its changes. The other one's own tip where
 * they have nothing in common.
 * @param ref a branch, tag or commit
 * @throws UsageError without git or a repository, and for a ref that is not there
 */
export async function forkPoint(folder: string, ref: string): Promise<string> {
  const tip = await commitOf(folder, ref);
  return git(folder, ["merge-base", tip, "HEAD"]).then(
    (base) => base.toString().trim(),
    () => tip,
  );
}

async function commitOf(folder: string, ref: string): Promise<string> {
  const found = await git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]).catch(
    async (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") throw new UsageError("git-missing", { ref });
      const isRepository = await git(folder, ["rev-parse", "--git-dir"]).then(
        () => true,
        () => false,
      );
      throw new UsageError(isRepository ? "base-unknown" : "no-repository", { ref });
    },
  );
  const commit = found.toString().trim();
  // A ref such as ^main is found as what it excludes.
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) throw new UsageError("base-unknown", { ref });
  return commit;
}

/**
 * Another state of the repository that a folder lies in.
 * @param ref a branch, tag or commit, as git resolves it
 * @param elsewhere where contents come from that a partial clone lacks
 * @throws UsageError without git or a repository, and for a state that is not there, as in a shallow checkout
 */
export async function gitTree(folder: string, ref: string, elsewhere: Tree["read"] = nowhere): Promise<Tree> {
  const commit = await commitOf(folder, ref);
  const list = (...options: string[]) => git(folder, ["ls-tree", "-r", "-z", ...options, "--full-tree", commit]);
  // Sizes of what a partial clone lacks end it in some versions of git.
  const listed = await list("-l").catch(() => list());
  const files = new Map(listed.toString().split("\0").flatMap(entryOf));
  const sizes = new Map([...files.values()].map(({ id, size }) => [id, size]));
  return {
    files,
    read: async (ids) => {
      const here = new Map<string, Uint8Array>();
      for (const batch of batchesOf(ids, sizes)) for (const [id, content] of await readBlobs(folder, batch)) here.set(id, content);
      const missing = ids.filter((id) => !here.has(id));
      return missing.length === 0 ? here : new Map([...here, ...(await elsewhere(missing))]);
    },
  };
}

/** The ids in groups whose contents are small enough to be asked for together. */
function batchesOf(ids: readonly string[], sizes: ReadonlyMap<string, number>): string[][] {
  const batches: string[][] = [];
  let room = 0;
  for (const id of ids) {
    const size = sizes.get(id) ?? 0;
    if (size > room || batches.length === 0) {
      batches.push([]);
      room = maxBatch;
    }
    batches.at(-1)?.push(id);
    room -= size;
  }
  return batches;
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
