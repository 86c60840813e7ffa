import type { UrlResponse } from "./page-response.ts";
import type { RetryPolicy } from "./policy.ts";

/** Statuses that may change a moment later. Source: curl's manual, --retry; RFC 9110, 15.5.20, for 421; RFC 8470 for 425. */
const transientStatuses: readonly number[] = [408, 421, 425, 429, 500, 502, 503, 504, 522, 524];

/** No lookup: those are repeated before the request, within their deadline. */
const transientFailures: readonly string[] = ["connection", "timeout", "proxy"];

/** Date formats with a time zone that servers send. Source: RFC 9110, 5.6.7. `Date.parse` accepts almost anything, such as "-5". */
const httpDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*, .+ GMT$/;

/** Whether a retry may get another response. */
export function isTransient(response: UrlResponse): boolean {
  return "failure" in response ? transientFailures.includes(response.failure.kind) : transientStatuses.includes(response.status);
}

/**
 * The `Retry-After` of a response, in milliseconds. Source: RFC 9110, 10.2.3: seconds or a date. A date counts from the `Date` of the
 * response, so that a wrong clock of this machine does not matter.
 * @param now the current time, in milliseconds since 1970, for a response without a `Date`
 * @returns undefined without a valid field
 */
export function retryAfterOf(response: UrlResponse, now: number): number | undefined {
  if ("failure" in response) return undefined;
  const { date, "retry-after": text = "" } = response.headers;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const end = timeOf(text);
  return end === undefined ? undefined : Math.max(0, end - (timeOf(date) ?? now));
}

/** A date of a header field, in milliseconds since 1970; undefined if it is not valid. */
function timeOf(text = ""): number | undefined {
  const time = httpDate.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

/**
 * The pause before the next attempt, in milliseconds: the server's `Retry-After`, otherwise full jitter, which spreads the
 * retries of many URLs. Source: AWS architecture blog, exponential backoff and jitter.
 * @param attempt the number of attempts so far
 * @returns undefined if there is no retry
 */
export function pauseBefore(response: UrlResponse, attempt: number, policy: RetryPolicy, now: number): number | undefined {
  const { attempts, longest } = policy;
  if (attempt >= attempts || !isTransient(response)) return undefined;
  const retryAfter = retryAfterOf(response, now);
  if (retryAfter !== undefined) return retryAfter <= longest ? retryAfter : undefined;
  return backoff(attempt, policy);
}

/** A pause with full jitter, in milliseconds, after a number of attempts. */
export function backoff(attempt: number, { pause, random }: Pick<RetryPolicy, "pause" | "random">): number {
  return random() * pause * 2 ** (attempt - 1);
}
