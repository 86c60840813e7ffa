import { constraintRule } from "./constraint-rule.ts";

/** The Janrain domain is not a host name. */
export const janrainDomain = constraintRule({
  id: "janrain-domain",
  severity: "error",
  evidence: "documented",
  sources: ["Identity Cloud docs, configure CNAMEs"],
  text: {
    en: {
      title: "The Janrain domain is not a host name",
      message: 'The domain "{value}" is not a fully qualified host name.',
      fix: "Write only the host, without https:// or a path, for example social.acme.example.",
    },
    zh: {
      title: "Janrain 域名不是主机名",
      message: "域名“{value}”不是完整的主机名。",
      fix: "只写主机名，不带 https:// 和路径，例如 social.acme.example。",
    },
  },
});
