import type { Change } from "../../core/sync/plan.ts";
import type { Desired } from "./desired.ts";
import { genericProvider } from "./protocol.ts";
import { compareCredentials, differingSettings, type StoredProvider } from "./stored-provider.ts";

/** The state at Keycloak: the identity provider, or null if there is none with the alias. */
export type RemoteState = StoredProvider | null;

/** How a plan treats what cannot be compared. */
export interface PlanOptions {
  /** Whether a secret that cannot be read back is written again. */
  rotate: boolean;
}

/** What a sync would change: the identity provider, and its credentials. Keycloak stores both in one write. Pure. */
export function planChanges(alias: string, desired: Desired, remote: RemoteState, options: PlanOptions): Change[] {
  return [planProvider(alias, desired, remote), planCredentials(alias, desired, remote, options)];
}

/** Without keys or an allowed origin nothing can be read. */
export function unknownChanges(alias: string, why: Pick<Change, "reason" | "secrets">): Change[] {
  return ["provider", "credentials"].map((kind): Change => ({ kind, subject: alias, action: "unknown", ...why }));
}

function planProvider(subject: string, desired: Desired, remote: RemoteState): Change {
  const change = { kind: "provider", subject } as const;
  if (!remote) {
    // Without its credentials, an identity provider is not created.
    if (!desired.credentials) return { ...change, action: "unknown", reason: "needs-secret", secrets: desired.missing.credentials };
    return { ...change, action: "create", reason: "not-found", details: [desired.providerId] };
  }
  const details = differingSettings(remote, desired);
  if (details.length > 0) return { ...change, action: "update", reason: "settings", details };
  return { ...change, action: "none", reason: desired.providerId === genericProvider ? "stored-generic" : "stored" };
}

function planCredentials(subject: string, { credentials, missing }: Desired, remote: RemoteState, { rotate }: PlanOptions): Change {
  const change = { kind: "credentials", subject } as const;
  if (!credentials) return { ...change, action: "unknown", reason: "needs-secret", secrets: missing.credentials };
  if (!remote) return { ...change, action: "create", reason: "not-stored" };
  const comparison = compareCredentials(remote, credentials);
  if (comparison === "not-stored") return { ...change, action: "create", reason: "not-stored" };
  if (comparison === "differs") return { ...change, action: "update", reason: "differs" };
  if (comparison === "unreadable" && rotate) return { ...change, action: "update", reason: "rotate", unreadable: true };
  return { ...change, action: "none", reason: comparison };
}
