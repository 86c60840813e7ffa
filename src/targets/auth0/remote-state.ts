import type { Query } from "../../core/sync/plan.ts";
import type { Auth0Client, ListedConnection, StoredConnection } from "./client.ts";
import type { Desired } from "./desired.ts";
import { Auth0Error } from "./error.ts";
import { strategy } from "./protocol.ts";

/** The state at Auth0, as far as the token's scopes allow reading it. */
export interface RemoteState {
  /** The token's scopes; undefined if it does not show them. */
  scopes: readonly string[] | undefined;
  /** Auth0's refusal to let the token read connections. */
  denied: { error: Auth0Error; scopes: readonly string[] } | undefined;
  /** The connection; null if there is none, undefined if the token may not read connections. */
  connection: StoredConnection | null | undefined;
  /** The applications that the connection is enabled for, by client id. */
  clients: readonly string[];
  /** The names of other connections to Weibo. */
  others: readonly string[];
}

/**
 * Reads what the token's scopes allow.
 * @throws Auth0Error when an operation fails, or the name belongs to a connection of another identity provider
 */
export async function readRemoteState(client: Auth0Client, { connection: name }: Desired, signal: AbortSignal): Promise<RemoteState> {
  const scopes = await client.scopes(signal);
  const state = { scopes, denied: undefined, clients: [], others: [] };
  try {
    const all = await client.weiboConnections(signal);
    const others = all.map((connection) => connection.name).filter((other) => other !== name);
    const listed = await findConnection(client, name, all, signal);
    if (!listed) return { ...state, connection: null, others };
    const connection = await client.connection(listed.id, signal);
    return { ...state, connection, clients: await client.enabledClients(listed.id, signal), others };
  } catch (error) {
    if (!(error instanceof Auth0Error && error.failure.kind === "scope")) throw error;
    return { ...state, connection: undefined, denied: { error, scopes: error.failure.scopes } };
  }
}

/**
 * The connection to Weibo with a name, and its settings.
 * @throws Auth0Error when an operation fails, or the name belongs to a connection of another identity provider
 */
export async function readConnection(client: Auth0Client, name: string, signal: AbortSignal): Promise<StoredConnection | undefined> {
  const listed = await findConnection(client, name, [], signal);
  return listed && client.connection(listed.id, signal);
}

/**
 * The connection to Weibo with a name.
 * @param known connections to Weibo that were listed before
 * @throws Auth0Error if the name belongs to a connection of another identity provider
 */
async function findConnection(
  client: Auth0Client,
  name: string,
  known: readonly ListedConnection[],
  signal: AbortSignal,
): Promise<ListedConnection | undefined> {
  const listed = known.find((connection) => connection.name === name) ?? (await client.connectionNamed(name, signal));
  if (listed === undefined || listed.strategy === strategy) return listed;
  throw new Auth0Error("get-connections", { kind: "strategy", name, strategy: listed.strategy });
}

/** The requests of a read, and those that it skipped because a secret is missing. */
export function queriesOf({ missing }: Desired, remote: RemoteState | undefined): Query[] {
  const query = (operation: string, executed: boolean): Query => ({ operation, executed, missing: executed ? [] : missing.keys });
  if (!remote) return [query("token", false), query("get-connections", false)];
  const found = remote.connection ? [query("get-connections-by-id", true), query("get-connection-clients", true)] : [];
  return [query("token", true), query("get-connections", true), ...found];
}
