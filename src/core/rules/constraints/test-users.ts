import { constraintRule } from "./constraint-rule.ts";

/** The number of test users is out of range. */
export const testUsers = constraintRule({
  id: "test-users",
  severity: "error",
  evidence: "documented",
  sources: ["Weibo wiki, application questions, 8"],
  text: {
    en: {
      title: "The number of test users is out of range",
      message: "Test users ({field}) must be 0 to 15: Weibo allows at most 15 before approval, and they cannot be replaced.",
      fix: "Correct the number.",
    },
    zh: {
      title: "测试用户数超出范围",
      message: "测试用户数（{field}）只能为 0 到 15：微博在审核通过前最多允许 15 个，且添加后不可更换。",
      fix: "更正这个数字。",
    },
  },
});
