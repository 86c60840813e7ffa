import type { ConstraintMeta } from "../../../core/rules/constraints/constraint-rule.ts";

/** An allow-list entry is not a domain. */
export const allowDomain: ConstraintMeta = {
  id: "allow-domain",
  severity: "error",
  evidence: "documented",
  sources: ["Social Login API, add_domain_patterns"],
  text: {
    en: {
      title: "An allow-list entry is not a domain",
      message: '"{value}" is neither a host name nor a *. pattern; Janrain\'s allow-list accepts nothing else.',
      fix: "Write only the host, for example www.acme.example or *.acme.example.",
    },
    zh: {
      title: "域名白名单中的条目不是域名",
      message: "“{value}”既不是主机名，也不是以 *. 开头的模式，而 Janrain 的域名白名单只接受这两种。",
      fix: "只写主机名，例如 www.acme.example 或 *.acme.example。",
    },
  },
};
