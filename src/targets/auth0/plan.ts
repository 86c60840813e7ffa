import type { Change } from "../../core/sync/plan.ts";
import type { Desired } from "./desired.ts";
import type { Scope } from "./protocol.ts";
import type { RemoteState } from "./remote-state.ts";
import { compareCredentials } from "./stored-credentials.ts";

/** How a run treats stored secrets. */
export interface PlanOptions {
  /** Whether a secret that cannot be compared is written. */
  rotate: boolean;
}

/** What creating a connection needs: its credentials are verified by reading them. */
const scopesToCreate: readonly Scope[] = ["read:connections", "create:connections", "read:connections_options"];

/** What replacing options needs: those of others are read first. */
const scopesToUpdate: readonly Scope[] = [
  "read:connections",
  "read:connections_options",
  "update:connections",
  "update:connections_options",
];

/**
 * What a sync would change, in order: connection, credentials, applications. Every intermediate state is safe: no application offers
 * a login before it can work. Pure.
 */
export function planChanges(desired: Desired, remote: RemoteState, options: PlanOptions): Change[] {
  if (remote.connection === undefined) {
    const details = [...new Set([...(remote.denied?.scopes ?? []), ...missingScopes(remote, [...scopesToCreate, ...scopesToUpdate])])];
    return unknownChanges(desired, { reason: "needs-scope", details });
  }
  const credentials = planCredentials(desired, remote, options);
  const applications = desired.applications.map((subject) => planApplication(subject, credentials, remote));
  return [planConnection(desired, remote), credentials, ...applications];
}

/** The changes of a declaration whose state cannot be read at all. */
export function unknownChanges({ connection, applications }: Desired, why: Pick<Change, "reason" | "secrets" | "details">): Change[] {
  const unknown = { action: "unknown", ...why } as const;
  return [
    { kind: "connection", subject: connection, ...unknown },
    { kind: "credentials", subject: connection, ...unknown },
    ...applications.map((subject): Change => ({ kind: "application", subject, ...unknown })),
  ];
}

function planConnection({ connection: subject }: Desired, remote: RemoteState): Change {
  const change = { kind: "connection", subject } as const;
  if (remote.connection) return { ...change, action: "none", reason: "exists" };
  return needsScopes(change, remote, scopesToCreate) ?? { ...change, action: "create", reason: "not-found" };
}

function planCredentials({ connection: subject, credentials, missing }: Desired, remote: RemoteState, { rotate }: PlanOptions): Change {
  const change = { kind: "credentials", subject } as const;
  const { connection } = remote;
  if (!connection) {
    if (!credentials) return { ...change, action: "unknown", reason: "needs-secret", secrets: missing.credentials };
    return needsScopes(change, remote, scopesToCreate) ?? { ...change, action: "create", reason: "not-stored" };
  }
  if (!connection.options) return { ...change, action: "unknown", reason: "needs-scope", details: missingScopes(remote, scopesToUpdate) };
  if (!credentials) return { ...change, action: "unknown", reason: "needs-secret", secrets: missing.credentials };
  const comparison = compareCredentials(connection.options, credentials);
  if (comparison === "same") return { ...change, action: "none", reason: "same" };
  if (comparison === "unreadable" && !rotate) return { ...change, action: "none", reason: "unreadable" };
  const reason = comparison === "unreadable" ? "rotate" : "differs";
  return needsScopes(change, remote, scopesToUpdate) ?? { ...change, action: "update", reason };
}

function planApplication(subject: string, credentials: Change, remote: RemoteState): Change {
  const change = { kind: "application", subject } as const;
  if (remote.clients.includes(subject)) return { ...change, action: "none", reason: "enabled" };
  // No application offers a login whose credentials are not known to be right.
  if (credentials.action === "unknown") return { ...change, action: "unknown", reason: "after-credentials" };
  return needsScopes(change, remote, ["read:connections", "update:connections"]) ?? { ...change, action: "create", reason: "not-enabled" };
}

function needsScopes(change: Pick<Change, "kind" | "subject">, remote: RemoteState, needed: readonly Scope[]): Change | undefined {
  const details = missingScopes(remote, needed);
  return details.length > 0 ? { ...change, action: "unknown", reason: "needs-scope", details } : undefined;
}

/**
 * Which scopes a token is known to lack: by its own list, otherwise by what it could not read. A tenant that still allows access to
 * options without their scopes (documented) shows that by showing them.
 */
function missingScopes({ scopes, connection }: RemoteState, needed: readonly Scope[]): Scope[] {
  const isLegacy = scopes !== undefined && Boolean(connection?.options) && !scopes.includes("read:connections_options");
  if (scopes) return needed.filter((scope) => !scopes.includes(scope) && !(isLegacy && scope.endsWith("_options")));
  return needed.filter((scope) => scope === "read:connections_options" && connection && !connection.options);
}
