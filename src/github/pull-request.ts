import type { Messages } from "../core/messages/types.ts";
import type { SecretLookup } from "../core/secrets/secret.ts";
import type { RunResult } from "../run.ts";
import { commentKey } from "./comment.ts";
import type { ProposedChange } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import { postComment } from "./post-comment.ts";
import { reviewChange } from "./review.ts";
import { connect, type Runner } from "./runner.ts";

/** What a review needs in addition to the run and the change. */
export interface ReviewContext {
  runner: Runner;
  inputs: Inputs;
  secrets: SecretLookup;
  messages: Messages;
  /** Removes secrets from a text. */
  redact: (text: string) => string;
}

/**
 * Reviews a proposed change, and reports the run to the pull request if the workflow enables that.
 * @returns the run with its review, and with notices of what could not be posted
 */
export async function withReview(
  run: RunResult,
  change: ProposedChange,
  { runner, inputs, secrets, messages, redact }: ReviewContext,
): Promise<RunResult> {
  const api = await connect(runner, inputs.token);
  const { workspace, commit: runCommit, step, runPage: summary } = runner;
  const review = await reviewChange(
    change,
    run,
    { workspace, patterns: inputs.files, runCommit, shard: inputs.shard, secrets, severities: inputs.severities },
    api,
  );
  const reviewed = { ...run, review };
  const shard = inputs.shard ? `${inputs.shard.index}/${inputs.shard.count}` : "";
  const owner = { key: commentKey(...step, ...(inputs.namesFiles ? inputs.files : []), shard), run: runner.run };
  const options = { secrets, severities: inputs.severities };
  const context = { mode: inputs.comment, change, owner, summary, options, messages, redact };
  const weakened = "files" in review ? (review.weakened ?? []) : [];
  return { ...reviewed, notices: [...(run.notices ?? []), ...weakened, ...(await postComment(reviewed, context, api))] };
}
