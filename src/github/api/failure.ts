import type { ApiFailureKind } from "../../core/report/report.ts";

/** A failed request. */
export interface ApiFailure {
  kind: ApiFailureKind;
  /** The response's status; 0 without a response. */
  status: number;
}

/**
 * Classifies an error of the client. GitHub answers 404 to a token that may not read something.
 * Source: GitHub docs, troubleshooting the REST API, rate limits for the REST API.
 */
export function failureOf(error: unknown): ApiFailure {
  if (!isHttpError(error)) {
    // GraphQL reports a rate limit in a response of status 200, which the library turns into an error of its own.
    if (error instanceof Error && /rate limit/i.test(error.message)) return { kind: "rate-limit", status: 200 };
    // A truncated or malformed response ends in any kind of error; none of them may end the run.
    return { kind: "malformed-response", status: 0 };
  }
  const { status, message, response } = error;
  // The client's own error for a response that is not JSON; the library's errors without a response have the status 500.
  if (!response) return { kind: status === 502 ? "malformed-response" : "no-response", status: 0 };
  const isRateLimit = status === 429 || response.headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(message);
  if (isRateLimit) return { kind: "rate-limit", status };
  return { kind: [401, 403, 404].includes(status) ? "not-allowed" : "request-failed", status };
}

/** `RequestError` of @octokit/request-error, whose class is loaded only with the client. */
interface HttpError extends Error {
  status: number;
  response?: { headers: Readonly<Record<string, string | number | undefined>> };
}

/** Whether an error is the client's. */
export const isHttpError = (error: unknown): error is HttpError => error instanceof Error && error.name === "HttpError";
