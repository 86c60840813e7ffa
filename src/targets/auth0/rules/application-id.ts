import type { ConstraintMeta } from "../../../core/rules/constraints/constraint-rule.ts";

/** What is declared as an application is not a client id. */
export const applicationId: ConstraintMeta = {
  id: "application-id",
  severity: "error",
  evidence: "documented",
  sources: ["Auth0 docs, application settings: Client ID"],
  text: {
    en: {
      title: "An application is not a client id",
      message: 'The application "{value}" is not a client id.',
      fix: "Copy the Client ID from the application's settings in the Auth0 dashboard; its name or URL is not enough.",
    },
    zh: {
      title: "应用不是 Client ID",
      message: "应用“{value}”不是 Client ID。",
      fix: "从 Auth0 控制台的应用设置中复制 Client ID；应用的名称或地址不行。",
    },
  },
};
