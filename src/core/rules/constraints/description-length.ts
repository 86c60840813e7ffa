import { constraintRule } from "./constraint-rule.ts";

/** The description is too short. */
export const descriptionLength = constraintRule({
  id: "description-length",
  severity: "error",
  evidence: "documented",
  sources: ["setup guide, step 8"],
  text: {
    en: {
      title: "The description is too short",
      message: "The application description ({field}) has {count} words; Weibo requires at least 20.",
      fix: "Describe in more detail what users can do on the site; each Chinese character counts as a word.",
    },
    zh: {
      title: "应用介绍过短",
      message: "{field}有 {count} 个词，而微博要求至少 20 个。",
      fix: "多介绍一些用户在网站上能做什么；每个汉字算一个词。",
    },
  },
});
