import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/**
 * The application is in review, but the declaration has no developer identity, which Weibo requires for the review. An info, because a
 * company may have submitted it for another application.
 */
export const reviewIdentity: Rule<DeclarationInput> = {
  meta: {
    id: "review-identity",
    severity: "info",
    evidence: "documented",
    sources: ['setup guide, step 12: the developer identity is submitted with the application, "if you have not already"'],
    fields: ["/review/status", "/developer"],
    text: {
      en: {
        title: "The developer identity is missing",
        message:
          "The application is in review, but the developer identity (开发者身份认证) is not declared; Weibo requires it for the review, unless you have submitted it before.",
        fix: "Add the section developer, with personal data only as names of secrets.",
      },
      zh: {
        title: "缺少开发者身份认证",
        message: "应用正在审核中，但没有声明开发者身份认证；如果此前没有提交过，微博审核时要求提供。",
        fix: "请添加 developer 部分，个人信息只写机密名称。",
      },
    },
  },
  *check({ declaration, isDeclared }) {
    if (declaration.review?.status === "in-review" && !isDeclared("/developer")) yield { at: valueAt("/review/status") };
  },
};
