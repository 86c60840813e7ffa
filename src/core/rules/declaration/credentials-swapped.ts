import { pairProblem } from "../../weibo/credential-forms.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationSubject } from "./input.ts";

/** The secrets that hold the app key and the app secret are there, and one value stands in the other's place. */
export const credentialsSwapped: Rule<DeclarationSubject> = {
  meta: {
    id: "credentials-swapped",
    severity: "warning",
    mark: "seen",
    sources: ["public samples: app keys and app secrets differ in form"],
    fields: ["/credentials/appSecret"],
    needs: "environment",
  },
  *check({ draft: { credentials }, secrets }) {
    const { appKey = "", appSecret = "" } = credentials ?? {};
    const variant = pairProblem(credentials, secrets);
    if (variant) yield { at: valueAt("/credentials/appSecret"), variant, params: { name: appKey, other: appSecret } };
  },
};
