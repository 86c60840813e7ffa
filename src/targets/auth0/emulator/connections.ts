import { isRecord } from "../../../core/state-format.ts";
import { type EmulatedResponse, json } from "../../../emulator/http.ts";
import { invalidBody, needsScope, noConnection, refused } from "./result.ts";
import { type Auth0Connection, type Auth0Quirks, type Auth0Tenant, maskedSecret } from "./tenant.ts";

/** A call of an operation on connections. */
export interface ConnectionCall {
  tenant: Auth0Tenant;
  /** The state that reads return; an earlier one while a write is not visible yet. */
  visible: readonly Auth0Connection[];
  scopes: readonly string[];
  quirks: Auth0Quirks;
  query: URLSearchParams;
  /** The body, if it is JSON. */
  body: unknown;
  /** The connection's id, if the path has one. */
  id: string;
}

/** The form of a connection's name. Source: ConnectionName in auth0/node-auth0 (documented). */
const connectionName = /^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$/;

/** Lists connections, by strategy or name, in pages of `take` after `from`; without these, as an array (documented). */
export function getConnections(call: ConnectionCall): EmulatedResponse {
  const { visible, query, scopes } = call;
  if (!scopes.includes("read:connections")) return needsScope("read:connections");
  const [strategies, name] = [query.getAll("strategy"), query.get("name")];
  const found = visible.filter(
    (connection) => (strategies.length === 0 || strategies.includes(connection.strategy)) && (name === null || connection.name === name),
  );
  const shown = (list: readonly Auth0Connection[]) => list.map((connection) => withFields(toJson(connection, call, false), query));
  if (!query.has("take") && !query.has("from")) return json(200, shown(found));
  const { page, next } = pageOf(found, query);
  return json(200, { connections: shown(page), ...(next !== undefined && { next }) });
}

/** One connection (documented). */
export function getConnection(call: ConnectionCall): EmulatedResponse {
  if (!call.scopes.includes("read:connections")) return needsScope("read:connections");
  const connection = call.visible.find(({ id }) => id === call.id);
  return connection ? json(200, withFields(toJson(connection, call), call.query)) : noConnection();
}

/** Creates a connection: 409 for a name that exists (documented status). `options` need no scope of their own (documented for PATCH only). */
export function postConnection(call: ConnectionCall): EmulatedResponse {
  const { tenant, scopes, body } = call;
  if (!scopes.includes("create:connections")) return needsScope("create:connections");
  if (!isRecord(body)) return invalidBody("Expected type object");
  const { name, strategy, options = {}, display_name = name } = body;
  if (typeof name !== "string" || name.length > 128 || !connectionName.test(name))
    return invalidBody("String does not match pattern: name");
  if (typeof strategy !== "string") return invalidBody("Missing required property: strategy");
  if (!isRecord(options)) return invalidBody("Expected type object: options");
  if (tenant.connections.some((connection) => connection.name === name))
    return refused(409, "A connection with the same name already exists", "conflict");
  const id = `con_${String(tenant.connections.length + 1).padStart(16, "0")}`;
  const connection: Auth0Connection = {
    ...{ id, name, strategy, display_name: String(display_name), options, clients: [] },
    ...{ is_domain_connection: body.is_domain_connection === true, show_as_button: false, realms: [name] },
  };
  tenant.connections.push(connection);
  return json(201, toJson(connection, call));
}

/**
 * Updates a connection. `options` replace all earlier ones, and `display_name` becomes the name if it is absent (both documented).
 * With `options` it needs `update:connections_options` (documented).
 */
export function patchConnection(call: ConnectionCall): EmulatedResponse {
  const { tenant, scopes, quirks, body } = call;
  if (!scopes.includes("update:connections")) return needsScope("update:connections");
  if (!isRecord(body)) return invalidBody("Expected type object");
  const { options } = body;
  if (options !== undefined && !scopes.includes("update:connections_options") && quirks["options-scopes"] !== "legacy")
    return needsScope("update:connections_options");
  const additional = ["name", "strategy", "id"].find((member) => member in body);
  if (additional !== undefined) return invalidBody(`Additional properties not allowed: ${additional}`);
  const connection = tenant.connections.find(({ id }) => id === call.id);
  if (!connection) return noConnection();
  if (isRecord(options)) connection.options = options;
  connection.display_name = typeof body.display_name === "string" ? body.display_name : connection.name;
  const reset = quirks.omitted === "reset";
  const flag = (member: "is_domain_connection" | "show_as_button") =>
    typeof body[member] === "boolean" ? body[member] : reset ? false : connection[member];
  connection.is_domain_connection = flag("is_domain_connection");
  connection.show_as_button = flag("show_as_button");
  if (Array.isArray(body.realms)) connection.realms = body.realms.map(String);
  else if (reset) connection.realms = [connection.name];
  return json(200, toJson(connection, call));
}

/** The applications that a connection is enabled for, in pages (documented). */
export function getClients({ visible, scopes, query, id }: ConnectionCall): EmulatedResponse {
  if (!scopes.includes("read:connections")) return needsScope("read:connections");
  const connection = visible.find((candidate) => candidate.id === id);
  if (!connection) return noConnection();
  const { page, next } = pageOf(connection.clients, query);
  return json(200, { clients: page.map((client_id) => ({ client_id })), ...(next !== undefined && { next }) });
}

/** Enables and disables a connection for up to 50 applications (documented); others keep what they have. */
export function patchClients({ tenant, scopes, quirks, body, id }: ConnectionCall): EmulatedResponse {
  if (!scopes.includes("update:connections")) return needsScope("update:connections");
  const connection = tenant.connections.find((candidate) => candidate.id === id);
  if (!connection) return noConnection();
  const isItem = (item: unknown) => isRecord(item) && typeof item.client_id === "string" && typeof item.status === "boolean";
  if (!Array.isArray(body) || body.length === 0 || !body.every(isItem)) return invalidBody("Expected type array");
  if (body.length > 50) return invalidBody("Array is too long (51), maximum 50");
  const items = body as { client_id: string; status: boolean }[];
  const unknown = items.find(({ client_id }) => !tenant.applications.includes(client_id));
  if (unknown && quirks["unknown-client"] !== "ignore") return refused(404, "The client does not exist", "inexistent_client");
  for (const { client_id, status } of items.filter((item) => tenant.applications.includes(item.client_id))) {
    connection.clients = connection.clients.filter((client) => client !== client_id);
    if (status) connection.clients.push(client_id);
  }
  return { status: 204, contentType: "application/json", body: "" };
}

/** A connection as responses show it. Without `read:connections_options` there is no `options` at all (documented). */
function toJson({ clients, ...connection }: Auth0Connection, { scopes, quirks }: ConnectionCall, isSingle = true): Record<string, unknown> {
  const { options, ...rest } = connection;
  const mayRead = scopes.includes("read:connections_options") || quirks["options-scopes"] === "legacy";
  return { ...rest, ...(isSingle && { enabled_clients: clients }), ...(mayRead && { options: withSecret(options, quirks) }) };
}

function withSecret({ client_secret, ...options }: Record<string, unknown>, { secrets }: Auth0Quirks): Record<string, unknown> {
  if (client_secret === undefined || secrets === "absent") return options;
  return { ...options, client_secret: secrets === "masked" ? maskedSecret : client_secret };
}

/** `fields` selects members; with `include_fields=false` it leaves them out (documented). */
function withFields(connection: Record<string, unknown>, query: URLSearchParams): Record<string, unknown> {
  const fields = query.get("fields")?.split(",");
  const includes = query.get("include_fields") !== "false";
  return fields ? Object.fromEntries(Object.entries(connection).filter(([member]) => fields.includes(member) === includes)) : connection;
}

/** A page of `take` entries, by default 50 (documented), at most 100 (observed), after the opaque `from`. */
function pageOf<T>(list: readonly T[], query: URLSearchParams): { page: T[]; next: string | undefined } {
  const start = Number(Buffer.from(query.get("from") ?? "", "base64url").toString()) || 0;
  const end = start + Math.min(Number(query.get("take") ?? 50), 100);
  return { page: list.slice(start, end), next: end < list.length ? Buffer.from(String(end)).toString("base64url") : undefined };
}
