import type { AnalyzeOptions } from "../core/check/analyze.ts";
import type { Messages } from "../core/messages/types.ts";
import { renderComment, renderEmptyComment } from "../core/report/comment.ts";
import type { Notice } from "../core/report/report.ts";
import type { RunResult } from "../run.ts";
import { createComment, deleteComment, listComments, updateComment, whoAmI } from "./api/comments.ts";
import { failureOf } from "./api/failure.ts";
import { type CommentMode, type CommentOwner, marked, planComment } from "./comment.ts";
import type { ProposedChange } from "./event.ts";
import type { Api } from "./runner.ts";
import { suggest } from "./suggest.ts";

/** What a comment needs besides the report. */
export interface CommentContext {
  mode: CommentMode;
  change: ProposedChange;
  /** Whose comment it is, without the author, whom the token names. */
  owner: Omit<CommentOwner, "author">;
  /** Where the job summary is. */
  summary: string;
  /** With which the declarations were examined. */
  options: AnalyzeOptions;
  messages: Messages;
  /** Removes secrets from a text. */
  redact: (text: string) => string;
}

/**
 * Tells a pull request what a run found: one comment, written anew by each run, and suggestions at changed lines.
 * @returns what kept it from being said; that never ends the run
 */
export async function postComment(run: RunResult, context: CommentContext, api: Api): Promise<Notice[]> {
  const { mode, change } = context;
  if (mode === "never" || change.number === undefined) return [];
  // What the pull request changes decides whether there is anything to say.
  if (mode === "on-change" && run.review && !("files" in run.review)) return [];
  if (!api) return [{ notice: "no-token", severity: "warning", params: { what: "comment" } }];
  try {
    const author = await whoAmI(api.client);
    const notices = await writeComment(run, change.number, author, context, api);
    if (notices.length === 0) await suggest(run, { ...context, number: change.number, author }, api);
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
  api: NonNullable<Api>,
): Promise<Notice[]> {
  const { client, repository } = api;
  const self = { ...owner, author };
  const isWorthIt = mode === "always" || changesSomething(run);
  const { action, id, superfluous } = planComment(await listComments(client, repository, number), self, isWorthIt);
  if (action === "newer") return [{ notice: "newer", severity: "info", params: { what: "comment" } }];
  const body = marked(redact(isWorthIt ? renderComment(run, summary, messages) : renderEmptyComment(run, summary, messages)), self);
  if (action === "create") await createComment(client, repository, number, body);
  if (action === "update" && id !== undefined) await updateComment(client, repository, id, body);
  for (const other of superfluous) await deleteComment(client, repository, other);
  return [];
}

/** Whether the pull request changes what a declaration says; of what is not known, nothing is said. */
function changesSomething({ review }: RunResult): boolean {
  return review !== undefined && "files" in review && review.files.some(({ kind }) => kind !== "same");
}
