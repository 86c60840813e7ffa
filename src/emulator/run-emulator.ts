import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ValidDeclaration } from "../core/declaration/valid-declaration.ts";
import { formatMessage, formatUntrusted, separatorIn } from "../core/messages/format.ts";
import { printable } from "../core/messages/printable.ts";
import { commandLines, type Shell, setVariable, shellWord } from "../core/messages/shell-word.ts";
import type { Messages } from "../core/messages/types.ts";
import { readStateFile, writeStateFile } from "../files/state-file.ts";
import type { TargetEmulators } from "./emulated-target.ts";
import type { FaultInjector } from "./fault-injection.ts";
import type { EmulatedRequest } from "./http.ts";
import { selfSignedIdentity } from "./self-signed.ts";
import { startEmulator } from "./server.ts";
import { type EmulatorBehavior, type EmulatorSetup, emulatorSetup } from "./setup.ts";
import { emulatorState } from "./state-format.ts";

/** The input of `runEmulator`. */
export interface EmulatorRequest {
  /** The declaration whose services are emulated. */
  declaration: ValidDeclaration;
  /** Its path, for the printed command. */
  file: string;
  port: number;
  injectFault: FaultInjector;
  /** The emulators of identity services. */
  emulators: TargetEmulators;
  behavior: EmulatorBehavior;
  /** The file that keeps the lists from run to run; undefined keeps nothing. */
  stateFile: string | undefined;
  /** How this program is called, for the printed command. */
  program: string;
  /** The shell in whose syntax commands are printed. */
  shell: Shell;
  messages: Messages;
  say: (text: string) => void;
  /** Ends the command. */
  stop: AbortSignal;
}

/**
 * Serves the services that a declaration depends on until `stop` fires. Prints how to use them, each request, and the state at the end,
 * never keys or credentials: the secrets that it prints are test credentials, valid only for this emulator.
 * @throws UsageError for an option's value that is not allowed, or if the state file is not the emulator's or cannot be written
 */
export async function runEmulator(request: EmulatorRequest): Promise<void> {
  const { declaration, emulators, behavior, injectFault, port, stateFile, program, shell, messages, say, stop } = request;
  const setup = emulatorSetup(declaration, emulators, behavior);
  const targets = [...setup.targets.values()].map((target) => ({ host: target.hosts[0] ?? "", target }));
  // Read before the server starts: a foreign file ends the command.
  const format = emulatorState(emulators);
  const saved = stateFile === undefined ? {} : await readStateFile(stateFile, format);
  for (const { host, target } of targets) target.restore(saved[host] ?? {});
  const text = messages.cli.emulator;
  const onRequest = ({ method, host, path }: EmulatedRequest, status: number) =>
    say(`${formatUntrusted(status === 0 ? text.requestFaulted : text.request, { method, url: `${host}${path}`, status })}\n`);
  const identity = selfSignedIdentity(setup.hosts);
  await withTemporaryFile(identity.ca, async (certificateFile) => {
    const emulator = await startEmulator(setup.services, identity, { injectFault, port, onRequest });
    const variables = Object.entries({ ...setup.secrets, NODE_EXTRA_CA_CERTS: certificateFile });
    say(
      [
        formatMessage(text.intro, { file: printable(request.file), hosts: setup.hosts.join(separatorIn(text.intro)), port: emulator.port }),
        ...variables.map(([name, value]) => `  ${setVariable(name, value, shell)}`),
        `  ${commandLines([`${program} ${setup.targets.size > 0 ? "sync" : "check"} ${shellWord(request.file, shell)}`, ...clientOptions(setup, request, emulator.port)], shell)}`,
        ...manualLines(setup, request, { port: emulator.port, certificateFile }),
        text.log,
        "",
      ].join("\n"),
    );
    if (!stop.aborted) await once(stop, "abort");
    await emulator.close();
  });
  const state = Object.fromEntries(targets.map(({ host, target }) => [host, target.state()]));
  say(`${text.state}\n${JSON.stringify(state, undefined, 2)}\n`);
  if (stateFile !== undefined) await writeStateFile(stateFile, format, { ...saved, ...state });
}

/** The options with which the printed command reaches the services and matches their variant of the API. */
function clientOptions({ endpoints, targets }: EmulatorSetup, { shell }: EmulatorRequest, port: number): string[] {
  const own = [...targets.values()].flatMap((target) => Object.entries(target.clientOptions ?? {}));
  return [
    ...endpoints.map((endpoint) => `--resolve ${endpoint}:127.0.0.1:${port} --allow-private ${endpoint.replace(/:(?:443|80)$/, "")}`),
    ...own.map(([name, value]) => `--${name} ${shellWord(value, shell)}`),
  ];
}

/** The commands that do what people do at services where that is not emulated. */
function manualLines(
  { targets, weiboApp }: EmulatorSetup,
  { shell, messages }: EmulatorRequest,
  { port, certificateFile }: { port: number; certificateFile: string },
): string[] {
  const requests = [...targets.values()].flatMap(({ manualRequest }) => manualRequest?.(weiboApp) ?? []);
  return requests.flatMap(({ url, form }) => {
    const { host } = new URL(url);
    const command = [
      `${shell === "posix" ? "curl" : "curl.exe"} --cacert ${shellWord(certificateFile, shell)} --connect-to ${host}:443:127.0.0.1:${port}`,
      ...Object.entries(form).map(([name, value]) => `--data ${shellWord(`${name}=${value}`, shell)}`),
      url,
    ];
    return [messages.cli.emulator.manual, `  ${commandLines(command, shell)}`];
  });
}

/** Writes a certificate to a file for the time of `use`. */
async function withTemporaryFile(certificate: string, use: (path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  try {
    const path = join(folder, "emulator.pem");
    await writeFile(path, certificate);
    await use(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}
