import { article, form, type LoginPage, script, shell } from "./login-page.ts";

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
  {
    name: "icons to connect with the site",
    html: `${article}<h3>Connect with us</h3><p class="time-social-icons"><a href="#"><i class="icon-renren"></i></a><a href="#"><i class="icon-sina-weibo"></i></a></p><div class="social"><a href="/" title="Sina-Weibo"><i class="icon-sina-weibo"></i></a></div>`,
    expected: "missing",
  },
  {
    name: "items of a share panel",
    html: `${article}<ul><li data-type="sina" onclick="clickLog('from=normdetail_wbshare');"><i class="jicon jicon_sina"></i>新浪微博</li></ul><div class="col-33 share_item" data-type="sina"><span class="icon icon-sina"></span><p class="share_desc">新浪微博</p></div>`,
    expected: "missing",
  },
  {
    name: "share buttons next to a daily check-in",
    html: `${article}<a href="javascript:void(0);" class="js-social-share weibo" data-cmd="tsina" title="分享到新浪微博" data-share="weibo"><i class="es-icon es-icon-weibo"></i></a><div id="sign-in" class="notsigned">今日签到</div>`,
    expected: "missing",
  },
  {
    name: "an icon of a shop's footer",
    html: `${form}<div class="f-left"><i class="w-icon-sns sns-weixin"></i></div><a class="f-left" href="javascript:;"><i class="w-icon-sns sns-weibo"></i></a><h4 class="hd">扫码下载APP</h4>`,
    expected: "missing",
  },
  {
    name: "messages of failed logins in several languages",
    html: `${form}${script("/i18n.js")}`,
    files: {
      "/i18n.js":
        'm={ko:{f:"웨이보 로그인 실패",e:"웨이보 로그인 오류"},ja:{f:"Weiboログインに失敗しました",e:"Weiboログインエラー"},tw:{f:"微博登入失敗",n:"無法使用微博登入",e:"微博登入錯誤"},en:{f:"Weibo login failed"}}',
    },
    expected: "missing",
  },
  {
    name: "instructions in several languages",
    html: `${article}<ul><li>微博登入教學</li><li>Weiboログイン方法</li><li>웨이보 로그인 방법</li><li>已支援微博登入</li><li>Weiboでログインできない</li><li>웨이보 로그인 안내</li></ul>`,
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
