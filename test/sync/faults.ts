import type { InjectedFault } from "../../src/emulator/fault-injection.ts";
import { janrainTexts } from "../helpers/janrain-texts.ts";
import { phrase } from "../helpers/phrase.ts";
import { nameOf } from "./fault-cases.ts";
import type { Expectation } from "./subject.ts";

const statuses = [400, 401, 403, 404, 429, 500, 502, 503];
const codes = Array.from({ length: 12 }, (_, index) => index - 1);

/** Everything that may go wrong with a request. */
export const faults: readonly InjectedFault[] = [
  "reset",
  "reset-after",
  "hang",
  "hang-after",
  "html",
  "html-after",
  "echo",
  "truncated",
  "duplicate-keys",
  "wrong-types",
  "megabyte",
  ...statuses.map((status) => ({ status })),
  ...codes.map((fail) => ({ fail })),
];

/** What may pass by itself, so that a read is tried again: no answer, a gateway's page, and what servers say when they are busy. */
export const passing: ReadonlySet<string> = new Set([
  "reset",
  "reset-after",
  "hang",
  "hang-after",
  "html",
  "html-after",
  "429",
  "500",
  "502",
  "503",
  "fail:-1",
]);

/** Where in a sync a request is: for the plan, before the credentials are written, or later. */
export type Phase = "plan" | "before-write" | "later";

/** The pair that is stored before a sync. */
export type StoredPair = "none" | "declared" | "other";

/** The failures that rule the Partner API out. */
const partnerProblems = new Set(["400", "401", "403", "404", "fail:3", "fail:7"]);

/**
 * The result of a sync when one of its requests fails.
 * @param operation with a star before one that writes
 * @param stored the pair that is stored before the sync
 */
export function expectation(operation: string, phase: Phase, injectFault: InjectedFault, stored: StoredPair): Expectation {
  const name = nameOf(injectFault);
  const isWriting = operation.startsWith("*");
  if (isWriting ? name === "wrong-types" : passing.has(name)) return { exitCode: 0 };
  // Whether Janrain offers the provider is a hint only.
  if (operation === "get_available_providers" && /^(?:echo|fail:.*|4..)$/.test(name)) return { exitCode: 0 };
  const isPartner = operation === "*set_properties" || (operation === "get_properties" && phase === "plan");
  if (isPartner && partnerProblems.has(name)) return { exitCode: 0, degrades: true };
  // Code 2 of get_properties means that nothing is stored: a state at first, then a change by another client, later a failed write.
  if (operation === "get_properties" && name === "fail:2") {
    if (phase === "plan" ? stored !== "other" : phase === "before-write" && stored === "none") return { exitCode: 0 };
    return { exitCode: 3, names: phase === "later" ? "set_properties" : undefined };
  }
  return { exitCode: 3, names: operation.replace("*", "") };
}

/** The operation that a report blames; the last one that wrote what was gone again at the end. */
export function blamedIn(text: string): string | undefined {
  const { undone, ...failures } = janrainTexts.failures;
  if (phrase(undone, { changes: `${janrainTexts.changeNames.credentials} sinaweibo` }).test(text)) return "set_properties";
  const patterns = Object.values(failures).flatMap((failure) => (failure.includes("{operation}") ? [naming(failure)] : []));
  return patterns.map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
}

/** A message as a pattern that captures its operation. */
function naming(failure: string): RegExp {
  return new RegExp(phrase(failure, { operation: "OPERATION" }).source.replace("OPERATION", "(\\w+)"));
}
