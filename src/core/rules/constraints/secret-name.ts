import { constraintRule } from "./constraint-rule.ts";

/** A secret's name is not legal. */
export const secretName = constraintRule({
  id: "secret-name",
  severity: "error",
  evidence: "documented",
  sources: ["GitHub docs, naming your secrets"],
  text: {
    en: {
      title: "A secret's name is not legal",
      message:
        "What stands here cannot be the name of a secret: letters, digits and underscores are allowed, not a digit or GITHUB_ in front.",
      fix: "Write the name under which the secret is stored, as in WEIBO_APP_KEY, never its value.",
    },
    zh: {
      title: "密钥名称不合法",
      message: "这里的内容不能作为密钥名称：只允许字母、数字和下划线，且不能以数字或 GITHUB_ 开头。",
      fix: "写保存密钥时所用的名称，例如 WEIBO_APP_KEY，绝不要写它的值。",
    },
  },
});
