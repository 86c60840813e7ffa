import { RequestError } from "@octokit/request-error";

/** Why GitHub did not do what it was asked. */
export interface ApiFailure {
  kind: "not-allowed" | "rate-limit" | "no-answer";
  /** The status of the answer, or what happened instead of one. */
  status: string;
}

/**
 * What kept GitHub from doing what it was asked. A token that may not read something is told that it is not there.
 * Source: GitHub docs, troubleshooting the REST API, rate limits for the REST API.
 */
export function failureOf(error: unknown): ApiFailure {
  if (!(error instanceof RequestError)) {
    // GraphQL says so in an answer of status 200, of which the libraries make errors of their own.
    if (error instanceof Error && /rate limit/i.test(error.message)) return { kind: "rate-limit", status: "200" };
    // The client hands on whatever came, cut off or of another shape; what is beside the run must not end it.
    return { kind: "no-answer", status: "an answer of another form" };
  }
  const { status, message, response } = error;
  if (!response) return { kind: "no-answer", status: "no answer" };
  const isRateLimit = status === 429 || response.headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(message);
  if (isRateLimit) return { kind: "rate-limit", status: String(status) };
  return { kind: [401, 403, 404].includes(status) ? "not-allowed" : "no-answer", status: String(status) };
}
