import { describe, expect, it, test } from "vitest";
import type { NetworkFailure } from "../../src/core/urls/network-failure.ts";
import type { Verdict } from "../../src/core/urls/url-check.ts";
import { evaluateResponse } from "../../src/network/site/evaluate-response.ts";
import { page } from "./reported.ts";

const finalUrl = page().finalUrl;

/** Verdict and cause on a response with a status, for a page and for a callback. */
function verdicts(status: number, headers: Record<string, string> = {}): string[] {
  return (["website", "page", "callback"] as const).map((purpose) => {
    const {
      verdict,
      cause = "",
      ...seen
    } = evaluateResponse(purpose, page({ status, headers: { "content-type": "text/html", ...headers } }), 0);
    expect(seen).toMatchObject({ status, finalUrl });
    return `${verdict} ${cause}`.trim();
  });
}

describe("a status", () => {
  it.each([
    [200, "ok", "ok"],
    [203, "ok", "ok"],
    [299, "ok", "ok"],
    [300, "ok", "ok"],
    [304, "broken status", "ok"],
    [400, "broken status", "ok"],
    [401, "broken status", "ok"],
    [403, "unknown forbidden", "ok"],
    [404, "broken status", "ok"],
    [408, "unknown transient", "ok"],
    [410, "broken status", "ok"],
    [425, "unknown transient", "ok"],
    [429, "unknown rate", "unknown rate"],
    [451, "broken status", "ok"],
    [500, "broken status", "unknown callback-error"],
    [501, "broken status", "unknown callback-error"],
    [502, "unknown transient", "unknown callback-error"],
    [503, "unknown transient", "unknown callback-error"],
    [504, "unknown transient", "unknown callback-error"],
    [522, "unknown transient", "unknown callback-error"],
    [524, "unknown transient", "unknown callback-error"],
    [530, "broken status", "unknown callback-error"],
    [599, "broken status", "unknown callback-error"],
  ])("%i: a page is %s, a callback is %s", (status, asPage, asCallback) => {
    expect(verdicts(status)).toEqual([asPage, asPage, asCallback]);
  });
});

describe("what opens", () => {
  it.each([
    ["text/html", "ok"],
    ["text/html; charset=gb2312", "ok"],
    ["TEXT/HTML;charset=UTF-8", "ok"],
    ["text/html, text/html; charset=utf-8", "ok"],
    ["application/xhtml+xml", "application/xhtml+xml"],
    ["text/plain", "text/plain"],
    ["application/json; charset=utf-8", "application/json"],
    ["application/pdf", "application/pdf"],
    ["text/htmlx", "text/htmlx"],
    ["image/svg+xml", "image/svg+xml"],
    ["nonsense", "ok"],
    ["application/json, text/html", "ok"],
    ["text/html, application/json", "application/json"],
    ["text/html, nonsense", "ok"],
    ["unknown/unknown", "ok"],
  ])("as %s is %s", (type, expected) => {
    const { verdict, cause, contentType } = evaluateResponse("website", page({ headers: { "content-type": type } }), 0);
    expect(verdict === "ok" ? "ok" : `${contentType} ${cause}`).toBe(expected === "ok" ? "ok" : `${expected} not-html`);
  });

  it.each([
    ["", "", "empty"],
    ["text/html", " \r\n\t\uFEFF", "empty"],
    ["application/pdf", "", "empty"],
    ["", "<!DOCTYPE html><p>x", "ok"],
    ["", "\n<HTML lang=zh>", "ok"],
    ["", "<title>Acme</title>", "ok"],
    ["", "<!-- x --><p>", "ok"],
    ["", " \t<BODY>", "ok"],
    ["", "<a href=/>x", "ok"],
    ["*/*", "<html>", "ok"],
    ["application/unknown", "<!DOCTYPE HTML><p>", "ok"],
    ["html", "<table>", "ok"],
    ["", "Hello <p>", "not-html"],
    ["", "<section>", "not-html"],
    ["", "<article>", "ok"],
    ["", "\ufeff<!doctype html>", "not-html"],
    ["", `${" ".repeat(600)}<!doctype html>`, "not-html"],
    ["application/xhtml+xml", '<!-- <a> --><html xmlns="http://www.w3.org/1999/xhtml"/>', "ok"],
    ["application/xml", '<h:html xmlns:h="http://www.w3.org/1999/xhtml"/>', "ok"],
    ["text/xml", '<rss xmlns="http://www.w3.org/1999/xhtml"><html xmlns="http://www.w3.org/1999/xhtml">', "not-html"],
    ["text/xml", "<html>", "not-html"],
    ["text/plain", "<!doctype html>", "not-html"],
    ["", "%PDF-1.7", "not-html"],
    ["", '{"a":"b"}', "not-html"],
    ["text/html", "no tag at all", "ok"],
  ])("as %j with %j is %s", (type, text, expected) => {
    for (const status of [200, 299]) {
      const { verdict, cause } = evaluateResponse("page", page({ status, headers: type === "" ? {} : { "content-type": type }, text }), 0);
      expect(cause ?? verdict).toBe(expected);
    }
    expect(evaluateResponse("callback", page({ headers: { "content-type": type }, text }), 0).verdict).toBe("ok");
  });
});

test("Retry-After is reported in seconds, also for a date", () => {
  const now = Date.parse("2026-11-22T12:00:00Z");
  const wait = (status: number, after: string) =>
    evaluateResponse("website", page({ status, headers: { "retry-after": after } }), now).retryAfter;
  expect([wait(429, "120"), wait(503, "120"), wait(429, "Sun, 22 Nov 2026 12:00:30 GMT")]).toEqual([120, 120, 30]);
  expect([
    wait(404, "120"),
    wait(200, "120"),
    wait(429, "0"),
    wait(429, "Sun, 22 Nov 2026 11:00:00 GMT"),
    wait(429, "-1"),
    wait(503, "x"),
  ]).toEqual(Array.from({ length: 6 }, () => undefined));
});

/** What each failure means; one that is missing here does not compile. */
const failures: Record<NetworkFailure["kind"], Verdict> = {
  blocked: "blocked",
  scheme: "blocked",
  "user-info": "blocked",
  port: "blocked",
  dns: "broken",
  refused: "broken",
  tls: "broken",
  protocol: "broken",
  "redirect-loop": "broken",
  "redirect-target": "broken",
  "dns-server": "unknown",
  "dns-timeout": "unknown",
  unsupported: "unknown",
  connection: "unknown",
  proxy: "unknown",
  timeout: "unknown",
  redirects: "broken",
  "cookie-loop": "unknown",
  "run-deadline": "unknown",
};

it.each(Object.entries(failures))("the failure %s is %s, of a page and of a callback", (kind, verdict) => {
  const failure = { kind } as NetworkFailure;
  for (const purpose of ["website", "page", "callback"] as const)
    expect(evaluateResponse(purpose, { failure }, 0)).toEqual({ verdict, failure });
});
