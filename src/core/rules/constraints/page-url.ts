import { constraintRule } from "./constraint-rule.ts";

/** A page is not an absolute URL. */
export const pageUrl = constraintRule({
  id: "page-url",
  severity: "error",
  evidence: "documented",
  sources: ["Weibo wiki, review rules: the login is looked for on home, login and registration pages"],
  text: {
    en: {
      title: "A page is not an absolute URL",
      message: 'The page "{value}" is not a URL that starts with http:// or https:// and a host, without spaces or user name.',
      fix: "Write the whole address, as in https://www.acme.example/login.",
    },
    zh: {
      title: "页面地址不是绝对 URL",
      message: "页面地址“{value}”应为绝对的 http 或 https URL，且不含空格和用户名。",
      fix: "写出完整地址，形式如 https://www.acme.example/login 所示。",
    },
  },
});
