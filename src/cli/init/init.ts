import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Answers, answerNames } from "../../core/init/answers.ts";
import { declarationText, secretNamesOf } from "../../core/init/declaration-text.ts";
import { normalizeAnswer, normalizeForService } from "../../core/init/normalize-answer.ts";
import type { TargetInit } from "../../core/init/target-init.ts";
import { preCommitText, workflowText } from "../../core/init/workflow-text.ts";
import { formatMessage, formatUntrusted } from "../../core/messages/format.ts";
import type { Messages } from "../../core/messages/types.ts";
import { messageOf } from "../../core/rules/rule-text.ts";
import type { SecretLookup } from "../../core/secrets/secret.ts";
import { allTargets, targetMessages, targetNamed } from "../../core/targets/registry.ts";
import { UsageError } from "../../core/usage-error.ts";
import { declarationName } from "../../files/declaration-name.ts";
import { defaultBranch } from "../../files/default-branch.ts";
import { repositoryOf } from "../../files/repository.ts";
import { offlineCheck, run } from "../../run.ts";
import { invocation } from "../invocation.ts";
import type { GivenAnswers } from "./given-answers.ts";
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
  /** Variables that show how this program was called. */
  environment: Readonly<Record<string, string | undefined>>;
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
 * @param given what was passed as options
 * @returns the exit code: 130 after Ctrl-C, which writes nothing
 * @throws UsageError when one of the files exists, they cannot be written, or without a terminal no answer is given
 */
export async function init(given: GivenAnswers, options: InitOptions): Promise<0 | 130> {
  const { folder, packageRoot, terminal, secrets, messages, print } = options;
  const texts = messages.cli.init;
  await refuseExisting(folder, [declarationName, workflowName, ...(options.preCommit ? [preCommitName] : [])]);
  if (!terminal && given.targets === undefined && Object.keys(given.answers).length === 0) throw new UsageError("init-answers");
  if (terminal) print(`${texts.intro}\n`);
  const asksPreCommit = !options.preCommit && !existsSync(join(folder, preCommitName));
  // Without a terminal, the first service of the list: it is the one that this tool began with.
  const targetIds =
    given.targets ??
    allTargets()
      .slice(0, 1)
      .map(({ id }) => id);
  const dialog = terminal
    ? await askFor(given, asksPreCommit, messages, terminal)
    : { answers: given.answers, targets: targetIds, preCommit: false };
  if (!dialog) {
    print(`\n${messages.usage["init-aborted"]}\n`);
    return 130;
  }
  const targets = await Promise.all(dialog.targets.map((id) => targetNamed(id).init()));
  const answers = { name: "", website: "", account: "", ...normalized(dialog.answers, targets, messages) };
  const branch = await defaultBranch(folder);
  const { version } = JSON.parse(await readFile(join(packageRoot, "package.json"), "utf8"));
  const newFiles = {
    [declarationName]: declarationText({ answers, targets, options: given.options, language: messages.language }),
    [workflowName]: await newWorkflow(packageRoot, branch, answers, targets),
    ...((options.preCommit || dialog.preCommit) && { [preCommitName]: preCommitText(version) }),
  };
  await writeFiles(folder, newFiles);
  print(`${formatUntrusted(texts.written, { files: Object.keys(newFiles) })}\n\n`);
  print(await remainingWork(folder, { secrets, messages }));
  const repository = repositoryOf(join(folder, declarationName));
  if (repository !== folder) print(`${formatUntrusted(texts.misplaced, { workflow: workflowName, repository })}\n\n`);
  print(`${nextSteps(targets, { branch, program: invocation(options.environment) }, messages)}\n`);
  return 0;
}

/** The workflow that plans and syncs, or without an identity service the one that checks. */
async function newWorkflow(packageRoot: string, branch: string, answers: Answers, targets: readonly TargetInit[]): Promise<string> {
  const [first] = targets;
  const example = await readFile(join(packageRoot, "examples/workflows", first ? "plan-and-sync.yml" : "lint.yml"), "utf8");
  const inputs = Object.assign({}, ...targets.map(({ inputsOf }) => inputsOf?.(answers)));
  return workflowText(example, { branch, environment: first?.id, secrets: secretNamesOf(targets), inputs });
}

/** What is left to do, with the numbers that the README and `status` give these stages: the first one is done. */
function nextSteps(targets: readonly TargetInit[], names: { branch: string; program: string }, { cli: { init: texts } }: Messages): string {
  const environment = targets[0]?.id;
  const params = { ...names, environment: environment ?? "" };
  const publish = environment === undefined ? (["lint"] as const) : (["secrets", "sync"] as const);
  const steps = (["fill-in", "check", "register", ...publish, "submit", "approval"] as const).map(
    (step, index) => `  ${index + 2}. ${formatUntrusted(texts.steps[step], params)}`,
  );
  return [texts.next, ...steps, formatUntrusted(texts.status, params)].join("\n");
}

/**
 * Answers as the declaration has them.
 * @throws UsageError for one that was passed as an option and cannot be used
 */
function normalized(answers: Partial<Answers>, targets: readonly TargetInit[], messages: Messages): Answers {
  const read = (name: string, text: string): { value: string } | { why: string | undefined } => {
    const known = answerNames.find((one) => one === name);
    if (known) {
      const answer = normalizeAnswer(known, text);
      return "value" in answer ? answer : { why: messages.cli.init.problems[answer.problem] };
    }
    const owner = targets.find(({ questions }) => questions.includes(name));
    if (!owner) return { value: text };
    const answer = normalizeForService(owner, name, text);
    return "value" in answer ? answer : { why: targetMessages(owner.id, messages).init.problems[answer.problem] };
  };
  return Object.fromEntries(
    Object.entries(answers).map(([name, text = ""]) => {
      const answer = read(name, text);
      if ("why" in answer) throw new UsageError("init-answer", { option: `--${name}`, why: answer.why ?? "" });
      return [name, answer.value];
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
