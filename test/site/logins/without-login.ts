import { article, authorize, form, type LoginPage, script } from "./login-page.ts";

/** Pages without a login, though they mention Weibo. */
export const withoutLogin: readonly LoginPage[] = [
  { name: "an ordinary login form", html: form, expected: "missing" },
  {
    name: "an article about the login",
    html: `${article}<h2>微博登录接入教程</h2><p>请求 ${authorize}?client_id=YOUR_KEY 即可，详见 <a href="https://open.weibo.com/wiki/Oauth2/authorize">文档</a>。</p><pre>curl "${authorize}?client_id=1"</pre>`,
    expected: "missing",
  },
  {
    name: "a login that is commented out",
    html: `${form}<!-- <a href="${authorize}?client_id=1">微博登录</a> --><script>/* location="${authorize}?client_id=1" */ // janrainAuthWidget\n</script>`,
    expected: "missing",
  },
  {
    name: "hints to the browser and a policy",
    html: `<meta http-equiv="Content-Security-Policy" content="form-action ${authorize} https://rpxnow.com"><link rel="dns-prefetch" href="//rpxnow.com"><link rel="preconnect" href="https://api.weibo.com/oauth2/authorize"><link rel="prefetch" href="${authorize}?client_id=1">${form}`,
    expected: "missing",
  },
  {
    name: "Janrain: a widget whose providers do not include Weibo",
    html: `${form}${article}<div id="janrainEngageEmbed"></div><script>window.janrain = { settings: { tokenUrl: "/token", type: "embed" } };
      janrain.settings.providers = ["facebook", 'google', "qq"];</script>${script("https://rpxnow.com/js/lib/acme/engage.js")}`,
    expected: "missing",
  },
  {
    name: "a share button",
    html: `${article}<a title="分享到新浪微博" href="http://service.weibo.com/share/share.php?appkey=1&url=${encodeURIComponent(`${authorize}?client_id=1`)}"><i class="icon-weibo"></i>微博</a>`,
    expected: "missing",
  },
  {
    name: "a follow widget",
    html: `${article}${script("https://tjs.sjs.sinajs.cn/open/api/js/wb.js")}<wb:follow-button uid="2991975565" type="red_1"></wb:follow-button><iframe src="https://widget.weibo.com/relationship/followbutton.php?uid=1"></iframe>`,
    expected: "missing",
  },
  {
    name: "a link to a profile",
    html: `${form}<footer>关注我们 <a class="social-weibo" href="https://weibo.com/u/2991975565"><i class="icon icon-weibo"></i>官方微博</a></footer>`,
    expected: "missing",
  },
  {
    name: "other logins",
    html: `${form}<p>第三方登录</p><a class="icon-wechat" href="/auth/wechat">微信登录</a><a href="https://graph.qq.com/oauth2.0/authorize?client_id=1">QQ登录</a>`,
    expected: "missing",
  },
  {
    name: "an article in JSON",
    html: `${article}<script type="application/json">{"body":"调用 ${authorize} 接口之前，请先在开放平台创建应用并填写回调地址。"}</script>`,
    expected: "missing",
  },
  {
    name: "a script with a share function",
    html: `${article}${script("/s.js")}`,
    files: { "/s.js": 'function share(){window.open("https://service.weibo.com/share/share.php?url="+location.href)} // not a login' },
    expected: "missing",
  },
];

/** Pages without a login, with the markup of public repositories. */
export const withoutLoginFromRepositories: readonly LoginPage[] = [
  {
    name: "a footer with icons",
    html: `${form}<p>关注我们：<span class="am-icon-weixin"></span><span class="am-icon-weibo"></span></p><div class="l"><a href="javascript:;" class="footer-sns-weibo" title="新浪微博"><i></i></a><p>官方微博</p></div>`,
    expected: "missing",
  },
  {
    name: "a list of share buttons",
    html: `${article}<div id="share">分享到： <a class="circle-weibo"><i class="icon-weibo"></i></a><a class="share-weibo" data-type="weibo" title="分享到微博" rel="nofollow">微博</a><a href="javascript:Share('sina')" class="weibo" title="微博分享"></a></div>`,
    expected: "missing",
  },
  {
    name: "a login of the SDK that is commented out",
    html: `${form}<!-- <wb:login-button type="3,2" onlogin="login" onlogout="logout">登录按钮</wb:login-button> --><div class="auth-cooperate"><strong>使用第三方帐号登录</strong><a class="qq" href="/auth/qq">QQ</a></div>`,
    expected: "missing",
  },
  {
    name: "the QR code of WeChat",
    html: `${form}<div id="wx_login_container">扫码</div><iframe src="https://open.weixin.qq.com/connect/qrconnect?appid=wx1"></iframe>${script("https://res.wx.qq.com/connect/zh_CN/htmledition/js/wxLogin.js")}`,
    expected: "missing",
  },
  {
    name: "an API that shortens links",
    html: `${article}<script>$.getJSON("https://api.weibo.com/2/short_url/shorten.json?callback=?",{source:key,url_long:location.href})</script>`,
    expected: "missing",
  },
  {
    name: "a list of features",
    html: `${article}<ul><li>支持微博登录</li><li>新增微博登录</li><li>优化微博登录体验</li><li>已接通微博登录</li><li>微博登录服务协议</li><li>微博登录界面截图</li><li>转发到微博请先登录</li></ul>`,
    expected: "missing",
  },
  {
    name: "questions about the login",
    html: `${article}<ul><li><a href="/a/1">How do I log in with Weibo</a></li><li>If you sign in with Weibo</li><li>You can no longer sign in with Weibo</li><li><a href="/a/2">微博登录收不到验证码？</a></li></ul>`,
    expected: "missing",
  },
  {
    name: "links to tags and articles",
    html: `${article}<a href="/tag/%E5%BE%AE%E5%8D%9A%E7%99%BB%E5%BD%95">微博登录</a><a href="/tags/weibo-login/">微博登录</a><a href="/article/33.html"><b>微博登录</b></a><a href="/archives/2020" title="新浪微博登录">OAuth</a>`,
    expected: "missing",
  },
  {
    name: "where a visitor of the login comes from or goes next",
    html: `${article}<a href="/login?utm_source=weibo">登录</a><a href="/login?next=%2Fbrand%2Fweibo">登录</a><a href="/sso/login?return_url=https%3A%2F%2Fwww.acme.example%2Fsina">登录</a>`,
    expected: "missing",
  },
  {
    name: "icons of profiles below other logins",
    html: `${form}<div><p>其他方式登录</p><a href="/oauth/qq" class="icon-qq"></a></div>${article}<footer><a href="javascript:;" class="icon-weibo" title="微博"></a></footer><div><h4>关注我们</h4><span class="foot-sina">微博</span></div>`,
    expected: "missing",
  },
  {
    name: "share buttons below other logins",
    html: `${form}<div><p>第三方登录</p><a href="/oauth/qq" class="icon-qq"></a></div><div>分享到：<a href="javascript:;" class="icon-weibo" data-type="weibo">微博</a></div>`,
    expected: "missing",
  },
  {
    name: "elements that scripts fill with share buttons and links",
    html: `${form}<div class="social-share" data-sites="weibo,qq"></div><div class="social-links"></div><div class="footer-social"></div>${script("/s.js")}`,
    files: { "/s.js": "social(document.querySelectorAll('div'))" },
    expected: "missing",
  },
  {
    name: "a table of services that a site shares data with",
    html: `${article}<h2>第三方登录</h2><table><tr><td>微博</td><td>昵称</td></tr></table><script>tips={weibo:"发布微博前请登录"}</script>`,
    expected: "missing",
  },
  {
    name: "a list of share buttons without a heading, below other logins",
    html: `${form}<h4>快捷登录</h4><a href="/oauth/qq">QQ</a><ul class="sharelist"><li><a class="weibo" href="javascript:;">新浪微博</a></li></ul>`,
    expected: "missing",
  },
  {
    name: "an author whose name is like a login",
    html: `${article}<a href="/author/weibo_auth">weibo_auth</a>`,
    expected: "missing",
  },
  {
    name: "posts and threads about the login",
    html: `${article}<a href="/2019/05/weibo-oauth-login/">微博登录</a><a href="/?p=33">微博登录</a><a href="thread-123-1-1.html">微博登录的同学进</a><a href="/n/4">求助：微博登录后昵称乱码</a><ul><li>Add login with Weibo</li><li>Fixed sign in with Weibo on Safari</li></ul>`,
    expected: "missing",
  },
];
