import { constraintRule } from "./constraint-rule.ts";

/** A label stands twice. */
export const labelsDuplicate = constraintRule({
  id: "labels-duplicate",
  severity: "info",
  evidence: "inferred",
  sources: ["a label that is named twice uses up one of three"],
  fixable: true,
  text: {
    en: {
      title: "A label stands twice",
      message: "This label ({field}) already stands in the list, and uses up one of three places.",
      fix: "Remove it, or choose another.",
    },
    zh: { title: "标签重复", message: "列表中已有这个{field}，重复会白白占用三个名额中的一个。", fix: "删除它，或换一个标签。" },
  },
});
