import { createPrivateKey, X509Certificate } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { connect, createServer } from "node:tls";
import { expect, it, onTestFinished } from "vitest";
import { selfSignedIdentity } from "../../src/emulator/self-signed.ts";

const day = 24 * 60 * 60 * 1000;

it.each([
  [["www.acme.example"]],
  [["acme.rpxnow.com", "api.weibo.com", "xn--1qqw23a.example"]],
  [Array.from({ length: 40 }, (_, index) => `host-${index}.a-rather-long-name-of-a-company.example`)],
])("is a server certificate for exactly %j", (hosts) => {
  const now = Date.UTC(2026, 1, 3, 4, 5, 6);
  const { certificate, key, ca } = selfSignedIdentity(hosts, now);
  const parsed = new X509Certificate(certificate);
  for (const host of hosts) expect(parsed.checkHost(host)).toBe(host);
  for (const host of ["other.example", `www.${hosts[0]}`]) expect(parsed.checkHost(host)).toBeUndefined();
  expect([new Date(parsed.validFrom).getTime(), new Date(parsed.validTo).getTime()]).toEqual([now - day, now + 365 * day]);
  expect([parsed.ca, parsed.keyUsage]).toEqual([false, ["1.3.6.1.5.5.7.3.1"]]);
  expect(parsed.checkPrivateKey(createPrivateKey(key))).toBe(true);
  expect(parsed.verify(parsed.publicKey)).toBe(true);
  expect(ca).toBe(certificate);
});

it("has a new key and serial number each time", () => {
  const [first, second] = [selfSignedIdentity(["a.example"]), selfSignedIdentity(["a.example"])];
  expect(first.key).not.toBe(second.key);
  expect(new X509Certificate(first.certificate).serialNumber).not.toBe(new X509Certificate(second.certificate).serialNumber);
});

it.each([
  ["a host that it names", "www.acme.example", "trusted"],
  ["another host", "other.example", "ERR_TLS_CERT_ALTNAME_INVALID"],
])("completes a handshake with a client that trusts it, for %s: %s is %s", async (_, servername, expected) => {
  const { certificate: cert, key, ca } = selfSignedIdentity(["www.acme.example"]);
  const server = createServer({ cert, key }, (socket) => socket.on("error", () => {}).end());
  onTestFinished(() => void server.close());
  await once(server.listen(0, "127.0.0.1"), "listening");
  const socket = connect({ port: (server.address() as AddressInfo).port, host: "127.0.0.1", servername, ca });
  const result = await once(socket, "secureConnect").then(
    () => "trusted",
    (error: NodeJS.ErrnoException) => error.code,
  );
  socket.destroy();
  expect(result).toBe(expected);
});

it("is not trusted by a client that does not know it, and issues no other certificate", async () => {
  const [issuer, other] = [selfSignedIdentity(["a.example"]), selfSignedIdentity(["a.example"])];
  const [parsed, foreign] = [new X509Certificate(issuer.certificate), new X509Certificate(other.certificate)];
  expect(foreign.verify(parsed.publicKey)).toBe(false);
  expect(parsed.ca).toBe(false);
});
