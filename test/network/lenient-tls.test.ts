import { X509Certificate } from "node:crypto";
import { createSecureServer } from "node:http2";
import type { AddressInfo } from "node:net";
import type { TlsOptions } from "node:tls";
import { describe, expect, onTestFinished, test } from "vitest";
import type { NetworkPolicy } from "../../src/network/policy.ts";
import { chain, selfSigned, testKey } from "../helpers/certificates.ts";
import { longChain, longChainRoot } from "../helpers/long-chain.ts";
import { anyPortOf, checkOf, policyTowards, site } from "../helpers/network-policy.ts";
import { type Behavior, opens, startRawServer } from "../helpers/raw-server.ts";

const url = `https://${site}/`;
const issuerHost = "aia.acme.example";
const der = new X509Certificate(chain.intermediate).raw;

/** A site with a certificate of the chain, and a server for the issuer's address. */
async function checkChain(cert: string, issuer?: Behavior, changes: Partial<NetworkPolicy> = {}) {
  const server = await startRawServer(opens, { tls: { key: testKey, cert } });
  const aia = await startRawServer(issuer ?? {});
  const policy = policyTowards(server, { extraCa: chain.root });
  const overrides = [...policy.overrides, { host: issuerHost, port: 80, address: aia.address, toPort: aia.port }];
  const check = await checkOf("website", { ...policy, overrides, allowPrivate: anyPortOf(site, issuerHost), ...changes }, url);
  return { check, aia };
}

const serves = (body: Buffer, status = 200): Behavior => ({
  onHead: (socket) => {
    socket.write(`HTTP/1.1 ${status} X\r\ncontent-length: ${body.length}\r\n\r\n`);
    socket.write(body);
  },
});

describe("a chain of many certificates", () => {
  test.each([
    [18, { verdict: "ok" }],
    // From here on, it depends on the browser's steps.
    [19, { verdict: "unknown", attempts: 1, failure: { kind: "unsupported", code: "CERT_CHAIN_TOO_LONG" } }],
    [20, { verdict: "unknown", attempts: 1, failure: { kind: "unsupported", code: "CERT_CHAIN_TOO_LONG" } }],
  ] as const)("with %i intermediate certificates", async (count, expected) => {
    expect((await checkChain(longChain(count), undefined, { extraCa: longChainRoot })).check).toMatchObject(expected);
  });
});

describe("a server without its intermediate certificate", () => {
  test("opens with the fetched one, and is reported", async () => {
    const { check, aia } = await checkChain(chain.leaf, serves(der));
    expect(check).toMatchObject({ verdict: "ok", certificate: { isChainIncomplete: true } });
    expect(aia.heads[0]).toMatch(/^GET \/intermediate\.der HTTP/);
    expect(aia.heads[0]).not.toMatch(/cookie|authorization|referer/i);
  });

  test("is not reported when it sends the chain", async () => {
    const { check, aia } = await checkChain(chain.leaf + chain.intermediate);
    expect(check.verdict).toBe("ok");
    expect(check.certificate).not.toHaveProperty("isChainIncomplete");
    expect(aia.connections).toBe(0);
  });

  test.each<[string, Behavior]>([
    ["is missing", serves(Buffer.alloc(0), 404)],
    ["is not a certificate", serves(Buffer.from("<html>"))],
    ["never comes", { onHead: (socket) => void socket.destroy() }],
    ["is too large", serves(Buffer.alloc(100_000))],
  ])("is unknown where the issuer's certificate %s", async (_, issuer) => {
    const { check } = await checkChain(chain.leaf, issuer);
    expect(check).toMatchObject({ verdict: "unknown", failure: { kind: "tls", reason: "incomplete-chain" } });
  });

  test("is broken where the fetched certificate is not the issuer, or the root is not trusted", async () => {
    const { check } = await checkChain(chain.leaf, serves(new X509Certificate(selfSigned).raw));
    expect(check).toMatchObject({ verdict: "broken", failure: { kind: "tls", reason: "untrusted" } });
    const untrusted = await checkChain(chain.leaf, serves(der), { extraCa: selfSigned });
    expect(untrusted.check).toMatchObject({ verdict: "broken", failure: { kind: "tls", reason: "untrusted" } });
  });

  test("is broken where its certificate names no issuer", async () => {
    expect((await checkChain(chain.leafWithoutIssuer)).check).toMatchObject({ verdict: "broken", failure: { reason: "untrusted" } });
  });

  test.each([chain.unknownRoot, chain.disguisedRoot])("is broken where the fetched certificate is a root", async (root) => {
    const { check, aia } = await checkChain(chain.unknownLeaf, serves(new X509Certificate(root).raw));
    expect(check).toMatchObject({ verdict: "broken", failure: { kind: "tls", reason: "untrusted" } });
    expect(aia.heads).toHaveLength(1);
  });

  test.each([
    ["expired", chain.expiredIntermediate],
    ["of an unknown root", chain.otherIntermediate],
  ])("opens where the one that it sends is %s", async (_, intermediate) => {
    const { check } = await checkChain(chain.leaf + intermediate, serves(der));
    expect(check).toMatchObject({ verdict: "ok", certificate: { isChainIncomplete: true } });
    expect((await checkChain(chain.leafWithoutIssuer + intermediate, serves(der))).check.verdict).toBe("broken");
  });

  test("is unknown where a certificate is for any purpose, which Node does not accept", async () => {
    const { check } = await checkChain(chain.anyUsage + chain.intermediate);
    expect(check).toMatchObject({ verdict: "unknown", attempts: 1, failure: { kind: "unsupported", code: "INVALID_PURPOSE" } });
  });

  test("is broken where a name constraint excludes the host", async () => {
    const { check } = await checkChain(chain.excludedLeaf + chain.excludingIntermediate);
    expect(check).toMatchObject({ verdict: "broken", attempts: 1, failure: { kind: "tls", reason: "untrusted" } });
  });

  test("opens where two intermediate certificates are missing", async () => {
    const files: Record<string, string> = { "/lower.der": chain.lowerIntermediate, "/intermediate.der": chain.intermediate };
    const { check, aia } = await checkChain(chain.lowerLeaf, {
      onHead: (socket, head) => serves(new X509Certificate(files[head.split(" ")[1] ?? ""] ?? "").raw).onHead?.(socket, head),
    });
    expect(check).toMatchObject({ verdict: "ok", certificate: { isChainIncomplete: true } });
    expect(aia.heads).toHaveLength(2);
  });

  test("opens where the issuer of an intermediate certificate is missing", async () => {
    const { check } = await checkChain(chain.lowerLeaf + chain.lowerIntermediate, serves(der));
    expect(check).toMatchObject({ verdict: "ok", certificate: { isChainIncomplete: true } });
  });

  test("never fetches from a private address", async () => {
    const { check, aia } = await checkChain(chain.leaf, serves(der), { allowPrivate: anyPortOf(site) });
    expect(check).toMatchObject({ verdict: "unknown", failure: { reason: "incomplete-chain" } });
    expect(aia.connections).toBe(0);
  });
});

describe("the verdict on a server follows what browsers negotiate:", () => {
  const identity = { key: testKey, cert: chain.leaf + chain.intermediate };
  test.each<[name: string, tls: TlsOptions, reason: string | undefined]>([
    ["AES-GCM opens", { ...identity, ciphers: "ECDHE-ECDSA-AES128-GCM-SHA256", maxVersion: "TLSv1.2" }, undefined],
    ["P-384 opens", { ...identity, ecdhCurve: "P-384" }, undefined],
    ["CBC with SHA-256 only", { ...identity, ciphers: "ECDHE-ECDSA-AES128-SHA256", maxVersion: "TLSv1.2" }, "handshake"],
    ["CCM only", { ...identity, ciphers: "ECDHE-ECDSA-AES128-CCM", maxVersion: "TLSv1.2" }, "handshake"],
    ["P-521 only", { ...identity, ecdhCurve: "P-521", minVersion: "TLSv1.3" }, "handshake"],
    ["finite-field Diffie-Hellman only", { ...identity, ecdhCurve: "ffdhe2048", minVersion: "TLSv1.3" }, "handshake"],
    ["ECDSA with SHA-512 only", { ...identity, sigalgs: "ECDSA+SHA512", maxVersion: "TLSv1.2" }, "handshake"],
    ["a key that may not sign", { key: testKey, cert: chain.encipherment }, "handshake"],
    ["a common name only", { key: testKey, cert: chain.commonName }, "wrong-host"],
  ])("%s", async (_, tls, reason) => {
    const server = await startRawServer(opens, { tls });
    const { verdict, failure } = await checkOf("website", policyTowards(server, { extraCa: chain.root }), url);
    const actual = failure?.kind === "tls" ? failure.reason : undefined;
    expect([verdict, actual]).toEqual([reason === undefined ? "ok" : "broken", reason]);
  });
});

/** The hello of a server without secure renegotiation (RFC 5746), then an empty list of certificates. */
const oldHello = Buffer.from(`160303002a020000260303${"00".repeat(32)}00c02b0016030300070b000003000000`, "hex");

describe("a server that", () => {
  test("does not support secure renegotiation is not refused for it", async () => {
    const server = await startRawServer({ onConnection: (socket) => socket.once("data", () => socket.write(oldHello)) });
    const { failure } = await checkOf("website", policyTowards(server), url);
    // The handshake goes on to the certificates, of which there are none.
    expect(failure).toMatchObject({ kind: "tls" });
    expect(JSON.stringify(failure)).not.toContain("RENEGOTIATION");
  });

  test("speaks HTTP/2 only opens", async () => {
    const server = createSecureServer({ key: testKey, cert: chain.leaf + chain.intermediate, allowHTTP1: false });
    server.on("stream", (stream) => {
      stream.respond({ ":status": 200, "content-type": "text/html" });
      stream.end("<!doctype html><title>Acme</title>");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const check = await checkOf("website", policyTowards({ address: "127.0.0.1", port }, { extraCa: chain.root }), url);
    expect(check).toMatchObject({ verdict: "ok", status: 200, attempts: 1 });
  });

  test.each(["TLSv1.2", "TLSv1.3"] as const)("requires a client certificate in %s is reported as such", async (version) => {
    const tls = { key: testKey, cert: chain.leaf + chain.intermediate, requestCert: true, rejectUnauthorized: true, ca: chain.root };
    const server = await startRawServer(opens, { tls: { ...tls, minVersion: version, maxVersion: version } });
    const check = await checkOf("website", policyTowards(server, { extraCa: chain.root }), url);
    expect(check).toMatchObject({ verdict: "broken", failure: { kind: "tls", reason: "client-certificate" } });
  });

  test("refuses the handshake without a word about certificates is not", async () => {
    const alert = Buffer.from("15030300020228", "hex");
    const server = await startRawServer({ onConnection: (socket) => socket.once("data", () => socket.end(alert)) });
    const check = await checkOf("website", policyTowards(server), url);
    expect(check).toMatchObject({ verdict: "broken", failure: { kind: "tls", reason: "handshake" } });
  });
});
