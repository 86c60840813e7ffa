import { posix } from "node:path";

/** A file in a state of the repository. */
export interface TreeEntry {
  /** The name of its content: a blob's hash. */
  id: string;
  /** In bytes; 0 where it is not known. */
  size: number;
  /** Whether it is a symbolic link, whose content is the path that it leads to. */
  isLink: boolean;
}

/** A state of the repository that does not lie in the working tree. */
export interface Tree {
  /** The files by path from the repository's root, with forward slashes; submodules are left out. */
  files: ReadonlyMap<string, TreeEntry>;
  /** The contents of blobs, by id, each of them; throws where one cannot be had. */
  read(ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** How many links one after the other are followed. */
const maxLinks = 5;

/** What lies at a path, links of files and folders followed as far as they lead to files of the tree. */
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
