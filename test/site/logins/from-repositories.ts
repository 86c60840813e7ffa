import { article, authorize, form, type LoginPage, script, shell } from "./login-page.ts";

/** Login pages with the markup of public repositories: communities, shops, CMS plugins and single-page applications. */
export const fromRepositories: readonly LoginPage[] = [
  {
    name: "a passport with an icon font",
    html: `${form}<div class="links"><a href="/connect/qq" tag="91053"><i class="passport-icon icon-tencent"></i></a><a href="/connect/weibo" tag="91054"><i class="passport-icon icon-weibo"></i></a></div>`,
    expected: "unconfirmed",
  },
  {
    name: "a dialog whose links are in data attributes",
    html: `${form}<div class="pop-login-sns"><span>其他方式登录</span><a href="javascript:void(0)" data-login-sns="/passport/user/tplogin?tp=weibo" class="pop-sns-weibo"><i class="icon-weibo"></i></a><a href="javascript:void(0)" data-login-sns="/passport/user/tplogin?tp=qq" class="pop-sns-qq"><i class="icon-qq"></i></a></div>`,
    expected: "unconfirmed",
  },
  {
    name: "a dialog that jQuery adds",
    html: `${form}${script("/js/dialog.js")}`,
    files: {
      "/js/dialog.js": `var html='<div class="pop-login-sns"><span>其他方式登录</span>\\\n<a href="javascript:void(0)" data-login-sns="/user/loginweibo" class="pop-sns-weibo">\\\n<i class="imv2-weibo"></i></a></div>';$("body").append(html)`,
    },
    expected: "unconfirmed",
  },
  {
    name: "sprites with ids",
    html: `${form}<ul><li><a class="qqway" id="loginbyqq" href="javascript:void(0)">QQ号码</a></li><li><a class="sinaway" id="loginbysina" href="javascript:void(0)">新浪微博</a></li></ul>`,
    expected: "unconfirmed",
  },
  {
    name: "a sprite whose class names both",
    html: `${form}<label><a class="loginbyqq" href="/index.php?m=Loginby&a=index&ltype=qq"></a><a href="/index.php?m=Loginby&a=index&ltype=sina" class="loginbysina"></a></label>`,
    expected: "unconfirmed",
  },
  {
    name: "a list of accounts with titles",
    html: `${form}<div class="row oauth"><span>其他方式登录：</span><a href="javascript:;" class="qq" title="QQ"></a><a href="javascript:;" class="weibo" title="微博"></a><a href="javascript:;" class="github" title="Github"></a></div>`,
    expected: "unconfirmed",
  },
  {
    name: "links with a data type",
    html: `${form}<p>第三方登录</p><div class="oth_type_links"><a class="icon_type btn_qq sns-login-link" data-type="qq"><i></i></a><a class="icon_type btn_weibo sns-login-link" data-type="weibo"><i></i></a></div>`,
    expected: "unconfirmed",
  },
  {
    name: "a row of a shop: title of the link",
    html: `${form}<h4>快捷登录：</h4><a href="http://account.acme.example/oauth/qq" title="使用QQ帐号登录">QQ</a><a href="http://account.acme.example/oauth/sina" class="lb_weibo" title="使用微博帐号登录">微博</a>`,
    expected: "unconfirmed",
  },
  {
    name: "ASP.NET: an image button",
    html: `${form}<a href="/oauth/sina/login.aspx" title="新浪登录" target="_blank"><img src="/upfile/css/i/sl-deng.png" alt="新浪登录"></a>`,
    expected: "unconfirmed",
  },
  {
    name: "CodeIgniter: spans with ids",
    html: `${form}<a class="addthis_login_weibo" href="/login/sina"><span id="weibo-connect" class="ssi-button"></span></a>`,
    expected: "unconfirmed",
  },
  {
    name: "a CMS plugin",
    html: `${form}<a href="/plug/qqlogin/"><img src="/t/qq.png" title="QQ登录"></a><a href="/plug/wblogin/"><img src="/t/weibo.png" title="微博登录">微博登录</a>`,
    expected: "unconfirmed",
  },
  {
    name: "a dialog of a list of strings",
    html: `${form}${script("/tmpl.js")}`,
    files: {
      "/tmpl.js":
        'tmpl.add(\'<ul class="login-sns-list">\');tmpl.add(\'<li><a class="login-sns-weibo" href="/oauth/sinaoauth/jump/"><b></b>新浪微博</a></li>\');',
    },
    expected: "unconfirmed",
  },
  {
    name: "Element UI: an icon of a symbol font",
    html: `${form}<a href="${authorize}?client_id=4097946870&response_type=code&redirect_uri=http://www.acme.example/callback"><svg class="login-svg" aria-hidden="true"><use xlink:href="#el-icon-weibo"/></svg></a>`,
    expected: "found",
  },
  {
    name: "layui: a message of the click",
    html: `${form}<a href onclick="layer.msg('正在通过微博登入', {icon:16, shade: 0.1, time:0})" class="iconfont icon-weibo" title="微博登入"></a>`,
    expected: "unconfirmed",
  },
  {
    name: "Vue: a component with a template",
    html: shell("app", "/js/user.js"),
    files: {
      "/js/user.js": `Vue.component('oauth-login',{template:'<a href="###" @click="loginWeibo"><img src="/240.png" /></a>',methods:{loginWeibo(){var url='https://api.weibo.com/oauth2/authorize?client_id='+this.clientId;url+='&response_type=code&redirect_uri=';url+=this.redirectUri;window.open(url)}}});`,
    },
    expected: "found",
  },
  {
    name: "Casdoor: a table of providers",
    html: shell("root", "/static/js/main.js"),
    files: {
      "/static/js/main.js": `const authInfo={DingTalk:{scope:"openid",endpoint:"https://login.dingtalk.com/oauth2/auth"},Weibo:{scope:"email",endpoint:"https://api.weibo.com/oauth2/authorize"}};`,
    },
    expected: "found",
  },
  {
    name: "the SDK's button that jQuery adds",
    html: `${form}<div id="w"></div><script>$("#w").html('<wb:login-button type="1,2" ></wb:login-button>')</script>`,
    expected: "found",
  },
  {
    name: "the SDK's button next to another login",
    html: `${form}<div class="authentification_login">使用其他帐号登录:<br/><wb:login-button type="3,2" ></wb:login-button><a class="qq_login" href="javascript:void(0);">使用qq登录</a></div>`,
    expected: "found",
  },
  {
    name: "a list that a script joins",
    html: `${form}${script("/js/third.js")}`,
    files: {
      "/js/third.js":
        'var cfg={key:"1"};$(".wb").click(function(){location=["https://api.weibo.com","oauth2","authorize"].join("/")+"?client_id="+cfg.key})',
    },
    expected: "found",
  },
  {
    name: "an address in Base64",
    html: `${form}<a href="javascript:;" onclick="go(3)">进入</a>${script("/js/go.js")}`,
    files: {
      "/js/go.js": 'function go(){location.href=window.atob("aHR0cHM6Ly9hcGkud2VpYm8uY29tL29hdXRoMi9hdXRob3JpemU=")+"?client_id="+id}',
    },
    expected: "found",
  },
  {
    name: "a frame with its own markup",
    html: `${article}<iframe srcdoc="<a href='${authorize}?client_id=1'>微</a>"></iframe>`,
    expected: "found",
  },
  {
    name: "the title of a drawing in a button",
    html: `${form}<button type="button"><svg viewBox="0 0 24 24"><title>微博登录</title><path d="M1 1"/></svg></button>`,
    expected: "unconfirmed",
  },
  {
    name: "a group whose label announces other logins",
    html: `${form}<div role="group" aria-label="第三方登录"><a href="javascript:;" data-type="3"><img src="/i/3.png" alt="微博"></a></div>`,
    expected: "unconfirmed",
  },
  {
    name: "a legend above the names of services",
    html: `${form}<fieldset><legend>使用第三方帐号登录</legend><a href="/go?t=1">QQ</a><a href="/go?t=3">新浪微博</a></fieldset>`,
    expected: "unconfirmed",
  },
  {
    name: "a row of buttons with labels",
    html: `${form}<section aria-label="社交账号登录"><button onclick="sns(1)" aria-label="微信"></button><button onclick="sns(3)" aria-label="Sina Weibo"></button></section>`,
    expected: "unconfirmed",
  },
  {
    name: "a function whose name has several words",
    html: `${form}<a href="javascript:;" onclick="toSinaLogin()"><b></b></a>`,
    expected: "unconfirmed",
  },
  {
    name: "icons with titles below a heading of accounts",
    html: `${form}<h5>使用以下账号直接登录</h5><a href="javascript:;" class="ico1" title="QQ"></a><a href="javascript:;" class="ico2" title="新浪微博"></a>`,
    expected: "unconfirmed",
  },
];
