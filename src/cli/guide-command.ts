import { join, resolve } from "node:path";
import type { GuideReview } from "../core/guide/changes.ts";
import { guideData } from "../core/guide/guide-data.ts";
import { guidePage, guideSignature } from "../core/guide/page.ts";
import { languages } from "../core/language.ts";
import { formatMessage } from "../core/messages/format.ts";
import { printable } from "../core/messages/printable.ts";
import { choice } from "../core/options/choice.ts";
import type { SecretLookup } from "../core/secrets/secret.ts";
import { UsageError } from "../core/usage-error.ts";
import { declarationName } from "../files/declaration-name.ts";
import { forkPoint, gitTree } from "../files/git.ts";
import { guidePictures, guideReview } from "../files/guide-images.ts";
import { refuseForeignFile } from "../files/refuse-foreign-file.ts";
import { replaceFile } from "../files/replace-file.ts";
import { isBelow, repositoryOf } from "../files/repository.ts";
import { reviewAgainst } from "../files/review-against.ts";
import { offlineCheck, run } from "../run.ts";
import type { Arguments } from "./arguments.ts";
import type { CommandContext } from "./command-context.ts";

type GuideContext = Pick<CommandContext, "folder" | "messages" | "config" | "redact"> & { secrets: SecretLookup };

/**
 * Renders the setup guide of one declaration. Rules and images are checked; no socket is opened. With `--base`, the guide shows
 * what changed.
 * @returns the text to print: the guide, or where it was written
 * @throws UsageError when there is not exactly one readable declaration, the base is unknown, or the guide would replace another file
 */
export async function guideCommand({ operands, values }: Arguments, context: GuideContext): Promise<string> {
  const { folder, secrets, messages, config, redact } = context;
  const language = choice("--lang", values.lang ?? config.lang ?? "en", languages);
  const report = await run({ ...offlineCheck, folder, patterns: operands.length > 0 ? operands : config.patterns, secrets });
  const [checked, ...others] = report.files;
  if (!checked || others.length > 0)
    throw new UsageError("several-declarations", { command: "guide", files: report.files.map(({ file }) => file) });
  const file = await report.withSource(checked);
  if (file.source.places.size === 0) throw new UsageError("guide-invalid", { file: file.file });
  const pictures = await guidePictures(resolve(folder, file.file), file.declaration);
  const review = values.base === undefined ? undefined : await reviewOf(file.file, values.base, context);
  const page = redact(guidePage(guideData(file, pictures, review), language));
  if (values.output === undefined) return page;
  const path = resolve(folder, values.output);
  await refuseForeignFile(path, values.output, guideSignature, "output-not-guide");
  await replaceFile(path, page, 0o644);
  return `${formatMessage(messages.guide.written, { path: printable(values.output) })}\n`;
}

/** The review of the declaration against a commit of the repository that contains the folder. */
async function reviewOf(file: string, base: string, { folder, secrets, config }: GuideContext): Promise<GuideReview> {
  const root = repositoryOf(join(folder, declarationName));
  if (!isBelow(root, resolve(folder, file))) throw new UsageError("review-outside", { path: file });
  const tree = await gitTree(folder, await forkPoint(folder, base));
  const scope = { folder, pathsFrom: folder, root, patterns: [file], secrets, severities: config.rules };
  return guideReview(file, await reviewAgainst(tree, [resolve(folder, file)], scope));
}
