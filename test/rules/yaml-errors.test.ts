import { describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import { messageOf } from "../../src/core/rules/rule-text.ts";
import { brief, checkText } from "../helpers/check.ts";
import { marked } from "../helpers/marked.ts";

/** Texts that are not valid YAML, with the expected position, and a part of the message. */
const cases: readonly [text: string, rule: string, says: string][] = [
  ["app:\n  type: web\n  name«：»Acme\n  note: x\n", "yaml-syntax", "full-width colon"],
  ["app:\n  name«：»Acme\n  type: web\n", "yaml-syntax", "full-width colon"],
  ["app:\n  type: web\n  name«：» Acme\nimages:\n  a: b\n", "yaml-syntax", "full-width colon"],
  ["version«：»1\napp:\n  a: b\n", "yaml-syntax", "full-width colon"],
  ["app:\n  description: >-\n    微博登录：会员\n«\t»note: x\n", "yaml-syntax", "tab"],
  ["app:\n  description: >-\n    微博登录：会员\n« »  note: x\n", "yaml-syntax", "indented"],
  ["app:\n  name«：»Acme # 应用名称: no spaces\n  type: web\n", "yaml-syntax", "full-width colon"],
  ["app:\n  name«：»Acme # 应用名称: no spaces\n\n  # and: so on\n  type: web\n", "yaml-syntax", "full-width colon"],
  ["app:\n  type: web\n  labels«：»[购物] # 标签: at most 3\n  note: x\n", "yaml-syntax", "full-width colon"],
  ["app:\n  type: web\n  description«：»>-\n    text\n  note: x\n", "yaml-syntax", "full-width colon"],
  ["app:\n  name«:»Acme # 应用名称: no spaces\n  type: web\n", "yaml-syntax", "space"],
  ["app:\n  应用名称«：»Acme\n  type: web\n", "yaml-syntax", "full-width colon"],
  ["app:\n  name«:»Acme\n  type: web\n", "yaml-syntax", "space is missing after this colon"],
  ["version«:»1\napp:\n  a: b\n", "yaml-syntax", "space is missing after this colon"],
  ["a: [«*.acme.example»]\n", "yaml-alias", "add quotes"],
  ["a: «*.acme.example»\n", "yaml-alias", "add quotes"],
  ["a:\n  - «*acme»\n", "yaml-alias", "add quotes"],
  ["a: &x 1\nb: «*x»\n", "yaml-alias", "not resolved"],
  ["name: «@»acme\n", "yaml-syntax", "add quotes"],
  ["name: «`»acme`\n", "yaml-syntax", "add quotes"],
  ["name: «%»acme\n", "yaml-syntax", "add quotes"],
  ["name: «,»acme\n", "yaml-syntax", "add quotes"],
  ["a: [b, «@»c]\n", "yaml-syntax", "add quotes"],
  ["a: «b»: c\n", "yaml-syntax", "add quotes"],
  ["a: 'b' «c»\n", "yaml-syntax", "add quotes around the whole value"],
  ["a: &x «&y» z\n", "yaml-syntax", "special meaning"],
  ["a: !!str «!!int» 1\n", "yaml-syntax", "special meaning"],
  ["a: «!important» x\n", "yaml-tag", "add quotes"],
  ["app:\n  labels: «[»购物, 会员\n  operatingAccount: acme\nimages:\n  a: [b]\n", "yaml-syntax", 'bracket "[" is never closed'],
  ["app:\n  labels: «[»购物, 会员\n", "yaml-syntax", "never closed"],
  ["a: «{»b: c\nd: e\n", "yaml-syntax", 'bracket "{" is never closed'],
  ['{"a": 1,\n "b": «[»1, 2}\n', "yaml-syntax", 'bracket "[" is never closed'],
  ['«{»"a": 1,\n "b": 2\n', "yaml-syntax", 'bracket "{" is never closed'],
  ["a: [b, c«]»]\n".replace("c«]»]", "c]«]»"), "yaml-syntax", "never opened"],
  ['a: «"»bc\nd: e\n', "yaml-syntax", "quote is never closed"],
  ["a: «'»bc\nd: 'e'\nf: g\n".replace("'e'", "e"), "yaml-syntax", "quote is never closed"],
  ['a: [«"»b, c]\nd: e\n', "yaml-syntax", "quote is never closed"],
  ["a: 1\n«<<<<<<<» HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x\n", "merge-conflict", "merge conflict"],
  ["a: 1\nb: 2\n«=======»\nb: 3\n", "merge-conflict", "merge conflict"],
  ["a: 1\r\nb: 3\r\n«>>>>>>>» branch\r\n", "merge-conflict", "merge conflict"],
  ["a: 1\n«|||||||» 1234567\nb: 3\n", "merge-conflict", "merge conflict"],
  ["a:\n«\t»b: c\n", "yaml-syntax", "tab"],
  ["a:\n  b: c\n«\t»d: e\n", "yaml-syntax", "tab"],
  ["a:\n  - b\n«\t»- c\n", "yaml-syntax", "tab"],
  ["a: [\n«\t»b,\n\tc]\n", "yaml-syntax", "tab"],
  ["a:\n  b: c\n   «d»: e\n", "yaml-syntax", "not indented like"],
  ["a:\n  b: c\n «» d: e\n".replace(" «» d", "« »d"), "yaml-syntax", "not indented like"],
  ["version: 1\n  «a»pp:\n    a: b\n", "yaml-syntax", "not indented like"],
  ["a:\n«　»　b: c\n　　d: e\n", "yaml-key", "full-width or no-break space"],
  ["a:\n«\u00A0»\u00A0b: c\n", "yaml-key", "U+00A0"],
  ['a: "«\\q»"\n', "yaml-syntax", "not an escape sequence"],
  ["a: «-» b\n", "yaml-syntax", "on the next line"],
  ["a: |«x»\n  b\n", "yaml-syntax", "may follow | or >"],
  ["«%FOO»\na: b\n", "yaml-syntax", "directives"],
  [`«${"x".repeat(1100)}: a»\n`, "yaml-syntax", "1024 characters"],
  ["version «=» 1\napp:\n  a: b\n", "yaml-syntax", 'not "="'],
  ["«version 1»\napp:\n  a: b\n", "yaml-syntax", "not a key with a value"],
  ["app:\n  «name Acme» # 应用名称: no spaces\n  type: web\n", "yaml-syntax", "not a key with a value"],
  ["app:\n  type: web\n  «name Acme»\n  note: x\n", "yaml-syntax", "not a key with a value"],
  ["app:\n  type: web\n  «name Acme» # c\nimages:\n  a: b\n", "yaml-syntax", "not a key with a value"],
  ["app:\n  name «：» Acme # c\n  type: web\n", "yaml-syntax", "full-width colon"],
  ["app:\n  name«﹕»Acme # c\n  type: web\n", "yaml-syntax", 'full-width colon "﹕"'],
  ["app:\n  type: web\n  name«∶» Acme\n  note: x\n", "yaml-syntax", 'full-width colon "∶"'],
  ["app:\n  name«；» Acme # c\n  type: web\n", "yaml-syntax", 'not "；"'],
  ["app:\n  name«＝»Acme\n  type: web\n", "yaml-syntax", 'not "＝"'],
  ["app:\n  name «:»Acme # c\n  type: web\n", "yaml-syntax", "space is missing after this colon"],
  ["app:\n  type: web\n  realm«:»acme # https://acme.example\nimages:\n  a: b\n", "yaml-syntax", "space is missing after this colon"],
  ["app:\n  name:«\u3000»Acme # c\n  type: web\n", "yaml-syntax", "U+3000"],
  ["app:\n  type: web\n  name:«\u00A0»Acme\n  note: x\n", "yaml-syntax", "U+00A0"],
  ["app:\n«\u3000»\u3000name: Acme # c\n  type: web\n", "yaml-syntax", "U+3000"],
  ["app:\n  name: Acme\n«\u2003»\u2003type: web\n  note: x\n", "yaml-syntax", "U+2003"],
  ["app:\n  name: Acme # ok\n«\f»\n  type: web\n", "yaml-syntax", "U+000C"],
  ["a:\n  - b\n  «－»c\n  - d\n", "yaml-syntax", 'not with "－"'],
  ["a:\n  - b\n  «–» c # x\n  - d\n", "yaml-syntax", 'not with "–"'],
  ["a:\n  - b\n  «•» c\nd: e\n", "yaml-syntax", 'not with "•"'],
  ["a:\n  - b\n  «-»c\n  - d\n", "yaml-syntax", "space is missing after this hyphen"],
  ["a:\n  - b\n  «-»c # x\nd: e\n", "yaml-syntax", "space is missing after this hyphen"],
  ["a:\n  - b\n  «brand/c.png»\n  - d\n", "yaml-syntax", "not a key with a value"],
  ["a:\n  b: c # x\n  «-» d: e\n  f: g\n", "yaml-syntax", "entry of a list"],
  ["a:\n    - b\n   «-» c\n    - d\n", "yaml-syntax", "not indented like"],
  ["a:\n  b: c\n\n «d»:\n  e: f\n", "yaml-syntax", "not indented like"],
  ["  version: 1\n\n«a»pp:\n  a: b\n", "yaml-syntax", "not indented like"],
  ["a:\n  b: [c,\n«d»]\n", "yaml-syntax", "inside brackets must be indented"],
  ["a:\n  b: {c: d,\n  «e»: f}\n", "yaml-syntax", "inside brackets must be indented"],
  ["a: «[»b, c］\nd: e\n", "yaml-syntax", '"］" is another character'],
  ["a: «[»b, c】 # x\nd: e\n", "yaml-syntax", '"】" is another character'],
  ["a: «{»b: c｝\nd: e\n", "yaml-syntax", '"｝" is another character'],
  ["a: «[»#b, c]\nd: e\n", "yaml-syntax", '"#" after it starts a comment'],
  ["a: «[»b, #c]\nd: e\n", "yaml-syntax", '"#" after it starts a comment'],
  ['a: «"»b”\nc: d\n', "yaml-syntax", '"”" is another character'],
  ["a: «'»b’\nc: d\n", "yaml-syntax", '"’" is another character'],
  ['{"a": 1«，»"b": 2}\n', "yaml-syntax", 'write ","'],
  ['{"a"«：»1, "b": 2}\n', "yaml-syntax", 'write ":"'],
  ["a: {b: c«，» d: e}\n", "yaml-syntax", 'write ","'],
  ['a: ["b", "c"«、»"d"]\n', "yaml-syntax", 'write ","'],
  ["a: [b]«，»[c]\n", "yaml-syntax", 'write ","'],
  ["a: «b» ＃ c: d\ne: f\n", "yaml-syntax", 'full-width "＃"'],
  ["a: [b, «,» c]\n", "yaml-syntax", "missing before this comma"],
  ['{"a": «1»\n "b": 2}\n', "yaml-syntax", "comma or a closing bracket is missing"],
  ['{"a": {\n "b": «[»1, 2\n },\n "c": 3}\n', "yaml-syntax", 'bracket "[" is never closed'],
  ["a: | «b»\nc: d\n", "yaml-syntax", "may follow | or >"],
  ["a: > «b»\nc: d\n", "yaml-syntax", "may follow | or >"],
  ["a: [«!»会员, b]\n", "yaml-tag", "add quotes"],
  ["a: «!» b\n", "yaml-tag", "add quotes"],
  ["a: !«会员 b»\n", "yaml-syntax", "special meaning"],
  ["a: 1\n«<<<<<<<<<» Temporary merge branch 1\nb: 2\n", "merge-conflict", "merge conflict"],
  ["a: 1\n«<<<<<<<» ours\nb: 2\n||||||| 1234567\nb: 3\n=======\nb: 4\n>>>>>>> theirs\n", "merge-conflict", "merge conflict"],
  ["a: 1\n«>>>>>>>» 9fceb02 (rename the application)\n", "merge-conflict", "merge conflict"],
];

describe("a YAML mistake gives one finding where it is, in both languages", () => {
  it.each(cases.map(([text, rule, says]) => ({ ...marked(text), rule, says })))("$rule@$at", async ({ text, at, rule, says }) => {
    const findings = await checkText(text);
    const [start] = at.split("-");
    expect(findings.map(brief).map((place) => place.split("-").slice(0, -1).join("-"))).toEqual([`${rule}@${start}`]);
    for (const finding of findings) {
      expect(messageOf(finding, en)).toContain(says);
      const chinese = messageOf(finding, zh);
      expect(chinese).toMatch(/\p{Script=Han}/u);
      // No sentence of the library: only what the file says is not Chinese.
      expect(chinese).not.toMatch(/[A-Za-z]{3,} [a-z]{2,} [a-z]{2,}/);
    }
  });

  it("CR as the only line break", async () => {
    expect((await checkText("version: 1\rapp:\r  name: Acme\r")).map(({ rule, span }) => `${rule} ${span.start.line}`)).toEqual([
      "line-break 1",
    ]);
    expect((await checkText("version: 1\napp:\r  name: Acme\n")).map(({ rule, span }) => `${rule} ${span.start.line}`)).toEqual([
      "line-break 2",
    ]);
  });
});

describe("full-width punctuation that YAML reads as text", () => {
  it("is named in a section of one line", async () => {
    const findings = await checkText("app:\n  name：Acme\nimages:\n  a: b\n");
    const [finding] = findings.filter(({ rule }) => rule === "wrong-type");
    expect(finding && [brief(finding), messageOf(finding, en)]).toEqual([
      "wrong-type@2:3-2:12",
      expect.stringContaining("full-width colon"),
    ]);
  });
});
