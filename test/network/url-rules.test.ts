import { expect, test } from "vitest";
import type { Finding } from "../../src/findings/finding.ts";
import { en } from "../../src/messages/en/index.ts";
import { messageOf } from "../../src/messages/format.ts";
import type { Fault, TlsReason } from "../../src/network/fault.ts";
import { urlRules } from "../../src/rules/index.ts";
import type { UrlCheck } from "../../src/site/url-check.ts";
import { verdictOf } from "../../src/site/verdict.ts";

const host = "www.acme.example";
const url = `https://${host}/`;

/** What the rules say of a URL, as `severity rule: message`. */
function findingsOf(...checks: UrlCheck[]): string[] {
  return urlRules.flatMap(({ meta, check }) =>
    [...check(checks)].map(({ at, variant, params = {} }) => {
      expect(at).toEqual({ pointer: "/app/website", part: "value" });
      const span = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
      const finding: Finding = { file: "", rule: meta.id, severity: meta.severity, span, pointer: "", params, ...(variant && { variant }) };
      return `${meta.severity} ${meta.id}: ${messageOf(finding, en)}`;
    }),
  );
}

const checked = (answer: Parameters<typeof verdictOf>[1], purpose: UrlCheck["purpose"] = "website"): UrlCheck => ({
  pointer: "/app/website",
  url,
  purpose,
  ...verdictOf(purpose, answer),
});

const tls = (reason: TlsReason): Fault => ({ kind: "tls", host, reason, code: "CODE" });

const faults: [finding: string, Fault][] = [
  ["error url-blocked", { kind: "blocked", host, address: "10.0.0.1", reason: "private use" }],
  ["error url-blocked", { kind: "scheme", target: "ftp://x/" }],
  ["error url-blocked", { kind: "user-info", target: "http://…@x" }],
  ["error url-dns", { kind: "dns", host }],
  ["warning url-unknown", { kind: "dns-server", host, code: "EAI_AGAIN" }],
  ["error url-refused", { kind: "refused", host, port: 443 }],
  ["warning url-unknown", { kind: "connection", host, code: "ECONNRESET" }],
  ["error url-tls", tls("expired")],
  ["error url-tls", tls("wrong-host")],
  ["error url-tls", tls("self-signed")],
  ["error url-tls", tls("untrusted")],
  ["error url-tls", tls("handshake")],
  ["warning url-timeout", { kind: "timeout", host, seconds: 30 }],
  ["error url-protocol", { kind: "protocol", host, code: "HTTPParserError" }],
  ["error url-redirects", { kind: "redirects", limit: 5 }],
  ["error url-redirects", { kind: "redirect-target", status: 302 }],
];

test.each(faults)("%s, once and with its message: %j", (finding, fault) => {
  const [only, ...others] = findingsOf(checked({ fault }));
  expect(only?.startsWith(`${finding}: `)).toBe(true);
  expect(only).toContain(url);
  expect(others).toEqual([]);
});

test("a URL that two fields name is reported once", () => {
  expect(findingsOf(checked({ fault: { kind: "dns", host } }), checked({ fault: { kind: "dns", host } }))).toHaveLength(1);
});

test.each([
  [200, "website", []],
  [404, "callback", []],
  [404, "website", ["error url-status"]],
  [500, "callback", ["error url-status"]],
  [429, "website", ["warning url-unknown"]],
  [429, "callback", ["warning url-unknown"]],
] as const)("status %i of a %s gives %j", (status, purpose, expected) => {
  const findings = findingsOf(checked({ status, finalUrl: url, redirects: 0 }, purpose));
  expect(findings.map((finding) => finding.split(":")[0])).toEqual(expected);
  for (const finding of findings) expect(finding).toContain(` ${status}`);
});
