import { isResidentNumber } from "../../declaration/resident-number.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationSubject } from "./input.ts";

/** The secret that holds the number of an ID card is there, and its check digit is wrong. */
export const idNumberForm: Rule<DeclarationSubject> = {
  meta: {
    id: "id-number-form",
    severity: "warning",
    mark: "documented",
    sources: ["GB 11643-1999: 18 digits, the last a check digit"],
    fields: ["/developer/idNumber"],
    needs: "environment",
  },
  *check({ draft, secrets }) {
    const { certificateType, idNumber } = draft.developer ?? {};
    if (certificateType !== "id-card" || idNumber === undefined) return;
    const number = secrets(idNumber)?.reveal();
    if (number !== undefined && !isResidentNumber(number)) yield { at: valueAt("/developer/idNumber"), params: { name: idNumber } };
  },
};
