import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** Sina's brand as a word of its own, in Chinese, in any case or in CamelCase; not a part of another word, as in Messina. */
const brandName = /新浪|[Ss]ina(?=[Ww]eibo)|(?<![A-Za-z])sina(?![a-z])|(?<![A-Z])Sina(?![a-z])|(?<![A-Z])SINA(?![A-Za-z])/u;

/** The name contains Sina's brand. A warning only: the ban is documented for another kind of application. */
export const nameBrand: Rule<DeclarationInput> = {
  meta: {
    id: "name-brand",
    severity: "warning",
    evidence: "documented",
    sources: [
      "Weibo's review rules for in-site applications: no 新浪 or SINA in the name; whether they apply to website applications is not documented",
    ],
    fields: ["/app/name"],
    text: {
      en: {
        title: "The name contains Sina's brand",
        message:
          'The application name (应用名称) contains "{brand}", which Weibo\'s rules for in-site applications forbid; reviewers may apply them to a website too.',
        fix: "Choose a name with your own brand.",
      },
      zh: {
        title: "应用名称含有新浪的品牌",
        message: "应用名称含有“{brand}”，微博的站内应用规则禁止这样命名；审核人员也可能以此驳回网站应用。",
        fix: "使用自有品牌命名。",
      },
    },
  },
  *check({ declaration }) {
    const brand = declaration.app?.name?.match(brandName)?.[0];
    if (brand !== undefined) yield { at: valueAt("/app/name"), params: { brand } };
  },
};
