import { countsOf, type PatchedFile, patchOf, type Side } from "./github-diff.ts";
import { GitObjects, type TreeFiles } from "./github-git.ts";

/** A comment on an issue or a pull request. */
export interface StoredComment {
  id: number;
  number: number;
  user: string;
  body: string;
  created: string;
  updated: string;
}

/** A comment on a line of a pull request's diff. */
export interface StoredReviewComment extends StoredComment {
  /** The review that it came with. */
  review: number;
  path: string;
  /** Null for one that is outdated: the API says null there, and keeps the line in `original_line` (observed). */
  line: number | null;
  originalLine: number;
  startLine: number | null;
  side: Side;
  startSide: Side | null;
  commit: string;
  position: number;
  hunk: string;
}

/** A review comment that is not stored yet. */
export type NewReviewComment = Omit<StoredReviewComment, "id" | "number" | "created" | "updated">;

/** A review. */
export interface StoredReview {
  id: number;
  user: string;
  body: string;
  state: string;
  commit: string;
  submitted: string;
}

/** A file that a pull request changes; omitted members are derived from the others. */
export interface ChangedFile extends PatchedFile {
  status?: "added" | "removed" | "modified" | "renamed" | "copied" | "changed" | "unchanged";
  previous_filename?: string;
  /** The blob's id; null for a submodule, for example. */
  sha?: string | null;
  additions?: number;
  deletions?: number;
}

/** A pull request: its newest commit, and what each of its commits so far changed against the base. */
export interface Pull {
  number: number;
  head: string;
  diffs: Map<string, readonly ChangedFile[]>;
  comments: StoredComment[];
  reviewComments: StoredReviewComment[];
  reviews: StoredReview[];
}

export interface StoredCommit {
  tree: string;
  parents: readonly string[];
}

export interface StoredComparison {
  /** Missing without a common ancestor. */
  mergeBase?: string;
  files?: readonly ChangedFile[];
}

/** The default head of a pull request. */
const defaultHead = "1".repeat(40);

/** The content of the emulator's one repository. */
export class GithubStore {
  readonly pulls = new Map<number, Pull>();
  readonly git = new GitObjects();
  /** The maximum number of entries in a recursive listing of a tree. */
  readonly treeLimits = new Map<string, number>();
  readonly commits = new Map<string, StoredCommit>();
  /** By `BASE...HEAD`. */
  readonly comparisons = new Map<string, StoredComparison>();
  // Current comment ids do not fit into 32 bits.
  #lastId = 3_000_000_000;
  #clock = Date.UTC(2026, 0, 2, 3, 4, 5);

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** A timestamp, each one second after the previous one. */
  now(): string {
    this.#clock += 1_000;
    return new Date(this.#clock).toISOString().replace(/\.\d+Z$/, "Z");
  }

  /** A pull request by number; creates it if it does not exist. */
  pull(number: number): Pull {
    const known = this.pulls.get(number);
    if (known) return known;
    const made: Pull = { number, head: defaultHead, diffs: new Map([[defaultHead, []]]), comments: [], reviewComments: [], reviews: [] };
    this.pulls.set(number, made);
    return made;
  }

  /** Sets the newest commit of a pull request and its changes; earlier commits remain part of it. */
  push(number: number, files: readonly ChangedFile[], head?: string): void {
    const pull = this.pull(number);
    if (head !== undefined && pull.head === defaultHead) pull.diffs.delete(defaultHead);
    pull.head = head ?? pull.head;
    pull.diffs.set(pull.head, files);
  }

  addComment(number: number, user: string, body: string): StoredComment {
    const created = this.now();
    const comment = { id: this.nextId(), number, user, body, created, updated: created };
    this.pull(number).comments.push(comment);
    return comment;
  }

  /** A comment by id, and its pull request. */
  comment(id: number): { pull: Pull; comment: StoredComment } | undefined {
    for (const pull of this.pulls.values()) {
      const comment = pull.comments.find((candidate) => candidate.id === id);
      if (comment) return { pull, comment };
    }
    return undefined;
  }

  addReviewComment(number: number, comment: NewReviewComment): StoredReviewComment {
    const created = this.now();
    const stored = { ...comment, id: this.nextId(), number, created, updated: created };
    this.pull(number).reviewComments.push(stored);
    return stored;
  }

  /** Stores files as a tree. Returns the tree's id. */
  setTree(files: TreeFiles, limit?: number): string {
    const sha = this.git.write(files);
    if (limit !== undefined) this.treeLimits.set(sha, limit);
    return sha;
  }
}

/** The change of a file between two texts; undefined before it is added and after it is removed. */
export function changed(filename: string, before: string | undefined, after: string | undefined): ChangedFile {
  const status = before === undefined ? "added" : after === undefined ? "removed" : "modified";
  const patch = patchOf(before ?? "", after ?? "");
  return { filename, status, patch, ...countsOf(patch) };
}
