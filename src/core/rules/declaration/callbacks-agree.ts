import { janrainHost } from "../../declaration/janrain-host.ts";
import { authorityOf } from "../../declaration/urls.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationSubject } from "./input.ts";

/** The two callbacks differ, where the guide puts one URL into both fields. */
export const callbacksAgree: Rule<DeclarationSubject> = {
  meta: {
    id: "callbacks-agree",
    severity: "error",
    mark: "documented",
    sources: ["setup guide, step 10: one callback URL, in both fields"],
    fields: ["/callbacks/authorization", "/callbacks/deauthorization"],
  },
  *check({ draft }) {
    const { authorization, deauthorization } = draft.callbacks ?? {};
    if (authorization === undefined || deauthorization === undefined) return;
    // A fragment is a mistake of its own, which callback-fragment names.
    if (withoutFragment(authorization) === withoutFragment(deauthorization)) return;
    // A wrong host is the mistake then, and callback-host names it.
    const expected = janrainHost(draft.janrain);
    if (expected !== undefined && (authorityOf(authorization) !== expected || authorityOf(deauthorization) !== expected)) return;
    yield { at: valueAt("/callbacks/deauthorization"), params: { authorization, deauthorization } };
  },
};

const withoutFragment = (url: string) => url.replace(/#.*$/, "");
