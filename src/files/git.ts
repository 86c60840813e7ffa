import { dirname, resolve as resolvePath } from "node:path";
import { UsageError } from "../core/usage-error.ts";
import { findProgram } from "./find-program.ts";
import type { Tree, TreeEntry } from "./tree.ts";

/** Largest output of git, in bytes. */
const maxOutput = 256 * 1024 * 1024;

/** How many bytes of content one git process returns at most. */
const maxBatch = 32 * 1024 * 1024;

/**
 * Runs git.
 * @param folder where git looks for the repository
 * @param input its standard input
 * @returns its standard output
 * @throws an Error with the code ENOENT without git; an Error when git fails, or writes too much
 */
export async function git(folder: string, line: readonly string[], input = ""): Promise<Buffer> {
  // A bare repository inside a pull request would bring its own configuration, and the monitor of a checkout may be a program in it.
  // Source: git-config, safe.bareRepository, core.fsmonitor.
  const options = ["-C", resolvePath(folder), "-c", "safe.bareRepository=explicit", "-c", "core.fsmonitor=false"];
  const program = findProgram("git", folder);
  if (program === undefined) throw Object.assign(new Error("git is not on PATH"), { code: "ENOENT" });
  // Most checks start no process.
  const { spawn } = await import("node:child_process");
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...options, ...line], {
      stdio: ["pipe", "pipe", "ignore"],
      // Windows looks for libraries, and for the programs that git starts, in the working directory too.
      cwd: dirname(program),
      // A partial clone would fetch missing objects: no protocol is allowed.
      env: { ...gitEnvironment(), GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "" },
    });
    child.on("error", reject);
    // Without a free file handle, nothing was started; the error event says so.
    if (child.pid === undefined) return;
    const chunks: Buffer[] = [];
    let length = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > maxOutput) child.kill();
      else chunks.push(chunk);
    });
    // If git ends before it has read its input, its exit code gives the reason.
    child.stdin.on("error", () => {}).end(input);
    child.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(chunks));
      else reject(new Error(`git ${line[0]} ended with ${code}`));
    });
  });
}

/**
 * Variables that select another repository, as in a hook, or other programs of git. Source: git documentation, environment variables, the
 * git repository; GIT_EXEC_PATH.
 */
const removedVariables = new Set([
  ...["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR", "GIT_NAMESPACE", "GIT_PREFIX"],
  "GIT_EXEC_PATH",
]);

function gitEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !removedVariables.has(name.toUpperCase())));
}

/**
 * The commit at which the current branch left another one: later commits of the other branch are not its changes. Without a
 * common ancestor, the tip of the other branch.
 * @param ref a branch, tag or commit
 * @throws UsageError without git or a repository, and for an unknown ref
 */
export async function forkPoint(folder: string, ref: string): Promise<string> {
  const tip = await commitOf(folder, ref);
  return git(folder, ["merge-base", tip, "HEAD"]).then(
    (base) => base.toString().trim(),
    () => tip,
  );
}

async function commitOf(folder: string, ref: string): Promise<string> {
  const output = await git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]).catch(
    async (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") throw new UsageError("git-missing", { ref });
      const isRepository = await git(folder, ["rev-parse", "--git-dir"]).then(
        () => true,
        () => false,
      );
      throw new UsageError(isRepository ? "base-unknown" : "no-repository", { ref });
    },
  );
  const commit = output.toString().trim();
  // Git resolves ^main to a commit with a leading ^.
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) throw new UsageError("base-unknown", { ref });
  return commit;
}

/**
 * The files of a commit in the repository that contains a folder.
 * @param ref a branch, tag or commit, as git resolves it
 * @param readMissing reads contents that a partial clone lacks
 * @throws UsageError without git or a repository, and for a commit that is missing, as in a shallow clone
 */
export async function gitTree(folder: string, ref: string, readMissing: Tree["read"] = refuseMissing): Promise<Tree> {
  const commit = await commitOf(folder, ref);
  const list = (...options: string[]) => git(folder, ["ls-tree", "-r", "-z", ...options, "--full-tree", commit]);
  // Some versions of git fail on the sizes of objects that a partial clone lacks.
  const listing = await list("-l").catch(() => list());
  const files = new Map(listing.toString().split("\0").flatMap(entryOf));
  const sizes = new Map([...files.values()].map(({ id, size }) => [id, size]));
  return {
    files,
    read: async (ids) => {
      const blobs = new Map<string, Uint8Array>();
      for (const batch of batchesOf(ids, sizes)) for (const [id, content] of await readBlobs(folder, batch)) blobs.set(id, content);
      const missing = ids.filter((id) => !blobs.has(id));
      return missing.length === 0 ? blobs : new Map([...blobs, ...(await readMissing(missing))]);
    },
  };
}

/** Groups ids so that the contents of a group fit into one read. */
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

const refuseMissing: Tree["read"] = () => Promise.reject(new UsageError("base-incomplete"));

/** Source: git-ls-tree, output format: mode, type, object, with `-l` the size, tab, path; `BAD` is the size of an object that a partial clone lacks (observed). */
function entryOf(line: string): [string, TreeEntry][] {
  const [, mode = "", id = "", size = "", path = ""] = /^(\d+) blob ([0-9a-f]+)(?: +(\d+|BAD))?\t(.*)$/s.exec(line) ?? [];
  return path === "" ? [] : [[path, { id, size: Number(size) || 0, isLink: mode === "120000" }]];
}

/** Source: git-cat-file, `--batch`: for each name a line of object, type and size, then the content and a line break; or only `… missing`. */
async function readBlobs(folder: string, ids: readonly string[]): Promise<Map<string, Uint8Array>> {
  if (ids.length === 0) return new Map();
  // Some versions of git fail on objects that a partial clone lacks.
  const output = await git(folder, ["cat-file", "--batch"], ids.map((id) => `${id}\n`).join("")).catch(() => Buffer.alloc(0));
  const blobs = new Map<string, Uint8Array>();
  for (let at = 0; at < output.length; ) {
    const lineEnd = output.indexOf("\n", at);
    const [id = "", , size] = output.toString("latin1", at, lineEnd).split(" ");
    if (size === undefined) {
      at = lineEnd + 1;
      continue;
    }
    const contentEnd = lineEnd + 1 + Number(size);
    blobs.set(id, output.subarray(lineEnd + 1, contentEnd));
    at = contentEnd + 1;
  }
  return blobs;
}
