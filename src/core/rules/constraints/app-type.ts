import { constraintRule } from "./constraint-rule.ts";

/** The application is not a web application. */
export const appType = constraintRule({
  id: "app-type",
  severity: "error",
  evidence: "documented",
  sources: ["setup guide, step 7"],
  fixable: true,
  text: {
    en: {
      title: "The application is not a web application",
      message: {
        plain:
          'The application type ({field}) "{value}" is not {allowed}: sign-in through an identity service needs a web application, and the type cannot be changed later at Weibo.',
        near: 'The application type ({field}) "{value}" is unknown; did you mean "{suggestion}"?',
      },
      fix: "Write `type: web`.",
    },
    zh: {
      title: "应用不是网站应用",
      message: {
        plain: "{field}“{value}”不是 {allowed}：通过身份服务登录需要网站应用，而微博不允许以后更改分类。",
        near: "“{value}”不是有效的{field}；您是否想写“{suggestion}”？",
      },
      fix: "写成 `type: web`。",
    },
  },
});
