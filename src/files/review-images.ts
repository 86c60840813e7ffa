import { posix } from "node:path";
import { contentIds } from "../core/images/content-ids.ts";
import { maxHeaderBytes, readHeader } from "../core/images/header.ts";
import { fitsPage, maxPageBytes } from "../core/images/page-image.ts";
import type { Declared, Image } from "../core/review/declared.ts";
import { readBounded } from "./read-bounded.ts";
import { readImage } from "./read-image.ts";
import { entryAt, type Tree, type TreeEntry } from "./tree.ts";

/** Largest image that is compared by its content, in bytes. */
const maxImageBytes = 10 * 1024 * 1024;

/** How many images of a declaration are read; the form takes six. Further ones are compared by path. */
const maxImages = 12;

/** The images of a declaration in the working tree, by pointer. */
export async function workingTreeImages(declaration: string, { images }: Declared): Promise<Map<string, Image>> {
  const byPointer = new Map<string, Image>();
  const byPath = new Map<string, Image>();
  // One after the other, each once: a hostile declaration names one large file a thousand times.
  for (const [pointer, { path }] of [...images].slice(0, maxImages)) {
    const image = byPath.get(path) ?? (await readReviewImage(declaration, path));
    byPath.set(path, image);
    byPointer.set(pointer, image);
  }
  return new Map([...images, ...byPointer]);
}

async function readReviewImage(declaration: string, path: string): Promise<Image> {
  const fact = await readImage(declaration, path);
  if (fact.state !== "read") return { path, contents: [] };
  const file = await readBounded(fact.file, maxImageBytes + 1).catch(() => undefined);
  if (!file) return { path, contents: [] };
  const { bytes, size } = file;
  // Read again when needed: the images of many declarations would fill the memory.
  const readAgain = () => readBounded(fact.file, maxPageBytes).catch(() => undefined);
  return {
    path,
    contents: size > maxImageBytes ? [] : contentIds(bytes),
    header: fact.header,
    size,
    ...(fitsPage(fact.header, size) && { read: async () => (await readAgain())?.bytes }),
  };
}

/**
 * Adds the images of a commit to its declarations.
 * @param headImages images of the working tree by the ids of their contents, which are not read again
 */
export async function withImages(
  tree: Tree,
  declarations: ReadonlyMap<string, Declared>,
  headImages: ReadonlyMap<string, Image>,
): Promise<Map<string, Declared>> {
  const references: { file: string; pointer: string; path: string; entry: TreeEntry | undefined }[] = [];
  for (const [file, { images }] of declarations) {
    for (const [pointer, { path }] of [...images].slice(0, maxImages)) {
      references.push({ file, pointer, path, entry: await entryAt(tree, posix.join(posix.dirname(file), path)) });
    }
  }
  const unread = references.flatMap(({ entry }) => (entry && entry.size <= maxImageBytes && !headImages.has(entry.id) ? [entry.id] : []));
  const blobs = await tree.read([...new Set(unread)]);
  const picturesOf = (file: string) =>
    new Map(
      references
        .filter((reference) => reference.file === file)
        .map(({ pointer, path, entry }) => [pointer, treeImage(path, entry, blobs, headImages)]),
    );
  return new Map(
    [...declarations].map(([file, declared]) => [file, { ...declared, images: new Map([...declared.images, ...picturesOf(file)]) }]),
  );
}

function treeImage(
  path: string,
  entry: TreeEntry | undefined,
  blobs: ReadonlyMap<string, Uint8Array>,
  headImages: ReadonlyMap<string, Image>,
): Image {
  if (!entry) return { path, contents: [] };
  const { id, size } = entry;
  const bytes = blobs.get(id);
  if (!bytes) {
    const { header, read } = headImages.get(id) ?? {};
    return { path, contents: size > maxImageBytes ? [] : [id], ...(header && { header }), size, ...(read && { read }) };
  }
  const header = readHeader(bytes.subarray(0, maxHeaderBytes));
  // A copy, because the bytes are a view of the whole output of git.
  const kept = fitsPage(header, size) ? new Uint8Array(bytes) : undefined;
  return { path, contents: contentIds(bytes), header, size, ...(kept && { read: async () => kept }) };
}
