import { Management } from "auth0";
import { expect, test } from "vitest";
import { sdkClient } from "./sdk-client.ts";
import { allScopes, connection, openTenant } from "./tenant.ts";

/** A served tenant with the SDK as its client. */
async function withSdk(members: Parameters<typeof openTenant>[0] = {}) {
  const opened = await openTenant(members);
  return { ...opened, sdk: sdkClient(opened.emulator, opened.tenant) };
}

test("the SDK creates a connection, reads it, replaces its options and enables it for an application", async () => {
  const { sdk, tenant } = await withSdk();
  const created = await sdk.connections.create({ name: "weibo", strategy: "weibo", options: { client_id: "1", client_secret: "2" } });
  expect(created).toMatchObject({ name: "weibo", strategy: "weibo", options: { client_id: "1", client_secret: "2" } });
  const id = created.id ?? "";
  expect(await sdk.connections.update(id, { display_name: "微博", options: { set_user_root_attributes: "on_first_login" } })).toMatchObject(
    {
      display_name: "微博",
      options: { set_user_root_attributes: "on_first_login" },
    },
  );
  expect((await sdk.connections.get(id)).options).toEqual({ set_user_root_attributes: "on_first_login" });
  await sdk.connections.update(id, {});
  expect((await sdk.connections.get(id)).display_name).toBe("weibo");
  await sdk.connections.clients.update(id, [{ client_id: "SiteClient01", status: true }]);
  expect((await sdk.connections.clients.get(id)).data).toEqual([{ client_id: "SiteClient01" }]);
  expect(tenant.connections.map(({ name }) => name)).toEqual(["google-oauth2", "weibo"]);
});

test("the SDK pages through connections and clients", async () => {
  const clients = Array.from({ length: 120 }, (_, index) => `Client${String(index).padStart(4, "0")}`);
  const connections = Array.from({ length: 130 }, (_, index) =>
    connection({ name: `weibo-${index}`, clients: index === 0 ? clients : [] }),
  );
  const { sdk, auth0 } = await withSdk({ connections: [...connections, connection({ name: "github", strategy: "github" })] });
  const all = [];
  for await (const { name } of await sdk.connections.list({ strategy: "weibo", fields: "name" })) all.push(name);
  expect(all).toEqual(connections.map(({ name }) => name));
  expect((await sdk.connections.list({ name: "github" })).data.map(({ strategy }) => strategy)).toEqual(["github"]);
  const enabled = [];
  for await (const { client_id } of await sdk.connections.clients.get("con_weibo-0")) enabled.push(client_id);
  expect(enabled).toEqual(clients);
  expect(auth0.calls.map(({ operation }) => operation)).toEqual([
    "token",
    ...["get-connections", "get-connections", "get-connections", "get-connections"],
    ...["get-connection-clients", "get-connection-clients", "get-connection-clients"],
  ]);
});

test.each([
  ["no options to read", ["read:connections"], undefined],
  ["options to read", ["read:connections", "read:connections_options"], { client_id: "1111111111" }],
])("a token that allows %s", async (_, scopes, options) => {
  const { sdk } = await withSdk({ scopes, connections: [connection()] });
  const read = await sdk.connections.get("con_weibo");
  if (options) expect(read.options).toMatchObject(options);
  else expect(read).not.toHaveProperty("options");
});

test.each([
  ["masked", { client_secret: "*".repeat(10) }],
  ["absent", {}],
] as const)("a secret that is %s", async (secrets, shown) => {
  const { sdk } = await withSdk({ connections: [connection({ options: { client_id: "1", client_secret: "2" } })], quirks: { secrets } });
  expect((await sdk.connections.get("con_weibo")).options).toEqual({ client_id: "1", ...shown });
});

const site = [{ client_id: "SiteClient01", status: true }];

type Sdk = Awaited<ReturnType<typeof withSdk>>["sdk"];

test.each<[string, string, string[], (sdk: Sdk) => Promise<unknown>]>([
  ["a list", "read:connections", [], (sdk) => sdk.connections.list()],
  ["a get", "read:connections", [], (sdk) => sdk.connections.get("con_weibo")],
  ["a creation", "create:connections", [], (sdk) => sdk.connections.create({ name: "x", strategy: "weibo" })],
  ["an update", "update:connections", [], (sdk) => sdk.connections.update("con_weibo", {})],
  ["options", "update:connections_options", ["update:connections"], (sdk) => sdk.connections.update("con_weibo", { options: {} })],
  ["clients", "update:connections", [], (sdk) => sdk.connections.clients.update("con_weibo", site)],
])("without its scope, %s names %s", async (_, scope, scopes, act) => {
  const { sdk } = await withSdk({ scopes, connections: [connection()] });
  const error = await act(sdk).catch((failure: unknown) => failure);
  expect(error).toBeInstanceOf(Management.ForbiddenError);
  expect(error).toMatchObject({
    statusCode: 403,
    body: {
      statusCode: 403,
      error: "Forbidden",
      message: `Insufficient scope, expected any of: ${scope}`,
      errorCode: "insufficient_scope",
    },
  });
});

test.each<[string, (sdk: Sdk) => Promise<unknown>, number, string]>([
  ["an unknown connection", (sdk) => sdk.connections.get("con_no"), 404, "inexistent_connection"],
  ["an update of an unknown connection", (sdk) => sdk.connections.update("con_no", {}), 404, "inexistent_connection"],
  ["a name that exists", (sdk) => sdk.connections.create({ name: "weibo", strategy: "weibo" }), 409, "conflict"],
  ["a name of another form", (sdk) => sdk.connections.create({ name: "we ibo", strategy: "weibo" }), 400, "invalid_body"],
  ["51 clients", (sdk) => sdk.connections.clients.update("con_weibo", Array(51).fill(site[0])), 400, "invalid_body"],
  ["no client", (sdk) => sdk.connections.clients.update("con_weibo", []), 400, "invalid_body"],
  [
    "an unknown client",
    (sdk) => sdk.connections.clients.update("con_weibo", [{ client_id: "No", status: true }]),
    404,
    "inexistent_client",
  ],
])("%s is an error", async (_, act, statusCode, errorCode) => {
  const { sdk } = await withSdk({ connections: [connection()] });
  expect(await act(sdk).catch((failure: unknown) => failure)).toMatchObject({ statusCode, body: { statusCode, errorCode } });
});

test("the SDK waits for the end of a rate limit", async () => {
  let count = 0;
  const { sdk, auth0 } = await withSdk({
    injectFault: ({ path }) => (path !== "/oauth/token" && count++ === 0 ? "rate-limit" : undefined),
  });
  expect((await sdk.connections.list({ strategy: "google-oauth2" })).data).toHaveLength(1);
  expect(auth0.calls).toHaveLength(2);
});

test.each([
  ["a wrong secret", { clientSecret: "wrong" }, 401],
  ["no grant", { scopes: undefined }, 403],
])("a token request with %s is refused", async (_, change, status) => {
  const { tenant, emulator } = await openTenant();
  const sdk = sdkClient(emulator, { ...tenant, ...("clientSecret" in change && change) });
  if ("scopes" in change) tenant.scopes = undefined;
  expect(await sdk.connections.list().catch((failure: unknown) => failure)).toMatchObject({ statusCode: status });
});

test("a token that has expired is refused", async () => {
  const { sdk, auth0 } = await withSdk({ scopes: allScopes });
  await sdk.connections.list();
  auth0.tokens.expire();
  expect(await sdk.connections.list().catch((failure: unknown) => failure)).toBeInstanceOf(Management.UnauthorizedError);
});
