import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { fixText } from "../../src/core/fix/fix-text.ts";
import { allRules } from "../../src/core/rules/index.ts";
import { checkText } from "../helpers/check.ts";
import { type Edits, edited, example } from "../helpers/example.ts";
import { fixCases, unfixableCases } from "./cases.ts";

const options = { secrets: () => undefined, severities: new Map() };
const fix = (text: string) => fixText(text, options);

describe("what can be mended is mended, and nothing else changes", () => {
  it.each(fixCases)("$rule: $name", async ({ edits, mended }) => {
    const broken = edited(edits);
    const wanted = edited(edits.map(([from], index) => [from, mended?.[index] ?? from]));
    expect((await checkText(broken)).length).toBeGreaterThan(0);
    expect(fix(broken).text).toBe(wanted);
    expect(await checkText(wanted)).toEqual([]);
    expect(fix(wanted)).toEqual({ text: wanted, edits: 0 });
  });

  it.each(unfixableCases)("not mended: $name", ({ edits }) => {
    const broken = edited(edits);
    expect(fix(broken)).toEqual({ text: broken, edits: 0 });
  });

  it("covers every rule that says it is fixable, and only those", () => {
    const fixable = allRules.filter((rule) => rule.fixable).map(({ id }) => id as string);
    expect([...new Set(fixCases.map(({ rule }) => rule))].sort()).toEqual([...fixable].sort());
  });
});

/** The values of a declaration by path, keys and order included. */
function leaves(value: unknown, path = ""): [string, unknown][] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}/${key}`));
}

describe("on random combinations of mistakes", () => {
  const single = fixCases.filter(({ edits }) => edits.length === 1);
  const passages = (edits: Edits) => edits.map(([from]) => from.trim().split(":")[0]);
  const combination = fc.uniqueArray(fc.constantFrom(...single), {
    minLength: 1,
    maxLength: 6,
    selector: ({ edits }) => passages(edits)[0],
  });

  it("each is mended without touching the meaning of another key, and a second run changes nothing", () => {
    fc.assert(
      fc.property(combination, fc.constantFrom("\n", "\r\n"), (cases, lineBreak) => {
        const broken = edited(cases.flatMap(({ edits }) => edits)).replaceAll("\n", lineBreak);
        const wanted = edited(
          cases.flatMap(({ edits, mended }) => edits.map(([from], index) => [from, mended?.[index] ?? from] as const)),
        ).replaceAll("\n", lineBreak);
        const once = fix(broken);
        expect(once.text).toBe(wanted);
        expect(fix(once.text)).toEqual({ text: once.text, edits: 0 });
        const touched = new Set(leaves(parse(wanted)).map(([path, value]) => `${path}=${value}`));
        const before = leaves(parse(example)).filter(
          ([path]) => !cases.some(({ edits }) => edits.some(([from]) => path.includes(from.trim().split(":")[0] ?? ""))),
        );
        expect(before.filter(([path, value]) => !touched.has(`${path}=${value}`))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
