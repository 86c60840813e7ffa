import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Answers } from "../../core/init/answers.ts";
import { declarationText } from "../../core/init/declaration-text.ts";
import { formatMessage, formatUntrusted } from "../../core/messages/format.ts";
import type { Messages } from "../../core/messages/types.ts";
import { messageOf } from "../../core/rules/rule-text.ts";
import type { SecretLookup } from "../../core/secrets/secret.ts";
import { declarationName } from "../../files/find-declarations.ts";
import { repositoryOf } from "../../files/repository.ts";
import { offlineCheck, run } from "../../run.ts";
import { askFor, type Terminal } from "./questions.ts";
import { refuseExisting, writeFiles } from "./write-files.ts";

const workflowName = ".github/workflows/weibo-provider.yml";

/** What `init` needs besides its answers. */
export interface InitOptions {
  /** Where the files go. */
  folder: string;
  /** Where the program is installed: examples and schema are read from there. */
  packageRoot: string;
  /** Whom to ask for what is not given; nobody, unless it is a terminal. */
  terminal: Terminal | undefined;
  secrets: SecretLookup;
  messages: Messages;
  /** Takes what there is to tell. */
  say: (text: string) => void;
}

/**
 * Writes a declaration and a workflow, and tells what is left to do.
 * @param given the answers that need not be asked for
 * @throws UsageError when one of the files is there, or they cannot be written
 */
export async function init(given: Partial<Answers>, { folder, packageRoot, terminal, secrets, messages, say }: InitOptions): Promise<void> {
  const story = messages.cli.init;
  const files = [declarationName, workflowName];
  await refuseExisting(folder, files);
  const shipped = (path: string) => readFile(join(packageRoot, path), "utf8");
  const [template, workflow, schema] = await Promise.all([
    shipped("examples/acme/weibo-provider.yaml"),
    shipped("examples/workflows/plan-and-sync.yml"),
    shipped("schema/weibo-provider.schema.json"),
  ]);
  if (terminal) say(`${story.intro}\n`);
  const answers = { name: "", website: "", realm: "", account: "", ...(terminal ? await askFor(given, story.questions, terminal) : given) };
  await writeFiles(folder, {
    [declarationName]: declarationText(template, JSON.parse(schema).$id, answers),
    [workflowName]: workflow,
  });
  say(`${formatUntrusted(story.written, { files })}\n\n`);
  say(await whatIsLeft(folder, { secrets, messages }));
  const repository = repositoryOf(join(folder, declarationName));
  if (repository !== folder) say(`${formatUntrusted(story.misplaced, { workflow: workflowName, repository })}\n\n`);
  say(`${story.next}\n`);
}

/** What a check without network finds in the new declaration, a line each; hints are nothing to do. */
async function whatIsLeft(folder: string, { secrets, messages }: Pick<InitOptions, "secrets" | "messages">): Promise<string> {
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
  return [formatMessage(messages.cli.init.left, { file: declarationName }), ...lines, "", ""].join("\n");
}
