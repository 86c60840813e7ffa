import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** A callback has a fragment, which OAuth 2.0 forbids. */
export const callbackFragment: Rule<DeclarationInput> = {
  meta: {
    id: "callback-fragment",
    severity: "error",
    evidence: "documented",
    sources: ["RFC 6749, section 3.1.2: a redirect URI has no fragment"],
    fields: ["/callbacks/authorization", "/callbacks/deauthorization"],
    text: {
      en: {
        title: "A callback has a fragment",
        message: "The callback has a fragment (#…), which OAuth 2.0 forbids in a redirect URI.",
        fix: "Remove the # and everything after it.",
      },
      zh: {
        title: "回调页含有片段",
        message: "回调页含有片段（#…），而 OAuth 2.0 禁止在重定向 URI 中使用它。",
        fix: "删除 # 及其后面的内容。",
      },
    },
  },
  *check({ declaration }) {
    for (const field of ["authorization", "deauthorization"] as const) {
      if (declaration.callbacks?.[field]?.includes("#")) yield { at: valueAt(`/callbacks/${field}`) };
    }
  },
};
