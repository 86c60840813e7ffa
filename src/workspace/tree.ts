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

/** What lies at a path, links followed as far as they lead to files of the tree. */
export async function entryAt(tree: Tree, path: string, links = 0): Promise<TreeEntry | undefined> {
  const entry = tree.files.get(path);
  if (!entry?.isLink) return entry;
  if (links === maxLinks) return undefined;
  const target = (await tree.read([entry.id])).get(entry.id) ?? new Uint8Array();
  return entryAt(tree, posix.join(posix.dirname(path), Buffer.from(target).toString("utf8")), links + 1);
}
