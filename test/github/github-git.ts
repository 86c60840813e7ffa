import { createHash } from "node:crypto";

/** Git's modes: a file, an executable one, a symbolic link, a submodule. */
export type FileMode = "100644" | "100755" | "120000" | "160000";

/** A file of a tree; of a link the content is its target, of a submodule its commit's SHA-1. */
export type TreeFile = string | Uint8Array | { mode: FileMode; content: string | Uint8Array };

/** Files by path, with slashes. */
export type TreeFiles = Readonly<Record<string, TreeFile>>;

/** An entry of a tree, as GitHub lists it. */
export interface TreeEntry {
  path: string;
  mode: FileMode | "040000";
  type: "blob" | "tree" | "commit";
  sha: string;
  size?: number;
}

/** The id of a git object: the SHA-1 of its type, its length and its bytes. */
export function gitSha(type: "blob" | "tree" | "commit", bytes: Uint8Array): string {
  return createHash("sha1").update(`${type} ${bytes.length}\0`).update(bytes).digest("hex");
}

/** Git objects by id. */
export class GitObjects {
  readonly blobs = new Map<string, Uint8Array>();
  readonly #trees = new Map<string, readonly TreeEntry[]>();

  /** Writes files as blobs and trees. Returns the root tree's id. */
  write(files: TreeFiles): string {
    const entries: TreeEntry[] = [];
    const folders = new Map<string, Record<string, TreeFile>>();
    for (const [path, file] of Object.entries(files)) {
      const [folder = "", ...rest] = path.split("/");
      if (rest.length === 0) entries.push(this.#entry(path, file));
      else folders.set(folder, Object.assign(folders.get(folder) ?? {}, { [rest.join("/")]: file }));
    }
    for (const [path, below] of folders) entries.push({ path, mode: "040000", type: "tree", sha: this.write(below) });
    const sorted = entries.sort((one, other) => Buffer.compare(sortKey(one), sortKey(other)));
    const sha = gitSha("tree", Buffer.concat(sorted.flatMap(({ path, mode, sha }) => [header(mode, path), Buffer.from(sha, "hex")])));
    this.#trees.set(sha, sorted);
    return sha;
  }

  /** A tree's entries, each folder before its content; undefined for an unknown tree. */
  list(sha: string, recursive: boolean): readonly TreeEntry[] | undefined {
    const entries = this.#trees.get(sha);
    if (!entries || !recursive) return entries;
    return entries.flatMap((entry) => [
      entry,
      ...(entry.type === "tree"
        ? (this.list(entry.sha, true) ?? []).map((below) => ({ ...below, path: `${entry.path}/${below.path}` }))
        : []),
    ]);
  }

  #entry(path: string, file: TreeFile): TreeEntry {
    const { mode, content } = typeof file === "string" || file instanceof Uint8Array ? { mode: "100644" as const, content: file } : file;
    const bytes = Buffer.from(content);
    if (mode === "160000") return { path, mode, type: "commit", sha: bytes.toString() };
    const sha = gitSha("blob", bytes);
    this.blobs.set(sha, bytes);
    return { path, mode, type: "blob", sha, size: bytes.length };
  }
}

/** Git sorts a folder as if its name ended in a slash. */
function sortKey({ path, type }: TreeEntry): Buffer {
  return Buffer.from(type === "tree" ? `${path}/` : path);
}

function header(mode: string, path: string): Buffer {
  return Buffer.from(`${mode.replace(/^0/, "")} ${path}\0`);
}
