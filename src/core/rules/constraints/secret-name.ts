import { constraintRule } from "./constraint-rule.ts";

/** A secret's name is invalid. */
export const secretName = constraintRule({
  id: "secret-name",
  severity: "error",
  evidence: "documented",
  sources: ["GitHub docs, naming your secrets"],
  text: {
    en: {
      title: "A secret's name is invalid",
      message:
        "{field} is not a valid name of a secret: it may have letters, digits and underscores, and must not start with a digit or GITHUB_.",
      fix: "Write the name under which the secret is stored, for example {secretName}, never its value.",
    },
    zh: {
      title: "机密名称无效",
      message: "{field}无效：机密的名称只允许字母、数字和下划线，且不能以数字或 GITHUB_ 开头。",
      fix: "写保存机密时所用的名称，例如 {secretName}，绝不要写它的值。",
    },
  },
});
