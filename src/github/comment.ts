import { createHash } from "node:crypto";
import type { Comment } from "./api/comments.ts";

/** When a pull request gets a comment. */
export const commentModes = ["never", "on-change", "always"] as const;

export type CommentMode = (typeof commentModes)[number];

/** Which comment is meant, and which run writes it. */
export interface CommentOwner {
  /** The login of the token; somebody else's comment is never touched, whatever it says. */
  author: string;
  /** Tells the comments of several steps apart. */
  key: string;
  run: RunNumber;
}

/** A run, and which try of it: a later one has a higher id or attempt. Source: GitHub docs, `github.run_id`, `github.run_attempt`. */
export interface RunNumber {
  id: number;
  attempt: number;
}

/** What is to become of the comments of a pull request. */
export interface CommentChange {
  /** `none`: there is nothing to say and nothing to take back; `newer`: a later run has spoken. */
  action: "create" | "update" | "none" | "newer";
  /** The comment to write anew. */
  id?: number;
  /** Further ones of this step, as two runs at the same time may leave. */
  superfluous: readonly number[];
}

/** What one step of one workflow is called in its comment. */
export function commentKey(...groups: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(groups)).digest("hex").slice(0, 16);
}

/** A comment's text with the mark by which the next run finds it, and learns who wrote it last. */
export function marked(text: string, { key, run }: CommentOwner): string {
  return `<!-- weibo-provider ${key} ${run.id}.${run.attempt} -->\n${text}`;
}

/**
 * What to do with the comments that are there. An older run that ends later leaves the newer one's comment alone.
 * @param comments all of the pull request, the oldest first
 * @param hasSomethingToSay otherwise only an earlier comment is written anew
 */
export function planComment(comments: readonly Comment[], owner: CommentOwner, hasSomethingToSay: boolean): CommentChange {
  const own = comments.flatMap(({ id, author, body }) => {
    const run = author === owner.author ? runIn(body, owner.key) : undefined;
    return run ? [{ id, run }] : [];
  });
  const [first, ...others] = own;
  const superfluous = others.map(({ id }) => id);
  if (own.some(({ run }) => isLater(run, owner.run))) return { action: "newer", superfluous: [] };
  if (first) return { action: "update", id: first.id, superfluous };
  return { action: hasSomethingToSay ? "create" : "none", superfluous };
}

/** The run that a comment of this step was written by; undefined for any other comment. */
function runIn(body: string, key: string): RunNumber | undefined {
  const [, found, id, attempt] = /^<!-- weibo-provider ([0-9a-f]{16}) (\d{1,15})\.(\d{1,9}) -->/.exec(body) ?? [];
  return found === key ? { id: Number(id), attempt: Number(attempt) } : undefined;
}

function isLater(one: RunNumber, other: RunNumber): boolean {
  return one.id > other.id || (one.id === other.id && one.attempt > other.attempt);
}
