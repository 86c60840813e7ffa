import type { SecretLookup } from "../secrets/secret.ts";
import { secretProblem } from "../secrets/secret-problem.ts";
import type { Obstacle, SyncInput } from "../sync/target.ts";
import { isAppKey, isAppSecret } from "../weibo/credential-forms.ts";

/**
 * Secrets that must not be sent as they are: each by itself, then the app key and app secret side by side.
 * Says nothing about a value but its kind of fault.
 */
export function secretObstacles({ draft, secrets }: SyncInput): Obstacle[] {
  const { credentials, janrain } = draft;
  const needed = [
    janrain?.apiKey,
    ...(janrain?.partnerKey === undefined ? [] : [janrain.partnerKey, credentials?.appKey, credentials?.appSecret]),
  ];
  const single = needed.flatMap((name): Obstacle[] => {
    const kind = name === undefined ? undefined : secretProblem(secrets(name));
    return name === undefined || kind === undefined ? [] : [{ kind, name }];
  });
  if (janrain?.partnerKey === undefined || credentials?.appKey === undefined || credentials.appSecret === undefined) return single;
  return [...single, ...pairObstacles(credentials.appKey, credentials.appSecret, secrets)];
}

/** One value in both places, or each in the other's place, is a slip of the hand that would break every login. */
function pairObstacles(name: string, other: string, secrets: SecretLookup): Obstacle[] {
  const [appKey, appSecret] = [secrets(name), secrets(other)];
  if (!appKey || !appSecret) return [];
  if (appKey.equals(appSecret)) return [{ kind: "equal", name, other }];
  return isAppSecret(appKey) && isAppKey(appSecret) ? [{ kind: "swapped", name, other }] : [];
}
