import { isRecord, type StateFormat } from "../state-format.ts";
import type { KnownDrift } from "./drift.ts";

/** The drift file: what drifted at the last run, by declaration. */
export const driftState: StateFormat<ReadonlyMap<string, readonly KnownDrift[]>> = {
  option: "drift-file",
  signature: "weibo-provider-drift",
  version: 1,
  maxBytes: 4 * 1024 * 1024,
  mode: 0o644,
  parse: (entries) =>
    new Map(Object.entries(entries).map(([file, drift]) => [file, Array.isArray(drift) ? drift.filter(isKnownDrift) : []])),
  serialize: (drift) => [...drift],
};

function isKnownDrift(value: unknown): value is KnownDrift {
  return (
    isRecord(value) &&
    [value.target, value.kind, value.subject, value.action, value.reason, value.run].every((text) => typeof text === "string") &&
    typeof value.since === "string" &&
    !Number.isNaN(Date.parse(value.since))
  );
}
