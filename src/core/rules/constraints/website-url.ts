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
      message:
        'The application website ({field}) "{value}" is not a URL that starts with http:// or https:// and a host, without spaces or user name.',
      fix: "Write the whole address, as in https://www.acme.example/.",
    },
    zh: {
      title: "应用地址不是绝对 URL",
      message: "{field}“{value}”应为绝对的 http 或 https URL，且不含空格和用户名。",
      fix: "写出完整地址，形式如 https://www.acme.example/ 所示。",
    },
  },
});
