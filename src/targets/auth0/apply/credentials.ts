import type { StepProgress } from "../../../core/sync/apply-steps.ts";
import { Canceled } from "../../../core/sync/cancellation.ts";
import type { Change } from "../../../core/sync/plan.ts";
import { readUntil } from "../../../network/read-until.ts";
import type { Auth0Client, Credentials, StoredConnection } from "../client.ts";
import { Auth0Error } from "../error.ts";
import { compareCredentials, haveSameCredentials, isUnreadable, withCredentials } from "../stored-credentials.ts";
import type { Applying } from "./applying.ts";

const operation = "patch-connections-by-id";

/**
 * Replaces the credentials of a connection, unless another client has done so meanwhile. `options` are written as a whole, so they are
 * read immediately before: those of others are written back as they are then. Credentials that were changed otherwise since the plan
 * stop the run.
 */
export async function replaceCredentials(
  change: Change,
  credentials: Credentials,
  progress: StepProgress,
  { client, remote, propagationTimeout, cancellation }: Applying,
): Promise<void> {
  if (!remote.connection) throw new Error("credentials of no connection are replaced");
  const { id } = remote.connection;
  const before = await client.connection(id, cancellation.requested);
  if (!before.options) throw new Auth0Error(operation, { kind: "scope", scopes: ["read:connections_options"] });
  const comparison = compareCredentials(before.options, credentials);
  if (comparison === "same" || (comparison === "unreadable" && change.reason !== "rotate")) return;
  if (!haveSameCredentials(before, remote.connection)) throw new Auth0Error(operation, { kind: "changed" });
  const options = withCredentials(before.options, credentials);
  await progress.write([change], (signal) => client.replaceOptions(before, options, signal));
  const isStored = (stored: StoredConnection) => compareCredentials(stored.options ?? {}, credentials) !== "differs";
  const read = () => client.connection(id, cancellation.verification);
  const stored = await readUntil(read, isStored, propagationTimeout, cancellation.requested);
  if (isStored(stored)) return;
  if (isNewer(stored, credentials, before)) throw new Auth0Error(operation, { kind: "superseded" });
  // Half of a pair breaks every login; the pair from immediately before may have worked.
  const restored = await restore(client, before, stored, cancellation.revert);
  if (cancellation.requested.aborted) throw new Canceled(restored);
  throw new Auth0Error(operation, { kind: "read-back", restored });
}

/** Whether another client has stored credentials after our write: with a value that is in neither our pair nor the earlier one. */
function isNewer(
  { options = {} }: StoredConnection,
  { appKey, appSecret }: Credentials,
  { options: earlier = {} }: StoredConnection,
): boolean {
  const { client_id: key, client_secret: secret } = options;
  const isOther = (value: unknown, ours: string, before: unknown) => typeof value === "string" && value !== ours && value !== before;
  return (
    isOther(key, appKey.reveal(), earlier.client_id) ||
    (!isUnreadable(secret) && isOther(secret, appSecret.reveal(), earlier.client_secret))
  );
}

/**
 * Writes back the credentials from immediately before, with the options of others as they are now.
 * @returns whether Auth0 accepted them; a secret that could not be read cannot be written back
 */
async function restore(client: Auth0Client, before: StoredConnection, stored: StoredConnection, signal: AbortSignal): Promise<boolean> {
  const { client_id, client_secret } = before.options ?? {};
  if (isUnreadable(client_secret) || !stored.options) return false;
  const { client_id: _key, client_secret: _secret, ...others } = stored.options;
  try {
    await client.replaceOptions(stored, { ...others, ...(client_id !== undefined && { client_id }), client_secret }, signal);
    return true;
  } catch {
    return false;
  }
}
