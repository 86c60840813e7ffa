import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { InitOption } from "../../core/declaration/schema-facts.ts";
import { type Answers, answerNames } from "../../core/init/answers.ts";
import { declarationText } from "../../core/init/declaration-text.ts";
import { normalizeAnswer } from "../../core/init/normalize-answer.ts";
import { preCommitText, workflowText } from "../../core/init/workflow-text.ts";
import { formatMessage, formatUntrusted } from "../../core/messages/format.ts";
import type { Messages } from "../../core/messages/types.ts";
import { messageOf } from "../../core/rules/rule-text.ts";
import type { SecretLookup } from "../../core/secrets/secret.ts";
import { UsageError } from "../../core/usage-error.ts";
import { declarationName } from "../../files/declaration-name.ts";
import { defaultBranch } from "../../files/default-branch.ts";
import { repositoryOf } from "../../files/repository.ts";
import { offlineCheck, run } from "../../run.ts";
import { askFor, type Terminal } from "./questions.ts";
import { refuseExisting, writeFiles } from "./write-files.ts";

const workflowName = ".github/workflows/weibo-provider.yml";
const preCommitName = ".pre-commit-config.yaml";

/** What `init` needs besides its answers. */
export interface InitOptions {
  /** Where the files are written. */
  folder: string;
  /** Where the program is installed, with the workflow to copy. */
  packageRoot: string;
  /** The options that request further fields. */
  options: readonly InitOption[];
  /** Whether to configure the pre-commit hook; at a terminal, it is also a question. */
  preCommit: boolean;
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
 * @returns the exit code: 130 after Ctrl-C, which writes nothing
 * @throws UsageError when one of the files exists, they cannot be written, or without a terminal no answer is given
 */
export async function init(given: Partial<Answers>, options: InitOptions): Promise<0 | 130> {
  const { folder, packageRoot, terminal, secrets, messages, print } = options;
  const texts = messages.cli.init;
  await refuseExisting(folder, [declarationName, workflowName, ...(options.preCommit ? [preCommitName] : [])]);
  if (!terminal && Object.keys(given).length === 0) throw new UsageError("init-answers");
  if (terminal) print(`${texts.intro}\n`);
  const asksPreCommit = !options.preCommit && !existsSync(join(folder, preCommitName));
  const dialog = terminal ? await askFor(given, asksPreCommit, texts, terminal) : { answers: given, preCommit: false };
  if (!dialog) {
    print(`\n${messages.usage["init-aborted"]}\n`);
    return 130;
  }
  const answers = { name: "", website: "", realm: "", account: "", ...normalized(dialog.answers) };
  const branch = await defaultBranch(folder);
  const { version } = JSON.parse(await readFile(join(packageRoot, "package.json"), "utf8"));
  const newFiles = {
    [declarationName]: declarationText(answers, options.options),
    [workflowName]: workflowText(await readFile(join(packageRoot, "examples/workflows/plan-and-sync.yml"), "utf8"), branch),
    ...((options.preCommit || dialog.preCommit) && { [preCommitName]: preCommitText(version) }),
  };
  await writeFiles(folder, newFiles);
  print(`${formatUntrusted(texts.written, { files: Object.keys(newFiles) })}\n\n`);
  print(await remainingWork(folder, { secrets, messages }));
  const repository = repositoryOf(join(folder, declarationName));
  if (repository !== folder) print(`${formatUntrusted(texts.misplaced, { workflow: workflowName, repository })}\n\n`);
  print(`${formatUntrusted(texts.next, { branch })}\n`);
  return 0;
}

/** Answers that were passed as options: one that cannot be used is kept, and reported by the check. */
function normalized(answers: Partial<Answers>): Partial<Answers> {
  return Object.fromEntries(
    answerNames.flatMap((name) => {
      const text = answers[name];
      if (text === undefined) return [];
      const answer = normalizeAnswer(name, text);
      return [[name, "value" in answer ? answer.value : text]];
    }),
  );
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
