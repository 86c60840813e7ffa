import { expect, it } from "vitest";
import { authorizeUrlIn } from "../../src/core/urls/authorize-url.ts";
import { decodeEscapes, unescapeScript } from "../../src/core/urls/decode-escapes.ts";

it.each([
  ["&amp;&lt;&gt;&quot;&apos;", "&<>\"'"],
  ["&sol;&colon;&period;&quest;&equals;&lowbar;", "/:.?=_"],
  ["&AMP&Quot", '&"'],
  ["&nosuch;", "&nosuch;"],
  ["&#47;&#0000047", "//"],
  ["&#x2f;&#X2F&#x00002f;", "///"],
  ["&#x10ffff;", "\u{10ffff}"],
  ["&#x110000;&#0;", "  "],
  ["&#9999999;", " "],
  ["%2F%3a%7E", "/:~"],
  ["%e5%80", "%e5%80"],
  ["%00", " "],
  ["100%", "100%"],
  ["\\/\\u002f\\x2F\\u{2f}\\u{00002F}", "/////"],
  ["&amp;amp;", "&amp;"],
  ["%2541", "%41"],
])("%j decodes to %j", (text, decoded) => {
  expect(decodeEscapes(text)).toBe(decoded);
});

it.each([
  ["a\\nb\\rc\\td", "a\nb\rc\td"],
  ["\\b\\f\\v\\0", "    "],
  ["line\\\nnext", "linenext"],
  ["\\q\\'\\\"", "q'\""],
  ["\\u{110000}", " "],
  ["\\u12", "u12"],
])("the escapes in %j give %j", (text, unescaped) => {
  expect(unescapeScript(text)).toBe(unescaped);
});

const url = "https://api.weibo.com/oauth2/authorize";
const found = { marker: "api.weibo.com/oauth2/authorize", hasClient: true };

it.each([
  ["alone, without an app key", url, { ...found, hasClient: false }],
  ["with surrounding space", `${url} \n`, { ...found, hasClient: false }],
  ["with an app key", `${url}?client_id=1`, found],
  ["with the old parameter", `${url}?x=1&source=1`, found],
  ["escaped twice", `${url}%253Fclient_id%253D1`, found],
  ["the app key follows within a concatenation", `"${url}?" + "client_id" + key`, found],
  [
    "in upper case, with a port and the other path",
    "HTTPS://OPEN.WEIBO.CN:443//2/oauth2/authorize?appkey=1",
    { ...found, marker: "open.weibo.cn/oauth2/authorize" },
  ],
  ["at the start of a sentence", `${url} is where to send the user`, undefined],
  ["in a sentence", `send the user to ${url}?client_id=1`, undefined],
  ["after an equals sign, with spaces", `href =  ${url} and more`, { ...found, hasClient: false }],
  ["another path", `${url}r?client_id=1`, undefined],
  ["another host", "https://api.weibo.com.example/oauth2/authorize?client_id=1", undefined],
  ["in a share link", `//service.weibo.com/share/share.php?url=${url}?client_id=1`, undefined],
  ["in a share link after space", ` \n//service.weibo.com/share/share.php?url=${url}?client_id=1`, undefined],
  ["that leads to a share link", `${url}?client_id=1&redirect_uri=https://service.weibo.com/share/share.php`, found],
  ["in a share link of the old host", `https://v.t.sina.com.cn/share/share.php?url=${url}`, undefined],
  [
    "escaped four times",
    `'${encodeURIComponent(encodeURIComponent(encodeURIComponent(encodeURIComponent(`${url}?client_id=1`))))}'`,
    found,
  ],
  [
    "escaped five times",
    `'${encodeURIComponent(encodeURIComponent(encodeURIComponent(encodeURIComponent(encodeURIComponent(`${url}?client_id=1`)))))}'`,
    undefined,
  ],
  ["the key is named far behind", `"${url}?"${" ".repeat(300)}client_id`, { ...found, hasClient: false }],
])("authorize URL: %s", (_, text, expected) => {
  expect(authorizeUrlIn(text)).toEqual(expected);
});
