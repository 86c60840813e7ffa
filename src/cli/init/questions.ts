import { createInterface } from "node:readline/promises";
import { type AnswerName, type Answers, answerNames } from "../../core/init/answers.ts";
import { UsageError } from "../../core/usage-error.ts";

/** A terminal to ask questions on. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/**
 * Asks for the answers that are missing, one line each.
 * @param questions the prompts
 * @throws UsageError when the input ends before the last answer
 */
export async function askFor(
  given: Partial<Answers>,
  questions: Readonly<Record<AnswerName, string>>,
  terminal: Terminal,
): Promise<Partial<Answers>> {
  const answers: Partial<Record<AnswerName, string>> = { ...given };
  const readline = createInterface(terminal);
  // Not question(): it loses lines that are pasted together, and never resolves when the input ends.
  const lines = readline[Symbol.asyncIterator]();
  let isOpen = true;
  readline.once("close", () => {
    isOpen = false;
  });
  try {
    for (const name of answerNames.filter((name) => given[name] === undefined)) {
      readline.setPrompt(questions[name]);
      // When the input has ended, lines may still be pending, but in Node 24 prompt() throws after close.
      if (isOpen) readline.prompt();
      else terminal.output.write(questions[name]);
      const { done, value } = await lines.next();
      if (done) throw new UsageError("init-aborted");
      answers[name] = value.trim();
    }
    return answers;
  } finally {
    readline.close();
  }
}
