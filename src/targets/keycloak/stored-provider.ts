import { Secret } from "../../core/secrets/secret.ts";
import type { Credentials } from "./credentials.ts";
import type { Desired } from "./desired.ts";
import { maskedSecret } from "./protocol.ts";

/** An identity provider as Keycloak represents it; members and settings that the sync does not own are written back as they are. */
export interface StoredProvider {
  readonly providerId?: unknown;
  readonly enabled?: unknown;
  readonly config: Readonly<Record<string, unknown>>;
  readonly [member: string]: unknown;
}

/** How the stored credentials compare with others. `unreadable`: the app key is the same, the app secret cannot be compared. */
export type Comparison = "same" | "differs" | "unreadable" | "not-stored";

/** Compares stored credentials. A secret is masked, or it is a reference to Keycloak's vault: neither shows its value. */
export function compareCredentials({ config }: StoredProvider, { appKey, appSecret }: Credentials): Comparison {
  const { clientId, clientSecret } = config;
  if (!clientId || !clientSecret) return "not-stored";
  if (typeof clientId !== "string" || !new Secret(clientId).equals(appKey)) return "differs";
  if (typeof clientSecret !== "string") return "differs";
  if (isUnreadable(clientSecret)) return "unreadable";
  return new Secret(clientSecret).equals(appSecret) ? "same" : "differs";
}

function isUnreadable(secret: string): boolean {
  return secret === maskedSecret || /^\$\{vault\..*\}$/s.test(secret);
}

/** The names of owned settings that differ, with `enabled` for a provider that is switched off. */
export function differingSettings({ enabled, config }: StoredProvider, { settings }: Pick<Desired, "settings">): string[] {
  const names = Object.keys(settings).filter((name) => config[name] !== settings[name]);
  return enabled === false ? [...names, "enabled"] : names;
}

/** The names of settings that the sync does not own and leaves unchanged. */
export function otherSettings({ config }: StoredProvider, { settings }: Pick<Desired, "settings">): string[] {
  return Object.keys(config)
    .filter((name) => !(name in settings) && name !== "clientId" && name !== "clientSecret")
    .sort();
}

/**
 * A provider with the owned settings, and everything else as it is stored.
 * @param credentials replace the stored ones; without them, what is stored is kept: a masked secret stands for itself
 */
export function withOwned(stored: StoredProvider, { settings }: Pick<Desired, "settings">, credentials?: Credentials): StoredProvider {
  const pair = credentials && { clientId: credentials.appKey.reveal(), clientSecret: credentials.appSecret.reveal() };
  return { ...stored, enabled: true, config: { ...stored.config, ...settings, ...pair } };
}
