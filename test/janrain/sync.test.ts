import { expect, test } from "vitest";
import { json } from "../../src/emulator/http.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import { janrainOptions, janrainWith } from "../helpers/janrain-options.ts";
import { edits, operations, outcomeOf, setUpJanrain } from "../helpers/janrain-run.ts";
import { janrainTexts } from "../helpers/janrain-texts.ts";
import { phrase } from "../helpers/phrase.ts";

const declaredPair = { consumerKey: demoSecrets.WEIBO_APP_KEY, secret: demoSecrets.WEIBO_APP_SECRET };
const earlier = { consumerKey: "1111111111", secret: "f".repeat(32) };

test("sets the credentials, adds provider and domain, and keeps other entries in their order", async () => {
  const { go, app } = await setUpJanrain();
  app.properties.set("google", { consumerKey: "g", secret: "s" });
  const ran = await go("sync");
  expect(ran.exitCode).toBe(0);
  expect(app.signIn).toEqual(["google", "facebook", "sinaweibo"]);
  expect(app.domains).toEqual(["localhost", "shop.acme.example", "www.acme.example"]);
  expect(Object.fromEntries(app.properties)).toEqual({ google: { consumerKey: "g", secret: "s" }, sinaweibo: declaredPair });
  expect(outcomeOf(ran)).toEqual({ applied: ["allow-domain", "credentials", "sign-in"], pending: [], remaining: [] });
});

test("writes in a safe order, verifies each step before the next, and everything at the end", async () => {
  const { go, janrain } = await setUpJanrain();
  await go("sync");
  expect(operations(janrain)).toEqual([
    "providers",
    "get_available_providers",
    "get_domain_patterns",
    "get_properties",
    "get_domain_patterns",
    "add_domain_patterns",
    "get_domain_patterns",
    "get_properties",
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

test("writes nothing in a second sync", async () => {
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
  ["the credentials", "set_properties", (app: App) => app.properties.set("sinaweibo", declaredPair as Record<string, string>)],
])("writes everything except %s, which is up to date", async (_, operation, prepare) => {
  const { go, app, janrain } = await setUpJanrain();
  prepare(app);
  const all = ["add_domain_patterns", "set_properties", "set_auth_providers"];
  expect((await go("sync")).exitCode).toBe(0);
  expect(operations(janrain, true)).toEqual(all.filter((name) => name !== operation));
});

test("replaces a rotated secret and writes nothing else", async () => {
  const { go, app, janrain } = await setUpJanrain();
  await go("sync");
  app.properties.set("sinaweibo", earlier);
  await go("sync");
  expect(app.properties.get("sinaweibo")).toEqual(declaredPair);
  expect(operations(janrain, true).slice(3)).toEqual(["set_properties"]);
});

test("keeps providers that are added between plan and apply", async () => {
  const { go, app } = await setUpJanrain({
    intercept: ({ path }, act) => {
      if (path.endsWith("/set_properties")) app.signIn.push("linkedin");
      return act();
    },
  });
  expect((await go("sync")).exitCode).toBe(0);
  expect(app.signIn).toEqual(["google", "facebook", "linkedin", "sinaweibo"]);
});

test("does not add the provider again if another client has added it", async () => {
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

test.each(["comma", "json"] as const)("sends the provider list as %s", async (providerList) => {
  const lists: (string | null)[] = [];
  const { go, app } = await setUpJanrain({
    injectFault: ({ path, form }) => void (path.endsWith("/set_auth_providers") && lists.push(form.get("providers"))),
  });
  await go("sync", { targets: janrainWith(janrainOptions({ providerList })) });
  expect(lists).toEqual([providerList === "json" ? '["google","facebook","sinaweibo"]' : "google,facebook,sinaweibo"]);
  expect(app.signIn).toEqual(["google", "facebook", "sinaweibo"]);
});

test("restores the earlier pair when verification fails, before the sign-in list", async () => {
  const { go, app } = await setUpJanrain({
    intercept: ({ path, form }, act) => {
      const answer = act();
      const isOurs = path.endsWith("/set_properties") && form.get("secret") === declaredPair.secret;
      if (isOurs) app.properties.set("sinaweibo", { consumerKey: declaredPair.consumerKey ?? "", secret: "cut" });
      return answer;
    },
  });
  app.properties.set("sinaweibo", earlier);
  const ran = await go("sync");
  expect(ran.exitCode).toBe(3);
  expect(app.properties.get("sinaweibo")).toEqual(earlier);
  expect(app.signIn).not.toContain("sinaweibo");
  expect(ran.text).toMatch(phrase(janrainTexts.failures.restored, { operation: "set_properties" }));
  expect(outcomeOf(ran)).toEqual({ applied: ["allow-domain"], pending: [], remaining: ["credentials", "sign-in"] });
});

test.each([
  ["the earlier pair cannot be restored", earlier],
  ["the earlier pair was half a pair", { consumerKey: "1111111111", secret: "" }],
  ["there was no earlier pair", undefined],
])("says so when verification fails and %s", async (_, stored) => {
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
  expect(ran.text).toMatch(phrase(janrainTexts.failures["not-restored"], { operation: "set_properties" }));
  expect(app.signIn).not.toContain("sinaweibo");
});

test.each([
  ["add_domain_patterns", "domains", ["allow-domain", "credentials", "sign-in"]],
  ["set_auth_providers", "providers", ["sign-in"]],
])("detects that %s was accepted and not stored", async (operation, _, remaining) => {
  const { go } = await setUpJanrain({ intercept: ({ path }, act) => (path.endsWith(`/${operation}`) ? json(200, { stat: "ok" }) : act()) });
  const ran = await go("sync");
  expect(ran.exitCode).toBe(3);
  expect(outcomeOf(ran).remaining).toEqual(remaining);
  expect(ran.text).toMatch(phrase(janrainTexts.failures["read-back"], { operation }));
});

test("fails when the sign-in list loses another provider", async () => {
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

test("skips a declaration with errors", async () => {
  const { go, janrain } = await setUpJanrain({ changes: edits.realm("a.b") });
  expect((await go("sync")).exitCode).toBe(1);
  expect(janrain.calls).toEqual([]);
});

type App = Awaited<ReturnType<typeof setUpJanrain>>["app"];
