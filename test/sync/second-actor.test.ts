import { expect, test } from "vitest";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import { mockApp, mockSecrets } from "../mocks/janrain-behavior.ts";
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
  ["rejects it", {}],
  ["selects the application by it", { selectsByKey: true }],
])("loses nothing in either application when the API key is that of another one and Janrain %s", async (_, behavior) => {
  const other = mockApp({
    apiKey: "other-api-key-".padEnd(40, "7"),
    signIn: { web: ["linkedin", "twitter"], iphone: [], android: [] },
    properties: new Map(["linkedin", "twitter", "google", "facebook"].map((name) => [name, { consumerKey: name, secret: name }])),
  });
  const { app, go } = await setUpMock(behavior, { "acme.rpxnow.com": mockApp(), "shop.rpxnow.com": other });
  const before = structuredClone(app);
  const { exitCode, text } = await go("sync", { secrets: new SecretStore({ ...mockSecrets, JANRAIN_API_KEY: other.apiKey }).lookup });
  expect([exitCode, app], text).toEqual([3, before]);
  expect(other.signIn.web.slice(0, 2)).toEqual(["linkedin", "twitter"]);
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
