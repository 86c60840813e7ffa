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
        few: "There is no label ({field}); the first label decides the application's main category.",
        many: "There are {count} labels ({field}); Weibo accepts at most {limit}.",
      },
      fix: "List one to three labels, the most important one first.",
    },
    zh: {
      title: "标签数量不对",
      message: { few: "没有任何{field}，而第一个标签决定应用的主分类。", many: "有 {count} 个{field}，而微博最多接受 {limit} 个。" },
      fix: "写一到三个标签，最重要的放在最前面。",
    },
  },
});
