import { expect, test } from "vitest";
import type { PartnerProblem } from "../../src/targets/janrain/error.ts";
import { mockApp } from "../mocks/janrain-behavior.ts";
import { failure, json, type MockResponse, page } from "../mocks/janrain-operations.ts";
import { declaredPair, earlierPair, setUpMock } from "./mock-run.ts";

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
  "an empty response with status 200": [asText("", 200), "partner-absent"],
  "a text with status 200": [asText("OK", 200), "partner-absent"],
  "a list with status 200": [asText("[]", 200), "partner-absent"],
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

test("continues without the credentials when the Partner API has a host that no longer exists", async () => {
  const { app, go } = await setUpMock();
  const { report, exitCode } = await go("sync", {}, { partnerUrl: "https://partner.invalid" });
  expect([exitCode, report.files[0]?.targets?.[0]?.plan?.changes[1]]).toMatchObject([0, { action: "unknown", reason: "partner-absent" }]);
  expect(app.domains.at(-1)).toBe("www.acme.example");
});

test("neither replaces nor restores a secret that the Partner API masks", async () => {
  const { app, go, writes } = await setUpMock({ masksSecrets: true });
  app.properties.set("sinaweibo", earlierPair);
  const { report, exitCode } = await go("sync");
  const [, credentials] = report.files[0]?.targets?.[0]?.plan?.changes ?? [];
  expect([exitCode, credentials]).toMatchObject([0, { action: "unknown", reason: "partner-masked", manual: true }]);
  expect([app.properties.get("sinaweibo"), writes()]).toEqual([earlierPair, ["add_domain_patterns", "set_auth_providers"]]);
});

test("reports credentials as unknown that were stored where the Partner API masks them", async () => {
  const { app, go } = await setUpMock({ masksSecrets: true });
  const { report, exitCode, text } = await go("sync");
  const { unverified = [], remaining = [] } = report.files[0]?.targets?.[0]?.outcome ?? {};
  expect([exitCode, unverified.map(({ kind }) => kind), remaining.map(({ kind }) => kind)], text).toEqual([
    3,
    ["credentials"],
    ["sign-in"],
  ]);
  expect(app.properties.get("sinaweibo")).toEqual(declaredPair);
  expect((await go("sync")).exitCode).toBe(0);
});

test.each([
  ["a page with status 404", page(404, "Not Found")],
  ["an empty response", asText("", 200)],
  ["status 501", asText("", 501)],
  ["a redirect", asText("", 302, "https://www.akamai.example/")],
  ["code 0", failure(0, "Missing parameter: apiKey")],
  ["code 3", failure(3, "Invalid apiKey", 200)],
])("continues without the list of available providers, of which Janrain returns %s", async (_, reply) => {
  const { mock, app, go } = await setUpMock();
  mock.reply = ({ operation }, perform) => (operation === "get_available_providers" ? reply : perform());
  const { exitCode, text } = await go("sync");
  expect([exitCode, app.signIn.web.at(-1), app.properties.get("sinaweibo")], text).toEqual([0, "sinaweibo", declaredPair]);
});

test.each(["sinaweibo not configured", "Sina Weibo not configured", '"sinaweibo" not configured', "sinaweibo is not configured"])(
  "leaves the sign-in list pending when Janrain says %j",
  async (message) => {
    const { mock, go, app } = await setUpMock({ partnerApi: "not-found" });
    mock.reply = ({ operation }, perform) => (operation === "set_auth_providers" ? failure(1, message) : perform());
    const { report, exitCode } = await go("sync");
    expect([exitCode, report.files[0]?.targets?.[0]?.outcome?.pending.map(({ kind }) => kind)]).toEqual([0, ["credentials", "sign-in"]]);
    expect(app.signIn.web).toEqual(["google", "facebook"]);
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
