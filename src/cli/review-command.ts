import { examine } from "../check/examine.ts";
import type { Draft } from "../declaration/draft.ts";
import type { Wording } from "../messages/catalogue.ts";
import { choice } from "../options/choice.ts";
import { reviewJson, reviewMarkdown, reviewText } from "../report/review-report.ts";
import { type Declarations, reviewDeclarations } from "../review/review.ts";
import { UsageError } from "../usage-error.ts";
import { findDeclarations } from "../workspace/find-declarations.ts";
import { declarationsAt } from "../workspace/git.ts";
import { readDeclaration } from "../workspace/read-declaration.ts";
import { displayPath } from "../workspace/repository.ts";
import type { Arguments } from "./arguments.ts";

const renderers = { text: reviewText, markdown: reviewMarkdown, json: reviewJson };

/**
 * What a change means: the declarations here compared with those of another state of the repository.
 * @returns what to print
 * @throws UsageError
 */
export async function reviewCommand({ operands, values }: Arguments, folder: string, words: Wording): Promise<string> {
  const format = choice("--format", values.format ?? "text", Object.keys(renderers) as (keyof typeof renderers)[]);
  if (values.base === undefined) throw new UsageError("base-missing");
  const paths = await findDeclarations(folder, operands).catch((error: unknown) => {
    // All of them may be gone.
    if (operands.length === 0 && error instanceof UsageError) return [];
    throw error;
  });
  const head = new Map(
    await Promise.all(paths.map(async (path) => [displayPath(folder, path), draftIn(await readDeclaration(path))] as const)),
  );
  const bytes = await declarationsAt(folder, values.base, [...head.keys()]);
  const base: Declarations = new Map([...bytes].map(([file, content]) => [file, draftIn(content)]));
  // Where files are named, others are not asked about.
  const asked: Declarations = operands.length === 0 ? base : new Map([...base].filter(([file]) => head.has(file)));
  return renderers[format](reviewDeclarations(asked, head), words);
}

function draftIn(bytes: Uint8Array): Draft {
  return examine("", bytes, { secrets: () => undefined, severities: new Map() }).draft;
}
