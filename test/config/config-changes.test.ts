import { describe, expect, it } from "vitest";
import type { Level } from "../../src/core/check/severities.ts";
import { type Config, defaultFailOn, emptyConfig } from "../../src/core/config/config.ts";
import { weakenedBy } from "../../src/core/config/config-changes.ts";

const rules = (settings: Record<string, Level>): Config => ({ ...emptyConfig, rules: new Map(Object.entries(settings)) });
const failing = (failOn: Config["failOn"]): Config => ({ ...emptyConfig, failOn });

describe("a change of the defaults", () => {
  it.each<[what: string, base: Config, head: Config, weakened: unknown[]]>([
    ["none", emptyConfig, emptyConfig, []],
    ["a rule turned off", emptyConfig, rules({ "name-spaces": "off" }), [["name-spaces", "error", "off"]]],
    ["a rule turned down", rules({ "name-brand": "error" }), rules({ "name-brand": "warning" }), [["name-brand", "error", "warning"]]],
    ["a stricter setting removed", rules({ "name-brand": "error" }), emptyConfig, [["name-brand", "error", "warning"]]],
    ["a rule turned up", emptyConfig, rules({ "name-brand": "error" }), []],
    ["a rule set to its default", emptyConfig, rules({ "name-spaces": "error" }), []],
    ["a higher fail-on", emptyConfig, failing("never"), [[undefined, "error", "never"]]],
    ["a stricter fail-on removed", failing("warning"), emptyConfig, [[undefined, "warning", "error"]]],
    ["drift instead of error", emptyConfig, failing("drift"), []],
    ["error instead of drift", failing("drift"), failing("error"), [[undefined, "drift", "error"]]],
  ])("reports %s", (_, base, head, weakened) => {
    expect(weakenedBy(base, head, []).map(({ params: { rule, before, after } }) => [rule, before, after])).toEqual(weakened);
  });

  it("reports each weakening as a warning about the file", () => {
    const path = "weibo-provider.config.yaml";
    const head = { ...rules({ "name-spaces": "info" }), failOn: "never" } as const;
    expect(weakenedBy(emptyConfig, head, ["a.yaml"])).toEqual([
      { notice: "config-rule", severity: "warning", params: { path, rule: "name-spaces", before: "error", after: "info" } },
      { notice: "config-fail-on", severity: "warning", params: { path, before: "error", after: "never" } },
      { notice: "config-files", severity: "warning", params: { path, files: ["a.yaml"] } },
    ]);
  });
});

it.each([
  [undefined, ["error", "error", "error"]],
  ["drift", ["error", "drift", "drift"]],
  ["never", ["never", "never", "never"]],
] as const)("fail-on %s in a check, a plan and a sync", (failOn, expected) => {
  expect((["check", "plan", "sync"] as const).map((mode) => defaultFailOn(failing(failOn), mode))).toEqual(expected);
});
