import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationSubject } from "./input.ts";

/** A foreign developer is declared with an ID card. */
export const certificateForeigner: Rule<DeclarationSubject> = {
  meta: {
    id: "certificate-foreigner",
    severity: "info",
    mark: "inferred",
    sources: ["setup guide, step 12: foreigner and certificate type; an ID card is the Chinese one"],
    fields: ["/developer/certificateType", "/developer/foreigner"],
  },
  *check({ draft }) {
    const { foreigner, certificateType } = draft.developer ?? {};
    if (foreigner === true && certificateType === "id-card") yield { at: valueAt("/developer/certificateType") };
  },
};
