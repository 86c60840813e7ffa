import { constraintRule } from "./constraint-rule.ts";

/** A list of the site section is too long. */
export const siteEntries = constraintRule({
  id: "site-entries",
  severity: "error",
  evidence: "documented",
  sources: ["this schema: every page is searched for every entry"],
  text: {
    en: {
      title: "A list of the site section is too long",
      message: "{field} has {count} entries; weibo-provider accepts at most {limit}.",
      fix: "Keep only the entries that matter.",
    },
    zh: {
      title: "site 中的列表过长",
      message: "{field}有 {count} 个条目，而 weibo-provider 最多接受 {limit} 个。",
      fix: "只保留需要的条目。",
    },
  },
});
