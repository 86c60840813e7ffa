import { createInterface } from "node:readline/promises";
import { type AnswerName, type Answers, answerNames } from "../../core/init/answers.ts";
import { normalizeAnswer } from "../../core/init/normalize-answer.ts";
import type { Messages } from "../../core/messages/types.ts";
import { UsageError } from "../../core/usage-error.ts";

/** A terminal to ask questions on. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/** The answers of a dialog, and whether the pre-commit hook is requested. */
export interface DialogResult {
  answers: Partial<Answers>;
  preCommit: boolean;
}

/**
 * Asks for the answers that are missing, one line each, and repeats a question until its answer can be used.
 * @param given answers that were passed as options
 * @param asksPreCommit whether to ask for the pre-commit hook
 * @returns undefined after Ctrl-C
 * @throws UsageError when the input ends before the last answer
 */
export async function askFor(
  given: Partial<Answers>,
  asksPreCommit: boolean,
  { questions, preCommit, problems }: Messages["cli"]["init"],
  terminal: Terminal,
): Promise<DialogResult | undefined> {
  const answers: Partial<Record<AnswerName, string>> = { ...given };
  const dialog = new Dialog(terminal);
  try {
    for (const name of answerNames.filter((name) => given[name] === undefined)) {
      for (;;) {
        const answer = normalizeAnswer(name, await dialog.ask(questions[name]));
        if ("value" in answer) {
          answers[name] = answer.value;
          break;
        }
        dialog.print(`  ${problems[answer.problem]}\n`);
      }
    }
    return { answers, preCommit: asksPreCommit && /^y/i.test((await dialog.ask(preCommit)).trim()) };
  } catch (error) {
    if (dialog.isInterrupted) return undefined;
    throw error;
  } finally {
    dialog.close();
  }
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
