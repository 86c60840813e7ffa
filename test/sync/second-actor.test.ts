import { expect, test } from "vitest";
import { mockApp } from "../mocks/janrain-behavior.ts";
import { testSecondActor } from "./actor-tests.ts";
import { type App, actors } from "./actors.ts";
import { earlierPair, setUpMock } from "./mock-run.ts";

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

test("shows the state after the sync in the steps of the guide", async () => {
  const { go } = await setUpMock();
  const states = async (mode: "plan" | "sync") =>
    (JSON.parse((await go(mode)).json).setup[0].steps as { step: number; state: string }[])
      .filter(({ step }) => [3, 4, 5, 11].includes(step))
      .map(({ state }) => state);
  expect(await states("plan")).toEqual(["to-do", "to-do", "to-do", "to-do"]);
  expect(await states("sync")).toEqual(["done", "done", "done", "done"]);
});
