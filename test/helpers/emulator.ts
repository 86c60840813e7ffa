import { demoSecrets, demoWorld } from "../../src/emulator/demo-setup.ts";
import type { StandInAnswer, StandInRequest } from "../../src/emulator/http.ts";
import type { JanrainManners } from "../../src/emulator/janrain-app.ts";
import { startEmulator } from "../../src/emulator/server.ts";
import type { TroubleMaker } from "../../src/emulator/fault-injection.ts";
import { janrainOptions } from "../../src/targets/janrain/options.ts";
import { networkPolicy } from "../../src/network/options.ts";
import type { RunRequest } from "../../src/run.ts";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import { root } from "./example.ts";

/** Answers in Janrain's stead; `act` lets the stand-in carry the operation out and gives its answer. */
export type Intercept = (request: StandInRequest, act: () => StandInAnswer) => StandInAnswer;

/**
 * The example's world on loopback: stand-ins that run, and a request that reaches them. Close it when done.
 * @param trouble what goes wrong at which request
 * @param intercept what Janrain answers otherwise than its stand-in would
 */
export async function startWorld({
  trouble,
  intercept = (_, act) => act(),
  environment = demoSecrets,
  manners,
}: {
  trouble?: TroubleMaker;
  intercept?: Intercept;
  environment?: Record<string, string | undefined>;
  manners?: JanrainManners;
} = {}) {
  const world = demoWorld(manners);
  const { janrain, app } = world;
  const service = {
    serves: (host: string) => janrain.serves(host),
    answer: (request: StandInRequest) => intercept(request, () => janrain.answer(request)),
  };
  const emulator = await startEmulator([service, ...world.standIns], { trouble });
  const secrets = new SecretStore(environment);
  const request = (overrides: Partial<RunRequest> = {}): RunRequest => ({
    mode: "check",
    folder: root,
    patterns: ["examples/acme"],
    severities: new Map(),
    urls: { check: true },
    probe: "off",
    network: {
      ...networkPolicy({ resolve: [], allowPrivate: world.hosts, proxy: false }, {}),
      overrides: emulator.overrides(...world.hosts),
      extraCa: emulator.authority,
    },
    janrain: { ...janrainOptions({ settle: "0" }), retry: { attempts: 3, pause: 1 } },
    secrets: secrets.lookup,
    ...overrides,
  });
  return { app, janrain, emulator, secrets, request, close: emulator.close };
}
