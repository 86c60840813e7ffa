import type { Secret } from "../../core/secrets/secret.ts";
import { serverText } from "../../core/secrets/server-text.ts";
import { bodyKind, parseJsonObject } from "../../network/json-response.ts";
import type { ServiceResponse } from "../../network/service-client.ts";
import { JanrainError } from "./error.ts";
import type { Operation } from "./protocol.ts";

/** An operation and the origin that it was sent to. */
export interface Call {
  operation: Operation;
  origin: string;
}

/**
 * The members of a successful response.
 * Success is `stat` "ok" in any letter case, whatever the HTTP status; everything else is a failure. The documents disagree on
 * its spelling, and say that failures "typically" have status 400.
 * Source: Social Login API, errors (documented).
 * @param secrets redacted in an error's text, in case the server repeats them
 * @throws JanrainError
 */
export function parseResponse(
  { operation, origin }: Call,
  { status, text }: ServiceResponse,
  secrets: readonly Secret[],
): Record<string, unknown> {
  const { members: response, isAmbiguous } = parseJsonObject(text) ?? {};
  if (!response) throw new JanrainError(operation, { kind: "answer", status, detail: "not-json", body: bodyKind(text), origin });
  if (isAmbiguous) throw new JanrainError(operation, { kind: "shape" });
  if (typeof response.stat !== "string")
    throw new JanrainError(operation, { kind: "answer", status, detail: "no-stat", body: "json", origin });
  if (response.stat.toLowerCase() === "ok") return response;
  const { code, msg } = (response.err ?? {}) as { code?: unknown; msg?: unknown };
  throw new JanrainError(operation, {
    kind: "refused",
    code: typeof code === "number" ? code : typeof code === "string" && /^-?\d+$/.test(code) ? Number(code) : undefined,
    message: typeof msg === "string" ? serverText(msg, secrets) : "",
    status,
  });
}

/**
 * A list of names: an array or, as in the parameter tables, the keys of a dictionary.
 * @throws JanrainError when it is neither
 */
export function readNames(operation: Operation, value: unknown): string[] {
  const names = Array.isArray(value) ? value : typeof value === "object" && value !== null ? Object.keys(value) : undefined;
  if (!names?.every((name): name is string => typeof name === "string")) {
    throw new JanrainError(operation, { kind: "shape" });
  }
  return names;
}

/**
 * A text, or a whole number that kept all of its digits; empty where there is none.
 * @throws JanrainError for anything else: what was misread must be neither compared nor put back
 */
export function readText(operation: Operation, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string" && !Number.isSafeInteger(value)) throw new JanrainError(operation, { kind: "shape" });
  return String(value);
}
