import type { Reply } from "../site-server.ts";
import { article, authorize, client, form, type LoginPage, script, shell } from "./login-page.ts";

/** Pages with a login that is found without a browser. */
export const withLogin: readonly LoginPage[] = [
  // Janrain's widget.
  {
    name: "Janrain: the loader of the widget",
    html: `${form}<div id="janrainEngageEmbed"></div><script>(function () {
      if (typeof window.janrain !== "object") window.janrain = {};
      window.janrain.settings = { tokenUrl: "https://www.acme.example/token", type: "embed" };
      var e = document.createElement("script"); e.id = "janrainAuthWidget";
      e.src = (location.protocol === "https:" ? "https://rpxnow.com" : "http://widget-cdn.rpxnow.com") + "/js/lib/acme/engage.js";
      document.getElementsByTagName("script")[0].parentNode.insertBefore(e, null);
    })();</script>`,
    expected: "found",
  },
  {
    name: "Janrain: a widget whose providers include Weibo",
    html: `${form}<script>window.janrain = { settings: { tokenUrl: "/token", "providers": ["facebook", "sinaweibo"] } }</script>`,
    expected: "found",
  },
  { name: "Janrain: the modal link", html: `${form}<a class="janrainEngage" href="#">其他方式登录</a>`, expected: "found" },
  {
    name: "Janrain: the hosted loader in a script of the site",
    html: `${form}${script("/assets/social.js")}`,
    files: {
      "/assets/social.js":
        'var s=document.createElement("script");s.src="//d29usylhdk1xyu.cloudfront.net/load/acme";document.body.appendChild(s)',
    },
    expected: "found",
  },
  {
    name: "Janrain: the legacy widget",
    html: `${form}${script("https://rpxnow.com/js/lib/rpx.js")}<script>RPXNOW.overlay = true; RPXNOW.language_preference = "zh";</script>`,
    expected: "found",
  },
  {
    name: "Janrain: Registration",
    html: `${form}<script>capture = { domain: "https://acme.janraincapture.com", flow: "standard" }</script>`,
    expected: "found",
  },
  {
    name: "Akamai: Hosted Login",
    html: `${form}<a href="https://v1.api.eu.janrain.com/0001/login/authorize?client_id=1">Sign in</a>`,
    expected: "found",
  },
  {
    name: "Janrain: icons of the providers",
    html: `${form}<i class="janrain-provider-icon-24 janrain-provider-icon-sinaweibo"></i>`,
    expected: "found",
  },
  // Weibo's own.
  {
    name: "Weibo: the login button of the SDK",
    html: `${form}${script("https://tjs.sjs.sinajs.cn/open/api/js/wb.js?appkey=2445336321")}<wb:login-button type="3,2" onlogin="login"></wb:login-button>`,
    expected: "found",
  },
  {
    name: "Weibo: the button that a script makes",
    html: `${form}<b id=wb></b><script>WB2.anyWhere(function (W) { W.widget.connectButton({ id: "wb", type: "3,2" }) })</script>`,
    expected: "found",
  },
  // Server-rendered sites.
  {
    name: "a link to Weibo, with entities",
    html: `${form}<a href="${authorize}?${client.replaceAll("&", "&amp;")}"><img src=/w.png></a>`,
    expected: "found",
  },
  {
    name: "numeric entities",
    html: `${form}<a href="https&#58;&#47;&#x2f;api.weibo.com/oauth2/authorize&#63;client_id&#61;1">微</a>`,
    expected: "found",
  },
  {
    name: "Discuz: a link through the passport page",
    html: `${form}<div class="fastlg_fm"><a href="https://passport.acme.example/go?redirect=${encodeURIComponent(`${authorize}?${client}`)}"><em>微</em></a></div>`,
    expected: "found",
  },
  {
    name: "percent-encoding inside of a state",
    html: `${form}<a href="/sso?state=${encodeURIComponent(`next=${encodeURIComponent(`${authorize}?client_id=1`)}`)}">进入</a>`,
    expected: "found",
  },
  {
    name: "the mobile authorize page",
    html: `${form}<a href="https://open.weibo.cn/oauth2/authorize?client_id=1&display=mobile">进入</a>`,
    expected: "found",
  },
  { name: "the path with a version", html: `${form}<a href="//api.weibo.com/2/oauth2/authorize?client_id=1">进入</a>`, expected: "found" },
  {
    name: "a form",
    html: `${form}<form action="${authorize}"><input type=hidden name=client_id value=1><button>进入</button></form>`,
    expected: "found",
  },
  {
    name: "an event handler",
    html: `${form}<button onclick="window.open('https:\\/\\/api.weibo.com\\/oauth2\\/authorize?client_id=1')">进入</button>`,
    expected: "found",
  },
  {
    name: "Django: a data attribute with JSON",
    html: `${form}<div data-providers="{&quot;weibo&quot;:{&quot;url&quot;:&quot;https:\\/\\/api.weibo.com\\/oauth2\\/authorize?client_id=1&quot;}}"></div>`,
    expected: "found",
  },
  {
    name: "a page that redirects to Weibo by script",
    html: `${article}<script>setTimeout(function(){location.replace("https:\\u002f\\u002fapi.weibo.com\\u002foauth2\\u002fauthorize?client_id=" + window.key)},9)</script>`,
    expected: "found",
  },
  // Scripts.
  {
    name: "Next.js: JSON with escapes",
    html: `${form}<script id="__NEXT_DATA__" type="application/json">{"props":{"login":"https:\\u002F\\u002Fapi.weibo.com\\u002Foauth2\\u002Fauthorize?client_id=1"}}</script>`,
    expected: "found",
  },
  {
    name: "Next.js: a flight payload",
    html: `${form}<script>self.__next_f.push([1,"5:[\\"$\\",\\"a\\",null,{\\"href\\":\\"${authorize}?client_id=1\\"}]\\n"])</script>`,
    expected: "found",
  },
  {
    name: "Vite: a module that a preload names",
    html: `${shell("app", "/assets/index.js")}<link rel="modulepreload" href="/assets/login.js">`,
    files: { "/assets/index.js": "console.log(1)", "/assets/login.js": `location.href="${authorize}?"+new URLSearchParams({client_id:k})` },
    expected: "found",
  },
  {
    name: "Vue: a module that a static import names, on another host of the site",
    html: shell("app", "//static.acme.example/app/main.js"),
    files: {
      "static.acme.example/app/main.js": 'import{a as b}from"./chunks/weibo.js";b()',
      "static.acme.example/app/chunks/weibo.js": "export const a=()=>window.open(`https://api.weibo.com/oauth2/authorize?client_id=1`)",
    },
    expected: "found",
  },
  {
    name: "jQuery: an address in parts",
    html: `${form}${script("/js/oauth.js")}`,
    files: { "/js/oauth.js": "var u = 'https://api.weibo.com' +\n  '/oauth2/authorize' + '?client_id=' + key;" },
    expected: "found",
  },
  {
    name: "a configuration with host and path",
    html: `${form}${script("/js/config.js")}`,
    files: { "/js/config.js": 'export default {weibo:{base:"https:\\x2f\\x2fapi.weibo.com",path:"/oauth2/authorize"}}' },
    expected: "found",
  },
  {
    name: "a template in a script element",
    html: `${form}<script type="text/x-template" id="t"><a :href="link" href="${authorize}?client_id=1">进入</a></script>`,
    expected: "found",
  },
  {
    name: "a frame of the site",
    html: `${article}<iframe src="/passport/mini"></iframe>`,
    files: { "/passport/mini": `<a href="${authorize}?client_id=1">进入</a>` },
    expected: "found",
  },
  {
    name: "a redirect to Weibo",
    html: "",
    files: {
      "/": { status: 302, location: `http://api.weibo.com/oauth2/authorize?${client}` },
      [`api.weibo.com/oauth2/authorize?${client}`]: form,
    },
    expected: "found",
  },
  // Weaker evidence: the site's own addresses, and labels.
  { name: "Laravel Socialite", html: `${form}<a href="/auth/weibo/redirect"><i class="fa fa-weibo"></i></a>`, expected: "unconfirmed" },
  { name: "JustAuth", html: `${form}<a href="/oauth/render/weibo" title="新浪"><img src=/i.svg></a>`, expected: "unconfirmed" },
  { name: "ThinkPHP", html: `${form}<a href="/index.php/Home/Oauth/login/type/sina.html">微博</a>`, expected: "unconfirmed" },
  {
    name: "WordPress: a plugin's button",
    html: `${form}<a class="ws-btn" href="/wp-login.php?action=go&to=3"><span>微博登录</span></a>`,
    expected: "unconfirmed",
  },
  { name: "a label in GB2312", html: "", files: { "/": gbkPage() }, expected: "unconfirmed" },
  { name: "a label in parts", html: `${form}<button type=button>Sign in with <b>Weibo</b></button>`, expected: "unconfirmed" },
  { name: "an image's text", html: `${form}<a href="/l/3"><img src=/3.png alt="用微博账号登录"></a>`, expected: "unconfirmed" },
  {
    name: "a row of icons",
    html: `${form}<p>第三方账号登录</p><a href="javascript:;" class="icon-weibo"></a><a href="javascript:;" class="icon-qq"></a>`,
    expected: "unconfirmed",
  },
];

function gbkPage(): Reply {
  // 微博登录
  const label = Buffer.from("cea2b2a9b5c7c2bc", "hex").toString("latin1");
  return { type: "text/html", encoding: "latin1", body: `<meta charset=gb2312><title>x</title><a href="/l/3">${label}</a>` };
}
