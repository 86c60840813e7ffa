import { expect, test } from "vitest";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import { mockSecrets } from "../mocks/janrain-behavior.ts";
import { declaredPair, earlierPair, setUpMock } from "./mock-run.ts";

const page = { contentType: "text/html", body: "" };
const found = (location: string) => ({ ...page, status: 302, location });
const authorize = (changes: Record<string, string> = {}) => {
  const query = { client_id: mockSecrets.WEIBO_APP_KEY, redirect_uri: "https://acme.rpxnow.com/sinaweibo/callback", ...changes };
  return `https://api.weibo.com/oauth2/authorize?${new URLSearchParams(query)}`;
};

test.each([
  ["accepts the declared pair", declaredPair, "accepted", []],
  ["reports another app key", earlierPair, "differs", ["sign-in-differs"]],
  ["knows nothing without credentials at Janrain", undefined, "unknown", []],
] as const)("%s", async (_, stored, state, rules) => {
  const { app, mock, go } = await setUpMock();
  if (stored) app.properties.set("sinaweibo", stored);
  const { report, exitCode, output } = await go("check", { probe: "sign-in" });
  expect([exitCode, report.files[0]?.probes.map((check) => check.state)]).toEqual([0, [state]]);
  expect(report.findings.filter(({ rule }) => rule === "sign-in-differs").map(({ pointer }) => pointer)).toEqual(
    rules.length === 0 ? [] : ["/credentials/appKey"],
  );
  for (const secret of [...Object.values(mockSecrets), earlierPair.consumerKey]) expect(output).not.toContain(secret);
  expect(mock.calls.map(({ path, params }) => [path, [...params]])).toEqual([["/sinaweibo/start", []]]);
});

test.each([
  ["a redirect within Janrain", "https://acme.rpxnow.com/sinaweibo/start?again=1", "accepted", 2],
  ["another callback", authorize({ redirect_uri: "https://other.rpxnow.com/sinaweibo/callback" }), "differs", 1],
  ["another host", "https://192.0.2.1/metadata", "unknown", 1],
  ["a host that only looks like Weibo", "https://api.weibo.com.example/oauth2/authorize?client_id=1&redirect_uri=2", "unknown", 1],
  ["http", "http://acme.rpxnow.com/sinaweibo/start", "unknown", 1],
  ["an authorize URL without parameters", "https://api.weibo.com/oauth2/authorize", "unknown", 1],
])("follows the start of a sign-in: %s", async (_, location, state, requests) => {
  const { mock, go } = await setUpMock();
  mock.reply = ({ index }) => found(index === 1 ? location : authorize());
  const { report, exitCode } = await go("check", { probe: "sign-in" });
  expect([exitCode, report.files[0]?.probes[0]?.state, mock.calls.length]).toEqual([0, state, requests]);
});

test("compares only the callback without the secret", async () => {
  const { app, go } = await setUpMock();
  app.properties.set("sinaweibo", earlierPair);
  const { report } = await go("check", { probe: "sign-in", secrets: new SecretStore({}).lookup });
  expect(report.files[0]?.probes[0]?.state).toBe("accepted");
});
