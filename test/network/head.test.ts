import { describe, expect, onTestFinished, test } from "vitest";
import { PageClient } from "../../src/network/page-client.ts";
import { anyPortOf, headOf, lookupOf, patient, policyTowards, site, strictPolicy } from "../helpers/network-policy.ts";
import { closedPort, endless, opens, respondsWith, sendsRaw, startRawServer, startTwins, tricklesAfter } from "../helpers/raw-server.ts";
import { serverIdentity } from "../helpers/server-identity.ts";

const url = new URL(`http://${site}/`);

describe("a response head", () => {
  test.each([
    ["of HTTP/1.1", "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n", 200],
    ["of HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\n<html>", 200],
    ["without a reason", "HTTP/1.1 204\r\n\r\n", 204],
    ["after early hints", "HTTP/1.1 103 Early Hints\r\nlink: </a.css>\r\n\r\nHTTP/1.1 404 Not Found\r\n\r\n", 404],
    ["with an unusual status", "HTTP/1.1 999 Request denied\r\n\r\n", 999],
    ["with a status that redirects only a cache", "HTTP/1.1 304 Not Modified\r\nlocation: /elsewhere\r\n\r\n", 304],
    ["with many fields", `HTTP/1.1 200 OK\r\n${"x: y\r\n".repeat(1_900)}content-length: 0\r\n\r\n`, 200],
    ["just below the limit", `HTTP/1.1 200 OK\r\nx: ${"a".repeat(255 * 1024)}\r\ncontent-length: 0\r\n\r\n`, 200],
  ])("%s is a response", async (_, bytes, status) => {
    const server = await startRawServer(sendsRaw(bytes));
    expect(await headOf(url, policyTowards(server))).toEqual({ status, finalUrl: url.href });
  });

  test.each([
    ["one field over the limit", `HTTP/1.1 200 OK\r\nx: ${"a".repeat(257 * 1024)}\r\ncontent-length: 0\r\n\r\n`],
    ["a field that never ends", `HTTP/1.1 200 OK\r\nx: ${"a".repeat(1024 * 1024)}`],
  ])("that is %s is a protocol failure", async (_, bytes) => {
    const server = await startRawServer(sendsRaw(bytes));
    expect(await headOf(url, policyTowards(server))).toMatchObject({ failure: { kind: "protocol", host: site } });
  });

  describe.each([
    ["an ssh banner", "SSH-2.0-OpenSSH_9.6\r\n"],
    ["another protocol's status", "ICY 200 OK\r\n\r\n"],
    ["random bytes", "\x00\xff\xfe\x01\r\n\r\n"],
  ])("that is %s", (_, bytes) => {
    test("may be shown by browsers at a default port", async () => {
      const server = await startRawServer(sendsRaw(bytes));
      expect(await headOf(url, policyTowards(server))).toMatchObject({ failure: { kind: "unsupported", host: site } });
    });

    test("is a protocol failure at any other port", async () => {
      const { address, port } = await startRawServer(sendsRaw(bytes));
      const overrides = [{ host: site, port: 8080, address, toPort: port }];
      const response = await headOf(new URL(`http://${site}:8080/`), strictPolicy({ overrides, allowPrivate: anyPortOf(site) }));
      expect(response).toMatchObject({ failure: { kind: "protocol", host: `${site}:8080` } });
    });
  });

  test.each([
    ["very many small fields", `HTTP/1.1 200 OK\r\n${"x:\r\n".repeat(3_000)}content-length: 0\r\n\r\n`],
    ["very many small fields after early hints", `HTTP/1.1 103 Early\r\n\r\nHTTP/1.1 200 OK\r\n${"x:\r\n".repeat(3_000)}\r\n`],
    ["endless early hints", "HTTP/1.1 103 Early\r\n\r\n".repeat(3_000)],
    ["many fields over the limit", `HTTP/1.1 200 OK\r\n${"x: y\r\n".repeat(100_000)}content-length: 0\r\n\r\n`],
  ])("with %s is not supported", async (_, bytes) => {
    const server = await startRawServer(sendsRaw(bytes));
    expect(await headOf(url, policyTowards(server))).toMatchObject({ failure: { kind: "unsupported", host: site } });
  });

  test("from a TLS server is not received over http", async () => {
    const server = await startRawServer(respondsWith(200), { tls: { key: serverIdentity.key, cert: serverIdentity.certificate } });
    const response = await headOf(url, policyTowards(server));
    expect(response).toMatchObject({ failure: { host: site } });
    expect(server.heads).toEqual([]);
  });
});

test("header lines are counted per response, not per connection", async () => {
  const many = Array<string>(1_500).fill("x: y");
  const server = await startRawServer(respondsWith(200, ...many));
  const client = new PageClient(policyTowards(server));
  onTestFinished(() => client.close());
  for (const path of ["/a", "/b", "/c", "/d", "/e"]) {
    expect(await client.request(new URL(path, url), { needsBody: false })).toMatchObject({ status: 200 });
  }
  expect(server.connections).toBeLessThanOrEqual(2);
});

describe("an unread body", () => {
  const start = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";

  test.each([
    ["is endless", endless(start, `10000\r\n${"x".repeat(65_536)}\r\n`)],
    ["never comes", sendsRaw(start)],
    ["tricklesAfter", tricklesAfter(start)],
  ])("that %s is abandoned", async (_, behavior) => {
    const server = await startRawServer(behavior);
    const began = performance.now();
    expect(await headOf(url, policyTowards(server))).toMatchObject({ status: 200 });
    await server.allClosed();
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test("that is short keeps the connection", async () => {
    const moved = sendsRaw("HTTP/1.1 302 Found\r\nlocation: /there\r\ncontent-length: 5\r\n\r\nmoved");
    const server = await startRawServer({ onHead: (socket, head) => (head.includes("/there") ? opens : moved).onHead?.(socket, head) });
    const client = new PageClient(policyTowards(server));
    onTestFinished(() => client.close());
    for (const path of ["/a", "/b", "/c", "/d", "/e"]) {
      expect(await client.request(new URL(path, url), { needsBody: false })).toMatchObject({ status: 200 });
    }
    expect(server.heads).toHaveLength(10);
    // undici lets a connection rest for a turn of the event loop, in which the next request may want another.
    expect(server.connections).toBeLessThanOrEqual(2);
  });
});

test("the connection is closed after the response", async () => {
  const server = await startRawServer(respondsWith(200, "connection: keep-alive"));
  await headOf(url, policyTowards(server));
  await server.allClosed();
  expect(server.connections).toBe(1);
});

test("the request sends no cookie, and names the tool", async () => {
  const server = await startRawServer(respondsWith(200));
  await headOf(new URL(`http://${site}/a/../b%20c//d?q=%E5%BE%AE&r#part`), policyTowards(server));
  const [line, ...fields] = (server.heads[0] ?? "").trimEnd().split("\r\n");
  expect(line).toBe("GET /b%20c//d?q=%E5%BE%AE&r HTTP/1.1");
  expect(fields.map((field) => field.split(":")[0]?.toLowerCase()).sort()).toEqual([
    "accept",
    "accept-encoding",
    "connection",
    "host",
    "user-agent",
  ]);
  expect(fields).toContain(`host: ${site}`);
});

describe("of several addresses", () => {
  // TCP has no route to a multicast address, like IPv6 on a machine without it.
  const unroutable = "224.0.0.1";
  const allowed = anyPortOf(site);

  test("the next is tried when the first refuses or has no route", async () => {
    const server = await startRawServer(respondsWith(200), { address: "127.0.0.2" });
    const { lookup } = lookupOf({ [site]: ["127.0.0.9", unroutable, "127.0.0.2"] });
    const response = await headOf(new URL(`http://${site}:${server.port}/`), strictPolicy({ lookup, allowPrivate: allowed }));
    expect(response).toMatchObject({ status: 200 });
  });

  test("the first that works is the only one", async () => {
    const server = await startRawServer(respondsWith(200), { address: "127.0.0.2" });
    const { lookup } = lookupOf({ [site]: ["127.0.0.2", "127.0.0.2"] });
    await headOf(new URL(`http://${site}:${server.port}/`), strictPolicy({ lookup, allowPrivate: allowed }));
    expect(server.connections).toBe(1);
  });

  test("four are tried, not all", async () => {
    const server = await startRawServer(respondsWith(200), { address: "127.0.0.2" });
    const { lookup } = lookupOf({ [site]: [..."9999"].map((last) => `127.0.0.${last}`).concat("127.0.0.2") });
    const response = await headOf(new URL(`http://${site}:${server.port}/`), strictPolicy({ lookup, allowPrivate: allowed }));
    expect(response).toEqual({ failure: { kind: "refused", host: site, port: server.port } });
    expect(server.connections).toBe(0);
  });

  test.each([
    ["before", [unroutable, "127.0.0.9"]],
    ["after", ["127.0.0.9", unroutable]],
  ])("an address without a route %s does not hide a refused connection", async (_, addresses) => {
    const port = await closedPort("127.0.0.9");
    const { lookup } = lookupOf({ [site]: addresses });
    const response = await headOf(new URL(`http://${site}:${port}/`), strictPolicy({ lookup, allowPrivate: allowed }));
    expect(response).toEqual({ failure: { kind: "refused", host: site, port } });
  });

  test("one that refuses and one that is a black hole are a timeout at the deadline", async () => {
    const server = await startRawServer({}, { address: "127.0.0.2" });
    const { lookup } = lookupOf({ [site]: ["127.0.0.9", server.address] });
    const policy = strictPolicy({ lookup, allowPrivate: allowed, timeouts: { ...patient, total: 100 } });
    const response = await headOf(new URL(`https://${site}:${server.port}/`), policy);
    expect(response).toEqual({ failure: { kind: "timeout", host: site, seconds: 0.1 } });
    expect(server.connections).toBe(1);
  });

  test("without any route the failure is a connection failure", async () => {
    const { lookup } = lookupOf({ [site]: [unroutable] });
    const response = await headOf(url, strictPolicy({ lookup, allowPrivate: allowed }));
    expect(response).toMatchObject({ failure: { kind: "connection", host: site } });
  });

  test("a wrong certificate ends the attempts", async () => {
    const tls = { key: serverIdentity.key, cert: serverIdentity.certificate };
    const [first, second] = await startTwins(
      { ...respondsWith(200), address: "127.0.0.2", tls },
      { ...respondsWith(200), address: "127.0.0.3", tls },
    );
    const { lookup } = lookupOf({ [site]: [first.address, second.address] });
    const response = await headOf(new URL(`https://${site}:${first.port}/`), strictPolicy({ lookup, allowPrivate: allowed }));
    expect(response).toMatchObject({ failure: { kind: "tls", reason: "untrusted" } });
    expect(second.connections).toBe(0);
  });
});
