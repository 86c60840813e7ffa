import { janrainHost } from "../../declaration/janrain-host.ts";
import { hostOf } from "../../declaration/urls.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationSubject } from "./subject.ts";

/** A callback stands on another host than the declared Janrain application, so Janrain would never see the user come back. */
export const callbackHost: Rule<DeclarationSubject> = {
  meta: {
    id: "callback-host",
    severity: "error",
    mark: "documented",
    sources: ["setup guide, step 10: the callback URL listed in the Janrain dashboard", "Identity Cloud docs, configure CNAMEs"],
    fields: ["/callbacks/authorization", "/callbacks/deauthorization"],
  },
  *check({ draft }) {
    const expected = janrainHost(draft.janrain);
    if (expected === undefined) return;
    for (const field of ["authorization", "deauthorization"] as const) {
      const host = hostOf(draft.callbacks?.[field]);
      if (host !== undefined && host !== expected) yield { at: valueAt(`/callbacks/${field}`), params: { host, expected } };
    }
  },
};
