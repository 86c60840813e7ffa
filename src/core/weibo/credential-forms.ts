import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import type { Secret, SecretLookup } from "../secrets/secret.ts";

/** Whether a value has the form of all app keys in public samples: 8 to 10 digits (observed; not documented). */
export function isAppKey(secret: Secret): boolean {
  return /^[0-9]{8,10}$/.test(secret.reveal());
}

/** Whether a value has the form of all app secrets in public samples: 32 hexadecimal digits (observed; not documented). */
export function isAppSecret(secret: Secret): boolean {
  return /^[0-9a-f]{32}$/i.test(secret.reveal());
}

/**
 * What is wrong with a pair of app key and app secret: the same value twice, or swapped values.
 * @returns undefined if nothing is wrong, one of the two is not set, or both name the same secret
 */
export function pairProblem(credentials: ValidDeclaration["credentials"], secrets: SecretLookup): "equal" | "swapped" | undefined {
  if (credentials?.appKey === undefined || credentials.appSecret === undefined || credentials.appKey === credentials.appSecret)
    return undefined;
  const [appKey, appSecret] = [secrets(credentials.appKey), secrets(credentials.appSecret)];
  if (!appKey || !appSecret) return undefined;
  if (appKey.equals(appSecret)) return "equal";
  return isAppSecret(appKey) && isAppKey(appSecret) ? "swapped" : undefined;
}
