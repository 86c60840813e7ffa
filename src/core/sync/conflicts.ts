import type { SecretLookup } from "../secrets/secret.ts";
import type { AccountOf } from "./account-groups.ts";
import type { Blocker, SyncInput } from "./target.ts";

/**
 * Declarations that claim one account with different credentials: the last one to be synced would win.
 * Different secret names conflict only where both secrets are set, to different values. Without secrets, as in a pull
 * request from a fork, this is unknown, and a sync does not start without them.
 * @returns the blockers of each declaration, in the order of `inputs`
 */
export function conflictsAmong(inputs: readonly SyncInput[], accountOf: AccountOf): Blocker[][] {
  return inputs.map((input) => {
    const account = accountOf(input.declaration);
    if (account === undefined) return [];
    const other = inputs.find(
      (candidate) => candidate !== input && accountOf(candidate.declaration) === account && disagree(candidate, input),
    );
    return other ? [{ kind: "conflict", account, file: other.file }] : [];
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
  if (name === undefined || otherName === undefined || name === otherName) return false;
  const [value, otherValue] = [secrets(name), secrets(otherName)];
  return Boolean(value && otherValue && !value.equals(otherValue));
}
