import { onTestFinished } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { exitCodeOf } from "../../src/core/report/exit-code.ts";
import { renderText } from "../../src/core/report/formats/text.ts";
import type { FileReport, RunReport } from "../../src/core/report/report.ts";
import { type SecretLookup, SecretStore } from "../../src/core/secrets/secret.ts";
import { Cancellation } from "../../src/core/sync/cancellation.ts";
import { syncAll } from "../../src/core/sync/sync-all.ts";
import type { Target } from "../../src/core/sync/target.ts";
import type { FaultInjector } from "../../src/emulator/fault-injection.ts";
import { startEmulator } from "../../src/emulator/server.ts";
import { defaultTimeouts, type Timeouts } from "../../src/network/policy.ts";
import { offlineCheck } from "../../src/run.ts";
import { janrainDescription } from "../../src/targets/janrain/description.ts";
import type { JanrainApp, JanrainQuirks } from "../../src/targets/janrain/emulator/app.ts";
import { JanrainEmulator } from "../../src/targets/janrain/emulator/server.ts";
import { JanrainTarget } from "../../src/targets/janrain/janrain-target.ts";
import { analyze } from "../helpers/analyzed.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import { example } from "../helpers/example.ts";
import { type JanrainTexts, janrainOptions } from "../helpers/janrain-options.ts";
import { serverIdentity } from "../helpers/server-identity.ts";

/** An application at Janrain with a client of its own. */
export interface Scene {
  app: JanrainApp;
  janrain: JanrainEmulator;
  /** The fault to inject; called for each request. */
  injectFault: FaultInjector;
  /** Plans or syncs analyzed declarations without checking them; by default the example. */
  run(mode: "plan" | "sync", ...files: FileReport[]): Promise<{ report: RunReport; exitCode: number; text: string }>;
  close(): Promise<void>;
}

export interface SceneOptions {
  quirks?: JanrainQuirks;
  /** The operator's options; by default a change must be visible at once. */
  texts?: JanrainTexts;
  timeouts?: Timeouts;
}

export interface Stage {
  open(options?: SceneOptions): Scene;
}

const { lookup: secrets } = new SecretStore(demoSecrets);

/** An emulator over TLS on loopback with any number of applications; it ends with the test. */
export async function openStage(): Promise<Stage> {
  const scenes = new Map<string, Scene>();
  const emulator = await startEmulator(
    [
      {
        serves: (host) => scenes.has(host),
        respond: (request) => scenes.get(request.host)?.janrain.respond(request) ?? { status: 404, contentType: "text/plain", body: "" },
      },
    ],
    serverIdentity,
    { injectFault: (request) => scenes.get(request.host)?.injectFault(request) },
  );
  onTestFinished(async () => {
    for (const scene of scenes.values()) await scene.close();
    await emulator.close();
  });
  let count = 0;
  return {
    open({ quirks = {}, texts = {}, timeouts = defaultTimeouts } = {}) {
      const host = `scene-${++count}.rpxnow.com`;
      const { JANRAIN_API_KEY: apiKey = "", JANRAIN_PARTNER_KEY: partnerKey = "" } = demoSecrets;
      const offered = ["facebook", "google", "twitter", "sinaweibo"];
      const app: JanrainApp = { apiKey, partnerKey, offered, signIn: [], domains: [], properties: new Map() };
      const policy = {
        ...offlineCheck.network,
        overrides: emulator.overrides(host),
        extraCa: emulator.ca,
        timeouts,
      };
      const options = janrainOptions({ janrainUrl: `https://${host}`, propagationTimeout: "0", ...texts });
      const target = new JanrainTarget(policy, { ...options, retry: { attempts: 3, pause: 0 } });
      const scene: Scene = {
        app,
        janrain: new JanrainEmulator(new Map([[host, app]]), { quirks }),
        injectFault: () => undefined,
        run: runnerOf(target, secrets),
        async close() {
          scenes.delete(host);
          await target.close();
        },
      };
      scenes.set(host, scene);
      return scene;
    },
  };
}

/** Plans or syncs analyzed declarations at Janrain, without checking them. */
export function runnerOf(target: JanrainTarget, secrets: SecretLookup): Scene["run"] {
  const opened = { description: janrainDescription, service: target as Target<unknown> };
  return async (mode, ...named) => {
    const files = named.length === 0 ? [declared] : named;
    const tasks = files.map((file) => ({ target: opened, input: { ...file, secrets } }));
    const results = await syncAll(tasks, { applies: mode === "sync", counts: () => true, cancellation: new Cancellation() });
    const report: RunReport = {
      mode,
      viaProxy: false,
      files: files.map((file, index) => ({ ...file, targets: results.slice(index, index + 1) })),
      findings: [],
    };
    return { report, exitCode: exitCodeOf(report, "error"), text: renderText(report, en) };
  };
}

/** A declaration as a run has it once it is read. */
export function fileReport(text: string): FileReport {
  const analysis = analyze("weibo-provider.yaml", Buffer.from(text), { secrets, severities: new Map() });
  return { ...analysis, findings: [], urls: [], probes: [] };
}

const declared = fileReport(example);
