import { describe, expect, it } from "vitest";
import type { Level } from "../../src/core/check/severities.ts";
import { type Config, emptyConfig } from "../../src/core/config/config.ts";
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

  it("reports excluded declarations", () => {
    expect(weakenedBy(emptyConfig, emptyConfig, ["a.yaml"])).toMatchObject([{ notice: "config-files", params: { files: ["a.yaml"] } }]);
  });
});
