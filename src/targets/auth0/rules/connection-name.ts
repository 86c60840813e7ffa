import type { ConstraintMeta } from "../../../core/rules/constraints/constraint-rule.ts";

/** The name of an Auth0 connection has another form. */
export const connectionName: ConstraintMeta = {
  id: "connection-name",
  severity: "error",
  evidence: "documented",
  sources: ["Auth0 Management API, create a connection: name"],
  text: {
    en: {
      title: "A connection's name has another form",
      message: 'The connection "{value}" is not a name that Auth0 accepts.',
      fix: "Use at most 128 letters, digits and single hyphens, with a letter or digit at both ends, for example weibo.",
    },
    zh: {
      title: "连接名称的形式不正确",
      message: "Auth0 不接受连接名称“{value}”。",
      fix: "只用字母、数字和单个连字符，最多 128 个字符，首尾必须是字母或数字，例如 weibo。",
    },
  },
};
