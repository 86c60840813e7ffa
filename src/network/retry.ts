import type { Answer } from "./page-client.ts";
import type { RetryPolicy } from "./policy.ts";

/** Statuses that may be others a moment later. Source: curl's manual, --retry; RFC 8470 for 425. */
const transientStatuses: readonly number[] = [408, 425, 429, 500, 502, 503, 504, 522, 524];

const transientFaults: readonly string[] = ["connection", "dns-server", "timeout", "proxy"];

/** The forms of a date that servers send and that name their zone. Source: RFC 9110, 5.6.7. */
const httpDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*, .+ GMT$/;

/** Whether the same question may get another answer a moment later. */
export function isTransient(answer: Answer): boolean {
  return "fault" in answer ? transientFaults.includes(answer.fault.kind) : transientStatuses.includes(answer.status);
}

/**
 * How long a server asks to be left alone, in milliseconds.
 * Source: RFC 9110, 10.2.3: seconds or a date.
 * @param now the current time, in milliseconds since 1970
 * @returns undefined where it does not say, or not legibly
 */
export function retryAfterOf(answer: Answer, now: number): number | undefined {
  const text = "fault" in answer ? undefined : answer.headers["retry-after"];
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // Node reads dates into almost anything, such as "-5".
  const date = httpDate.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * The pause before the next attempt, in milliseconds: what the server asks for, otherwise full jitter, which spreads the
 * attempts of many URLs. Source: AWS architecture blog, exponential backoff and jitter.
 * @param attempt how many attempts were made
 * @returns undefined where there is to be no other one
 */
export function pauseBefore(
  answer: Answer,
  attempt: number,
  { attempts, pause, longest, random }: RetryPolicy,
  now: number,
): number | undefined {
  if (attempt >= attempts || !isTransient(answer)) return undefined;
  const asked = retryAfterOf(answer, now);
  if (asked !== undefined) return asked <= longest ? asked : undefined;
  return random() * pause * 2 ** (attempt - 1);
}
