import { compareText } from "../findings/finding.ts";
import { allTargets } from "../targets/registry.ts";
import type { ReviewEvent } from "./classify.ts";
import { compareDeclarations, type FieldChange } from "./compare.ts";
import type { Declared } from "./declared.ts";
import { type Derivation, deriveAddition, deriveInvalid, deriveRemoval, deriveSteps } from "./derive-steps.ts";
import { type SignIn, signInAfter } from "./outage.ts";
import type { ReviewService } from "./service.ts";
import type { ReviewStep } from "./step.ts";

/**
 * `unread`: the file exists but is no longer read, for example because it is git-ignored; `unreadable`: it cannot be parsed;
 * `fixed`: it could not be parsed before.
 */
export type FileKind = "same" | "changed" | "added" | "deleted" | "renamed" | "unread" | "unreadable" | "fixed";

/** What a change means for one declaration. */
export interface FileReview {
  /** Its path in the head, or in the base if it was deleted. */
  file: string;
  kind: FileKind;
  /** Its path in the base, if it was renamed. */
  before?: string;
  /** Empty for a file that was added, deleted or invalid in one of the states: all of its fields would be listed. */
  changes: readonly FieldChange[];
  events: readonly ReviewEvent[];
  /** What has to be done, and what the sync does, in the one order in which it has to happen. */
  steps: readonly ReviewStep[];
  /** Whether sign-in works now, and after each step. */
  signIn: readonly SignIn[];
  /** Whether Weibo has approved the application, judging by its declaration: until then, sign-in is limited to some users. */
  isApproved: boolean;
}

/** Declarations by path. */
export type Declarations = ReadonlyMap<string, Declared>;

const nothing: Declared = { isReadable: true, errors: [], declaration: {}, values: new Map(), images: new Map() };

/**
 * Compares the declarations of two states of a repository. A deleted file and an added one for the same application count as
 * one that was renamed.
 * @param services the identity services that declarations may use
 * @returns a review for each file, by path
 */
export function reviewDeclarations(base: Declarations, head: Declarations, services: readonly ReviewService[]): FileReview[] {
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
    if (!declared.isReadable) return reviewOf(file, "unreadable", deriveInvalid(declared.errors));
    if (!earlier?.isReadable) {
      const isInvalid = declared.errors.length > 0;
      const derived = isInvalid ? deriveInvalid(declared.errors) : deriveAddition(declared, services, !earlier);
      return reviewOf(file, earlier ? "fixed" : "added", derived);
    }
    const changes = compareDeclarations(earlier, declared);
    if (changes.length === 0 && before === undefined) return reviewOf(file, "same");
    const transition = { before: earlier.declaration, after: declared.declaration, changes, services };
    const derived =
      declared.errors.length > 0
        ? deriveInvalid(
            declared.errors,
            changes.map(({ pointer }) => pointer),
          )
        : deriveSteps(transition, declared);
    return { ...reviewOf(file, before === undefined ? "changed" : "renamed", derived), changes, ...(before !== undefined && { before }) };
  });
  const deleted = deletedFiles
    .filter((file) => ![...renamed.values()].includes(file))
    .map((file) => reviewOf(file, "deleted", deriveRemoval((base.get(file) ?? nothing).declaration, nothing, services)));
  return [...present, ...deleted].sort((a, b) => compareText(a.file, b.file));
}

const noSteps: Derivation = { events: [], steps: [], outages: [], isApproved: false };

/** A review of a file without changes of fields. */
export function reviewOf(file: string, kind: FileKind, { events, steps, outages, isApproved }: Derivation = noSteps): FileReview {
  return { file, kind, changes: [], events, steps, signIn: signInAfter(steps, outages), isApproved };
}

/** Whether two declarations describe the same application, judging by its names. */
function isSameApplication({ declaration: one }: Declared, { declaration: other }: Declared): boolean {
  const isSame = (a: string | undefined, b: string | undefined) => a !== undefined && a === b;
  return (
    isSame(one.app?.name, other.app?.name) ||
    (allTargets().some(({ accountOf }) => isSame(accountOf(one), accountOf(other))) &&
      isSame(one.credentials?.appKey, other.credentials?.appKey))
  );
}
