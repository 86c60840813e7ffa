import { provider } from "../declaration/janrain-host.ts";
import type { Change, Plan } from "../sync/plan.ts";
import type { Outcome } from "../sync/target.ts";
import type { Credentials, JanrainClient } from "./client.ts";
import type { Desired } from "./desired.ts";
import { JanrainError } from "./error.ts";
import type { RemoteState } from "./remote-state.ts";

/**
 * Carries a plan out: one step at a time in the plan's order, each read back before the next. Stops at the first
 * failure; what is left, a second run takes up.
 */
export async function applyPlan(client: JanrainClient, plan: Plan, desired: Desired, remote: RemoteState): Promise<Outcome> {
  const done: Change[] = [];
  const waiting: Change[] = [];
  const remaining = [...plan.changes];
  const take = (kind: Change["kind"]) => remaining.filter((change) => change.kind === kind);
  const finish = (changes: readonly Change[], list: Change[]) => {
    list.push(...changes);
    for (const change of changes) remaining.splice(remaining.indexOf(change), 1);
  };
  try {
    await addDomains(client, take("allow-domain"));
    finish(take("allow-domain"), done);

    const [credentials] = take("credentials");
    if (credentials && desired.credentials) await storeCredentials(client, credentials, desired.credentials, remote.credentials);
    finish(take("credentials"), credentials?.action === "unknown" ? waiting : done);

    const enabled = await enableProvider(client, take("sign-in"), waiting.length > 0);
    finish(take("sign-in"), enabled ? done : waiting);
    return { plan, done, waiting, left: [] };
  } catch (failure) {
    return { plan, done, waiting, left: remaining, failure };
  }
}

async function addDomains(client: JanrainClient, changes: readonly Change[]): Promise<void> {
  const missing = changes.filter(({ action }) => action === "create").map(({ subject }) => subject);
  if (missing.length === 0) return;
  await client.addDomainPatterns(missing);
  const listed = (await client.domainPatterns()).map((domain) => domain.toLowerCase());
  if (!missing.every((domain) => listed.includes(domain))) {
    throw new JanrainError("add_domain_patterns", { kind: "read-back", restored: false });
  }
}

async function storeCredentials(
  client: JanrainClient,
  { action }: Change,
  wanted: Credentials,
  earlier: RemoteState["credentials"],
): Promise<void> {
  if (action !== "create" && action !== "update") return;
  await client.setCredentials(wanted);
  const stored = await client.credentials();
  if (stored?.appKey.equals(wanted.appKey) && stored.appSecret.equals(wanted.appSecret)) return;
  // Half of a pair breaks every login; the pair that was there may have worked.
  throw new JanrainError("set_properties", { kind: "read-back", restored: await putBack(client, earlier) });
}

/** @returns whether there was an earlier pair and Janrain took it: that the new one is not there matters more than why not */
async function putBack(client: JanrainClient, earlier: RemoteState["credentials"]): Promise<boolean> {
  try {
    if (earlier) await client.setCredentials(earlier);
    return Boolean(earlier);
  } catch {
    return false;
  }
}

/** @returns false when Janrain wants the credentials first, and a person enters those */
async function enableProvider(client: JanrainClient, changes: readonly Change[], credentialsByHand: boolean): Promise<boolean> {
  if (!changes.some(({ action }) => action === "create")) return true;
  // Read again: the list may have grown since the plan, and what is not sent may be dropped.
  const current = await client.signInProviders();
  try {
    if (!current.includes(provider)) await client.setSignInProviders([...current, provider]);
  } catch (error) {
    if (credentialsByHand && error instanceof JanrainError && error.isNotConfigured) return false;
    throw error;
  }
  const now = await client.signInProviders();
  if ([...current, provider].every((name) => now.includes(name))) return true;
  throw new JanrainError("set_auth_providers", { kind: "read-back", restored: false });
}
