import { createInterface } from "node:readline/promises";
import { type AnswerName, type Answers, answerNames } from "../../core/init/answers.ts";
import { UsageError } from "../../core/usage-error.ts";

/** The ends of a terminal. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/**
 * Asks for the answers that are not given, one line each.
 * @param questions the prompts
 * @throws UsageError when the input ends before the last answer
 */
export async function askFor(
  given: Partial<Answers>,
  questions: Readonly<Record<AnswerName, string>>,
  terminal: Terminal,
): Promise<Partial<Answers>> {
  const answers: Partial<Record<AnswerName, string>> = { ...given };
  const dialogue = createInterface(terminal);
  // Not question(): it loses lines that are pasted together, and waits forever when the input ends.
  const lines = dialogue[Symbol.asyncIterator]();
  let isOpen = true;
  dialogue.once("close", () => {
    isOpen = false;
  });
  try {
    for (const name of answerNames.filter((name) => given[name] === undefined)) {
      dialogue.setPrompt(questions[name]);
      // When the input has ended, lines may still be waiting, but Node 24 lets a closed dialogue prompt no more.
      if (isOpen) dialogue.prompt();
      else terminal.output.write(questions[name]);
      const { done, value } = await lines.next();
      if (done) throw new UsageError("init-stopped");
      answers[name] = value.trim();
    }
    return answers;
  } finally {
    dialogue.close();
  }
}
