import type { Secret } from "../secrets/secret.ts";

/** Whether a value looks as every app key in public samples does: 8 to 10 digits (seen; no document says so). */
export function isAppKey(secret: Secret): boolean {
  return /^[0-9]{8,10}$/.test(secret.reveal());
}

/** Whether a value looks as every app secret in public samples does: 32 hexadecimal digits (seen; no document says so). */
export function isAppSecret(secret: Secret): boolean {
  return /^[0-9a-f]{32}$/i.test(secret.reveal());
}
