import { provider } from "../../core/declaration/janrain-host.ts";
import type { Change, Plan } from "../../core/sync/plan.ts";
import type { Outcome } from "../../core/sync/target.ts";
import type { Credentials, JanrainClient } from "./client.ts";
import type { Desired } from "./desired.ts";
import { JanrainError } from "./error.ts";
import { readUntil } from "./read-until.ts";
import type { RemoteState } from "./remote-state.ts";

/** What applying a plan needs. */
export interface Applying {
  client: JanrainClient;
  desired: Desired;
  /** The remote state that the plan is based on. */
  remote: RemoteState;
  /** How long a change may take to become visible, in milliseconds. */
  propagationTimeout: number;
}

/**
 * Applies a plan: one step at a time in the plan's order, each verified before the next. Stops at the first failure; the next
 * run continues there.
 */
export async function applyPlan(plan: Plan, applying: Applying): Promise<Outcome> {
  const applied: Change[] = [];
  const pending: Change[] = [];
  const remaining = [...plan.changes];
  const take = (kind: Change["kind"]) => remaining.filter((change) => change.kind === kind);
  const finish = (changes: readonly Change[], list: Change[]) => {
    list.push(...changes);
    for (const change of changes) remaining.splice(remaining.indexOf(change), 1);
  };
  try {
    await addDomains(take("allow-domain"), applying);
    finish(take("allow-domain"), applied);

    const [credentials] = take("credentials");
    if (credentials) await storeCredentials(credentials, applying);
    finish(take("credentials"), credentials?.action === "unknown" ? pending : applied);

    const enabled = await enableProvider(take("sign-in"), pending.length > 0, applying);
    // An unknown change was neither written nor read, so it is not applied.
    finish(
      take("sign-in").filter(({ action }) => action === "unknown"),
      pending,
    );
    finish(take("sign-in"), enabled ? applied : pending);
    return { plan, applied, pending, remaining: [] };
  } catch (failure) {
    return { plan, applied, pending, remaining, failure };
  }
}

async function addDomains(changes: readonly Change[], { client, propagationTimeout }: Applying): Promise<void> {
  const missing = changes.filter(({ action }) => action === "create").map(({ subject }) => subject);
  if (missing.length === 0) return;
  await client.addDomainPatterns(missing);
  const areListed = (domains: readonly string[]) => missing.every((domain) => domains.some((listed) => listed.toLowerCase() === domain));
  const domains = await readUntil(() => client.domainPatterns(), areListed, propagationTimeout);
  if (!areListed(domains)) throw new JanrainError("add_domain_patterns", { kind: "read-back", restored: false });
}

async function storeCredentials(
  { action }: Change,
  { client, desired: { credentials }, remote, propagationTimeout }: Applying,
): Promise<void> {
  if ((action !== "create" && action !== "update") || !credentials) return;
  await client.setCredentials(credentials);
  const isStored = (stored: Credentials | undefined): boolean =>
    stored?.appKey.equals(credentials.appKey) === true && stored.appSecret.equals(credentials.appSecret);
  if (isStored(await readUntil(() => client.credentials(), isStored, propagationTimeout))) return;
  // Half of a pair breaks every login; the earlier pair may have worked.
  throw new JanrainError("set_properties", { kind: "read-back", restored: await restore(client, remote.credentials) });
}

/** @returns whether there was an earlier pair and Janrain accepted it; why it did not matters less than the failed write */
async function restore(client: JanrainClient, earlier: RemoteState["credentials"]): Promise<boolean> {
  try {
    if (earlier) await client.setCredentials(earlier);
    return Boolean(earlier);
  } catch {
    return false;
  }
}

/** @returns false when Janrain requires the credentials first, and those are entered manually */
async function enableProvider(
  changes: readonly Change[],
  manualCredentials: boolean,
  { client, desired, propagationTimeout }: Applying,
): Promise<boolean> {
  if (!changes.some(({ action }) => action === "create")) return true;
  // Read again: the list may have grown since the plan, and Janrain may drop what is not sent.
  const current = await client.signInProviders();
  if (current.includes(provider)) return true;
  const complete = [...current, provider];
  try {
    // The web's list last: its entry, which can be read, proves that the others were written too.
    for (const device of [...desired.devices, undefined]) await client.setSignInProviders(complete, device);
  } catch (error) {
    if (manualCredentials && error instanceof JanrainError && error.isNotConfigured) return false;
    throw error;
  }
  const areListed = (names: readonly string[]) => complete.every((name) => names.includes(name));
  if (areListed(await readUntil(() => client.signInProviders(), areListed, propagationTimeout))) return true;
  throw new JanrainError("set_auth_providers", { kind: "read-back", restored: false });
}
