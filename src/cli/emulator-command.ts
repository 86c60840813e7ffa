import { join, relative, resolve } from "node:path";
import { analyze } from "../core/check/analyze.ts";
import type { Messages } from "../core/messages/types.ts";
import { UsageError } from "../core/usage-error.ts";
import { parseFaults, parsePort, parseQuirks } from "../emulator/options.ts";
import { runEmulator } from "../emulator/run-emulator.ts";
import { readDeclaration } from "../files/read-declaration.ts";
import type { Arguments } from "./arguments.ts";

/** The context of the command. */
export interface EmulatorCommandContext {
  folder: string;
  /** The folder in which the program is installed, with the example. */
  packageRoot: string;
  messages: Messages;
  say: (text: string) => void;
  /** Ends the command. */
  stop: AbortSignal;
}

/**
 * Serves the services that a declaration depends on, by default the example's, until it is stopped.
 * @throws UsageError for an invalid option, a declaration without a realm, a foreign state file, or a port that is in use
 */
export async function emulatorCommand({ operands, values }: Arguments, context: EmulatorCommandContext): Promise<void> {
  const { folder, packageRoot, messages, say, stop } = context;
  const [operand, ...extra] = operands;
  if (extra.length > 0) throw new UsageError("emulator-one");
  const [injectFault, quirks, port] = [parseFaults(values.fault ?? []), parseQuirks(values.quirk ?? []), parsePort(values.port)];
  const example = relative(folder, join(packageRoot, "examples", "acme", "weibo-provider.yaml"));
  const file = operand ?? example;
  const { declaration } = analyze(file, await readDeclaration(resolve(folder, file)), { secrets: () => undefined, severities: new Map() });
  if (declaration.janrain?.realm === undefined) throw new UsageError("emulator-realm", { file });
  const stateFile = values.state ? resolve(folder, values.state) : undefined;
  const caFile = join(packageRoot, "examples", "emulator-ca.pem");
  try {
    await runEmulator({ declaration, file, caFile, port, injectFault, quirks, stateFile, messages, say, stop });
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === "listen") throw new UsageError("port-taken", { port, code: code ?? "?" });
    throw error;
  }
}
