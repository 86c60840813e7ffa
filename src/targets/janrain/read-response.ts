import { derivedForms, redactSecrets } from "../../core/secrets/redact.ts";
import { mask, type Secret } from "../../core/secrets/secret.ts";
import type { ServiceResponse } from "../../network/service-client.ts";
import { JanrainError } from "./error.ts";
import type { Operation } from "./protocol.ts";

/** Longest server text that is repeated, and shortest piece of a secret that is redacted, in UTF-16 units. */
const [maxServerText, minPiece] = [300, 8];

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
  const { members: response, isAmbiguous } = parseObject(text) ?? {};
  if (!response) throw new JanrainError(operation, { kind: "answer", status, detail: "not-json", body: bodyKind(text), origin });
  if (isAmbiguous) throw new JanrainError(operation, { kind: "shape" });
  if (typeof response.stat !== "string")
    throw new JanrainError(operation, { kind: "answer", status, detail: "no-stat", body: "json", origin });
  if (response.stat.toLowerCase() === "ok") return response;
  const { code, msg } = (response.err ?? {}) as { code?: unknown; msg?: unknown };
  throw new JanrainError(operation, {
    kind: "refused",
    code: typeof code === "number" ? code : typeof code === "string" && /^-?\d+$/.test(code) ? Number(code) : undefined,
    message: typeof msg === "string" ? withoutSecrets(msg, secrets) : "",
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

/** The start of a server's text without secrets. If the server truncated one, so that a piece remains, all of the text is masked. */
function withoutSecrets(text: string, secrets: readonly Secret[]): string {
  const redacted = redactSecrets(text, secrets).slice(0, maxServerText);
  const forms = secrets.flatMap((secret) => derivedForms(secret.reveal()));
  const pieces = Array.from({ length: Math.max(0, redacted.length - minPiece + 1) }, (_, start) => redacted.slice(start, start + minPiece));
  return pieces.some((piece) => forms.some((form) => form.includes(piece))) ? mask : redacted;
}

/** What a body that is not a JSON object looks like: an HTML page, JSON that is cut off, or anything else. */
function bodyKind(text: string): "page" | "json" | "other" {
  const [first] = text.trimStart();
  return first === "<" ? "page" : first === "{" ? "json" : "other";
}

/** The members of a JSON object, and whether any object in it has a duplicate key: parsers disagree on which one counts (RFC 8259, section 4). */
function parseObject(text: string): { members: Record<string, unknown>; isAmbiguous: boolean } | undefined {
  // The reviver visits the root too, which has no key.
  let keys = -1;
  const count = function (this: unknown, _: string, value: unknown) {
    if (!Array.isArray(this)) keys += 1;
    return value;
  };
  try {
    const value: unknown = JSON.parse(text, count);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    const written = text.match(/"[^"\\]*(?:\\.[^"\\]*)*"(?:\s*:)?/g)?.filter((string) => string.endsWith(":")) ?? [];
    return { members: value as Record<string, unknown>, isAmbiguous: written.length !== keys };
  } catch {
    return undefined;
  }
}
