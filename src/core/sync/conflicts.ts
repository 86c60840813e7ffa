import type { SecretLookup } from "../secrets/secret.ts";
import type { Blocker, SyncInput } from "./target.ts";

/**
 * Declarations that claim one account with different credentials: the last one to be synced would win.
 * Names that differ are one only where both secrets are set, to different values: without secrets, as in a fork, nobody can tell,
 * and a sync does not start without them.
 * @param accountOf what at the service a declaration is about; undefined where it is not known
 * @returns the obstacles of each declaration, in the order of `inputs`
 */
export function conflictsAmong(inputs: readonly SyncInput[], accountOf: (input: SyncInput) => string | undefined): Blocker[][] {
  return inputs.map((input) => {
    const account = accountOf(input);
    const other = inputs.find(
      (candidate) => candidate !== input && account !== undefined && accountOf(candidate) === account && disagree(candidate, input),
    );
    return other && account !== undefined ? [{ kind: "conflict", account, file: other.file }] : [];
  });
}

function disagree(one: SyncInput, other: SyncInput): boolean {
  const [mine, theirs] = [one.declaration.credentials, other.declaration.credentials];
  return differ(mine?.appKey, theirs?.appKey, one.secrets) || differ(mine?.appSecret, theirs?.appSecret, one.secrets);
}

function differ(name: string | undefined, other: string | undefined, secrets: SecretLookup): boolean {
  if (name === undefined || other === undefined || name === other) return false;
  const [value, otherValue] = [secrets(name), secrets(other)];
  return Boolean(value && otherValue && !value.equals(otherValue));
}
