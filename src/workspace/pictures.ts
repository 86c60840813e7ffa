import { posix, resolve } from "node:path";
import type { Draft } from "../declaration/draft.ts";
import { contentIds } from "../images/content-ids.ts";
import { declaredImages } from "../images/declared-images.ts";
import { maxHeaderBytes, readHeader } from "../images/header.ts";
import type { Picture } from "../review/compare.ts";
import { readBounded } from "./read-bounded.ts";
import { readImage } from "./read-image.ts";
import { entryAt, type Tree, type TreeEntry } from "./tree.ts";

/** Largest picture that is compared by its content, in bytes. */
const maxPictureBytes = 10 * 1024 * 1024;

/** The pictures of a declaration of the working tree, by pointer. */
export async function picturesHere(declaration: string, draft: Draft): Promise<Map<string, Picture>> {
  const images = declaredImages(draft);
  return new Map(await Promise.all(images.map(async ({ pointer, path }) => [pointer, await pictureAt(declaration, path)] as const)));
}

async function pictureAt(declaration: string, path: string): Promise<Picture> {
  const fact = await readImage(declaration, path);
  if (fact.state !== "read") return { path, contents: [] };
  const file = await readBounded(resolve(declaration, "..", path), maxPictureBytes + 1).catch(() => undefined);
  if (!file) return { path, contents: [] };
  return { path, contents: file.size > maxPictureBytes ? [] : contentIds(file.bytes), header: fact.header, size: file.size };
}

/**
 * The pictures of declarations of the tree, by file.
 * @param known pictures of the working tree by the names of their contents: none of them is read again
 */
export async function picturesIn(
  tree: Tree,
  drafts: ReadonlyMap<string, Draft>,
  known: ReadonlyMap<string, Picture>,
): Promise<Map<string, Map<string, Picture>>> {
  const named: { file: string; pointer: string; path: string; entry: TreeEntry | undefined }[] = [];
  for (const [file, draft] of drafts) {
    for (const { pointer, path } of declaredImages(draft)) {
      named.push({ file, pointer, path, entry: await entryAt(tree, posix.join(posix.dirname(file), path)) });
    }
  }
  const wanted = named.flatMap(({ entry }) => (entry && entry.size <= maxPictureBytes && !known.has(entry.id) ? [entry.id] : []));
  const blobs = await tree.read([...new Set(wanted)]);
  const pictures = new Map([...drafts.keys()].map((file) => [file, new Map<string, Picture>()]));
  for (const { file, pointer, path, entry } of named) pictures.get(file)?.set(pointer, treePicture(path, entry, blobs, known));
  return pictures;
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
  if (bytes) return { path, contents: contentIds(bytes), header: readHeader(bytes.subarray(0, maxHeaderBytes)), size };
  const header = known.get(id)?.header;
  return { path, contents: size > maxPictureBytes ? [] : [id], ...(header && { header }), size };
}
