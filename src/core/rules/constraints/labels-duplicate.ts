import { constraintRule } from "./constraint-rule.ts";

/** A label is duplicated. */
export const labelsDuplicate = constraintRule({
  id: "labels-duplicate",
  severity: "info",
  evidence: "inferred",
  sources: ["a duplicated label uses up one of three slots"],
  fixable: true,
  text: {
    en: {
      title: "A label is duplicated",
      message: "This label ({field}) is already in the list; the duplicate uses up one of the three slots.",
      fix: "Remove it, or choose another label.",
    },
    zh: { title: "标签重复", message: "列表中已有这个{field}，重复会白白占用三个名额中的一个。", fix: "删除它，或换一个标签。" },
  },
});
