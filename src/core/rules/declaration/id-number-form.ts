import { isResidentNumber } from "../../declaration/resident-number.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** The ID card number in the secret is not valid. */
export const idNumberForm: Rule<DeclarationInput> = {
  meta: {
    id: "id-number-form",
    severity: "warning",
    evidence: "documented",
    sources: ["GB 11643-1999: 18 digits, the last a check digit"],
    fields: ["/developer/idNumber"],
    needs: "environment",
    text: {
      en: {
        title: "The ID number is not valid",
        message:
          "The number (证件号码) in the secret {name} is not a valid ID card number: it needs 18 characters, and the last one must be the right check digit.",
        fix: "Set the secret again to the number on the card.",
      },
      zh: {
        title: "证件号码无效",
        message: "机密 {name} 中的证件号码不是有效的身份证号码：它需要 18 个字符，且最后一位校验码必须正确。",
        fix: "按证件上的号码重新设置该机密。",
      },
    },
  },
  *check({ declaration, secrets }) {
    const { certificateType, idNumber } = declaration.developer ?? {};
    if (certificateType !== "id-card" || idNumber === undefined) return;
    const number = secrets(idNumber)?.reveal();
    if (number !== undefined && !isResidentNumber(number)) yield { at: valueAt("/developer/idNumber"), params: { name: idNumber } };
  },
};
