import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** The website is declared with http. */
export const websiteHttp: Rule<DeclarationInput> = {
  meta: {
    id: "website-http",
    severity: "info",
    evidence: "inferred",
    sources: ["browsers mark pages without TLS as not secure; no rule of Weibo requires https"],
    fields: ["/app/website"],
    text: {
      en: {
        title: "The website is not https",
        message: "The application website (应用地址) uses http, which browsers mark as not secure.",
        fix: "Write https:// if the website supports it.",
      },
      zh: {
        title: "应用地址不是 https",
        message: "应用地址声明为 http，浏览器会将其标记为不安全。",
        fix: "如果网站支持 https，请写 https://。",
      },
    },
  },
  *check({ declaration }) {
    if (declaration.app?.website?.match(/^http:/i)) yield { at: valueAt("/app/website") };
  },
};
