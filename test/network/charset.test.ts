import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/network/charset.ts";

const text = "<p>微博登录</p>";
/** The same in other encodings, made with iconv. */
const gbk = Buffer.from("3c703ecea2b2a9b5c7c2bc3c2f703e", "hex");
const big5 = Buffer.from("3c703eb74cb3d5b56ebffd3c2f703e", "hex");
const utf16 = Buffer.from(text, "utf16le");
const marked = (mark: readonly number[], bytes: Uint8Array) => Buffer.concat([Buffer.from(mark), bytes]);
const meta = (attributes: string, bytes: Uint8Array, before = "") => Buffer.concat([Buffer.from(`${before}<meta ${attributes}>`), bytes]);
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();

describe("a text is decoded by", () => {
  test.each<[name: string, bytes: Buffer, contentType: string]>([
    ["the header", gbk, "text/html; charset=gbk"],
    ["another label of it", gbk, "text/html;charset=GB2312"],
    ["its newest version", gbk, 'text/html; charset="GB18030"'],
    ["spaces around it", gbk, "text/html ; charset = 'gbk'"],
    ["a parameter before it", gbk, "text/html; a=b; charset=x-gbk; c=d"],
    ["UTF-16 in the header", utf16, "text/html; charset=utf-16"],
    ["big-endian UTF-16 in the header", swapped(utf16), "text/html; charset=utf-16be"],
    ["a byte order mark", marked([0xef, 0xbb, 0xbf], Buffer.from(text)), "text/html; charset=gbk"],
    ["that of UTF-16", marked([0xff, 0xfe], utf16), "text/html; charset=utf-8"],
    ["that of big-endian UTF-16", marked([0xfe, 0xff], swapped(utf16)), ""],
    ["its meta element", meta("charset=gbk", gbk), "text/html"],
    ["a meta element in capitals", meta('CHARSET="GB2312" /', gbk, "<!DOCTYPE html><HTML><HEAD>"), "text/html"],
    ["a meta element of old", meta('http-equiv="Content-Type" content="text/html; charset=gb2312"', gbk), ""],
    ["with its attributes in another order", meta('content="text/html;charset=gbk" http-equiv=content-type', gbk), ""],
    ["one after a comment with another", meta("charset=gbk", gbk, "<!-- <meta charset=utf-8> -->"), ""],
    ["one after one that is invalid", meta("charset=gbk", gbk, "<meta charset=x-none>"), ""],
    ["the header, not its meta element", meta("charset=big5", gbk), "text/html; charset=gbk"],
    ["its meta element where the header is invalid", meta("charset=gbk", gbk), "text/html; charset=none"],
    ["its bytes, UTF-8", Buffer.from(text), ""],
    ["its bytes, GBK", gbk, ""],
    ["its bytes, UTF-8 though it claims UTF-16", meta("charset=utf-16", Buffer.from(text)), ""],
  ])("%s", (_, bytes, contentType) => {
    const { text: decoded, encoding } = decodeText(bytes, contentType);
    expect(decoded.replace(/^.*<p>/s, "<p>")).toBe(text);
    expect(encoding).toBeDefined();
  });

  test("Big5 in the header", () => {
    expect(decodeText(big5, "text/html; charset=big5").text).toBe("<p>微博登錄</p>");
  });

  test("the encoding of the page that loads it", () => {
    expect(decodeText(gbk, "text/javascript", "gbk").text).toBe(text);
    expect(decodeText(Buffer.from(text), "text/javascript; charset=utf-8", "gbk").text).toBe(text);
  });

  test.each([
    ["after the first kilobyte", "<!--".padEnd(1020, " ").concat("-->")],
    ["after many links", "<link rel=x href=y>".repeat(2000)],
    ["in the body", `<body><p>${"x".repeat(2000)}`],
  ])("its meta element %s", (_, before) => {
    expect(decodeText(meta("charset=big5", big5, before), "").text).toContain("<p>微博登錄</p>");
  });

  test("its bytes where a script only mentions a charset", () => {
    expect(decodeText(meta("name=x", gbk, "<script>'<meta charset=big5>'</script>"), "").text).toContain(text);
  });

  test("its bytes, though the last character is cut off", () => {
    expect(decodeText(Buffer.from(text).subarray(0, 5), "").text).toMatch(/^<p>/);
    expect(decodeText(Buffer.from("微博").subarray(0, 5), "").text).toBe("微\ufffd");
  });

  test("Windows-1252 where nothing else fits", () => {
    expect(decodeText(Buffer.from("café au lait", "latin1"), "").text).toBe("café au lait");
  });
});

describe("a text cannot be decoded", () => {
  test.each([
    ["in an encoding that browsers refuse", gbk, "text/html; charset=hz-gb-2312"],
    ["in one of its meta element", meta("charset=iso-2022-kr", gbk), ""],
  ])("%s", (_, bytes, contentType) => {
    expect(decodeText(bytes, contentType).encoding).toBeUndefined();
  });
});
