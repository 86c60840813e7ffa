import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { exitCodeOf } from "../../src/core/report/exit-code.ts";
import { renderText } from "../../src/core/report/formats/text.ts";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import type { FaultInjector } from "../../src/emulator/fault-injection.ts";
import { startEmulator } from "../../src/emulator/server.ts";
import { type Mode, offlineCheck, type RunRequest, run } from "../../src/run.ts";
import type { JanrainApp } from "../../src/targets/janrain/emulator/app.ts";
import { JanrainEmulator } from "../../src/targets/janrain/emulator/server.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import { type Edits, edited, root } from "../helpers/example.ts";
import { janrainOptions, janrainWith } from "../helpers/janrain-options.ts";
import { serverIdentity } from "../helpers/server-identity.ts";

/** A declaration of a realm; its folder is its name. */
export interface Declared {
  name: string;
  realm: string;
  changes?: Edits;
}

/** Several declarations and the applications of their realms, on one emulator that ends with the test. */
export async function setUpMany(
  declared: readonly Declared[],
  { injectFault, environment = demoSecrets }: { injectFault?: FaultInjector; environment?: Record<string, string | undefined> } = {},
) {
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { JANRAIN_API_KEY: apiKey = "", JANRAIN_PARTNER_KEY: partnerKey = "" } = demoSecrets;
  const apps = new Map<string, JanrainApp>();
  for (const { name, realm, changes = [] } of declared) {
    const offered = ["facebook", "google", "sinaweibo"];
    apps.set(`${realm}.rpxnow.com`, { apiKey, partnerKey, offered, signIn: ["google"], domains: ["localhost"], properties: new Map() });
    await mkdir(join(folder, name));
    await cp(join(root, "test/fixtures/acme/brand"), join(folder, name, "brand"), { recursive: true });
    const text = edited([["realm: acme ", `realm: ${realm} `], ...changes]).replaceAll(
      "https://acme.rpxnow.com",
      `https://${realm}.rpxnow.com`,
    );
    await writeFile(join(folder, name, "weibo-provider.yaml"), text);
  }
  const janrain = new JanrainEmulator(apps);
  const emulator = await startEmulator([janrain], serverIdentity, { injectFault });
  onTestFinished(() => emulator.close());
  const { lookup: secrets } = new SecretStore(environment);
  return {
    app: (realm: string) => apps.get(`${realm}.rpxnow.com`) as JanrainApp,
    /** The operations that were requested of a realm, in their order; with `true`, only those that write. */
    requested: (realm: string, writesOnly = false) =>
      janrain.calls
        .filter(({ host, writes }) => host === `${realm}.rpxnow.com` && (writes || !writesOnly))
        .map(({ operation }) => operation),
    async go(mode: Mode, overrides: Partial<RunRequest> = {}) {
      const report = await run({
        ...offlineCheck,
        mode,
        folder,
        patterns: ["."],
        network: {
          ...offlineCheck.network,
          overrides: emulator.overrides(...apps.keys()),
          extraCa: emulator.ca,
        },
        targets: janrainWith({ ...janrainOptions({ propagationTimeout: "0" }), retry: { attempts: 3, pause: 0 } }),
        secrets,
        ...overrides,
      });
      return { report, exitCode: exitCodeOf(report, "error"), text: renderText(report, en) };
    },
  };
}
