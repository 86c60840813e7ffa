import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import type { FaultInjector } from "../../src/emulator/fault-injection.ts";
import type { EmulatedService } from "../../src/emulator/http.ts";
import { selfSignedIdentity, type TlsIdentity } from "../../src/emulator/self-signed.ts";
import { startEmulator } from "../../src/emulator/server.ts";
import type { EmulatorBehavior } from "../../src/emulator/setup.ts";
import { type Mode, offlineCheck, type RunRequest, run } from "../../src/run.ts";
import { Auth0Target } from "../../src/targets/auth0/auth0-target.ts";
import { openJanrain } from "../../src/targets/janrain/module.ts";
import type { ConfiguredTargets } from "../../src/targets/target-module.ts";
import { analyze } from "../helpers/analyzed.ts";
import { emulatedServices } from "../helpers/emulated-services.ts";
import type { Intercept } from "../helpers/emulator.ts";
import { example } from "../helpers/example.ts";
import { janrainOptions } from "../helpers/janrain-options.ts";
import { type Ran, toRan } from "../helpers/janrain-run.ts";
import { domain } from "./tenant.ts";

/** The example's declaration with a section about Auth0 next to Janrain's, as during a migration. */
export const bothText = `${example}
auth0:
  domain: ${domain}
  connection: weibo
  applications: [SiteClient01]
  clientId: AUTH0_CLIENT_ID
  clientSecret: AUTH0_CLIENT_SECRET
`;

const targets: ConfiguredTargets = new Map([
  ["janrain", openJanrain({ ...janrainOptions({ propagationTimeout: "0" }), retry: { attempts: 2, pause: 0 } })],
  [
    "auth0",
    async (policy) =>
      new Auth0Target(policy, {
        ...{ origins: new Set<string>(), rotate: false, propagationTimeout: 0, retry: { attempts: 2, pause: 0, longestWait: 2000 } },
      }),
  ],
]);

/** Options of `setUpRun`. */
export interface RunSetup {
  text?: string;
  quirks?: EmulatorBehavior["quirks"];
  injectFault?: FaultInjector;
  /** Responds in place of Auth0. */
  intercept?: Intercept;
}

const identities = new Map<string, TlsIdentity>();

/** One identity for the same hosts: of each new authority, the client would parse all of Node's authorities again. */
function identityOf(hosts: readonly string[]): TlsIdentity {
  const key = hosts.join(" ");
  const identity = identities.get(key) ?? selfSignedIdentity(hosts);
  identities.set(key, identity);
  return identity;
}

/** Emulates the services of a declaration for one test. `go` runs it without checking its URLs and images. */
export async function setUpRun({ text = bothText, quirks, injectFault, intercept = (_, act) => act() }: RunSetup = {}) {
  const { declaration } = analyze("weibo-provider.yaml", Buffer.from(text), { secrets: () => undefined, severities: new Map() });
  const setup = emulatedServices(declaration, quirks && { quirks });
  const { auth0 } = setup;
  const intercepted: EmulatedService = {
    serves: (host) => auth0.serves(host),
    respond: (request) => intercept(request, () => auth0.respond(request)),
  };
  const emulator = await startEmulator([intercepted, ...setup.services], identityOf(setup.hosts), { injectFault });
  onTestFinished(() => emulator.close());
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "weibo-provider.yaml"), text);
  const { lookup } = new SecretStore(setup.secrets);
  const rule = new Map([["image-file", "off" as const]]);
  const go = async (mode: Mode, overrides: Partial<RunRequest> = {}): Promise<Ran> =>
    toRan(
      await run({
        ...offlineCheck,
        ...{ mode, folder, patterns: ["weibo-provider.yaml"], severities: rule, secrets: lookup, targets },
        network: { ...offlineCheck.network, overrides: emulator.overrides(...setup.hosts), extraCa: emulator.ca },
        ...overrides,
      }),
    );
  return { ...setup, folder, emulator, go };
}
