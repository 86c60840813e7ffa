import { expect, it } from "vitest";
import { isResidentNumber } from "../../src/core/declaration/resident-number.ts";

/** The check digit by the standard's table of weights, GB 11643-1999. */
function withCheckDigit(digits: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return digits + "10X98765432"[sum % 11];
}

const born = (date: string, sequence = "002") => withCheckDigit(`110105${date}${sequence}`);

it.each(["19491231", "19000101", "20990909", "20001010", "19801129", "19800319", "19800531", "19800730", "19801231", "20240229"])(
  "is a number of a person born on %s, whatever its check digit",
  (date) => {
    const numbers = Array.from({ length: 22 }, (_, index) => born(date, String(100 + index)));
    expect(new Set(numbers.map((number) => number.at(-1))).size).toBe(11);
    expect(numbers.filter((number) => !isResidentNumber(number))).toEqual([]);
    expect(isResidentNumber(born(date).toLowerCase())).toBe(true);
  },
);

it.each([
  ["a month 00", born("19490031")],
  ["a month 13", born("19491331")],
  ["a day 00", born("19491200")],
  ["a day 32", born("19491232")],
  ["a day 40", born("19491240")],
  ["a year 1899", born("18991231")],
  ["a year 2100", born("21001231")],
  ["a leading zero", withCheckDigit("01010519491231002")],
  ["another check digit", "110105194912310021"],
  ["17 digits", "11010519491231002"],
  ["a digit before it", `1${born("19491231")}`],
  ["a digit after it", `${born("19491231")}1`],
  ["a letter in it", "11010519491231A02X"],
  ["nothing", ""],
])("is not a number with %s", (_, text) => {
  expect(isResidentNumber(text)).toBe(false);
});
