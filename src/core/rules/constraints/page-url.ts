import { constraintRule } from "./constraint-rule.ts";

/** A page is not an absolute URL. */
export const pageUrl = constraintRule({
  id: "page-url",
  severity: "error",
  evidence: "documented",
  sources: ["Weibo wiki, review rules: reviewers look for the login on the home, login and registration pages"],
  fixable: true,
  text: {
    en: {
      title: "A page is not an absolute URL",
      message: 'The page "{value}" must be an absolute http or https URL without spaces or a user name.',
      fix: "Write the full URL, for example https://www.acme.example/login.",
    },
    zh: {
      title: "页面地址不是绝对 URL",
      message: "页面地址“{value}”应为绝对的 http 或 https URL，且不含空格和用户名。",
      fix: "写出完整地址，例如 https://www.acme.example/login。",
    },
  },
});
