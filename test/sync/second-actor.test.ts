import { expect, test } from "vitest";
import { mockApp } from "../mocks/janrain-behavior.ts";
import { tell } from "../properties/explore.ts";
import { isLong, runsOf, sampled } from "../properties/sync-runs.ts";
import { declaredPair, earlierPair, type MockSetup, setUpMock } from "./mock-run.ts";

type App = MockSetup["app"];

const newerPair = { consumerKey: "2222222222", secret: "e".repeat(32) };
const sameKeyPair = { consumerKey: declaredPair.consumerKey, secret: "d".repeat(32) };

/** A change by another administrator, and whether the state after the sync still has it. */
const actors: Readonly<Record<string, { act: (app: App) => void; isKept: (app: App) => boolean }>> = {
  "adds a provider": {
    act: ({ signIn, properties }) => {
      properties.set("linkedin", { consumerKey: "l", secret: "l" });
      signIn.web.push("linkedin");
    },
    isKept: ({ signIn }) => signIn.web.includes("linkedin"),
  },
  "removes a provider": {
    act: (app) => {
      app.signIn.web = app.signIn.web.filter((name) => name !== "google");
    },
    isKept: ({ signIn }) => !signIn.web.includes("google"),
  },
  "adds the provider in mixed case": {
    act: ({ signIn }) => void (signIn.web.some((name) => name.toLowerCase() === "sinaweibo") || signIn.web.push("SinaWeibo")),
    isKept: ({ signIn }) => signIn.web.filter((name) => name.toLowerCase() === "sinaweibo").length === 1,
  },
  "rotates the pair": {
    act: ({ properties }) => void properties.set("sinaweibo", newerPair),
    isKept: ({ properties }) => properties.get("sinaweibo") === newerPair,
  },
  "rotates the secret of the same key": {
    act: ({ properties }) => void properties.set("sinaweibo", sameKeyPair),
    isKept: ({ properties }) => properties.get("sinaweibo") === sameKeyPair,
  },
  "edits the allow-list": {
    act: (app) => {
      app.domains = ["new.acme.example", ...app.domains.filter((domain) => domain !== "localhost")];
    },
    isKept: ({ domains }) => domains.includes("new.acme.example") && !domains.includes("localhost"),
  },
  "adds the declared domain": {
    act: ({ domains }) => void (domains.includes("www.acme.example") || domains.push("www.acme.example")),
    isKept: ({ domains }) => domains.filter((domain) => domain === "www.acme.example").length === 1,
  },
};

/** The requests of an undisturbed sync that has everything to write, and those that write. */
const requests = 16;
const cases = Object.keys(actors).flatMap((name) =>
  Array.from({ length: requests }, (_, index) => index + 1).flatMap((at) =>
    (["before", "after"] as const).map((when) => ({ name, at, when })),
  ),
);

/**
 * The documented window: a change between the read that precedes a write and that write. Janrain has no conditional write, so a
 * list is replaced as it was read, a pair is overwritten, and an appended entry may be a duplicate.
 */
function isInWindow(operations: readonly string[], at: number, when: "before" | "after"): boolean {
  const [current, next] = [operations[at - 1] ?? "", operations[at] ?? ""];
  return when === "before" ? /^(?:set|add)_/.test(current) : /^(?:set|add)_/.test(next);
}

test(`keeps the change of a second actor between any two requests (${cases.length} cases)`, {
  timeout: isLong ? 600_000 : 120_000,
}, async () => {
  const setup = await setUpMock();
  const counts = { kept: 0, stopped: 0, window: 0 };
  for (const { name, at, when } of sampled(cases, runsOf(40, cases.length))) {
    const actor = actors[name];
    if (!actor) throw new Error(name);
    Object.assign(setup.app, mockApp());
    setup.app.properties.set("sinaweibo", earlierPair);
    const first = setup.mock.calls.length;
    setup.mock[when] = ({ index }) => {
      if (index === first + at) actor.act(setup.app);
    };
    const ran = await setup.go("sync");
    setup.mock.before = () => {};
    setup.mock.after = () => {};
    const operations = setup.mock.calls.slice(first).map(({ operation }) => operation);
    const what = `${name} ${when} request ${at} of ${operations.join(" ")}\n${ran.text}`;
    // What the plan has read of the declaration's own credentials, it replaces.
    const planned = operations.indexOf("get_properties") + 1;
    const isPlanned = name.startsWith("rotates") && (at < planned || (at === planned && when === "before"));
    const wasActive = operations.length >= at && !isPlanned;
    if (wasActive && isInWindow(operations, at, when)) counts.window += 1;
    else if (wasActive) {
      expect(actor.isKept(setup.app), what).toBe(true);
      counts[ran.exitCode === 0 ? "kept" : "stopped"] += 1;
    }
    expect([0, 3], what).toContain(ran.exitCode);
    expect(setup.app.properties.get("google"), what).toEqual(mockApp().properties.get("google"));
    // A rerun converges, unless the pair is a newer one: then it replaces that, as the new plan says.
    expect((await setup.go("sync")).exitCode, what).toBe(0);
  }
  tell(`sync: ${JSON.stringify(counts)} of ${cases.length} cases with a second actor`);
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
