import { janrainHost, provider } from "../../declaration/janrain-host.ts";
import { authorityOf } from "../../declaration/urls.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** The callback has another path than the one that Janrain probably uses. Only a hint: no source shows the real one. */
export const callbackPath: Rule<DeclarationInput> = {
  meta: {
    id: "callback-path",
    severity: "info",
    evidence: "inferred",
    sources: ["the path that custom providers have, by analogy; no source shows the one of Weibo"],
    fields: ["/callbacks/authorization"],
    text: {
      en: {
        title: "The callback's path is unusual",
        message: "The callback is not {expected}, which Janrain probably uses; no document shows the real one.",
        fix: "Compare it with the callback URL in the Janrain dashboard; if it is the same, ignore this hint.",
      },
      zh: {
        title: "回调页的路径不常见",
        message: "回调页不是 {expected}，而 Janrain 很可能使用后者；没有文档给出确切的地址。",
        fix: "与 Janrain 控制台中的回调 URL 进行核对；如果一致，忽略本提示即可。",
      },
    },
  },
  *check({ declaration }) {
    const { authorization } = declaration.callbacks ?? {};
    const host = janrainHost(declaration.janrain);
    if (authorization === undefined || host === undefined || authorityOf(authorization) !== host) return;
    const expected = `https://${host}/${provider}/callback`;
    if (authorization.replace(/[?#].*$/, "") !== expected) yield { at: valueAt("/callbacks/authorization"), params: { expected } };
  },
};
