import { type Rule, valueAt } from "../rule.ts";
import type { SchemaVerdict } from "./verdict.ts";

/** A key without a value, or with an empty text: Weibo's form rejects empty fields. */
export const emptyValue: Rule<SchemaVerdict> = {
  meta: {
    id: "empty-value",
    severity: "error",
    evidence: "documented",
    sources: ["setup guide, steps 7 to 12: fill in the following fields"],
    fields: [],
    locked: true,
    text: {
      en: {
        title: "A value is empty",
        message: {
          plain: "{field} has no value; Weibo and the identity services do not accept empty values.",
          comment: '{field} has no value: text that starts with "#" is a comment in YAML.',
          anchor: '{field} has no value: text that starts with "&" is the name of an anchor in YAML.',
        },
        fix: { plain: "Fill in the value.", comment: "Add quotes around the value.", anchor: "Add quotes around the value." },
      },
      zh: {
        title: "值为空",
        message: {
          plain: "{field}没有值，而微博和身份服务都不接受空值。",
          comment: "{field}没有值：在 YAML 中，以“#”开头的文本是注释。",
          anchor: "{field}没有值：在 YAML 中，以“&”开头的文本是锚点的名称。",
        },
        fix: { plain: "填写该值。", comment: "请给值加引号。", anchor: "请给值加引号。" },
      },
    },
  },
  *check({ source }) {
    for (const [pointer, { key, value, kind, content, field }] of source.places) {
      if (kind !== "scalar" || !isEmpty(content) || !field) continue;
      const indicators = key ? source.text.slice(key.to, key.to + maxGap) : entryAround(source.text, value.from);
      const variant = content === null ? variantOf(indicators) : "plain";
      yield { at: valueAt(pointer), variant };
    }
  },
};

/** How much of the text after a key is read. */
const maxGap = 100;

/** What is written for an entry of a list, after an indicator as after a key. The place of an empty value is after its anchor. */
function entryAround(text: string, offset: number): string {
  const anchor = /&[^\s,[\]{}]*$/.exec(text.slice(Math.max(0, offset - maxGap), offset))?.[0] ?? "";
  return `: ${anchor || text.slice(offset, offset + maxGap).trimStart()}`;
}

/** What stands for the value after a key. A comment usually starts with a space after its "#". */
function variantOf(afterKey: string): "plain" | "comment" | "anchor" {
  const indicator = /^\s*:[ \t]+([#&])[^\s#!:]/.exec(afterKey)?.[1];
  return indicator === undefined ? "plain" : indicator === "#" ? "comment" : "anchor";
}

/** Whether a value is null, or a text of whitespace only. */
function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
