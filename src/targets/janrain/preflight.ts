import { secretBlockers } from "../../core/sync/secret-blockers.ts";
import type { Blocker, SyncInput } from "../../core/sync/target.ts";

/** Secrets that must not be sent to Janrain. Without a Partner key, app key and app secret are not sent. */
export function janrainBlockers(input: SyncInput): Blocker[] {
  const { credentials: _, ...declaration } = input.declaration;
  const { apiKey, partnerKey } = declaration.janrain ?? {};
  if (partnerKey === undefined) return secretBlockers({ ...input, declaration }, [apiKey]);
  return secretBlockers(input, [apiKey, partnerKey]).map((blocker) =>
    blocker.kind === "unset" && blocker.name === partnerKey
      ? { kind: "target", reason: "unset-partner", params: { name: partnerKey }, stops: "sync" }
      : blocker,
  );
}
