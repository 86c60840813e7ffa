import { constraintRule } from "./constraint-rule.ts";

/** The application name contains a space. */
export const nameSpaces = constraintRule({
  id: "name-spaces",
  severity: "error",
  evidence: "documented",
  sources: ["setup guide, step 7"],
  text: {
    en: {
      title: "The application name contains a space",
      message: 'The application name ({field}) "{value}" contains a space, which Weibo\'s form does not accept.',
      fix: "Write the name without spaces, for example AcmeMember.",
    },
    zh: { title: "应用名称含有空格", message: "{field}“{value}”含有空格，微博表单不接受。", fix: "去掉名称中的空格，例如 AcmeMember。" },
  },
});
