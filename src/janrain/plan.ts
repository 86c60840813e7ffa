import { covers } from "../declaration/allow-list.ts";
import { provider } from "../declaration/janrain-host.ts";
import type { Change } from "../sync/plan.ts";
import type { Desired } from "./desired.ts";
import type { RemoteState } from "./remote-state.ts";

/**
 * What a sync would change, in the order in which it would: allow-list, credentials, sign-in list. Each state in between
 * is safe that way: nobody is offered a login that cannot work yet. Pure.
 */
export function planChanges(desired: Desired, remote: RemoteState): Change[] {
  const credentials = planCredentials(desired, remote);
  return [...desired.domains.map((domain) => planDomain(domain, desired, remote)), credentials, planSignIn(credentials, remote)];
}

function planDomain(subject: string, { missing }: Desired, { domains }: RemoteState): Change {
  const kind = "allow-domain";
  if (domains === undefined) return { kind, subject, action: "unknown", reason: "needs-secret", secrets: missing.apiKey };
  const listed = domains.map((domain) => domain.toLowerCase());
  if (listed.includes(subject)) return { kind, subject, action: "none", reason: "listed" };
  if (listed.some((pattern) => covers(pattern, subject))) return { kind, subject, action: "none", reason: "covered" };
  // An empty list lets every site use the application; its first entry shuts out all others.
  return { kind, subject, action: "create", reason: domains.length === 0 ? "opens-list" : "not-listed" };
}

function planCredentials({ credentials: wanted, missing, hasPartner }: Desired, { credentials: stored }: RemoteState): Change {
  const change = { kind: "credentials", subject: provider } as const;
  if (!hasPartner) return { ...change, action: "unknown", reason: "by-hand", byHand: true };
  const secrets = [...missing.apiKey, ...missing.partnerKey, ...missing.credentials];
  if (stored === undefined || wanted === undefined) return { ...change, action: "unknown", reason: "needs-secret", secrets };
  if (stored === null) return { ...change, action: "create", reason: "not-stored" };
  const isSame = stored.appKey.equals(wanted.appKey) && stored.appSecret.equals(wanted.appSecret);
  return isSame ? { ...change, action: "none", reason: "same" } : { ...change, action: "update", reason: "differs" };
}

function planSignIn(credentials: Change, { signIn, isOffered }: RemoteState): Change {
  const change = { kind: "sign-in", subject: provider } as const;
  if (signIn.includes(provider)) return { ...change, action: "none", reason: "listed" };
  // No reason to stop: two documents disagree on whether the list holds what is available or what is configured already.
  if (!isOffered) return { ...change, action: "create", reason: "not-offered" };
  // Janrain is expected to refuse a provider without credentials; whether a person has entered them cannot be read.
  return { ...change, action: "create", reason: credentials.byHand ? "after-credentials" : "not-listed" };
}
