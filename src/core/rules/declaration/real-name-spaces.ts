import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationSubject } from "./input.ts";

/** The secret that holds the real name is there, and has a space in it. */
export const realNameSpaces: Rule<DeclarationSubject> = {
  meta: {
    id: "real-name-spaces",
    severity: "error",
    mark: "documented",
    sources: ["setup guide, step 12: no spaces allowed, use underscores"],
    fields: ["/developer/realName"],
    needs: "environment",
  },
  *check({ draft, secrets }) {
    const name = draft.developer?.realName;
    if (name !== undefined && /\s/.test(secrets(name)?.reveal() ?? "")) {
      yield { at: valueAt("/developer/realName"), params: { name } };
    }
  },
};
