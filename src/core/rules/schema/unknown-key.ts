import { codePointName } from "../../declaration/code-point.ts";
import { renameKey } from "../../declaration/rewrite.ts";
import { fieldAt, fieldName } from "../../declaration/schema-facts.ts";
import { childOf } from "../../declaration/source.ts";
import { type Diagnostic, keyAt, type Rule } from "../rule.ts";
import { invisible } from "./invisible-character.ts";
import type { SchemaVerdict } from "./verdict.ts";

/** A key that the schema does not have, usually a typo: its value would be ignored silently. */
export const unknownKey: Rule<SchemaVerdict> = {
  meta: {
    id: "unknown-key",
    severity: "error",
    evidence: "documented",
    sources: ["this tool's schema"],
    fields: [],
    fixable: true,
    locked: true,
    text: {
      en: {
        title: "A key is unknown",
        message: {
          misplaced: 'The key "{key}" belongs under {section}, not here.',
          fullWidthColon: 'This is read as one key because of the full-width colon: write "{suggestion}: ", with a colon and a space.',
          invisible: 'The key contains {character}, which is invisible or looks like a space: write "{suggestion}".',
          missingSpace: 'This is read as one key: write "{suggestion}: ", with a space after the colon.',
          near: 'The key "{key}" is unknown here; did you mean "{suggestion}"?',
          plain: 'The key "{key}" is unknown here; the keys are {known}.',
        },
        fix: "Correct the key, or remove it.",
      },
      zh: {
        title: "未知的键",
        message: {
          misplaced: "键“{key}”不属于此处，应位于 {section} 之下。",
          fullWidthColon: "由于全角冒号，这里被读作一个键：请写“{suggestion}: ”，即半角冒号加空格。",
          invisible: "键中含有不可见或看起来像空格的字符 {character}：请写“{suggestion}”。",
          missingSpace: "这里被读作一个键：请写“{suggestion}: ”，即冒号后加空格。",
          near: "这里没有键“{key}”；您是否想写“{suggestion}”？",
          plain: "这里没有键“{key}”；可用的键有 {known}。",
        },
        fix: "更正或删除这个键。",
      },
    },
  },
  *check({ source, violations, meant, misplaced }) {
    for (const { keyword, instancePath, params } of violations) {
      if (keyword !== "additionalProperties") continue;
      const key = String(params.additionalProperty);
      const pointer = childOf(instancePath, key);
      const section = misplaced.get(pointer);
      if (section !== undefined) {
        yield { at: keyAt(pointer), variant: "misplaced", params: { key, section: section === "" ? fieldName("") : section.slice(1) } };
        continue;
      }
      const meantKey = meant.get(pointer);
      const suggestion = meantKey?.key;
      yield {
        at: keyAt(pointer),
        ...messageFor(key, suggestion, instancePath),
        fix: meantKey?.isTypo ? renameKey(source, pointer, meantKey.key) : undefined,
      };
    }
  },
};

function messageFor(key: string, suggestion: string | undefined, mapping: string): Pick<Diagnostic, "variant" | "params"> {
  const known = fieldAt(mapping)?.keys ?? [];
  if (suggestion === undefined) return { variant: "plain", params: { key, known } };
  const label = fieldAt(childOf(mapping, suggestion))?.label;
  const params = { key, known, suggestion };
  const character = (invisible().exec(key) ?? /[^\S ]/.exec(key))?.[0];
  if (character !== undefined) return { variant: "invisible", params: { ...params, character: codePointName(character) } };
  const [, name, colon] = /^(.*?)\s*([：﹕︰∶]|:(?=\S))/u.exec(key) ?? [];
  const isNamed = name !== undefined && (name.startsWith(suggestion) || name === label);
  return { variant: !isNamed ? "near" : colon === ":" ? "missingSpace" : "fullWidthColon", params };
}
