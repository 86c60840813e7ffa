import type { AnalyzeOptions } from "../core/check/analyze.ts";
import type { Messages } from "../core/messages/types.ts";
import type { RunResult } from "../run.ts";
import type { RepositoryApi } from "./api/client.ts";
import { createReview, listChangedFiles, listReviewComments } from "./api/pull-request.ts";
import type { ProposedChange } from "./event.ts";
import { isSuggestion, type Suggestion, suggestionsFor } from "./suggestions.ts";

/** The most suggestions that one run posts; the next run posts the rest. */
const maxSuggestions = 10;

/** What suggestions need in addition to the report. */
export interface SuggestionContext {
  change: ProposedChange;
  /** The pull request's number. */
  number: number;
  /** The login of the token's owner, whose earlier suggestions are not repeated. */
  author: string;
  /** The options that the declarations were analyzed with. */
  options: AnalyzeOptions;
  messages: Messages;
  /** Removes secrets from a text. */
  redact: (text: string) => string;
}

/** Suggests fixes on lines that the pull request changes, each once. */
export async function suggestFixes(
  { files, findings }: RunResult,
  { change, number, author, options, messages, redact }: SuggestionContext,
  api: RepositoryApi,
): Promise<void> {
  if (!findings.some(({ fix }) => fix)) return;
  const changed = new Map((await listChangedFiles(api, number)).map((file) => [file.path, file]));
  const suggestions: Suggestion[] = [];
  for (const { file, source, findings: fileFindings, concealed } of files) {
    const changedFile = changed.get(file);
    const declaration = { file, text: source.text, findings: fileFindings, concealed };
    if (changedFile) suggestions.push(...(await suggestionsFor(declaration, changedFile, options, messages)));
  }
  if (suggestions.length === 0) return;
  const posted = (await listReviewComments(api, number)).filter((comment) => comment.author === author);
  const comments = suggestions
    // Accepting a redacted suggestion would write the redaction into the file.
    .filter((suggestion) => redact(suggestion.body) === suggestion.body && !posted.some(({ body }) => isSuggestion(body, suggestion)))
    .slice(0, maxSuggestions);
  if (comments.length === 0) return;
  await createReview(api, number, { commit: change.head, body: messages.report.comment.suggestions, comments });
}
