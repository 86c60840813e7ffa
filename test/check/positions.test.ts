import { describe, expect, it } from "vitest";
import { brief, checkText } from "../helpers/check.ts";
import { edited } from "../helpers/example.ts";

describe("positions are 1-based lines and UTF-16 columns, as in editors", () => {
  const broken = edited([
    ["labels: [购物, 会员]", "labels: [购物, 会员, 优惠, 积分]"],
    ["note: 艾克米会员微博登录", `note: ${"字".repeat(16)}`],
  ]);
  const expected = ["note-length@8:9-8:25", "labels-count@13:24-13:26"];

  it.each([
    ["LF", broken],
    ["CRLF", broken.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\uFEFF${broken}`],
    ["CRLF and a byte order mark", `\uFEFF${broken.replaceAll("\n", "\r\n")}`],
    ["no line break at the end", broken.trimEnd()],
  ])("with %s", async (_, text) => {
    expect((await checkText(text)).map(brief)).toEqual(expected);
  });

  it("on the first line, after a byte order mark", async () => {
    const text = "\uFEFF{version: 2}";
    expect((await checkText(text)).map(brief)).toContain("format-version@1:11-1:12");
  });

  it("after characters outside the basic plane, which take two units", async () => {
    expect((await checkText(edited([["labels: [购物, 会员]", "labels: [𠮷, 购物, 会员, 积分]"]]))).map(brief)).toEqual([
      "labels-count@13:24-13:26",
    ]);
  });
});

describe("several mistakes", () => {
  it("are each reported once, sorted by position", async () => {
    const text = edited([
      ["name: AcmeMember", "name: Acme Member"],
      ["icon120: brand/icon-120.png", "icon120: brand/icon-80.png"],
      ["securityDomain: false", "securityDomain: true"],
      ["testUsers: 0", "testUsers: 99"],
    ]);
    expect((await checkText(text)).map(brief)).toEqual([
      "name-spaces@5:9-5:20",
      "security-domain@12:19-12:23",
      "image-size@19:12-19:29",
      "test-users@47:14-47:16",
    ]);
  });

  it("give the same findings on a second run", async () => {
    const text = edited([
      ["version: 1", "version: 3"],
      ["  type: web", "  typ: web"],
    ]);
    expect(await checkText(text)).toEqual(await checkText(text));
  });
});
