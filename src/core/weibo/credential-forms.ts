import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import type { Secret, SecretLookup } from "../secrets/secret.ts";

/** Whether a value looks as every app key in public samples does: 8 to 10 digits (seen; no document says so). */
export function isAppKey(secret: Secret): boolean {
  return /^[0-9]{8,10}$/.test(secret.reveal());
}

/** Whether a value looks as every app secret in public samples does: 32 hexadecimal digits (seen; no document says so). */
export function isAppSecret(secret: Secret): boolean {
  return /^[0-9a-f]{32}$/i.test(secret.reveal());
}

/**
 * What is wrong with an app key and an app secret side by side: one value in both places, or each in the other's.
 * @returns undefined where nothing is, one of the two is not set, or both are the same secret
 */
export function pairProblem(credentials: ValidDeclaration["credentials"], secrets: SecretLookup): "equal" | "swapped" | undefined {
  if (credentials?.appKey === undefined || credentials.appSecret === undefined || credentials.appKey === credentials.appSecret)
    return undefined;
  const [appKey, appSecret] = [secrets(credentials.appKey), secrets(credentials.appSecret)];
  if (!appKey || !appSecret) return undefined;
  if (appKey.equals(appSecret)) return "equal";
  return isAppSecret(appKey) && isAppKey(appSecret) ? "swapped" : undefined;
}
