import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { exitCodeOf } from "../../src/core/report/exit-code.ts";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import { offlineCheck, run } from "../../src/run.ts";
import { edited, root } from "../helpers/example.ts";
import { janrainOptions, janrainWith } from "../helpers/janrain-options.ts";
import { mockApp, mockSecrets } from "../mocks/janrain-behavior.ts";
import { startJanrainMock } from "../mocks/janrain-mock.ts";

const secrets = {
  ...mockSecrets,
  OTHER_API_KEY: "other-api-key-".padEnd(40, "8"),
  OTHER_APP_KEY: "3045436852",
  OTHER_APP_SECRET: "beefca00".repeat(4),
};

test("syncs two realms at one origin, where the API key selects the application", async () => {
  const [one, two] = [mockApp(), mockApp({ apiKey: secrets.OTHER_API_KEY })];
  const mock = await startJanrainMock({}, { "acme.rpxnow.com": one, "other.rpxnow.com": two });
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const other = edited([
    ["realm: acme", "realm: other"],
    ["apiKey: JANRAIN_API_KEY", "apiKey: OTHER_API_KEY"],
    ["appKey: WEIBO_APP_KEY", "appKey: OTHER_APP_KEY"],
    ["appSecret: WEIBO_APP_SECRET", "appSecret: OTHER_APP_SECRET"],
  ]).replaceAll("https://acme.rpxnow.com", "https://other.rpxnow.com");
  for (const [name, text] of [
    ["acme", edited([])],
    ["other", other],
  ] as const) {
    await mkdir(join(folder, name));
    await cp(join(root, "test/fixtures/acme/brand"), join(folder, name, "brand"), { recursive: true });
    await writeFile(join(folder, name, "weibo-provider.yaml"), text);
  }
  const report = await run({
    ...offlineCheck,
    mode: "sync",
    folder,
    patterns: ["."],
    network: { ...offlineCheck.network, overrides: mock.overrides(), extraCa: mock.ca },
    targets: janrainWith(janrainOptions({ janrainUrl: "https://rpxnow.com", propagationTimeout: "0" })),
    secrets: new SecretStore(secrets).lookup,
  });
  expect(exitCodeOf(report, "error")).toBe(0);
  expect(report.groups.map(({ account }) => account)).toEqual(["acme.rpxnow.com", "other.rpxnow.com"]);
  const pairs = [one, two].map(({ properties }) => properties.get("sinaweibo"));
  expect(pairs).toEqual([
    { consumerKey: secrets.WEIBO_APP_KEY, secret: secrets.WEIBO_APP_SECRET },
    { consumerKey: secrets.OTHER_APP_KEY, secret: secrets.OTHER_APP_SECRET },
  ]);
});
