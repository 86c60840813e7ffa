import { type Rule, valueAt } from "../rule.ts";
import { type SchemaVerdict, writtenText } from "./verdict.ts";

/** An escape of HTML; other texts with an ampersand and a semicolon, such as the query of a URL, are none. */
const html =
  /&(?:amp|lt|gt|quot|apos|nbsp|ensp|emsp|middot|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|copy|reg|trade|#\d{2,6}|#x[\dA-Fa-f]{2,5});/;
/** An escape of JSON and of double quotes in YAML. */
const unicode = /\\u[\dA-Fa-f]{4}/;
/** A character that no decoder could read, and what becomes of several of them in GBK. */
const replacement = /\uFFFD|锟斤拷/u;
/** UTF-8 that was decoded as Latin-1 or Windows-1252: two characters or more, each from two to four bytes. */
const misread = /(?:[\u00C2-\u00F4][\u0080-\u00BFŒœŠšŽžŸƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{1,3}){2,}/u;

/** A value was copied from another format or read in another encoding, and is not the text that people see there. */
export const undecodedText: Rule<SchemaVerdict> = {
  meta: {
    id: "undecoded-text",
    severity: "error",
    evidence: "documented",
    sources: [
      "YAML 1.2.2, section 5.7: escapes exist only in double quotes, and those of HTML do not exist",
      "Unicode Standard, 23.8: U+FFFD replaces a character that is not valid in its encoding",
    ],
    fields: [],
    text: {
      en: {
        title: "A value was not decoded",
        message: {
          html: '{field} contains "{shown}", an escape of HTML, which YAML reads as text.',
          unicode: '{field} contains the escape "{shown}", which YAML decodes only in double quotes.',
          encoding: "{field} contains characters that were read in the wrong encoding ({shown}).",
        },
        fix: "Write the characters themselves.",
      },
      zh: {
        title: "值没有解码",
        message: {
          html: "{field}含有 HTML 转义“{shown}”，YAML 会把它当作文本。",
          unicode: "{field}含有转义“{shown}”，YAML 只在双引号中解码它。",
          encoding: "{field}含有以错误编码读取的字符（{shown}）。",
        },
        fix: "请直接书写这些字符。",
      },
    },
  },
  *check({ source }) {
    for (const [pointer, { content, field }] of source.places) {
      // Markers are code.
      if (typeof content !== "string" || !field || field.secret || pointer.startsWith("/site/markers/")) continue;
      for (const [variant, form] of forms) {
        const shown = form.exec(content)?.[0];
        // In double quotes, the backslash itself is escaped, as on purpose.
        if (shown === undefined || (variant === "unicode" && writtenText(source, pointer).startsWith('"'))) continue;
        yield { at: valueAt(pointer), variant, params: { shown } };
        break;
      }
    }
  },
};

const forms = [
  ["html", html],
  ["unicode", unicode],
  ["encoding", replacement],
  ["encoding", misread],
] as const;
