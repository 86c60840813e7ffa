/** Longest label of a button or link, in UTF-16 units. */
const maxLabel = 48;

const weibo = "(?:sina\\s?)?(?:weibo|微博|新浪|ウェイボー|웨이보)";

/** Labels of a login button as a whole, in the languages that sites have. */
const labels: readonly RegExp[] = [
  new RegExp(`^.{0,8}${weibo}[^，。！？；：,!?;]{0,10}(?:登录|登錄|登陆|登陸|登入|ログイン|サインイン|로그인).{0,8}$`, "iu"),
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

/** Words of articles about the login, and of messages, not of a button. */
const prose =
  /如何|怎么|怎样|教程|实现|接入|开发|介绍|指南|文档|失败|成功|超时|无法|停止|暂停|不支持|不再|关闭|下线|取消|接口|平台|问题|帮助|说明|流程|原理|源码|插件|解绑|api\b|sdk\b|how to|tutorial|guide|docs?\b|plugin|failed|error/i;

/** Whether the text of a button or link, its title or its description, offers a Weibo login. It may also be only a heading. */
export function isLoginLabel(text: string): boolean {
  if (text.length > 4 * maxLabel) return false;
  const label = text.replace(/\s+/g, " ").trim();
  return label.length <= maxLabel && labels.some((pattern) => pattern.test(label)) && !prose.test(label);
}

/** Longest address or name that is compared, in UTF-16 units. */
const maxName = 300;

const service = /weibo|(?<![a-z])sina(?![a-z])|(?:login|by)_?sina(?![a-z])/i;
const login =
  /log-?_?[io]n(?:(?=by)|(?![a-z]{4}))|sign-?_?in(?!a)|oauth|(?<![a-z])auth(?:orize|enticate)?(?![a-z])|connect(?!ion)|(?<![a-z])sso(?![a-z])|passport|third-?_?(?:party|login)/i;
const camelCase = /[a-z]Auth(?!or(?!iz))|(?:weibo|sina)SSO/;
const other =
  /share|follow|timeline|tutorial|article|blog|posts?(?![a-z])|docs?(?![a-z])|help|wiki|tags?(?![a-z])|search|news|faq|guide|unbind|logout|\.(?:css|js)(?:\?|$)|\/\/(?:[\w-]+\.)*(?:weibo|sina|sinajs|sinaimg|github|gitee|npmjs|csdn|zhihu|jianshu|cnblogs)\.(?:com|cn|net)/i;

/** Whether an address, a class or a name of the site itself seems to start a Weibo login, e.g. `/auth/weibo` or `weibo-login`. */
export function isLoginName(text: string): boolean {
  if (text.length > maxName || !service.test(text)) return false;
  return (login.test(text) || camelCase.test(text)) && !other.test(text);
}

const heading =
  /(?:其他|其它|第三方|社交|合作|快捷|快速|更多|一键)[^，。]{0,10}(?:登录|登錄|登陆|登陸|登入)|^\W*(?:or\s)?(?:(?:sign|log) ?(?:in|up)|login|continue|connect) (?:with|via|using)\W*$|social (?:login|sign-?in|accounts?)/i;

/** Whether a text announces logins with other services, such as a row of icons. */
export function isSocialLoginHeading(text: string): boolean {
  return text.length <= maxName && heading.test(text);
}

/** Whether an address, a class or a name of the site itself names Weibo, which after such a heading is a login. */
export function isWeiboName(text: string): boolean {
  return text.length <= maxLabel && service.test(text) && !other.test(text);
}
