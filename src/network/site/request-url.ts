import type { DeclaredUrl } from "../../core/declaration/urls.ts";
import type { PageClient, UrlResponse } from "../page-client.ts";
import type { RetryPolicy } from "../policy.ts";
import { pauseBefore, retryAfterOf } from "../retry.ts";
import type { HostThrottle } from "./host-throttle.ts";

/** What a request needs. */
export interface RequestContext {
  client: PageClient;
  throttle: HostThrottle;
  retry: RetryPolicy;
}

interface Attempt {
  purpose: DeclaredUrl["purpose"];
  /** From 1. */
  attempt: number;
  headers: Readonly<Record<string, string>>;
}

/** A URL's last response, with attempts and time. */
export interface RequestResult {
  response: UrlResponse;
  attempts: number;
  milliseconds: number;
}

/**
 * Requests a URL, with retries after transient failures. Other URLs are requested during the pauses.
 * @param headers further header fields, e.g. to revalidate a cached response
 */
export async function requestUrl(
  url: URL,
  purpose: DeclaredUrl["purpose"],
  { client, throttle, retry }: RequestContext,
  headers: Readonly<Record<string, string>> = {},
): Promise<RequestResult> {
  let start: number | undefined;
  for (let attempts = 1; ; attempts++) {
    const attempt = async () => {
      start ??= performance.now();
      const response = await requestOnce(client, url, { purpose, attempt: attempts, headers });
      const pause = pauseBefore(response, attempts, retry, Date.now());
      // Before this task ends, since the next URL of the host starts at once.
      if (pause !== undefined && retryAfterOf(response, Date.now()) !== undefined) throttle.quiet(url.host, pause);
      return { response, pause };
    };
    // Retries go first: otherwise the run would end with nothing but pauses.
    const { response, pause } = await throttle.take(url.host, attempt, attempts);
    if (pause === undefined) return { response, attempts, milliseconds: Math.round(performance.now() - (start ?? 0)) };
    await throttle.pause(pause);
  }
}

/** A page is read; a callback only has to respond, so the first attempt is HEAD, with GET where that fails. */
async function requestOnce(client: PageClient, url: URL, { purpose, attempt, headers }: Attempt): Promise<UrlResponse> {
  if (purpose !== "callback") return client.request(url, { method: "GET", readsBody: true, headers });
  const response = attempt === 1 ? await client.request(url, { method: "HEAD", readsBody: false, headers }) : undefined;
  return response && !headMayDiffer(response) ? response : client.request(url, { method: "GET", readsBody: false, headers });
}

/** Whether a server may respond to GET differently than to this HEAD; rate limits and overload are not repeated. */
function headMayDiffer(response: UrlResponse): boolean {
  return "failure" in response
    ? ["connection", "protocol"].includes(response.failure.kind)
    : response.status >= 400 && response.status !== 429 && response.status !== 503;
}
