import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationSubject } from "./input.ts";

/** A callback has a fragment, which OAuth 2.0 forbids. */
export const callbackFragment: Rule<DeclarationSubject> = {
  meta: {
    id: "callback-fragment",
    severity: "error",
    mark: "documented",
    sources: ["RFC 6749, section 3.1.2: a redirect URI has no fragment"],
    fields: ["/callbacks/authorization", "/callbacks/deauthorization"],
  },
  *check({ draft }) {
    for (const field of ["authorization", "deauthorization"] as const) {
      if (draft.callbacks?.[field]?.includes("#")) yield { at: valueAt(`/callbacks/${field}`) };
    }
  },
};
