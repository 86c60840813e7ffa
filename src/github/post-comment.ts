import type { AnalyzeOptions } from "../core/check/analyze.ts";
import type { Messages } from "../core/messages/types.ts";
import { renderComment, renderEmptyComment } from "../core/report/comment.ts";
import type { Notice } from "../core/report/report.ts";
import type { RunResult } from "../run.ts";
import type { RepositoryApi } from "./api/client.ts";
import { createComment, deleteComment, listComments, tokenLogin, updateComment } from "./api/comments.ts";
import { failureOf } from "./api/failure.ts";
import { type CommentMode, type CommentOwner, planComment, withMarker } from "./comment.ts";
import type { ProposedChange } from "./event.ts";
import { suggestFixes } from "./suggest-fixes.ts";

/** What a comment needs in addition to the report. */
export interface CommentContext {
  mode: CommentMode;
  change: ProposedChange;
  /** Identifies the comment; its author is the token's owner. */
  owner: Omit<CommentOwner, "author">;
  /** The URL of the job summary. */
  summary: string;
  /** The options that the declarations were analyzed with. */
  options: AnalyzeOptions;
  messages: Messages;
  /** Removes secrets from a text. */
  redact: (text: string) => string;
}

/**
 * Reports a run to its pull request: one comment, updated by each run, and suggestions on changed lines.
 * @returns why something was not posted; a failure to post does not end the run
 */
export async function postComment(run: RunResult, context: CommentContext, api: RepositoryApi | undefined): Promise<Notice[]> {
  const { mode, change } = context;
  if (mode === "never" || change.number === undefined) return [];
  // Without the review it is unknown whether a declaration changes; the review reports why.
  if (mode === "on-change" && run.review && !("files" in run.review)) return [];
  if (!api) return [{ notice: "no-token", severity: "warning", params: { what: "comment" } }];
  try {
    const author = await tokenLogin(api.client);
    const notices = await writeComment(run, change.number, author, context, api);
    if (notices.length === 0) await suggestFixes(run, { ...context, number: change.number, author }, api);
    return notices;
  } catch (error) {
    const { kind, status } = failureOf(error);
    const notice = kind === "not-allowed" && change.isFork ? "fork" : kind;
    return [{ notice, severity: "warning", params: { what: "comment", status } }];
  }
}

async function writeComment(
  run: RunResult,
  number: number,
  author: string,
  { mode, owner, summary, messages, redact }: CommentContext,
  api: RepositoryApi,
): Promise<Notice[]> {
  const stepOwner = { ...owner, author };
  const hasReport = mode === "always" || hasEffect(run);
  const { action, id, duplicates } = planComment(await listComments(api, number), stepOwner, hasReport);
  if (action === "newer") return [{ notice: "newer", severity: "info", params: { what: "comment" } }];
  const text = hasReport ? renderComment(run, summary, messages) : renderEmptyComment(run, summary, messages);
  const body = withMarker(redact(text), stepOwner);
  if (action === "create") await createComment(api, number, body);
  if (action === "update" && id !== undefined) await updateComment(api, id, body);
  for (const duplicate of duplicates) await deleteComment(api, duplicate);
  return [];
}

/** Whether the pull request is known to change the content of a declaration, or to weaken the checks. */
function hasEffect({ review }: RunResult): boolean {
  if (review === undefined || !("files" in review)) return false;
  return review.files.some(({ kind }) => kind !== "same") || (review.weakened ?? []).length > 0;
}
