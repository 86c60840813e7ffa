import { join, relative, resolve } from "node:path";
import { analyze } from "../core/check/analyze.ts";
import { shellOf } from "../core/messages/shell-word.ts";
import type { Messages } from "../core/messages/types.ts";
import { declaredTargets } from "../core/targets/registry.ts";
import { UsageError } from "../core/usage-error.ts";
import { parseFaults, parsePort, parseQuirks } from "../emulator/options.ts";
import { runEmulator } from "../emulator/run-emulator.ts";
import { declarationName, declarationNames } from "../files/declaration-name.ts";
import { readDeclaration } from "../files/read-declaration.ts";
import { hasName } from "../files/spelling.ts";
import { targetEmulators } from "../targets/index.ts";
import type { Arguments } from "./arguments.ts";
import { invocation } from "./invocation.ts";

/** The context of the command. */
export interface EmulatorCommandContext {
  folder: string;
  /** The folder in which the program is installed, with the example. */
  packageRoot: string;
  environment: Readonly<Record<string, string | undefined>>;
  messages: Messages;
  say: (text: string) => void;
  /** Ends the command. */
  stop: AbortSignal;
}

/**
 * Serves the services that a declaration depends on until it is stopped: FILE, the declaration in the folder, or the example.
 * @throws UsageError for an invalid option, a declaration without a field that the emulator needs, a foreign state file, or a port that is in use
 */
export async function emulatorCommand({ operands, values, own }: Arguments, context: EmulatorCommandContext): Promise<void> {
  const { folder, packageRoot, environment, messages, say, stop } = context;
  const [operand, ...extra] = operands;
  if (extra.length > 0) throw new UsageError("emulator-several");
  const [injectFault, port, emulators] = [parseFaults(values.fault ?? []), parsePort(values.port), await targetEmulators()];
  const behavior = { quirks: parseQuirks(values.quirk ?? [], emulators), own };
  const example = relative(folder, join(packageRoot, "examples", "acme", declarationName));
  const file = operand ?? declarationNames.find((name) => hasName(folder, name)) ?? example;
  const { declaration } = await analyze(file, await readDeclaration(resolve(folder, file)), {
    secrets: () => undefined,
    severities: new Map(),
  });
  for (const { id } of declaredTargets(declaration)) {
    const field = emulators.get(id)?.missingField(declaration);
    if (field !== undefined) throw new UsageError("emulator-field", { file, field });
  }
  const stateFile = values.state ? resolve(folder, values.state) : undefined;
  const shell = shellOf(process.platform, environment);
  try {
    const program = invocation(environment);
    await runEmulator({ declaration, file, port, injectFault, emulators, behavior, stateFile, program, shell, messages, say, stop });
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === "listen") throw new UsageError("port-taken", { port, code: code ?? "?" });
    throw error;
  }
}
