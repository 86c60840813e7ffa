import type { Messages } from "../core/messages/types.ts";
import type { SecretLookup } from "../core/secrets/secret.ts";
import type { RunResult } from "../run.ts";
import { commentKey } from "./comment.ts";
import type { ProposedChange } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import { postComment } from "./post-comment.ts";
import { reviewChange } from "./review.ts";
import { connect, type Runner } from "./runner.ts";

/** What surrounds a run on a proposed change. */
export interface ReviewContext {
  runner: Runner;
  inputs: Inputs;
  secrets: SecretLookup;
  messages: Messages;
  /** Removes secrets from a text. */
  redact: (text: string) => string;
}

/**
 * Looks at what a proposed change means, and tells the pull request where it is asked for.
 * @returns the report with the review, and with what could not be said
 */
export async function withReview(
  checked: RunResult,
  change: ProposedChange,
  { runner, inputs, secrets, messages, redact }: ReviewContext,
): Promise<RunResult> {
  const api = await connect(runner, inputs.token);
  const place = { workspace: runner.workspace, patterns: inputs.files, runCommit: runner.commit, shard: inputs.shard, secrets };
  const report = { ...checked, review: await reviewChange(change, checked, place, api) };
  const { step, run, runPage: summary } = runner;
  const owner = { key: commentKey(...step, ...inputs.files, inputs.shard ? `${inputs.shard.index}/${inputs.shard.count}` : ""), run };
  const options = { secrets, severities: inputs.severities };
  return {
    ...report,
    notices: [
      ...inputs.notices,
      ...(await postComment(report, { mode: inputs.comment, change, owner, summary, options, messages, redact }, api)),
    ],
  };
}
