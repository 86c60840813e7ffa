import type { StepProgress } from "../../../core/sync/apply-steps.ts";
import { type Change, isWrite } from "../../../core/sync/plan.ts";
import { readUntil } from "../../../network/read-until.ts";
import type { Credentials, StoredConnection } from "../client.ts";
import { Auth0Error } from "../error.ts";
import { readConnection } from "../remote-state.ts";
import { compareCredentials } from "../stored-credentials.ts";
import type { Applying } from "./applying.ts";
import { replaceCredentials } from "./credentials.ts";

/** Creates the connection with its credentials, or replaces the credentials of the one that exists. */
export async function storeConnection(changes: readonly Change[], progress: StepProgress, applying: Applying): Promise<void> {
  const { credentials } = applying.desired;
  const has = (action: Change["action"]) => changes.filter((change) => change.action === action);
  // Without its credentials, a connection is not created.
  const isWaiting = has("unknown").length > 0 && has("none").length === 0;
  progress.finish(isWaiting ? changes : has("unknown"), "pending");
  progress.finish(has("none"), "applied");
  const writes = isWaiting ? [] : changes.filter(isWrite);
  if (!credentials || writes.length === 0) return;
  if (has("create").length > 0) await create(writes, credentials, progress, applying);
  else for (const change of writes) await replaceCredentials(change, credentials, progress, applying);
  progress.finish(writes, "applied");
}

/** Creates the connection, unless another client has created the same one meanwhile. Any other one of this name stops the run. */
async function create(writes: readonly Change[], credentials: Credentials, progress: StepProgress, applying: Applying): Promise<void> {
  const { client, desired, propagationTimeout, cancellation } = applying;
  const read = (signal: AbortSignal) => readConnection(client, desired.connection, signal);
  const isStored = (stored: StoredConnection | undefined) =>
    stored?.options !== undefined && compareCredentials(stored.options, credentials) !== "differs";
  const before = await read(cancellation.requested);
  if (isStored(before)) return;
  if (before) throw new Auth0Error("post-connections", { kind: "changed" });
  await progress.write(writes, (signal) => client.createConnection(desired.connection, credentials, signal));
  const stored = await readUntil(() => read(cancellation.verification), isStored, propagationTimeout, cancellation.requested);
  if (isStored(stored)) return;
  cancellation.throwIfRequested();
  throw new Auth0Error("post-connections", { kind: "read-back", restored: false });
}
