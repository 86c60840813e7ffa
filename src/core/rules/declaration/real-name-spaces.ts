import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** The real name in the secret contains a space. */
export const realNameSpaces: Rule<DeclarationInput> = {
  meta: {
    id: "real-name-spaces",
    severity: "error",
    evidence: "documented",
    sources: ["setup guide, step 12: no spaces allowed, use underscores"],
    fields: ["/developer/realName"],
    needs: "environment",
    text: {
      en: {
        title: "The real name contains a space",
        message: "The real name (真实姓名) in the secret {name} contains a space, which Weibo's form does not accept.",
        fix: "Set the secret again with underscores instead of spaces.",
      },
      zh: {
        title: "真实姓名含有空格",
        message: "机密 {name} 中的真实姓名含有空格，微博表单不接受。",
        fix: "重新设置该机密，用下划线代替空格。",
      },
    },
  },
  *check({ declaration, secrets }) {
    const name = declaration.developer?.realName;
    if (name !== undefined && /\s/.test(secrets(name)?.reveal() ?? "")) {
      yield { at: valueAt("/developer/realName"), params: { name } };
    }
  },
};
