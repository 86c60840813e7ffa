import { authorityOf } from "../../declaration/urls.ts";
import { expectedCallbacks, isAtService } from "../../targets/expected-callbacks.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** A callback is not on the host of a declared identity service, or has another scheme, so users would never return to it. */
export const callbackHost: Rule<DeclarationInput> = {
  meta: {
    id: "callback-host",
    severity: "error",
    evidence: "documented",
    sources: [
      "setup guide, step 10: the callback URL listed in the dashboard of the identity service",
      "RFC 6749, section 3.1.2: the redirect URI is that of the client",
    ],
    fields: ["/callbacks/authorization"],
    text: {
      en: {
        title: "A callback has another host or scheme than the identity service",
        message: {
          single:
            'The callback is on "{host}", but {service} is declared on "{expected}", so users would not return to it after signing in.',
          both: 'Both callbacks are on "{host}", but {service} is declared on "{expected}", so users would not return to it after signing in.',
          scheme: "The callback has another scheme than {expected} of {service}, so Weibo would reject each sign-in.",
        },
        fix: "Copy the callback URL from the identity service, or correct the section of the service.",
      },
      zh: {
        title: "回调页与身份服务的主机或协议不同",
        message: {
          single: "回调页在“{host}”上，而声明的 {service} 在“{expected}”上，因此用户登录后无法返回。",
          both: "两个回调页都在“{host}”上，而声明的 {service} 在“{expected}”上，因此用户登录后无法返回。",
          scheme: "回调页的协议与 {service} 的 {expected} 不同，因此微博会拒绝每次登录。",
        },
        fix: "从身份服务复制回调 URL，或更正该服务的部分。",
      },
    },
  },
  *check({ declaration }) {
    const { authorization, deauthorization } = declaration.callbacks ?? {};
    const [host, other] = [authorization, deauthorization].map((url) => (url === undefined ? undefined : authorityOf(url)));
    if (authorization === undefined || host === undefined || isAtService(authorization, declaration)) return;
    const callbacks = expectedCallbacks(declaration);
    const atHost = callbacks.filter((one) => one.host === host);
    if (atHost.length > 0) {
      const expected = atHost.map(({ url }) => url);
      yield {
        at: valueAt("/callbacks/authorization"),
        variant: "scheme",
        params: { service: atHost.map(({ service }) => service), expected },
      };
      return;
    }
    const params = { host, service: callbacks.map(({ service }) => service), expected: callbacks.map((one) => one.host) };
    // Two callbacks on the same wrong host are one mistake, which may also be in the section of the service. The deauthorization
    // callback alone may be on any host.
    yield { at: valueAt("/callbacks/authorization"), variant: other === host ? "both" : "single", params };
  },
};
