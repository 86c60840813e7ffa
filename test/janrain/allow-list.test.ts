import { expect, it } from "vitest";
import { covers, entryOf } from "../../src/targets/janrain/allow-list.ts";

it.each([
  ["example.com", "example.com", true],
  ["Example.com", "EXAMPLE.com", true],
  ["example.com", "www.example.com", false],
  ["*.example.com", "www.example.com", true],
  ["*.EXAMPLE.com", "a.b.Example.COM", true],
  ["*.example.com", "example.com", false],
  ["*.example.com", ".example.com", false],
  ["*.example.com", "wwwexample.com", false],
  ["*.example.com", "www.example.org", false],
  ["*.example.com", "a-long-name.example.org", false],
  ["*.com", "x.com", true],
])("the pattern %s covers %s: %s", (pattern, host, isCovered) => {
  expect(covers(pattern, host)).toBe(isCovered);
});

it.each([
  ["https://www.acme.example/shop", "www.acme.example"],
  ["https://www.acme.example./", "www.acme.example"],
  ["https://WWW.acme.example:8443/", "www.acme.example"],
  ["https://192.0.2.1/", "192.0.2.1"],
  ["https://[2001:db8::1]/", undefined],
  ["https://a_b.example/", undefined],
  ["not a URL", undefined],
  [undefined, undefined],
])("the allow-list's entry for %s is %s", (website, entry) => {
  expect(entryOf(website)).toBe(entry);
});
