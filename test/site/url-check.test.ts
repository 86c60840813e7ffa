import { describe, expect, it, test } from "vitest";
import { isPrivateHostname } from "../../src/core/urls/private-hostname.ts";
import { distinctUrls, requestKey, type UrlCheck, uncheckedUrls } from "../../src/core/urls/url-check.ts";

test.each([
  ["localhost", true],
  ["LOCALHOST", true],
  ["app.localhost", true],
  ["app.localhost.", true],
  ["printer.local", true],
  ["vault.internal", true],
  ["www.test", true],
  ["www.invalid", true],
  ["router.home.arpa", true],
  ["intranet", true],
  ["intranet.", true],
  ["10.0.0.1", true],
  ["8.8.8.8", false],
  ["[::1]", true],
  ["[FE80::1]", true],
  ["[2001:4860:4860::8888]", false],
  ["2001:4860:4860::8888", false],
  ["www.acme.example", false],
  ["www.acme.example.", false],
  ["mylocal.example", false],
  ["notlocal", true],
  ["acme.notlocal", false],
  ["acme.local.example", false],
  ["homearpa.example", false],
  ["acme.home-arpa", false],
  ["a8.8.8.8b", false],
  ["999.999.999.999", false],
])("the host %s is private by its name: %s", (host, isPrivate) => {
  expect(isPrivateHostname(host)).toBe(isPrivate);
});

const check = (pointer: string, url: string, purpose: UrlCheck["purpose"] = "page"): UrlCheck => ({ pointer, url, purpose, verdict: "ok" });

describe("the request of a URL", () => {
  it.each([
    ["website", "page https://a.example/"],
    ["page", "page https://a.example/"],
    ["callback", "callback https://a.example/"],
  ] as const)("as a %s has the key %j", (purpose, key) => {
    expect(requestKey({ url: "https://a.example/", purpose })).toBe(key);
  });

  it("belongs to the first field with it", () => {
    const checks = [
      check("/app/website", "https://a.example/", "website"),
      check("/site/home", "https://a.example/"),
      check("/site/login", "https://b.example/"),
      check("/callbacks/authorization", "https://b.example/", "callback"),
      check("/callbacks/deauthorization", "https://b.example/", "callback"),
    ];
    expect(distinctUrls(checks).map(({ pointer }) => pointer)).toEqual(["/app/website", "/site/login", "/callbacks/authorization"]);
  });

  it("is not made without the network", () => {
    const declared = { pointer: "/site/home", url: "https://a.example/", purpose: "page" } as const;
    expect(uncheckedUrls([declared])).toEqual([{ ...declared, verdict: "not-checked" }]);
  });
});
