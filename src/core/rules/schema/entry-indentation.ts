import type { Rule } from "../rule.ts";
import { type SchemaVerdict, writtenText } from "./verdict.ts";

/** A hyphen at the start of a later line of an entry without quotes. */
const hyphen = /\n[ \t]*(?=-[ \t])/;

/** A hyphen is indented more than that of the entry before it: YAML continues that entry's text. */
export const entryIndentation: Rule<SchemaVerdict> = {
  meta: {
    id: "entry-indentation",
    severity: "error",
    evidence: "documented",
    sources: ["YAML 1.2.2, section 7.3.3: a plain text continues on lines that are indented more"],
    fields: [],
    text: {
      en: {
        title: "Two entries of a list are read as one",
        message: "This line is indented more than the entry before it, so YAML reads both as one entry ({field}).",
        fix: "Align the hyphens of the list.",
      },
      zh: {
        title: "列表的两个条目被读作一个",
        message: "本行的缩进比上一个条目多，因此 YAML 把两者读作一个条目，即{field}。",
        fix: "请让该列表的连字符对齐。",
      },
    },
  },
  *check({ source }) {
    for (const [pointer, { value, key, kind, content }] of source.places) {
      if (key || kind !== "scalar" || typeof content !== "string" || !content.includes("- ")) continue;
      const written = writtenText(source, pointer);
      const match = /^["'|>]/.test(written) ? null : hyphen.exec(written);
      if (!match) continue;
      const from = value.from + match.index + match[0].length;
      yield { at: { from, to: from + 1 } };
    }
  },
};
