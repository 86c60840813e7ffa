import { compareText } from "../findings/finding.ts";
import { compareDeclarations, type FieldChange } from "./compare.ts";
import type { Declared } from "./declared.ts";

/**
 * `unread`: it is there, and no longer read, as behind a link or git-ignored; `unreadable`: it cannot be read now; `mended`: it could
 * not be read before.
 */
export type FileKind = "same" | "changed" | "added" | "deleted" | "renamed" | "unread" | "unreadable" | "fixed";

/** What became of one declaration between base and head. */
export interface FileReview {
  /** Its path in the head, or in the base where it is gone. */
  file: string;
  kind: FileKind;
  /** Its path in the base, where that was another. */
  before?: string;
  /** Of one that is new, gone, or cannot be read in one of the states, none: all of its fields would be. */
  changes: readonly FieldChange[];
}

/** Declarations by path. */
export type Declarations = ReadonlyMap<string, Declared>;

const nothing: Declared = { isReadable: true, declaration: {}, values: new Map(), pictures: new Map() };

/**
 * Compares the declarations of two states of a repository. A file that is gone and a new one that is about the same
 * application are one that was moved.
 * @returns a review for each file, by path
 */
export function reviewDeclarations(base: Declarations, head: Declarations): FileReview[] {
  const gone = [...base.keys()].filter((file) => !head.has(file));
  const moved = new Map<string, string>();
  for (const [file, declared] of [...head].filter(([name]) => !base.has(name))) {
    const before = gone.find(
      (candidate) => ![...moved.values()].includes(candidate) && isSameApplication(base.get(candidate) ?? nothing, declared),
    );
    if (before !== undefined) moved.set(file, before);
  }
  const present = [...head].map(([file, declared]): FileReview => {
    const before = moved.get(file);
    const earlier = base.get(before ?? file);
    if (!declared.isReadable) return { file, kind: "unreadable", changes: [] };
    if (!earlier) return { file, kind: "added", changes: [] };
    if (!earlier.isReadable) return { file, kind: "fixed", changes: [] };
    const changes = compareDeclarations(earlier, declared);
    if (before !== undefined) return { file, kind: "renamed", before, changes };
    return { file, kind: changes.length === 0 ? "same" : "changed", changes };
  });
  const deleted = gone
    .filter((file) => ![...moved.values()].includes(file))
    .map((file): FileReview => ({ file, kind: "deleted", changes: [] }));
  return [...present, ...deleted].sort((a, b) => compareText(a.file, b.file));
}

/** Whether two declarations are about one application, as far as names tell. */
function isSameApplication({ declaration: one }: Declared, { declaration: other }: Declared): boolean {
  const isSame = (a: string | undefined, b: string | undefined) => a !== undefined && a === b;
  return (
    isSame(one.app?.name, other.app?.name) ||
    (isSame(one.janrain?.realm, other.janrain?.realm) && isSame(one.credentials?.appKey, other.credentials?.appKey))
  );
}
