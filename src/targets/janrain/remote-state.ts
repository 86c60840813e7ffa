import { provider } from "../../core/declaration/janrain-host.ts";
import type { Query } from "../../core/sync/plan.ts";
import type { Credentials, JanrainClient } from "./client.ts";
import type { Desired } from "./desired.ts";

/** The state at Janrain, as far as the run's keys allow reading it; undefined means not read. */
export interface RemoteState {
  /** The sign-in list, in its order. */
  signIn: readonly string[];
  /** Whether Janrain offers the provider; assumed for one in the sign-in list. */
  isOffered: boolean;
  /** The allow-list, in its order. */
  domains: readonly string[] | undefined;
  /** The stored credentials; null if there are none. */
  credentials: Credentials | null | undefined;
}

/**
 * Reads what the available keys allow: without any key, the lists of providers.
 * @throws JanrainError when an operation fails
 */
export async function readRemoteState(client: JanrainClient, { keys }: Desired): Promise<RemoteState> {
  const signIn = await client.signInProviders();
  return {
    signIn,
    isOffered: signIn.includes(provider) || (await client.availableProviders()).includes(provider),
    domains: keys.apiKey ? await client.domainPatterns() : undefined,
    credentials: keys.apiKey && keys.partnerKey ? ((await client.credentials()) ?? null) : undefined,
  };
}

/** The requests of a read, and those that it skipped because a key is missing; a list that was not needed is not included. */
export function queriesOf({ missing, hasPartner }: Desired, { signIn, domains, credentials }: RemoteState): Query[] {
  return [
    { operation: "providers", executed: true, missing: [] },
    ...(signIn.includes(provider) ? [] : [{ operation: "get_available_providers", executed: true, missing: [] }]),
    { operation: "get_domain_patterns", executed: domains !== undefined, missing: domains === undefined ? missing.apiKey : [] },
    ...(hasPartner
      ? [
          {
            operation: "get_properties",
            executed: credentials !== undefined,
            missing: credentials === undefined ? [...missing.apiKey, ...missing.partnerKey] : [],
          },
        ]
      : []),
  ];
}
