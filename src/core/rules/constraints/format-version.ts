import { constraintRule } from "./constraint-rule.ts";

/** The format version is not supported. */
export const formatVersion = constraintRule({
  id: "format-version",
  severity: "error",
  evidence: "documented",
  sources: ["this schema"],
  text: {
    en: {
      title: "The format version is not supported",
      message: {
        plain: "This version of weibo-provider does not support format version {value}.",
        near: "This version of weibo-provider does not support format version {value}.",
      },
      fix: "Write `version: 1`, or update weibo-provider.",
    },
    zh: {
      title: "不支持的格式版本",
      message: { plain: "当前版本的 weibo-provider 不支持格式版本 {value}。", near: "当前版本的 weibo-provider 不支持格式版本 {value}。" },
      fix: "写成 `version: 1`，或升级 weibo-provider。",
    },
  },
});
