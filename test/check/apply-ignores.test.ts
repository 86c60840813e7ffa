import { describe, expect, it } from "vitest";
import { applyIgnores, resolveIgnores } from "../../src/core/check/apply-ignores.ts";
import { linesOf } from "../../src/core/declaration/line-index.ts";
import { rangeOf, sourceOf } from "../../src/core/declaration/source.ts";
import type { Finding } from "../../src/core/findings/finding.ts";
import { parseYaml } from "../helpers/parse-yaml.ts";

/** What remains of findings, given as rule and pointer, and what each comment was used for. */
function applied(text: string, ...findings: (readonly [rule: string, pointer: string])[]) {
  const source = sourceOf(parseYaml(text));
  const result = applyIgnores(
    resolveIgnores(source),
    findings.map(([rule, pointer]) => ({ rule, pointer, span: linesOf(text).span(rangeOf(source, pointer, "value")) }) as Finding),
  );
  return { kept: result.findings.map(({ rule, pointer }) => `${rule} ${pointer}`), used: result.ignores.map(({ used }) => used) };
}

const ignore = "# weibo-provider-ignore";
const list = ["app:", "  labels:", "    - a", "    - b", "  name: x", "  note: y"];
const at = (line: number, comment: string) => list.map((text, index) => (index === line ? `${text} ${comment}` : text)).join("\n");
const labels = ["labels-count", "/app/labels"] as const;
const first = ["labels-duplicate", "/app/labels/0"] as const;
const second = ["labels-duplicate", "/app/labels/1"] as const;
const both = `${ignore} labels-count, labels-duplicate: agreed`;

describe("an ignore comment", () => {
  it.each([
    ["at the key of a list covers the list and its items", at(1, both), [], [["labels-count", "labels-duplicate"]]],
    ["at the last item covers the list and its items", at(3, both), [], [["labels-count", "labels-duplicate"]]],
    ["at an item covers that item", at(2, both), ["labels-count /app/labels", "labels-duplicate /app/labels/1"], [["labels-duplicate"]]],
    [
      "two lines after the list covers none of it",
      at(5, both),
      ["labels-count /app/labels", "labels-duplicate /app/labels/0", "labels-duplicate /app/labels/1"],
      [[]],
    ],
    ["above the list covers it", at(0, "").replace("app: \n", `app:\n  ${both}\n`), [], [["labels-count", "labels-duplicate"]]],
    [
      "above the first item covers the list and its items",
      at(1, "").replace("labels: \n", `labels:\n    ${both}\n`),
      [],
      [["labels-count", "labels-duplicate"]],
    ],
    [
      "above other comments and the first item covers the list and its items",
      at(1, "").replace("labels: \n", `labels: # x\n    ${both}\n  # more\n`),
      [],
      [["labels-count", "labels-duplicate"]],
    ],
    [
      "above another item covers that item",
      at(2, "").replace("- a \n", `- a\n    ${both}\n`),
      ["labels-count /app/labels", "labels-duplicate /app/labels/0"],
      [["labels-duplicate"]],
    ],
    ["below the list covers it", `${list.slice(0, 4).join("\n")}\n  ${both}\n  # more`, [], [["labels-count", "labels-duplicate"]]],
    [
      "with another rule covers nothing",
      at(1, `${ignore} name-brand: agreed`),
      ["labels-count /app/labels", "labels-duplicate /app/labels/0", "labels-duplicate /app/labels/1"],
      [[]],
    ],
    [
      "without a reason covers nothing",
      at(1, `${ignore} labels-count`),
      ["labels-count /app/labels", "labels-duplicate /app/labels/0", "labels-duplicate /app/labels/1"],
      [[]],
    ],
  ])("%s", (_, text, kept, used) => {
    expect(applied(text, labels, first, second)).toEqual({ kept, used });
  });

  it("never covers a locked rule", () => {
    const text = at(4, `${ignore} secret-in-file, name-brand: agreed`);
    expect(applied(text, ["secret-in-file", "/app/name"], ["name-brand", "/app/name"])).toEqual({
      kept: ["secret-in-file /app/name"],
      used: [["name-brand"]],
    });
  });

  it("below a value of one line does not cover it", () => {
    const text = `app:\n  labels: [a, b]\n  ${both}\n  name: x\n`;
    expect(applied(text, labels).kept).toEqual(["labels-count /app/labels"]);
    expect(applied(`app:\n  name: x\n  ${ignore} name-brand: agreed`, ["name-brand", "/app/name"]).kept).toEqual(["name-brand /app/name"]);
  });

  it("covers a rule for each comment that names it, by a former name too", () => {
    const text = `app:\n  ${ignore} name-brand: one\n  ${ignore} NAME-BRAND: two\n  name: x\n`;
    expect(applied(text, ["name-brand", "/app/name"])).toEqual({ kept: [], used: [["name-brand"], ["name-brand"]] });
  });

  it("above a mapping does not cover what is in it", () => {
    const text = `${both}\napp:\n  labels:\n    - a\n`;
    expect(applied(text, labels, first).kept).toEqual(["labels-count /app/labels", "labels-duplicate /app/labels/0"]);
  });
});

it("a text without comments has no ignores", () => {
  expect(resolveIgnores(sourceOf(parseYaml("a: 1 # why\n")))).toEqual([]);
});
