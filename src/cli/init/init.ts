import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { InitOption } from "../../core/declaration/schema-facts.ts";
import type { Answers } from "../../core/init/answers.ts";
import { declarationText } from "../../core/init/declaration-text.ts";
import { formatMessage, formatUntrusted } from "../../core/messages/format.ts";
import type { Messages } from "../../core/messages/types.ts";
import { messageOf } from "../../core/rules/rule-text.ts";
import type { SecretLookup } from "../../core/secrets/secret.ts";
import { declarationName } from "../../files/declaration-name.ts";
import { repositoryOf } from "../../files/repository.ts";
import { offlineCheck, run } from "../../run.ts";
import { askFor, type Terminal } from "./questions.ts";
import { refuseExisting, writeFiles } from "./write-files.ts";

const workflowName = ".github/workflows/weibo-provider.yml";

/** What `init` needs besides its answers. */
export interface InitOptions {
  /** Where the files are written. */
  folder: string;
  /** Where the program is installed, with the workflow to copy. */
  packageRoot: string;
  /** The options that request further fields. */
  options: readonly InitOption[];
  /** Asks for missing answers; undefined without a terminal. */
  terminal: Terminal | undefined;
  secrets: SecretLookup;
  messages: Messages;
  /** Called with each part of the output. */
  print: (text: string) => void;
}

/**
 * Writes a declaration and a workflow, and prints what remains to be done.
 * @param given answers that were passed as options
 * @throws UsageError when one of the files exists, or they cannot be written
 */
export async function init(
  given: Partial<Answers>,
  { folder, packageRoot, options, terminal, secrets, messages, print }: InitOptions,
): Promise<void> {
  const texts = messages.cli.init;
  const files = [declarationName, workflowName];
  await refuseExisting(folder, files);
  const workflow = await readFile(join(packageRoot, "examples/workflows/plan-and-sync.yml"), "utf8");
  if (terminal) print(`${texts.intro}\n`);
  const answers = { name: "", website: "", realm: "", account: "", ...(terminal ? await askFor(given, texts.questions, terminal) : given) };
  await writeFiles(folder, { [declarationName]: declarationText(answers, options), [workflowName]: workflow });
  print(`${formatUntrusted(texts.written, { files })}\n\n`);
  print(await remainingWork(folder, { secrets, messages }));
  const repository = repositoryOf(join(folder, declarationName));
  if (repository !== folder) print(`${formatUntrusted(texts.misplaced, { workflow: workflowName, repository })}\n\n`);
  print(`${texts.next}\n`);
}

/** What a check without network finds in the new declaration, one finding per line; infos need no work. */
async function remainingWork(folder: string, { secrets, messages }: Pick<InitOptions, "secrets" | "messages">): Promise<string> {
  const { findings } = await run({
    ...offlineCheck,
    folder,
    patterns: [declarationName],
    secrets,
  });
  const lines = findings
    .filter(({ severity }) => severity !== "info")
    .map((finding) => {
      const { line, column } = finding.span.start;
      return `  ${`${line}:${column}`.padEnd(7)} ${messageOf(finding, messages)}`;
    });
  return [formatMessage(messages.cli.init.remaining, { file: declarationName }), ...lines, "", ""].join("\n");
}
