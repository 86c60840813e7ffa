import { describe, expect, it, test } from "vitest";
import { readHtml } from "../../src/network/site/page-facts.ts";
import { isSameSite } from "../../src/network/site/same-site.ts";

const address = "https://www.acme.example/zh/index.html";
const read = (html: string, own: readonly string[] = []) => readHtml(html, address, own);
const markersIn = (html: string, own: readonly string[] = []) => read(html, own).evidence.find().markers;
const scriptsIn = (html: string) => read(html).scripts.map(({ href }) => href);

describe("a marker counts where users have it in the page", () => {
  it.each([
    ["an inline script", "<script>window.janrain = { settings: {} };</script>", ["window.janrain"]],
    ["an attribute", '<a class="janrainEngage" href=#>微博</a>', ["janrainEngage"]],
    ["the address of a link", '<a href="https://api.weibo.com/oauth2/authorize?client_id=1">', ["api.weibo.com/oauth2/authorize"]],
    ["the address of a script", '<script src="https://rpxnow.com/js/lib/rpx.js"></script>', ["rpxnow.com"]],
    ["an element of the SDK", "<wb:login-button type=3,2></wb:login-button>", ["<wb:login-button"]],
    ["capitals", "<A CLASS=JANRAINENGAGE>", ["janrainEngage"]],
    ["other letter case in a script", "<script>WINDOW.Janrain</script>", ["window.janrain"]],
    ["a script that hides from browsers of old", "<script><!--\nwindow.janrain\n//--></script>", ["window.janrain"]],
    ["after a comment", "<!-- no --><p id=janrainEngage>", ["janrainEngage"]],
    ["after a comment that ends at once", "<!--><p id=janrainEngage>", ["janrainEngage"]],
    ["after a comment that ends with !", "<!-- x --!><p id=janrainEngage>", ["janrainEngage"]],
    ["what looks like a comment in an attribute", '<p id="<!-- rpxnow.com -->">', ["rpxnow.com"]],
    ["a script that never ends", "<script>var url = 'rpxnow.com'", ["rpxnow.com"]],
    ["a call of the SDK", "<script>WB2.login(function () {})</script>", ["WB2.login"]],
    ["a button that a script makes", "<script>WB2.anyWhere(W => W.widget.connectButton({ id: 'b' }))</script>", ["connectButton"]],
    ["the address of a module preload", "<link rel=modulepreload href=https://rpxnow.com/load/acme.js>", ["rpxnow.com"]],
  ])("%s", (_, html, markers) => {
    expect(markersIn(html)).toEqual(expect.arrayContaining(markers));
  });

  it.each([
    ["a comment", "<!-- <script src=https://rpxnow.com/x.js></script> -->"],
    ["a conditional comment", "<!--[if IE]><a class=janrainEngage></a><![endif]-->"],
    ["a comment over lines, with tags and quotes", "<p>a</p>\n<!--\n<a href='\">' class=janrainEngage>\n-->\n<p>b</p>"],
    ["a comment that never ends", "<p>a</p><!-- window.janrain"],
    ["a comment inside a comment's start", "<!-- <!-- janrainEngage -->"],
    ["what browsers take for a comment", "<!rpxnow.com><?php rpxnow.com ?></ rpxnow.com>"],
    ["CDATA, which HTML does not know", "<![CDATA[ rpxnow.com ]]>"],
    ["text", "<p>rpxnow.com, janrainEngage, api.weibo.com/oauth2/authorize</p>"],
    ["a text field", "<textarea><a class=janrainEngage></textarea>"],
    ["the title", "<title>window.janrain</title>"],
    ["a description", "<img alt='https://api.weibo.com/oauth2/authorize?client_id=1' title=janrainEngage aria-label=rpxnow.com>"],
    ["a meta element", "<meta name=description content='https://api.weibo.com/oauth2/authorize?client_id=1'>"],
    ["a list of allowed hosts", `<meta http-equiv=content-security-policy content="script-src 'self' https://rpxnow.com">`],
    [
      "a hint to the browser",
      "<link rel=dns-prefetch href=//rpxnow.com><link rel=preconnect href=//rpxnow.com><link rel=prefetch href=//rpxnow.com/x>",
    ],
    ["speculation rules", '<script type=speculationrules>{"prefetch":[{"urls":["https://rpxnow.com/"]}]}</script>'],
    ["a comment of a script", "<script>/* window.janrain */ var a = 1; // rpxnow.com\n</script>"],
    ["a comment at the end of a script", "<script>var a = 'x'; // https://rpxnow.com</script>"],
    ["a regular expression", "<script>if (/janrainEngage/.test(a)) b()</script>"],
    ["a sentence in a script", "<script>var a = 'The class janrainEngage was used by the old widget'</script>"],
    ["the SDK of Weibo alone", "<script src=https://tjs.sjs.sinajs.cn/open/api/js/wb.js></script><wb:follow-button uid=1>"],
    [
      "a share widget of Janrain",
      "<script>window.janrain = {}; janrain.settings.share = {}; e.src = 'https://rpxnow.com/js/lib/acme/share.js'</script>",
    ],
    ["a name that is only like it", "<a class=janrain-engage href=https://janrain.example/api.weibo.com>"],
  ])("and not in %s", (_, html) => {
    expect(markersIn(`<h1>Acme</h1>${html}`)).toEqual([]);
  });

  test("what a declaration names is found in any case, also in text, and nothing else of it", () => {
    const own = ["/auth/weibo", "/auth/qq", "用微博登录", "<b class=x>"];
    expect(markersIn("<a href=/AUTH/Weibo>", own)).toEqual(["/auth/weibo"]);
    expect(markersIn("<b>用微博登录</b>", own)).toEqual(["用微博登录"]);
    expect(markersIn("<b class=x>用&#24494;博登录</b>", own)).toEqual(["用微博登录", "<b class=x>"]);
    expect(markersIn("<script>open('/auth/weibo')</script>", own)).toEqual(["/auth/weibo"]);
    expect(markersIn("<!-- /auth/weibo --><script>// /auth/weibo</script><link rel=prefetch href=/auth/weibo>", own)).toEqual([]);
  });
});

const addedByScripts: readonly [string, string, readonly string[]][] = [
  [
    "that a script writes",
    "<script>document.write('<script src=\"/a.js?v=' + v + '\"><\\/script>')</script>",
    ["https://www.acme.example/a.js?v="],
  ],
  [
    "that jQuery appends",
    "<script>$('body').append('<script async src=a.js></scr' + 'ipt>')</script>",
    ["https://www.acme.example/zh/a.js"],
  ],
  ["that jQuery loads", "<script>$.getScript('/a.js', f)</script>", ["https://www.acme.example/a.js"]],
  [
    "that a script creates, with a version that it computes",
    "<script>var s=document.createElement('script');s.src='//static.acme.example/a.js?t='+Date.now()</script>",
    ["https://static.acme.example/a.js?t="],
  ],
  ["that a function of the site loads", "<script>loadScript(root, '/a.js')</script>", ["https://www.acme.example/a.js"]],
  ["of Sea.js", "<script>seajs.use('/js/a.js')</script>", ["https://www.acme.example/js/a.js"]],
  [
    "the main module of RequireJS",
    "<script data-main=/js/main src=/r.js></script>",
    ["https://www.acme.example/r.js", "https://www.acme.example/js/main.js"],
  ],
  [
    "of an import map",
    '<script type=importmap>{"imports":{"a":"/a.js","@/":"./src/","x":null}}</script><script type=module>import \'a\'; import \'@/b/c.js\'; import \'x\'; import \'y/z\'</script>',
    ["https://www.acme.example/a.js", "https://www.acme.example/zh/src/b/c.js"],
  ],
  [
    "with an invalid import map",
    "<script type=importmap>{</script><script type=module>import 'a'; import '/b.js'</script>",
    ["https://www.acme.example/b.js"],
  ],
  [
    "of the first import map that has a name",
    '<script type=importmap>{"imports":{"a":"/1.js"}}</script><script type=importmap>{"imports":{"a":"/2.js"}}</script><script type=module>import \'a\'</script>',
    ["https://www.acme.example/1.js"],
  ],
];

describe("a page's scripts", () => {
  it.each([
    ["absolute", "<script src=https://cdn.example/a.js></script>", ["https://cdn.example/a.js"]],
    ["from the root", "<script src='/a.js?v=1'></script>", ["https://www.acme.example/a.js?v=1"]],
    ["relative", '<script src="a.js"></script>', ["https://www.acme.example/zh/a.js"]],
    ["up a folder", '<script src="../a.js"></script>', ["https://www.acme.example/a.js"]],
    ["without a scheme", "<script src=//cdn.example/a.js></script>", ["https://cdn.example/a.js"]],
    ["with entities", '<script src="/a.js?b=1&amp;c=2"></script>', ["https://www.acme.example/a.js?b=1&c=2"]],
    ["with spaces around", '<script src=" \n/a.js "></script>', ["https://www.acme.example/a.js"]],
    ["in capitals", "<SCRIPT SRC=/a.js></SCRIPT>", ["https://www.acme.example/a.js"]],
    [
      "with other attributes",
      '<script async defer type=module crossorigin src="/a.js" src="/b.js"></script>',
      ["https://www.acme.example/a.js"],
    ],
    ["of the tag that never ends", "<script src=/a.js></script><script src=/b.js", ["https://www.acme.example/a.js"]],
    ["under a base", "<base href=/app/><script src=a.js></script>", ["https://www.acme.example/app/a.js"]],
    ["under a base on another host", "<base href=//static.acme.example/x/y><script src=a.js>", ["https://static.acme.example/x/a.js"]],
    ["before the base", "<script src=a.js></script><base href=/app/>", ["https://www.acme.example/zh/a.js"]],
    [
      "under the first of two bases",
      "<base target=_top><base href=/one/><base href=/two/><script src=a.js>",
      ["https://www.acme.example/one/a.js"],
    ],
    ["under a base that is none", "<base href=javascript:1><base href=/two/><script src=a.js>", ["https://www.acme.example/zh/a.js"]],
    ...addedByScripts,
    ["after a drawing", "<svg><title/><style/></svg><script src=/a.js></script>", ["https://www.acme.example/a.js"]],
    ["after a drawing that never ends", "<svg><path><p><script src=/a.js></script>", ["https://www.acme.example/a.js"]],
  ])("%s", (_, html, expected) => {
    expect(scriptsIn(html)).toEqual(expected);
  });

  it.each([
    ["an inline one", "<script>1</script>"],
    ["an empty address, which browsers do not load", "<script src></script><script src=''></script><script src=' '></script>"],
    ["what is not an address", "<script src='https://['></script><script src=data:,1></script><script src=blob:x></script>"],
    ["a tag in a string", "<script>help = '<script src=/a.js><\\/script>'</script>"],
    ["an address in a script that adds none", "<script>image.src = '/a.js'</script>"],
    ["a name of a file in a script that adds one", "<script>document.createElement('script').src = x; log('a.js', 'vue.js?')</script>"],
    ["an address in a script that adds markup", "<script>box.append('/a.js')</script>"],
    [
      "a module whose name is very long",
      `<script type=importmap>{"imports":{"b/":"/"}}</script><script>import 'b/${"a".repeat(299)}'</script>`,
    ],
    ["what an import map has, but no script imports", '<script type=importmap>{"imports":{"a":"/a.js"}}</script>'],
    [
      "a tag in a comment, a title or a field",
      "<!-- <script src=/a.js> --><title><script src=/a.js></title><textarea><script src=/a.js></textarea>",
    ],
    ["another element", "<img src=/a.js><a href=/a.js><scripts src=/a.js>"],
  ])("are not %s", (_, html) => {
    expect(scriptsIn(html)).toEqual([]);
  });

  it.each([
    ["https://www.acme.example/a.js", address, true],
    ["http://www.acme.example:8080/a.js", address, true],
    ["https://acme.example/a.js", address, true],
    ["https://static.acme.example/a.js", address, true],
    ["https://a.b.www.acme.example/a.js", address, true],
    ["https://acme.example.cdn.example/a.js", address, false],
    ["https://notacme.example/a.js", address, false],
    ["https://example/a.js", address, false],
    ["https://static.acme.com.cn/a.js", "https://www.acme.com.cn/", true],
    ["https://other.com.cn/a.js", "https://www.acme.com.cn/", false],
    ["https://other.github.io/a.js", "https://acme.github.io/", false],
    ["https://other.com/a.js", "https://www.com/", false],
    ["https://www.com/a.js", "https://www.com/", true],
    ["http://192.0.2.1/a.js", "http://192.0.2.1/", true],
    ["http://192.0.2.2/a.js", "http://192.0.2.1/", false],
    ["http://[2001:db8::1]/a.js", "http://[2001:db8::1]/", true],
    ["http://localhost:81/a.js", "http://localhost/", true],
  ])("%s is of the site of %s: %s", (script, page, expected) => {
    expect(isSameSite(new URL(script), new URL(page))).toBe(expected);
  });
});

describe("the hosts that a page loads from", () => {
  it.each([
    ["a script", "<script src=https://A.example/x.js></script>", ["a.example"]],
    ["a style sheet", '<link REL="Alternate StyleSheet" href=//b.example/x.css>', ["b.example"]],
    [
      "what is loaded ahead",
      "<link rel=preload as=font href=https://c.example/f><link rel=modulepreload href=//d.example/m>",
      ["c.example", "d.example"],
    ],
    ["a frame", "<iframe src=https://e.example/embed></iframe>", ["e.example"]],
    ["an import", "<style>@import url(https://f.example/x.css); @import 'https://g.example/y';</style>", ["f.example", "g.example"]],
    ["an import without a scheme, in capitals", '<STYLE>@IMPORT URL( "//h.example/x" );</STYLE>', ["h.example"]],
    ["an import without spaces", '<style>@import"//i.example/x";p{}</style>', ["i.example"]],
    [
      "each once, sorted",
      "<script src=//z.example/1></script><iframe src=//b.example></iframe><script src=//z.example/2></script>",
      ["b.example", "z.example"],
    ],
    ["a name in Chinese", "<script src=https://微博.example/x.js></script>", ["xn--9krt00a.example"]],
  ])("%s", (_, html, hosts) => {
    expect(read(html).hosts).toEqual(hosts);
  });

  it.each([
    ["links and images", "<a href=https://a.example/><img src=https://a.example/x.png><link rel=canonical href=https://a.example/>"],
    ["what is only prepared", "<link rel=preconnect href=https://a.example><link rel=dns-prefetch href=//a.example>"],
    ["what is commented out", "<!-- <script src=https://a.example/x.js></script> --><style>/* @import url(//a.example/x); */</style>"],
    ["what a text says about styles", "<p>@import url(https://a.example/x.css)</p><style></style>@import '//a.example'"],
  ])("not %s", (_, html) => {
    expect(read(html).hosts).toEqual([]);
  });
});
