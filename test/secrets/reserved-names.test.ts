import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { SeverityOverrides } from "../../src/core/check/severities.ts";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import { selfSignedIdentity } from "../../src/emulator/self-signed.ts";
import { type Mode, offlineCheck, run } from "../../src/run.ts";
import { configureTargets } from "../../src/targets/index.ts";
import { example } from "../helpers/example.ts";
import { anyPortOf, strictPolicy } from "../helpers/network-policy.ts";
import { startRawServer } from "../helpers/raw-server.ts";

const environment = {
  WEIBO_APP_KEY: "1234567890",
  WEIBO_APP_SECRET: "0123456789abcdef".repeat(2),
  ...Object.fromEntries(["API_KEY", "PARTNER_KEY", "CLIENT_ID", "CLIENT_SECRET"].map((name) => [name, "fedcba9876543210fedc".repeat(2)])),
};

/** A section of each identity service, and the credentials: every place where a secret is sent from. */
const sections: readonly string[] = [
  "janrain: {realm: acme, apiKey: API_KEY, partnerKey: PARTNER_KEY}",
  "auth0: {domain: acme.auth0.com, connection: weibo, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET}",
  "keycloak: {url: 'https://id.acme.example', realm: acme, alias: weibo, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET}",
];
const hosts = ["acme.rpxnow.com", "acme.auth0.com", "id.acme.example"];
const identity = selfSignedIdentity(hosts);

const spellings = [
  "ACTIONS_RUNTIME_TOKEN",
  "actions_runtime_token",
  "Runner_Temp",
  "gh_token",
  "Path",
  "ComSpec",
  "UserProfile",
  "node_Options",
];
const places = sections.flatMap((section) =>
  ["WEIBO_APP_KEY", "WEIBO_APP_SECRET", ...(section.match(/[A-Z]+_[A-Z]+/g) ?? [])].map((place) => ({ section, place })),
);
const cases = places.map(
  ({ section, place }, index) => [section.replace(/:.*/, ""), place, spellings[index % spellings.length] ?? "", section] as const,
);

/** Runs the example with a section in place of Janrain's, against a server that records what is sent to all the services. */
async function runWith(
  mode: Mode,
  { section, place, name }: { section: string; place: string; name: string },
  severities: SeverityOverrides,
) {
  const [before = "", after = ""] = example.split(/^janrain:\n(?:[ #].*\n|\n)*/m);
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "weibo-provider.yaml"), `${before}${section}\n\n${after}`.replace(place, name));
  const server = await startRawServer(
    { onHead: (socket) => void socket.end("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n") },
    { tls: { key: identity.key, cert: identity.certificate } },
  );
  const report = await run({
    ...offlineCheck,
    mode,
    folder,
    patterns: [],
    severities: new Map([["image-file", "off"], ["callback-host", "off"], ...severities]),
    network: strictPolicy({
      allowPrivate: anyPortOf(...hosts),
      overrides: hosts.map((host) => ({ host, port: 443, address: server.address, toPort: server.port })),
      extraCa: identity.ca,
    }),
    targets: configureTargets({ targetOrigins: ["https://id.acme.example"] }),
    secrets: new SecretStore({ ...environment, [name]: "canary-91c2" }).lookup,
  });
  return { report, server };
}

test.each(cases)("no sync sends anything with %s: %s as %s", async (_, place, name, section) => {
  const { report, server } = await runWith("sync", { section, place, name }, new Map());
  expect(report.findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).toContain("secret-reserved");
  expect(server.connections).toBe(0);
});

test.each(cases)("even without the rule, %s gets nothing of %s as %s", async (_, place, name, section) => {
  const without: SeverityOverrides = new Map([["secret-reserved", "off"]]);
  const sync = await runWith("sync", { section, place, name }, without);
  expect([sync.report.findings.filter(({ severity }) => severity === "error"), sync.server.connections]).toEqual([[], 0]);
  // A plan has what needs no key.
  const plan = await runWith("plan", { section, place, name }, without);
  expect(plan.server.heads.join("\n")).not.toContain("canary-91c2");
  expect(JSON.stringify(plan.report)).not.toContain("canary-91c2");
});
