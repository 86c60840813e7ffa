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
        plain: "Format version {value} is not known to this program.",
        near: "Format version {value} is not known to this program.",
      },
      fix: "Write `version: 1`, or update the program.",
    },
    zh: {
      title: "不支持的格式版本",
      message: { plain: "本程序不支持格式版本 {value}。", near: "本程序不支持格式版本 {value}。" },
      fix: "写成 `version: 1`，或升级本程序。",
    },
  },
});
