import type { Query } from "../../core/sync/plan.ts";
import type { Credentials, JanrainClient } from "./client.ts";
import type { Desired } from "./desired.ts";
import { isSameList } from "./device-record.ts";
import { JanrainError } from "./error.ts";
import type { DeviceType } from "./protocol.ts";
import { isProvider, withProvider } from "./provider.ts";

/** The state at Janrain, as far as the run's keys allow reading it; undefined means not read. */
export interface RemoteState {
  /** The sign-in list, in its order. */
  signIn: readonly string[];
  /** Whether Janrain offers the provider; assumed for one in the sign-in list, and where the list of them is absent. */
  isOffered: boolean;
  /** The allow-list, in its order. */
  domains: readonly string[] | undefined;
  /** The stored credentials; null if there are none. */
  credentials: Credentials | null | undefined;
  /** Why the credentials could not be read although all keys are set: a failure with a `partnerProblem`. */
  partnerFailure?: JanrainError;
  /** The device types whose lists are known to be the web's, with the provider. */
  recordedDevices: ReadonlySet<DeviceType>;
}

/**
 * Reads what the available keys allow: without any key, the lists of providers.
 * @param recorded the list that a sync has set for a device type
 * @throws JanrainError when an operation fails
 */
export async function readRemoteState(
  client: JanrainClient,
  { keys, devices }: Desired,
  recorded: (device: DeviceType) => readonly string[] | undefined,
  canceled: AbortSignal,
): Promise<RemoteState> {
  const signIn = await client.signInProviders(canceled);
  return {
    signIn,
    recordedDevices: new Set(devices.filter((device) => isSameList(recorded(device), withProvider(signIn)))),
    isOffered: signIn.some(isProvider) || (await isAvailable(client, canceled)),
    domains: keys.apiKey ? await client.domainPatterns(canceled) : undefined,
    ...(keys.apiKey && keys.partnerKey ? await readCredentials(client, canceled) : { credentials: undefined }),
  };
}

/** Whether Janrain offers the provider: a hint only, so it is assumed where that list is absent or refused. */
async function isAvailable(client: JanrainClient, canceled: AbortSignal): Promise<boolean> {
  try {
    return (await client.availableProviders(canceled)).some(isProvider);
  } catch (error) {
    if (error instanceof JanrainError && (error.isAbsent || (error.failure.kind === "refused" && error.failure.code !== -1))) return true;
    throw error;
  }
}

/** Without a usable Partner API the credentials are unknown; the rest of the state is still read. */
async function readCredentials(client: JanrainClient, canceled: AbortSignal): Promise<Pick<RemoteState, "credentials" | "partnerFailure">> {
  try {
    return { credentials: (await client.credentials(canceled)) ?? null };
  } catch (error) {
    if (error instanceof JanrainError && error.partnerProblem) return { credentials: undefined, partnerFailure: error };
    throw error;
  }
}

/** The requests of a read, and those that it skipped because a key is missing; a list that was not needed is not included. */
export function queriesOf({ missing, hasPartner }: Desired, { signIn, domains, credentials, partnerFailure }: RemoteState): Query[] {
  return [
    { operation: "providers", executed: true, missing: [] },
    ...(signIn.some(isProvider) ? [] : [{ operation: "get_available_providers", executed: true, missing: [] }]),
    { operation: "get_domain_patterns", executed: domains !== undefined, missing: domains === undefined ? missing.apiKey : [] },
    ...(hasPartner
      ? [
          {
            operation: "get_properties",
            executed: credentials !== undefined || partnerFailure !== undefined,
            missing: credentials === undefined && !partnerFailure ? [...missing.apiKey, ...missing.partnerKey] : [],
          },
        ]
      : []),
  ];
}
