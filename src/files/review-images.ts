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

/** How many pictures of a declaration are looked at; the form takes six. Of further ones only the paths count. */
const maxPictures = 12;

/** The pictures of a declaration of the working tree, by pointer. */
export async function picturesHere(declaration: string, { pictures }: Declared): Promise<Map<string, Picture>> {
  const found = new Map<string, Picture>();
  const known = new Map<string, Picture>();
  // One after the other, each once: a hostile declaration names one large file a thousand times.
  for (const [pointer, picture] of [...pictures].slice(0, maxPictures)) {
    const read = known.get(picture.path) ?? (await pictureAt(declaration, picture.path));
    known.set(picture.path, read);
    found.set(pointer, read);
  }
  return new Map([...pictures, ...found]);
}

async function pictureAt(declaration: string, path: string): Promise<Picture> {
  const fact = await readImage(declaration, path);
  if (fact.state !== "read") return { path, contents: [] };
  const target = resolve(declaration, "..", path);
  const file = await readBounded(target, maxPictureBytes + 1).catch(() => undefined);
  if (!file) return { path, contents: [] };
  const { bytes, size } = file;
  // Not kept but read again: the pictures of many declarations would fill the memory.
  const again = () => readBounded(target, maxPageBytes).catch(() => undefined);
  return {
    path,
    contents: size > maxPictureBytes ? [] : contentIds(bytes),
    header: fact.header,
    size,
    ...(fitsPage(fact.header, size) && { read: async () => (await again())?.bytes }),
  };
}

/**
 * Declarations of the tree, with what lies there at the paths of their pictures.
 * @param known pictures of the working tree by the names of their contents: none of them is read again
 */
export async function withPictures(
  tree: Tree,
  declarations: ReadonlyMap<string, Declared>,
  known: ReadonlyMap<string, Picture>,
): Promise<Map<string, Declared>> {
  const named: { file: string; pointer: string; path: string; entry: TreeEntry | undefined }[] = [];
  for (const [file, { pictures }] of declarations) {
    for (const [pointer, { path }] of [...pictures].slice(0, maxPictures)) {
      named.push({ file, pointer, path, entry: await entryAt(tree, posix.join(posix.dirname(file), path)) });
    }
  }
  const wanted = named.flatMap(({ entry }) => (entry && entry.size <= maxPictureBytes && !known.has(entry.id) ? [entry.id] : []));
  const blobs = await tree.read([...new Set(wanted)]);
  const picturesOf = (file: string) =>
    new Map(named.filter((one) => one.file === file).map(({ pointer, path, entry }) => [pointer, treePicture(path, entry, blobs, known)]));
  return new Map(
    [...declarations].map(([file, declared]) => [file, { ...declared, pictures: new Map([...declared.pictures, ...picturesOf(file)]) }]),
  );
}

function treePicture(
  path: string,
  entry: TreeEntry | undefined,
  blobs: ReadonlyMap<string, Uint8Array>,
  known: ReadonlyMap<string, Picture>,
): Picture {
  if (!entry) return { path, contents: [] };
  const { id, size } = entry;
  const bytes = blobs.get(id);
  if (!bytes) {
    const { header, read } = known.get(id) ?? {};
    return { path, contents: size > maxPictureBytes ? [] : [id], ...(header && { header }), size, ...(read && { read }) };
  }
  const header = readHeader(bytes.subarray(0, maxHeaderBytes));
  // A copy, since the bytes are a part of all that git answered.
  const kept = fitsPage(header, size) ? new Uint8Array(bytes) : undefined;
  return { path, contents: contentIds(bytes), header, size, ...(kept && { read: async () => kept }) };
}
