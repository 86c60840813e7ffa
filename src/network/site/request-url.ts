import type { DeclaredUrl } from "../../core/declaration/urls.ts";
import type { PageClient } from "../page-client.ts";
import type { UrlResponse } from "../page-response.ts";
import type { RetryPolicy } from "../policy.ts";
import { pauseBefore, retryAfterOf } from "../retry.ts";
import type { HostThrottle } from "./host-throttle.ts";

/** What a request needs. */
export interface RequestContext {
  client: PageClient;
  throttle: HostThrottle;
  retry: RetryPolicy;
  /** Resolves when there is room for another response. */
  room: () => Promise<void>;
}

/** A URL's last response, with attempts and time. */
export interface RequestResult {
  response: UrlResponse;
  attempts: number;
  milliseconds: number;
}

/**
 * Requests a URL, with retries after transient failures. Other URLs are requested during the pauses. Always with GET, as browsers
 * do: many servers handle HEAD differently. Of a callback only the head is needed.
 * @param index its place among all URLs, which are requested in that order
 * @param headers further header fields, e.g. to revalidate a cached response
 */
export async function requestUrl(
  { url, purpose }: { url: URL; purpose: DeclaredUrl["purpose"] },
  index: number,
  { client, throttle, retry, room }: RequestContext,
  headers: Readonly<Record<string, string>> = {},
): Promise<RequestResult> {
  let start: number | undefined;
  for (let attempts = 1; ; attempts++) {
    const attempt = async () => {
      await room();
      start ??= performance.now();
      const response = await client.request(url, { needsBody: purpose !== "callback", headers });
      const pause = pauseBefore(response, attempts, retry, Date.now());
      // Before this task ends, since the next URL of the host starts at once.
      if (pause !== undefined && retryAfterOf(response, Date.now()) !== undefined) throttle.quiet(url.host, pause);
      return { response, pause };
    };
    // Outside of the throttle: a slow name server delays no other host.
    const failure = await client.resolve(url);
    // Retries go first: otherwise the run would end with nothing but pauses.
    const { response, pause } = failure
      ? { response: { failure }, pause: pauseBefore({ failure }, attempts, retry, Date.now()) }
      : await throttle.take(url.host, attempt, attempts > 1 ? 1 : -index);
    if (pause === undefined) return { response, attempts, milliseconds: Math.round(performance.now() - (start ?? performance.now())) };
    await throttle.pause(pause);
  }
}
