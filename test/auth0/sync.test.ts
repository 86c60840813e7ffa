import { expect, test } from "vitest";
import { auth0QuirkChoices } from "../../src/targets/auth0/emulator/tenant.ts";
import { declaredPair, openScene } from "./scene.ts";
import { sdkClient } from "./sdk-client.ts";
import { connection } from "./tenant.ts";

const upToDate = ["connection weibo: none, exists", "credentials weibo: none, same", "application SiteClient01: none, enabled"];

test("creates the connection, enables it for the declared applications, and the SDK reads what was written", async () => {
  const { run, writes, tenant, emulator } = await openScene();
  expect((await run("plan")).planned).toEqual([
    "connection weibo: create, not-found",
    "credentials weibo: create, not-stored",
    "application SiteClient01: create, not-enabled",
  ]);
  expect(writes()).toEqual([]);
  const { outcome, instructions } = await run("sync");
  expect(outcome).toMatchObject({ pending: [], remaining: [], unverified: [] });
  expect(outcome?.failure).toBeUndefined();
  expect(instructions).toEqual([{ step: "register-callback", params: { callback: "https://acme.eu.auth0.com/login/callback" } }]);
  expect(writes()).toEqual(["post-connections", "patch-clients"]);
  expect((await run("sync")).planned).toEqual(upToDate);
  expect(writes()).toEqual([]);
  const sdk = sdkClient(emulator, tenant);
  const [listed] = (await sdk.connections.list({ strategy: "weibo" })).data;
  expect(await sdk.connections.get(listed?.id ?? "")).toMatchObject({ name: "weibo", strategy: "weibo", options: declaredPair });
  expect((await sdk.connections.clients.get(listed?.id ?? "")).data).toEqual([{ client_id: "SiteClient01" }]);
});

test.each(["keep", "reset"] as const)(
  "replaces the credentials and keeps all else of the connection, where PATCH would %s it",
  async (omitted) => {
    const before = connection({ clients: ["ShopClient02"], realms: ["weibo", "wb"] });
    const { run, writes, stored } = await openScene({ quirks: { omitted }, connections: [structuredClone(before)] });
    const { planned, outcome, plan } = await run("sync");
    expect(planned).toEqual([
      "connection weibo: none, exists",
      "credentials weibo: update, differs",
      "application SiteClient01: create, not-enabled",
    ]);
    expect(plan?.unmanaged).toEqual([{ kind: "application", subjects: ["ShopClient02"] }]);
    expect(outcome?.failure).toBeUndefined();
    expect(stored()).toEqual({ ...before, clients: ["ShopClient02", "SiteClient01"], options: { ...before.options, ...declaredPair } });
    expect(writes()).toEqual(["patch-connections-by-id", "patch-clients"]);
  },
);

test.each<[string, Record<string, unknown>, string, "clear" | "masked" | "absent", boolean, string]>([
  ["the declared pair", declaredPair, "none, same", "clear", false, "0123456789abcdef"],
  ["the declared pair with --rotate", declaredPair, "none, same", "clear", true, "0123456789abcdef"],
  ["another key", { ...declaredPair, client_id: "1111111111" }, "update, differs", "clear", false, "0123456789abcdef"],
  ["another secret", { ...declaredPair, client_secret: "e".repeat(32) }, "update, differs", "clear", false, "0123456789abcdef"],
  ["no credentials", {}, "update, differs", "clear", false, "0123456789abcdef"],
  ["a key alone", { client_id: declaredPair.client_id }, "none, unreadable", "clear", false, ""],
  ["an empty secret", { ...declaredPair, client_secret: "" }, "update, differs", "clear", false, "0123456789abcdef"],
  ["a key that is no text", { ...declaredPair, client_id: 1234567890 }, "update, differs", "clear", false, "0123456789abcdef"],
  ["a masked secret", { ...declaredPair, client_secret: "e".repeat(32) }, "none, unreadable", "masked", false, "eeee"],
  [
    "a masked secret with --rotate",
    { ...declaredPair, client_secret: "e".repeat(32) },
    "update, rotate",
    "masked",
    true,
    "0123456789abcdef",
  ],
  [
    "another key and a masked secret",
    { client_id: "1111111111", client_secret: "e" },
    "update, differs",
    "masked",
    false,
    "0123456789abcdef",
  ],
  ["an absent secret", { ...declaredPair, client_secret: "e".repeat(32) }, "none, unreadable", "absent", false, "eeee"],
  [
    "an absent secret with --rotate",
    { ...declaredPair, client_secret: "e".repeat(32) },
    "update, rotate",
    "absent",
    true,
    "0123456789abcdef",
  ],
])("with %s stored, the plan is what the sync does", async (_, pair, action, secrets, rotate, after) => {
  const others = { scope: ["email"], non_persistent_attrs: ["birthday"], upstream_params: { a: { value: "b" } } };
  const connections = [connection({ options: { ...others, ...pair }, clients: ["SiteClient01"] })];
  const { run, writes, stored } = await openScene({ quirks: { secrets }, connections });
  const { planned, outcome } = await run("sync", { options: { rotate } });
  expect(planned[1]).toBe(`credentials weibo: ${action}`);
  expect(outcome).toMatchObject({ remaining: [], pending: [], unverified: [] });
  expect(outcome?.failure).toBeUndefined();
  expect(stored()?.options).toMatchObject(others);
  expect(String(stored()?.options.client_secret ?? "")).toContain(after);
  expect(writes()).toEqual(action.startsWith("update") ? ["patch-connections-by-id"] : []);
  await run("sync");
  expect(writes()).toEqual([]);
});

/** Every quirk but the longest lag, which only takes time. */
const quirkCases = Object.entries(auth0QuirkChoices)
  .flatMap(([quirk, values]) => values.map((value) => [quirk, value] as const))
  .filter(([quirk, value]) => quirk !== "lag" || value === "1");

test.each(quirkCases)("converges with %s %s", async (quirk, value) => {
  for (const connections of quirk === "lag" ? [[connection()]] : [[], [connection()]]) {
    const { run, writes, stored } = await openScene({ quirks: { [quirk]: value }, connections });
    const ran = await run("sync", { options: { propagationTimeout: 3000 } });
    expect(ran.outcome?.failure, ran.text).toBeUndefined();
    expect(stored()).toMatchObject({ options: declaredPair, clients: ["SiteClient01"] });
    writes();
    await run("sync");
    expect(writes()).toEqual([]);
  }
});

test("enables more applications than one request takes, and reads more than one page has", async () => {
  const clients = Array.from({ length: 120 }, (_, index) => `Client${index}`);
  const connections = [connection({ options: declaredPair, clients: clients.slice(0, 60) })];
  const { run, writes, stored } = await openScene({ applications: clients, connections });
  const { outcome } = await run("sync", { section: { applications: clients } });
  expect(outcome?.failure).toBeUndefined();
  expect(writes()).toEqual(["patch-clients", "patch-clients"]);
  expect(stored()?.clients).toEqual(clients);
});

test("finds its connection among many, and names the others", async () => {
  const names = Array.from({ length: 120 }, (_, index) => `weibo-${index}`);
  const connections = [...names.map((name) => connection({ name })), connection({ options: declaredPair, clients: ["SiteClient01"] })];
  const { run } = await openScene({ connections });
  const { planned, plan } = await run("plan");
  expect(planned).toEqual(upToDate);
  expect(plan?.unmanaged).toEqual([{ kind: "connection", subjects: names }]);
});

test("a connection of another identity provider with the name is an error that says so", async () => {
  const { run, writes } = await openScene({ connections: [connection({ name: "weibo", strategy: "oauth2" })] });
  const { text, plan } = await run("sync");
  expect(plan).toBeUndefined();
  expect(text).toContain('The connection "weibo" exists with the strategy "oauth2"');
  expect(writes()).toEqual([]);
});

test("an application that does not exist is an error, whether Auth0 refuses or ignores it", async () => {
  for (const quirk of auth0QuirkChoices["unknown-client"]) {
    const { run } = await openScene({ quirks: { "unknown-client": quirk }, connections: [connection({ options: declaredPair })] });
    const { outcome, text } = await run("sync", { section: { applications: ["NoClient"] } });
    expect(outcome?.remaining.map(({ kind }) => kind)).toEqual(["application"]);
    expect(text).toContain("auth0.applications");
  }
});
