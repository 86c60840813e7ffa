import type { ConstraintMeta } from "../../../core/rules/constraints/constraint-rule.ts";

/** The base URL of an identity service is not a URL without query and fragment. */
export const serviceUrl: ConstraintMeta = {
  id: "service-url",
  severity: "error",
  evidence: "documented",
  sources: ["Keycloak docs, Configuring the hostname: an origin and an optional path"],
  text: {
    en: {
      title: "A base URL is not valid",
      message: '{field}: "{value}" is not a base URL: an origin and an optional path, without user name, query or fragment.',
      fix: "Write the server's base URL, for example https://sso.acme.example.",
    },
    zh: {
      title: "基础地址无效",
      message: "{field}：“{value}”不是基础地址：应为源地址加可选的路径，不含用户名、查询和片段。",
      fix: "填写服务器的基础地址，例如 https://sso.acme.example。",
    },
  },
};
