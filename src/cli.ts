#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Arguments, languageIn, parseArguments } from "./cli/arguments.ts";
import { helpText } from "./cli/help.ts";
import { Progress } from "./cli/progress.ts";
import { runCommand } from "./cli/run-command.ts";
import { formatMessage } from "./core/messages/format.ts";
import { languages, messagesIn } from "./core/messages/languages.ts";
import { choice } from "./core/options/choice.ts";
import { markdownEncodings } from "./core/report/text/markdown.ts";
import { redactSecrets } from "./core/secrets/redact.ts";
import { SecretStore } from "./core/secrets/secret.ts";
import { UsageError } from "./core/usage-error.ts";

const packageRoot = fileURLToPath(new URL("..", import.meta.url));
let secrets = new SecretStore(process.env);
let messages = messagesIn("en");

/** Everything that the program prints passes here: no secret's value gets out. */
const redact = (text: string) => redactSecrets(text, secrets.known.values(), markdownEncodings);
const say = (text: string) => process.stdout.write(redact(text));

async function main(line: readonly string[]): Promise<number> {
  // Before anything can be wrong with the rest of the line, so that it is told in the right language.
  messages = messagesIn(languageIn(line));
  const parsed = parseArguments(line);
  const { command, operands, values } = parsed;
  if (values.lang !== undefined) choice("--lang", values.lang, languages);
  if (values.version) return print(`${JSON.parse(await readFile(`${packageRoot}package.json`, "utf8")).version}\n`);
  if (values.help || command === undefined) {
    say(helpText(messages));
    return values.help ? 0 : 2;
  }
  if (command === "init") return initCommand(parsed);
  if (command === "explain") return explainCommand(operands);
  if (command === "demo") return demoCommand(operands);
  if (command === "emulator") return emulate(parsed);
  if (command === "review") return review(parsed);
  if (command === "guide") return guide(parsed);
  return checkPlanOrSync(command, parsed);
}

async function checkPlanOrSync(mode: "check" | "plan" | "sync", parsed: Arguments): Promise<number> {
  const progress = process.stderr.isTTY ? new Progress(messages, (text) => process.stderr.write(text)) : undefined;
  const context = { folder: process.cwd(), environment: process.env, secrets, messages, isTerminal: process.stdout.isTTY };
  const running = runCommand(mode, parsed, { ...context, onProgress: progress?.update });
  const { output, exitCode } = await running.finally(() => progress?.end());
  say(output);
  return exitCode;
}

async function initCommand({ operands, values }: Arguments): Promise<number> {
  if (operands.length > 0) throw new UsageError("init-alone");
  const [{ init }, { answerNames }] = await Promise.all([import("./cli/init/init.ts"), import("./core/init/answers.ts")]);
  const given = Object.fromEntries(answerNames.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])));
  const { stdin, stdout } = process;
  const terminal = stdin.isTTY && stdout.isTTY ? { input: stdin, output: stdout } : undefined;
  await init(given, { folder: process.cwd(), packageRoot, terminal, secrets: secrets.lookup, messages, say });
  return 0;
}

async function review(parsed: Arguments): Promise<number> {
  const { reviewCommand } = await import("./cli/review-command.ts");
  return print(await reviewCommand(parsed, { folder: process.cwd(), secrets: secrets.lookup, messages }));
}

async function guide(parsed: Arguments): Promise<number> {
  const { guideCommand } = await import("./cli/guide-command.ts");
  return print(await guideCommand(parsed, { folder: process.cwd(), secrets: secrets.lookup, messages, redact }));
}

async function explainCommand([id, ...rest]: readonly string[]): Promise<number> {
  if (id === undefined || rest.length > 0) throw new UsageError("explain-one");
  const { explain } = await import("./core/explain/explain.ts");
  return print(explain(id, messages));
}

async function demoCommand(operands: readonly string[]): Promise<number> {
  if (operands.length > 0) throw new UsageError("demo-alone");
  const [{ demo }, { demoSecrets }] = await Promise.all([import("./cli/demo.ts"), import("./emulator/demo-setup.ts")]);
  secrets = new SecretStore(demoSecrets);
  return demo(packageRoot, { secrets, messages, say });
}

async function emulate(parsed: Arguments): Promise<number> {
  const { emulatorCommand } = await import("./cli/emulator-command.ts");
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  await emulatorCommand(parsed, { folder: process.cwd(), packageRoot, messages, say, stop: stop.signal });
  return 0;
}

function print(text: string): number {
  say(text);
  return 0;
}

// A reader that closes early, as `| head` does, is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof UsageError;
  const message = isUsage ? error.in(messages) : error instanceof Error ? error.message : String(error);
  process.stderr.write(`${redact(formatMessage(isUsage ? messages.report.usage : messages.report.internal, { message }))}\n`);
  process.exitCode = isUsage ? 2 : 3;
}
