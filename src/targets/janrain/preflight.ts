import { secretProblem } from "../../core/secrets/secret-problem.ts";
import type { Blocker, SyncInput } from "../../core/sync/target.ts";
import { pairProblem } from "../../core/weibo/credential-forms.ts";

/**
 * Secrets that must not be sent as they are: each by itself, then the app key and app secret side by side.
 * Says nothing about a value but its kind of fault.
 */
export function secretBlockers({ declaration, secrets }: SyncInput): Blocker[] {
  const { credentials, janrain } = declaration;
  const needed = [
    janrain?.apiKey,
    ...(janrain?.partnerKey === undefined ? [] : [janrain.partnerKey, credentials?.appKey, credentials?.appSecret]),
  ];
  const single = needed.flatMap((name): Blocker[] => {
    const kind = name === undefined ? undefined : secretProblem(secrets(name));
    return name === undefined || kind === undefined ? [] : [{ kind, name }];
  });
  const pair = janrain?.partnerKey === undefined ? undefined : pairProblem(credentials, secrets);
  const { appKey: name = "", appSecret: other = "" } = credentials ?? {};
  return pair === undefined ? single : [...single, { kind: pair, name, other }];
}
