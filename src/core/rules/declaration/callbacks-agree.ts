import { janrainHost } from "../../declaration/janrain-host.ts";
import { authorityOf } from "../../declaration/urls.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** The two callbacks differ; the setup guide uses the same URL in both fields. */
export const callbacksAgree: Rule<DeclarationInput> = {
  meta: {
    id: "callbacks-agree",
    severity: "error",
    evidence: "documented",
    sources: ["setup guide, step 10: one callback URL, in both fields"],
    fields: ["/callbacks/authorization", "/callbacks/deauthorization"],
    text: {
      en: {
        title: "The two callbacks differ",
        message:
          "The deauthorization callback (取消授权回调页) differs from the authorization callback (授权回调页); the setup guide uses the same URL for both.",
        fix: "Use the same URL for both; if they differ on purpose, set the rule callbacks-agree to off.",
      },
      zh: {
        title: "两个回调页不同",
        message: "取消授权回调页与授权回调页不同，而设置指南要求两处填写同一个 URL。",
        fix: "两处写同一个 URL；如果确实要用不同的地址，请将规则 callbacks-agree 设为 off。",
      },
    },
  },
  *check({ declaration }) {
    const { authorization, deauthorization } = declaration.callbacks ?? {};
    if (authorization === undefined || deauthorization === undefined) return;
    // callback-fragment reports fragments.
    if (withoutFragment(authorization) === withoutFragment(deauthorization)) return;
    // callback-host reports a wrong host.
    const expected = janrainHost(declaration.janrain);
    if (expected !== undefined && (authorityOf(authorization) !== expected || authorityOf(deauthorization) !== expected)) return;
    yield { at: valueAt("/callbacks/deauthorization"), params: { authorization, deauthorization } };
  },
};

const withoutFragment = (url: string) => url.replace(/#.*$/, "");
