import { type EmulatedResponse, json } from "../../../emulator/http.ts";

const errors: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
};

/**
 * An error of the Management API.
 * The body's members are documented; codes and messages are observed in public issues and in tests of Auth0's SDKs.
 */
export function refused(statusCode: number, message: string, errorCode?: string): EmulatedResponse {
  return json(statusCode, { statusCode, error: errors[statusCode], message, ...(errorCode !== undefined && { errorCode }) });
}

/** 403 for a missing scope (observed: auth0-java issue 145, go-auth0 issue 195). */
export function needsScope(scope: string): EmulatedResponse {
  return refused(403, `Insufficient scope, expected any of: ${scope}`, "insufficient_scope");
}

/** 400 for a body that is not as documented (observed). */
export function invalidBody(problem: string): EmulatedResponse {
  return refused(400, `Payload validation error: '${problem}'.`, "invalid_body");
}

/** 404 of a connection (observed: auth0.net's tests). */
export function noConnection(): EmulatedResponse {
  return refused(404, "The connection does not exist.", "inexistent_connection");
}
