import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** A foreign developer is declared with an ID card. */
export const certificateForeigner: Rule<DeclarationInput> = {
  meta: {
    id: "certificate-foreigner",
    severity: "info",
    evidence: "inferred",
    sources: ["setup guide, step 12: foreigner and certificate type; an ID card is the Chinese one"],
    fields: ["/developer/certificateType", "/developer/foreigner"],
    text: {
      en: {
        title: "A foreigner has an ID card",
        message: "The developer is a foreigner (是否外籍), but the certificate type (证件类型) is the Chinese ID card.",
        fix: "Write `certificateType: passport`, or `foreigner: false`.",
      },
      zh: {
        title: "外籍开发者使用了身份证",
        message: "是否外籍声明为是，但证件类型是中国居民身份证。",
        fix: "写成 `certificateType: passport` 或 `foreigner: false`。",
      },
    },
  },
  *check({ declaration }) {
    const { foreigner, certificateType } = declaration.developer ?? {};
    if (foreigner === true && certificateType === "id-card") yield { at: valueAt("/developer/certificateType") };
  },
};
