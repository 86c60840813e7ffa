import type { Change } from "../../core/sync/plan.ts";
import { covers } from "./allow-list.ts";
import type { Desired } from "./desired.ts";
import { provider } from "./host.ts";
import type { DeviceType } from "./protocol.ts";
import { deviceSubject, isProvider } from "./provider.ts";
import type { RemoteState } from "./remote-state.ts";

/**
 * What a sync would change, in order: allow-list, credentials, sign-in lists, the web's last. Every intermediate state is
 * safe: no login is offered before it can work. Pure.
 */
export function planChanges(desired: Desired, remote: RemoteState): Change[] {
  const credentials = planCredentials(desired, remote);
  const signIn = planSignIn(credentials, remote);
  const devices = desired.devices.map((device) => planDevice(device, signIn, remote));
  return [...desired.domains.map((domain) => planDomain(domain, desired, remote)), credentials, ...devices, signIn];
}

function planDomain(subject: string, { missing }: Desired, { domains }: RemoteState): Change {
  const kind = "allow-domain";
  if (domains === undefined) return { kind, subject, action: "unknown", reason: "needs-secret", secrets: missing.apiKey };
  const listed = domains.map((domain) => domain.toLowerCase());
  if (listed.includes(subject)) return { kind, subject, action: "none", reason: "listed" };
  if (listed.some((pattern) => covers(pattern, subject))) return { kind, subject, action: "none", reason: "covered" };
  // An empty list allows every site; its first entry excludes all others.
  return { kind, subject, action: "create", reason: domains.length === 0 ? "opens-list" : "not-listed" };
}

function planCredentials(
  { credentials, missing, hasPartner }: Desired,
  { credentials: stored, partnerFailure, signIn }: RemoteState,
): Change {
  const change = { kind: "credentials", subject: provider } as const;
  // `providers` lists configured providers (documented), so a manually entered pair is visible without any key.
  if (!hasPartner) return { ...change, action: "unknown", reason: signIn.some(isProvider) ? "manual-listed" : "manual", manual: true };
  const partnerProblem = partnerFailure?.partnerProblem;
  if (partnerProblem) return { ...change, action: "unknown", reason: partnerProblem, manual: true };
  const secrets = [...missing.apiKey, ...missing.partnerKey, ...missing.credentials];
  if (stored === undefined || credentials === undefined) return { ...change, action: "unknown", reason: "needs-secret", secrets };
  if (stored === null) return { ...change, action: "create", reason: "not-stored" };
  const isSame = stored.appKey.equals(credentials.appKey) && stored.appSecret.equals(credentials.appSecret);
  return isSame ? { ...change, action: "none", reason: "same" } : { ...change, action: "update", reason: "differs" };
}

/**
 * A device type's list cannot be read. It is written before the web's; afterwards only a record shows whether a sync has set it to
 * the web's list, and without one it is written again.
 */
function planDevice(device: DeviceType, { action, reason }: Change, remote: RemoteState): Change {
  const change = { kind: "sign-in", subject: deviceSubject(device) } as const;
  if (action === "create") return { ...change, action, reason: reason === "after-credentials" ? reason : "device-list" };
  return remote.recordedDevices.has(device)
    ? { ...change, action: "none", reason: "device-recorded" }
    : { ...change, action: "update", reason: "device-unread", unreadable: true };
}

function planSignIn(credentials: Change, { signIn, isOffered }: RemoteState): Change {
  const change = { kind: "sign-in", subject: provider } as const;
  if (signIn.some(isProvider)) return { ...change, action: "none", reason: "listed" };
  // Not a blocker: two documents disagree on whether the list contains available or configured providers.
  if (!isOffered) return { ...change, action: "create", reason: "not-offered" };
  // Janrain is expected to refuse a provider without credentials; whether they were entered manually cannot be read.
  return { ...change, action: "create", reason: credentials.manual ? "after-credentials" : "not-listed" };
}
