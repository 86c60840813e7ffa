import { posix, resolve } from "node:path";
import { contentIds } from "../core/images/content-ids.ts";
import { maxHeaderBytes, readHeader } from "../core/images/header.ts";
import { fitsPage, maxPageBytes } from "../core/images/page-image.ts";
import type { Declared, Picture } from "../core/review/declared.ts";
import { readBounded } from "./read-bounded.ts";
import { readImage } from "./read-image.ts";
import { entryAt, type Tree, type TreeEntry } from "./tree.ts";

/** Largest picture that is compared by its content, in bytes. */
const maxPictureBytes = 10 * 1024 * 1024;

/** How many pictures of a declaration are read; the form takes six. Further ones are compared by path. */
const maxPictures = 12;

/** The pictures of a declaration in the working tree, by pointer. */
export async function workingTreePictures(declaration: string, { pictures }: Declared): Promise<Map<string, Picture>> {
  const byPointer = new Map<string, Picture>();
  const byPath = new Map<string, Picture>();
  // One after the other, each once: a hostile declaration names one large file a thousand times.
  for (const [pointer, { path }] of [...pictures].slice(0, maxPictures)) {
    const picture = byPath.get(path) ?? (await readPicture(declaration, path));
    byPath.set(path, picture);
    byPointer.set(pointer, picture);
  }
  return new Map([...pictures, ...byPointer]);
}

async function readPicture(declaration: string, path: string): Promise<Picture> {
  const fact = await readImage(declaration, path);
  if (fact.state !== "read") return { path, contents: [] };
  const target = resolve(declaration, "..", path);
  const file = await readBounded(target, maxPictureBytes + 1).catch(() => undefined);
  if (!file) return { path, contents: [] };
  const { bytes, size } = file;
  // Read again when needed: the pictures of many declarations would fill the memory.
  const readAgain = () => readBounded(target, maxPageBytes).catch(() => undefined);
  return {
    path,
    contents: size > maxPictureBytes ? [] : contentIds(bytes),
    header: fact.header,
    size,
    ...(fitsPage(fact.header, size) && { read: async () => (await readAgain())?.bytes }),
  };
}

/**
 * Adds the pictures of a commit to its declarations.
 * @param headPictures pictures of the working tree by the ids of their contents, which are not read again
 */
export async function withPictures(
  tree: Tree,
  declarations: ReadonlyMap<string, Declared>,
  headPictures: ReadonlyMap<string, Picture>,
): Promise<Map<string, Declared>> {
  const references: { file: string; pointer: string; path: string; entry: TreeEntry | undefined }[] = [];
  for (const [file, { pictures }] of declarations) {
    for (const [pointer, { path }] of [...pictures].slice(0, maxPictures)) {
      references.push({ file, pointer, path, entry: await entryAt(tree, posix.join(posix.dirname(file), path)) });
    }
  }
  const unread = references.flatMap(({ entry }) =>
    entry && entry.size <= maxPictureBytes && !headPictures.has(entry.id) ? [entry.id] : [],
  );
  const blobs = await tree.read([...new Set(unread)]);
  const picturesOf = (file: string) =>
    new Map(
      references
        .filter((reference) => reference.file === file)
        .map(({ pointer, path, entry }) => [pointer, treePicture(path, entry, blobs, headPictures)]),
    );
  return new Map(
    [...declarations].map(([file, declared]) => [file, { ...declared, pictures: new Map([...declared.pictures, ...picturesOf(file)]) }]),
  );
}

function treePicture(
  path: string,
  entry: TreeEntry | undefined,
  blobs: ReadonlyMap<string, Uint8Array>,
  headPictures: ReadonlyMap<string, Picture>,
): Picture {
  if (!entry) return { path, contents: [] };
  const { id, size } = entry;
  const bytes = blobs.get(id);
  if (!bytes) {
    const { header, read } = headPictures.get(id) ?? {};
    return { path, contents: size > maxPictureBytes ? [] : [id], ...(header && { header }), size, ...(read && { read }) };
  }
  const header = readHeader(bytes.subarray(0, maxHeaderBytes));
  // A copy, because the bytes are a view of the whole output of git.
  const kept = fitsPage(header, size) ? new Uint8Array(bytes) : undefined;
  return { path, contents: contentIds(bytes), header, size, ...(kept && { read: async () => kept }) };
}
