import { type Change, isWrite } from "../../../core/sync/plan.ts";
import { readUntil } from "../../../network/read-until.ts";
import { isSameList } from "../device-record.ts";
import { JanrainError } from "../error.ts";
import { provider } from "../host.ts";
import type { DeviceType } from "../protocol.ts";
import { deviceSubject, isProvider, isSameName, withProvider } from "../provider.ts";
import type { Applying, Step } from "./applying.ts";

/**
 * Adds the provider to the sign-in lists: those of device types first, the web's last. The web's list is the only one that can
 * be read, so its entry proves that the others were written too.
 */
export const enableProvider: Step = async (changes, applying) => {
  const { desired, remote, finish, hasPending } = applying;
  const isManual = hasPending();
  const open = changes.filter(({ action }) => action !== "unknown");
  finish(
    changes.filter(({ action }) => action === "unknown"),
    "pending",
  );
  // Janrain refused the declared credentials and holds others: no login is offered with those.
  if (isManual && remote.credentials !== undefined && open.some(isWrite)) return finish(open, "pending");
  const applied: Change[] = [];
  try {
    for (const device of [...desired.devices, undefined]) {
      const change = open.find(({ subject }) => subject === (device ? deviceSubject(device) : provider));
      if (!change) continue;
      if (isWrite(change)) await addProvider(change, device, applying);
      finish([change], "applied");
      applied.push(change);
    }
  } catch (error) {
    // Janrain requires the credentials first, and those are entered manually.
    if (!(isManual && error instanceof JanrainError && error.isNotConfigured)) throw error;
    finish(
      open.filter((change) => !applied.includes(change)),
      "pending",
    );
  }
};

/** @param device the device type of the list; the web's by default */
async function addProvider(change: Change, device: DeviceType | undefined, applying: Applying): Promise<void> {
  const { client, propagationTimeout, write, devices } = applying;
  const { cancellation } = applying.context;
  // Read immediately before each write: the list may have grown since the plan, and Janrain may drop what is not sent.
  const current = await client.signInProviders(cancellation.requested, { ofKey: true });
  const complete = withProvider(current);
  if (device === undefined && current.some(isProvider)) return;
  // Another declaration of the application may have set it in this run.
  if (device !== undefined && change.unreadable && isSameList(devices.recorded(device), complete)) return;
  await write([change], (signal) => client.setSignInProviders(complete, device, signal));
  if (device !== undefined) return devices.record(device, complete);
  const areListed = (names: readonly string[]) => complete.every((name) => names.some((other) => isSameName(name, other)));
  const read = () => client.signInProviders(cancellation.verification, { ofKey: true });
  if (areListed(await readUntil(read, areListed, propagationTimeout, cancellation.requested))) return;
  cancellation.throwIfRequested();
  throw new JanrainError("set_auth_providers", { kind: "read-back", restored: false });
}
