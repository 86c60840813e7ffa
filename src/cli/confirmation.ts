import { planLines } from "../core/report/plan-text.ts";
import { runPlanLines } from "../core/report/run-plans.ts";
import { withoutCommands } from "../core/report/text/log.ts";
import type { RunRequest } from "../run.ts";
import type { CommandContext } from "./command-context.ts";

/**
 * Shows the plans of a sync at a terminal and asks for confirmation; the end of the input is a no. Ctrl-C cancels the run, as
 * SIGINT does elsewhere: a prompt turns it into a key.
 * @param canceled aborted when the run is canceled, which reports the plans as not applied
 */
export function confirmation({ messages, redact }: CommandContext, canceled: AbortSignal): NonNullable<RunRequest["confirm"]> {
  return async (planned) => {
    const { createInterface } = await import("node:readline/promises");
    const lines = [...planned.flatMap((file) => planLines(file, messages)), ...runPlanLines(planned, messages), ""];
    process.stdout.write(redact(withoutCommands(lines.join("\n"))));
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    terminal.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
    const closed = new Promise<string>((resolve) => terminal.once("close", () => resolve("")));
    try {
      const answer = await Promise.race([terminal.question(messages.sync.run.confirm, { signal: canceled }), closed]);
      return answer.trim() === "yes";
    } catch (error) {
      // The run itself reports that it was canceled. Ctrl-D ends the question.
      if (canceled.aborted) return true;
      if ((error as Error).name === "AbortError") return false;
      throw error;
    } finally {
      terminal.close();
    }
  };
}
