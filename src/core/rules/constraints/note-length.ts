import { constraintRule } from "./constraint-rule.ts";

/** The note is too long. */
export const noteLength = constraintRule({
  id: "note-length",
  severity: "error",
  evidence: "documented",
  sources: ["setup guide, step 8"],
  text: {
    en: {
      title: "The note is too long",
      message: "The application note ({field}) has {count} characters; Weibo's form accepts at most {limit}.",
      fix: "Shorten it; each letter, Chinese character and punctuation mark counts as one character.",
    },
    zh: {
      title: "应用简介过长",
      message: "{field}有 {count} 个字符，而微博表单最多接受 {limit} 个。",
      fix: "缩短应用简介；每个字母、汉字和标点都算一个字符。",
    },
  },
});
