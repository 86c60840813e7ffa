import type { Translated } from "../types.ts";
import type { weibo as english } from "../en/weibo.ts";

/** Rules about what Weibo answers when it is asked about the application. */
export const weibo = {
  "weibo-callback": {
    title: "微博未登记该回调地址",
    message: "微博返回 21322：此回调地址与该 App Key 登记的授权回调页不一致，因此登录后无法返回。",
    fix: "请使微博“应用信息 → 高级信息 → OAuth2.0 授权设置”中的地址与此处逐字符一致。",
  },
  "weibo-credentials": {
    title: "微博拒绝该凭证",
    message: {
      key: "微博返回 21324：不存在使用此 App Key 的应用，因此每次登录都会出错。",
      pair: "微博返回 21324：App Secret 与 App Key 不匹配，因此登录无法完成。",
    },
    fix: "请从微博的“应用信息 → 基本信息”重新复制 App Key 和 App Secret，并保存到密钥中。",
  },
  "weibo-unapproved": {
    title: "微博限制了该应用",
    message: {
      "21321": "微博返回 21321：应用尚未通过审核，只有所有者和最多 15 个测试用户可以登录。",
      "21337": "微博返回 21337：App Key 权限不足；开发者身份或应用尚未通过审核时会出现这种情况。",
    },
    fix: "请完成开发者身份认证并提交应用审核；在此之前请用测试用户（测试信息）登录。",
  },
  "weibo-unknown": {
    title: "无法根据微博的响应得出结论",
    message: {
      fault: "无法访问微博（{fault}）；微博能否识别该应用尚不清楚。",
      code: "微博返回 {code}（HTTP {status}），无法据此判断它能否识别该应用；参见：weibo-provider explain {code}。",
      answer: "微博返回 HTTP {status}，但本工具无法解读其内容；微博能否识别该应用尚不清楚。",
    },
    fix: "请重新运行；如果仍然如此，请在浏览器中试用登录。当前网络可能无法访问 api.weibo.com。",
  },
} satisfies Translated<typeof english>;
