import { expect, test } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { json } from "../../src/emulator/http.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import { edits, operations, outcomeOf, planned, setUpJanrain } from "../helpers/janrain-run.ts";

const { JANRAIN_API_KEY } = demoSecrets;
const setup = { changes: edits.noPartner, environment: { JANRAIN_API_KEY } };

test("reports pending credentials without a Partner key, with instructions", async () => {
  const { go, app } = await setUpJanrain(setup);
  const ran = await go("sync");
  expect(ran.exitCode).toBe(0);
  expect(outcomeOf(ran)).toEqual({ applied: ["allow-domain"], pending: ["credentials", "sign-in"], remaining: [] });
  expect(app.domains).toContain("www.acme.example");
  for (const part of [en.report.manual, "https://acme.rpxnow.com", "WEIBO_APP_KEY", "WEIBO_APP_SECRET"]) {
    expect(ran.text).toContain(part);
  }
});

test("adds the provider once the credentials are entered manually", async () => {
  const { go, app } = await setUpJanrain(setup);
  await go("sync");
  app.properties.set("sinaweibo", { consumerKey: "k", secret: "s" });
  const ran = await go("sync");
  expect(outcomeOf(ran)).toEqual({ applied: ["allow-domain", "sign-in"], pending: ["credentials"], remaining: [] });
  expect(app.signIn).toEqual(["google", "facebook", "sinaweibo"]);
  expect(app.properties.get("sinaweibo")).toEqual({ consumerKey: "k", secret: "s" });
});

test("writes nothing when manual credentials are complete", async () => {
  const { go, app, janrain } = await setUpJanrain(setup);
  app.properties.set("sinaweibo", { consumerKey: "k", secret: "s" });
  await go("sync");
  const writes = operations(janrain, true);
  await go("sync");
  expect(operations(janrain, true)).toEqual(writes);
});

test("plans the sign-in list after the credentials, without Partner requests", async () => {
  const { go, janrain } = await setUpJanrain({ ...setup, environment: demoSecrets });
  const plan = planned(await go("plan"));
  expect(plan).toMatchObject({ "credentials sinaweibo": "unknown: manual", "sign-in sinaweibo": "create: after-credentials" });
  expect(operations(janrain)).not.toContain("get_properties");
});

test("fails when another provider is not configured", async () => {
  const { go } = await setUpJanrain({
    ...setup,
    intercept: ({ path }, act) =>
      path.endsWith("/set_auth_providers") ? json(400, { stat: "fail", err: { code: 1, msg: "facebook not configured" } }) : act(),
  });
  const ran = await go("sync");
  expect(ran.exitCode).toBe(3);
  expect(ran.text).toContain("facebook not configured");
});

test("fails on not configured with a Partner key: the credentials were just stored", async () => {
  const { go } = await setUpJanrain({
    intercept: ({ path }, act) =>
      path.endsWith("/set_auth_providers") ? json(400, { stat: "fail", err: { code: 1, msg: "sinaweibo not configured" } }) : act(),
  });
  const ran = await go("sync");
  expect(ran.exitCode).toBe(3);
  expect(outcomeOf(ran)).toEqual({ applied: ["allow-domain", "credentials"], pending: [], remaining: ["sign-in"] });
});

test("treats a provider that is not configured as not stored", async () => {
  const { go } = await setUpJanrain({
    intercept: ({ path }, act) =>
      path.endsWith("/get_properties") ? json(400, { stat: "fail", err: { code: 1, msg: "sinaweibo not configured" } }) : act(),
  });
  expect(planned(await go("plan"))["credentials sinaweibo"]).toBe("create: not-stored");
});
