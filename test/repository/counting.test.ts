import fc from "fast-check";
import { describe, expect, it } from "vitest";
import validate from "../../src/core/declaration/generated/validate.js";
import { countCharacters, countWords } from "../../src/core/declaration/words.ts";

/** Whether the schema rejects a value of a field of `app`. */
function rejects(key: string, value: string): boolean {
  validate({ version: 1, app: { [key]: value } });
  return (validate.errors ?? []).some(({ instancePath, keyword }) => instancePath === `/app/${key}` && keyword !== "minLength");
}

const text = fc.string({ unit: fc.constantFrom("a", "é", "字", "々", "，", " ", "\n", "　", "𠮷", "."), minLength: 1, maxLength: 90 });

describe("messages count as the schema's constraints do", () => {
  it("words of the description", () => {
    fc.assert(
      fc.property(text, (value) => rejects("description", value) === countWords(value) < 20),
      { numRuns: 2000 },
    );
  });

  it("characters of the note", () => {
    fc.assert(
      fc.property(text, (value) => rejects("note", value) === countCharacters(value) > 15),
      { numRuns: 500 },
    );
  });

  it.each([
    ["one two", 2],
    ["微博 login 微博", 5],
    ["微博，登录", 5],
    ["a".repeat(500), 1],
    ["  ", 0],
  ])("%j has %i words", (value, count) => {
    expect(countWords(value)).toBe(count);
  });
});
