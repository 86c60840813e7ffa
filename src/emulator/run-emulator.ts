import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import type { ValidDeclaration } from "../core/declaration/valid-declaration.ts";
import { formatMessage, formatUntrusted } from "../core/messages/format.ts";
import { printable } from "../core/messages/printable.ts";
import { shellWord } from "../core/messages/shell-word.ts";
import type { Messages } from "../core/messages/types.ts";
import { readStateFile, writeStateFile } from "../files/state-file.ts";
import { emulatorCertificate } from "./certificate.ts";
import type { FaultInjector } from "./fault-injection.ts";
import type { EmulatedRequest } from "./http.ts";
import type { JanrainQuirks } from "./janrain-app.ts";
import { startEmulator } from "./server.ts";
import { emulatorSetup } from "./setup.ts";
import { appStates, restoreState } from "./state.ts";
import { emulatorState } from "./state-format.ts";

/** The input of `runEmulator`. */
export interface EmulatorRequest {
  /** The declaration whose services are emulated. */
  declaration: ValidDeclaration;
  /** Its path, for the printed command. */
  file: string;
  /** The path of the CA certificate that clients have to trust. */
  caFile: string;
  port: number;
  injectFault: FaultInjector;
  quirks: JanrainQuirks;
  /** The file that keeps the lists from run to run; undefined keeps nothing. */
  stateFile: string | undefined;
  messages: Messages;
  say: (text: string) => void;
  /** Ends the command. */
  stop: AbortSignal;
}

/**
 * Serves the services that a declaration depends on until `stop` fires. Prints how to use them, each request, and the state at the end,
 * never keys or credentials: the secrets that it prints are test credentials, valid only for this emulator.
 * @throws UsageError if the state file is not the emulator's or cannot be written
 */
export async function runEmulator(request: EmulatorRequest): Promise<void> {
  const { declaration, quirks, injectFault, port, stateFile, messages, say, stop } = request;
  const setup = emulatorSetup(declaration, quirks);
  const apps = new Map([[setup.realmHost, setup.app]]);
  // Read before the server starts: a foreign file ends the command.
  const saved = stateFile === undefined ? {} : await readStateFile(stateFile, emulatorState);
  restoreState(apps, saved);
  const text = messages.cli.emulator;
  const onRequest = ({ method, host, path }: EmulatedRequest, status: number) =>
    say(`${formatUntrusted(status === 0 ? text.requestLost : text.request, { method, url: `${host}${path}`, status })}\n`);
  const emulator = await startEmulator(setup.services, { injectFault, port, onRequest });
  try {
    const certificate = new X509Certificate(emulatorCertificate);
    const options = [
      ...setup.hosts.map((host) => `--resolve ${host}:443:127.0.0.1:${emulator.port} --allow-private ${host}`),
      // The certificate is static and covers the example's website only.
      ...(setup.hosts.every((host) => certificate.checkHost(host)) ? [] : ["--rule url-tls=off"]),
    ];
    const variables = Object.entries({ ...setup.secrets, NODE_EXTRA_CA_CERTS: request.caFile });
    say(
      [
        formatMessage(text.intro, { file: printable(request.file), hosts: setup.hosts.join(", "), port: emulator.port }),
        ...variables.map(([name, value]) => `  export ${name}=${shellWord(value)}`),
        `  weibo-provider sync ${shellWord(request.file)} \\`,
        `    ${options.join(" \\\n    ")}`,
        text.log,
        "",
      ].join("\n"),
    );
    if (!stop.aborted) await once(stop, "abort");
  } finally {
    await emulator.close();
  }
  const state = appStates(apps);
  say(`${text.state}\n${JSON.stringify(state, undefined, 2)}\n`);
  if (stateFile !== undefined) await writeStateFile(stateFile, emulatorState, { ...saved, ...state });
}
