import { expect, test } from "vitest";
import { json } from "../../src/emulator/http.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import { edits, operations, planned, setUpJanrain } from "../helpers/janrain-run.ts";
import { janrainTexts } from "../helpers/janrain-texts.ts";
import { phrase } from "../helpers/phrase.ts";

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
])("plans what is known with $keys", async ({ environment, asks, plan }) => {
  const { go, janrain } = await setUpJanrain({ environment });
  const ran = await go("plan");
  expect([planned(ran)[domain], planned(ran)[credentials], planned(ran)[signIn]]).toEqual(plan);
  expect(operations(janrain)).toEqual(asks);
  expect(ran.exitCode).toBe(0);
  expect(ran.report.files[0]?.targets?.[0]?.plan?.unmanaged.find(({ kind }) => kind === "sign-in")?.subjects).toEqual([
    "google",
    "facebook",
  ]);
});

test("names exactly the missing secrets of an unknown change", async () => {
  const { go } = await setUpJanrain({ environment: { JANRAIN_API_KEY, WEIBO_APP_KEY } });
  const { text } = await go("plan");
  expect(text).toMatch(phrase(janrainTexts.reasons["needs-secret"], { secrets: "JANRAIN_PARTNER_KEY, WEIBO_APP_SECRET" }));
});

test("names the field when an API key was pasted instead of a name", async () => {
  const { go, janrain } = await setUpJanrain({ changes: [["apiKey: JANRAIN_API_KEY", `apiKey: "${"0a".repeat(20)}"`]] });
  const { text } = await go("plan");
  expect(text).toMatch(phrase(janrainTexts.reasons["needs-secret"], { secrets: "janrain.apiKey" }));
  expect(operations(janrain)).not.toContain("get_domain_patterns");
});

test.each([
  ["array", ["google", "sinaweibo"], "none: listed"],
  ["dictionary", { google: {}, sinaweibo: { name: "Sina" } }, "none: listed"],
  ["array without it", ["google"], "create: not-listed"],
  ["dictionary without it", { google: {} }, "create: not-listed"],
  ["empty array", [], "create: not-listed"],
])("reads the sign-in list as %s", async (_, signin, expected) => {
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
])("plans the allow-list with $list at Janrain and $declared declared", async ({ list, declared, plan }) => {
  const { go, app } = await setUpJanrain({ changes: edits.allowDomains(declared) });
  app.domains = list;
  const entries = Object.entries(planned(await go("plan"))).filter(([subject]) => subject.startsWith("allow-domain"));
  expect(Object.fromEntries(entries.map(([subject, what]) => [subject.replace("allow-domain ", ""), what]))).toEqual(plan);
});

test("reads an allow-list of null as empty", async () => {
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
])("plans the credentials with %s stored", async (_, properties, expected) => {
  const { go, app } = await setUpJanrain();
  app.properties.set("sinaweibo", properties as Record<string, string>);
  expect(planned(await go("plan"))[credentials]).toBe(expected);
});

test("accepts an app key that Janrain returns as a number", async () => {
  const stored = { stat: "ok", consumerKey: Number(WEIBO_APP_KEY), secret: WEIBO_APP_SECRET };
  const { go } = await setUpJanrain({ intercept: ({ path }, act) => (path.endsWith("/get_properties") ? json(200, stored) : act()) });
  expect(planned(await go("plan"))[credentials]).toBe("none: same");
});

test("writes nothing in a plan", async () => {
  const { go, janrain } = await setUpJanrain();
  await go("plan");
  expect(operations(janrain, true)).toEqual([]);
});

test("sends no request for a custom domain alone: all is unknown, and the sync does not start", async () => {
  const requests: string[] = [];
  const { go } = await setUpJanrain({ changes: edits.customDomainOnly, injectFault: ({ path }) => void requests.push(path) });
  const plan = await go("plan");
  expect(new Set(Object.values(planned(plan)))).toEqual(new Set(["unknown: no-origin"]));
  const sync = await go("sync");
  expect(sync.exitCode).toBe(2);
  expect(sync.text).toContain("--janrain-url");
  expect(requests).toEqual([]);
});

test("plans a provider that Janrain does not list as available, with a warning", async () => {
  const { go, app } = await setUpJanrain();
  app.offered = ["google", "facebook"];
  const ran = await go("plan");
  expect(planned(ran)[signIn]).toBe("create: not-offered");
  expect(ran.text).toContain(janrainTexts.reasons["not-offered"]);
});
