import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Messages } from "../core/messages/types.ts";
import { choice } from "../core/options/choice.ts";
import { reviewJson } from "../core/report/review/json.ts";
import { reviewMarkdown } from "../core/report/review/markdown.ts";
import { reviewText } from "../core/report/review/text.ts";
import { weakenedAlert, weakenedLines } from "../core/report/review/weakened.ts";
import type { FileReview } from "../core/review/review.ts";
import type { SecretLookup } from "../core/secrets/secret.ts";
import { UsageError } from "../core/usage-error.ts";
import { declarationName } from "../files/declaration-name.ts";
import { findDeclarations } from "../files/find-declarations.ts";
import { forkPoint, gitTree } from "../files/git.ts";
import { isGlob, splitPatterns } from "../files/patterns.ts";
import { displayPath, isBelow, repositoryOf } from "../files/repository.ts";
import { reviewAgainst } from "../files/review-against.ts";
import { reviewConfig } from "../files/review-config.ts";
import type { Arguments } from "./arguments.ts";
import type { CommandContext } from "./command-context.ts";

type Weakened = Awaited<ReturnType<typeof reviewConfig>>;

const renderers = {
  text: (reviews: readonly FileReview[], messages: Messages, weakened: Weakened) =>
    [...weakenedLines(weakened, messages), reviewText(reviews, messages)].join("\n"),
  markdown: (reviews: readonly FileReview[], messages: Messages, weakened: Weakened) =>
    weakenedAlert(weakened, messages) + reviewMarkdown(reviews, messages),
  json: reviewJson,
};

/**
 * Reports what a change means: the declarations of the working tree compared with those of `--base`.
 * @returns the text to print
 * @throws UsageError
 */
export async function reviewCommand(
  { operands, values }: Arguments,
  { folder, secrets, messages, config }: Pick<CommandContext, "folder" | "messages" | "config"> & { secrets: SecretLookup },
): Promise<string> {
  const patterns = operands.length > 0 ? operands : config.patterns;
  const format = choice("--format", values.format ?? "text", Object.keys(renderers) as (keyof typeof renderers)[]);
  if (values.base === undefined) throw new UsageError("base-missing");
  const deleted = patterns.filter((operand) => !isGlob(operand) && !existsSync(resolve(folder, operand)));
  const paths = await findExisting(folder, patterns, deleted);
  const root = repositoryOf(join(folder, declarationName));
  const outside = paths.find((path) => !isBelow(root, path));
  if (outside !== undefined) throw new UsageError("review-outside", { path: outside });
  const tree = await gitTree(folder, await forkPoint(folder, values.base));
  const reviews = await reviewAgainst(tree, paths, { folder, pathsFrom: folder, root, patterns, secrets, severities: config.rules });
  for (const path of deleted)
    if (!isReviewed(displayPath(folder, resolve(folder, path)), reviews)) throw new UsageError("file-missing", { path });
  const weakened = await reviewConfig(tree, root);
  return renderers[format](reviews, messages, weakened);
}

/** Finds the declarations of the operands that exist; all of them may be deleted. */
async function findExisting(folder: string, operands: readonly string[], deleted: readonly string[]): Promise<string[]> {
  const { selecting } = splitPatterns(operands);
  if (selecting.length > 0 && deleted.length === selecting.length) return [];
  const existing = operands.filter((operand) => !deleted.includes(operand));
  return findDeclarations(folder, existing).catch((error: unknown) => {
    if (selecting.length === 0 && error instanceof UsageError) return [];
    throw error;
  });
}

/** Whether a deleted path is a file of a review, or a folder of such files. */
function isReviewed(path: string, reviews: readonly FileReview[]): boolean {
  return reviews.some(({ file, before }) => [file, before].some((name) => name === path || name?.startsWith(`${path}/`)));
}
