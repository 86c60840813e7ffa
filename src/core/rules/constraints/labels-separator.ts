import { constraintRule } from "./constraint-rule.ts";

/** A label contains a separator, as in [购物，会员], which YAML reads as one label. */
export const labelsSeparator = constraintRule({
  id: "labels-separator",
  severity: "error",
  evidence: "documented",
  sources: ["YAML 1.2.2, section 7.4.1: the entries of a list in brackets are separated by ASCII commas"],
  text: {
    en: {
      title: "Several labels are written as one",
      message: 'The label ({field}) "{value}" contains a comma or another separator, so it is a single label.',
      fix: "Separate the labels with ASCII commas, without quotes around all of them, for example [a, b].",
    },
    zh: {
      title: "多个标签写成了一个",
      message: "{field}“{value}”含有逗号或其他分隔符，因此只是一个标签。",
      fix: "请用半角逗号分隔各个标签，不要把它们放在同一对引号中，例如 [a, b]。",
    },
  },
});
