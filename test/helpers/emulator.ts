import { SecretStore } from "../../src/core/secrets/secret.ts";
import type { FaultInjector } from "../../src/emulator/fault-injection.ts";
import type { EmulatedRequest, EmulatedResponse, EmulatedService } from "../../src/emulator/http.ts";
import { startEmulator } from "../../src/emulator/server.ts";
import { networkPolicy } from "../../src/network/options.ts";
import type { RunRequest } from "../../src/run.ts";
import type { JanrainQuirks } from "../../src/targets/janrain/emulator/app.ts";
import { demoSecrets, demoSetup } from "./demo-setup.ts";
import { root } from "./example.ts";
import { janrainOptions, janrainWith } from "./janrain-options.ts";
import { serverIdentity } from "./server-identity.ts";

/** Responds in place of Janrain; `act` lets the emulator handle the request and returns its response. */
export type Intercept = (request: EmulatedRequest, act: () => EmulatedResponse) => EmulatedResponse;

/**
 * Starts the services of the example on loopback. `request` builds a run against them; call `close` at the end.
 * @param injectFault the fault to inject into each request
 * @param intercept overrides responses of Janrain
 * @param environment the secrets of the run
 */
export async function startTestEmulator({
  injectFault,
  intercept = (_, act) => act(),
  environment = demoSecrets,
  quirks,
}: {
  injectFault?: FaultInjector;
  intercept?: Intercept;
  environment?: Record<string, string | undefined>;
  quirks?: JanrainQuirks;
} = {}) {
  const { janrain, app, services, hosts } = demoSetup(quirks);
  const interceptedJanrain: EmulatedService = {
    serves: (host) => janrain.serves(host),
    respond: (request) => intercept(request, () => janrain.respond(request)),
  };
  const emulator = await startEmulator([interceptedJanrain, ...services], serverIdentity, { injectFault });
  const secrets = new SecretStore(environment);
  const request = (overrides: Partial<RunRequest> = {}): RunRequest => ({
    mode: "check",
    folder: root,
    patterns: ["test/fixtures/acme/weibo-provider.yaml"],
    severities: new Map(),
    urls: { check: true },
    probe: "off",
    network: {
      ...networkPolicy({ resolve: [], allowPrivate: hosts, proxy: false }, {}),
      overrides: emulator.overrides(...hosts),
      extraCa: emulator.ca,
    },
    targets: janrainWith({ ...janrainOptions({ propagationTimeout: "0" }), retry: { attempts: 3, pause: 1 } }),
    secrets: secrets.lookup,
    ...overrides,
  });
  return { app, janrain, emulator, secrets, request, close: emulator.close };
}
