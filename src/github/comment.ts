import { sha256 } from "../core/sha256.ts";
import type { Comment } from "./api/comments.ts";

/** When a pull request gets a comment. */
export const commentModes = ["never", "on-change", "always"] as const;

export type CommentMode = (typeof commentModes)[number];

/** Identifies a step's comment, and the run that writes it. */
export interface CommentOwner {
  /** The login of the token's owner; comments by others are never changed, whatever they contain. */
  author: string;
  /** Distinguishes the comments of several steps. */
  key: string;
  run: RunNumber;
}

/** A run and its attempt: a later run has a higher id or attempt. Source: GitHub docs, `github.run_id`, `github.run_attempt`. */
export interface RunNumber {
  id: number;
  attempt: number;
}

/** What to do with the comments of a pull request. */
export interface CommentChange {
  /** `none`: nothing to report and no earlier comment; `newer`: a later run has already commented. */
  action: "create" | "update" | "none" | "newer";
  /** The comment to update. */
  id?: number;
  /** Duplicates of this step's comment to delete, as two concurrent runs may leave. */
  duplicates: readonly number[];
}

/** The key of a step's comment, from what identifies the step. */
export function commentKey(...parts: readonly string[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 16);
}

/** A comment's text after the marker by which the next run recognizes it and the run that wrote it. */
export function withMarker(text: string, { key, run }: CommentOwner): string {
  return `<!-- weibo-provider ${key} ${run.id}.${run.attempt} -->\n${text}`;
}

/**
 * What to do with the existing comments. An older run that ends later does not overwrite a newer run's comment.
 * @param comments all comments of the pull request, oldest first
 * @param hasReport whether there is something to report; otherwise only an existing comment is updated
 */
export function planComment(comments: readonly Comment[], owner: CommentOwner, hasReport: boolean): CommentChange {
  const ownComments = comments.flatMap(({ id, author, body }) => {
    const run = author === owner.author ? runIn(body, owner.key) : undefined;
    return run ? [{ id, run }] : [];
  });
  const [first, ...others] = ownComments;
  const duplicates = others.map(({ id }) => id);
  if (ownComments.some(({ run }) => isLater(run, owner.run))) return { action: "newer", duplicates: [] };
  if (first) return { action: "update", id: first.id, duplicates };
  return { action: hasReport ? "create" : "none", duplicates };
}

/** The run that wrote a comment of this step; undefined for any other comment. */
function runIn(body: string, key: string): RunNumber | undefined {
  const [, markerKey, id, attempt] = /^<!-- weibo-provider ([0-9a-f]{16}) (\d{1,15})\.(\d{1,9}) -->/.exec(body) ?? [];
  return markerKey === key ? { id: Number(id), attempt: Number(attempt) } : undefined;
}

function isLater(run: RunNumber, reference: RunNumber): boolean {
  return run.id > reference.id || (run.id === reference.id && run.attempt > reference.attempt);
}
