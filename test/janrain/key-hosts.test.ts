import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { json } from "../../src/emulator/http.ts";
import { guises } from "../helpers/canaries.ts";
import { expired, otherHost, selfSigned, testKey } from "../helpers/certificates.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import { startTestEmulator } from "../helpers/emulator.ts";
import { janrainOptions, janrainWith } from "../helpers/janrain-options.ts";
import { operations, setUpJanrain } from "../helpers/janrain-run.ts";
import { janrainTexts } from "../helpers/janrain-texts.ts";
import { phrase } from "../helpers/phrase.ts";
import { startRawServer } from "../helpers/raw-server.ts";
import { ship } from "../helpers/shipped.ts";

const keys = Object.values(demoSecrets).flatMap((value) => Object.values(guises(value)));
const isSent = (texts: readonly string[]) => keys.some((key) => texts.join("\n").includes(key));

test.each([
  {
    server: "with a certificate that it signed itself",
    cert: selfSigned,
    trusts: undefined,
    host: "www.acme.example",
    failure: "(tls ",
  },
  {
    server: "with a trusted certificate for another name",
    cert: otherHost,
    trusts: otherHost,
    host: "acme.rpxnow.com",
    failure: "(tls ",
  },
  {
    server: "with a trusted certificate that has ended",
    cert: expired,
    trusts: expired,
    host: "www.acme.example",
    failure: "(tls ",
  },
  {
    server: "that speaks no TLS",
    cert: undefined,
    trusts: undefined,
    host: "acme.rpxnow.com",
    failure: "(",
  },
])("sends no key to a server $server", async ({ cert, trusts, host, failure }) => {
  const server = await startRawServer(
    { onConnection: (socket) => cert ?? socket.end("HTTP/1.1 200 OK\r\n\r\n") },
    cert ? { tls: { key: testKey, cert } } : {},
  );
  const { go, request, janrain } = await setUpJanrain();
  const { network } = request();
  const overrides = [{ host, port: 443, address: "127.0.0.1", toPort: server.port }];
  for (const mode of ["plan", "sync"] as const) {
    const ran = await go(mode, {
      network: { ...network, overrides, ...(trusts && { extraCa: trusts }) },
      targets: janrainWith({ ...janrainOptions({ janrainUrl: `https://${host}` }), retry: { attempts: 1, pause: 0 } }),
    });
    expect(ran.exitCode).toBe(3);
    expect(ran.text).toMatch(phrase(janrainTexts.failures.network, { operation: "providers" }));
    expect(ran.text).toContain(failure);
  }
  expect(server.connections).toBe(2);
  expect(isSent(server.heads)).toBe(false);
  expect(operations(janrain)).toEqual([]);
});

test("sends keys only to the realm's API while every URL of a declaration is checked", async () => {
  const sent = new Set<string>();
  const everywhere = new Set<string>();
  const { go } = await setUpJanrain({
    injectFault: ({ host, path, query, form }) => {
      everywhere.add(`${host}${path}`);
      if (isSent([path, ...query.values(), ...form.values()])) sent.add(`${host}${path.replace(/\w+$/, "")}`);
    },
  });
  expect((await go("sync", { urls: { check: true } })).exitCode).toBe(0);
  expect([...everywhere]).toEqual(expect.arrayContaining(["www.acme.example/", "acme.rpxnow.com/sinaweibo/callback"]));
  expect([...sent].sort()).toEqual(["acme.rpxnow.com/api/v2/", "acme.rpxnow.com/partner/v2/app/"]);
});

test("does not follow an address in a response", async () => {
  const other = await startRawServer({});
  const place = `https://127.0.0.1:${other.port}/api/v2/providers`;
  const { go } = await setUpJanrain({
    intercept: (_, act) => {
      const { status, body } = act();
      return { ...json(status, { ...JSON.parse(body), url: place, next: place, redirect: place, realm: "evil" }), location: place };
    },
  });
  expect((await go("sync")).exitCode).toBe(0);
  expect(other.connections).toBe(0);
});

test("ignores proxies in the environment in the shipped program", async () => {
  const proxy = await startRawServer({ onHead: (socket) => socket.end("HTTP/1.1 403 No\r\n\r\n") });
  const url = `http://127.0.0.1:${proxy.port}`;
  const named = ["http_proxy", "https_proxy", "all_proxy", "npm_config_proxy", "npm_config_https_proxy", "GLOBAL_AGENT_HTTP_PROXY"];
  const proxies = Object.fromEntries(named.flatMap((name) => [name, name.toUpperCase()].map((form) => [form, url])));
  const [shipped, setup] = [await ship(), await startTestEmulator()];
  onTestFinished(async () => {
    await setup.close();
    await shipped.remove();
  });
  const authority = join(shipped.folder, "authority.pem");
  await writeFile(authority, setup.emulator.ca);
  const hosts = ["acme.rpxnow.com", "www.acme.example"];
  const line = hosts.flatMap((host) => ["--resolve", `${host}:443:127.0.0.1:${setup.emulator.port}`, "--allow-private", host]);
  const environment = { ...proxies, NODE_USE_ENV_PROXY: "1", NODE_EXTRA_CA_CERTS: authority, ...demoSecrets };
  const { exitCode, stderr } = await shipped.cli(["sync", "examples/acme", ...line], { environment });
  // Progress, one line before and after each write.
  expect([exitCode, stderr.trimEnd().split("\n").length]).toEqual([0, 6]);
  expect(setup.app.signIn).toContain("sinaweibo");
  expect(proxy.connections).toBe(0);
});
