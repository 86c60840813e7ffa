import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** The application is in review, but the declaration has no developer identity, which Weibo requires for the review. */
export const reviewIdentity: Rule<DeclarationInput> = {
  meta: {
    id: "review-identity",
    severity: "warning",
    evidence: "documented",
    sources: ["setup guide, step 12: the developer identity is submitted with the application"],
    fields: ["/review/status", "/developer"],
    text: {
      en: {
        title: "The developer identity is missing",
        message:
          "The application is in review, but the developer identity (开发者身份认证) is not declared; Weibo requires it for the review.",
        fix: "Add the section developer, with personal data only as names of secrets.",
      },
      zh: {
        title: "缺少开发者身份认证",
        message: "应用正在审核中，但没有声明开发者身份认证；微博审核时要求提供。",
        fix: "请添加 developer 部分，个人信息只写机密名称。",
      },
    },
  },
  *check({ declaration, isDeclared }) {
    if (declaration.review?.status === "in-review" && !isDeclared("/developer")) yield { at: valueAt("/review/status") };
  },
};
