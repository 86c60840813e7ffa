import { onTestFinished } from "vitest";
import { examine } from "../../src/core/check/analyze.ts";
import { demoSecrets } from "../../src/emulator/demo-setup.ts";
import { JanrainStandIn } from "../../src/emulator/janrain.ts";
import type { JanrainApp, JanrainManners } from "../../src/emulator/janrain-app.ts";
import { startEmulator } from "../../src/emulator/server.ts";
import type { TroubleMaker } from "../../src/emulator/fault-injection.ts";
import { JanrainTarget } from "../../src/targets/janrain/janrain-target.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { defaultTimeouts, type Timeouts } from "../../src/network/policy.ts";
import { type JanrainTexts, janrainOptions } from "../../src/targets/janrain/options.ts";
import { networkPolicy } from "../../src/network/options.ts";
import type { FileReport, RunReport } from "../../src/core/report/report.ts";
import { renderText } from "../../src/core/report/formats/text.ts";
import { exitCodeOf } from "../../src/run.ts";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import { syncAll } from "../../src/core/sync/sync-all.ts";
import { example } from "../helpers/example.ts";

/** An application at Janrain with a client of its own. */
export interface Scene {
  app: JanrainApp;
  janrain: JanrainStandIn;
  /** What goes wrong; asked at each request. */
  trouble: TroubleMaker;
  /** Plans or syncs declarations that were read already, without the check that `run` begins with; the example unless said otherwise. */
  run(mode: "plan" | "sync", ...files: FileReport[]): Promise<{ report: RunReport; exitCode: number; text: string }>;
  close(): Promise<void>;
}

export interface SceneOptions {
  manners?: JanrainManners;
  /** What the operator says; unless said otherwise a change has to show at once. */
  texts?: JanrainTexts;
  timeouts?: Timeouts;
}

export interface Stage {
  open(options?: SceneOptions): Scene;
}

const { lookup: secrets } = new SecretStore(demoSecrets);

/** A stand-in, over TLS on loopback, with any number of applications side by side; it ends with the test. */
export async function openStage(): Promise<Stage> {
  const scenes = new Map<string, Scene>();
  const emulator = await startEmulator(
    [
      {
        serves: (host) => scenes.has(host),
        answer: (request) => scenes.get(request.host)?.janrain.answer(request) ?? { status: 404, contentType: "text/plain", body: "" },
      },
    ],
    { trouble: (request) => scenes.get(request.host)?.trouble(request) },
  );
  onTestFinished(async () => {
    for (const scene of scenes.values()) await scene.close();
    await emulator.close();
  });
  let count = 0;
  return {
    open({ manners = {}, texts = {}, timeouts = defaultTimeouts } = {}) {
      const host = `scene-${++count}.rpxnow.com`;
      const { JANRAIN_API_KEY: apiKey = "", JANRAIN_PARTNER_KEY: partnerKey = "" } = demoSecrets;
      const offered = ["facebook", "google", "twitter", "sinaweibo"];
      const app: JanrainApp = { apiKey, partnerKey, offered, signIn: [], domains: [], properties: new Map() };
      const policy = {
        ...networkPolicy({ resolve: [], allowPrivate: [], proxy: false }, {}),
        overrides: emulator.overrides(host),
        extraCa: emulator.authority,
        timeouts,
      };
      const options = janrainOptions({ janrainUrl: `https://${host}`, settle: "0", ...texts });
      const target = new JanrainTarget(policy, { ...options, retry: { attempts: 3, pause: 0 } });
      const scene: Scene = {
        app,
        janrain: new JanrainStandIn(new Map([[host, app]]), manners),
        trouble: () => undefined,
        async run(mode, ...named) {
          const files = named.length === 0 ? [declared] : named;
          const inputs = files.map((file) => ({ ...file, secrets }));
          const results = await syncAll(target, inputs, { applies: mode === "sync", counts: () => true });
          const report: RunReport = {
            mode,
            viaProxy: false,
            files: files.map((file, index) => ({ ...file, ...results[index] })),
            findings: [],
          };
          return { report, exitCode: exitCodeOf(report, "error"), text: renderText(report, en) };
        },
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

/** A declaration as a run has it once it is read. */
export function fileReport(text: string): FileReport {
  const examination = examine("weibo-provider.yaml", Buffer.from(text), { secrets, severities: new Map() });
  return { ...examination, findings: [], urls: [], probes: [] };
}

const declared = fileReport(example);
