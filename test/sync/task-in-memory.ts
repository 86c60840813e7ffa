import { expect } from "vitest";
import type { ValidDeclaration } from "../../src/core/declaration/valid-declaration.ts";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import { Cancellation } from "../../src/core/sync/cancellation.ts";
import type { Change, Plan } from "../../src/core/sync/plan.ts";
import { RemoteFailure } from "../../src/core/sync/remote-failure.ts";
import { type SyncMode, syncAll } from "../../src/core/sync/sync-all.ts";
import type { Outcome, Target } from "../../src/core/sync/target.ts";
import type { SyncTask } from "../../src/core/sync/task.ts";

/** A failure of a service. */
export class Unavailable extends RemoteFailure {
  override text(): string {
    return "unavailable";
  }
}

export const domain: Change = { kind: "allow-domain", subject: "www.acme.example", action: "create", reason: "not-listed" };
export const signIn: Change = { kind: "sign-in", subject: "sinaweibo", action: "update", reason: "differs" };
export const stored: Change = { kind: "credentials", subject: "sinaweibo", action: "none", reason: "same" };
export const manual: Change = { kind: "device", subject: "ios", action: "unknown", reason: "manual", manual: true };

const environment = { KEY: "1234567890", OTHER: "2345678901" };

/** A task whose service holds its state in memory, and logs what is called. */
export function taskOf(
  file: string,
  {
    changes = [domain, stored] as readonly Change[],
    account = file,
    appKey = "KEY",
    ...overrides
  }: Partial<Target<unknown>> & {
    changes?: readonly Change[];
    account?: string;
    appKey?: string;
  } = {},
): SyncTask {
  const plan: Plan = {
    file,
    target: "janrain",
    origin: "https://a.example",
    changes,
    unmanaged: [],
    queries: [],
    digest: `digest of ${file}`,
  };
  const service: Target<unknown> = {
    preflight: () => [],
    read: async () => `state of ${file}`,
    plan: (_, remote) => ({ ...plan, queries: [{ operation: String(remote), executed: true, missing: [] }] }),
    apply: async (_, planned, remote, { onStep }): Promise<Outcome> => {
      const [applied, pending] = [changes.filter((change) => !change.manual), changes.filter((change) => change.manual)];
      for (const change of applied) onStep({ state: "applied", change });
      expect(remote).toBe(`state of ${file}`);
      return { plan: planned, applied, pending, unverified: [], remaining: [] };
    },
    verify: async () => [],
    instructions: (_, planned) => planned.changes.map(({ kind, action }) => ({ step: `${kind} ${action}`, params: {} })),
    close: async () => {},
    ...overrides,
  };
  return {
    target: { description: { id: "janrain", accountOf: ({ janrain }) => janrain?.realm }, service },
    input: {
      file,
      declaration: { janrain: { realm: account }, credentials: { appKey } } as ValidDeclaration,
      secrets: new SecretStore(environment).lookup,
    },
  };
}

/** A run with these tasks, and the steps that it reports. */
export async function synced(tasks: readonly SyncTask[], mode: Partial<SyncMode> = {}) {
  const steps: string[] = [];
  const onStep: SyncMode["onStep"] = ({ file, target, state, change }) => steps.push(`${file} ${target} ${state} ${change.kind}`);
  const results = await syncAll(tasks, { applies: true, counts: () => true, cancellation: new Cancellation(), onStep, ...mode });
  return { results, steps };
}

/** Blockers and the kinds of change in each list of the outcome. */
export const outline = ({ results }: Awaited<ReturnType<typeof synced>>) =>
  results.map(({ blockers, outcome, failure, plan }) => {
    const kinds = (changes: readonly Change[]) => changes.map(({ kind }) => String(kind)).join(" ");
    const { applied, pending, unverified, remaining } = outcome ?? {};
    return {
      ...(plan && { planned: true }),
      ...(blockers.length > 0 && { blockers }),
      ...(outcome && { lists: [applied, pending, unverified, remaining].map((list) => kinds(list ?? [])) }),
      ...((outcome?.failure ?? failure) !== undefined && { failure: outcome?.failure ?? failure }),
    };
  });

/** What a run must not call. */
export const never = async () => {
  throw new Error("called");
};
