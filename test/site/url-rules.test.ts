import { describe, expect, it, test } from "vitest";
import type { NetworkFailure, TlsReason } from "../../src/core/urls/network-failure.ts";
import { type Cause, uncheckedUrls } from "../../src/core/urls/url-check.ts";
import type { UrlResponse } from "../../src/network/page-response.ts";
import { checkOf, page, pages, reportedFindings, reportedRules, respondedWith, withSite } from "./reported.ts";

const website = "/app/website";
const callback = "/callbacks/authorization";
const host = "www.acme.example";
const certificate = { from: "2026-01-02", to: "2026-04-02", names: ["other.example", "*.other.example"] };

/** Every failure there is, with the finding that it has to give and what the message has to name. */
const failures: {
  [Kind in NetworkFailure["kind"]]: [finding: string, failure: Omit<Extract<NetworkFailure, { kind: Kind }>, "kind">, says: string];
} = {
  blocked: ["error url-blocked", { host, reason: "private use" }, "private use"],
  scheme: ["error url-blocked", { target: "ftp://x/" }, "ftp://x/"],
  "user-info": ["error url-blocked", { target: "http://…@x" }, "http://…@x"],
  port: ["error url-blocked", { target: "http://x:25", port: 25 }, " 25 "],
  dns: ["error url-dns", { host }, host],
  "dns-timeout": ["warning url-timeout", { host, seconds: 10 }, "10"],
  unsupported: ["warning url-unknown", { host, code: "HTTPParserError" }, "HTTPParserError"],
  "dns-server": ["warning url-unknown", { host, code: "EAI_AGAIN" }, "EAI_AGAIN"],
  refused: ["error url-refused", { host, port: 8443 }, "8443"],
  connection: ["warning url-unknown", { host, code: "ECONNRESET" }, "ECONNRESET"],
  tls: ["error url-tls", { host, reason: "expired", code: "CERT_HAS_EXPIRED", certificate }, "2026-04-02"],
  timeout: ["warning url-timeout", { host, seconds: 30 }, "30"],
  protocol: ["error url-protocol", { host, code: "HTTPParserError" }, "HTTPParserError"],
  proxy: ["warning url-unknown", { host, code: "ECONNREFUSED" }, "ECONNREFUSED"],
  redirects: ["error url-redirects", { limit: 20 }, " 20 "],
  "redirect-loop": ["error url-redirects", { target: "https://x.example/again" }, "https://x.example/again"],
  "cookie-loop": ["warning url-unknown", { target: "https://x.example/again" }, "https://x.example/again"],
  "redirect-target": ["error url-redirects", { status: 302 }, "302"],
  "run-deadline": ["warning url-unknown", { seconds: 300 }, "300"],
};

describe("a failure gives one finding, which names it and the URL", () => {
  const table = Object.entries(failures).flatMap(([kind, [finding, failure, says]]) =>
    [website, "/site/login", callback].map((pointer) => ({ pointer, finding, failure: { kind, ...failure } as NetworkFailure, says })),
  );
  it.each(table)("$finding at $pointer: $failure", ({ pointer, finding, failure, says }) => {
    const check = respondedWith(pointer, { failure });
    const [only, ...others] = reportedFindings([check]);
    expect(only?.what).toBe(`${finding} ${pointer}`);
    for (const localized of [only?.en, only?.zh]) {
      expect(localized).toContain(check.url);
      expect(localized).toContain(says);
    }
    expect(others).toEqual([]);
  });
});

/** What each reason of TLS has to name besides the code; a handshake that fails comes to no certificate. */
const reasons: Record<Exclude<TlsReason, "incomplete-chain">, readonly string[]> = {
  expired: [certificate.from, certificate.to],
  "wrong-host": ["other.example, *.other.example", certificate.from, certificate.to],
  "self-signed": [certificate.from, certificate.to],
  untrusted: [certificate.from, certificate.to],
  "client-certificate": [],
  handshake: [],
};

describe("a certificate that TLS refuses", () => {
  const messages = (reason: TlsReason, seen?: Partial<typeof certificate>) =>
    reportedFindings([
      respondedWith(website, {
        failure: { kind: "tls", host, reason, code: "A_CODE", ...(seen && { certificate: { ...certificate, ...seen } }) },
      }),
    ]);

  it.each(Object.entries(reasons))("%s: is reported with its dates", (reason, named) => {
    const [only] = messages(reason as TlsReason, {});
    for (const says of ["A_CODE", ...named]) {
      expect(only?.en).toContain(says);
      expect(only?.zh).toContain(says.replaceAll(", ", "、"));
    }
  });

  it.each(Object.keys(reasons))("%s: is reported without a certificate and without host names", (reason) => {
    for (const [only] of [messages(reason as TlsReason), messages(reason as TlsReason, { names: [] })]) {
      expect(only?.what).toBe(`error url-tls ${website}`);
      expect(only?.en).not.toMatch(/ {2}|\( ?\)|from {2}to/);
    }
  });
});

const response = (status: number, headers: Record<string, string> = {}): UrlResponse => page({ status, headers });

/** Every cause there is: a response that has it, with the finding and what the message has to name. */
const causes: { [Name in Cause]: [pointer: string, UrlResponse, finding: string | undefined, says: string] } = {
  status: [website, page({ status: 404, finalUrl: "https://www.acme.example/none" }), "error url-status", "https://www.acme.example/none"],
  empty: [website, page({ text: " \n" }), "error url-not-page", pages[website]],
  xml: [
    website,
    page({ headers: { "content-type": "application/xhtml+xml" }, text: '<html xmlns="http://www.w3.org/1999/xhtml"><p>A & B</p></html>' }),
    "error url-not-page",
    "XHTML",
  ],
  "not-html": [website, page({ headers: { "content-type": "application/pdf" } }), "error url-not-page", "application/pdf"],
  rate: [website, response(429), "warning url-unknown", "429"],
  "bot-protection": [website, response(403, { "cf-mitigated": "challenge" }), "warning url-unknown", "Cloudflare"],
  transient: [website, response(503), "warning url-unknown", "503"],
  forbidden: [website, response(403), "warning url-unknown", "403"],
  "callback-error": [callback, response(500), "warning url-unknown", "500"],
};

describe("a cause gives one finding", () => {
  it.each(Object.entries(causes))("%s", (cause, [pointer, given, finding, says]) => {
    const check = respondedWith(pointer, given);
    expect(check.cause).toBe(cause);
    const [only, ...others] = reportedFindings([check]);
    expect(only?.what).toBe(`${finding} ${pointer}`);
    for (const localized of [only?.en, only?.zh]) expect(localized).toContain(says);
    expect(others).toEqual([]);
  });

  it.each([
    [429, "3600"],
    [503, "Thu, 01 Jan 1970 01:00:00 GMT"],
  ])("%i with Retry-After %s reports the seconds to wait", (status, wait) => {
    const [only, ...others] = reportedFindings([respondedWith(website, response(status, { "retry-after": wait }))]);
    expect([only?.what, others.length]).toEqual([`warning url-unknown ${website}`, 0]);
    expect(only?.en).toContain(`responds with ${status} and Retry-After: 3600 s`);
    expect(only?.zh).toContain(`返回 ${status}，并要求在 3600 秒后重试`);
  });

  it.each(["0", "soon", "Wed, 31 Dec 1969 23:59:59 GMT"])("Retry-After %s says nothing", (wait) => {
    const [only] = reportedFindings([respondedWith(website, response(429, { "retry-after": wait }))]);
    expect(only?.en).toContain("(rate limit)");
  });
});

describe("a URL that two fields name", () => {
  const same = withSite([], [[`website: ${pages[website]}`, `website: ${pages["/site/home"]}`]]);

  test("is reported once, at the first", () => {
    const checks = [website, "/site/home"].map((pointer) => respondedWith(pointer, page({ status: 404 }), same));
    expect(reportedRules(checks, { text: same })).toEqual([`error url-status ${website}`]);
    const both = [callback, "/callbacks/deauthorization"].map((pointer) => respondedWith(pointer, { failure: { kind: "dns", host } }));
    expect(reportedRules(both)).toEqual([`error url-dns ${callback}`]);
  });

  test("is reported for each where one is a callback, which is requested differently", () => {
    const checks = [website, callback].map((pointer) => ({ ...respondedWith(pointer, response(500)), url: pages[website] }));
    expect(reportedRules(checks)).toEqual([`error url-status ${website}`, `warning url-unknown ${callback}`]);
  });
});

describe("a website that is not public by its name", () => {
  const text = withSite([], [[`website: ${pages[website]}`, "website: https://localhost/"]]);
  const check = checkOf(website, {}, text);

  test("is reported where URLs are not checked", () => {
    expect(reportedRules(uncheckedUrls([check]), { text })).toEqual([`error website-public ${website}`]);
  });

  test("is reported once where it was blocked, and not at all where the workflow allows it", () => {
    const blocked: NetworkFailure = { kind: "blocked", host: "localhost", reason: "loopback" };
    expect(reportedRules([respondedWith(website, { failure: blocked }, text)], { text })).toEqual([`error url-blocked ${website}`]);
    expect(reportedRules([{ ...check, verdict: "ok" }], { text })).toEqual([]);
  });
});

test("a URL that opens is not reported", () => {
  expect(reportedRules(Object.keys(pages).map((pointer) => respondedWith(pointer, page())))).toEqual([]);
  expect(reportedRules([respondedWith(callback, response(400))])).toEqual([]);
});
