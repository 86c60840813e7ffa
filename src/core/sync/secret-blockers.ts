import { secretProblem } from "../secrets/secret-problem.ts";
import { pairProblem } from "../weibo/credential-forms.ts";
import type { Blocker, SyncInput } from "./target.ts";

/**
 * Secrets that must not be sent: each one checked alone, then app key and app secret together.
 * A blocker names the kind of problem and never a value.
 * @param keys names of the secrets that the service itself requires
 * @param id names the secret with the id of a client, which is not secret: it may be a common word
 */
export function secretBlockers(
  { declaration: { credentials }, secrets }: SyncInput,
  keys: readonly (string | undefined)[],
  id?: string,
): Blocker[] {
  const names = [id, ...keys, credentials?.appKey, credentials?.appSecret].filter((name) => name !== undefined);
  const single = names.flatMap((name): Blocker[] => {
    const kind = secretProblem(secrets(name));
    return kind === undefined || (kind === "weak" && name === id) ? [] : [{ kind, name }];
  });
  const pair = pairProblem(credentials, secrets);
  const { appKey: name = "", appSecret: other = "" } = credentials ?? {};
  return pair === undefined ? single : [...single, { kind: pair, name, other }];
}
