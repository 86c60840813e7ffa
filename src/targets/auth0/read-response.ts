import type { Secret } from "../../core/secrets/secret.ts";
import { serverText } from "../../core/secrets/server-text.ts";
import { parseJsonObject } from "../../network/json-response.ts";
import type { ServiceResponse } from "../../network/service-client.ts";
import { Auth0Error } from "./error.ts";
import { type Operation, operationScopes, scopes } from "./protocol.ts";

/** A request that was responded to. */
export interface Call {
  operation: Operation;
  origin: string;
}

/**
 * The members of a successful response: any status of success.
 * @throws Auth0Error for a body that is not a JSON object, has a duplicate key, or a number that would lose digits when `options` are
 * written back
 */
export function parseResponse({ operation, origin }: Call, { status, text }: ServiceResponse): Record<string, unknown> {
  const { members, isAmbiguous } = parseJsonObject(text) ?? {};
  if (!members) throw new Auth0Error(operation, { kind: "answer", status, origin });
  if (isAmbiguous || losesDigits(text)) throw new Auth0Error(operation, { kind: "shape" });
  return members;
}

/**
 * The error of any other response.
 * Errors of the Management API have `statusCode`, `error`, `message` and `errorCode`, those of the token endpoint `error` and
 * `error_description` (documented). A missing scope is named in the message (observed), otherwise it is the operation's.
 * @param secrets redacted in the error's text, in case the server repeats them
 */
export function errorOf({ operation, origin }: Call, { status, text }: ServiceResponse, secrets: readonly Secret[]): Auth0Error {
  const { members } = parseJsonObject(text) ?? {};
  if (!members || status < 400) return new Auth0Error(operation, { kind: "answer", status, origin });
  const { message, errorCode, error, error_description: description } = members;
  const reported = typeof message === "string" ? message : typeof description === "string" ? description : "";
  const code = typeof errorCode === "string" ? errorCode : typeof error === "string" ? error : "";
  if (status === 403 && operation !== "token" && (code === "insufficient_scope" || reported.startsWith("Insufficient scope"))) {
    const words: readonly string[] = reported.match(/[a-z_:]+/g) ?? [];
    // Other words of the server are not repeated.
    const named = scopes.filter((scope) => words.includes(scope));
    return new Auth0Error(operation, { kind: "scope", scopes: named.length > 0 ? named : [operationScopes[operation]] });
  }
  return new Auth0Error(operation, { kind: "refused", status, code: serverText(code, secrets), message: serverText(reported, secrets) });
}

/**
 * A text.
 * @throws Auth0Error for anything else
 */
export function readText(operation: Operation, value: unknown): string {
  if (typeof value !== "string") throw new Auth0Error(operation, { kind: "shape" });
  return value;
}

/**
 * A list of objects.
 * @throws Auth0Error for anything else
 */
export function readObjects(operation: Operation, value: unknown): Record<string, unknown>[] {
  if (!Array.isArray(value) || !value.every(isObject)) throw new Auth0Error(operation, { kind: "shape" });
  return value;
}

/** Whether a value is an object, and not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a number outside of strings has more digits than a JavaScript number keeps. */
function losesDigits(text: string): boolean {
  const numbers = text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, '""').match(/-?\d[\d.eE+-]*/g) ?? [];
  return numbers.some(
    (number) =>
      number
        .replace(/[eE].*$/, "")
        .replace(/\D/g, "")
        .replace(/^0+/, "").length > 15,
  );
}
