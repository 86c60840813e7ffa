import { expect, test } from "vitest";
import { demoSecrets } from "../../src/emulator/demo-setup.ts";
import { json } from "../../src/emulator/http.ts";
import { edits, operations, planned, setUpJanrain } from "../helpers/janrain-run.ts";

const { JANRAIN_API_KEY, JANRAIN_PARTNER_KEY, WEIBO_APP_KEY, WEIBO_APP_SECRET } = demoSecrets;
const domain = "allow-domain www.acme.example";
const credentials = "credentials sinaweibo";
const signIn = "sign-in sinaweibo";

test.each([
  {
    keys: "no secret",
    environment: {},
    asks: ["providers", "get_available_providers"],
    plan: ["unknown: needs-secret", "unknown: needs-secret", "create: not-listed"],
  },
  {
    keys: "the API key only",
    environment: { JANRAIN_API_KEY },
    asks: ["providers", "get_available_providers", "get_domain_patterns"],
    plan: ["create: not-listed", "unknown: needs-secret", "create: not-listed"],
  },
  {
    keys: "the Partner key without the API key",
    environment: { JANRAIN_PARTNER_KEY, WEIBO_APP_KEY, WEIBO_APP_SECRET },
    asks: ["providers", "get_available_providers"],
    plan: ["unknown: needs-secret", "unknown: needs-secret", "create: not-listed"],
  },
  {
    keys: "both keys without Weibo's secrets",
    environment: { JANRAIN_API_KEY, JANRAIN_PARTNER_KEY },
    asks: ["providers", "get_available_providers", "get_domain_patterns", "get_properties"],
    plan: ["create: not-listed", "unknown: needs-secret", "create: not-listed"],
  },
  {
    keys: "all secrets",
    environment: demoSecrets,
    asks: ["providers", "get_available_providers", "get_domain_patterns", "get_properties"],
    plan: ["create: not-listed", "create: not-stored", "create: not-listed"],
  },
])("with $keys the plan says what is known", async ({ environment, asks, plan }) => {
  const { go, janrain } = await setUpJanrain({ environment });
  const ran = await go("plan");
  expect([planned(ran)[domain], planned(ran)[credentials], planned(ran)[signIn]]).toEqual(plan);
  expect(operations(janrain)).toEqual(asks);
  expect(ran.exitCode).toBe(0);
  expect(ran.report.files[0]?.plan?.unmanaged.find(({ kind }) => kind === "sign-in")?.subjects).toEqual(["google", "facebook"]);
});

test("what is unknown names exactly the secrets that are missing", async () => {
  const { go } = await setUpJanrain({ environment: { JANRAIN_API_KEY, WEIBO_APP_KEY } });
  const { text } = await go("plan");
  expect(text).toContain("cannot tell without JANRAIN_PARTNER_KEY, WEIBO_APP_SECRET");
});

test("a pasted API key leaves the plan without a secret to name, and it names the field", async () => {
  const { go, janrain } = await setUpJanrain({ changes: [["apiKey: JANRAIN_API_KEY", `apiKey: "${"0a".repeat(20)}"`]] });
  const { text } = await go("plan");
  expect(text).toContain("cannot tell without janrain.apiKey");
  expect(operations(janrain)).not.toContain("get_domain_patterns");
});

test.each([
  ["array", ["google", "sinaweibo"], "none: listed"],
  ["dictionary", { google: {}, sinaweibo: { name: "Sina" } }, "none: listed"],
  ["array without it", ["google"], "create: not-listed"],
  ["dictionary without it", { google: {} }, "create: not-listed"],
  ["empty array", [], "create: not-listed"],
])("the sign-in list is read as %s", async (_, signin, expected) => {
  const { go } = await setUpJanrain({
    intercept: ({ path }, act) => (path.endsWith("/providers") ? json(200, { stat: "ok", signin }) : act()),
  });
  expect(planned(await go("plan"))[signIn]).toBe(expected);
});

test.each([
  {
    list: [],
    declared: "[shop.acme.example]",
    plan: { "www.acme.example": "create: opens-list", "shop.acme.example": "create: opens-list" },
  },
  { list: ["WWW.Acme.Example"], declared: "[]", plan: { "www.acme.example": "none: listed" } },
  {
    list: ["*.acme.example"],
    declared: "[acme.example, a.b.acme.example, notacme.example]",
    plan: {
      "www.acme.example": "none: covered",
      "acme.example": "create: not-listed",
      "a.b.acme.example": "none: covered",
      "notacme.example": "create: not-listed",
    },
  },
  {
    list: ["www.acme.example"],
    declared: '["*.acme.example", Shop.ACME.example]',
    plan: { "www.acme.example": "none: listed", "*.acme.example": "create: not-listed", "shop.acme.example": "create: not-listed" },
  },
])("with $list at Janrain and $declared declared, the allow-list is planned", async ({ list, declared, plan }) => {
  const { go, app } = await setUpJanrain({ changes: edits.allowDomains(declared) });
  app.domains = list;
  const entries = Object.entries(planned(await go("plan"))).filter(([subject]) => subject.startsWith("allow-domain"));
  expect(Object.fromEntries(entries.map(([subject, what]) => [subject.replace("allow-domain ", ""), what]))).toEqual(plan);
});

test("an allow-list that Janrain gives as null is empty", async () => {
  const { go } = await setUpJanrain({
    intercept: ({ path }, act) => (path.endsWith("/get_domain_patterns") ? json(200, { stat: "ok", domains: null }) : act()),
  });
  expect(planned(await go("plan"))[domain]).toBe("create: opens-list");
});

test.each([
  ["the same pair", { consumerKey: demoSecrets.WEIBO_APP_KEY, secret: demoSecrets.WEIBO_APP_SECRET }, "none: same"],
  ["another secret", { consumerKey: demoSecrets.WEIBO_APP_KEY, secret: "other" }, "update: differs"],
  ["another key", { consumerKey: "99", secret: demoSecrets.WEIBO_APP_SECRET }, "update: differs"],
  ["half a pair", { consumerKey: demoSecrets.WEIBO_APP_KEY, secret: "" }, "update: differs"],
  ["an empty pair", { consumerKey: "", secret: "" }, "create: not-stored"],
  ["members of other names", { fbAppID: "1" }, "create: not-stored"],
])("with %s stored, the credentials are planned", async (_, properties, expected) => {
  const { go, app } = await setUpJanrain();
  app.properties.set("sinaweibo", properties as Record<string, string>);
  expect(planned(await go("plan"))[credentials]).toBe(expected);
});

test("an app key that Janrain gives as a number is the same key", async () => {
  const stored = { stat: "ok", consumerKey: Number(WEIBO_APP_KEY), secret: WEIBO_APP_SECRET };
  const { go } = await setUpJanrain({ intercept: ({ path }, act) => (path.endsWith("/get_properties") ? json(200, stored) : act()) });
  expect(planned(await go("plan"))[credentials]).toBe("none: same");
});

test("a plan writes nothing", async () => {
  const { go, janrain } = await setUpJanrain();
  await go("plan");
  expect(operations(janrain, true)).toEqual([]);
});

test("a custom domain alone is asked nothing: all is unknown, and the sync does not start", async () => {
  const requests: string[] = [];
  const { go } = await setUpJanrain({ changes: edits.customDomainOnly, injectFault: ({ path }) => void requests.push(path) });
  const plan = await go("plan");
  expect(new Set(Object.values(planned(plan)))).toEqual(new Set(["unknown: no-origin"]));
  const sync = await go("sync");
  expect(sync.exitCode).toBe(2);
  expect(sync.text).toContain("--janrain-url");
  expect(requests).toEqual([]);
});

test("a provider that Janrain does not list as available is still planned, with a warning", async () => {
  const { go, app } = await setUpJanrain();
  app.offered = ["google", "facebook"];
  const ran = await go("plan");
  expect(planned(ran)[signIn]).toBe("create: not-offered");
  expect(ran.text).toContain("ask Akamai");
});
