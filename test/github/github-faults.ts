import type { ApiAnswer, ApiRequest } from "./github-http.ts";

/** Which requests are meant; without members, all. The path is without prefix and query. */
export interface Match {
  method?: string;
  path?: RegExp;
}

/** An answer, the connection's end without one, or silence until the client goes. */
export type Spoiled = ApiAnswer | "reset" | "hang";

/** What goes wrong instead of what is asked for, or, with `actThen`, after that was done. */
export interface Fault {
  match?: Match;
  /** How many requests it meets; one unless said otherwise. */
  times?: number;
  answer: Spoiled | { actThen: Spoiled };
}

/** Whether a request is meant. */
export function matches({ method, path }: Match, request: ApiRequest): boolean {
  return (method === undefined || method === request.method) && (path === undefined || path.test(request.path));
}

/** Faults in the order in which they were injected. */
export class Faults {
  readonly #waiting: { fault: Fault; left: number }[] = [];

  inject(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** The fault that meets a request, counted as used. */
  take(request: ApiRequest): Fault["answer"] | undefined {
    const found = this.#waiting.find(({ fault, left }) => left > 0 && matches(fault.match ?? {}, request));
    if (!found) return undefined;
    found.left -= 1;
    return found.fault.answer;
  }
}

/** What becomes of a request under a fault, if there is one. */
export function outcomeUnder(fault: Fault["answer"] | undefined, carryOut: () => ApiAnswer): Spoiled {
  if (fault === undefined) return carryOut();
  if (typeof fault !== "object" || !("actThen" in fault)) return fault;
  carryOut();
  return fault.actThen;
}

/**
 * The answer over a secondary rate limit. Sources: "Rate limits for the REST API", "Exceeding the rate limit" (403 or 429, a message that
 * says so, `retry-after` in seconds may be there); message and address as seen in github-changelog-generator#993.
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
 * The answer over the primary rate limit. Sources: "Rate limits for the REST API", "Exceeding the rate limit" (403 or 429,
 * `x-ratelimit-remaining: 0`, `x-ratelimit-reset` in UTC epoch seconds); message as seen in NixOS/nixpkgs#413832.
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

/** GitHub's own failure. Source: "Troubleshooting the REST API", timeouts ("Server Error"); a gateway's page is HTML (seen). */
export function serverError(status: 500 | 502 | 503 | 504 = 502): ApiAnswer {
  return { status, body: status === 500 ? { message: "Server Error" } : "<!DOCTYPE html>\n<title>Unicorn! &middot; GitHub</title>\n" };
}
