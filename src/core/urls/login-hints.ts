/** Longest label of a button or link, in UTF-16 units. */
const maxLabel = 48;

const weibo = "(?:sina\\s?)?(?:weibo|微博|新浪|ウェイボー|웨이보)";

/** Labels of a login button as a whole, in the languages that sites have. */
const labels: readonly RegExp[] = [
  new RegExp(
    `^.{0,8}${weibo}[^，。！？；：,!?;]{0,10}(?:登录|登錄|登陆|登陸|登入|ログイン|サインイン|로그인|で続ける|で続行|로\\s?(?:시작|계속)하기).{0,8}$`,
    "iu",
  ),
  new RegExp(`^.{0,8}${weibo}(?:账号|帐号|帳號|帳戶|账户)(?:继续|繼續)$`, "u"),
  new RegExp(
    `^(?:[^.,!?;]{0,12}\\b)?(?:(?:sign|log)[ -]?(?:in|on|up)|login|continue|connect|register|join)\\b.{0,12}\\b(?:with|via|using|through|by)\\b.{0,12}${weibo}.{0,12}$`,
    "iu",
  ),
  new RegExp(`^${weibo}\\s(?:account\\s)?(?:(?:sign|log)[ -]?(?:in|on)|login|connect)$`, "iu"),
  new RegExp(
    `^(?:(?:se )?connecter avec|connexion avec|mit|iniciar sesión con|entrar com|accedi con|войти через).{0,8}${weibo}(?:.{0,4}(?:anmelden|einloggen))?$`,
    "iu",
  ),
];

/** Words of articles about the login, of messages and of lists of features, not of a button. */
const prose = new RegExp(
  [
    "如何|怎么|怎样|为什么|教程|实现|接入|开发|介绍|指南|文档|失败|成功|超时|无法|停止|暂停|不支持|不再|关闭|下线|取消|接口|平台|问题|帮助|说明|流程|原理|源码|插件|解绑|笔记|总结|详解|集成|求助|乱码|错误|方法",
    "教學|實現|開發|介紹|文件|失敗|錯誤|超時|無法|關閉|下線|問題|幫助|說明|支援|エラー|でき[なま]|について|とは|방법|실패|오류|성공|문제|안내|지원|불가",
    "^(?:已|现已|目前)?(?:支持|新增|增加|优化|修复|改进|完善|上线|开放|接通)|已(?:支持|新增|上线|开放|接通)|须知|协议|条款|截图|界面|收不到|不了|用户(?:请|须|需)|请先?(?:登录|登陆|登入)|(?:分享|转发|评论|关注).*(?:登录|登陆|登入)",
    "^(?:add|fix|remove|improve|support|update)(?:e?[ds])?\\b|[?？]$|^(?:how|why|what|when|whether|can|could|do|does|if|should|after|before)\\b|\\b(?:no longer|cannot|can't|unable to|supports?)\\b",
    "api\\b|sdk\\b|how to|tutorial|guide|docs?\\b|plugin|failed|error",
  ].join("|"),
  "i",
);

/** Whether the text of a button or link, its title or its description, offers a Weibo login. It may also be only a heading. */
export function isLoginLabel(text: string): boolean {
  if (text.length > 4 * maxLabel) return false;
  const label = text.replace(/\s+/g, " ").trim();
  return label.length <= maxLabel && labels.some((pattern) => pattern.test(label)) && !prose.test(label);
}

/** Longest address or name that is compared, in UTF-16 units. */
const maxName = 300;

const service = /weibo|(?<![a-z])sina(?![a-z])|(?:login|by)_?sina(?![a-z])/i;
/** In a name of several words, such as `toSinaLogin`. */
const serviceWord = /(?:[a-z]S|\b[Ss])ina(?=[A-Z])/;
/** Icons of layui, which footers and share buttons have as well. Source: layui, src/css/layui.css. */
const layuiIcon = /\blayui-icon-login-(?=weibo)/g;
/** Parameters whose values say where a visitor comes from or goes next. */
const passing = /([?&](?:utm_\w+|spm|ref(?:errer)?|next|back|redirect_to|return(?:_?(?:to|url))?)=)([^&#]*)/gi;
/** Paths of articles, lists of articles and their authors. */
const articlePath =
  /(?:^|\/)(?:(?:tags?|topics?|articles?|archives?|authors?|people|posts?|help|faqs?|questions?|search|category)(?:[/.?]|$)|thread-\d|\d{4}\/\d{1,2}\/|(?:u|space|profile)\/[^/?#]+\/?$|users?\/[^/?#]*\d{2,}\/?$|@)|^(?:https?:\/\/[^/]+)?\/?\?p=\d|[?&]mod=viewthread/i;
const login =
  /log-?_?[io]n(?:(?=by)|(?![a-z]{4}))|sign-?_?in(?!a)|oauth|(?<![a-z])auth(?:orize|enticate)?(?![a-z])|connect(?!ion)|(?<![a-z])sso(?![a-z])|passport|third-?_?(?:party|login)/i;
const camelCase = /[a-z]Auth(?!or(?!iz))|(?:weibo|sina)SSO/;
const other =
  /share|follow|timeline|tutorial|article|blog|posts?(?![a-z])|docs?(?![a-z])|help|wiki|tags?(?![a-z])|search|news|faq|guide|unbind|logout|\.(?:css|js)(?:\?|$)|\/\/(?:[\w-]+\.)*(?:weibo|sina|sinajs|sinaimg|github|gitee|npmjs|csdn|zhihu|jianshu|cnblogs)\.(?:com|cn|net)/i;

/** Whether an address, a class or a name of the site itself seems to start a Weibo login, e.g. `/auth/weibo` or `weibo-login`. */
export function isLoginName(text: string): boolean {
  if (text.length > maxName) return false;
  const name = text
    .replace(layuiIcon, "")
    .replace(passing, (parameter, key: string, value: string) => (login.test(value) ? parameter : key));
  if (!service.test(name) && !serviceWord.test(name)) return false;
  return (login.test(name) || camelCase.test(name)) && !other.test(name);
}

/** Whether an address is that of an article, a list of articles or an author, whose link does not open a login. */
export const isArticleAddress = (address: string): boolean => address.length <= maxName && articlePath.test(address);

const heading =
  /(?:其他|其它|以下|下列|站外|三方|社交|社群|合作|快捷|快速|更多|一键|一鍵)[^，。]{0,10}(?:登录|登錄|登陆|登陸|登入)|(?:ソーシャル|SNS|外部|他の)[^、。]{0,12}(?:ログイン|サインイン)|(?:소셜|SNS|간편|다른)[^.,]{0,10}로그인|^\W*(?:or\s)?(?:(?:sign|log) ?(?:in|up)|login|continue|connect) (?:with|via|using)\W*$|social (?:login|sign-?in|accounts?)/i;

/** Whether a text announces logins with other services, such as a row of icons. */
export function isSocialLoginHeading(text: string): boolean {
  return text.length <= maxName && heading.test(text);
}

/** Names of rows of icons without a heading. */
const otherLogins =
  /(?<![a-z])(?:social|third|sns|other|partner)[-_]?(?:party)?[-_]?(?:log-?in|sign-?in|oauth|accounts?(?![a-z]))|(?:log-?in|sign-?in)[-_](?:social|third|sns|other)(?![a-z])|(?<![a-z])oauth(?![a-z])/i;

/** Whether a class, an id or a data attribute announces logins with other services. */
export const isSocialLoginName = (text: string): boolean => text.length <= maxName && otherLogins.test(text) && !other.test(text);

/** Words that announce something else than logins: links to profiles, share buttons, the end of the page. */
const otherHeading = /关注|關注|分享|转发|官方|联系我们|版权|备案|follow|share|contact|copyright|©/i;

/** Whether a text ends a row of logins with other services. */
export const isOtherHeading = (text: string): boolean => text.length <= maxName && otherHeading.test(text);

/** Whether an address, a class or a name of the site itself names Weibo, which after such a heading is a login. */
export function isWeiboName(text: string): boolean {
  return text.length <= maxLabel && service.test(text) && !other.test(text);
}

const name = new RegExp(`^(?:使用|用)?(?:sina\\s?|新浪)?${weibo}(?:账号|帐号|账户|帳號)?$`, "iu");

/** Whether a label is only Weibo's name, which after such a heading is a login. */
export const isWeiboLabel = (text: string): boolean => text.length <= maxLabel && name.test(text.trim());
