import type { ConstraintMeta } from "../../../core/rules/constraints/constraint-rule.ts";

/** The name of a realm, an identity provider or its type is not a part of a path, as in the callback. */
export const keycloakName: ConstraintMeta = {
  id: "keycloak-name",
  severity: "error",
  evidence: "documented",
  sources: ["Keycloak docs, Identity brokering: the redirect URI contains realm and alias", "RFC 3986, section 2.3: unreserved characters"],
  text: {
    en: {
      title: "A name cannot be a part of a URL",
      message: '{field}: "{value}" cannot be a part of a URL, as in the callback.',
      fix: "Write the name as Keycloak's URLs have it: letters, digits, and . _ ~ - only.",
    },
    zh: {
      title: "名称不能用在 URL 中",
      message: "{field}：“{value}”不能作为 URL（例如回调地址）的一部分。",
      fix: "按 Keycloak 的 URL 中的写法填写：只能使用字母、数字和 . _ ~ -。",
    },
  },
};
