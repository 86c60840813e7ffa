import { constraintRule } from "./constraint-rule.ts";

/** The realm is not a host label. */
export const realmName = constraintRule({
  id: "realm-name",
  severity: "error",
  evidence: "documented",
  sources: ["Social Login API: the application domain is {realm}.rpxnow.com, so a realm is one DNS label"],
  text: {
    en: {
      title: "The realm is not a host label",
      message: 'The realm "{value}" cannot be the first part of a rpxnow.com host name.',
      fix: "Write only what stands before .rpxnow.com in the dashboard, as in acme; a host of your own belongs under domain.",
    },
    zh: {
      title: "realm 不能作为主机名的一段",
      message: "realm“{value}”不能作为 rpxnow.com 主机名的第一段。",
      fix: "只写控制台中 .rpxnow.com 前面的部分，例如 acme；自有主机名请写在 domain 中。",
    },
  },
});
