import type { TlsOptions } from "node:tls";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { UrlCheck } from "../../src/core/urls/url-check.ts";
import type { NetworkPolicy } from "../../src/network/policy.ts";
import * as certificates from "../helpers/certificates.ts";
import { brief, checkOf, eager, failingLookup, lookupOf, policyTowards, site, strictPolicy } from "../helpers/network-policy.ts";
import * as server from "../helpers/raw-server.ts";
import { serverIdentity } from "../helpers/server-identity.ts";

const { respondsWith, byMethod, endless, html, inSequence, opens, redirects, sendsRaw, sends, startRawServer, tricklesAfter } = server;

/** For servers that respond: no case may take as long as one of these. */
const calm = { lookup: 8_000, connect: 2_000, head: 2_000, total: 2_000, run: 8_000 };
const retried = { timeouts: brief };
const short = { ...retried, retry: { ...eager, attempts: 1 } };
/** For bodies: of a callback, one that does not end soon is not waited for. */
const once = { timeouts: { ...calm, total: 700 }, retry: { ...eager, attempts: 1 } };

/** What a URL meets: created for each check. */
type EmulatorSetup = () => Promise<{ policy: NetworkPolicy; scheme: "http" | "https" }>;

type Changes = Partial<NetworkPolicy> & { tls?: TlsOptions };

/** @param behavior a function where each server needs one of its own */
const at =
  (scheme: "http" | "https", behavior: server.Behavior | (() => server.Behavior), { tls, ...changes }: Changes): EmulatorSetup =>
  async () => {
    const started = await startRawServer(typeof behavior === "function" ? behavior() : behavior, tls ? { tls } : {});
    return { policy: policyTowards(started, { timeouts: calm, ...changes }), scheme };
  };
const http = (behavior: server.Behavior | (() => server.Behavior), changes: Changes = {}) => at("http", behavior, changes);
const https = (changes: Changes, behavior = opens) => at("https", behavior, changes);

/** No server: names only. */
const names =
  (lookup: NetworkPolicy["lookup"], changes: Partial<NetworkPolicy> = {}): EmulatorSetup =>
  async () => ({ policy: strictPolicy({ timeouts: calm, lookup, ...changes }), scheme: "http" });

const onlyRefuses: EmulatorSetup = async () => {
  const address = "127.0.0.9";
  return { policy: policyTowards({ address, port: await server.closedPort(address) }, { timeouts: calm }), scheme: "http" };
};

/** A lookup that fails at first and has an address later. */
function turning(code: string, address: string): NetworkPolicy["lookup"] {
  const lookups = [failingLookup(code), lookupOf({ [site]: [address] }).lookup];
  return (host) => (lookups.shift() ?? failingLookup(code))(host);
}

const resets = (before = ""): server.Behavior => ({ onHead: (socket) => socket.write(before, () => socket.resetAndDestroy()) });
const ends = (before = ""): server.Behavior => ({ onHead: (socket) => socket.end(before) });
const onFirstByte = (act: (socket: Parameters<NonNullable<server.Behavior["onHead"]>>[0]) => void): server.Behavior => ({
  onConnection: (socket) => socket.once("data", () => act(socket)),
});
const ok = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n";
const found = "HTTP/1.1 302 Found\r\nlocation: /a\r\n\r\n";
const chunked = `${ok}transfer-encoding: chunked\r\n\r\n`;
const inGzip = (body: Uint8Array) => sends(body, "content-type: text/html", "content-encoding: gzip");
/** 64 MiB of markup in a few kilobytes; the one of a gigabyte is in memory.test.ts. */
const bomb = gzipSync(Buffer.alloc(64 * 2 ** 20, "<p>a"));
const tls = (cert: string) => ({ tls: { key: certificates.testKey, cert } });
const trusted = (cert: string) => ({ ...tls(cert), extraCa: cert });
const service = { key: serverIdentity.key, cert: serverIdentity.certificate };
/** What TLS 1.0 and 1.1 need at least to be accepted today. */
const old = { ...service, maxVersion: "TLSv1.1", minVersion: "TLSv1", ciphers: "DEFAULT:@SECLEVEL=0" } as const;
/** Leads from `/` over `/1` and so on to `/5`. */
const fiveSteps = redirects((path) => (path === "/5" ? undefined : `/${Number(path.slice(1)) + 1}`));
/** A run that is over before what it waits for. */
const shortRun = { timeouts: { ...calm, run: 100 }, retry: { ...eager, longest: 9_000 } };
const later = (seconds: number) => `retry-after: ${seconds}`;

/** Each situation, with the expected verdict and reason for a page and for a callback. */
const rows: [name: string, setup: EmulatorSetup, page: string, callback: string][] = [
  ["a name that does not exist", names(failingLookup("ENOTFOUND")), "broken dns", "broken dns"],
  ["a name without an address", names(lookupOf({}).lookup), "broken dns", "broken dns"],
  ["a name server that fails", names(failingLookup("EAI_AGAIN")), "unknown dns-server", "unknown dns-server"],
  ["a lookup that never ends", names(() => new Promise(() => {}), short), "unknown dns-timeout", "unknown dns-timeout"],
  ["a name that fails, then is private", () => names(turning("EAI_AGAIN", "127.0.0.1"))(), "blocked blocked", "blocked blocked"],
  ["a private address", names(lookupOf({ [site]: ["127.0.0.1"] }).lookup), "blocked blocked", "blocked blocked"],

  ["a port that refuses", onlyRefuses, "broken refused", "broken refused"],
  ["a reset before the request", http({ onConnection: (socket) => socket.resetAndDestroy() }), "unknown connection", "unknown connection"],
  ["a reset before the head", http(resets()), "unknown connection", "unknown connection"],
  ["a reset in the head", http(resets("HTTP/1.1 200 OK\r\ncontent-ty")), "unknown connection", "unknown connection"],
  ["a reset in the body", http(resets(`${ok}content-length: 99\r\n\r\n<p>`)), "unknown connection", "ok"],
  ["an empty response", http(ends()), "unknown connection", "unknown connection"],
  ["an end in the head", http(ends("HTTP/1.1 200 OK\r\nx: ")), "unknown connection", "unknown connection"],
  ["an end in the body", http(ends(`${ok}content-length: 99\r\n\r\n<p>`)), "unknown connection", "ok"],

  ["a black hole before TLS", https(short, {}), "unknown timeout", "unknown timeout"],
  ["a black hole before the head", http({}, retried), "unknown timeout", "unknown timeout"],
  ["a black hole in the head", http(sendsRaw("HTTP/1.1 200 OK\r\nx: "), short), "unknown timeout", "unknown timeout"],
  ["a black hole in the body", http(sendsRaw(`${ok}content-length: 99\r\n\r\n<p>`), once), "unknown timeout", "ok"],
  ["a head that tricklesAfter", http(tricklesAfter("HTTP/1.1 200 OK\r\nx: "), short), "unknown timeout", "unknown timeout"],
  ["a body that tricklesAfter", http(tricklesAfter(`${ok}\r\n`), once), "unknown timeout", "ok"],
  ["a run past its deadline", http({}, shortRun), "unknown run-deadline", "unknown run-deadline"],
  ["a pause beyond the run deadline", http(respondsWith(503, later(5)), shortRun), "unknown run-deadline", "unknown run-deadline"],

  ["TLS that is right", https({ tls: service, extraCa: serverIdentity.ca }), "ok", "ok"],
  ["an expired certificate", https(trusted(certificates.expired)), "broken tls expired", "broken tls expired"],
  ["a certificate of the future", https(trusted(certificates.notYetValid)), "broken tls expired", "broken tls expired"],
  ["a self-signed certificate", https(tls(certificates.selfSigned)), "broken tls self-signed", "broken tls self-signed"],
  ["an unknown authority", https({ tls: service }), "broken tls untrusted", "broken tls untrusted"],
  ["a certificate of another host", https(trusted(certificates.otherHost)), "broken tls wrong-host", "broken tls wrong-host"],
  ["an old version of TLS", https({ tls: old, extraCa: serverIdentity.ca }), "broken tls handshake", "broken tls handshake"],
  [
    "plain HTTP on an https port",
    https(
      {},
      onFirstByte((socket) => socket.end("HTTP/1.1 400 Bad\r\n\r\n")),
    ),
    "broken tls handshake",
    "broken tls handshake",
  ],
  [
    "a reset in the handshake",
    https(
      {},
      onFirstByte((socket) => socket.resetAndDestroy()),
    ),
    "unknown connection",
    "unknown connection",
  ],

  ["five redirects", http(fiveSteps), "ok", "ok"],
  ["redirects without end", http(redirects((path) => `${path}x`)), "broken redirects", "broken redirects"],
  ["a redirect to itself", http(redirects((path) => path)), "broken redirect-loop", "broken redirect-loop"],
  ["redirects in a circle", http(redirects((path) => (path === "/" ? "/a" : "/"))), "broken redirect-loop", "broken redirect-loop"],
  ["a redirect to itself with a cookie", http(redirects((path) => path, "set-cookie: a=b")), "unknown cookie-loop", "unknown cookie-loop"],
  ["a redirect to nowhere", http(respondsWith(302)), "broken redirect-target", "broken redirect-target"],
  ["a redirect to a private address", http(redirects(() => "http://127.0.0.1/")), "blocked blocked", "blocked blocked"],
  ["a redirect to another scheme", http(redirects(() => "ftp://www.acme.example/")), "blocked scheme", "blocked scheme"],
  ["a redirect with a password", http(redirects(() => `http://a:b@${site}/`)), "blocked user-info", "blocked user-info"],
  ["a redirect to a port of mail", http(redirects(() => `http://${site}:25/`)), "blocked port", "blocked port"],
  ["a redirect before an endless body", http(() => inSequence(endless(found, html), opens)), "ok", "ok"],
  ["a redirect before a body that never comes", http(() => inSequence(sendsRaw(found), opens)), "ok", "ok"],

  ["429", http(respondsWith(429)), "unknown rate", "unknown rate"],
  ["429 for a minute", http(respondsWith(429, later(60))), "unknown rate", "unknown rate"],
  ["429, then a page", http(() => inSequence(respondsWith(429, later(0)), opens)), "ok", "ok"],
  ["503", http(respondsWith(503)), "unknown transient", "unknown callback-error"],
  ["503, then a page", http(() => inSequence(respondsWith(503), opens)), "ok", "ok"],
  ["500", http(respondsWith(500)), "broken status", "unknown callback-error"],
  ["404", http(respondsWith(404)), "broken status", "ok"],
  ["405 to HEAD", http(byMethod(respondsWith(405), opens)), "ok", "ok"],
  ["500 to HEAD", http(byMethod(respondsWith(500), opens)), "ok", "ok"],
  ["a reset to HEAD", http(byMethod(resets(), opens)), "ok", "ok"],

  ["an endless body", http(endless(`${ok}\r\n`, Buffer.alloc(65_536, "<p>a"))), "ok", "ok"],
  ["a gzip bomb", http(inGzip(bomb)), "ok", "ok"],
  ["a body that is not gzip", http(inGzip(Buffer.from(html))), "unknown unsupported", "ok"],
  ["a bad chunk", http(byMethod(sendsRaw(chunked), sendsRaw(`${chunked}4\r\n<p>a\r\nzz\r\n`))), "ok", "ok"],
  ["no body", http(sends("", "content-type: text/html")), "no-page empty", "ok"],
  ["a body of whitespace", http(sends(" \r\n\t ", "content-type: text/html")), "no-page empty", "ok"],
  ["a body that is not a page", http(sends("{}", "content-type: application/json")), "no-page not-html", "ok"],
  ["a page with two content types", http(sends(html, "content-type: text/html", "content-type: text/html; charset=utf-8")), "ok", "ok"],

  ["a head of 100 KB", http(sends(html, "content-type: text/html", ...Array<string>(100).fill(`x: ${"a".repeat(1_000)}`))), "ok", "ok"],
  ["a head of 300 KB", http(sends(html, ...Array<string>(300).fill(`x: ${"a".repeat(1_000)}`))), "broken protocol", "broken protocol"],
  ["a head of 10,000 fields", http(sends(html, ...Array<string>(10_000).fill("x:"))), "unknown unsupported", "unknown unsupported"],
  ["endless early hints", http(endless("HTTP/1.1 103 Early Hints\r\n\r\n".repeat(100))), "unknown unsupported", "unknown unsupported"],
  ["an endless head", http(endless("HTTP/1.1 200 OK\r\n", `x: ${"a".repeat(4_096)}\r\n`)), "broken protocol", "broken protocol"],
  ["HTTP/1.0", http(ends(`HTTP/1.0 200 OK\r\ncontent-type: text/html\r\n\r\n${html}`)), "ok", "ok"],
  ["a page without a head", http(ends(html)), "ok", "ok"],
  ["another protocol", http(sendsRaw("SSH-2.0-OpenSSH_9.6\r\n")), "unknown unsupported", "unknown unsupported"],
];

/** Verdict and reason in words. */
const summaryOf = ({ verdict, failure, cause }: UrlCheck) =>
  [verdict, failure?.kind ?? cause, failure?.kind === "tls" ? failure.reason : undefined].filter((word) => word !== undefined).join(" ");

describe.each(rows)("%s", (_, setup, page, callback) => {
  test.each([
    ["website", page],
    ["callback", callback],
  ] as const)("as a %s: %s", async (purpose, expected) => {
    const { policy, scheme } = await setup();
    const { run, total } = policy.timeouts;
    const start = performance.now();
    const check = await checkOf(purpose, policy, `${scheme}://${site}/`);
    const elapsed = performance.now() - start;
    expect(summaryOf(check)).toBe(expected);
    // What times out does so at each attempt, what else there is ends before any limit; the rest is for a busy machine.
    const limit = expected.includes("timeout") ? policy.retry.attempts * total : Math.min(run, total);
    expect(elapsed).toBeLessThan(limit + 1_000);
  });
});
