import { expect, test } from "vitest";
import type { Auth0Quirks } from "../../src/targets/auth0/emulator/tenant.ts";
import { declaredPair, openScene } from "./scene.ts";
import { allScopes, connection } from "./tenant.ts";

const create = ["connection", "credentials", "application"];

/** For each scope that a token lacks: what is unknown then, for a tenant without the connection and for one with another pair. */
const cases: [scope: string, without: string[], withOther: string[]][] = [
  ["read:connections", create, create],
  ["create:connections", create, []],
  ["update:connections", ["application"], ["credentials", "application"]],
  ["read:connections_options", create, ["credentials", "application"]],
  ["update:connections_options", [], ["credentials", "application"]],
];

test.each(cases)("without %s, what it covers is unknown and nothing else", async (scope, without, withOther) => {
  for (const [connections, unknown] of [
    [[], without],
    [[connection()], withOther],
  ] as const) {
    const scopes = allScopes.filter((granted) => granted !== scope);
    const { run, writes } = await openScene({ scopes, connections: structuredClone([...connections]) });
    const { plan, text, instructions, outcome } = await run("sync");
    const changes = plan?.changes ?? [];
    expect(changes.filter(({ action }) => action === "unknown").map(({ kind }) => kind)).toEqual(unknown);
    const lacking = changes.filter(({ reason }) => reason === "needs-scope");
    expect(lacking.map(({ details }) => details)).toEqual(lacking.map(() => [scope]));
    if (unknown.length > 0) {
      expect(text).toContain(`unknown without ${scope}: the token lacks`);
      expect(instructions?.slice(0, 2)).toEqual([
        { step: "grant-scopes", params: { scopes: [scope] } },
        { step: "run-again", params: {} },
      ]);
    }
    expect(outcome?.failure).toBeUndefined();
    expect(outcome?.pending.map(({ kind }) => kind)).toEqual(unknown);
    // What needs the scope is not attempted: the connection and its credentials are one write, the application another.
    expect(writes()).toHaveLength(["credentials", "application"].filter((kind) => !unknown.includes(kind)).length);
  }
});

test("each missing scope is named, not only the first", async () => {
  const { run } = await openScene({ scopes: ["read:connections"], connections: [connection()] });
  const { text, planned } = await run("plan");
  expect(planned).toEqual([
    "connection weibo: none, exists",
    "credentials weibo: unknown, needs-scope",
    "application SiteClient01: unknown, after-credentials",
  ]);
  expect(text).toContain("unknown without read:connections_options, update:connections, update:connections_options");
});

test.each<[NonNullable<Auth0Quirks["token-scope"]>]>([["opaque"], ["member"], ["claim"]])(
  "a token whose scopes are in %s",
  async (where) => {
    const quirks = { "token-scope": where };
    const { run, tenant, writes } = await openScene({ quirks, scopes: ["read:connections"], connections: [connection()] });
    const known =
      where === "opaque" ? ["read:connections_options"] : ["read:connections_options", "update:connections", "update:connections_options"];
    const { plan } = await run("plan");
    expect(plan?.changes[1]).toMatchObject({ action: "unknown", reason: "needs-scope", details: known });
    // A token that does not show its scopes fails at the write, which Auth0 refuses by name.
    tenant.scopes = ["read:connections", "read:connections_options", "update:connections"];
    const { outcome, text } = await run("sync");
    if (where === "opaque") {
      expect(text).toContain("the token lacks update:connections_options");
      expect(outcome).toMatchObject({ unverified: [], remaining: [{ kind: "credentials" }, { kind: "application" }] });
    } else expect(outcome?.pending.map(({ reason }) => reason)).toEqual(["needs-scope", "after-credentials"]);
    expect(writes()).toEqual(where === "opaque" ? ["patch-connections-by-id"] : []);
  },
);

test("a tenant that allows options without their scopes needs none of them", async () => {
  const scopes = allScopes.filter((scope) => !scope.endsWith("_options"));
  const { run, stored } = await openScene({ quirks: { "options-scopes": "legacy" }, scopes, connections: [connection()] });
  expect((await run("sync")).outcome).toMatchObject({ pending: [], remaining: [] });
  expect(stored()?.options).toMatchObject(declaredPair);
});

test.each([
  ["Management API", { AUTH0_CLIENT_SECRET: undefined }, ["AUTH0_CLIENT_SECRET"], 3, 0],
  ["Management API", { AUTH0_CLIENT_ID: "" }, ["AUTH0_CLIENT_ID"], 3, 0],
  ["connection", { WEIBO_APP_SECRET: undefined }, ["WEIBO_APP_SECRET"], 1, 4],
])("without a secret of the %s, a plan names it, and a sync does not start", async (_, secrets, missing, unknown, calls) => {
  const { run, auth0 } = await openScene({ connections: [connection({ clients: ["SiteClient01"] })] });
  const { plan } = await run("plan", { secrets });
  const waiting = plan?.changes.filter(({ action }) => action === "unknown") ?? [];
  expect(waiting.map(({ secrets: names }) => names)).toEqual(Array(unknown).fill(missing));
  expect(auth0.calls).toHaveLength(calls);
  expect((await run("sync", { secrets })).blockers).toEqual([{ kind: "unset", name: missing[0] }]);
  expect(auth0.calls).toHaveLength(calls);
});

test.each([
  ["a tenant's custom domain", "login.acme.example", [], true],
  ["a host that only looks like Auth0's", "auth0.com.evil.example", [], true],
  ["Auth0's own domain", "auth0.com", [], true],
  ["a host that contains Auth0's", "evilauth0.com", [], true],
  ["an origin that the operator allows", "login.acme.example", ["https://login.acme.example"], false],
  ["an origin that the operator allows at another port", "login.acme.example", ["https://login.acme.example:8443"], true],
  ["a tenant in another region", "acme.au.auth0.com", [], false],
  ["a tenant in capitals", "ACME.EU.AUTH0.COM", [], false],
])("keys for %s", async (_, domain, origins, isBlocked) => {
  const { run, auth0 } = await openScene();
  const options = { origins: new Set(origins) };
  const { plan } = await run("plan", { section: { domain }, options, secrets: { AUTH0_CLIENT_ID: undefined } });
  expect(plan?.changes.map(({ reason }) => reason)).toEqual(Array(3).fill(isBlocked ? "no-origin" : "needs-secret"));
  const { blockers } = await run("sync", { section: { domain }, options, secrets: { AUTH0_CLIENT_ID: undefined } });
  expect(blockers.map(({ kind }) => kind)).toEqual(isBlocked ? ["origin", "unset"] : ["unset"]);
  expect(auth0.calls).toEqual([]);
});
