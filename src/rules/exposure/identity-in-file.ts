import type { Rule } from "../rule.ts";
import type { ExposureSubject } from "./exposure.ts";

/** A resident identity number: area, date of birth, sequence, check digit (GB 11643-1999). */
const residentNumber = /(?<![0-9A-Za-z_])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[0-9Xx](?![0-9A-Za-z_])/g;
/** Letters and digits as on a passport: told from a secret's name by its digits. */
const documentNumber = /^[A-Za-z]{0,3}\d{6,}[A-Za-z]?$/;
/** What is plainly a person's name: Chinese characters, or words with a space between them. */
const personName = /\p{Script=Han}|\S\s+\S/u;

/** Personal data stands in the file, where only the name of a secret belongs. Never switched off, never shown. */
export const identityInFile: Rule<ExposureSubject> = {
  meta: {
    id: "identity-in-file",
    severity: "error",
    mark: "documented",
    sources: ["setup guide, step 12: real name and ID number are personal data", "GB 11643-1999: form of a resident identity number"],
    fields: ["/developer/realName", "/developer/idNumber"],
    fixed: true,
  },
  *check({ source }) {
    for (const match of source.text.matchAll(residentNumber)) {
      if (!hasValidCheckDigit(match[0])) continue;
      yield { at: { from: match.index, to: match.index + match[0].length }, variant: "number" };
    }
    for (const [pointer, shape, variant] of [
      ["/developer/idNumber", documentNumber, "number"],
      ["/developer/realName", personName, "name"],
    ] as const) {
      const place = source.places.get(pointer);
      if (place?.kind !== "scalar") continue;
      const { from, to } = place.value;
      const plain = source.text.slice(from, to).replace(/^(["'])(.*)\1$/s, "$2");
      if (shape.test(plain) && !isResidentNumber(plain)) yield { at: { from, to }, variant };
    }
  },
};

const isResidentNumber = (text: string) => (text.match(residentNumber) ?? []).some(hasValidCheckDigit);

/** ISO 7064 MOD 11-2, as GB 11643-1999 prescribes. */
function hasValidCheckDigit(number: string): boolean {
  let sum = 0;
  for (const digit of number.slice(0, 17)) sum = ((sum + Number(digit)) * 2) % 11;
  const expected = (12 - sum) % 11;
  return (expected === 10 ? "X" : String(expected)) === number.slice(17).toUpperCase();
}
