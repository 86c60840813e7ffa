import { constraintRule } from "./constraint-rule.ts";

/** The domain of an identity service is not a host name. */
export const hostName = constraintRule({
  id: "host-name",
  severity: "error",
  evidence: "documented",
  sources: ["RFC 1123, section 2.1: host names", "the identity services' documentation of custom domains"],
  text: {
    en: {
      title: "A domain is not a host name",
      message: '{field}: "{value}" is not a fully qualified host name.',
      fix: "Write only the host, without https:// or a path, for example social.acme.example.",
    },
    zh: {
      title: "域名不是主机名",
      message: "{field}：“{value}”不是完整的主机名。",
      fix: "只写主机名，不带 https:// 和路径，例如 social.acme.example。",
    },
  },
});
