import { expect, it } from "vitest";
import { runStages } from "../../src/core/check/run-stages.ts";
import { sourceOf } from "../../src/core/declaration/source.ts";
import { type Rule, type RuleMeta, valueAt } from "../../src/core/rules/rule.ts";
import { parseYaml } from "../helpers/parse-yaml.ts";

interface Input {
  firstExcess: (pointer: string) => string | undefined;
}

const rule = (id: string, ...pointers: string[]): Rule<Input> => ({
  meta: { id, severity: "error" } as RuleMeta,
  check: () => pointers.map((pointer) => ({ at: valueAt(pointer) })),
});

/** The findings of stages of rules, and the pointers that are reported. */
function ran(
  stages: readonly (readonly Rule<Input>[])[],
  { text = "a: 1\nb: 2\nl:\n  - x\n  - y\n  - z\n", firstExcess = (_: string): string | undefined => undefined, off = [] as string[] } = {},
) {
  const severities = new Map(off.map((id) => [id, "off"] as const));
  const { findings, reported } = runStages(stages, { firstExcess }, sourceOf(parseYaml(text)), { file: "f.yaml", severities });
  return { findings: findings.map((finding) => `${finding.rule} ${finding.pointer}`), reported: [...reported] };
}

it("a value has the findings of one stage only", () => {
  expect(ran([[rule("one", "/a"), rule("two", "/a")], [rule("three", "/a", "/b")], [rule("four", "/b")]])).toEqual({
    findings: ["one /a", "two /a", "three /b"],
    reported: ["/a", "/b"],
  });
});

it("items after the first that is too many have no findings", () => {
  const firstExcess = (pointer: string) => (pointer === "/l/2" ? "/l/1" : undefined);
  expect(ran([[rule("one", "/l/1")], [rule("two", "/l/0", "/l/2")]], { firstExcess })).toEqual({
    findings: ["one /l/1", "two /l/0"],
    reported: ["/l/1", "/l/0"],
  });
});

it("a finding that a comment suppresses, and a rule that is off, silence nothing", () => {
  const text = "a: 1 # weibo-provider-ignore one: agreed\nb: 2\n";
  const stages = [[rule("one", "/a"), rule("off", "/b")], [rule("two", "/a", "/b")]];
  expect(ran(stages, { text, off: ["off"] })).toEqual({ findings: ["one /a", "two /a", "two /b"], reported: ["/a", "/b"] });
});
