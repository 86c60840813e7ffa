import { janrainHost } from "../../declaration/janrain-host.ts";
import { authorityOf } from "../../declaration/urls.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationSubject } from "./input.ts";

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
    const { authorization, deauthorization } = draft.callbacks ?? {};
    const wrong = (
      [
        ["authorization", authorization],
        ["deauthorization", deauthorization],
      ] as const
    ).flatMap(([field, url]) => {
      const host = url === undefined ? undefined : authorityOf(url);
      return host === undefined || host === expected ? [] : [{ pointer: `/callbacks/${field}`, host }];
    });
    const [first, second] = wrong;
    // Two callbacks on the same other host are one mistake, and it may as well stand in the realm.
    if (first && second?.host === first.host) yield { at: valueAt(first.pointer), variant: "both", params: { host: first.host, expected } };
    else for (const { pointer, host } of wrong) yield { at: valueAt(pointer), variant: "one", params: { host, expected } };
  },
};
