import { constraintRule } from "./constraint-rule.ts";

/** The certificate type is unknown. */
export const certificateType = constraintRule({
  id: "certificate-type",
  severity: "error",
  evidence: "documented",
  sources: ["setup guide, step 12"],
  fixable: true,
  text: {
    en: {
      title: "The certificate type is unknown",
      message: {
        plain: 'The certificate type ({field}) "{value}" is not one of {allowed}.',
        near: 'The certificate type ({field}) "{value}" is unknown; did you mean "{suggestion}"?',
      },
      fix: "Write passport or id-card.",
    },
    zh: {
      title: "未知的证件类型",
      message: { plain: "{field}“{value}”不是可选值 {allowed} 之一。", near: "“{value}”不是有效的{field}；您是否想写“{suggestion}”？" },
      fix: "写成 passport 或 id-card。",
    },
  },
});
