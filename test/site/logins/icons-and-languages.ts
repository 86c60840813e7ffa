import { article, form, type LoginPage, script, shell } from "./login-page.ts";

const engage = script("https://rpxnow.com/js/lib/login.acme.example/engage.js");

/** Pages whose login is a row of icons, in other languages, or listed in a script, with the markup of public repositories. */
export const iconsAndLanguages: readonly LoginPage[] = [
  {
    name: "sprites of a symbol font after a text",
    html: `${form}<div class="login_share">三方登录：<svg class="icon icon_weibo"><use xlink:href="#icon-weibo"></use></svg><svg class="icon icon_qq"><use xlink:href="#icon-qq"></use></svg></div>`,
    expected: "unconfirmed",
  },
  {
    name: "sprites after a divider",
    html: `${form}<div class="el-divider"><div class="el-divider__text">社交帐号登录</div></div><div id="socialcontactlogo"><svg class="icon"><use xlink:href="#icon-weibo"></use></svg><svg class="icon"><use xlink:href="#icon-wechat"></use></svg></div>`,
    expected: "unconfirmed",
  },
  {
    name: "sprites in an element for other accounts",
    html: `${form}<div class="dialog-footer"><p class="other-account"><svg class="icon"><use xlink:href="#icon-qq"/></svg><svg class="icon"><use xlink:href="#icon-weibo"/></svg></p></div>`,
    expected: "unconfirmed",
  },
  {
    name: "layui: icons after a label",
    html: `${form}<div class="layadmin-user-login-other"><label>社交账号登入</label><a href="javascript:;"><i class="layui-icon layui-icon-login-qq"></i></a><a href="javascript:;"><i class="layui-icon layui-icon-login-weibo"></i></a></div>`,
    expected: "unconfirmed",
  },
  {
    name: "Font Awesome: an icon with a title",
    html: `${form}<div id="oauth_login_list"><div class="m-1" id="oauth_weibo"><i class="fab fa-fw fa-weibo" title="微博登录"></i></div><div class="m-1" id="oauth_qq"><i class="fab fa-qq"></i></div></div>`,
    expected: "unconfirmed",
  },
  {
    name: "Font Awesome: a link to a plugin",
    html: `${form}<a href="/ThirdAuth/connect/platform/weibo.html" class="mr-2" target="_blank"><i class="fab fa-weibo text-warning"></i></a>`,
    expected: "unconfirmed",
  },
  {
    name: "a background image in a list of other logins",
    html: `${form}<dl class="third-login"><dd><a href="javascript:;" class="ico-qq"></a></dd><dd><a href="javascript:;" class="ico-sina"></a></dd></dl>`,
    expected: "unconfirmed",
  },
  {
    name: "a background image with names of several styles",
    html: `<a href="https://i.acme.example/psp/third/login/sina/in?ref=1" data-type="third" class="third-login gm-login-sina ico-login" rel="nofollow"></a>${form}`,
    expected: "unconfirmed",
  },
  {
    name: "a button with data attributes",
    html: `${form}<button type="button" class="btn js-social-login" data-provider="weibo"><i></i></button>`,
    expected: "unconfirmed",
  },
  {
    name: "an item with a platform",
    html: `${form}<li data-action="oauth" data-platform="sina"><i></i></li>`,
    expected: "unconfirmed",
  },
  {
    name: "an image and a task",
    html: `${form}<a href="/index.php?controller=user&task=sina_login"><img src="/app/system/template/user/images/sina_login.png"></a>`,
    expected: "unconfirmed",
  },
  {
    name: "a span of a mobile page",
    html: `${form}<p>用第三方帐号直接登录</p><a href="http://www.acme.example/oauth/weibo/login" id="weibo_app"><span><i></i>微博帐号登录</span></a>`,
    expected: "unconfirmed",
  },
  {
    name: "a panel with a QR code",
    html: `${form}<ul class="tabs"><li data-tab="wx">微信扫码</li><li data-tab="wb">微博扫码登录</li></ul><div class="qr"><img src="/qr.png"></div>`,
    expected: "unconfirmed",
  },
  {
    name: "a QR code with a line below",
    html: `${form}<div class="qrcode-box"><img src="/qr.png"><p>请使用微博客户端扫码登录</p></div>`,
    expected: "unconfirmed",
  },
  {
    name: "traditional Chinese: an account",
    html: `${form}<div class="weibo-login-area"><a rel="e:lg,t:1" href="#" class="btn-account">新浪微博帳號登入</a></div>`,
    expected: "unconfirmed",
  },
  { name: "traditional Chinese: by means of", html: `${form}<button type="button">透過微博帳戶登入</button>`, expected: "unconfirmed" },
  {
    name: "traditional Chinese: names after a heading",
    html: `${form}<h4>社群帳號登入</h4><a href="/go?t=1">Facebook</a><a href="/go?t=2">微博</a>`,
    expected: "unconfirmed",
  },
  { name: "Japanese: an account", html: `${form}<a href="/go?t=3">Weiboアカウントでログイン</a>`, expected: "unconfirmed" },
  { name: "Japanese: continue", html: `${form}<button type="button">Weibo(微博)で続ける</button>`, expected: "unconfirmed" },
  {
    name: "Japanese: names after a heading",
    html: `${form}<h3>ソーシャルログイン</h3><ul><li><a href="/go?t=1">LINE</a></li><li><a href="/go?t=2">Weibo</a></li></ul>`,
    expected: "unconfirmed",
  },
  { name: "Korean: a login", html: `${form}<a href="/go?t=3">웨이보 계정으로 로그인</a>`, expected: "unconfirmed" },
  { name: "Korean: a start", html: `${form}<button type="button">웨이보로 시작하기</button>`, expected: "unconfirmed" },
  {
    name: "Korean: names after a heading",
    html: `${form}<h3>SNS 간편 로그인</h3><a href="/go?t=1">카카오</a><a href="/go?t=2">웨이보</a>`,
    expected: "unconfirmed",
  },
  {
    name: "Janrain: a script of the site lists Weibo",
    html: `${form}<div id="janrainEngageEmbed"></div>${script("/js/janrain-init.js")}`,
    files: {
      "/js/janrain-init.js":
        '(function(){if(typeof window.janrain!=="object")window.janrain={};window.janrain.settings={};janrain.settings.tokenAction="event";janrain.settings.providers=["qq","sinaweibo"];var t=document.createElement("script");t.id="janrainAuthWidget";t.src="https://rpxnow.com/js/lib/login.acme.example/engage.js"})()',
    },
    expected: "found",
  },
  {
    name: "Janrain: a list of the server",
    html: `${form}${script("/js/capture.js")}${engage}`,
    files: {
      "/js/capture.js": "janrain.settings=janrain.settings||{};janrain.settings.providers=drupalSettings.janrain.capture.providers;",
    },
    expected: "found",
  },
];

/** Pages with icons and names of Weibo that open no login, with the markup of public repositories. */
export const iconsWithoutLogin: readonly LoginPage[] = [
  {
    name: "Janrain: a script of the site lists other providers",
    html: `${form}${script("/js/janrain-init.js")}`,
    files: {
      "/js/janrain-init.js":
        'window.janrain={};janrain.settings={};janrain.settings.appUrl="https://login.acme.example/";janrain.settings.providers=["facebook","google","yahoo"];var t=document.createElement("script");t.id="janrainAuthWidget";t.src="https://rpxnow.com/js/lib/login.acme.example/engage.js";',
    },
    expected: "missing",
  },
  {
    name: "layui: an icon of a footer",
    html: `${form}<div class="page-end"><p class="copyright">版权所有</p><div class="icon_box"><a href="#"><i class="layui-icon layui-icon-login-wechat"></i></a><a href="#"><i class="layui-icon layui-icon-login-weibo weibo-icon"></i></a></div></div>`,
    expected: "missing",
  },
  {
    name: "layui: an icon of a share button",
    html: `${article}<a href="javascript:" title="分享到QQ空间"><i class="layui-icon layui-icon-login-qq icon-qq"></i></a><a href="javascript:" title="分享到微博"><i class="layui-icon layui-icon-login-weibo icon-weibo"></i></a>`,
    expected: "missing",
  },
  {
    name: "a share function with a sprite",
    html: `${article}<a href="javascript:;" onclick="thirdShare(1, 'u', 't', 'p', this)" title="分享到新浪微博"><svg class="icon"><use xlink:href="#icon-weibo"></use></svg>微博</a>`,
    expected: "missing",
  },
  {
    name: "sprites of a share and subscribe widget",
    html: `${article}<div class="in-widget-content"><p>分享</p><a href="https://weibo.com" class="line-center"><svg class="icon"><use xlink:href="#icon-weibo"></use></svg><span>分享本页到 微博</span></a></div>`,
    expected: "missing",
  },
  {
    name: "a sprite of a search",
    html: `${article}<ul><li><input hidden type="radio" name="type" id="type-weibo" value="https://s.weibo.com/weibo/"><label for="type-weibo"><svg class="icon"><use xlink:href="#icon-weibo"></use></svg><span>微博搜索</span></label></li></ul>`,
    expected: "missing",
  },
  {
    name: "an image of a follow link",
    html: `${form}<p><a href="#" target="_blank"><img src="/res/front/images/ico-sina.gif" alt="新浪微博" title="点击关注新浪微博"></a></p>`,
    expected: "missing",
  },
  {
    name: "sprites of contacts",
    html: `${form}<div><svg class="icon"><use xlink:href="#icon-weixin"/></svg><svg class="icon"><use xlink:href="#icon-weibo"/></svg></div><div><h2>联系我们</h2><a href="mailto:a@acme.example">发送邮件</a></div>`,
    expected: "missing",
  },
  {
    name: "users whose names are like a login",
    html: `${article}<a href="/user/sina_login_123">小王</a><a href="/u/weibo-login">小李</a><a href="/space/weibo_oauth">小张</a><a href="/@weibo_auth">小赵</a>`,
    expected: "missing",
  },
  {
    name: "a column of news",
    html: `${article}<a href="/sina/news">新浪</a><a href="/sina/">新浪</a><a href="/weibo/hot">微博热搜</a><a href="/weibo/connections">微博</a>`,
    expected: "missing",
  },
  {
    name: "data attributes of share buttons for members",
    html: `${article}<button class="js-share need-login" data-provider="weibo"></button><a class="social-share-btn" data-platform="sina" href="javascript:;"></a>`,
    expected: "missing",
  },
  {
    name: "an account to connect in a profile",
    html: `${article}<h3>我的微博</h3><p>微博：@acme</p><a class="weibo-card" data-type="weibo" href="/weibo/123">查看微博</a>`,
    expected: "missing",
  },
  {
    name: "traditional Chinese, Japanese and Korean: share and follow",
    html: `${form}<a href="javascript:;">分享到微博</a><a href="javascript:;">追蹤微博</a><a href="/a">Weiboでシェア</a><a href="/b">Weiboをフォロー</a><a href="/c">웨이보에 공유하기</a><a href="/d">웨이보 팔로우</a>`,
    expected: "missing",
  },
];

/** Short pages with an element that a script fills. */
export const emptyContainers: readonly LoginPage[] = [
  {
    name: "a short page with an empty element",
    html: shell("root-view", "/app.js"),
    files: { "/app.js": "boot()" },
    expected: "unknown",
    rendered: "missing",
  },
  {
    name: "a short page of Angular",
    html: `<app-root></app-root>${script("/main.js", "type=module")}`,
    files: { "/main.js": "boot()" },
    expected: "unknown",
    rendered: "missing",
  },
  {
    name: "a short page of Quasar with a text while it loads",
    html: `<div id="q-app"><p>加载中…</p></div>${script("/app.js")}`,
    files: { "/app.js": "boot()" },
    expected: "unknown",
    rendered: "missing",
  },
];
