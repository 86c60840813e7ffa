import { constraintRule } from "./constraint-rule.ts";

/** A host of the site section is not a host name. */
export const siteHost = constraintRule({
  id: "site-host",
  severity: "error",
  evidence: "documented",
  sources: ["RFC 1123: host names"],
  text: {
    en: {
      title: "A host of the site section is not a host name",
      message: '"{value}" is not a host name.',
      fix: "Write only the host, for example fonts.gstatic.com.",
    },
    zh: { title: "site 中的条目不是主机名", message: "“{value}”不是主机名。", fix: "只写主机名，例如 fonts.gstatic.com。" },
  },
});
