import { SecretStore } from "../../src/core/secrets/secret.ts";
import { demoSecrets, demoSetup } from "../../src/emulator/demo-setup.ts";
import type { FaultInjector } from "../../src/emulator/fault-injection.ts";
import type { EmulatedRequest, EmulatedResponse } from "../../src/emulator/http.ts";
import type { JanrainQuirks } from "../../src/emulator/janrain-app.ts";
import { startEmulator } from "../../src/emulator/server.ts";
import { networkPolicy } from "../../src/network/options.ts";
import type { RunRequest } from "../../src/run.ts";
import { janrainOptions } from "../../src/targets/janrain/options.ts";
import { root } from "./example.ts";

/** Answers in Janrain's stead; `act` lets the stand-in carry the operation out and gives its answer. */
export type Intercept = (request: EmulatedRequest, act: () => EmulatedResponse) => EmulatedResponse;

/**
 * The example's world on loopback: stand-ins that run, and a request that reaches them. Close it when done.
 * @param injectFault what goes wrong at which request
 * @param intercept what Janrain answers otherwise than its stand-in would
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
  const setup = demoSetup(quirks);
  const { janrain, app } = setup;
  const service = {
    serves: (host: string) => janrain.serves(host),
    answer: (request: EmulatedRequest) => intercept(request, () => janrain.answer(request)),
  };
  const emulator = await startEmulator([service, ...setup.services], { injectFault });
  const secrets = new SecretStore(environment);
  const request = (overrides: Partial<RunRequest> = {}): RunRequest => ({
    mode: "check",
    folder: root,
    patterns: ["test/fixtures/acme"],
    severities: new Map(),
    urls: { check: true },
    probe: "off",
    network: {
      ...networkPolicy({ resolve: [], allowPrivate: setup.hosts, proxy: false }, {}),
      overrides: emulator.overrides(...setup.hosts),
      extraCa: emulator.authority,
    },
    janrain: { ...janrainOptions({ propagationTimeout: "0" }), retry: { attempts: 3, pause: 1 } },
    secrets: secrets.lookup,
    ...overrides,
  });
  return { app, janrain, emulator, secrets, request, close: emulator.close };
}
