import type { StepProgress } from "../../../core/sync/apply-steps.ts";
import { type Change, isWrite } from "../../../core/sync/plan.ts";
import { readUntil } from "../../../network/read-until.ts";
import { Auth0Error } from "../error.ts";
import { readConnection } from "../remote-state.ts";
import type { Applying } from "./applying.ts";

/** Enables the connection for the declared applications that another client has not enabled meanwhile. Disables none. */
export async function enableApplications(changes: readonly Change[], progress: StepProgress, applying: Applying): Promise<void> {
  progress.finish(
    changes.filter(({ action }) => action === "unknown"),
    "pending",
  );
  progress.finish(
    changes.filter(({ action }) => action === "none"),
    "applied",
  );
  const writes = changes.filter(isWrite);
  if (writes.length === 0) return;
  await enable(writes, progress, applying);
  progress.finish(writes, "applied");
}

async function enable(writes: readonly Change[], progress: StepProgress, applying: Applying): Promise<void> {
  const { client, desired, remote, propagationTimeout, cancellation } = applying;
  const connection = remote.connection ?? (await readConnection(client, desired.connection, cancellation.requested));
  if (!connection) throw new Auth0Error("patch-clients", { kind: "changed" });
  const { id } = connection;
  const enabled = await client.enabledClients(id, cancellation.requested);
  const missing = writes.map(({ subject }) => subject).filter((clientId) => !enabled.includes(clientId));
  if (missing.length === 0) return;
  await progress.write(writes, (signal) => client.enableClients(id, missing, signal));
  const areEnabled = (clients: readonly string[]) => missing.every((clientId) => clients.includes(clientId));
  const read = () => client.enabledClients(id, cancellation.verification);
  if (areEnabled(await readUntil(read, areEnabled, propagationTimeout, cancellation.requested))) return;
  cancellation.throwIfRequested();
  throw new Auth0Error("patch-clients", { kind: "read-back", restored: false });
}
