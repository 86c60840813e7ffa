import type { Rule } from "../rule.ts";
import { otherCallbackPaths } from "./callback-differs.ts";
import type { DeclarationInput } from "./input.ts";

/** The callback's path differs from the one that the identity service probably uses. Info only: no document shows the real path. */
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
        message: "The callback is not {expected}, which {service} probably uses; no document confirms it.",
        fix: "Compare it with the callback URL in the dashboard of the identity service; if they are the same, ignore this finding.",
      },
      zh: {
        title: "回调页的路径不常见",
        message: "回调页不是 {expected}，而 {service} 很可能使用后者；没有文档可以证实。",
        fix: "与身份服务的控制台中的回调 URL 核对；如果一致，可忽略本提示。",
      },
    },
  },
  *check(input) {
    yield* otherCallbackPaths(input, ({ evidence }) => evidence === "inferred");
  },
};
