import { lstatSync } from "node:fs";
import { join } from "node:path";
import { type AnalyzeOptions, analyze } from "../core/check/analyze.ts";
import type { SeverityOverrides } from "../core/check/severities.ts";
import { type Bytes, maxBytes } from "../core/declaration/bytes.ts";
import { contentIds } from "../core/images/content-ids.ts";
import { type Declared, declaredIn, type Image } from "../core/review/declared.ts";
import { type FileReview, reviewDeclarations, reviewOf } from "../core/review/review.ts";
import type { SecretLookup } from "../core/secrets/secret.ts";
import { reviewServices } from "../core/targets/registry.ts";
import { isDeclarationName } from "./declaration-name.ts";
import { gitSpelling } from "./git-spelling.ts";
import { exclusion } from "./match-globs.ts";
import { isGlob, patternRoot, splitPatterns } from "./patterns.ts";
import { readDeclaration } from "./read-declaration.ts";
import { checkoutOf, displayPath, isBelow } from "./repository.ts";
import { withImages, workingTreeImages } from "./review-images.ts";
import { canonicalPath, foldName, spellingOnDisk } from "./spelling.ts";
import { entryAt, type Tree } from "./tree.ts";

/** What a review compares. */
export interface ReviewScope {
  /** Where patterns start. */
  folder: string;
  /** Where reported paths start. */
  pathsFrom: string;
  /** The repository's root, where the tree's paths start. */
  root: string;
  /** The patterns that selected the declarations: deleted ones that they would select are reported too. */
  patterns: readonly string[];
  /** The values of these secrets are left out of both states. */
  secrets: SecretLookup;
  /** With an error, the sync skips a declaration, and no step of its change is true yet. */
  severities: SeverityOverrides;
}

/**
 * Compares the declarations of the working tree (head) with those of a commit (base).
 * @param tree the files of the base
 * @param paths the declarations of the head, absolute
 * @returns a review of each declaration that changed
 * @throws UsageError when a declaration cannot be read
 */
export async function reviewAgainst(
  tree: Tree,
  paths: readonly string[],
  { folder, pathsFrom, root, patterns, secrets, severities }: ReviewScope,
): Promise<FileReview[]> {
  const { selecting, excluding } = splitPatterns(patterns);
  const roots = selecting.length === 0 ? [folder] : selecting.map((pattern) => canonicalPath(folder, patternRoot(folder, pattern)));
  const includesAll = !selecting.some(isGlob);
  const isExcluded = exclusion(folder, excluding);
  const inScope = (file: string) => roots.some((scope) => isBelow(scope, join(root, file))) && !isExcluded(join(root, file));
  // Declarations of another checkout, such as a submodule, have no base in this repository.
  const ownPaths = await gitSpelling(
    root,
    paths.filter((path) => (checkoutOf(path) ?? root) === root),
  );
  const headTexts = new Map(
    await Promise.all(ownPaths.map(async (path) => [displayPath(root, path), await readDeclaration(path)] as const)),
  );
  const heads = new Map<string, Declared>();
  for (const [file, bytes] of headTexts) {
    const declared = await parseDeclared(bytes, { secrets, severities });
    heads.set(file, { ...declared, images: await workingTreeImages(join(root, file), declared) });
  }
  const foldedHeads = new Set([...headTexts.keys()].map(foldName));
  // Without letter case, the old name of a renamed file still finds it.
  const isPresent = (file: string) =>
    lstatSync(join(root, file), { throwIfNoEntry: false }) !== undefined &&
    (!foldedHeads.has(foldName(file)) || spellingOnDisk(root, join(root, file)) === join(root, file));
  const hasNew = [...headTexts.keys()].some((file) => !tree.files.has(file));
  const baseFiles = [...tree.files.keys()].filter((file) => {
    if (headTexts.has(file)) return true;
    if (!isDeclarationName(file) || isIgnoredFolder(file)) return false;
    // A new declaration may be a moved one, wherever its base was.
    return isPresent(file) ? includesAll && inScope(file) : hasNew || inScope(file);
  });
  const baseTexts = await readTexts(tree, baseFiles, headTexts);
  const declared = new Map<string, Declared>();
  for (const [file, bytes] of baseTexts) declared.set(file, await parseDeclared(bytes, { secrets, severities }));
  const bases = await withImages(tree, declared, byContent(heads));
  const reviews = reviewDeclarations(bases, heads, await reviewServices()).map((review) =>
    review.kind === "deleted" && isPresent(review.file) ? checkDeleted(review, join(root, review.file), baseTexts) : [review],
  );
  const isReported = ({ kind, file }: FileReview) =>
    (kind !== "same" || !isSameText(headTexts.get(file), baseTexts.get(file))) && (kind !== "deleted" || inScope(file));
  const shown = (file: string) => displayPath(pathsFrom, join(root, file));
  return (await Promise.all(reviews))
    .flat()
    .filter(isReported)
    .map((review) => ({ ...review, file: shown(review.file), ...(review.before !== undefined && { before: shown(review.before) }) }));
}

/** Reports a declaration as unread, not as deleted, because something exists at its path; an unchanged one was never read, and is left out. */
async function checkDeleted(review: FileReview, path: string, baseTexts: ReadonlyMap<string, Bytes>): Promise<FileReview[]> {
  const isFile = lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  const isUnchanged = isFile && isSameText(await readDeclaration(path).catch(() => undefined), baseTexts.get(review.file));
  return isUnchanged ? [] : [reviewOf(review.file, "unread")];
}

/** Whether a path is in a folder that `findDeclarations` skips. */
function isIgnoredFolder(path: string): boolean {
  return path.split("/").some((part) => part.startsWith(".") || part === "node_modules");
}

function byContent(declarations: ReadonlyMap<string, Declared>): Map<string, Image> {
  const images = [...declarations.values()].flatMap((declared) => [...declared.images.values()]);
  return new Map(images.flatMap((image) => image.contents.map((content) => [content, image] as const)));
}

/** Whether a file is unchanged; git may have converted its line endings at checkout. */
function isSameText(head: Bytes | undefined, base: Bytes | undefined): boolean {
  const normalize = (bytes: Bytes | undefined) =>
    Buffer.from(bytes ?? [])
      .toString("latin1")
      .replaceAll("\r\n", "\n");
  return normalize(head) === normalize(base);
}

/**
 * Reads declarations of a tree; one that is too large is returned empty.
 * @param headTexts the declarations of the working tree, whose contents are not read again
 */
async function readTexts(tree: Tree, files: readonly string[], headTexts: ReadonlyMap<string, Bytes>): Promise<Map<string, Bytes>> {
  const ids = new Map<string, string>();
  for (const file of files) {
    const entry = await entryAt(tree, file);
    if (entry && entry.size <= maxBytes) ids.set(file, entry.id);
  }
  const headBlobs = new Map([...headTexts.values()].flatMap((bytes) => contentIds(bytes).map((id) => [id, bytes] as const)));
  const blobs = new Map([...headBlobs, ...(await tree.read([...new Set(ids.values())].filter((id) => !headBlobs.has(id))))]);
  return new Map(files.map((file) => [file, blobs.get(ids.get(file) ?? "") ?? new Uint8Array()]));
}

async function parseDeclared(bytes: Bytes, options: AnalyzeOptions): Promise<Declared> {
  return declaredIn(await analyze("", bytes, options));
}
