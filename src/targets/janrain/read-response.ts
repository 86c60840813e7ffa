import { derivedForms, redactSecrets } from "../../core/secrets/redact.ts";
import { mask, type Secret } from "../../core/secrets/secret.ts";
import type { ServiceAnswer } from "../../network/service-client.ts";
import { JanrainError } from "./error.ts";
import type { Operation } from "./protocol.ts";

/** Longest text of a server that is passed on, and shortest piece of a secret that is not, in UTF-16 units. */
const [maxServerText, minPiece] = [300, 8];

/** An operation, and where it was asked for. */
export interface Call {
  operation: Operation;
  origin: string;
}

/**
 * The members of a successful answer.
 * Success is `stat` "ok" in any case, whatever the HTTP status; anything else is a failure: the documents disagree on
 * its spelling, and say that failures come "typically" with status 400.
 * Source: Social Login API, errors (documented).
 * @param secrets what must not survive in an error's text, should the server echo it
 * @throws JanrainError
 */
export function readAnswer(
  { operation, origin }: Call,
  { status, text }: ServiceAnswer,
  secrets: readonly Secret[],
): Record<string, unknown> {
  const { members: answer, isAmbiguous } = parseObject(text) ?? {};
  if (!answer) throw new JanrainError(operation, { kind: "answer", status, detail: "not-json", origin });
  if (isAmbiguous) throw new JanrainError(operation, { kind: "shape" });
  if (typeof answer.stat !== "string") throw new JanrainError(operation, { kind: "answer", status, detail: "no-stat", origin });
  if (answer.stat.toLowerCase() === "ok") return answer;
  const { code, msg } = (answer.err ?? {}) as { code?: unknown; msg?: unknown };
  throw new JanrainError(operation, {
    kind: "refused",
    code: typeof code === "number" ? code : typeof code === "string" && /^-?\d+$/.test(code) ? Number(code) : undefined,
    message: typeof msg === "string" ? withoutSecrets(msg, secrets) : "",
    status,
  });
}

/**
 * A list of names, as an array or, where the parameter tables say so, as the keys of a dictionary.
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

/** The start of a server's text without secrets. Where the server cut one off, so that a piece is left, nothing of it is passed on. */
function withoutSecrets(text: string, secrets: readonly Secret[]): string {
  const redact = redactSecrets(text, secrets).slice(0, maxServerText);
  const forms = secrets.flatMap((secret) => derivedForms(secret.reveal()));
  const pieces = Array.from({ length: Math.max(0, redact.length - minPiece + 1) }, (_, start) => redact.slice(start, start + minPiece));
  return pieces.some((piece) => forms.some((form) => form.includes(piece))) ? mask : redact;
}

/** The members of a JSON object, and whether one of them, at any depth, is there twice: readers differ on which counts (RFC 8259, section 4). */
function parseObject(text: string): { members: Record<string, unknown>; isAmbiguous: boolean } | undefined {
  // The outermost value is counted as well.
  let unmanaged = -1;
  const count = function (this: unknown, _: string, value: unknown) {
    if (!Array.isArray(this)) unmanaged += 1;
    return value;
  };
  try {
    const value: unknown = JSON.parse(text, count);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    const written = text.match(/"[^"\\]*(?:\\.[^"\\]*)*"(?:\s*:)?/g)?.filter((string) => string.endsWith(":")) ?? [];
    return { members: value as Record<string, unknown>, isAmbiguous: written.length !== unmanaged };
  } catch {
    return undefined;
  }
}
