import { exampleSecretName } from "../../declaration/field-description.ts";
import { isResidentNumber } from "../../declaration/resident-number.ts";
import { scalarText } from "../../declaration/source.ts";
import { lazyPattern } from "../../lazy-pattern.ts";
import { identityShape } from "../../secrets/shapes.ts";
import type { Rule } from "../rule.ts";
import type { ExposureInput } from "./exposure.ts";

/** A passport number: its digits distinguish it from a secret's name. */
const documentNumber = /^[A-Za-z]{0,3}\d{6,}[A-Za-z]?$/;
/** A person's name: Chinese characters, words separated by a space, or capitalized words joined by underscores. */
const personName = lazyPattern("\\p{Script=Han}|\\S\\s+\\S|^\\p{Lu}\\p{Ll}+(?:_\\p{Lu}\\p{Ll}+)+$", "u");
/** The usual form of a secret's name. */
const secretName = /^[A-Z][A-Z\d_]*$/;

/** The file contains personal data, where only the name of a secret belongs. The value is never shown. */
export const identityInFile: Rule<ExposureInput> = {
  meta: {
    id: "identity-in-file",
    severity: "error",
    evidence: "documented",
    sources: ["setup guide, step 12: real name and ID number are personal data", "GB 11643-1999: form of a resident identity number"],
    fields: ["/developer/realName", "/developer/idNumber"],
    locked: true,
    text: {
      en: {
        title: "The file contains personal data",
        message: {
          number: "This looks like the number of an identity document; personal data must not be in a repository.",
          name: "This looks like a person's name (真实姓名); write the name of a secret here, and use underscores instead of spaces in its value.",
        },
        fix: "Store the value in a secret, write the secret's name here, for example {secretName}, and remove the value from the history.",
      },
      zh: {
        title: "文件中出现了个人身份信息",
        message: {
          number: "这看起来是身份证件的号码；它属于个人信息，不得出现在仓库中。",
          name: "这看起来是某人的真实姓名；这里应填写保存它的机密的名称，姓名中用下划线代替空格。",
        },
        fix: "把值存入机密，在这里写机密的名称（例如 {secretName}），并从提交历史中清除该值。",
      },
    },
  },
  *check({ source }) {
    const numbers = [...source.text.matchAll(identityShape)].filter(([text]) => isResidentNumber(text));
    for (const { index, 0: text } of numbers) {
      const params = { secretName: exampleSecretName("/developer/idNumber") };
      yield { at: { from: index, to: index + text.length }, variant: "number", params };
    }
    for (const [pointer, isExposed, variant] of [
      ["/developer/idNumber", (text: string) => documentNumber.test(joined(text)), "number"],
      ["/developer/realName", (text: string) => !secretName.test(text) && personName().test(text), "name"],
    ] as const) {
      const place = source.places.get(pointer);
      if (place?.kind !== "scalar") continue;
      if (!isExposed(scalarText(source, place))) continue;
      const { from, to } = place.value;
      const isReported = numbers.some(({ index }) => index >= from && index < to);
      if (!isReported) yield { at: place.value, variant };
    }
  },
};

/** A number without the spaces and hyphens between its groups, and without full-width digits. */
const joined = (number: string) => number.normalize("NFKC").replace(/(?<=\d)[\s-]+(?=[\dXx])/g, "");
