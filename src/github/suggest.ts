import type { AnalyzeOptions } from "../core/check/analyze.ts";
import type { Messages } from "../core/messages/types.ts";
import type { RunResult } from "../run.ts";
import { createReview, listChangedFiles, listReviewComments } from "./api/pull-request.ts";
import type { ProposedChange } from "./event.ts";
import type { Api } from "./runner.ts";
import { isSuggestion, suggestionsFor } from "./suggestions.ts";

/** How many suggestions a run makes; what is left comes with the next one. */
const mostSuggestions = 10;

/** What suggestions need besides the report. */
export interface SuggestionContext {
  change: ProposedChange;
  /** Of the pull request. */
  number: number;
  /** The login of the token, whose suggestions are not made again. */
  author: string;
  /** With which the declarations were examined. */
  options: AnalyzeOptions;
  messages: Messages;
  /** Removes secrets from a text. */
  redact: (text: string) => string;
}

/** Suggests what can be mended in lines that the pull request changes, each once. */
export async function suggest(
  { files, findings }: RunResult,
  { change, number, author, options, messages, redact }: SuggestionContext,
  { client, repository }: NonNullable<Api>,
): Promise<void> {
  if (!findings.some(({ fix }) => fix)) return;
  const changed = new Map((await listChangedFiles(client, repository, number)).map((file) => [file.path, file]));
  const possible = files.flatMap(({ file, source, findings: found, concealed }) => {
    const touched = changed.get(file);
    return touched ? suggestionsFor({ file, text: source.text, findings: found, concealed }, touched, options, messages) : [];
  });
  if (possible.length === 0) return;
  const made = (await listReviewComments(client, repository, number)).filter((comment) => comment.author === author);
  const comments = possible
    // What a secret is taken out of would be written into the file like that.
    .filter((suggestion) => redact(suggestion.body) === suggestion.body && !made.some(({ body }) => isSuggestion(body, suggestion)))
    .slice(0, mostSuggestions);
  if (comments.length === 0) return;
  await createReview(client, repository, number, { commit: change.head, body: messages.report.comment.suggestions, comments });
}
