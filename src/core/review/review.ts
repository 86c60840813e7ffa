import { compareText } from "../findings/finding.ts";
import { compareDeclarations, type FieldChange } from "./compare.ts";
import type { Declared } from "./declared.ts";

/**
 * `unread`: the file exists but is no longer read, for example because it is git-ignored; `unreadable`: it cannot be parsed;
 * `fixed`: it could not be parsed before.
 */
export type FileKind = "same" | "changed" | "added" | "deleted" | "renamed" | "unread" | "unreadable" | "fixed";

/** What changed in one declaration between base and head. */
export interface FileReview {
  /** Its path in the head, or in the base if it was deleted. */
  file: string;
  kind: FileKind;
  /** Its path in the base, if it was renamed. */
  before?: string;
  /** Empty for a file that was added, deleted or invalid in one of the states: all of its fields would be listed. */
  changes: readonly FieldChange[];
}

/** Declarations by path. */
export type Declarations = ReadonlyMap<string, Declared>;

const nothing: Declared = { isReadable: true, declaration: {}, values: new Map(), images: new Map() };

/**
 * Compares the declarations of two states of a repository. A deleted file and an added one for the same application count as
 * one that was renamed.
 * @returns a review for each file, by path
 */
export function reviewDeclarations(base: Declarations, head: Declarations): FileReview[] {
  const deletedFiles = [...base.keys()].filter((file) => !head.has(file));
  const renamed = new Map<string, string>();
  for (const [file, declared] of [...head].filter(([name]) => !base.has(name))) {
    const before = deletedFiles.find(
      (candidate) => ![...renamed.values()].includes(candidate) && isSameApplication(base.get(candidate) ?? nothing, declared),
    );
    if (before !== undefined) renamed.set(file, before);
  }
  const present = [...head].map(([file, declared]): FileReview => {
    const before = renamed.get(file);
    const earlier = base.get(before ?? file);
    if (!declared.isReadable) return { file, kind: "unreadable", changes: [] };
    if (!earlier) return { file, kind: "added", changes: [] };
    if (!earlier.isReadable) return { file, kind: "fixed", changes: [] };
    const changes = compareDeclarations(earlier, declared);
    if (before !== undefined) return { file, kind: "renamed", before, changes };
    return { file, kind: changes.length === 0 ? "same" : "changed", changes };
  });
  const deleted = deletedFiles
    .filter((file) => ![...renamed.values()].includes(file))
    .map((file): FileReview => ({ file, kind: "deleted", changes: [] }));
  return [...present, ...deleted].sort((a, b) => compareText(a.file, b.file));
}

/** Whether two declarations describe the same application, judging by its names. */
function isSameApplication({ declaration: one }: Declared, { declaration: other }: Declared): boolean {
  const isSame = (a: string | undefined, b: string | undefined) => a !== undefined && a === b;
  return (
    isSame(one.app?.name, other.app?.name) ||
    (isSame(one.janrain?.realm, other.janrain?.realm) && isSame(one.credentials?.appKey, other.credentials?.appKey))
  );
}
