import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { runRules } from "../../src/core/check/run-rules.ts";
import { runStages } from "../../src/core/check/run-stages.ts";
import { sourceOf } from "../../src/core/declaration/source.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import { invalidValue } from "../../src/core/rules/constraints/invalid-value.ts";
import { schemaRules, schemaStages } from "../../src/core/rules/index.ts";
import { messageOf } from "../../src/core/rules/rule-text.ts";
import { schemaVerdict, verdictOf } from "../../src/core/rules/schema/verdict.ts";
import { brief } from "../helpers/check.ts";
import { parseYaml } from "../helpers/parse-yaml.ts";

/** Findings on a section `new` whose fields have these constraints, which no rule claims. */
function findingsOn(constraints: Record<string, object>, text: string) {
  const schema = { properties: { new: { properties: constraints, additionalProperties: false } } };
  const source = sourceOf(parseYaml(text));
  const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(schema);
  validate(source.value);
  return runStages(schemaStages(), verdictOf(source, validate.errors ?? []), source, { file: "weibo-provider.yaml", severities: new Map() })
    .findings;
}

describe("a constraint that no rule claims", () => {
  it.each([
    ["enum", { type: "string", enum: ["retail", "travel", "food", "news", "games"] }, "banking", "not one of retail, travel"],
    ["enum, nearly right", { type: "string", enum: ["retail", "travel"] }, "Retail", 'did you mean "retail"'],
    ["const", { const: 2 }, "3", "not one of 2"],
    ["pattern", { type: "string", pattern: "^[A-Z]{2}$" }, "chn", "^[A-Z]{2}$"],
    ["minLength", { type: "string", minLength: 3 }, "ab", "2 characters; the minimum is 3"],
    ["maxLength", { type: "string", maxLength: 3 }, "abcd", "4 characters; the maximum is 3"],
    ["minimum", { type: "integer", minimum: 1 }, "0", "is 0; the minimum is 1"],
    ["maximum", { type: "number", maximum: 1.5 }, "2.5", "is 2.5; the maximum is 1.5"],
    ["minItems", { type: "array", minItems: 2 }, "[a]", "1 entries; the minimum is 2"],
    ["maxItems", { type: "array", maxItems: 1 }, "[a, b]", "2 entries; the maximum is 1"],
    ["uniqueItems", { type: "array", uniqueItems: true }, "[a, b, a]", "duplicate entry"],
    ["multipleOf", { type: "integer", multipleOf: 5 }, "7", "multipleOf"],
    ["not", { not: { type: "string", pattern: "^x" } }, "xyz", "constraint not"],
  ])("is reported: %s", (_, constraint, value, says) => {
    const findings = findingsOn({ category: constraint }, `new:\n  category: ${value}\n`);
    expect(findings.map(({ rule, pointer }) => `${rule} ${pointer.slice(0, 13)}`)).toEqual(["invalid-value /new/category"]);
    for (const finding of findings) {
      expect(messageOf(finding, en)).toContain(says);
      expect(messageOf(finding, zh)).toMatch(/\p{Script=Han}/u);
    }
  });

  it.each([
    ["type, a number", { type: "number" }, "abc", "wrong-type"],
    ["type, one of several", { type: ["number", "boolean"] }, "abc", "wrong-type"],
  ])("leaves %s to its rule", (_, constraint, value, rule) => {
    const findings = findingsOn({ category: constraint }, `new:\n  category: ${value}\n`);
    for (const finding of findings) expect(messageOf(finding, en)).not.toMatch(/\{/);
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
  });

  it("points at the value", () => {
    expect(findingsOn({ category: { enum: ["a"] } }, "new:\n  category: bcd\n").map(brief)).toEqual(["invalid-value@2:13-2:16"]);
    const items = { category: { type: "array", uniqueItems: true, maxItems: 3 } };
    expect(findingsOn(items, "new:\n  category: [a, b, a]\n").map(brief)).toEqual(["invalid-value@2:20-2:21"]);
    expect(findingsOn(items, "new:\n  category: [a, b, c, d]\n").map(brief)).toEqual(["invalid-value@2:23-2:24"]);
  });

  it("is about a key or a type, in a section that no text describes", () => {
    const parts = (constraint: object, text: string) =>
      findingsOn({ category: constraint }, text).map(({ rule, pointer, variant, params }) => [rule, pointer, variant, params]);
    expect(parts({}, "new:\n  something: 1\n")).toEqual([["unknown-key", "/new/something", "plain", { key: "something", known: [] }]]);
    expect(parts({ required: ["name"] }, "new:\n  category: {}\n")).toEqual([
      ["missing-key", "/new/category", "plain", { key: "name", missing: "/new/category/name" }],
    ]);
    expect(parts({ type: "string" }, "new:\n  category: 5\n")).toEqual([
      ["unquoted-number", "/new/category", "plain", { digits: "5", value: "5" }],
    ]);
  });

  it("never shows what is written where a secret's name belongs", () => {
    const source = sourceOf(parseYaml("credentials:\n  appKey: hunter2\n"));
    const violation = { keyword: "format", instancePath: "/credentials/appKey", schemaPath: "#/new", params: {} };
    expect([...invalidValue.check(verdictOf(source, [violation]))]).toEqual([
      { at: { pointer: "/credentials/appKey", part: "value" }, variant: "other", params: { value: "***", limit: "", keyword: "format" } },
    ]);
  });

  it("is nothing for a valid value", () => {
    expect(findingsOn({ category: { enum: ["retail"] } }, "new:\n  category: retail\n")).toEqual([]);
  });
});

it("a constraint of the schema that has its own rule is not reported twice", () => {
  const source = sourceOf(parseYaml("version: 2\n"));
  const findings = runRules(schemaRules(), schemaVerdict(source), source, { file: "weibo-provider.yaml", severities: new Map() });
  expect(findings.map(({ rule }) => rule)).not.toContain("invalid-value");
});
