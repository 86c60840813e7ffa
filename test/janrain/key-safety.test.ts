import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { parseOrigin } from "../../src/core/options/targets.ts";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import { Cancellation } from "../../src/core/sync/cancellation.ts";
import { UsageError } from "../../src/core/usage-error.ts";
import { startEmulator } from "../../src/emulator/server.ts";
import { JanrainEmulator } from "../../src/targets/janrain/emulator/server.ts";
import { JanrainTarget } from "../../src/targets/janrain/janrain-target.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import { janrainOptions, janrainWith } from "../helpers/janrain-options.ts";
import { edits, setUpJanrain } from "../helpers/janrain-run.ts";
import { redirects, startRawServer } from "../helpers/raw-server.ts";
import { serverIdentity } from "../helpers/server-identity.ts";

const tls = { key: serverIdentity.key, cert: serverIdentity.certificate };
const escapes = [
  "evil.com/",
  "evil.com/#",
  "evil.com?",
  "evil.com\\",
  "evil.com:443/",
  "a.b",
  "x@evil.com",
  "x@evil",
  "x:y@evil",
  "acme#",
  "acme?",
  "acme/",
  "acme:1",
  "acme\\",
  "acme。evil",
  "acme．evil",
  "acme%2Eevil",
  "acme%2f",
  "ac\tme",
  "ac\nme",
  " acme",
  "acme ",
  "acmé",
  "ＡＣＭＥ",
  "acme\u200b",
  "",
  ".",
  "..",
  "[::1]",
  "*",
];

/** Wherever a request for one of these hosts goes, it comes out at `port`. */
function everywhere(port: number) {
  const hosts = [
    "evil.com",
    "evil.com.rpxnow.com",
    "evil.rpxnow.com",
    "acme",
    "acme.rpxnow.com",
    "acme.evil.rpxnow.com",
    "a.b.rpxnow.com",
    "x",
  ];
  return hosts.flatMap((host) => [443, 80].map((from) => ({ host, port: from, address: "127.0.0.1", toPort: port })));
}

test.each(escapes)("sends no request for the realm %j, even without the schema", async (realm) => {
  const { request, app } = await setUpJanrain();
  const server = await startRawServer({});
  const network = { ...request().network, overrides: everywhere(server.port) };
  const target = new JanrainTarget(network, janrainOptions({}));
  onTestFinished(() => target.close());
  const { lookup } = new SecretStore(demoSecrets);
  const declaration = { janrain: { realm, apiKey: "JANRAIN_API_KEY", partnerKey: "JANRAIN_PARTNER_KEY" } };
  const input = { file: "f", declaration, secrets: lookup };
  expect(() => target.preflight(input)).toThrow(UsageError);
  await expect(target.read(input, new Cancellation())).rejects.toThrow(UsageError);
  expect(() => target.plan(input, undefined)).toThrow(UsageError);
  expect(server.connections).toBe(0);
  expect(app.signIn).toEqual(["google", "facebook"]);
});

test.each(escapes)("sends no request for a declaration with the realm %j", async (realm) => {
  const { go, request } = await setUpJanrain({ changes: edits.realm(JSON.stringify(realm)) });
  const server = await startRawServer({});
  const network = { ...request().network, overrides: everywhere(server.port) };
  for (const mode of ["plan", "sync"] as const) expect((await go(mode, { network })).exitCode).toBe(1);
  expect(server.connections).toBe(0);
});

test("uses the same host for an uppercase realm", async () => {
  const { go, app } = await setUpJanrain({ changes: edits.realm("ACME") });
  expect((await go("sync")).exitCode).toBe(0);
  expect(app.signIn).toContain("sinaweibo");
});

test.each([301, 302, 303, 307, 308])("does not follow a redirect with status %i: the key reaches no other server", async (status) => {
  const other = await startRawServer({}, { tls });
  const janrain = await startRawServer(
    {
      onHead: (socket) =>
        void socket.write(`HTTP/1.1 ${status} Moved\r\nlocation: https://other.acme.example/api/v2/providers\r\ncontent-length: 0\r\n\r\n`),
    },
    { tls },
  );
  const { go, request } = await setUpJanrain();
  const overrides = [
    { host: "acme.rpxnow.com", port: 443, address: "127.0.0.1", toPort: janrain.port },
    { host: "other.acme.example", port: 443, address: "127.0.0.1", toPort: other.port },
  ];
  const ran = await go("sync", { network: { ...request().network, overrides } });
  expect(ran.exitCode).toBe(3);
  expect(ran.text).toContain(`with status ${status}`);
  expect(janrain.heads).toHaveLength(1);
  expect(other.connections).toBe(0);
});

test("sends no key when the website redirects to Janrain's host", async () => {
  const { go, request, secrets } = await setUpJanrain();
  const website = await startRawServer(
    redirects((path) => (path === "/" ? "https://acme.rpxnow.com/api/v2/providers" : undefined)),
    { tls },
  );
  const { network } = request();
  const overrides = [{ host: "www.acme.example", port: 443, address: "127.0.0.1", toPort: website.port }, ...network.overrides];
  await go("sync", { urls: { check: true }, network: { ...network, overrides } });
  expect(website.heads.length).toBeGreaterThan(0);
  for (const secret of secrets.known.values()) expect(website.heads.join()).not.toContain(secret.reveal());
});

test("sends no key to a custom domain that is declared in addition to a realm", async () => {
  const custom = await startRawServer({}, { tls });
  const { go, request, app } = await setUpJanrain({ changes: [["realm: acme", "realm: acme\n  domain: evil.acme.example"]] });
  const { network } = request();
  const overrides = [{ host: "evil.acme.example", port: 443, address: "127.0.0.1", toPort: custom.port }, ...network.overrides];
  await go("plan", { network: { ...network, overrides } });
  await go("sync", { network: { ...network, overrides } });
  expect(custom.connections).toBe(0);
  expect(app.domains).toContain("localhost");
});

test("sends the Partner key only to the configured Partner origin", async () => {
  const partnerForms: URLSearchParams[] = [];
  const socialForms: URLSearchParams[] = [];
  const { go, app, request } = await setUpJanrain({ injectFault: ({ form }) => void socialForms.push(form) });
  const partner = await startEmulator([new JanrainEmulator(new Map([["rpxnow.com", app]]))], serverIdentity, {
    injectFault: ({ form }) => void partnerForms.push(form),
  });
  onTestFinished(() => partner.close());
  const { network } = request();
  const ran = await go("sync", {
    network: { ...network, overrides: [...partner.overrides("rpxnow.com"), ...network.overrides] },
    targets: janrainWith(janrainOptions({ partnerUrl: "https://rpxnow.com" })),
  });
  expect(ran.exitCode).toBe(0);
  expect(app.properties.has("sinaweibo")).toBe(true);
  expect(partnerForms).toHaveLength(5);
  expect(socialForms.length).toBeGreaterThan(0);
  expect(socialForms.some((form) => form.has("partnerKey") || form.has("secret"))).toBe(false);
});

test("sends no key through a proxy, whether from the environment or from --proxy", async () => {
  const proxy = await startRawServer({ onHead: (socket) => socket.end("HTTP/1.1 403 No\r\n\r\n") });
  const url = `http://127.0.0.1:${proxy.port}`;
  for (const name of ["http_proxy", "https_proxy", "all_proxy"]) for (const form of [name, name.toUpperCase()]) vi.stubEnv(form, url);
  vi.stubEnv("NODE_USE_ENV_PROXY", "1");
  onTestFinished(() => void vi.unstubAllEnvs());
  const { go, request, app, secrets } = await setUpJanrain();
  const network = { ...request().network, proxy: { http: url, https: url, exceptions: "" } };
  expect((await go("sync", { network })).exitCode).toBe(0);
  expect(app.signIn).toContain("sinaweibo");
  expect(proxy.connections).toBe(0);
  // With URL checks it gets requests for their hosts, including Janrain's callback, but not for the API.
  await go("sync", { urls: { check: true }, network: { ...network, retry: { ...network.retry, attempts: 1 } } });
  expect(proxy.heads.map((head) => head.split(" ", 2).join(" ")).sort()).toEqual([
    "CONNECT acme.rpxnow.com:443",
    "CONNECT www.acme.example:443",
  ]);
  for (const secret of secrets.known.values()) expect(proxy.heads.join()).not.toContain(secret.reveal());
});

test("requests lists that need no key without one", async () => {
  const forms = new Map<string, string>();
  const { go } = await setUpJanrain({ injectFault: ({ path, form }) => void forms.set(path, form.toString()) });
  await go("plan");
  expect(forms.get("/api/v2/providers")).toBe("");
  expect(forms.get("/api/v2/get_available_providers")).toBe("");
});

test("accepts an http origin on loopback", async () => {
  const paths: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    paths.push(request.url);
    response.end('{"stat":"ok","signin":["sinaweibo"]}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { go } = await setUpJanrain({ changes: edits.customDomainOnly, environment: {} });
  const janrainUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  expect((await go("plan", { targets: janrainWith(janrainOptions({ janrainUrl })) })).exitCode).toBe(0);
  expect(paths).toEqual(["/api/v2/providers"]);
});

test.each([
  ["https://acme.rpxnow.com", "https://acme.rpxnow.com"],
  ["https://acme.rpxnow.com/", "https://acme.rpxnow.com"],
  ["HTTPS://ACME.rpxnow.com:443", "https://acme.rpxnow.com"],
  ["https://acme.rpxnow.com:8443", "https://acme.rpxnow.com:8443"],
  ["http://127.0.0.1:8080", "http://127.0.0.1:8080"],
  ["http://localhost", "http://localhost"],
  ["http://[::1]:1", "http://[::1]:1"],
])("parses the origin %s as %s", (value, origin) => {
  expect(parseOrigin("janrain-url", value)).toBe(origin);
});

test.each([
  "",
  "acme",
  "acme.rpxnow.com",
  "//acme.rpxnow.com",
  "http://acme.rpxnow.com",
  "http://127.0.0.1.evil.com",
  "http://127.0.0.2",
  "http://localhost.evil.com",
  "http://2130706433.evil.com",
  "ftp://localhost",
  "ws://localhost",
  "file:///etc/passwd",
  "javascript:1",
  "https://",
  "https://acme.rpxnow.com/api",
  "https://acme.rpxnow.com/?x=1",
  "https://acme.rpxnow.com/#x",
  "https://user@acme.rpxnow.com",
  "https://:canary-77@acme.rpxnow.com",
  "https://user:canary-77@acme.rpxnow.com/api",
  "http://user:canary-77@acme.rpxnow.com",
  "https://acme.rpxnow.com?apiKey=canary-77",
  "https://acme.rpxnow.com/#canary-77",
  "acme.rpxnow.com/?apiKey=canary-77",
  "//user:canary-77@acme",
])("rejects the origin %j without repeating a key in it", (value) => {
  const refused = () => parseOrigin("janrain-url", value);
  expect(refused).toThrow(UsageError);
  expect(refused).toThrow(/^[^"]*"[^"]*" for janrain-url: .*https:\/\/login\.acme\.example$/s);
  expect(refused).not.toThrow(/canary-77/);
});
