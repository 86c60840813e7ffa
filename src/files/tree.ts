import { posix } from "node:path";

/** A file in a commit. */
export interface TreeEntry {
  /** The hash of its blob. */
  id: string;
  /** In bytes; 0 if unknown. */
  size: number;
  /** Whether it is a symbolic link, whose content is the path of its target. */
  isLink: boolean;
}

/** The files of a commit. */
export interface Tree {
  /** The files by path from the repository's root, with forward slashes; without submodules. */
  files: ReadonlyMap<string, TreeEntry>;
  /** Reads all the blobs with these ids; throws if one is not available. */
  read(ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** How many links are followed for one path. */
const maxLinks = 5;

/** The file at a path. Links of files and folders are followed within the tree. */
export async function entryAt(tree: Tree, path: string, links = 0): Promise<TreeEntry | undefined> {
  const parts = path.split("/");
  const prefixes = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
  const link = prefixes.find((prefix) => tree.files.get(prefix)?.isLink);
  const entry = link === undefined ? undefined : tree.files.get(link);
  if (link === undefined || !entry) return tree.files.get(path);
  if (links === maxLinks) return undefined;
  const target = Buffer.from((await tree.read([entry.id])).get(entry.id) ?? []).toString("utf8");
  return entryAt(tree, posix.join(posix.dirname(link), target, path.slice(link.length)), links + 1);
}
