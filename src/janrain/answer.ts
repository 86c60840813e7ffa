import type { ServiceAnswer } from "../network/service-client.ts";
import { redact } from "../secrets/redact.ts";
import type { Secret } from "../secrets/secret.ts";
import { JanrainError } from "./error.ts";
import type { Operation } from "./protocol.ts";

/** Longest text of a server that is passed on, in UTF-16 units. */
const maxServerText = 300;

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
  const answer = parseObject(text);
  if (!answer) throw new JanrainError(operation, { kind: "answer", status, detail: "not-json", origin });
  if (typeof answer.stat !== "string") throw new JanrainError(operation, { kind: "answer", status, detail: "no-stat", origin });
  if (answer.stat.toLowerCase() === "ok") return answer;
  const { code, msg } = (answer.err ?? {}) as { code?: unknown; msg?: unknown };
  throw new JanrainError(operation, {
    kind: "refused",
    code: typeof code === "number" ? code : typeof code === "string" && /^-?\d+$/.test(code) ? Number(code) : undefined,
    message: typeof msg === "string" ? redact(msg, secrets).slice(0, maxServerText) : "",
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

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
