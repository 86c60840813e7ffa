import { constraintRule } from "./constraint-rule.ts";

/** The website is not an absolute URL. */
export const websiteUrl = constraintRule({
  id: "website-url",
  severity: "error",
  evidence: "documented",
  sources: ["setup guide, step 8"],
  fixable: true,
  text: {
    en: {
      title: "The website is not an absolute URL",
      message: 'The application website ({field}) "{value}" must be an absolute http or https URL without spaces or a user name.',
      fix: "Write the full URL, for example https://www.acme.example/.",
    },
    zh: {
      title: "应用地址不是绝对 URL",
      message: "{field}“{value}”应为绝对的 http 或 https URL，且不含空格和用户名。",
      fix: "写出完整地址，例如 https://www.acme.example/ 。",
    },
  },
});
