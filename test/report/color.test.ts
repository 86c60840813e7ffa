import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { paintFor } from "../../src/cli/color.ts";
import { plain } from "../../src/core/report/text/paint.ts";

describe("colors", () => {
  const isColored = (environment: Record<string, string>, isTerminal: boolean, noColor = false) =>
    paintFor(environment, { noColor, isTerminal }) !== plain;

  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ TERM: "dumb" }, true, false],
    [{ NO_COLOR: "1" }, true, false],
    [{ NO_COLOR: "" }, true, true],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "" }, false, true],
    [{ FORCE_COLOR: "0" }, true, false],
    [{ NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
  ])("%j, on a terminal: %s → %s", (environment, isTerminal, expected) => {
    expect(isColored(environment, isTerminal)).toBe(expected);
  });

  it("are disabled by --no-color", () => {
    expect(isColored({ FORCE_COLOR: "1" }, true, true)).toBe(false);
  });

  it("mark severity and location without changing the text", () => {
    const { error, place } = paintFor({ FORCE_COLOR: "1" }, { noColor: false, isTerminal: false });
    expect(error("x")).not.toBe("x");
    expect(stripVTControlCharacters(error("x"))).toBe("x");
    expect(place("x")).not.toBe(error("x"));
  });
});
