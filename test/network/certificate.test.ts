import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { checkUrls } from "../../src/network/site/check-urls.ts";
import * as certificates from "../helpers/certificates.ts";
import { checkOf, headOf, named, patient, policyTowards, site } from "../helpers/network-policy.ts";
import { opens, startRawServer } from "../helpers/raw-server.ts";
import { serverIdentity } from "../helpers/server-identity.ts";

const url = `https://${site}/`;
const service = { key: serverIdentity.key, cert: serverIdentity.certificate };
const signedByItself = (cert: string) => ({ key: certificates.testKey, cert });
const trusting = (extraCa: string | undefined) => (extraCa === undefined ? {} : { extraCa });
const years = (from: number, to: number, ...names: string[]) => ({ from: `${from}-01-01`, to: `${to}-01-01`, names });
const old = { ...service, maxVersion: "TLSv1.1", minVersion: "TLSv1", ciphers: "DEFAULT:@SECLEVEL=0" } as const;

describe("a rejected certificate is reported with its dates and hosts", () => {
  test.each([
    ["expired", signedByItself(certificates.expired), certificates.expired, years(2020, 2021, site), 2],
    ["expired", signedByItself(certificates.notYetValid), certificates.notYetValid, years(2119, 2120, site), 2],
    ["self-signed", signedByItself(certificates.selfSigned), undefined, years(2020, 2120, site), 2],
    ["untrusted", signedByItself(certificates.forClientsOnly), certificates.forClientsOnly, years(2020, 2120, site), 2],
    // Here the error itself has the certificate.
    ["wrong-host", signedByItself(certificates.otherHost), certificates.otherHost, years(2020, 2120, "www.other.test"), 1],
    // Here no certificate was received; the second connection finds out whether the server requires one of the client.
    ["handshake", old, serverIdentity.ca, undefined, 2],
  ])("%s", async (reason, tls, extraCa, certificate, connections) => {
    const server = await startRawServer(opens, { tls });
    const response = await headOf(new URL(url), policyTowards(server, trusting(extraCa)));
    expect(response).toMatchObject({ failure: { kind: "tls", host: site, reason, ...(certificate && { certificate }) } });
    expect("failure" in response && "certificate" in response.failure).toBe(certificate !== undefined);
    // The certificate is read on a second connection, which carries no data and is closed.
    expect([server.connections, server.bytes]).toEqual([connections, 0]);
    await server.allClosed();
  });

  test("from an unknown authority", async () => {
    const server = await startRawServer(opens, { tls: service });
    const check = await checkOf("website", policyTowards(server), url);
    expect(check).toMatchObject({
      verdict: "broken",
      attempts: 1,
      failure: { kind: "tls", reason: "untrusted", certificate: { to: "2120-01-01", names: expect.arrayContaining(["*.acme.example"]) } },
    });
    expect([server.connections, server.bytes]).toEqual([2, 0]);
  });

  test.each([
    ["does not response again", 300, false],
    ["hangs up", patient.connect, true],
  ])("is left out where the server %s on the second connection", async (_, limit, hangsUp) => {
    const target = await startRawServer(opens, { tls: service });
    let connections = 0;
    const server = await startRawServer({
      onConnection: (socket) => {
        connections += 1;
        if (connections > 1) return hangsUp ? socket.destroy() : undefined;
        const other = connect(target.port, target.address).on("error", () => {});
        socket.pipe(other).pipe(socket);
      },
    });
    const start = performance.now();
    const response = await headOf(new URL(url), policyTowards(server, { timeouts: { ...patient, connect: limit } }));
    expect(response).toEqual({ failure: { kind: "tls", host: site, reason: "untrusted", code: expect.any(String) } });
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(connections).toBe(2);
  });
});

describe("a valid certificate", () => {
  const certificate = { from: "2020-01-01", to: "2120-01-01", names: expect.arrayContaining(["acme.example", "*.acme.example"]) };

  test("is reported with every response, on a new connection or a kept one", async () => {
    const server = await startRawServer(opens, { tls: service });
    const urls = ["/a", "/b", "/c", "/d", "/e", "/f"].map((path) => `https://${site}${path}`);
    const all = named("website", ...urls);
    const checks = await checkUrls(all, policyTowards(server, { extraCa: serverIdentity.ca }));
    expect(checks.map((check) => check.certificate)).toEqual(all.map(() => certificate));
    expect(checks.every(({ certificateDays = 0 }) => certificateDays > 30_000)).toBe(true);
    expect(server.connections).toBeLessThanOrEqual(4);
  });

  test("is not reported for plain HTTP", async () => {
    const server = await startRawServer(opens);
    expect(await checkOf("website", policyTowards(server))).not.toHaveProperty("certificate");
  });

  test("is that of the last host where redirects lead elsewhere", async () => {
    const last = await startRawServer(opens);
    const first = await startRawServer(
      { onHead: (socket) => socket.write(`HTTP/1.1 302 Found\r\nlocation: http://${site}:8080/\r\ncontent-length: 0\r\n\r\n`) },
      { tls: service },
    );
    const policy = policyTowards(first, { extraCa: serverIdentity.ca });
    const overrides = [...policy.overrides, { host: site, port: 8080, address: last.address, toPort: last.port }];
    const check = await checkOf("website", { ...policy, overrides }, url);
    expect(check).toMatchObject({ verdict: "ok", finalUrl: `http://${site}:8080/` });
    expect(check).not.toHaveProperty("certificate");
  });
});
