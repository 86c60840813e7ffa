import { RequestError } from "@octokit/request-error";

/** Why GitHub did not do what a request was for. */
export interface ApiFailure {
  kind: "not-allowed" | "rate-limit" | "no-answer";
  /** The response's status, or what happened instead of a response. */
  status: string;
}

/**
 * Classifies an error of the client. GitHub answers 404 to a token that may not read something.
 * Source: GitHub docs, troubleshooting the REST API, rate limits for the REST API.
 */
export function failureOf(error: unknown): ApiFailure {
  if (!(error instanceof RequestError)) {
    // GraphQL reports a rate limit in a response of status 200, which the library turns into an error of its own.
    if (error instanceof Error && /rate limit/i.test(error.message)) return { kind: "rate-limit", status: "200" };
    // A truncated or malformed response ends in any kind of error; none of them may end the run.
    return { kind: "no-answer", status: "an answer of another form" };
  }
  const { status, message, response } = error;
  if (!response) return { kind: "no-answer", status: "no answer" };
  const isRateLimit = status === 429 || response.headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(message);
  if (isRateLimit) return { kind: "rate-limit", status: String(status) };
  return { kind: [401, 403, 404].includes(status) ? "not-allowed" : "no-answer", status: String(status) };
}
