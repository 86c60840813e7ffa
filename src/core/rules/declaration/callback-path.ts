import { janrainHost, provider } from "../../declaration/janrain-host.ts";
import { authorityOf } from "../../declaration/urls.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** The callback's path differs from the one that Janrain probably uses. Info only: no document shows the real path. */
export const callbackPath: Rule<DeclarationInput> = {
  meta: {
    id: "callback-path",
    severity: "info",
    evidence: "inferred",
    sources: ["by analogy with custom providers; no document shows the path for Weibo"],
    fields: ["/callbacks/authorization"],
    text: {
      en: {
        title: "The callback's path is unusual",
        message: "The callback is not {expected}, which Janrain probably uses; no document confirms it.",
        fix: "Compare it with the callback URL in the Janrain dashboard; if they are the same, ignore this finding.",
      },
      zh: {
        title: "回调页的路径不常见",
        message: "回调页不是 {expected}，而 Janrain 很可能使用后者；没有文档可以证实。",
        fix: "与 Janrain 控制台中的回调 URL 核对；如果一致，可忽略本提示。",
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
