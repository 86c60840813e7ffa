import { describe, expect, it } from "vitest";
import { driftState } from "../../src/core/sync/drift-state.ts";

describe("the drift file", () => {
  const drift = { target: "janrain", kind: "credentials", subject: "sinaweibo", action: "update", reason: "differs" };
  const known = { ...drift, since: "2026-11-22T05:17:00Z", run: "" };
  const parsed = (entries: Record<string, unknown>) => [...driftState.parse(entries)];

  it("has the drift of each declaration", () => {
    expect(parsed({ a: [known], b: [] })).toEqual([
      ["a", [known]],
      ["b", []],
    ]);
    expect(driftState.serialize(new Map([["a", [known]] as never]))).toEqual([["a", [known]]]);
  });

  it.each(["target", "kind", "subject", "action", "reason", "since", "run"])("leaves out drift without its %s", (key) => {
    expect(parsed({ a: [{ ...known, [key]: undefined }, known] })).toEqual([["a", [known]]]);
    expect(parsed({ a: [{ ...known, [key]: 7 }, known] })).toEqual([["a", [known]]]);
  });

  it.each([
    ["an invalid date", { ...known, since: "yesterday" }],
    ["a text", "text"],
    ["null", null],
    ["a list", [known]],
  ])("leaves out %s", (_, entry) => {
    expect(parsed({ a: [entry, known] })).toEqual([["a", [known]]]);
  });

  it.each([["a text"], [{ ...known }], [null]])("has no drift for an entry that is not a list: %j", (entry) => {
    expect(parsed({ a: entry })).toEqual([["a", []]]);
  });
});
