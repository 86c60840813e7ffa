import { expect, test } from "vitest";
import type { PartnerProblem } from "../../src/targets/janrain/error.ts";
import { mockApp } from "../mocks/janrain-behavior.ts";
import { failure, json, type MockResponse, page } from "../mocks/janrain-operations.ts";
import { testSecondActor } from "./actor-tests.ts";
import { type App, actors } from "./actors.ts";
import { declaredPair, earlierPair, setUpMock } from "./mock-run.ts";

testSecondActor<App>({
  service: "Janrain",
  actors,
  requests: 16,
  readsCredentials: "get_properties",
  async open() {
    const { app, mock, go } = await setUpMock();
    return {
      app,
      reset() {
        Object.assign(app, mockApp());
        app.properties.set("sinaweibo", earlierPair);
      },
      interrupt(when, nth, act) {
        const due = mock.calls.length + nth;
        mock[when] = ({ index }) => {
          if (index === due) act();
        };
      },
      async sync() {
        const first = mock.calls.length;
        const { exitCode, text } = await go("sync");
        mock.before = () => {};
        mock.after = () => {};
        return { exitCode, text, requested: mock.calls.slice(first) };
      },
      isIntact: () => JSON.stringify(app.properties.get("google")) === JSON.stringify(mockApp().properties.get("google")),
    };
  },
});

test("refuses a name that a comma-separated list cannot carry, and sends it as JSON", async () => {
  const { app, go, mock } = await setUpMock({ listFormats: ["comma", "json"] });
  app.signIn.web.push("saml,corp");
  mock.behavior.available.push("saml,corp");
  app.properties.set("saml,corp", {});
  const ran = await go("sync");
  expect([ran.exitCode, app.signIn.web]).toEqual([3, ["google", "facebook", "saml,corp"]]);
  expect(ran.text).toContain('"saml,corp"');
  expect((await go("sync", {}, { providerList: "json" })).exitCode).toBe(0);
  expect(app.signIn.web).toEqual(["google", "facebook", "saml,corp", "sinaweibo"]);
});

test("keeps names of others that only a JSON list can carry, or that Janrain spells otherwise", async () => {
  const { app, go, mock } = await setUpMock({ listFormats: ["comma", "json"] });
  const names = ["新浪 微博", "Über-SSO", "a b", "Google+"];
  mock.behavior.available.push(...names);
  for (const name of names) app.properties.set(name, {});
  app.signIn.web.push(...names);
  mock.after = ({ operation }) => {
    if (operation === "set_auth_providers") app.signIn.web = app.signIn.web.map((name) => name.toUpperCase());
  };
  const { exitCode, text } = await go("sync");
  expect([exitCode, app.signIn.web], text).toEqual([0, ["google", "facebook", ...names, "sinaweibo"].map((name) => name.toUpperCase())]);
});

test.each([
  ["is gone", { partnerApi: "not-found" }],
  ["is replaced by a page", { partnerApi: "html" }],
  ["does not accept the provider", { partnerProviders: ["google"] }],
] as const)("reports the credentials as unknown when the Partner API %s, and continues", async (_, behavior) => {
  const { app, go } = await setUpMock(behavior);
  const plan = await go("plan");
  expect([plan.exitCode, plan.report.files[0]?.targets?.[0]?.plan?.changes.map(({ kind, action }) => `${kind} ${action}`)]).toEqual([
    0,
    ["allow-domain create", "credentials unknown", "sign-in create"],
  ]);
  const ran = await go("sync");
  expect([ran.exitCode, app.domains.at(-1), app.properties.has("sinaweibo")]).toEqual([0, "www.acme.example", false]);
  expect(ran.report.files[0]?.targets?.[0]?.instructions?.length).toBeGreaterThan(0);
});

const asText = (body: string, status: number, location?: string): MockResponse => ({
  status,
  contentType: "text/plain",
  body,
  ...(location && { location }),
});
const unusable: Readonly<Record<string, [MockResponse, PartnerProblem]>> = {
  "a page with status 401": [page(401, "Unauthorized"), "partner-absent"],
  "JSON of another API with status 401": [json({ errors: "Unauthorized" }, 401), "partner-key"],
  "JSON of another API with status 403": [json({ errors: "Forbidden" }, 403), "partner-key"],
  "an empty response with status 403": [asText("", 403), "partner-absent"],
  "JSON of another API with status 404": [json({ error: "not_found" }, 404), "partner-absent"],
  "an empty list with status 404": [asText("[]", 404), "partner-absent"],
  "a text with status 405": [asText("Method Not Allowed", 405), "partner-absent"],
  "JSON with status 410": [json({ message: "Gone" }, 410), "partner-absent"],
  "JSON with status 501": [json({ error: "not implemented" }, 501), "partner-absent"],
  "a redirect to another host": [asText("", 302, "https://www.akamai.example/"), "partner-absent"],
  "a permanent redirect with a page": [{ ...page(301, "Moved"), location: "/" }, "partner-absent"],
  "JSON of another shape": [json({ ok: true, data: {} }), "partner-absent"],
  "code 3 with status 200": [failure(3, "Invalid partnerKey", 200), "partner-key"],
  "code 7": [failure(7, "Account upgrade needed"), "partner-account"],
};

test.each(Object.entries(unusable))(
  "continues without the credentials when the Partner API responds with %s",
  async (_, [reply, reason]) => {
    const { mock, app, go } = await setUpMock();
    mock.reply = ({ path }, perform) => (path.startsWith("/partner/") ? reply : perform());
    const { report, exitCode, text } = await go("sync");
    const [, credentials] = report.files[0]?.targets?.[0]?.plan?.changes ?? [];
    expect([exitCode, credentials], text).toMatchObject([0, { action: "unknown", reason, manual: true }]);
    expect([app.domains.at(-1), app.signIn.web]).toEqual(["www.acme.example", ["google", "facebook"]]);
  },
);

test("fails when a response of the Partner API is cut off, whatever its status", async () => {
  const { mock, app, go } = await setUpMock();
  for (const status of [200, 400, 403, 404]) {
    mock.reply = ({ path }, perform) => (path.startsWith("/partner/") ? asText('{"stat":"fail","err":{"co', status) : perform());
    expect([(await go("sync")).exitCode, app.domains], String(status)).toEqual([3, mockApp().domains]);
  }
});

test.each([
  ["a page", page(200, "Welcome")],
  ["JSON of another shape", json({ ok: true })],
  ["JSON that is cut off", asText('{"stat":"o', 200)],
  ["an empty response", asText("", 200)],
])("reports credentials as unknown, and goes no further, when storing them returns %s", async (_, reply) => {
  const { mock, app, go } = await setUpMock();
  mock.reply = ({ operation }, perform) => (operation === "set_properties" ? reply : perform());
  const { report, exitCode } = await go("sync");
  const { unverified = [], remaining = [] } = report.files[0]?.targets?.[0]?.outcome ?? {};
  expect([exitCode, unverified.map(({ kind }) => kind), remaining.map(({ kind }) => kind)]).toEqual([3, ["credentials"], ["sign-in"]]);
  expect(app.signIn.web).toEqual(["google", "facebook"]);
});

test("reads responses that begin with a byte order mark", async () => {
  const { mock, app, go } = await setUpMock();
  mock.reply = (_, perform) => {
    const response = perform();
    return { ...response, body: `\uFEFF${response.body}` };
  };
  expect([(await go("sync")).exitCode, app.properties.get("sinaweibo")]).toEqual([0, declaredPair]);
});

test("shows the state after the sync in the steps of the guide", async () => {
  const { go } = await setUpMock();
  const states = async (mode: "plan" | "sync") =>
    (JSON.parse((await go(mode)).json).setup[0].steps as { step: number; state: string }[])
      .filter(({ step }) => [3, 4, 5, 11].includes(step))
      .map(({ state }) => state);
  expect(await states("plan")).toEqual(["to-do", "to-do", "to-do", "to-do"]);
  expect(await states("sync")).toEqual(["done", "done", "done", "done"]);
});
