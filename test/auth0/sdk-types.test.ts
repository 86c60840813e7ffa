import type { Management } from "auth0";
import { expect, test } from "vitest";
import type { EmulatedRequest, EmulatedResponse } from "../../src/emulator/http.ts";
import { declaredPair, environment, openScene } from "./scene.ts";
import { connection, domain } from "./tenant.ts";

/** A scene that records each request with its response. */
async function recorded(members: Parameters<typeof openScene>[0] = {}) {
  const scene = await openScene(members);
  const exchanges: { request: EmulatedRequest; response: EmulatedResponse }[] = [];
  const { respond } = scene.auth0;
  scene.auth0.respond = (request) => {
    const response = respond.call(scene.auth0, request);
    exchanges.push({ request, response });
    return response;
  };
  const find = (method: string, path: RegExp) => exchanges.filter(({ request }) => request.method === method && path.test(request.path));
  const sent = (method: string, path: RegExp) => find(method, path).map(({ request }) => JSON.parse(request.text));
  const shown = (method: string, path: RegExp) => find(method, path).map(({ response }) => JSON.parse(response.body));
  const queries = (path: RegExp) => find("GET", path).map(({ request }) => Object.fromEntries(request.query));
  return { ...scene, sent, shown, queries };
}

const other = { scope: ["email"], upstream_params: { display: { value: "mobile" } } };
const stored = { client_id: "1111111111", client_secret: "f".repeat(32), ...other };

test("what a sync sends has the types of the SDK", async () => {
  const fresh = await recorded();
  await fresh.run("sync");
  const creation = {
    name: "weibo",
    strategy: "weibo",
    options: declaredPair,
  } satisfies Management.CreateConnectionRequestContent & Management.CreateConnectionRequestContentWeibo;
  expect(fresh.sent("POST", /connections$/)).toEqual([creation]);

  const { run, sent, queries } = await recorded({ connections: [connection({ options: stored })] });
  await run("sync");
  // The SDK sends the same members as a form.
  const grant = {
    grant_type: "client_credentials",
    client_id: environment.AUTH0_CLIENT_ID,
    client_secret: environment.AUTH0_CLIENT_SECRET,
    audience: `https://${domain}/api/v2/`,
  };
  expect(sent("POST", /token$/)).toEqual([grant]);
  const options = { ...other, ...declaredPair } satisfies Management.ConnectionOptionsWeibo;
  const update = {
    display_name: "微博",
    is_domain_connection: true,
    show_as_button: true,
    realms: ["weibo"],
    options,
  } satisfies Management.UpdateConnectionRequestContent;
  expect(sent("PATCH", /con_weibo$/)).toEqual([update]);
  const clients = [{ client_id: "SiteClient01", status: true }] satisfies Management.UpdateEnabledClientConnectionsRequestContent;
  expect(sent("PATCH", /clients$/)).toEqual([clients]);
  const list = {
    strategy: ["weibo"],
    take: 50,
    fields: "id,name,strategy",
    include_fields: true,
  } satisfies Management.ListConnectionsQueryParameters;
  const asText = { ...list, strategy: "weibo", take: "50", include_fields: "true" };
  expect(queries(/connections$/)).toEqual([asText, asText]);
  const page = { take: 50 } satisfies Management.GetConnectionEnabledClientsRequestParameters;
  expect(queries(/clients$/)).toEqual(Array(4).fill({ take: String(page.take) }));
});

test("what the emulator responds has the types of the SDK", async () => {
  const { run, shown } = await recorded({ connections: [connection({ options: stored, clients: ["ShopClient02"] })] });
  await run("plan");
  const list = {
    connections: [{ id: "con_weibo", name: "weibo", strategy: "weibo" }],
  } satisfies Management.ListConnectionsCheckpointPaginatedResponseContent;
  expect(shown("GET", /connections$/)).toEqual([list]);
  const single = {
    id: "con_weibo",
    name: "weibo",
    strategy: "weibo",
    display_name: "微博",
    options: stored,
    realms: ["weibo"],
    enabled_clients: ["ShopClient02"],
    is_domain_connection: true,
    show_as_button: true,
  } satisfies Management.GetConnectionResponseContent & Management.ConnectionResponseContentWeibo;
  expect(shown("GET", /con_weibo$/)).toEqual([single]);
  const clients = { clients: [{ client_id: "ShopClient02" }] } satisfies Management.GetConnectionEnabledClientsResponseContent;
  expect(shown("GET", /clients$/)).toEqual([clients]);
});
