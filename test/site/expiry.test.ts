import { describe, expect, it, test } from "vitest";
import type { UrlCheck } from "../../src/core/urls/url-check.ts";
import { checkOf, pages, reportedFindings, reportedRules } from "./reported.ts";

const website = "/app/website";
const login = "/site/login";
const callback = "/callbacks/authorization";

/** A URL whose host's certificate has so many days left. */
const lasting = (pointer: string, certificateDays: number | undefined, more: Partial<UrlCheck> = {}): UrlCheck =>
  checkOf(pointer, {
    certificate: { from: "2026-01-02", to: "2026-12-24", names: [] },
    ...(certificateDays !== undefined && { certificateDays }),
    ...more,
  });

describe("a certificate that is about to end", () => {
  it.each([
    [400, undefined],
    [22, undefined],
    [21, undefined],
    [20, 20],
    [1, 1],
    [0, 0],
    // Its last day has come, or a stored response is older than it.
    [-1, 0],
    [-30, 0],
  ])("%i days left", (days, left) => {
    const findings = reportedFindings([lasting(website, days)]);
    expect(findings.map(({ what }) => what)).toEqual(left === undefined ? [] : [`warning url-certificate-expires ${website}`]);
    for (const { en, zh } of findings) {
      expect(en).toContain(`expires on 2026-12-24 (days left: ${left})`);
      expect(zh).toContain(`将于 2026-12-24 到期（剩余 ${left} 天）`);
      for (const localized of [en, zh]) expect(localized).toContain(pages[website]);
    }
  });

  test("is reported once per host, at the first field", () => {
    const elsewhere = { finalUrl: "https://login.acme.example/" };
    expect(reportedRules([lasting(website, 5), lasting("/site/home", 5), lasting(login, 5), lasting("/site/register", 5)])).toEqual([
      `warning url-certificate-expires ${website}`,
    ]);
    expect(reportedRules([lasting(website, 5, elsewhere), lasting(login, 5, elsewhere), lasting(callback, 5)])).toEqual([
      `warning url-certificate-expires ${website}`,
      `warning url-certificate-expires ${callback}`,
    ]);
  });

  test("names the host that redirects led to", () => {
    const [only] = reportedFindings([lasting(website, 5, { finalUrl: "https://login.acme.example/" })]);
    expect(only?.en).toContain('of "login.acme.example"');
  });

  test("is reported in addition to the page's error", () => {
    const check = lasting(website, 5, { verdict: "broken", status: 404, cause: "status", finalUrl: pages[website] });
    expect(reportedRules([check])).toEqual([`warning url-certificate-expires ${website}`, `error url-status ${website}`]);
  });

  test("is not reported where none was seen, or its days are not known", () => {
    expect(reportedRules([checkOf(website, {}), lasting(login, undefined)])).toEqual([]);
  });
});

describe("a server without its intermediate certificate", () => {
  const incomplete = (pointer: string) =>
    checkOf(pointer, {
      certificate: { from: "2026-01-02", to: "2126-12-24", names: [], isChainIncomplete: true },
      certificateDays: 36_000,
    });

  test("is reported once per host, with the fix", () => {
    expect(reportedRules([incomplete(website), incomplete(login), incomplete(callback)])).toEqual([
      `warning url-certificate-chain ${website}`,
      `warning url-certificate-chain ${callback}`,
    ]);
    const [only] = reportedFindings([incomplete(website)]);
    for (const localized of [only?.en, only?.zh]) expect(localized).toContain("fullchain.pem");
  });

  test("is reported where the certificate could not be fetched, instead of a TLS error", () => {
    const failure = { kind: "tls", host: "www.acme.example", reason: "incomplete-chain", code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" } as const;
    expect(reportedRules([checkOf(website, { verdict: "unknown", failure })])).toEqual([`warning url-certificate-chain ${website}`]);
  });

  test("is not reported with a complete chain", () => {
    expect(reportedRules([lasting(website, 400)])).toEqual([]);
  });
});
