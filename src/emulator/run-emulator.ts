import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import type { ValidDeclaration } from "../core/declaration/valid-declaration.ts";
import { formatMessage, formatUntrusted } from "../core/messages/format.ts";
import { printable } from "../core/messages/printable.ts";
import { shellWord } from "../core/messages/shell-word.ts";
import type { Messages } from "../core/messages/types.ts";
import { readState, writeState } from "../files/emulator-state-file.ts";
import { emulatorCertificate } from "./certificate.ts";
import type { FaultInjector } from "./fault-injection.ts";
import type { EmulatedRequest } from "./http.ts";
import type { JanrainQuirks } from "./janrain-app.ts";
import { startEmulator } from "./server.ts";
import { emulatorSetup } from "./setup.ts";
import { restoreState, shownState } from "./state.ts";

/** What the command needs. */
export interface EmulatorRequest {
  /** The declaration whose surroundings are served, and its path as the printed command names it. */
  declaration: ValidDeclaration;
  file: string;
  /** The file with the authority that clients have to trust. */
  authority: string;
  port: number;
  injectFault: FaultInjector;
  quirks: JanrainQuirks;
  /** Where the lists are kept from run to run; nothing is kept without. */
  stateFile: string | undefined;
  messages: Messages;
  say: (text: string) => void;
  /** Ends the command. */
  stop: AbortSignal;
}

/**
 * Serves stand-ins for a declaration's surroundings until it is stopped, tells each request, and at the end what they hold.
 * Never told are keys and credentials; the values that it proposes for secrets open nothing.
 * @throws UsageError for a state file that is another's or cannot be written
 */
export async function runEmulator(request: EmulatorRequest): Promise<void> {
  const { declaration, quirks, injectFault, port, stateFile, messages, say, stop } = request;
  const setup = emulatorSetup(declaration, quirks);
  const apps = new Map([[setup.realm, setup.app]]);
  // Before anything starts, since somebody else's file ends the command.
  const kept = stateFile === undefined ? {} : await readState(stateFile);
  restoreState(apps, kept);
  const text = messages.cli.emulator;
  const onRequest = ({ method, host, path }: EmulatedRequest, status: number) =>
    say(`${formatUntrusted(status === 0 ? text.requestLost : text.request, { method, url: `${host}${path}`, status })}\n`);
  const running = await startEmulator(setup.services, { injectFault, port, onRequest });
  try {
    const certificate = new X509Certificate(emulatorCertificate);
    const targets = [
      ...setup.hosts.map((host) => `--resolve ${host}:443:127.0.0.1:${running.port} --allow-private ${host}`),
      // The stand-ins' certificate is made beforehand, and for the example's website.
      ...(setup.hosts.every((host) => certificate.checkHost(host)) ? [] : ["--rule url-tls=off"]),
    ];
    const exported = Object.entries({ ...setup.secrets, NODE_EXTRA_CA_CERTS: request.authority });
    say(
      [
        formatMessage(text.intro, { file: printable(request.file), hosts: setup.hosts.join(", "), port: running.port }),
        ...exported.map(([name, value]) => `  export ${name}=${shellWord(value)}`),
        `  weibo-provider sync ${shellWord(request.file)} \\`,
        `    ${targets.join(" \\\n    ")}`,
        text.log,
        "",
      ].join("\n"),
    );
    if (!stop.aborted) await once(stop, "abort");
  } finally {
    await running.close();
  }
  const state = shownState(apps);
  say(`${text.state}\n${JSON.stringify(state, undefined, 2)}\n`);
  if (stateFile !== undefined) await writeState(stateFile, kept, state);
}
