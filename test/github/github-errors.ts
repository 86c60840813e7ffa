import type { ApiAnswer } from "./github-http.ts";

/** An error response; GitHub repeats the status as text (observed). */
export function refused(status: number, message: string, docs: string, more: object = {}): ApiAnswer {
  return { status, body: { message, ...more, documentation_url: docs, status: String(status) } };
}

/** Source: "Troubleshooting the REST API": also for what a token may not see. */
export const notFound = (docs: string): ApiAnswer => refused(404, "Not Found", docs);

/**
 * A comment that is too long or empty. Source: easybuild-easyconfigs#24647 (observed) for the length; an empty one is rejected alike
 * (inferred).
 * @param limit in characters
 */
export function bodyFault(body: string, limit: number): string | undefined {
  if (body.trim() === "") return "Body cannot be blank";
  // As Ruby counts: by code points (inferred).
  return [...body].length > limit ? `Body is too long (maximum is ${limit} characters)` : undefined;
}

/** Source: as `bodyFault`. */
export function invalidComment(message: string, docs: string): ApiAnswer {
  return refused(422, "Validation Failed", docs, { errors: [{ resource: "IssueComment", code: "unprocessable", field: "data", message }] });
}

/** Source: parkerbxyz/suggest-changes#64 (observed). */
export function unprocessable(message: string, docs: string): ApiAnswer {
  return refused(422, "Unprocessable Entity", docs, { errors: [message] });
}
