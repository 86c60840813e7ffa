import { Canceled } from "../../../core/sync/cancellation.ts";
import { isWrite } from "../../../core/sync/plan.ts";
import { isAppKey, isAppSecret } from "../../../core/weibo/credential-forms.ts";
import { readUntil } from "../../../network/read-until.ts";
import type { Credentials, JanrainClient } from "../client.ts";
import { JanrainError } from "../error.ts";
import type { Applying, Step } from "./applying.ts";

/**
 * Stores the credentials, unless another client has stored them meanwhile. Credentials that were changed otherwise since the
 * plan stop the run. If Janrain refuses the key or the provider, the credentials become a manual step.
 */
export const storeCredentials: Step = async (changes, applying) => {
  const [change] = changes;
  const { client, desired, finish } = applying;
  const { credentials } = desired;
  if (!change) return;
  if (change.action === "unknown") return finish(changes, "pending");
  if (isWrite(change) && credentials) {
    try {
      await store(changes, credentials, applying);
    } catch (error) {
      // With an unexpected response of success, the credentials may have been stored.
      const isRefused = error instanceof JanrainError && error.operation === "set_properties" && !error.isSuccessStatus;
      if (!isRefused || !error.partnerProblem) throw error;
      const problem = error.partnerProblem;
      return finish(changes, "pending", [{ ...change, action: "unknown", reason: problem, manual: true }]);
    }
  }
  if (credentials) client.conceal(credentials);
  finish(changes, "applied");
};

async function store(changes: Parameters<Step>[0], credentials: Credentials, applying: Applying): Promise<void> {
  const { client, remote, propagationTimeout, write } = applying;
  const { cancellation } = applying.context;
  const before = await client.credentials(cancellation.requested);
  const isStored = (stored: Credentials | undefined) => isSame(stored, credentials);
  if (isStored(before)) return;
  if (!isSame(before, remote.credentials ?? undefined)) throw new JanrainError("set_properties", { kind: "changed" });
  await write(changes, (signal) => client.setCredentials(credentials, signal));
  const read = () => client.credentials(cancellation.verification);
  const stored = await readUntil(read, isStored, propagationTimeout, cancellation.requested);
  if (isStored(stored)) return;
  if (isNewer(stored, before, credentials)) throw new JanrainError("set_properties", { kind: "superseded" });
  // Half of a pair breaks every login; the pair from immediately before may have worked.
  const restored = await restore(client, before, cancellation.revert);
  if (cancellation.requested.aborted) throw new Canceled(restored);
  throw new JanrainError("set_properties", { kind: "read-back", restored });
}

/**
 * Whether another client has changed the credentials after our write: it removed them, or stored a well-formed value that is in neither
 * our pair nor the earlier one. Anything else is a remainder of our write.
 */
function isNewer(stored: Credentials | undefined, before: Credentials | undefined, ours: Credentials): boolean {
  if (!stored) return before !== undefined;
  const isOther = (name: keyof Credentials) => ![before, ours].some((pair) => pair?.[name].equals(stored[name]));
  return (isAppKey(stored.appKey) && isOther("appKey")) || (isAppSecret(stored.appSecret) && isOther("appSecret"));
}

/** @returns whether there was an earlier pair and Janrain accepted it; why it did not matters less than the failed write */
async function restore(client: JanrainClient, earlier: Credentials | undefined, signal: AbortSignal): Promise<boolean> {
  try {
    if (earlier) await client.setCredentials(earlier, signal);
    return Boolean(earlier);
  } catch {
    return false;
  }
}

function isSame(one: Credentials | undefined, other: Credentials | undefined): boolean {
  if (!one || !other) return one === other;
  return one.appKey.equals(other.appKey) && one.appSecret.equals(other.appSecret);
}
