import { constraintRule } from "./constraint-rule.ts";

/** The number of labels is wrong. */
export const labelsCount = constraintRule({
  id: "labels-count",
  severity: "error",
  evidence: "documented",
  sources: ["setup guide, step 8"],
  text: {
    en: {
      title: "The number of labels is wrong",
      message: {
        many: "There are {count} labels ({field}); Weibo accepts at most {limit}.",
      },
      fix: "List at most three labels, the most important one first.",
    },
    zh: {
      title: "标签数量不对",
      message: { many: "有 {count} 个{field}，而微博最多接受 {limit} 个。" },
      fix: "最多写三个标签，最重要的放在最前面。",
    },
  },
});
