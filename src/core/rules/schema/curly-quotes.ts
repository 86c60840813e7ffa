import { type Rule, valueAt } from "../rule.ts";
import type { SchemaVerdict } from "./verdict.ts";

/** A value in typographic quotes as a whole. An input method writes either one of a pair, and a correction may miss one of them. */
export const inTypographicQuotes =
  /^(?:[“”„‟＂〝〞〟❝❞″][^“”„＂"]*[“”„‟＂〝〞〟❝❞″"]|"[^“”„＂"]*[“”„＂〞]|[‘’‚‛＇❛❜′´`][^‘’‚＇']*[‘’‚‛＇❛❜′´']|'[^‘’‚＇']*[‘’‚＇]|[「『][^「」『』]*[」』]|«[^«»]*»|‹[^‹›]*›)$/u;

/** A value is in typographic quotes, which YAML reads as part of the value. */
export const curlyQuotes: Rule<SchemaVerdict> = {
  meta: {
    id: "curly-quotes",
    severity: "warning",
    evidence: "documented",
    sources: ["YAML 1.2.2, section 7.3: only \" and ' are quotes"],
    fields: [],
    text: {
      en: {
        title: "Typographic quotes are part of the value",
        message: "{field} is in typographic quotes ({quotes}), which are part of the value; YAML quotes are \" and '.",
        fix: "Remove the quotes, or write \" or ' instead.",
      },
      zh: {
        title: "中文引号是值的一部分",
        message: "{field}写在中文引号（{quotes}）中，而引号会成为值的一部分；YAML 的引号是 \" 和 '。",
        fix: "请删除引号，或改用 \" 或 '。",
      },
    },
  },
  *check({ source }) {
    for (const [pointer, { content, field }] of source.places) {
      if (typeof content !== "string" || !field || !inTypographicQuotes.test(content)) continue;
      yield { at: valueAt(pointer), params: { quotes: content.charAt(0) + content.charAt(content.length - 1) } };
    }
  },
};
