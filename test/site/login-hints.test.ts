import { describe, expect, it } from "vitest";
import {
  isArticleAddress,
  isLoginLabel,
  isLoginName,
  isOtherHeading,
  isSocialLoginHeading,
  isSocialLoginName,
  isWeiboLabel,
  isWeiboName,
} from "../../src/core/urls/login-hints.ts";

describe("a label of a login button", () => {
  it.each([
    ["微博登录"],
    ["使用新浪微博账号登录"],
    ["Sign in with Weibo"],
    ["Log in with Sina Weibo"],
    ["Weibo login"],
    ["Address: login with Weibo"],
    ["Weibo でログイン"],
    ["Mit Weibo anmelden"],
    ["透過微博帳戶登入"],
    ["使用微博帳號繼續"],
    ["Weiboで続ける"],
    ["웨이보로 시작하기"],
    ["웨이보로 계속하기"],
    ["  Weibo \n login  "],
    ["Sign \n in  with Weibo"],
    [`微博登录${" ".repeat(188)}`],
    ["Continue as a guest with your own Sina Weibo now"],
  ])("%j", (label) => {
    expect(isLoginLabel(label)).toBe(true);
  });

  it.each([
    ["如何用微博登录"],
    ["微博登录失败"],
    ["微博，登录后查看"],
    ["Weibo"],
    ["登录"],
    ["Follow us on Weibo"],
    ["支持微博登录"],
    ["现已开放微博登录"],
    ["微博登录用户须知"],
    ["评论微博的用户登录"],
    ["发微博请先登录"],
    ["PHP 微博登录笔记"],
    ["求助：微博登录"],
    ["微博登入失敗"],
    ["如何使用微博登入？"],
    ["微博登入說明"],
    ["Weiboログインについて"],
    ["Weiboでログインできません"],
    ["웨이보 로그인 실패"],
    ["웨이보 로그인 방법"],
    ["Added login with Weibo"],
    ["Fixes: sign in with Weibo"],
    ["Can I sign in with Weibo"],
    ["Sign in with Weibo?"],
    [`微博登录${" ".repeat(189)}`],
    ["Continue as a guest with your own Sina Weibo now!"],
  ])("is not %j", (label) => {
    expect(isLoginLabel(label)).toBe(false);
  });
});

describe("a name that starts a login", () => {
  it.each([
    ["/auth/weibo"],
    ["weibo-login"],
    ["btn-sina-connect"],
    ["weiboSSO"],
    ["sina-auth"],
    ["weiboAuth"],
    ["toSinaLogin()"],
    ["SinaLogin"],
    ["/login?next=%2Foauth%2Fweibo"],
    [`/auth/weibo?${"1".repeat(288)}`],
  ])("%j", (name) => {
    expect(isLoginName(name)).toBe(true);
  });

  it.each([
    ["/auth/github"],
    ["/weibo"],
    ["/auth/weibo/share"],
    ["/auth/weibo.js"],
    ["/login?utm_source=weibo"],
    ["/login?a=1&return_to=/weibo"],
    ["loginSinatra"],
    ["https://passport.weibo.com/login"],
    [`/auth/weibo?${"1".repeat(289)}`],
  ])("is not %j", (name) => {
    expect(isLoginName(name)).toBe(false);
  });
});

describe("a heading of logins with other services", () => {
  it.each([
    ["其他登录方式", true],
    ["  第三方账号登录", true],
    [" Or sign in with: ", true],
    ["- continue with -", true],
    ["Social login", true],
    ["使用以下帐号登录", true],
    [`社交登录${"1".repeat(296)}`, true],
    [`社交登录${"1".repeat(297)}`, false],
    ["其他，登录", false],
    ["Sign in", false],
    ["Sign in with your email", false],
  ])("%j: %s", (text, expected) => {
    expect(isSocialLoginHeading(text)).toBe(expected);
  });
});

it.each([
  ["icon-weibo", true],
  ["sina", true],
  ["/by_sina", true],
  [`weibo${"1".repeat(43)}`, true],
  [`weibo${"1".repeat(44)}`, false],
  ["weibo-share", false],
  ["https://weibo.com/acme", false],
  ["sinatra", false],
  ["icon-github", false],
])("%j names Weibo: %s", (text, expected) => {
  expect(isWeiboName(text)).toBe(expected);
});

it.each([
  ["关注我们", true],
  ["分享到：", true],
  ["© 2026 Acme", true],
  [`分享${"1".repeat(298)}`, true],
  [`分享${"1".repeat(299)}`, false],
  ["QQ登录", false],
])("%j ends a row of logins: %s", (text, expected) => {
  expect(isOtherHeading(text)).toBe(expected);
});

it.each([
  [" 新浪微博 ", true],
  ["微博账号", true],
  ["Sina Weibo", true],
  [`${" ".repeat(46)}微博`, true],
  [`${" ".repeat(47)}微博`, false],
  ["微博热搜", false],
  ["官方微博", false],
])("%j is only the name: %s", (text, expected) => {
  expect(isWeiboLabel(text)).toBe(expected);
});

it.each([
  ["/tag/weibo-login", true],
  ["/help", true],
  ["/author/weibo", true],
  ["tag/weibo", true],
  ["/2026/05/weibo-login/", true],
  ["thread-12-1-1.html", true],
  ["forum.php?mod=viewthread&tid=5", true],
  ["/?p=33", true],
  ["https://www.acme.example/?p=33", true],
  ["/sns?p=4", false],
  ["/2026/weibo", false],
  ["/wiki/Special:UserLogin", false],
  ["/montag/weibo", false],
  ["/article.php?id=1", true],
  ["/oauth/weibo", false],
  ["/tagging/weibo", false],
  [`/tag/${"1".repeat(295)}`, true],
  [`/tag/${"1".repeat(296)}`, false],
])("%j is the address of an article: %s", (address, expected) => {
  expect(isArticleAddress(address)).toBe(expected);
});

describe("a name of a row of icons", () => {
  it.each([["third-login"], ["js-social-login"], ["sns_login_list"], ["other-account"], ["login-other"], ["oauth"], ["thirdPartyLogin"]])(
    "%j",
    (name) => {
      expect(isSocialLoginName(name)).toBe(true);
    },
  );

  it.each([
    ["login"],
    ["brother-account"],
    ["social-share-btn"],
    ["need-login"],
    ["social-links"],
    ["account"],
    ["oauthor"],
    ["sns-login share"],
  ])("is not %j", (name) => {
    expect(isSocialLoginName(name)).toBe(false);
  });
});

describe("an address of a user", () => {
  it.each([["/u/weibo-login"], ["/user/sina_login_123"], ["/users/weibo-auth-2020/"], ["/space/weibo_oauth"], ["/@weibo_auth"]])(
    "%j",
    (address) => {
      expect(isArticleAddress(address)).toBe(true);
    },
  );

  it.each([["/user/loginweibo"], ["/users/oauth/weibo"], ["/u/oauth/weibo"], ["/user/login?type=weibo"]])("is not %j", (address) => {
    expect(isArticleAddress(address)).toBe(false);
  });
});

it("a heading of logins may be in other languages", () => {
  for (const text of [
    "三方登录：",
    "社群帳號登入",
    "ソーシャルログイン",
    "他のサービスでログイン",
    "SNS 간편 로그인",
    "다른 계정으로 로그인",
  ])
    expect([text, isSocialLoginHeading(text)]).toEqual([text, true]);
  for (const text of ["ログイン", "로그인", "登入", "SNS でシェア"]) expect([text, isSocialLoginHeading(text)]).toEqual([text, false]);
});

it("an icon of layui is not a login", () => {
  expect(isLoginName("layui-icon-login-weibo")).toBe(false);
  expect(isWeiboName("layui-icon-login-weibo")).toBe(true);
});
