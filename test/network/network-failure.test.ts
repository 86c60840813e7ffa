import type { TLSSocket } from "node:tls";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { systemLookup } from "../../src/network/lookup.ts";
import { checkUrls } from "../../src/network/site/check-urls.ts";
import * as certificates from "../helpers/certificates.ts";
import { anyPortOf, failingLookup, headOf, named, patient, policyTowards, site, strictPolicy } from "../helpers/network-policy.ts";
import { type Behavior, closedPort, endless, opens, sendsRaw, startRawServer } from "../helpers/raw-server.ts";
import { serverIdentity } from "../helpers/server-identity.ts";

const service = { key: serverIdentity.key, cert: serverIdentity.certificate };
const signedByItself = (cert: string) => ({ key: certificates.testKey, cert });

describe("a name", () => {
  test.each([
    ["ENOTFOUND", { kind: "dns", host: site }],
    ["ENODATA", { kind: "dns", host: site }],
    ["EAI_AGAIN", { kind: "dns-server", host: site, code: "EAI_AGAIN" }],
    ["EAI_FAIL", { kind: "dns-server", host: site, code: "EAI_FAIL" }],
  ])("whose lookup fails with %s", async (code, failure) => {
    expect(await headOf(new URL(`https://${site}/`), strictPolicy({ lookup: failingLookup(code) }))).toEqual({ failure });
  });

  test("without any address does not exist", async () => {
    expect(await headOf(new URL(`https://${site}/`), strictPolicy({ lookup: async () => [] }))).toEqual({
      failure: { kind: "dns", host: site },
    });
  });

  test("that is too long for DNS does not exist", async () => {
    const host = `${"long.".repeat(60)}invalid`;
    expect(await headOf(new URL(`https://${host}/`), strictPolicy({ lookup: systemLookup }))).toEqual({ failure: { kind: "dns", host } });
  });

  test("is looked up again after a failed lookup, and not after a successful one", async () => {
    const server = await startRawServer(opens);
    const requested: string[] = [];
    const lookups = [failingLookup("EAI_AGAIN"), async () => [{ address: server.address, family: 4 }]];
    const lookup = async (host: string) => {
      requested.push(host);
      return (lookups[requested.length - 1] ?? failingLookup("ENOTFOUND"))(host);
    };
    const policy = strictPolicy({ allowPrivate: anyPortOf(site), lookup });
    const urls = ["/a", "/b"].map((path) => `http://${site}:${server.port}${path}`);
    const [first, second] = await checkUrls(named("website", ...urls), policy);
    expect([first?.verdict, second?.verdict, requested]).toEqual(["ok", "ok", [site, site]]);
  });

  test("that its server fails to resolve is unknown within the deadline, for all of its URLs", async () => {
    let lookups = 0;
    const failure = Object.assign(new Error(), { code: "ESERVFAIL" });
    const lookup = () => {
      lookups++;
      return Promise.reject(failure);
    };
    const policy = strictPolicy({ lookup, timeouts: { ...patient, lookup: 60 } });
    const checks = await checkUrls(named("website", `https://${site}/`, `https://${site}/a`), policy);
    for (const { failure, attempts } of checks)
      expect([failure, attempts]).toEqual([{ kind: "dns-server", host: site, code: "ESERVFAIL" }, 1]);
    expect(lookups).toBe(policy.retry.attempts);
  });

  test("is not waited for beyond the deadline where each lookup fails late", async () => {
    const lookup = (_: string, signal: AbortSignal) =>
      new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(Object.assign(new Error(), { code: "ESERVFAIL" }))));
    const policy = strictPolicy({ lookup, timeouts: { ...patient, lookup: 60 } });
    const [check] = await checkUrls(named("website", `https://${site}/`), policy);
    expect([check?.failure, check?.attempts]).toEqual([{ kind: "dns-server", host: site, code: "ESERVFAIL" }, 1]);
  });

  test("whose lookup takes too long is not looked up again", async () => {
    const lookups: string[] = [];
    const lookup = (host: string) => new Promise<never>(() => lookups.push(host));
    const policy = strictPolicy({ lookup, timeouts: { ...patient, lookup: 60 } });
    const checks = await checkUrls(named("website", `https://${site}/`, `https://${site}/a`), policy);
    for (const { failure, attempts } of checks)
      expect([failure, attempts]).toEqual([{ kind: "dns-timeout", host: site, seconds: 0.06 }, 1]);
    expect(lookups).toEqual([site]);
  });
});

describe("a connection", () => {
  test("refused by the host is reported with the URL's port", async () => {
    const address = "127.0.0.9";
    const policy = policyTowards({ address, port: await closedPort(address) });
    expect(await headOf(new URL(`https://${site}/`), policy)).toEqual({ failure: { kind: "refused", host: site, port: 443 } });
  });

  const partOfHead = "HTTP/1.1 200 OK\r\ncontent-type: text/ht";
  const broken: [string, Behavior][] = [
    ["reset when it is made", { onConnection: (socket) => socket.resetAndDestroy() }],
    ["reset after the request", { onHead: (socket) => socket.resetAndDestroy() }],
    ["reset inside the head", { onHead: (socket) => socket.write(partOfHead, () => socket.resetAndDestroy()) }],
    ["closed without a response", { onHead: (socket) => socket.end() }],
    ["closed inside the head", { onHead: (socket) => socket.end(partOfHead) }],
  ];
  test.each(broken)("that is %s", async (_, behavior) => {
    const server = await startRawServer(behavior);
    const response = await headOf(new URL(`http://${site}/`), policyTowards(server));
    expect(response).toMatchObject({ failure: { kind: "connection", host: site } });
    expect(server.connections).toBe(1);
  });

  test("that is reset in the TLS handshake", async () => {
    const server = await startRawServer({ onConnection: (socket) => socket.once("data", () => socket.resetAndDestroy()) });
    expect(await headOf(new URL(`https://${site}/`), policyTowards(server))).toMatchObject({ failure: { kind: "connection" } });
  });
});

describe("TLS", () => {
  test.each([
    ["trusted", site, service, serverIdentity.ca, { status: 200 }],
    ["for another host", "www.other.test", service, serverIdentity.ca, { failure: { kind: "tls", reason: "wrong-host" } }],
    ["from an unknown authority", site, service, undefined, { failure: { kind: "tls", reason: "untrusted" } }],
    ["self-signed", site, signedByItself(certificates.selfSigned), undefined, { failure: { kind: "tls", reason: "self-signed" } }],
    ["expired", site, signedByItself(certificates.expired), certificates.expired, { failure: { kind: "tls", reason: "expired" } }],
    [
      "not yet valid",
      site,
      signedByItself(certificates.notYetValid),
      certificates.notYetValid,
      { failure: { kind: "tls", reason: "expired" } },
    ],
    [
      "for clients",
      site,
      signedByItself(certificates.forClientsOnly),
      certificates.forClientsOnly,
      { failure: { kind: "tls", reason: "untrusted" } },
    ],
    // The connection goes to 127.0.0.1, for which the certificate is right; the URL says another address.
    ["for the address of an override", "192.0.2.1", service, serverIdentity.ca, { failure: { kind: "tls", reason: "wrong-host" } }],
  ])("certificate %s", async (_, host, tls, extraCa, expected) => {
    const server = await startRawServer(sendsRaw("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"), { tls });
    const policy = strictPolicy({
      overrides: [{ host, port: 443, address: server.address, toPort: server.port }],
      allowPrivate: anyPortOf(host),
      ...(extraCa !== undefined && { extraCa }),
    });
    expect(await headOf(new URL(`https://${host}/`), policy)).toMatchObject(expected);
    expect(server.heads).toHaveLength("status" in expected ? 1 : 0);
  });

  test("is verified even with NODE_TLS_REJECT_UNAUTHORIZED=0", async () => {
    const server = await startRawServer(sendsRaw("HTTP/1.1 200 OK\r\n\r\n"), { tls: signedByItself(certificates.selfSigned) });
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await headOf(new URL(`https://${site}/`), policyTowards(server))).toMatchObject({ failure: { kind: "tls" } });
  });

  test("sends SNI without the trailing dot", async () => {
    let servername: unknown;
    const behavior: Behavior = {
      onHead: (socket) => {
        servername = (socket as TLSSocket).servername;
        socket.end("HTTP/1.1 200 OK\r\n\r\n");
      },
    };
    const server = await startRawServer(behavior, { tls: service });
    const overrides = [{ host: `${site}.`, port: 443, address: server.address, toPort: server.port }];
    const policy = strictPolicy({ overrides, allowPrivate: anyPortOf(`${site}.`), extraCa: serverIdentity.ca });
    expect(await headOf(new URL(`https://${site}./`), policy)).toMatchObject({ status: 200 });
    expect(servername).toBe(site);
  });

  test("to a plain HTTP server fails in the handshake", async () => {
    const server = await startRawServer({
      onConnection: (socket) => socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")),
    });
    expect(await headOf(new URL(`https://${site}/`), policyTowards(server))).toMatchObject({
      failure: { kind: "tls", reason: "handshake" },
    });
  });
});

describe("a black hole", () => {
  const quick = { lookup: 8_000, connect: 60, head: 120, total: 5_000, run: 10_000 };
  test.each([
    ["before the TLS handshake", "https", {}, quick, 0.06],
    ["before the head", "http", {}, quick, 0.12],
    ["inside the head", "http", sendsRaw("HTTP/1.1 200 OK\r\nx: "), quick, 0.12],
    ["before the handshake, until the total deadline", "https", {}, { ...patient, total: 90 }, 0.09],
    ["before the head, until the total deadline", "http", {}, { ...patient, total: 90 }, 0.09],
    ["after early hints", "http", sendsRaw("HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"), { ...patient, total: 150 }, 0.15],
    ["with an endless reason phrase", "http", endless("HTTP/1.1 200 ", "o".repeat(1024)), { ...patient, total: 150 }, 0.15],
  ])("%s is a timeout, and no connection stays", async (_, scheme, behavior, timeouts, seconds) => {
    const server = await startRawServer(behavior);
    const response = await headOf(new URL(`${scheme}://${site}/`), policyTowards(server, { timeouts }));
    expect(response).toEqual({ failure: { kind: "timeout", host: site, seconds } });
    expect(server.connections).toBe(1);
    const still = new Promise((resolve) => setTimeout(resolve, 2_000, "still open").unref());
    expect(await Promise.race([server.allClosed(), still])).not.toBe("still open");
  });
});
