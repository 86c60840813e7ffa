import { existsSync } from "node:fs";
import { lstat } from "node:fs/promises";
import { basename, join } from "node:path";
import { analyze } from "../core/check/analyze.ts";
import { type Bytes, maxBytes } from "../core/declaration/bytes.ts";
import { contentIds } from "../core/images/content-ids.ts";
import { type Declared, declaredIn, type Picture } from "../core/review/declared.ts";
import { type FileReview, reviewDeclarations } from "../core/review/review.ts";
import type { SecretLookup } from "../core/secrets/secret.ts";
import { declarationName } from "./find-declarations.ts";
import { readDeclaration } from "./read-declaration.ts";
import { checkoutOf, displayPath, isBelow } from "./repository.ts";
import { picturesHere, withPictures } from "./review-images.ts";
import { entryAt, type Tree } from "./tree.ts";

/** What is compared. */
export interface ReviewScope {
  /** Where reported paths start. */
  folder: string;
  /** The repository's root, where the tree's paths start. */
  root: string;
  /** Where declarations that are gone are looked for: files and folders, absolute; none stands for `folder`. */
  scopes: readonly string[];
  /** Whether everything in the scopes was to be read: no glob chose among it. */
  includesAll: boolean;
  /** A value that is one of them is left out, in either state. */
  secrets: SecretLookup;
}

/**
 * Compares declarations of the working tree with another state of the repository.
 * @param tree the other state
 * @param paths the declarations of the working tree, absolute
 * @returns what became of each that somebody touched
 * @throws UsageError when one of them cannot be read
 */
export async function reviewAgainst(
  tree: Tree,
  paths: readonly string[],
  { folder, root, scopes, includesAll, secrets }: ReviewScope,
): Promise<FileReview[]> {
  const inScope = (file: string) => (scopes.length === 0 ? [folder] : scopes).some((scope) => isBelow(scope, join(root, file)));
  // What lies in another checkout, as a submodule, has no earlier state here.
  const own = paths.filter((path) => (checkoutOf(path) ?? root) === root);
  const here = new Map(await Promise.all(own.map(async (path) => [displayPath(root, path), await readDeclaration(path)] as const)));
  const heads = new Map<string, Declared>();
  for (const [file, bytes] of here) {
    const declared = declaredBy(bytes, secrets);
    heads.set(file, { ...declared, pictures: await picturesHere(join(root, file), declared) });
  }
  const hasNew = [...here.keys()].some((file) => !tree.files.has(file));
  const there = await textsIn(
    tree,
    [...tree.files.keys()].filter((file) => {
      if (here.has(file)) return true;
      if (basename(file) !== declarationName || isLeftOut(file)) return false;
      // One that is gone may have been moved to where a new one is.
      return existsSync(join(root, file)) ? includesAll && inScope(file) : hasNew || inScope(file);
    }),
    here,
  );
  const declared = new Map([...there].map(([file, bytes]) => [file, declaredBy(bytes, secrets)]));
  const bases = await withPictures(tree, declared, byContent(heads));
  const told = await Promise.all(reviewDeclarations(bases, heads).map((review) => seenOnDisk(review, join(root, review.file), there)));
  const isTold = ({ kind, file }: FileReview) =>
    (kind !== "same" || !isSameText(here.get(file), there.get(file))) && (kind !== "deleted" || inScope(file));
  const shown = (file: string) => displayPath(folder, join(root, file));
  return told
    .flat()
    .filter(isTold)
    .map((review) => ({ ...review, file: shown(review.file), ...(review.before !== undefined && { before: shown(review.before) }) }));
}

/** Of a declaration that is not read any more, whether it is gone; one that was not read before either is no news. */
async function seenOnDisk(review: FileReview, path: string, there: ReadonlyMap<string, Bytes>): Promise<FileReview[]> {
  const stat = review.kind === "deleted" ? await lstat(path).catch(() => undefined) : undefined;
  if (!stat) return [review];
  const isUntouched = stat.isFile() && isSameText(await readDeclaration(path).catch(() => undefined), there.get(review.file));
  return isUntouched ? [] : [{ ...review, kind: "unread" }];
}

/** Whether a path lies where no declaration is looked for: see `findDeclarations`. */
function isLeftOut(path: string): boolean {
  return path.split("/").some((part) => part.startsWith(".") || part === "node_modules");
}

function byContent(declarations: ReadonlyMap<string, Declared>): Map<string, Picture> {
  const all = [...declarations.values()].flatMap(({ pictures }) => [...pictures.values()]);
  return new Map(all.flatMap((picture) => picture.contents.map((content) => [content, picture] as const)));
}

/** Whether nobody touched a file; git itself may have changed its line ends at checkout. */
function isSameText(here: Bytes | undefined, there: Bytes | undefined): boolean {
  const text = (bytes: Bytes | undefined) =>
    Buffer.from(bytes ?? [])
      .toString("latin1")
      .replaceAll("\r\n", "\n");
  return text(here) === text(there);
}

/**
 * The declarations at these paths of the tree; of what is too large to be one, nothing.
 * @param here those of the working tree: none of them is read again
 */
async function textsIn(tree: Tree, files: readonly string[], here: ReadonlyMap<string, Bytes>): Promise<Map<string, Bytes>> {
  const ids = new Map<string, string>();
  for (const file of files) {
    const entry = await entryAt(tree, file);
    if (entry && entry.size <= maxBytes) ids.set(file, entry.id);
  }
  const known = new Map([...here.values()].flatMap((bytes) => contentIds(bytes).map((id) => [id, bytes] as const)));
  const blobs = new Map([...known, ...(await tree.read([...new Set(ids.values())].filter((id) => !known.has(id))))]);
  return new Map(files.map((file) => [file, blobs.get(ids.get(file) ?? "") ?? new Uint8Array()]));
}

function declaredBy(bytes: Bytes, secrets: SecretLookup): Declared {
  return declaredIn(analyze("", bytes, { secrets, severities: new Map() }));
}
