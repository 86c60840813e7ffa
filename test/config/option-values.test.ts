import { resolve } from "node:path";
import { expect, it } from "vitest";
import { parseDigest } from "../../src/core/options/digest.ts";
import { driftOptions } from "../../src/core/options/drift.ts";
import { parseSeverities, renamedRuleNotices } from "../../src/core/options/rules.ts";
import { parseShard } from "../../src/core/options/shard.ts";
import { defaultPropagationTimeout, parseOrigin, targetSettings } from "../../src/core/options/targets.ts";
import { urlOptions } from "../../src/core/options/urls.ts";
import { UsageError } from "../../src/core/usage-error.ts";

/** The key and the parameters of the message of a rejected value. */
function rejection(parse: () => unknown): unknown {
  try {
    parse();
  } catch (error) {
    if (error instanceof UsageError) return [error.problem, error.params];
    throw error;
  }
  return undefined;
}

it.each([
  [undefined, undefined],
  ["", undefined],
  ["1/1", { index: 1, count: 1 }],
  [" 2/12 ", { index: 2, count: 12 }],
  ["256/256", { index: 256, count: 256 }],
])("shard %j", (text, shard) => {
  expect(parseShard("--shard", text)).toEqual(shard);
});

it.each(["0/4", "5/4", "1/0", "1/257", "1", "1/4/2", "a/4", "1/b", "-1/4", "1.5/4", " ", "x1/4", "1/4x"])("rejects shard %j", (text) => {
  expect(rejection(() => parseShard("--shard", text))).toEqual(["shard-form", { option: "--shard", text, most: 256 }]);
});

it("takes a digest in any letter case", () => {
  expect([parseDigest("digest", undefined), parseDigest("digest", "")]).toEqual([undefined, undefined]);
  expect(parseDigest("digest", ` ${"AB".repeat(32)}\n`)).toBe("ab".repeat(32));
});

it.each(["ab", "ab".repeat(33), `${"ab".repeat(31)}ag`, `x${"ab".repeat(32)}`])("rejects digest %j", (text) => {
  expect(rejection(() => parseDigest("digest", text))).toEqual(["digest-form", { option: "digest", text }]);
});

const runVariables = { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "acme/web", GITHUB_RUN_ID: "7" };

it.each([
  ["in a workflow", runVariables, "https://github.com/acme/web/actions/runs/7"],
  ["without a run", { ...runVariables, GITHUB_RUN_ID: undefined }, ""],
  ["without a repository", { ...runVariables, GITHUB_REPOSITORY: "" }, ""],
  ["without a server", { ...runVariables, GITHUB_SERVER_URL: undefined }, ""],
])("a drift file %s", (_, environment, run) => {
  const since = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(driftOptions("state/drift.json", "folder", environment)).toEqual({
    path: resolve("folder/state/drift.json"),
    moment: { since, run },
  });
});

it("rejects an origin of the list of origins by the option's name", () => {
  const parse = () => targetSettings({ targetOrigins: ["https://a.example", "http://b.example"] });
  expect(rejection(parse)).toEqual(["origin-not-https", { option: "target-origins", value: "http://b.example" }]);
});

it("has no drift file without a name", () => {
  expect([driftOptions(undefined, "folder", runVariables), driftOptions("", "folder", runVariables)]).toEqual([undefined, undefined]);
});

it("parses the levels of rules", () => {
  expect(parseSeverities("--rule", [])).toEqual(new Map());
  expect(parseSeverities("--rule", [" name-brand = off ", "name-spaces=warning", "name-spaces=info"])).toEqual(
    new Map([
      ["name-brand", "off"],
      ["name-spaces", "info"],
    ]),
  );
  expect(renamedRuleNotices("--rule", ["name-brand=off", "other"])).toEqual([]);
});

it.each([
  ["name-brand", "rule-form", { setting: "name-brand" }],
  ["name-brand=off=on", "rule-form", { setting: "name-brand=off=on" }],
  ["", "rule-form", { setting: "" }],
  ["name-space=off", "rule-unknown-near", { id: "name-space", suggestion: "name-spaces" }],
  ["zzzzzzzzzzzz=off", "rule-unknown", { id: "zzzzzzzzzzzz" }],
  ["secret-in-file=off", "rule-fixed", { id: "secret-in-file" }],
  ["name-brand=of", "invalid-value-near", { value: "of", suggestion: "off", allowed: ["off", "info", "warning", "error"] }],
  ["name-brand=", "invalid-value", { value: "", allowed: ["off", "info", "warning", "error"] }],
])("rejects the rule setting %j", (setting, problem, params) => {
  expect(rejection(() => parseSeverities("--rule", [setting]))).toEqual([problem, { option: "--rule", ...params }]);
});

it.each([
  [{ check: true }, { check: true }],
  [{ check: false, cache: "", cacheAge: "" }, { check: false }],
  [{ check: true, cacheAge: "48" }, { check: true }],
  [
    { check: true, cache: "state/urls.json" },
    { check: true, cache: { path: resolve("folder/state/urls.json"), maxAge: 86_400_000 } },
  ],
  [
    { check: true, cache: "urls.json", cacheAge: "9999" },
    { check: true, cache: { path: resolve("folder/urls.json"), maxAge: 9999 * 3_600_000 } },
  ],
  [
    { check: true, cache: "urls.json", cacheAge: "0" },
    { check: true, cache: { path: resolve("folder/urls.json"), maxAge: 0 } },
  ],
])("the options of URL checks from %j", (texts, options) => {
  expect(urlOptions(texts, "folder")).toEqual(options);
});

it.each(["-1", "1h", "10000", "x1", " ", "1.5"])("rejects the age %j of the cache", (cacheAge) => {
  expect(rejection(() => urlOptions({ check: true, cacheAge }, "folder"))).toEqual(["url-cache-age-form", { text: cacheAge }]);
});

it("has defaults for what concerns identity services", () => {
  expect(targetSettings({})).toEqual({ origins: new Set(), propagationTimeout: defaultPropagationTimeout, rotate: false, own: {} });
  expect(targetSettings({ targetOrigins: ["https://A.example/"], propagationTimeout: "3600", rotate: true, own: { a: "b" } })).toEqual({
    origins: new Set(["https://a.example"]),
    propagationTimeout: 3_600_000,
    rotate: true,
    own: { a: "b" },
  });
  expect(targetSettings({ propagationTimeout: "0" }).propagationTimeout).toBe(0);
});

it.each(["3601", "99999", "-1", "1.5", "10s", "x1", " "])("rejects the propagation timeout %j", (text) => {
  expect(rejection(() => targetSettings({ propagationTimeout: text }))).toEqual(["propagation-timeout-form", { text }]);
});

it.each([
  ["https://acme.auth0.com", "https://acme.auth0.com"],
  ["HTTPS://Acme.Auth0.com:443/", "https://acme.auth0.com"],
  ["http://127.0.0.1:8080", "http://127.0.0.1:8080"],
  ["http://[::1]:8080", "http://[::1]:8080"],
  ["http://localhost:8080", "http://localhost:8080"],
])("the origin of %j", (value, origin) => {
  expect(parseOrigin("target-origins", value)).toBe(origin);
});

it.each([
  ["acme.auth0.com", "origin-not-url", "acme.auth0.com"],
  ["https://", "origin-not-url", "https://"],
  ["https://user:secret@acme.example", "origin-user", "https://***@acme.example"],
  ["https://user@acme.example", "origin-user", "https://***@acme.example"],
  ["https://:secret@acme.example", "origin-user", "https://***@acme.example"],
  ["//user:secret@acme.example", "origin-not-url", "//***@acme.example"],
  ["user:secret@acme.example", "origin-path", "***@acme.example"],
  ["acme.example//user:secret@other.example", "origin-not-url", "***@other.example"],
  ["https://acme.example/path", "origin-path", "https://acme.example/path"],
  ["https://acme.example/?key=secret", "origin-path", "https://acme.example/?***"],
  ["https://acme.example/#secret\nsecond", "origin-path", "https://acme.example/?***"],
  ["http://acme.example", "origin-not-https", "http://acme.example"],
  ["http://127.0.0.1.acme.example", "origin-not-https", "http://127.0.0.1.acme.example"],
  ["ftp://localhost", "origin-not-https", "ftp://localhost"],
])("rejects %j", (value, problem, shown) => {
  expect(rejection(() => parseOrigin("target-origins", value))).toEqual([problem, { option: "target-origins", value: shown }]);
});
