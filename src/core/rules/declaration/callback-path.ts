import { janrainHost, provider } from "../../declaration/janrain-host.ts";
import { authorityOf } from "../../declaration/urls.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationSubject } from "./input.ts";

/** The callback has another path than the one that Janrain probably uses. Only a hint: no source shows the real one. */
export const callbackPath: Rule<DeclarationSubject> = {
  meta: {
    id: "callback-path",
    severity: "info",
    mark: "inferred",
    sources: ["the path that custom providers have, by analogy; no source shows the one of Weibo"],
    fields: ["/callbacks/authorization"],
  },
  *check({ draft }) {
    const { authorization } = draft.callbacks ?? {};
    const host = janrainHost(draft.janrain);
    if (authorization === undefined || host === undefined || authorityOf(authorization) !== host) return;
    const expected = `https://${host}/${provider}/callback`;
    if (authorization.replace(/[?#].*$/, "") !== expected) yield { at: valueAt("/callbacks/authorization"), params: { expected } };
  },
};
