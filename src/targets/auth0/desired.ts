import type { SyncInput } from "../../core/sync/target.ts";
import type { Credentials } from "./client.ts";
import type { Auth0Keys } from "./management-api.ts";

/** The state that a declaration describes at Auth0, with the secrets that the run has. */
export interface Desired {
  /** The connection's name. */
  connection: string;
  /** Client ids of the applications that offer it. */
  applications: readonly string[];
  credentials: Credentials | undefined;
  /** The client credentials for the Management API; undefined if one of them is not set. */
  keys: Auth0Keys | undefined;
  /** Names of secrets that are not set, by what needs them. */
  missing: { keys: string[]; credentials: string[] };
}

/** Derives from a declaration what it owns at Auth0; undefined if it has no complete section. */
export function desiredState({ declaration: { auth0, credentials }, secrets }: SyncInput): Desired | undefined {
  if (auth0?.connection === undefined) return undefined;
  const secretOf = (name: string | undefined) => (name === undefined ? undefined : secrets(name));
  const unset = (...names: (string | undefined)[]) => names.filter((name) => name !== undefined && !secrets(name)) as string[];
  const [clientId, clientSecret] = [secretOf(auth0.clientId), secretOf(auth0.clientSecret)];
  const [appKey, appSecret] = [secretOf(credentials?.appKey), secretOf(credentials?.appSecret)];
  return {
    connection: auth0.connection,
    applications: [...new Set(auth0.applications?.filter((clientId) => clientId !== undefined))],
    credentials: appKey && appSecret ? { appKey, appSecret } : undefined,
    keys: clientId && clientSecret ? { clientId, clientSecret } : undefined,
    missing: { keys: unset(auth0.clientId, auth0.clientSecret), credentials: unset(credentials?.appKey, credentials?.appSecret) },
  };
}
