import { codePointName } from "../../declaration/code-point.ts";
import { lazyPattern } from "../../lazy-pattern.ts";
import { isCommon } from "../../messages/printable.ts";
import { type Rule, valueAt } from "../rule.ts";
import { isText } from "./text-fields.ts";
import type { SchemaVerdict } from "./verdict.ts";

/** A value contains an invisible character, usually copied from a web page; it counts when the value is compared. */
export const invisibleCharacter: Rule<SchemaVerdict> = {
  meta: {
    id: "invisible-character",
    severity: "warning",
    evidence: "documented",
    sources: [
      "Weibo wiki, oauth2/authorize: the callback has to equal the registered one",
      "Unicode: the categories Cc, Cf, Zl and Zp, and the property Default_Ignorable_Code_Point",
    ],
    fields: [],
    text: {
      en: {
        title: "A value contains an invisible character",
        message: "{field} contains the invisible character {character}, which counts when the value is compared.",
        fix: "Retype the value, or delete the character in an editor that shows it.",
      },
      zh: {
        title: "值中含有不可见字符",
        message: "{field}含有不可见字符 {character}，比对该值时会计入它。",
        fix: "请重新输入该值，或在能显示该字符的编辑器中将其删除。",
      },
    },
  },
  *check({ source }) {
    for (const [pointer, { content, field }] of source.places) {
      if (!field || field.isExact) continue;
      const character = invisibleIn(pointer, content);
      if (character !== undefined) yield { at: valueAt(pointer), params: { character } };
    }
  },
};

/** Control, format, filling and separator characters, except line breaks; a Braille pattern without dots. */
export const invisible = lazyPattern("[\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800]|(?![\\n\\r\\t])\\p{Cc}", "u");

/** Letters of scripts in which joiners change the spelling. Source: Unicode Standard, 23.2, cursive connection and ligatures. */
const joiningScripts = [
  ...["Arabic", "Syriac", "Nko", "Mongolian", "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya", "Tamil", "Telugu"],
  ...["Kannada", "Malayalam", "Sinhala", "Khmer", "Myanmar", "Tibetan"],
]
  .map((script) => `\\p{Script=${script}}`)
  .join("");
/** Letters of scripts without spaces between words. */
const unspaced = ["Thai", "Lao", "Khmer", "Myanmar", "Tibetan"].map((script) => `\\p{Script=${script}}`).join("");
/**
 * Joiners, selectors and tags where text needs them: between letters of those scripts, between emoji, after emoji and the characters of
 * which they select a variant, and in flags of regions.
 */
const neededJoiners = lazyPattern(
  [
    `(?<=[${joiningScripts}])[\\u200C\\u200D\\u180E](?=[${joiningScripts}])`,
    `(?<=[${unspaced}])\\u200B(?=[${unspaced}])`,
    "(?<=[\\p{Extended_Pictographic}\\u{1F3FB}-\\u{1F3FF}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",
    "(?<=\\p{Emoji})[\\uFE0E\\uFE0F]|(?<=\\p{Script=Han})[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]|(?<=\\p{Script=Mongolian})[\\u180B-\\u180D\\u180F]",
    "(?<=\\u{1F3F4})[\\u{E0020}-\\u{E007F}]+",
  ].join("|"),
  "gu",
);

/** Marks that keep words of both directions in order, which a text with letters from right to left needs. */
const directionMarks = /[\u061C\u200E\u200F]/g;
const rightToLeft = lazyPattern("[\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}]", "u");

/** The first invisible character of a value, as `U+200B`; joiners and marks count only outside of texts for people. */
export function invisibleIn(pointer: string, content: unknown): string | undefined {
  // Most values have none, and the patterns of scripts take milliseconds to build.
  if (typeof content !== "string" || isCommon(content) || !invisible().test(content)) return undefined;
  const character = invisible().exec(isText(pointer) ? withoutNeeded(content) : content)?.[0];
  return character && codePointName(character);
}

function withoutNeeded(text: string): string {
  const joined = text.replace(neededJoiners(), "");
  const unmarked = joined.replace(directionMarks, "");
  return rightToLeft().test(unmarked) ? unmarked : joined;
}
