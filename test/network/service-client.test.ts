import { inspect } from "node:util";
import { expect, onTestFinished, test, vi } from "vitest";
import { Secret } from "../../src/core/secrets/secret.ts";
import { NetworkError } from "../../src/network/network-error.ts";
import { ServiceClient } from "../../src/network/service-client.ts";
import { anyPortOf, eager, patient, policyTowards, site, strictPolicy } from "../helpers/network-policy.ts";
import { type Behavior, closedPort, endless, sendsRaw, startRawServer } from "../helpers/raw-server.ts";
import { serverIdentity } from "../helpers/server-identity.ts";

const secret = "s3cret/value";
const tls = { key: serverIdentity.key, cert: serverIdentity.certificate };

/** A client whose one host is this server, and what became of a form sent to it. */
async function post(server: { address: string; port: number }, { extraCa = serverIdentity.ca, timeouts = patient } = {}) {
  const client = new ServiceClient({ ...policyTowards(server), allowPrivate: anyPortOf(), extraCa, timeouts });
  onTestFinished(() => client.close());
  return client.post(new URL(`https://${site}/api`), new URLSearchParams({ key: secret })).catch((error: unknown) => error);
}

test("a form arrives once, and its response is read whole", async () => {
  const server = await startRawServer(sendsRaw("HTTP/1.1 400 Bad\r\ncontent-length: 5\r\n\r\nh\xc3\xa9llo".slice(0, -1)), { tls });
  expect(await post(server)).toEqual({ status: 400, text: "héll" });
  expect(server.heads).toHaveLength(1);
  expect(server.heads[0]).toMatch(/^POST \/api HTTP\/1\.1\r\n/);
});

test("a redirect is an response, and no one follows it", async () => {
  const trap = await startRawServer(sendsRaw("HTTP/1.1 200 OK\r\n\r\n"));
  const location = `http://${trap.address}:${trap.port}/`;
  const server = await startRawServer(sendsRaw(`HTTP/1.1 307 Elsewhere\r\nlocation: ${location}\r\ncontent-length: 0\r\n\r\n`), { tls });
  expect(await post(server)).toEqual({ status: 307, text: "", location });
  expect(trap.connections).toBe(0);
});

test.each<[string, Behavior, string]>([
  ["an endless response", endless("HTTP/1.1 200 OK\r\n\r\n", Buffer.alloc(64 * 1024, "x")), "protocol"],
  ["a response that breaks off", { onHead: (socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{") }, "connection"],
  ["no response", { onHead: (socket) => socket.destroy() }, "connection"],
  ["a response that repeats the secret instead of HTTP", sendsRaw(`${secret}\r\n\r\n`), "protocol"],
  ["a head that never comes", {}, "timeout"],
])("%s is a failure without the secret", async (_, behavior, kind) => {
  const server = await startRawServer(behavior, { tls });
  const error = await post(server, { timeouts: { ...patient, total: 1_000, ...(kind === "timeout" && { total: 80 }) } });
  expect(error).toBeInstanceOf(NetworkError);
  expect(error).toMatchObject({ failure: { kind, host: site } });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(secret);
});

test.each([
  ["whatever the environment says", "0"],
  ["as the environment says", "1"],
])("a form is never sent to a host that TLS does not prove, %s", async (_, rejectUnauthorized) => {
  vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", rejectUnauthorized);
  onTestFinished(() => void vi.unstubAllEnvs());
  const server = await startRawServer(sendsRaw("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"), { tls });
  const client = new ServiceClient({
    overrides: policyTowards(server).overrides,
    allowPrivate: anyPortOf(),
    timeouts: patient,
    retry: eager,
    lookup: vi.fn(),
    isLocal: () => false,
  });
  onTestFinished(() => client.close());
  const sending = client.post(new URL(`https://${site}/`), new URLSearchParams({ key: secret }));
  await expect(sending).rejects.toMatchObject({ failure: { kind: "tls", reason: "untrusted" } });
  expect(server.heads).toEqual([]);
});

test("an override does not change whom TLS has to prove", async () => {
  const server = await startRawServer(sendsRaw("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"), { tls });
  const overrides = [{ host: "www.other.test", port: 443, address: server.address, toPort: server.port }];
  const client = new ServiceClient(strictPolicy({ overrides, extraCa: serverIdentity.ca }));
  onTestFinished(() => client.close());
  const sending = client.post(new URL("https://www.other.test/"), new URLSearchParams({ key: secret }));
  await expect(sending).rejects.toMatchObject({ failure: { kind: "tls", reason: "wrong-host" } });
  expect(server.heads).toEqual([]);
});

test("a host where nothing listens refuses", async () => {
  const address = "127.0.0.9";
  expect(await post({ address, port: await closedPort(address) })).toMatchObject({ failure: { kind: "refused", host: site, port: 443 } });
});

test("a JSON request carries its token and its body, and the response the end of a rate limit", async () => {
  const limit = "HTTP/1.1 429 Slow\r\nx-ratelimit-reset: 1900000000\r\ncontent-length: 2\r\n\r\n{}";
  const server = await startRawServer(sendsRaw(limit), { tls });
  const client = new ServiceClient({ ...policyTowards(server), allowPrivate: anyPortOf(), extraCa: serverIdentity.ca, timeouts: patient });
  onTestFinished(() => client.close());
  const sent = client.request(new URL(`https://${site}/api?page=1`), {
    method: "PATCH",
    body: { json: { options: { client_id: "é" } } },
    token: new Secret(secret),
  });
  expect(await sent).toEqual({ status: 429, text: "{}", rateLimitReset: "1900000000" });
  const [head = ""] = server.heads;
  expect(head).toMatch(/^PATCH \/api\?page=1 HTTP\/1\.1\r\n/);
  expect(head.toLowerCase()).toContain(`authorization: bearer ${secret}`);
  expect(head.toLowerCase()).toContain("content-type: application/json");
});
