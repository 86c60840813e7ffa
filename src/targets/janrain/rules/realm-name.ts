import type { ConstraintMeta } from "../../../core/rules/constraints/constraint-rule.ts";

/** The realm is not a host label. */
export const realmName: ConstraintMeta = {
  id: "realm-name",
  severity: "error",
  evidence: "documented",
  sources: ["Social Login API: the application domain is {realm}.rpxnow.com, so a realm is one DNS label"],
  text: {
    en: {
      title: "The realm is not a host label",
      message: 'The realm "{value}" cannot be the first label of a host name under rpxnow.com.',
      fix: "Write only the part before .rpxnow.com in the dashboard, for example acme; a custom domain belongs in domain.",
    },
    zh: {
      title: "realm 不能作为主机名的一段",
      message: "realm“{value}”不能作为 rpxnow.com 主机名的第一段。",
      fix: "只写控制台中 .rpxnow.com 前面的部分，例如 acme；自定义域名请写在 domain 中。",
    },
  },
};
