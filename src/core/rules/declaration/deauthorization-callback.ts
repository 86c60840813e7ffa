import { expectedCallbacks, isAtService } from "../../targets/expected-callbacks.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** The deauthorization callback is another URL than the authorization callback, which is allowed but unusual. */
export const deauthorizationCallback: Rule<DeclarationInput> = {
  meta: {
    id: "deauthorization-callback",
    severity: "info",
    evidence: "observed",
    sources: [
      "setup guide, step 10: one callback URL, in both fields",
      "copy of Weibo's documentation: source, uid and auth_end are sent to the deauthorization callback",
    ],
    fields: ["/callbacks/authorization", "/callbacks/deauthorization"],
    text: {
      en: {
        title: "The deauthorization callback differs",
        message:
          "The deauthorization callback (取消授权回调页) differs from the authorization callback (授权回调页). Weibo sends `source`, `uid` and `auth_end` there when a user revokes the authorization; sign-in does not depend on it.",
        fix: "If the URL handles these requests, keep it and ignore this rule with a comment; otherwise use the authorization callback, as the setup guide does.",
      },
      zh: {
        title: "取消授权回调页不同",
        message: "取消授权回调页与授权回调页不同。用户取消授权时，微博会向它发送 `source`、`uid` 和 `auth_end`；登录不受影响。",
        fix: "如果该 URL 能处理这些请求，请保留，并用注释忽略此规则；否则请按设置指南使用授权回调页的地址。",
      },
    },
  },
  *check({ declaration }) {
    const { authorization, deauthorization } = declaration.callbacks ?? {};
    if (authorization === undefined || deauthorization === undefined) return;
    // callback-host reports another host or scheme.
    if (!isAtService(authorization, declaration)) return;
    // callback-path and callback-differs report an authorization callback that is not the service's, if this one is.
    const isExpected = (url: string) => expectedCallbacks(declaration).some((expected) => expected.url === url.replace(/[?#].*/, ""));
    if (isExpected(deauthorization) && !isExpected(authorization)) return;
    // callback-fragment reports fragments.
    if (withoutFragment(authorization) === withoutFragment(deauthorization)) return;
    yield { at: valueAt("/callbacks/deauthorization"), params: { authorization, deauthorization } };
  },
};

const withoutFragment = (url: string) => url.replace(/#.*/, "");
