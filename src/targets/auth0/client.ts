import { Secret } from "../../core/secrets/secret.ts";
import { Auth0Error } from "./error.ts";
import type { ApiRequest, ManagementApi } from "./management-api.ts";
import { maxClients, maxPages, pageSize, strategy } from "./protocol.ts";
import { isObject, readObjects, readText } from "./read-response.ts";

/** Weibo's app key and app secret. */
export interface Credentials {
  appKey: Secret;
  appSecret: Secret;
}

/** A connection in a list. */
export interface ListedConnection {
  id: string;
  name: string;
  strategy: string;
}

/** A connection with its settings. */
export interface StoredConnection {
  id: string;
  /** All options, including those of others; undefined if the token may not read them. */
  options: Readonly<Record<string, unknown>> | undefined;
  /**
   * Members that an update repeats: without `display_name` it becomes the name (documented), and the reference names defaults for the
   * others.
   */
  repeated: Readonly<Record<string, unknown>>;
}

const repeatedMembers = ["display_name", "is_domain_connection", "show_as_button", "realms"];

/** The operations of Auth0's Management API that a sync needs. Throws as `ManagementApi` does. */
export class Auth0Client {
  readonly #api: ManagementApi;

  constructor(api: ManagementApi) {
    this.#api = api;
  }

  /** Redacts credentials in every message of this client, even if it neither sent nor read them. */
  conceal({ appKey, appSecret }: Credentials): void {
    this.#api.conceal(appKey, appSecret);
  }

  /** The scopes of the token; undefined if it does not show them. */
  scopes(signal: AbortSignal): Promise<readonly string[] | undefined> {
    return this.#api.scopes(signal);
  }

  /** All connections to Weibo, without their options. */
  weiboConnections(signal: AbortSignal): Promise<ListedConnection[]> {
    return this.#connections({ strategy }, signal);
  }

  /** The connection with a name, of any identity provider. */
  async connectionNamed(name: string, signal: AbortSignal): Promise<ListedConnection | undefined> {
    return (await this.#connections({ name }, signal)).find((connection) => connection.name === name);
  }

  /** A connection with its settings. */
  async connection(id: string, signal: AbortSignal): Promise<StoredConnection> {
    const operation = "get-connections-by-id";
    const members = await this.#api.read({ operation, method: "GET", path: `connections/${id}` }, signal);
    const { options } = members;
    if (members.id !== id || (options !== undefined && !isObject(options))) throw new Auth0Error(operation, { kind: "shape" });
    for (const value of [options?.client_id, options?.client_secret]) if (typeof value === "string") this.#api.conceal(new Secret(value));
    const repeated = repeatedMembers.flatMap((name) =>
      members[name] === undefined || members[name] === null ? [] : [[name, members[name]]],
    );
    return { id, options, repeated: Object.fromEntries(repeated) };
  }

  /** The client ids of the applications that a connection is enabled for. */
  async enabledClients(id: string, signal: AbortSignal): Promise<string[]> {
    const request = { operation: "get-connection-clients", method: "GET", path: `connections/${id}/clients` } as const;
    const clients = await this.#pages(request, "clients", signal);
    return clients.map(({ client_id }) => readText(request.operation, client_id));
  }

  /** Creates a connection to Weibo with its credentials. */
  async createConnection(name: string, { appKey, appSecret }: Credentials, signal: AbortSignal): Promise<void> {
    const options = { client_id: appKey.reveal(), client_secret: appSecret.reveal() };
    await this.#api.write(
      { operation: "post-connections", method: "POST", path: "connections", json: { name, strategy, options } },
      signal,
    );
  }

  /** Replaces the options of a connection (documented: the whole object), and repeats what an update would reset. */
  async replaceOptions({ id, repeated }: StoredConnection, options: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<void> {
    const json = { ...repeated, options };
    await this.#api.write({ operation: "patch-connections-by-id", method: "PATCH", path: `connections/${id}`, json }, signal);
  }

  /** Enables a connection for applications; others keep what they have (documented). */
  async enableClients(id: string, clientIds: readonly string[], signal: AbortSignal): Promise<void> {
    for (let start = 0; start < clientIds.length; start += maxClients) {
      const json = clientIds.slice(start, start + maxClients).map((client_id) => ({ client_id, status: true }));
      await this.#api.write({ operation: "patch-clients", method: "PATCH", path: `connections/${id}/clients`, json }, signal);
    }
  }

  async #connections(query: Readonly<Record<string, string>>, signal: AbortSignal): Promise<ListedConnection[]> {
    const operation = "get-connections";
    const fields = { fields: "id,name,strategy", include_fields: "true" };
    const found = await this.#pages(
      { operation, method: "GET", path: "connections", query: { ...query, ...fields } },
      "connections",
      signal,
    );
    const text = (value: unknown) => readText(operation, value);
    const list = found.map(({ id, name, strategy }) => ({ id: text(id), name: text(name), strategy: text(strategy) }));
    // The id becomes part of a path.
    if (!list.every(({ id }) => /^[\w-]+$/.test(id))) throw new Auth0Error(operation, { kind: "shape" });
    return list;
  }

  /** All pages of a list: `next` is `from` of the following page, and is absent on the last (documented). */
  async #pages(request: ApiRequest, member: string, signal: AbortSignal): Promise<Record<string, unknown>[]> {
    const entries: Record<string, unknown>[] = [];
    const seen = new Set<string>();
    for (let from = ""; ; ) {
      const query = { ...request.query, take: String(pageSize), ...(from !== "" && { from }) };
      const { next, [member]: page } = await this.#api.read({ ...request, query }, signal);
      entries.push(...readObjects(request.operation, page));
      if (next === undefined || next === null || next === "") return entries;
      from = readText(request.operation, next);
      // Otherwise a server could keep a run busy for ever.
      if (seen.has(from) || seen.size === maxPages) throw new Auth0Error(request.operation, { kind: "shape" });
      seen.add(from);
    }
  }
}
