import { UsageError } from "../core/usage-error.ts";
import { type Arguments, parseCommand } from "./arguments.ts";
import type { CommandContext } from "./command-context.ts";
import { completionScript } from "./completion/completion-command.ts";
import { commandHelp, overview } from "./help.ts";
import type { Command } from "./options.ts";

/**
 * Runs a command.
 * @returns the exit code
 * @throws UsageError
 */
type CommandRunner = (parsed: Arguments, context: CommandContext) => Promise<number>;

/** The commands by name. Each loads its modules only when it runs. */
export const commands: Readonly<Record<Command, CommandRunner>> = {
  check: runIn("check"),
  plan: runIn("plan"),
  sync: runIn("sync"),

  review: async (parsed, context) => {
    const { reviewCommand } = await import("./review-command.ts");
    return printText(parsed, context, () => reviewCommand(parsed, { ...context, secrets: context.secrets.lookup }));
  },

  status: async (parsed, context) => {
    const { statusCommand } = await import("./status-command.ts");
    return printText(parsed, context, () => statusCommand(parsed, context));
  },

  guide: async (parsed, context) => {
    const { guideCommand } = await import("./guide-command.ts");
    context.print(await guideCommand(parsed, { ...context, secrets: context.secrets.lookup }));
    return 0;
  },

  init: async (parsed, { print, secrets, ...context }) => {
    if (parsed.operands.length > 0) throw new UsageError("init-operands");
    const [{ init }, { givenAnswers }] = await Promise.all([import("./init/init.ts"), import("./init/given-answers.ts")]);
    const { stdin, stdout } = process;
    const terminal = stdin.isTTY && stdout.isTTY ? { input: stdin, output: stdout } : undefined;
    const preCommit = parsed.values["pre-commit"] ?? false;
    return init(givenAnswers(parsed), { ...context, preCommit, secrets: secrets.lookup, terminal, print });
  },

  explain: async (parsed, context) => {
    const { messages } = context;
    const [id, ...others] = parsed.operands;
    if (others.length > 0) throw new UsageError("explain-operands");
    return printText(parsed, context, async () => {
      const { explainError } = await import("../core/explain/explain-error.ts");
      const text = id === undefined ? undefined : explainError(id, messages);
      if (text !== undefined) return text;
      const { explain, explainIndex } = await import("../core/explain/explain.ts");
      return id === undefined ? explainIndex(messages) : explain(id, messages);
    });
  },

  demo: async ({ operands }, context) => {
    if (operands.length > 0) throw new UsageError("demo-operands");
    const { demo } = await import("./demo.ts");
    return demo(context);
  },

  emulator: async (parsed, { print, ...context }) => {
    const { emulatorCommand } = await import("./emulator-command.ts");
    const stop = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
    await emulatorCommand(parsed, { ...context, say: print, stop: stop.signal });
    return 0;
  },

  help: async ({ operands: [name, ...others] }, { messages, print }) => {
    if (others.length > 0) throw new UsageError("help-operands");
    print(name === undefined ? overview(messages) : commandHelp(parseCommand(name), messages));
    return 0;
  },

  completion: async ({ operands }, { messages, print }) => {
    print(await completionScript(operands, messages));
    return 0;
  },
};

function runIn(mode: "check" | "plan" | "sync"): CommandRunner {
  return async (parsed, context) => {
    const { runCommand } = await import("./run-command.ts");
    return runCommand(mode, parsed, context);
  };
}

/**
 * Prints a text, or writes it to the file of `--output`.
 * @throws UsageError before the text is made if the file cannot be one
 */
async function printText({ values }: Arguments, context: CommandContext, text: () => Promise<string>): Promise<number> {
  // Most texts are printed, which needs no code for files.
  if (values.output === undefined) {
    context.print(await text());
    return 0;
  }
  const { reportOutput } = await import("./report-output.ts");
  const output = reportOutput(values.output, context);
  output.print(await text());
  await output.end();
  return 0;
}
