import { expect, test } from "vitest";
import { demoSecrets } from "../../src/emulator/demo-setup.ts";
import { json } from "../../src/emulator/http.ts";
import { janrainOptions } from "../../src/targets/janrain/options.ts";
import { edits, operations, outcomeOf, setUpJanrain } from "../helpers/janrain-run.ts";

const wanted = { consumerKey: demoSecrets.WEIBO_APP_KEY, secret: demoSecrets.WEIBO_APP_SECRET };
const earlier = { consumerKey: "1111111111", secret: "f".repeat(32) };

test("a sync sets the credentials, adds the provider and the domain, and keeps the others in their order", async () => {
  const { go, app } = await setUpJanrain();
  app.properties.set("google", { consumerKey: "g", secret: "s" });
  const ran = await go("sync");
  expect(ran.exitCode).toBe(0);
  expect(app.signIn).toEqual(["google", "facebook", "sinaweibo"]);
  expect(app.domains).toEqual(["localhost", "shop.acme.example", "www.acme.example"]);
  expect(Object.fromEntries(app.properties)).toEqual({ google: { consumerKey: "g", secret: "s" }, sinaweibo: wanted });
  expect(outcomeOf(ran)).toEqual({ applied: ["allow-domain", "credentials", "sign-in"], pending: [], remaining: [] });
});

test("what is written is written in a safe order, each step read back before the next, and all of it at the end", async () => {
  const { go, janrain } = await setUpJanrain();
  await go("sync");
  expect(operations(janrain)).toEqual([
    "providers",
    "get_available_providers",
    "get_domain_patterns",
    "get_properties",
    "add_domain_patterns",
    "get_domain_patterns",
    "set_properties",
    "get_properties",
    "providers",
    "set_auth_providers",
    "providers",
    "providers",
    "get_domain_patterns",
    "get_properties",
  ]);
});

test("a second sync writes nothing", async () => {
  const { go, janrain } = await setUpJanrain();
  await go("sync");
  const before = operations(janrain, true).length;
  const again = await go("sync");
  expect(again.exitCode).toBe(0);
  expect(before).toBe(3);
  expect(operations(janrain, true)).toHaveLength(before);
});

test.each([
  ["the allow-list", "add_domain_patterns", (app: App) => app.domains.push("www.acme.example")],
  ["the sign-in list", "set_auth_providers", (app: App) => app.signIn.push("sinaweibo")],
  ["the credentials", "set_properties", (app: App) => app.properties.set("sinaweibo", wanted as Record<string, string>)],
])("when %s is right already, it alone is not written", async (_, operation, prepare) => {
  const { go, app, janrain } = await setUpJanrain();
  prepare(app);
  const all = ["add_domain_patterns", "set_properties", "set_auth_providers"];
  expect((await go("sync")).exitCode).toBe(0);
  expect(operations(janrain, true)).toEqual(all.filter((name) => name !== operation));
});

test("a rotated secret is replaced, and nothing else is written", async () => {
  const { go, app, janrain } = await setUpJanrain();
  await go("sync");
  app.properties.set("sinaweibo", earlier);
  await go("sync");
  expect(app.properties.get("sinaweibo")).toEqual(wanted);
  expect(operations(janrain, true).slice(3)).toEqual(["set_properties"]);
});

test("providers that appear between plan and apply are kept", async () => {
  const { go, app } = await setUpJanrain({
    intercept: ({ path }, act) => {
      if (path.endsWith("/set_properties")) app.signIn.push("linkedin");
      return act();
    },
  });
  expect((await go("sync")).exitCode).toBe(0);
  expect(app.signIn).toEqual(["google", "facebook", "linkedin", "sinaweibo"]);
});

test("a provider that somebody else adds meanwhile is not added again", async () => {
  const { go, app, janrain } = await setUpJanrain({
    intercept: ({ path }, act) => {
      const answer = act();
      if (path.endsWith("/set_properties")) app.signIn.push("sinaweibo");
      return answer;
    },
  });
  expect((await go("sync")).exitCode).toBe(0);
  expect(app.signIn).toEqual(["google", "facebook", "sinaweibo"]);
  expect(operations(janrain)).not.toContain("set_auth_providers");
});

test.each(["comma", "json"] as const)("the provider list is sent as %s", async (providerList) => {
  const lists: (string | null)[] = [];
  const { go, app } = await setUpJanrain({
    injectFault: ({ path, form }) => void (path.endsWith("/set_auth_providers") && lists.push(form.get("providers"))),
  });
  await go("sync", { janrain: janrainOptions({ providerList }) });
  expect(lists).toEqual([providerList === "json" ? '["google","facebook","sinaweibo"]' : "google,facebook,sinaweibo"]);
  expect(app.signIn).toEqual(["google", "facebook", "sinaweibo"]);
});

test("a read back that differs puts the earlier pair back and fails before the sign-in list", async () => {
  const { go, app } = await setUpJanrain({
    intercept: ({ path, form }, act) => {
      const answer = act();
      const isOurs = path.endsWith("/set_properties") && form.get("secret") === wanted.secret;
      if (isOurs) app.properties.set("sinaweibo", { consumerKey: wanted.consumerKey ?? "", secret: "cut" });
      return answer;
    },
  });
  app.properties.set("sinaweibo", earlier);
  const ran = await go("sync");
  expect(ran.exitCode).toBe(3);
  expect(app.properties.get("sinaweibo")).toEqual(earlier);
  expect(app.signIn).not.toContain("sinaweibo");
  expect(ran.text).toContain("the earlier values were put back");
  expect(outcomeOf(ran)).toEqual({ applied: ["allow-domain"], pending: [], remaining: ["credentials", "sign-in"] });
});

test.each([
  ["the earlier pair cannot be put back", earlier],
  ["the earlier pair was half a pair", { consumerKey: "1111111111", secret: "" }],
  ["there was no earlier pair", undefined],
])("when a read back differs and %s, the message says so", async (_, stored) => {
  let writes = 0;
  const { go, app } = await setUpJanrain({
    intercept: ({ path }, act) => {
      if (!path.endsWith("/set_properties")) return act();
      writes++;
      if (writes > 1 && stored?.secret) return json(400, { stat: "fail", err: { code: -1, msg: "Service Temporarily Unavailable" } });
      const answer = act();
      if (writes === 1) app.properties.set("sinaweibo", { consumerKey: "0", secret: "0" });
      return answer;
    },
  });
  if (stored) app.properties.set("sinaweibo", stored);
  const ran = await go("sync");
  expect(ran.exitCode).toBe(3);
  expect(ran.text).toMatch(/Stopped: Janrain accepted set_properties, but reading back shows something else\. .*--partner-properties/);
  expect(ran.text).not.toContain("put back.");
  expect(app.signIn).not.toContain("sinaweibo");
});

test.each([
  ["add_domain_patterns", "domains", ["allow-domain", "credentials", "sign-in"]],
  ["set_auth_providers", "providers", ["sign-in"]],
])("%s that is accepted and forgotten is found out", async (operation, _, remaining) => {
  const { go } = await setUpJanrain({ intercept: ({ path }, act) => (path.endsWith(`/${operation}`) ? json(200, { stat: "ok" }) : act()) });
  const ran = await go("sync");
  expect(ran.exitCode).toBe(3);
  expect(outcomeOf(ran).remaining).toEqual(remaining);
  expect(ran.text).toContain(`Janrain accepted ${operation}, but reading back shows something else`);
});

test("a sign-in list that loses somebody else's provider fails the run", async () => {
  const { go, app } = await setUpJanrain({
    intercept: ({ path }, act) => {
      const answer = act();
      if (path.endsWith("/set_auth_providers")) app.signIn = app.signIn.filter((name) => name !== "google");
      return answer;
    },
  });
  const ran = await go("sync");
  expect(ran.exitCode).toBe(3);
  expect(outcomeOf(ran).remaining).toEqual(["sign-in"]);
});

test("a declaration with errors is not synced", async () => {
  const { go, janrain } = await setUpJanrain({ changes: edits.realm("a.b") });
  expect((await go("sync")).exitCode).toBe(1);
  expect(janrain.calls).toEqual([]);
});

type App = Awaited<ReturnType<typeof setUpJanrain>>["app"];
