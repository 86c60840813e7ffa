import type { PeerCertificate } from "node:tls";
import { describe, expect, test } from "vitest";
import { identityError } from "../../src/network/server-identity.ts";

const host = "www.acme.example";
const certificate = (names: string) => ({ subject: { CN: host }, subjectaltname: names }) as PeerCertificate;
const wrongHost = { code: "ERR_TLS_CERT_ALTNAME_INVALID" };

describe("a certificate is for a host", () => {
  test.each([
    ["by its name", "DNS:www.acme.example"],
    ["by its name in capitals", "DNS:WWW.ACME.EXAMPLE"],
    ["by a wildcard among others", "DNS:other.test, DNS:*.acme.example"],
    ["by its name with a final dot", "DNS:www.acme.example."],
    ["by a wildcard with a final dot", "DNS:*.acme.example."],
  ])("%s", (_, names) => {
    expect(identityError(host, certificate(names))).toBeUndefined();
  });

  test("that is an address, by the address only", () => {
    expect(identityError("127.0.0.1", certificate("IP Address:127.0.0.1"))).toBeUndefined();
    expect(identityError("127.0.0.1", certificate("DNS:127.0.0.1"))).toMatchObject(wrongHost);
  });
});

describe("a certificate is not for a host", () => {
  test.each([
    ["by its common name", ""],
    ["by its common name, with an address", "IP Address:127.0.0.1"],
    ["by its common name, with a mail address", "email:a@www.acme.example"],
    ["by a URL", "URI:https://www.acme.example/"],
    ["by a wildcard for the end of a label", "DNS:w*.acme.example"],
    ["by a wildcard for the beginning of a label", "DNS:*w.acme.example"],
    ["by a wildcard within the name", "DNS:www.*.example"],
    ["by two wildcards", "DNS:*.*.example"],
    ["by a wildcard for a top-level domain", "DNS:*.example"],
    ["by its parent", "DNS:acme.example"],
  ])("%s", (_, names) => {
    expect(identityError(host, certificate(names))).toMatchObject(wrongHost);
  });

  test("by a wildcard for a public suffix", () => {
    expect(identityError("acme.com.cn", certificate("DNS:*.com.cn"))).toMatchObject(wrongHost);
  });
});
