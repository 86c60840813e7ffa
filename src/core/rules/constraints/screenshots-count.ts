import { constraintRule } from "./constraint-rule.ts";

/** The number of screenshots is wrong. */
export const screenshotsCount = constraintRule({
  id: "screenshots-count",
  severity: "error",
  evidence: "documented",
  sources: ["setup guide, step 9"],
  text: {
    en: {
      title: "The number of screenshots is wrong",
      message: {
        few: "Screenshots listed: {count}; Weibo's form requires exactly {limit}.",
        many: "Screenshots listed: {count}; Weibo's form requires exactly {limit}.",
      },
      fix: "List three images of 450×300 pixels.",
    },
    zh: {
      title: "应用截图数量不对",
      message: {
        few: "列出的应用截图有 {count} 张；微博表单要求恰好 {limit} 张。",
        many: "列出的应用截图有 {count} 张；微博表单要求恰好 {limit} 张。",
      },
      fix: "列出三张 450×300 像素的图片。",
    },
  },
});
