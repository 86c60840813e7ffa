import { constraintRule } from "./constraint-rule.ts";

/** A list of the site section is too long. */
export const siteEntries = constraintRule({
  id: "site-entries",
  severity: "error",
  evidence: "documented",
  sources: ["this schema: each entry is searched for in every page"],
  text: {
    en: {
      title: "A list of the site section is too long",
      message: "There are {count} entries ({field}), and this tool takes at most {limit}.",
      fix: "Keep those that matter.",
    },
    zh: { title: "site 中的列表过长", message: "有 {count} 个条目（{field}），而本工具最多接受 {limit} 个。", fix: "只保留需要的条目。" },
  },
});
