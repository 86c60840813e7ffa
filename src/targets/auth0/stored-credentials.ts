import { Secret } from "../../core/secrets/secret.ts";
import type { Credentials, StoredConnection } from "./client.ts";

/** How the stored credentials compare with others. `unreadable`: the app key is the same, the stored secret cannot be compared. */
export type Comparison = "same" | "differs" | "unreadable";

/**
 * Compares the credentials in a connection's options.
 * @throws nothing: what is not a text differs
 */
export function compareCredentials(options: Readonly<Record<string, unknown>>, { appKey, appSecret }: Credentials): Comparison {
  const { client_id: key, client_secret: secret } = options;
  if (typeof key !== "string" || !new Secret(key).equals(appKey)) return "differs";
  if (isUnreadable(secret)) return "unreadable";
  return typeof secret === "string" && new Secret(secret).equals(appSecret) ? "same" : "differs";
}

/** Whether a stored secret is absent or masked: no document says which, or whether it is. */
export function isUnreadable(secret: unknown): boolean {
  return secret === undefined || secret === null || (typeof secret === "string" && /^[*•●.x]{3,}$/i.test(secret));
}

/** Whether two reads of a connection have the same credentials. */
export function haveSameCredentials(one: StoredConnection, other: StoredConnection): boolean {
  return ["client_id", "client_secret"].every((name) => one.options?.[name] === other.options?.[name]);
}

/** The options with credentials in place of the earlier ones; all others are kept. */
export function withCredentials(options: Readonly<Record<string, unknown>>, { appKey, appSecret }: Credentials): Record<string, unknown> {
  return { ...options, client_id: appKey.reveal(), client_secret: appSecret.reveal() };
}
