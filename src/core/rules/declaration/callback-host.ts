import { janrainHost } from "../../declaration/janrain-host.ts";
import { authorityOf } from "../../declaration/urls.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** A callback is not on the host of the declared Janrain application, so users would never return to Janrain. */
export const callbackHost: Rule<DeclarationInput> = {
  meta: {
    id: "callback-host",
    severity: "error",
    evidence: "documented",
    sources: ["setup guide, step 10: the callback URL listed in the Janrain dashboard", "Identity Cloud docs, configure CNAMEs"],
    fields: ["/callbacks/authorization"],
    text: {
      en: {
        title: "A callback is on another host than Janrain",
        message: {
          single:
            'The callback is on "{host}", but the declared Janrain application is on "{expected}", so users would not return to it after signing in.',
          both: 'Both callbacks are on "{host}", but the declared Janrain application is on "{expected}", so users would not return to it after signing in.',
        },
        fix: "Copy the callback URL from the Janrain dashboard, or correct janrain.realm or janrain.domain.",
      },
      zh: {
        title: "回调页与 Janrain 应用不在同一主机",
        message: {
          single: "回调页在“{host}”上，而声明的 Janrain 应用在“{expected}”上，因此用户登录后无法返回。",
          both: "两个回调页都在“{host}”上，而声明的 Janrain 应用在“{expected}”上，因此用户登录后无法返回。",
        },
        fix: "从 Janrain 控制台复制回调 URL，或更正 janrain.realm 或 janrain.domain。",
      },
    },
  },
  *check({ declaration }) {
    const expected = janrainHost(declaration.janrain);
    if (expected === undefined) return;
    const { authorization, deauthorization } = declaration.callbacks ?? {};
    const [host, other] = [authorization, deauthorization].map((url) => (url === undefined ? undefined : authorityOf(url)));
    if (host === undefined || host === expected) return;
    // Two callbacks on the same wrong host are one mistake, which may also be in the realm. The deauthorization callback alone may
    // be on any host.
    yield { at: valueAt("/callbacks/authorization"), variant: other === host ? "both" : "single", params: { host, expected } };
  },
};
