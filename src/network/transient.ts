import type { NetworkFailure } from "../core/urls/network-failure.ts";

/** How often a request is tried, and the pause in milliseconds before the second try; it doubles with each. */
export interface RetryOptions {
  attempts: number;
  pause: number;
}

/** Whether a request to an API may succeed when it is repeated: the service is temporarily unavailable. */
export function isTransientStatus(status: number): boolean {
  return status >= 500 || status === 429 || status === 408;
}

/** Whether a request that got no response may get one when it is repeated: the connection broke, as opposed to a wrong address. */
export function isTransientFailure({ kind }: NetworkFailure): boolean {
  return !["tls", "dns", "protocol"].includes(kind);
}
