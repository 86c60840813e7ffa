import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { renderText } from "../../src/core/report/formats/text.ts";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import { offlineCheck, run } from "../../src/run.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import { edited, example } from "../helpers/example.ts";
import { mockApp, mockSecrets } from "../mocks/janrain-behavior.ts";
import { registered, service, setUpWeibo } from "../weibo/weibo-emulator.ts";
import { declaredPair, earlierPair, setUpMock } from "./mock-run.ts";

const page = { contentType: "text/html", body: "" };
const found = (location: string) => ({ ...page, status: 302, location });
const callback = "https://acme.rpxnow.com/sinaweibo/callback";
const authorize = (changes: Record<string, string> = {}) => {
  const query = { client_id: mockSecrets.WEIBO_APP_KEY, redirect_uri: callback, ...changes };
  return `https://api.weibo.com/oauth2/authorize?${new URLSearchParams(query)}`;
};

test.each([
  ["finds the declared pair", declaredPair, "same", []],
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
  ["a redirect within Janrain", "https://acme.rpxnow.com/sinaweibo/start?again=1", "same", 2],
  ["another callback", authorize({ redirect_uri: "https://other.rpxnow.com/sinaweibo/callback" }), "differs", 1],
  ["another host", "https://192.0.2.1/metadata", "unknown", 1],
  ["a host that only looks like Weibo", "https://api.weibo.com.example/oauth2/authorize?client_id=1&redirect_uri=2", "unknown", 1],
  ["http", "http://acme.rpxnow.com/sinaweibo/start", "unknown", 1],
  ["an authorize URL without parameters", "https://api.weibo.com/oauth2/authorize", "unknown", 1],
  ["an authorize URL with two callbacks", `${authorize()}&redirect_uri=https%3A%2F%2Fother.example`, "unknown", 1],
  ["another port of Janrain", "https://acme.rpxnow.com:8443/sinaweibo/start", "unknown", 1],
  ["a relative redirect", "/sinaweibo/start?again=1", "same", 2],
  ["a redirect with the host in capitals", "https://ACME.rpxnow.com/sinaweibo/start", "same", 2],
  ["a redirect without a scheme to another host", "//192.0.2.1/sinaweibo/start", "unknown", 1],
  ["a redirect with user information", "https://acme.rpxnow.com@192.0.2.1/sinaweibo/start", "unknown", 1],
  ["Weibo by http", authorize().replace("https:", "http:"), "unknown", 1],
  ["lower-case percent escapes", authorize().replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()), "same", 1],
  ["a callback that is encoded twice", authorize({ redirect_uri: encodeURIComponent(callback) }), "differs", 1],
  ["a callback that ends with a slash", authorize({ redirect_uri: `${callback}/` }), "differs", 1],
  ["an app key twice", `${authorize()}&client_id=${mockSecrets.WEIBO_APP_KEY}`, "unknown", 1],
  ["an empty app key", authorize({ client_id: "" }), "differs", 1],
  ["an app key with a space", authorize({ client_id: ` ${mockSecrets.WEIBO_APP_KEY}` }), "differs", 1],
  ["a fragment after the parameters", `${authorize()}#/login`, "same", 1],
  ["an empty redirect target, which is the page itself", "", "same", 2],
  ["a malformed redirect target", "https://[", "unknown", 1],
  ["an authorize URL without a callback", "https://api.weibo.com/oauth2/authorize?client_id=1", "unknown", 1],
  ["an authorize URL without an app key", `https://api.weibo.com/oauth2/authorize?redirect_uri=${callback}`, "unknown", 1],
  ["Weibo's host in capitals", authorize().replace("api.weibo.com", "API.Weibo.COM"), "same", 1],
  ["Weibo's own port", authorize().replace("api.weibo.com", "api.weibo.com:443"), "same", 1],
  ["another port of Weibo", authorize().replace("api.weibo.com", "api.weibo.com:8443"), "unknown", 1],
  ["Weibo's page for phones", authorize().replace("api.weibo.com", "open.weibo.cn"), "same", 1],
  ["another page of Weibo", authorize().replace("/authorize", "/authorize/"), "unknown", 1],
  ["a callback with a port", authorize({ redirect_uri: callback.replace(".com", ".com:8443") }), "differs", 1],
  ["an empty callback", authorize({ redirect_uri: "" }), "differs", 1],
])("follows the start of a sign-in: %s", async (_, location, state, requests) => {
  const { mock, go } = await setUpMock();
  mock.reply = ({ index }) => found(index === 1 ? location : authorize());
  const { report, exitCode } = await go("check", { probe: "sign-in" });
  expect([exitCode, report.files[0]?.probes[0]?.state, mock.calls.length]).toEqual([0, state, requests]);
});

test.each([301, 303, 307, 308])("follows a redirect with status %i", async (status) => {
  const { mock, go } = await setUpMock();
  mock.reply = ({ index }) => ({ ...found(index === 1 ? "/sinaweibo/start?again=1" : authorize()), status });
  expect((await go("check", { probe: "sign-in" })).report.files[0]?.probes[0]).toMatchObject({ state: "same", status });
});

test.each([
  ["redirects in a loop", found("/sinaweibo/start"), 5],
  ["a page that refreshes itself", { ...page, status: 200, body: `<meta http-equiv="refresh" content="0;url=${authorize()}">` }, 1],
  ["a page that requires cookies", { ...page, status: 403, body: "Please enable cookies" }, 1],
  ["an authorize URL without a redirect status", { ...found(authorize()), status: 200 }, 1],
  ["a failure with an authorize URL", { ...found(authorize()), status: 500 }, 1],
])("knows nothing of %s", async (_, reply, requests) => {
  const { mock, go } = await setUpMock();
  mock.reply = () => reply;
  const { report, exitCode } = await go("check", { probe: "sign-in" });
  expect([exitCode, report.files[0]?.probes[0]?.state, mock.calls.length]).toEqual([0, "unknown", requests]);
});

test("compares only the callback without the secret", async () => {
  const { app, go } = await setUpMock();
  app.properties.set("sinaweibo", earlierPair);
  const { report } = await go("check", { probe: "sign-in", secrets: new SecretStore({}).lookup });
  expect(report.files[0]?.probes[0]?.state).toBe("same");
});

/** The progress of the setup steps for which a sign-in is evidence, with whose response that is. */
const steps = (json: string) =>
  Object.fromEntries(
    (JSON.parse(json).setup[0].steps as { step: number; state: string; evidence: string }[])
      .filter(({ step }) => [3, 6, 10, 11].includes(step))
      .map(({ step, state, evidence }) => [step, `${state}: ${/sinaweibo\/start|Weibo/.exec(evidence)?.[0]}`]),
  );

test.each([
  [
    "the declared pair",
    declaredPair,
    { 3: "done: sinaweibo/start", 6: "to-do: undefined", 10: "to-do: undefined", 11: "done: sinaweibo/start" },
  ],
  [
    "another pair",
    earlierPair,
    { 3: "done: sinaweibo/start", 6: "to-do: undefined", 10: "to-do: undefined", 11: "to-do: sinaweibo/start" },
  ],
  ["no pair", undefined, { 3: "unknown: undefined", 6: "to-do: undefined", 10: "to-do: undefined", 11: "unknown: undefined" }],
] as const)("is evidence for the setup steps: %s", async (_, stored, expected) => {
  const { app, go } = await setUpMock();
  if (stored) app.properties.set("sinaweibo", stored);
  expect(steps((await go("check", { probe: "sign-in" })).json)).toEqual(expected);
});

test("leaves a step to what the plan has read of the credentials", async () => {
  const { app, go } = await setUpMock();
  app.properties.set("sinaweibo", { ...declaredPair, secret: earlierPair.secret });
  const { json } = await go("plan", { probe: "sign-in" });
  expect([steps(json)[11], JSON.parse(json).weibo[0].state]).toEqual(["to-do: undefined", "same"]);
});

const asWeibo = { "same, accepted": [], "same, 21322": ["/callbacks/authorization"], "differs, 21324": ["/credentials/appKey"] } as const;

test.each([
  ["same, accepted", {}, {}],
  ["same, 21322", {}, { callback: "https://acme.rpxnow.com/weibo/callback" }],
  ["differs, 21324", { consumerKey: "1111111111" }, {}],
] as const)("shows whether Weibo accepts the pair that Janrain sends: %s", async (what, stored, atWeibo) => {
  const { ask, app, received } = await setUpWeibo({ act: service(registered(atWeibo)) });
  const { WEIBO_APP_KEY: consumerKey = "", WEIBO_APP_SECRET: secret = "" } = demoSecrets;
  app.properties.set("sinaweibo", { consumerKey, secret, ...stored });
  const { report, states, exitCode, json } = await ask("sign-in-weibo");
  const [signIn, weibo] = report.files[0]?.probes ?? [];
  expect(`${signIn?.state}, ${weibo?.code ?? weibo?.state}`).toBe(what);
  expect([exitCode, states.map((state) => state.split(" ")[0])]).toEqual([0, ["sign-in", "sign-in-weibo"]]);
  expect(report.findings.filter(({ rule }) => rule === "sign-in-refused").map(({ pointer }) => pointer)).toEqual(asWeibo[what]);
  expect(received.map(({ method, path, query }) => [method, path, [...query.keys()]])).toEqual([
    ["GET", "/oauth2/authorize", ["client_id", "redirect_uri", "response_type"]],
  ]);
  if (what === "same, accepted") expect(steps(json)).toMatchObject({ 6: "done: Weibo", 10: "done: Weibo" });
  if (what === "same, 21322") expect(steps(json)).toMatchObject({ 6: "done: Weibo", 10: "failed: Weibo" });
  if (what === "differs, 21324") expect(steps(json)).toMatchObject({ 6: "to-do: undefined", 10: "to-do: undefined" });
});

test("needs no secret to request it from Weibo", async () => {
  const { ask, app } = await setUpWeibo();
  app.properties.set("sinaweibo", { consumerKey: demoSecrets.WEIBO_APP_KEY ?? "", secret: "" });
  expect((await ask("sign-in-weibo", { secrets: new SecretStore({}).lookup })).states).toEqual(["sign-in same", "sign-in-weibo accepted"]);
});

test.each([
  ["Janrain starts no sign-in", undefined],
  ["the app key at Janrain has the form of a secret", { consumerKey: "f".repeat(32), secret: "" }],
])("sends nothing to Weibo when %s", async (_, stored) => {
  const { ask, app, received } = await setUpWeibo();
  if (stored) app.properties.set("sinaweibo", stored);
  expect([(await ask("sign-in-weibo")).states.at(-1), received]).toEqual(["sign-in-weibo unknown", []]);
});

test("requests a custom domain, which a declaration chooses, only at a public address", async () => {
  const { mock, go } = await setUpMock({}, { "social.acme.example": mockApp() });
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "weibo-provider.yaml"), edited([["realm: acme", "domain: social.acme.example"]]));
  const network = { ...offlineCheck.network, overrides: mock.overrides(), extraCa: mock.ca };
  const probe = async (allowPrivate: ReadonlySet<string>) =>
    (await go("check", { probe: "sign-in", folder, patterns: ["."], network: { ...network, allowPrivate } })).report.files[0]?.probes[0];
  expect(await probe(new Set())).toMatchObject({ state: "unknown", failure: { kind: "blocked" } });
  expect(mock.calls).toEqual([]);
  mock.reply = () => found(authorize());
  expect(await probe(new Set(["social.acme.example:443"]))).toMatchObject({ state: "same" });
});

const section = example.slice(example.indexOf("janrain:"), example.indexOf("developer:"));
const auth0 = "auth0:\n  domain: acme.eu.auth0.com\n  connection: weibo\n  clientId: A_ID\n  clientSecret: A_SECRET\n\n";

test.each([
  ["no identity service", "", "sign-in", "sign-in: unknown, because no identity service is declared"],
  ["no identity service, at Weibo", "", "sign-in-weibo", "sign-in: unknown, because no identity service is declared"],
  ["a service whose sign-in has no known start", auth0, "sign-in", "a sign-in at Auth0: unknown"],
] as const)("reports as unknown, without a request, the sign-in of %s", async (_, services, probe, text) => {
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "weibo-provider.yaml"), edited([[section, services]]));
  const severities = new Map([["image-file", "off"]] as const);
  const report = await run({ ...offlineCheck, probe, folder, patterns: [], severities, secrets: () => undefined });
  expect(renderText(report, messagesIn("en"))).toContain(text);
});
