import { isResidentNumber } from "../../declaration/resident-number.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** The secret that holds the number of an ID card is there, and its check digit is wrong. */
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
          "The number (证件号码) in the secret {name} is no valid number of an ID card: it needs 18 characters, and its last one has to check.",
        fix: "Set the secret again with the number as it stands on the card.",
      },
      zh: {
        title: "证件号码无效",
        message: "密钥 {name} 中的证件号码不是有效的身份证号码：它需要 18 个字符，且最后一位校验码必须正确。",
        fix: "按证件上的号码重新设置该密钥。",
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
