import type { ApiAnswer, ApiRequest } from "./github-http.ts";

/** Selects requests; without members, all. The path has neither prefix nor query. */
export interface Match {
  method?: string;
  path?: RegExp;
}

/** A response, a closed connection, or no response until the client disconnects. */
export type FaultyResponse = ApiAnswer | "reset" | "hang";

/** What happens instead of handling a request or, with `actThen`, after handling it. */
export interface Fault {
  match?: Match;
  /** The number of requests that it applies to; 1 by default. */
  times?: number;
  answer: FaultyResponse | { actThen: FaultyResponse };
}

/** Whether a request is selected. */
export function matches({ method, path }: Match, request: ApiRequest): boolean {
  return (method === undefined || method === request.method) && (path === undefined || path.test(request.path));
}

/** The injected faults, in order. */
export class Faults {
  readonly #faults: { fault: Fault; left: number }[] = [];

  inject(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times ?? 1 });
  }

  /** The fault to apply to a request; uses it once. */
  take(request: ApiRequest): Fault["answer"] | undefined {
    const found = this.#faults.find(({ fault, left }) => left > 0 && matches(fault.match ?? {}, request));
    if (!found) return undefined;
    found.left -= 1;
    return found.fault.answer;
  }
}

/** Handles a request, or applies a fault to it. */
export function applyFault(fault: Fault["answer"] | undefined, handle: () => ApiAnswer): FaultyResponse {
  if (fault === undefined) return handle();
  if (typeof fault !== "object" || !("actThen" in fault)) return fault;
  handle();
  return fault.actThen;
}

/**
 * The response for an exceeded secondary rate limit. Sources: "Rate limits for the REST API", "Exceeding the rate limit" (403 or 429, a message that
 * says so, `retry-after` in seconds may be there); message and URL as observed in github-changelog-generator#993.
 */
export function secondaryRateLimit(retryAfter?: number, status: 403 | 429 = 403): ApiAnswer {
  return {
    status,
    headers: retryAfter === undefined ? {} : { "retry-after": String(retryAfter) },
    body: {
      documentation_url:
        "https://docs.github.com/en/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits",
      message:
        "You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID FA2D:87B1:8879E3:1176C87:6570B7E6.",
    },
  };
}

/**
 * The response for the exceeded primary rate limit. Sources: "Rate limits for the REST API", "Exceeding the rate limit" (403 or 429,
 * `x-ratelimit-remaining: 0`, `x-ratelimit-reset` in UTC epoch seconds); message as observed in NixOS/nixpkgs#413832.
 */
export function primaryRateLimit(reset: number, status: 403 | 429 = 403): ApiAnswer {
  return {
    status,
    headers: { "x-ratelimit-limit": "1000", "x-ratelimit-remaining": "0", "x-ratelimit-used": "1000", "x-ratelimit-reset": String(reset) },
    body: {
      message:
        "API rate limit exceeded for installation. If you reach out to GitHub Support for help, please include the request ID 4C32:E66A2:27EF37:4E976C:683F3085 and timestamp 2025-06-03 17:27:33 UTC.",
      documentation_url: "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api",
      status: String(status),
    },
  };
}

/** GitHub's own failure. Source: "Troubleshooting the REST API", timeouts ("Server Error"); a gateway's page is HTML (observed). */
export function serverError(status: 500 | 502 | 503 | 504 = 502): ApiAnswer {
  return { status, body: status === 500 ? { message: "Server Error" } : "<!DOCTYPE html>\n<title>Unicorn! &middot; GitHub</title>\n" };
}
