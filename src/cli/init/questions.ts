import { createInterface } from "node:readline/promises";
import { type Answers, answerNames } from "../../core/init/answers.ts";
import { normalizeAnswer, normalizeForService } from "../../core/init/normalize-answer.ts";
import { formatUntrusted } from "../../core/messages/format.ts";
import type { Messages } from "../../core/messages/types.ts";
import { allTargets, targetMessages, targetNamed } from "../../core/targets/registry.ts";
import { UsageError } from "../../core/usage-error.ts";
import type { GivenAnswers } from "./given-answers.ts";

/** A terminal to ask questions on. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/** The answers of a dialog, and whether the pre-commit hook is requested. */
export interface DialogResult {
  answers: Partial<Answers>;
  /** The ids of the identity services to declare. */
  targets: readonly string[];
  preCommit: boolean;
}

/**
 * Asks for the answers that are missing, one line each, and repeats a question until its answer can be used.
 * @param given what was passed as options; without services, it asks for them
 * @param asksPreCommit whether to ask for the pre-commit hook
 * @returns undefined after Ctrl-C
 * @throws UsageError when the input ends before the last answer
 */
export async function askFor(
  given: Pick<GivenAnswers, "answers" | "targets">,
  asksPreCommit: boolean,
  messages: Messages,
  terminal: Terminal,
): Promise<DialogResult | undefined> {
  const { questions, target, preCommit, problems } = messages.cli.init;
  const answers: Record<string, string | undefined> = { ...given.answers };
  const dialog = new Dialog(terminal);
  try {
    for (const name of answerNames)
      answers[name] ??= await dialog.askUntil(questions[name], problems, (text) => normalizeAnswer(name, text));
    const params = { targets: allTargets().map(({ id }) => id) };
    const named = { target: formatUntrusted(problems.target, params) };
    const targets = given.targets ?? (await dialog.askUntil(formatUntrusted(target, params), named, parseTargets));
    for (const id of targets) {
      const service = await targetNamed(id).init();
      const texts = targetMessages(id, messages).init;
      for (const question of service.questions)
        answers[question] ??= await dialog.askUntil(texts.questions[question] ?? "", texts.problems, (text) =>
          normalizeForService(service, question, text),
        );
    }
    const isYes = asksPreCommit && /^y/i.test((await dialog.ask(preCommit)).trim());
    return { answers: answers as Partial<Answers>, targets, preCommit: isYes };
  } catch (error) {
    if (dialog.isInterrupted) return undefined;
    throw error;
  } finally {
    dialog.close();
  }
}

/** Ids of identity services, separated by commas or spaces. */
function parseTargets(text: string): { value: string[] } | { problem: "target" } {
  const names = [
    ...new Set(
      text
        .toLowerCase()
        .split(/[\s,，、]+/)
        .filter((name) => name !== ""),
    ),
  ];
  return names.every((name) => allTargets().some(({ id }) => id === name)) ? { value: names } : { problem: "target" };
}

/** Questions and answers on a terminal. */
class Dialog {
  readonly #readline: ReturnType<typeof createInterface>;
  readonly #lines: AsyncIterator<string>;
  readonly #output: NodeJS.WritableStream;
  #isOpen = true;
  isInterrupted = false;

  constructor(terminal: Terminal) {
    this.#output = terminal.output;
    this.#readline = createInterface(terminal);
    // Not question(): it loses lines that are pasted together, and never resolves when the input ends.
    this.#lines = this.#readline[Symbol.asyncIterator]();
    this.#readline.once("close", () => {
      this.#isOpen = false;
    });
    this.#readline.once("SIGINT", () => {
      this.isInterrupted = true;
      this.#readline.close();
    });
  }

  /** Asks until an answer can be used, and prints why it cannot. */
  async askUntil<Value>(
    question: string,
    problems: Readonly<Record<string, string>>,
    read: (text: string) => { value: Value } | { problem: string },
  ): Promise<Value> {
    for (;;) {
      const answer = read(await this.ask(question));
      if ("value" in answer) return answer.value;
      this.print(`  ${problems[answer.problem]}\n`);
    }
  }

  /** @throws UsageError when the input has ended */
  async ask(question: string): Promise<string> {
    this.#readline.setPrompt(question);
    // When the input has ended, lines may still be pending, but in Node 24 prompt() throws after close.
    if (this.#isOpen) this.#readline.prompt();
    else this.print(question);
    const { done, value } = await this.#lines.next();
    if (done) throw new UsageError("init-aborted");
    return value;
  }

  print(text: string): void {
    this.#output.write(text);
  }

  close(): void {
    this.#readline.close();
  }
}
