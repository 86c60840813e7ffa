import { codePointName } from "../../declaration/code-point.ts";
import { type Rule, valueAt } from "../rule.ts";
import { inTypographicQuotes } from "./curly-quotes.ts";
import { isText } from "./text-fields.ts";
import { type SchemaVerdict, writtenText } from "./verdict.ts";

/** The full-width sign of a comment, and not of a topic such as `＃会员日＃`. */
const comment = /\s＃[^＃]*$/u;
/** In sentences, `＃` before a word may be a hashtag. */
const commentInSentence = /\s＃\s[^＃]*$/u;
const sentences = /^\/app\/(?:note|description|labels\/\d+)$/;
/** Texts for people that neither start nor end with punctuation; separators in labels have a rule of their own. */
const shortTexts = /^\/app\/(?:name|note|operatingAccount)$/;
/** Any part of a page. */
const markers = /^\/site\/markers\//;
/** A second colon or comma, of an input method. */
const start = /^[:：,，;；、]/;
/** A comment after a character that only looks like a space. */
const afterOtherSpace = /[\u00A0\u2000-\u200A\u202F\u205F\u3000](?=#(?:\s|$))/u;
/** What ends a line in other languages; a sentence may end with any punctuation of its own, and an address or a name with none. */
const end = /[,;，；、]$/;
const endOfSentence = /[,;]$/;
const endOfOther = /[,;，；、。]$/;
/** One double quote, at the start or the end. After a digit it may be a sign for inches. */
const quote = /^["“”„＂][^"“”„＂]*$|^[^"“”„＂]*[^"“”„＂\d寸吋]["“”„＂]$/u;

/** A value without quotes contains punctuation that was meant for YAML, and that YAML reads as text. */
export const strayPunctuation: Rule<SchemaVerdict> = {
  meta: {
    id: "stray-punctuation",
    severity: "error",
    evidence: "documented",
    sources: ['YAML 1.2.2, sections 6.6 and 7.3: comments start with " #"; all other punctuation in a plain value is text'],
    fields: [],
    text: {
      en: {
        title: "Punctuation is part of the value",
        message: {
          comment: '{field} contains the full-width "＃", which YAML reads as text: a comment starts with a space and "#".',
          space: '{field} contains a "#" after {character}, which looks like a space: a comment starts with an ordinary space and "#".',
          start: '{field} starts with "{shown}", which is part of the value: YAML needs one colon and a space before it.',
          end: '{field} ends with "{shown}", which is part of the value: YAML needs no punctuation after a value.',
          quote: '{field} has a quote ("{shown}") on one side only, so it is part of the value.',
          quotes: "{field} is in typographic quotes ({shown}), which are part of the value; YAML quotes are \" and '.",
        },
        fix: "Remove it; if it belongs to the value, write the whole value in quotes.",
      },
      zh: {
        title: "标点成为值的一部分",
        message: {
          comment: "{field}含有全角的“＃”，YAML 会把它当作文本：注释应以空格加“#”开头。",
          space: "{field}含有“#”，但它之前的 {character} 只是看起来像空格：注释应以普通空格加“#”开头。",
          start: "{field}以“{shown}”开头，它会成为值的一部分：值之前只需要一个半角冒号和空格。",
          end: "{field}以“{shown}”结尾，它会成为值的一部分：YAML 的值之后不需要标点。",
          quote: "{field}只有一侧有引号（{shown}），它会成为值的一部分。",
          quotes: "{field}写在中文引号（{shown}）中，而引号会成为值的一部分；YAML 的引号是 \" 和 '。",
        },
        fix: "请将其删除；如果它属于该值，请给整个值加引号。",
      },
    },
  },
  *check({ source }) {
    for (const [pointer, { content, field }] of source.places) {
      if (typeof content !== "string" || !field || writtenText(source, pointer) !== content) continue;
      const problem = problemOf(pointer, content);
      if (problem) yield { at: valueAt(pointer), ...problem };
    }
  },
};

/** @param content a value that is written without quotes, escapes and line breaks */
function problemOf(pointer: string, content: string) {
  const isSentence = sentences.test(pointer);
  if ((isSentence ? commentInSentence : comment).test(content)) return { variant: "comment" };
  const space = afterOtherSpace.exec(content)?.[0];
  if (space !== undefined) return { variant: "space", params: { character: codePointName(space) } };
  const isOther = !isText(pointer) && !markers.test(pointer);
  if (!isOther && !shortTexts.test(pointer)) return undefined;
  const before = start.exec(content)?.[0];
  if (before !== undefined) return { variant: "start", params: { shown: before } };
  const punctuation = (isOther ? endOfOther : isSentence ? endOfSentence : end).exec(content)?.[0];
  if (punctuation !== undefined) return { variant: "end", params: { shown: punctuation } };
  // In a text for people, a pair of quotes may be meant.
  if (isOther && inTypographicQuotes.test(content)) return { variant: "quotes", params: { shown: content.charAt(0) + content.slice(-1) } };
  if (!quote.test(content)) return undefined;
  return { variant: "quote", params: { shown: /["“”„＂]/u.exec(content)?.[0] ?? "" } };
}
