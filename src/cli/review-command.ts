import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { choice } from "../core/options/choice.ts";
import { reviewJson } from "../core/report/review/json.ts";
import { reviewMarkdown } from "../core/report/review/markdown.ts";
import { reviewText } from "../core/report/review/text.ts";
import type { FileReview } from "../core/review/review.ts";
import type { SecretLookup } from "../core/secrets/secret.ts";
import { UsageError } from "../core/usage-error.ts";
import { declarationName } from "../files/declaration-name.ts";
import { findDeclarations } from "../files/find-declarations.ts";
import { forkPoint, gitTree } from "../files/git.ts";
import { isGlob, splitPatterns } from "../files/patterns.ts";
import { displayPath, isBelow, repositoryOf } from "../files/repository.ts";
import { reviewAgainst } from "../files/review-against.ts";
import type { Arguments } from "./arguments.ts";
import type { CommandContext } from "./command-context.ts";

const renderers = { text: reviewText, markdown: reviewMarkdown, json: reviewJson };

/**
 * Reports what a change means: the declarations of the working tree compared with those of `--base`.
 * @returns the text to print
 * @throws UsageError
 */
export async function reviewCommand(
  { operands, values }: Arguments,
  { folder, secrets, messages }: Pick<CommandContext, "folder" | "messages"> & { secrets: SecretLookup },
): Promise<string> {
  const format = choice("--format", values.format ?? "text", Object.keys(renderers) as (keyof typeof renderers)[]);
  if (values.base === undefined) throw new UsageError("base-missing");
  const deleted = operands.filter((operand) => !isGlob(operand) && !existsSync(resolve(folder, operand)));
  const paths = await findExisting(folder, operands, deleted);
  const root = repositoryOf(join(folder, declarationName));
  const outside = paths.find((path) => !isBelow(root, path));
  if (outside !== undefined) throw new UsageError("review-outside", { path: outside });
  const tree = await gitTree(folder, await forkPoint(folder, values.base));
  const reviews = await reviewAgainst(tree, paths, { folder, pathsFrom: folder, root, patterns: operands, secrets });
  for (const path of deleted)
    if (!isReviewed(displayPath(folder, resolve(folder, path)), reviews)) throw new UsageError("file-missing", { path });
  return renderers[format](reviews, messages);
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
