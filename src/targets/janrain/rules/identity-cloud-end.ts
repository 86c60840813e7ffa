import type { DeclarationInput } from "../../../core/rules/declaration/input.ts";
import { keyAt, type Rule } from "../../../core/rules/rule.ts";

/** Identity Cloud ends in 2027. */
export const identityCloudEnd: Rule<DeclarationInput> = {
  meta: {
    id: "identity-cloud-end",
    severity: "info",
    evidence: "documented",
    sources: ["Identity Cloud docs, migration guide: end of life in 2027; day and month are not published"],
    fields: ["/janrain"],
    text: {
      en: {
        title: "Identity Cloud reaches its end of life",
        message: "Akamai has announced the end of life of Identity Cloud, including Janrain Social Login, in {year}.",
        fix: "Plan the migration to another identity service; turn this finding off with the rule setting identity-cloud-end=off.",
      },
      zh: {
        title: "Identity Cloud 即将终止",
        message: "Akamai 已宣布 Identity Cloud 将于 {year} 年终止，Janrain 的社交登录也随之终止。",
        fix: "规划迁移到其他身份服务；也可以用规则设置 identity-cloud-end=off 关闭此提示。",
      },
    },
  },
  *check({ declaration }) {
    if (declaration.janrain) yield { at: keyAt("/janrain"), params: { year: 2027 } };
  },
};
