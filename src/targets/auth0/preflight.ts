import { secretProblem } from "../../core/secrets/secret-problem.ts";
import type { Blocker, SyncInput } from "../../core/sync/target.ts";
import { pairProblem } from "../../core/weibo/credential-forms.ts";

/** Secrets that must not be sent: each one checked alone, then app key and app secret together. A blocker never names a value. */
export function secretBlockers({ declaration: { auth0, credentials }, secrets }: SyncInput): Blocker[] {
  const needed = [auth0?.clientId, auth0?.clientSecret, credentials?.appKey, credentials?.appSecret];
  const single = needed.flatMap((name): Blocker[] => {
    const kind = name === undefined ? undefined : secretProblem(secrets(name));
    return name === undefined || kind === undefined ? [] : [{ kind, name }];
  });
  const pair = pairProblem(credentials, secrets);
  const { appKey: name = "", appSecret: other = "" } = credentials ?? {};
  return pair === undefined ? single : [...single, { kind: pair, name, other }];
}
