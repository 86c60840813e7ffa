import { applySteps, type StepProgress } from "../../core/sync/apply-steps.ts";
import type { Cancellation } from "../../core/sync/cancellation.ts";
import { type Change, isWrite, type Plan } from "../../core/sync/plan.ts";
import type { ApplyContext, Outcome } from "../../core/sync/target.ts";
import { readUntil } from "../../network/read-until.ts";
import type { KeycloakClient } from "./client.ts";
import type { Desired } from "./desired.ts";
import { KeycloakError } from "./error.ts";
import type { RemoteState } from "./plan.ts";
import { compareCredentials, differingSettings, type StoredProvider, withOwned } from "./stored-provider.ts";

/** What a sync needs. */
interface Applying {
  client: KeycloakClient;
  desired: Desired;
  /** The remote state that the plan is based on. */
  remote: RemoteState;
  /** How long a change may take to become visible, in milliseconds. */
  propagationTimeout: number;
  cancellation: Cancellation;
}

/** Applies a plan: settings and credentials in one write, so that no state between them exists. */
export function applyPlan(plan: Plan, applying: Applying, context: ApplyContext): Promise<Outcome> {
  const step = {
    kinds: ["provider", "credentials"],
    apply: (changes: readonly Change[], progress: StepProgress) => store(changes, progress, applying),
  };
  return applySteps(plan, [step], context, isResultKnown);
}

async function store(changes: readonly Change[], progress: StepProgress, applying: Applying): Promise<void> {
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
  await (applying.remote ? update(writes, applying.remote, progress, applying) : create(writes, progress, applying));
  progress.finish(writes, "applied");
}

/** Creates the identity provider. One of this alias that another client has created meanwhile stops the run. */
async function create(writes: readonly Change[], progress: StepProgress, applying: Applying): Promise<void> {
  const { client, desired, cancellation } = applying;
  const { credentials } = desired;
  if (!credentials) throw new Error("an identity provider without credentials is created");
  const before = await client.provider(cancellation.requested);
  if (before) throw new KeycloakError("create-identity-provider", { kind: "changed" });
  await progress.write(writes, (signal) => client.create(desired, credentials, signal));
  await verify(writes, applying);
}

/**
 * Writes the owned settings, and the credentials if they are among the changes. The object is written as a whole, so it is read
 * immediately before: what others have changed meanwhile is written back. Another app key, or another secret where it can be read, than
 * at the time of the plan stops the run.
 */
async function update(writes: readonly Change[], remote: StoredProvider, progress: StepProgress, applying: Applying): Promise<void> {
  const { client, desired, cancellation } = applying;
  const before = await client.provider(cancellation.requested);
  const isStored = before && writes.every((change) => change.reason !== "rotate" && isDone(change, before, desired));
  if (isStored) return;
  const operation = "update-identity-provider";
  const { clientId, clientSecret } = remote.config;
  const isSame = before?.config.clientId === clientId && before?.config.clientSecret === clientSecret;
  if (!before || !isSame || before.providerId !== remote.providerId) throw new KeycloakError(operation, { kind: "changed" });
  const credentials = writes.some(({ kind }) => kind === "credentials") ? desired.credentials : undefined;
  const provider = withOwned(before, desired, credentials);
  await progress.write(writes, (signal) => client.replace(provider, signal));
  await verify(writes, applying);
}

async function verify(writes: readonly Change[], { client, desired, propagationTimeout, cancellation }: Applying): Promise<void> {
  const read = () => client.provider(cancellation.verification);
  const isVisible = (stored: StoredProvider | undefined) =>
    stored !== undefined && writes.every((change) => isDone(change, stored, desired));
  const stored = await readUntil(read, isVisible, propagationTimeout, cancellation.requested);
  if (isVisible(stored)) return;
  cancellation.throwIfRequested();
  throw new KeycloakError("get-identity-provider", { kind: "read-back", settings: stored ? differingSettings(stored, desired) : [] });
}

/** Whether reading shows what a change writes; a secret that cannot be read back counts as written with its app key. */
function isDone({ kind }: Change, stored: StoredProvider, desired: Desired): boolean {
  if (kind === "provider") return differingSettings(stored, desired).length === 0;
  return desired.credentials !== undefined && ["same", "unreadable"].includes(compareCredentials(stored, desired.credentials));
}

/** Whether the state after a failed write is known: it was refused, or read. */
function isResultKnown(failure: unknown): boolean {
  if (!(failure instanceof KeycloakError)) return false;
  const { failure: why } = failure;
  return why.kind === "refused" ? why.status < 500 : !["answer", "shape", "network"].includes(why.kind);
}
