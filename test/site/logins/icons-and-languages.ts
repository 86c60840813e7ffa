import { form, type LoginPage, script } from "./login-page.ts";

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
  {
    name: "links at the end of an article element",
    html: `<article>${form}<footer class="l-footer"><ul class="flex"><li><a href="/site/loginnew/QQLogin"><i class="icon-qq"></i>QQ</a></li><li><a href="/site/loginnew/SinaLogin"><i class="icon-sina"></i>微博</a></li></ul></footer></article>`,
    expected: "unconfirmed",
  },
  {
    name: "an element with the login's name and a background image",
    html: `${form}<div class="web-login"><div class="login-other"><a href="javascript:void(0)" class="icon-qq">QQ</a><a href="javascript:void(0)" class="icon-sina">新浪微博</a></div></div>`,
    expected: "unconfirmed",
  },
  {
    name: "icons that follow a text in a link",
    html: `${form}<div class="layui-form-item other-login"><a>或者使用社交账号登陆<i class="iconfont icon-qq"></i><i class="iconfont icon-weibo"></i></a></div>`,
    expected: "unconfirmed",
  },
  {
    name: "traditional Chinese: buttons after a line",
    html: `${form}<p class="other-login">或使用以下方式登入</p><div class="log-button-box"><button type="button"><img src="/i/1.svg" alt="">Google</button><button type="button"><img src="/i/2.svg" alt="">Weibo</button></div>`,
    expected: "unconfirmed",
  },
  {
    name: "layui: an item of the navigation",
    html: `${form}<ul class="layui-nav"><li class="layui-nav-item"><a href="/app/weibo/" onclick="layer.msg('正在通过微博登入')" title="微博登入" class="iconfont icon-weibo"></a></li></ul>`,
    expected: "unconfirmed",
  },
  {
    name: "a dialog that a script adds piece by piece",
    html: `${form}${script("/js/layer.js")}`,
    files: {
      "/js/layer.js":
        'var Login_html="<ul class=\\"login_list\\">";Login_html += "<li class=\\"phone\\"><a class=\\"_btn_login_phone\\" href=\\"/weibologin/\\">用新浪微博登入</a></li>";',
    },
    expected: "unconfirmed",
  },
  {
    name: "a link with the kind of account",
    html: `${form}<li><a class="itm-2" href="/api/sns/authorize?snsType=2&amp;clientType=web2" data-action="login" data-type="sina"><i class="icn icn-sn"></i><em>新浪微博登录</em></a></li>`,
    expected: "unconfirmed",
  },
];
