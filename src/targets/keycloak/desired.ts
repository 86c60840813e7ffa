import type { SyncInput } from "../../core/sync/target.ts";
import type { KeycloakKeys } from "./admin-api.ts";
import type { Credentials } from "./credentials.ts";
import { genericProvider, weiboSettings } from "./protocol.ts";

/** The state that a declaration describes at Keycloak, with the secrets that the run has. */
export interface Desired {
  /** The type of the identity provider. */
  providerId: string;
  /** Settings that the sync owns besides the credentials; an extension has its own, which the sync leaves alone. */
  settings: Readonly<Record<string, string>>;
  credentials: Credentials | undefined;
  /** The client credentials of the service account; undefined if one of them is not set. */
  keys: KeycloakKeys | undefined;
  /** Names of secrets that are not set, by what needs them. */
  missing: { keys: string[]; credentials: string[] };
}

/** Derives from a declaration what it owns at Keycloak. */
export function desiredState({ declaration: { keycloak, credentials }, secrets }: SyncInput): Desired {
  const secretOf = (name: string | undefined) => (name === undefined ? undefined : secrets(name));
  const unset = (...names: (string | undefined)[]) => names.filter((name) => name !== undefined && !secrets(name)) as string[];
  const [clientId, clientSecret] = [secretOf(keycloak?.clientId), secretOf(keycloak?.clientSecret)];
  const [appKey, appSecret] = [secretOf(credentials?.appKey), secretOf(credentials?.appSecret)];
  const providerId = keycloak?.providerId ?? genericProvider;
  return {
    providerId,
    settings: providerId === genericProvider ? weiboSettings : {},
    credentials: appKey && appSecret ? { appKey, appSecret } : undefined,
    keys: clientId && clientSecret ? { clientId, clientSecret } : undefined,
    missing: { keys: unset(keycloak?.clientId, keycloak?.clientSecret), credentials: unset(credentials?.appKey, credentials?.appSecret) },
  };
}
