import { expect, test } from "vitest";
import { combinedDigest, digestOf } from "../../src/core/sync/digest.ts";
import type { Change } from "../../src/core/sync/plan.ts";
import { offlineCheck } from "../../src/run.ts";
import { JanrainTarget } from "../../src/targets/janrain/janrain-target.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import { type JanrainTexts, janrainOptions } from "../helpers/janrain-options.ts";
import { setUpJanrain } from "../helpers/janrain-run.ts";

type Setup = Parameters<typeof setUpJanrain>[0];

async function digest(setup: Setup = {}, prepare: (emulated: Awaited<ReturnType<typeof setUpJanrain>>) => void = () => {}) {
  const emulated = await setUpJanrain(setup);
  prepare(emulated);
  return (await emulated.go("plan")).report.files[0]?.targets?.[0]?.plan?.digest;
}

/** Every value another one of the same shape. */
const otherSecrets = Object.fromEntries(Object.entries(demoSecrets).map(([name, value]) => [name, value.replaceAll("0", "7")]));

test.each<{ what: string; setup: Setup; prepare?: Parameters<typeof digest>[1] }>([
  { what: "the same run", setup: {} },
  {
    what: "keys in a different order",
    setup: {
      changes: [
        ["realm: acme", ""],
        ["allowDomains: [www.acme.example]", "realm: acme\n  allowDomains: [www.acme.example]"],
      ],
    },
  },
  { what: "another comment and quotes", setup: { changes: [["realm: acme", "# ours\n  realm: 'acme'"]] } },
  {
    what: "other values of every secret",
    setup: { environment: otherSecrets },
    prepare: ({ app }) => Object.assign(app, { apiKey: otherSecrets.JANRAIN_API_KEY, partnerKey: otherSecrets.JANRAIN_PARTNER_KEY }),
  },
  { what: "other things that stay as they are", setup: {}, prepare: ({ app }) => void app.domains.push("else.example") },
])("has the same digest for $what", async ({ setup, prepare }) => {
  expect(await digest(setup, prepare)).toBe(await digest());
});

test("has the same digest for two stored pairs that both differ from the secrets", async () => {
  const storing = (secret: string) => digest({}, ({ app }) => app.properties.set("sinaweibo", { consumerKey: "1", secret }));
  expect(await storing("one")).toBe(await storing("two"));
});

test.each<{ what: string; setup: Setup; prepare?: Parameters<typeof digest>[1] }>([
  {
    what: "another callback",
    setup: {
      changes: [
        ["  authorization: https://acme.rpxnow.com/sinaweibo/callback", "  authorization: https://acme.rpxnow.com/sinaweibo/callback2"],
        ["  deauthorization: https://acme.rpxnow.com/sinaweibo/callback", "  deauthorization: https://acme.rpxnow.com/sinaweibo/callback2"],
      ],
    },
  },
  { what: "a domain more", setup: { changes: [["[www.acme.example]", "[www.acme.example, shop.acme.example]"]] } },
  { what: "another secret's name", setup: { changes: [["appSecret: WEIBO_APP_SECRET", "appSecret: WEIBO_APP_SECRET_2"]] } },
  { what: "a provider that is listed already", setup: {}, prepare: ({ app }) => void app.signIn.push("sinaweibo") },
  { what: "an allow-list that is empty", setup: {}, prepare: ({ app }) => void app.domains.splice(0) },
  {
    what: "credentials that are replaced",
    setup: {},
    prepare: ({ app }) => void app.properties.set("sinaweibo", { consumerKey: "1", secret: "2" }),
  },
  { what: "a secret that is missing", setup: { environment: { ...demoSecrets, WEIBO_APP_SECRET: undefined } } },
])("has another digest for $what", async ({ setup, prepare }) => {
  expect(await digest(setup, prepare)).not.toBe(await digest());
});

test.each([
  ["another origin", { janrainUrl: "https://acme.rpxnow.com:444" }],
  ["another Partner origin", { partnerUrl: "https://partner.acme.example" }],
  ["other property names", { partnerProperties: "key,secret" }],
  ["swapped property names", { partnerProperties: "secret,consumerKey" }],
  ["another list format", { providerList: "json" }],
  ["device types", { deviceTypes: "iphone" }],
])("has another digest for %s", async (_, texts) => {
  const target = (options: JanrainTexts) => new JanrainTarget(offlineCheck.network, janrainOptions(options));
  const input = { file: "f", declaration: { janrain: { realm: "acme" } }, secrets: () => undefined };
  expect(target(texts).plan(input, undefined).digest).not.toBe(target({}).plan(input, undefined).digest);
});

test("has the same digest for another propagation timeout", () => {
  const plan = (options: JanrainTexts) =>
    new JanrainTarget(offlineCheck.network, janrainOptions(options)).plan(
      { file: "f", declaration: { janrain: { realm: "acme" } }, secrets: () => undefined },
      undefined,
    );
  expect(plan({ propagationTimeout: "5" }).digest).toBe(plan({}).digest);
});

test("ignores the order of members and absent members, but not the order of changes", () => {
  const add: Change = { kind: "sign-in", subject: "sinaweibo", action: "create", reason: "not-listed" };
  const same: Change = { reason: "not-listed", action: "create", subject: "sinaweibo", kind: "sign-in" };
  const none: Change = { ...add, action: "none", reason: "listed" };
  expect(digestOf({ target: "janrain" }, {}, [same])).toBe(digestOf({ target: "janrain" }, {}, [add]));
  expect(digestOf({ target: "janrain" }, {}, [add, none])).not.toBe(digestOf({ target: "janrain" }, {}, [none, add]));
});

test("combines the digests of several plans in their order", () => {
  expect(combinedDigest(["a"])).toBe("a");
  expect(combinedDigest(["a", "b"])).toMatch(/^[0-9a-f]{64}$/);
  expect(combinedDigest(["a", "b"])).not.toBe(combinedDigest(["b", "a"]));
  expect(combinedDigest([])).toBe("");
});
