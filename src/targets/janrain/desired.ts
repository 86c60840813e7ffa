import type { SyncInput } from "../../core/sync/target.ts";
import { entryOf } from "./allow-list.ts";
import type { Credentials, JanrainKeys } from "./client.ts";
import type { DeviceType, ProtocolOptions } from "./protocol.ts";

/** The state that a declaration describes at Janrain, with the secrets that the run has. */
export interface Desired {
  /** Allow-list patterns, lower case, the website's host first. */
  domains: readonly string[];
  credentials: Credentials | undefined;
  keys: JanrainKeys;
  /** Names of secrets that are not set, by what needs them; the field's name for an API key that is not declared. */
  missing: { apiKey: string[]; partnerKey: string[]; credentials: string[] };
  /** Whether the declaration names a Partner key; without one, credentials are entered manually. */
  hasPartner: boolean;
  /** Device types that get the provider in addition to the web. */
  devices: readonly DeviceType[];
}

/** Derives from a declaration what it owns at Janrain. */
export function desiredState({ declaration, secrets }: SyncInput, { devices }: ProtocolOptions): Desired {
  const { janrain, credentials } = declaration;
  const [apiKey, partnerKey] = [janrain?.apiKey, janrain?.partnerKey].map((name) => (name === undefined ? undefined : secrets(name)));
  const [appKey, appSecret] = [credentials?.appKey, credentials?.appSecret].map((name) => (name === undefined ? undefined : secrets(name)));
  const unset = (...names: (string | undefined)[]) => names.filter((name) => name !== undefined && !secrets(name)) as string[];
  const website = entryOf(declaration.app?.website);
  const domains = [website, ...(janrain?.allowDomains ?? [])].flatMap((domain) => (domain === undefined ? [] : [domain.toLowerCase()]));
  return {
    domains: [...new Set(domains)],
    credentials: appKey && appSecret ? { appKey, appSecret } : undefined,
    keys: { ...(apiKey && { apiKey }), ...(partnerKey && { partnerKey }) },
    missing: {
      apiKey: janrain?.apiKey === undefined ? ["janrain.apiKey"] : unset(janrain.apiKey),
      partnerKey: unset(janrain?.partnerKey),
      credentials: unset(credentials?.appKey, credentials?.appSecret),
    },
    hasPartner: janrain?.partnerKey !== undefined,
    devices,
  };
}
