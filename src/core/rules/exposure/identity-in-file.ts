import { isResidentNumber } from "../../declaration/resident-number.ts";
import { identityShape } from "../../secrets/shapes.ts";
import type { Rule } from "../rule.ts";
import type { ExposureSubject } from "./exposure.ts";

/** Letters and digits as on a passport: told from a secret's name by its digits. */
const documentNumber = /^[A-Za-z]{0,3}\d{6,}[A-Za-z]?$/;
/** What is plainly a person's name: Chinese characters, words with a space between them, or capitalised ones with an underscore. */
const personName = /\p{Script=Han}|\S\s+\S|^\p{Lu}\p{Ll}+(?:_\p{Lu}\p{Ll}+)+$/u;

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
    for (const match of source.text.matchAll(identityShape)) {
      if (!isResidentNumber(match[0])) continue;
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
