import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { formatMessage } from "../core/messages/format.ts";
import { loadMessages } from "../core/messages/load.ts";
import type { Messages } from "../core/messages/types.ts";
import { parseLanguage } from "../core/options/language.ts";
import { fatalError } from "../core/report/error-text.ts";
import { withoutTypedKeys } from "../core/secrets/typed-keys.ts";
import { useTargets } from "../core/targets/registry.ts";
import { UsageError } from "../core/usage-error.ts";
import { targetDescriptions } from "../targets/index.ts";
import { type Arguments, languageIn, parseArguments } from "./arguments.ts";
import { type CommandContext, createContext } from "./command-context.ts";
import { commands } from "./commands.ts";
import { commandHelp, overview } from "./help.ts";
import { usesConfig } from "./options.ts";

/**
 * Runs the program.
 * @param line the command line without the program's name
 * @param packageRoot the folder where the program is installed
 * @returns the exit code: 0 clean, 1 findings, 2 usage or configuration, 3 internal, network or remote failure
 */
export async function main(line: readonly string[], packageRoot: string): Promise<number> {
  useTargets(targetDescriptions);
  // Read before the rest of the line, whose errors are reported in this language.
  const messages = await loadMessages(languageIn(line, process.env));
  const context = createContext(process.env, messages, packageRoot);
  surviveUnwritableStreams(messages);
  try {
    return await runLine(line, context);
  } catch (error) {
    const { message, exitCode } = fatalError(error, messages);
    const isUsage = exitCode === 2;
    const text = isUsage ? formatMessage(messages.report.usage, { message: withoutTypedKeys(message, context.environment) }) : message;
    process.stderr.write(`${context.redact(text)}\n`);
    return exitCode;
  }
}

/**
 * Completes a run whose output cannot be written: a sync must not end between two writes. A full disk is then a failure; a reader that
 * has closed the pipe, as `| head` does, is not.
 */
function surviveUnwritableStreams(messages: Messages): void {
  process.stderr.on("error", () => {});
  process.stdout.once("error", ({ code = "?" }: NodeJS.ErrnoException) => {
    process.stdout.on("error", () => {});
    if (code === "EPIPE") return;
    const message = new UsageError("file-unwritable", { path: "stdout", code }).in(messages);
    process.stderr.write(`${formatMessage(messages.report.usage, { message })}\n`);
    process.once("exit", () => {
      if (!process.exitCode) process.exitCode = 3;
    });
  });
}

async function runLine(line: readonly string[], context: CommandContext): Promise<number> {
  const parsed = parseArguments(line);
  const { command, values } = parsed;
  if (values.lang !== undefined) parseLanguage("--lang", values.lang);
  if (values.version) {
    const { version } = JSON.parse(await readFile(join(context.packageRoot, "package.json"), "utf8"));
    context.print(`${version}\n`);
    return 0;
  }
  if (command === undefined) {
    context.print(overview(context.messages));
    return values.help ? 0 : 2;
  }
  if (values.help) {
    context.print(commandHelp(command, context.messages));
    return 0;
  }
  return commands[command](parsed, usesConfig(command) ? await withConfig(parsed, context) : context);
}

/** Adds the repository's defaults, whose language replaces that of the locale. */
async function withConfig({ operands, values }: Arguments, context: CommandContext): Promise<CommandContext> {
  const { readConfigFile } = await import("../files/config-file.ts");
  const config = await readConfigFile(context.folder, operands);
  return { ...context, config, ...(values.lang === undefined && config.lang && { messages: await loadMessages(config.lang) }) };
}
