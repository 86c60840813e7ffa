import { Agent, FormData, request } from "undici";
import { expect, it, onTestFinished } from "vitest";
import { exitCodeOf } from "../../src/core/report/exit-code.ts";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import { networkPolicy } from "../../src/network/options.ts";
import { type Mode, run } from "../../src/run.ts";
import { root } from "../helpers/example.ts";
import { janrainOptions, janrainWith } from "../helpers/janrain-options.ts";
import { mockApp, mockSecrets } from "./janrain-behavior.ts";
import { type JanrainMock, startJanrainMock } from "./janrain-mock.ts";

const { JANRAIN_API_KEY: apiKey, JANRAIN_PARTNER_KEY: partnerKey } = mockSecrets;
const pair = { consumerKey: "key", secret: "secret" };

/** Posts a form to the mock; a reset or an aborted request rejects. */
function poster(mock: JanrainMock) {
  const dispatcher = new Agent({ connect: { ca: mock.ca, servername: "acme.rpxnow.com" } });
  onTestFinished(() => dispatcher.destroy());
  return async (path: string, form: Record<string, string> | FormData = {}, host = "acme.rpxnow.com") => {
    const body = form instanceof FormData ? form : new URLSearchParams(form).toString();
    const type = form instanceof FormData ? {} : { "content-type": "application/x-www-form-urlencoded" };
    const response = await request(`https://127.0.0.1:${mock.port}${path}`, {
      dispatcher,
      method: "POST",
      body,
      headers: { host, ...type },
    });
    return { status: response.statusCode, location: response.headers.location, text: await response.body.text() };
  };
}

/** Runs the example declaration against the mock. */
async function runExample(mock: JanrainMock, mode: Mode) {
  const network = { ...networkPolicy({ resolve: [], allowPrivate: [], proxy: false }, {}), overrides: mock.overrides(), extraCa: mock.ca };
  const report = await run({
    mode,
    folder: root,
    patterns: ["test/fixtures/acme/weibo-provider.yaml"],
    severities: new Map(),
    urls: { check: false },
    probe: "off",
    network,
    targets: janrainWith({ ...janrainOptions({ propagationTimeout: "0" }), retry: { attempts: 3, pause: 1 } }),
    secrets: new SecretStore(mockSecrets).lookup,
  });
  return { exitCode: exitCodeOf(report, "error"), changes: report.files[0]?.targets?.[0]?.plan?.changes.map(({ action }) => action) };
}

it("serves a sync, after which a plan has no changes", async () => {
  const mock = await startJanrainMock();
  expect(await runExample(mock, "sync")).toEqual({ exitCode: 0, changes: ["create", "create", "create"] });
  const { WEIBO_APP_KEY: consumerKey, WEIBO_APP_SECRET: secret } = mockSecrets;
  const app = mock.apps.get("acme.rpxnow.com");
  expect(app?.signIn.web).toEqual(["google", "facebook", "sinaweibo"]);
  expect(app?.domains).toEqual(["localhost", "shop.acme.example", "www.acme.example"]);
  expect(app?.properties.get("sinaweibo")).toEqual({ consumerKey, secret });
  expect((await runExample(mock, "plan")).changes).toEqual(["none", "none", "none"]);
});

it.each([
  ["/api/v2/get_domain_patterns", {}, 3, "Invalid apiKey"],
  ["/api/v2/add_domain_patterns", { apiKey }, 0, "Missing parameter: domains"],
  ["/api/v2/set_auth_providers", { apiKey, providers: "google,unheard" }, 1, "Invalid provider: unheard"],
  ["/api/v2/set_auth_providers", { apiKey, providers: "sinaweibo" }, 1, "sinaweibo not configured"],
  ["/api/v2/set_auth_providers", { apiKey, providers: "google", device_type: "watch" }, 1, "Invalid parameter: device_type"],
  ["/api/v2/set_auth_providers", { apiKey, providers: '["google"]' }, 1, 'Invalid provider: ["google"]'],
  ["/partner/v2/app/get_properties", { apiKey, provider: "google" }, 3, "Invalid partnerKey"],
  ["/partner/v2/app/get_properties", { apiKey, partnerKey, provider: "sinaweibo" }, 2, "Data not found"],
  ["/partner/v2/app/set_properties", { apiKey, partnerKey, provider: "sinaweibo", secret: "s" }, 0, "Missing parameter: consumerKey"],
])("%s with %j fails with code %i", async (path, form, code, msg) => {
  const mock = await startJanrainMock();
  const post = poster(mock);
  const state = structuredClone(mock.apps);
  const { status, text } = await post(path, form);
  expect([status, JSON.parse(text)]).toEqual([400, { stat: "fail", err: { code, msg } }]);
  mock.behavior.failureStatus = 200;
  expect((await post(path, form)).status).toBe(200);
  expect(mock.apps).toEqual(state);
});

it.each([
  ["not-found", 404],
  ["html", 200],
] as const)("serves everything but the Partner API if it is %s", async (partnerApi, status) => {
  const post = poster(await startJanrainMock({ partnerApi }));
  const response = await post("/partner/v2/app/get_properties", { apiKey, partnerKey, provider: "google" });
  expect([response.status, response.text]).toEqual([status, expect.stringContaining("<html>")]);
  expect((await post("/api/v2/get_domain_patterns", { apiKey })).status).toBe(200);
});

it("rejects a provider that the Partner API does not accept", async () => {
  const post = poster(await startJanrainMock({ partnerProviders: ["google"] }));
  const form = { apiKey, partnerKey, ...pair };
  expect((await post("/partner/v2/app/set_properties", { ...form, provider: "sinaweibo" })).text).toContain("Invalid provider: sinaweibo");
  expect((await post("/partner/v2/app/set_properties", { ...form, provider: "google" })).text).toBe('{"stat":"ok"}');
});

it.each([
  ["replace", ["facebook"]],
  ["merge", ["google", "facebook"]],
] as const)("%s: sets the list of one device type", async (setAuthProviders, expected) => {
  const mock = await startJanrainMock({ setAuthProviders, listFormats: ["json"] });
  const form = { apiKey, providers: '["facebook"]', device_type: "android" };
  expect((await poster(mock)("/api/v2/set_auth_providers", form)).text).toBe('{"stat":"ok"}');
  expect(mock.apps.get("acme.rpxnow.com")?.signIn).toEqual({ web: ["google", "facebook"], iphone: ["google"], android: expected });
});

it.each([
  [false, ["a.example", "a.example", "b.example"]],
  [true, ["a.example", "b.example"]],
])("appends to the allow-list, dropping duplicates: %s", async (dropsDuplicates, expected) => {
  const mock = await startJanrainMock({ dropsDuplicates }, { "acme.rpxnow.com": mockApp({ domains: ["a.example"] }) });
  await poster(mock)("/api/v2/add_domain_patterns", { apiKey, domains: "a.example, b.example" });
  expect(mock.apps.get("acme.rpxnow.com")?.domains).toEqual(expected);
});

it("returns the state before a write to the configured number of reads", async () => {
  const post = poster(await startJanrainMock({ staleReads: 1 }));
  await post("/api/v2/set_auth_providers", { apiKey, providers: "google" });
  expect((await post("/api/v2/providers")).text).toContain('["google","facebook"]');
  expect((await post("/api/v2/providers")).text).toContain('["google"]');
});

it("lets a second actor change the application between two requests", async () => {
  const mock = await startJanrainMock();
  const post = poster(mock);
  const app = mock.apps.get("acme.rpxnow.com");
  mock.before = async ({ index }) => void (index === 2 && app?.signIn.web.push("qq"));
  mock.after = ({ index }) => void (index === 2 && app?.signIn.web.push("vk"));
  const texts = [];
  for (let request = 0; request < 3; request++) texts.push((await post("/api/v2/providers")).text);
  expect(texts.map((text) => JSON.parse(text).signin.slice(2))).toEqual([[], ["qq"], ["qq", "vk"]]);
});

it("resets a connection before or after a write takes effect", async () => {
  const mock = await startJanrainMock();
  const post = poster(mock);
  const add = (domains: string) => post("/api/v2/add_domain_patterns", { apiKey, domains });
  mock.reply = () => "reset";
  await expect(add("a.example")).rejects.toThrow();
  mock.reply = (_call, perform) => {
    perform();
    return "reset";
  };
  await expect(add("b.example")).rejects.toThrow();
  expect(mock.apps.get("acme.rpxnow.com")?.domains).toEqual(["localhost", "shop.acme.example", "b.example"]);
  expect(mock.calls.map(({ operation, writes }) => [operation, writes])).toEqual(Array(2).fill(["add_domain_patterns", true]));
});

it("selects the application by its apiKey at rpxnow.com, and reads multipart bodies", async () => {
  const post = poster(await startJanrainMock());
  const form = new FormData();
  form.set("apiKey", apiKey);
  expect((await post("/api/v2/get_domain_patterns", form, "rpxnow.com")).text).toContain("shop.acme.example");
  expect((await post("/api/v2/get_domain_patterns", {}, "rpxnow.com")).text).toContain("Invalid apiKey");
});

it("starts a sign-in at Weibo once credentials are stored", async () => {
  const post = poster(await startJanrainMock());
  const path = "/sinaweibo/start?token_url=https%3A%2F%2Fwww.acme.example%2F";
  expect((await post(path)).status).toBe(400);
  await post("/partner/v2/app/set_properties", { apiKey, partnerKey, provider: "sinaweibo", ...pair });
  const { status, location } = await post(path);
  const { origin, pathname, searchParams } = new URL(String(location));
  expect([status, origin + pathname]).toEqual([302, "https://api.weibo.com/oauth2/authorize"]);
  expect(Object.fromEntries(searchParams)).toEqual({
    client_id: "key",
    redirect_uri: "https://acme.rpxnow.com/sinaweibo/callback",
    response_type: "code",
  });
});
