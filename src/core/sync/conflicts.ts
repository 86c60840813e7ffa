import type { SecretLookup } from "../secrets/secret.ts";
import type { Blocker, SyncInput } from "./target.ts";
import type { SyncTask } from "./task.ts";

/**
 * Declarations that claim one account of a service with different credentials: the last one to be synced would win.
 * Different secret names conflict only where both secrets are set, to different values. Without secrets, as in a pull
 * request from a fork, this is unknown, and a sync does not start without them.
 * @returns the blockers of each task, in the order of `tasks`
 */
export function conflictsAmong(tasks: readonly SyncTask[]): Blocker[][] {
  const accounts = tasks.map(({ target: { description }, input }) => ({
    id: description.id,
    account: description.accountOf(input.declaration),
  }));
  return tasks.map(({ input }, index) => {
    const { id, account } = accounts[index] ?? {};
    if (account === undefined) return [];
    const other = tasks.find(
      (candidate, position) => accounts[position]?.id === id && accounts[position]?.account === account && disagree(candidate.input, input),
    );
    return other ? [{ kind: "conflict", account, file: other.input.file }] : [];
  });
}

function disagree(one: SyncInput, other: SyncInput): boolean {
  const [credentials, otherCredentials] = [one.declaration.credentials, other.declaration.credentials];
  return (
    differ(credentials?.appKey, otherCredentials?.appKey, one.secrets) ||
    differ(credentials?.appSecret, otherCredentials?.appSecret, one.secrets)
  );
}

function differ(name: string | undefined, otherName: string | undefined, secrets: SecretLookup): boolean {
  const value = name === undefined ? undefined : secrets(name);
  const otherValue = otherName === undefined ? undefined : secrets(otherName);
  return Boolean(value && otherValue && !value.equals(otherValue));
}
