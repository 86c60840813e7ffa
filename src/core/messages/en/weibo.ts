import type { RuleWording } from "../shapes.ts";

/** Rules about what Weibo answers when it is asked about the application. */
export const weibo = {
  "weibo-callback": {
    title: "Weibo does not know the callback",
    message: "Weibo answers 21322: this callback is not the one that is registered for the app key (授权回调页), so no login comes back.",
    fix: "Make both the same, character by character: under 应用信息 → 高级信息 → OAuth2.0 授权设置 at Weibo, and here.",
  },
  "weibo-credentials": {
    title: "Weibo refuses the credentials",
    message: {
      key: "Weibo answers 21324: it knows no application with this app key, so every login ends in an error.",
      pair: "Weibo answers 21324: the app secret does not belong to the app key, so no login can be completed.",
    },
    fix: "Copy App Key and App Secret again from 应用信息 → 基本信息 at Weibo into the secrets.",
  },
  "weibo-unapproved": {
    title: "Weibo limits the application",
    message: {
      "21321": "Weibo answers 21321: the application is not approved, so only its owner and up to 15 test users may sign in.",
      "21337": "Weibo answers 21337: the app key lacks the permission, as before the developer's identity or the application is approved.",
    },
    fix: "Finish the developer identity (开发者身份认证) and submit the application for review; until then sign in as a test user (测试信息).",
  },
  "weibo-unknown": {
    title: "Weibo's answer says nothing for certain",
    message: {
      fault: "Weibo could not be asked ({fault}); whether it knows the application is not known.",
      code: "Weibo answers {code} (HTTP {status}), which does not tell whether it knows the application; see: weibo-provider explain {code}.",
      answer: "Weibo answers HTTP {status} with nothing that this tool knows; whether it knows the application is not known.",
    },
    fix: "Run again; if it stays so, try the login in a browser. api.weibo.com may be closed to this network.",
  },
} as const satisfies Record<string, RuleWording>;
