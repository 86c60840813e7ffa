import { resolve } from "node:path";
import type { Messages } from "../core/messages/types.ts";
import { choice } from "../core/options/choice.ts";
import { statusJson } from "../core/report/status/json.ts";
import { type SetupStatus, statusOf } from "../core/report/status/status.ts";
import { statusText } from "../core/report/status/text.ts";
import type { PendingChange } from "../core/setup/next-action.ts";
import { UsageError } from "../core/usage-error.ts";
import { declarationName } from "../files/declaration-name.ts";
import { forkPoint, gitTree } from "../files/git.ts";
import { isBelow, repositoryOf } from "../files/repository.ts";
import { reviewAgainst } from "../files/review-against.ts";
import { run } from "../run.ts";
import type { Arguments } from "./arguments.ts";
import type { CommandContext } from "./command-context.ts";
import { invocation } from "./invocation.ts";
import { requestOptions } from "./run-command.ts";

const renderers: Readonly<Record<"text" | "json", (status: SetupStatus, messages: Messages, program: string) => string>> = {
  text: statusText,
  json: statusJson,
};

/**
 * Shows where the setup of one declaration is: the twelve steps with their evidence, and the next action. Reads from the identity
 * service what the available secrets allow, and writes nothing; with `--offline`, no socket is opened.
 * @returns the text to print
 * @throws UsageError when there is not exactly one declaration, or the base is unknown
 */
export async function statusCommand(parsed: Arguments, context: CommandContext): Promise<string> {
  const { operands, values } = parsed;
  const { folder, secrets, messages, config } = context;
  const format = choice("--format", values.format ?? "text", Object.keys(renderers) as (keyof typeof renderers)[]);
  const report = await run({
    ...requestOptions(parsed, context),
    mode: values.offline ? "check" : "plan",
    folder,
    patterns: operands.length > 0 ? operands : config.patterns,
    secrets: secrets.lookup,
  });
  const [file, ...others] = report.files;
  if (!file || others.length > 0)
    throw new UsageError("several-declarations", { command: "status", files: report.files.map((one) => one.file) });
  const change = values.base === undefined ? undefined : await changeSince(file.file, values.base, context);
  return renderers[format](
    statusOf(file, (name) => secrets.lookup(name) !== undefined, change),
    messages,
    invocation(context.environment),
  );
}

/** The change of the declaration since a commit; undefined if there is none. */
async function changeSince(file: string, base: string, { folder, secrets, config }: CommandContext): Promise<PendingChange | undefined> {
  const root = repositoryOf(resolve(folder, declarationName));
  const path = resolve(folder, file);
  if (!isBelow(root, path)) throw new UsageError("review-outside", { path: file });
  const tree = await gitTree(folder, await forkPoint(folder, base));
  const scope = { folder, pathsFrom: folder, root, patterns: [file], secrets: secrets.lookup, severities: config.rules };
  const review = (await reviewAgainst(tree, [path], scope)).find((one) => one.file === file);
  return review && { review, base };
}
