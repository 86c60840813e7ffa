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

describe("--fix", () => {
  it.each(fixCases)("fixes $rule: $name, and changes nothing else", async ({ edits, fixed }) => {
    const broken = edited(edits);
    const expected = edited(edits.map(([from], index) => [from, fixed?.[index] ?? from]));
    expect((await checkText(broken)).length).toBeGreaterThan(0);
    expect((await fix(broken)).text).toBe(expected);
    expect(await checkText(expected)).toEqual([]);
    expect(await fix(expected)).toEqual({ text: expected, edits: 0 });
  });

  it.each(unfixableCases)("does not fix $name", async ({ edits }) => {
    const broken = edited(edits);
    expect(await fix(broken)).toEqual({ text: broken, edits: 0 });
  });

  it("has a case for every fixable rule, and only for those", () => {
    const fixable = allRules()
      .filter((rule) => rule.fixable)
      .map(({ id }) => id as string);
    expect([...new Set(fixCases.map(({ rule }) => rule))].sort()).toEqual([...fixable].sort());
  });
});

/** The values of a declaration by path, keys and order included. */
function leaves(value: unknown, path = ""): [string, unknown][] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}/${key}`));
}

describe("--fix on random combinations of mistakes", () => {
  const single = fixCases.filter(({ edits }) => edits.length === 1);
  const passages = (edits: Edits) => edits.map(([from]) => from.trim().split(":")[0]);
  const combination = fc.uniqueArray(fc.constantFrom(...single), {
    minLength: 1,
    maxLength: 6,
    selector: ({ edits }) => passages(edits)[0],
  });

  it("fixes each without changing another value, and changes nothing on a second run", async () => {
    await fc.assert(
      fc.asyncProperty(combination, fc.constantFrom("\n", "\r\n"), async (cases, lineBreak) => {
        const broken = edited(cases.flatMap(({ edits }) => edits)).replaceAll("\n", lineBreak);
        const expected = edited(
          cases.flatMap(({ edits, fixed }) => edits.map(([from], index) => [from, fixed?.[index] ?? from] as const)),
        ).replaceAll("\n", lineBreak);
        const once = await fix(broken);
        expect(once.text).toBe(expected);
        expect(await fix(once.text)).toEqual({ text: once.text, edits: 0 });
        const touched = new Set(leaves(parse(expected)).map(([path, value]) => `${path}=${value}`));
        const before = leaves(parse(example)).filter(
          ([path]) => !cases.some(({ edits }) => edits.some(([from]) => path.includes(from.trim().split(":")[0] ?? ""))),
        );
        expect(before.filter(([path, value]) => !touched.has(`${path}=${value}`))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
