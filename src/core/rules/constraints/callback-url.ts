import { constraintRule } from "./constraint-rule.ts";

/** A callback is not an absolute URL. */
export const callbackUrl = constraintRule({
  id: "callback-url",
  severity: "error",
  evidence: "documented",
  sources: ["setup guide, step 10; Weibo wiki, oauth2/authorize"],
  text: {
    en: {
      title: "A callback is not an absolute URL",
      message:
        'The callback ({field}) "{value}" must be an absolute http or https URL without spaces or a user name; Weibo compares it character by character.',
      fix: "Copy the callback URL from the dashboard of the identity service, for example https://login.acme.example/login/callback.",
    },
    zh: {
      title: "回调页不是绝对 URL",
      message: "{field}“{value}”应为绝对的 http 或 https URL，且不含空格和用户名；微博会逐字符比对它。",
      fix: "从身份服务的控制台复制回调 URL，例如 https://login.acme.example/login/callback。",
    },
  },
});
