import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/core/findings/finding.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import { ruleOf } from "../../src/core/rules/index.ts";
import { fixOf, fixTexts, messageOf, ruleText } from "../../src/core/rules/rule-text.ts";

const position = { line: 1, column: 1 };
const finding = (rule: string, rest: Partial<Finding> = {}): Finding => ({
  rule,
  severity: "error",
  file: "weibo-provider.yaml",
  span: { start: position, end: position },
  pointer: "/app/name",
  params: {},
  ...rest,
});

describe("the texts of a finding", () => {
  it("describe its field, or the one that is missing", () => {
    expect(messageOf(finding("empty-value", { variant: "plain" }), en)).toBe(
      "app.name (Application name, 应用名称) has no value; Weibo and the identity services do not accept empty values.",
    );
    expect(messageOf(finding("missing-key", { variant: "plain", params: { missing: "/app/note" } }), zh)).toBe(
      "这里缺少应用简介（app.note）。",
    );
    expect(messageOf(finding("site-entries", { params: { field: "openInChina", count: 3, limit: 2 } }), en)).toBe(
      "openInChina has 3 entries; weibo-provider accepts at most 2.",
    );
  });

  it("say what to do, for its variant if that matters", () => {
    expect(fixOf(finding("empty-value", { variant: "comment" }), en)).toBe("Add quotes around the value.");
    expect(fixOf(finding("empty-value", { variant: "plain" }), zh)).toBe("填写该值。");
    expect(fixOf(finding("secret-in-file", { variant: "shape", pointer: "/credentials/appSecret" }), en)).toBe(
      "Replace it with the name of a secret, for example WEIBO_APP_SECRET, and rotate the value: this one stays in the history.",
    );
    expect(fixTexts(ruleText("empty-value", en))).toEqual(["Fill in the value.", "Add quotes around the value."]);
    expect(fixTexts(ruleText("unknown-key", en))).toEqual(["Correct the key, or remove it."]);
  });

  it("exist for every variant of every rule", () => {
    expect(() => messageOf(finding("empty-value", { variant: "none" }), en)).toThrow(
      "rule empty-value has no message for the variant none",
    );
    expect(() => messageOf(finding("empty-value"), en)).toThrow("rule empty-value has no message for the variant undefined");
    expect(() => fixOf(finding("empty-value", { variant: "none" }), en)).toThrow("rule empty-value has no fix for the variant none");
    expect(() => messageOf(finding("no-such-rule"), en)).toThrow("unknown rule no-such-rule");
    expect(ruleOf("no-such-rule")).toBeUndefined();
  });
});
