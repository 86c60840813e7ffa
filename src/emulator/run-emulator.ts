import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import type { Draft } from "../core/declaration/valid-declaration.ts";
import type { Wording } from "../core/messages/types.ts";
import { compose, fill } from "../core/messages/format.ts";
import { printable } from "../core/messages/printable.ts";
import { shellWord } from "../core/messages/shell-word.ts";
import { readState, writeState } from "../files/emulator-state-file.ts";
import { standInCertificate } from "./certificate.ts";
import type { StandInRequest } from "./http.ts";
import type { JanrainManners } from "./janrain-app.ts";
import { startEmulator } from "./server.ts";
import { restoreState, shownState } from "./state.ts";
import type { TroubleMaker } from "./fault-injection.ts";
import { worldOf } from "./setup.ts";

/** What the command needs. */
export interface EmulatorRequest {
  /** The declaration whose surroundings are served, and its path as the printed command names it. */
  draft: Draft;
  file: string;
  /** The file with the authority that clients have to trust. */
  authority: string;
  port: number;
  trouble: TroubleMaker;
  manners: JanrainManners;
  /** Where the lists are kept from run to run; nothing is kept without. */
  stateFile: string | undefined;
  words: Wording;
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
  const { draft, manners, trouble, port, stateFile, words, say, stop } = request;
  const world = worldOf(draft, manners);
  const apps = new Map([[world.realm, world.app]]);
  // Before anything starts, since somebody else's file ends the command.
  const kept = stateFile === undefined ? {} : await readState(stateFile);
  restoreState(apps, kept);
  const text = words.cli.emulator;
  const onRequest = ({ method, host, path }: StandInRequest, status: number) =>
    say(`${fill(status === 0 ? text.requestLost : text.request, { method, url: `${host}${path}`, status })}\n`);
  const running = await startEmulator(world.standIns, { trouble, port, onRequest });
  try {
    const certificate = new X509Certificate(standInCertificate);
    const targets = [
      ...world.hosts.map((host) => `--resolve ${host}:443:127.0.0.1:${running.port} --allow-private ${host}`),
      // The stand-ins' certificate is made beforehand, and for the example's website.
      ...(world.hosts.every((host) => certificate.checkHost(host)) ? [] : ["--rule url-tls=off"]),
    ];
    const exported = Object.entries({ ...world.secrets, NODE_EXTRA_CA_CERTS: request.authority });
    say(
      [
        compose(text.intro, { file: printable(request.file), hosts: world.hosts.join(", "), port: running.port }),
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
