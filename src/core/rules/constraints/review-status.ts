import { constraintRule } from "./constraint-rule.ts";

/** The review status is not known. */
export const reviewStatus = constraintRule({
  id: "review-status",
  severity: "error",
  evidence: "documented",
  sources: ["this schema; the states follow Weibo's wiki"],
  fixable: true,
  text: {
    en: {
      title: "The review status is not known",
      message: {
        plain: 'The review status "{value}" is none of {allowed}.',
        near: 'The review status "{value}" is not known; did you mean "{suggestion}"?',
      },
      fix: "Write what Weibo's last message says: development, in-review, approved or rejected.",
    },
    zh: {
      title: "未知的审核状态",
      message: { plain: "审核状态“{value}”不在可选值 {allowed} 之中。", near: "没有名为“{value}”的审核状态；您是否想写“{suggestion}”？" },
      fix: "按微博最近一次通知填写：development、in-review、approved 或 rejected。",
    },
  },
});
