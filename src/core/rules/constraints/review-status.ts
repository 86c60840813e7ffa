import { constraintRule } from "./constraint-rule.ts";

/** The review status is unknown. */
export const reviewStatus = constraintRule({
  id: "review-status",
  severity: "error",
  evidence: "documented",
  sources: ["this schema; the states follow Weibo's wiki"],
  fixable: true,
  text: {
    en: {
      title: "The review status is unknown",
      message: {
        plain: 'The review status "{value}" is not one of {allowed}.',
        near: 'The review status "{value}" is unknown; did you mean "{suggestion}"?',
      },
      fix: "Write the status from Weibo's latest message: development, in-review, approved or rejected.",
    },
    zh: {
      title: "未知的审核状态",
      message: { plain: "审核状态“{value}”不是可选值 {allowed} 之一。", near: "“{value}”不是有效的审核状态；您是否想写“{suggestion}”？" },
      fix: "按微博最近一次通知填写：development、in-review、approved 或 rejected。",
    },
  },
});
