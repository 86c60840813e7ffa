import { hostOf } from "../../declaration/urls.ts";
import { isAtService } from "../../targets/expected-callbacks.ts";
import { isPrivateHostname } from "../../urls/private-hostname.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** The callback uses http, so that authorization codes are sent unencrypted. Weibo accepts it. */
export const callbackHttp: Rule<DeclarationInput> = {
  meta: {
    id: "callback-http",
    severity: "warning",
    evidence: "documented",
    sources: ["RFC 6749, section 3.1.2.1: the redirection endpoint should require TLS; no rule of Weibo requires https"],
    fields: ["/callbacks/authorization"],
    text: {
      en: {
        title: "The callback uses http",
        message: "The callback uses http, so authorization codes are sent unencrypted.",
        fix: "Serve the callback over https, and enter that URL at Weibo.",
      },
      zh: {
        title: "回调页使用 http",
        message: "回调页使用 http，授权码会以明文传输。",
        fix: "让回调页支持 https，并在微博填写该地址。",
      },
    },
  },
  *check({ declaration }) {
    const { authorization } = declaration.callbacks ?? {};
    const host = hostOf(authorization);
    if (authorization === undefined || host === undefined || !/^http:/i.test(authorization)) return;
    // Developers use callbacks on their own machine. callback-host reports another scheme than that of the identity service.
    if (isPrivateHostname(host) || !isAtService(authorization, declaration)) return;
    yield { at: valueAt("/callbacks/authorization") };
  },
};
