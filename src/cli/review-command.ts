import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Messages } from "../core/messages/types.ts";
import { choice } from "../core/options/choice.ts";
import { reviewJson } from "../core/report/review/json.ts";
import { reviewMarkdown } from "../core/report/review/markdown.ts";
import { reviewText } from "../core/report/review/text.ts";
import type { FileReview } from "../core/review/review.ts";
import type { SecretLookup } from "../core/secrets/secret.ts";
import { UsageError } from "../core/usage-error.ts";
import { declarationName, findDeclarations, isGlob, scopeOf } from "../files/find-declarations.ts";
import { forkPoint, gitTree } from "../files/git.ts";
import { displayPath, isBelow, repositoryOf } from "../files/repository.ts";
import { reviewAgainst } from "../files/review-against.ts";
import type { Arguments } from "./arguments.ts";

const renderers = { text: reviewText, markdown: reviewMarkdown, json: reviewJson };

/**
 * What a change means: the declarations here compared with those of another state of the repository.
 * @returns what to print
 * @throws UsageError
 */
export async function reviewCommand(
  { operands, values }: Arguments,
  { folder, secrets, messages }: { folder: string; secrets: SecretLookup; messages: Messages },
): Promise<string> {
  const format = choice("--format", values.format ?? "text", Object.keys(renderers) as (keyof typeof renderers)[]);
  if (values.base === undefined) throw new UsageError("base-missing");
  const gone = operands.filter((operand) => !isGlob(operand) && !existsSync(resolve(folder, operand)));
  const paths = await present(folder, operands, gone);
  const root = repositoryOf(join(folder, declarationName));
  const outside = paths.find((path) => !isBelow(root, path));
  if (outside !== undefined) throw new UsageError("review-outside", { path: outside });
  const tree = await gitTree(folder, await forkPoint(folder, values.base));
  const scopes = operands.map((operand) => scopeOf(folder, operand));
  const reviews = await reviewAgainst(tree, paths, { folder, root, scopes, includesAll: !operands.some(isGlob), secrets });
  for (const path of gone)
    if (!isReviewed(displayPath(folder, resolve(folder, path)), reviews)) throw new UsageError("file-missing", { path });
  return renderers[format](reviews, messages);
}

/** The declarations that are there; all of them may be gone. */
async function present(folder: string, operands: readonly string[], gone: readonly string[]): Promise<string[]> {
  if (operands.length > 0 && gone.length === operands.length) return [];
  const there = operands.filter((operand) => !gone.includes(operand));
  return findDeclarations(folder, there).catch((error: unknown) => {
    if (operands.length === 0 && error instanceof UsageError) return [];
    throw error;
  });
}

/** Whether a path that is gone is one of the files that a review speaks of, or a folder of them. */
function isReviewed(path: string, reviews: readonly FileReview[]): boolean {
  return reviews.some(({ file, before }) => [file, before].some((name) => name === path || name?.startsWith(`${path}/`)));
}
