import { type Rule, valueAt } from "../rule.ts";
import type { SchemaVerdict } from "./verdict.ts";

/** Entries of lists in which a separator is a mistake: labels have a rule of their own, and markers may be any part of a page. */
const entries = /^\/(?!app\/labels|site\/markers).*\/\d+$/;
/** A full-width separator between two values. */
const separator = /[^\s，、；]\s*([，、；])\s*[^\s，、；]/u;
/** The same between two paths: the name of a file may contain one. */
const betweenImages = /\.(?:png|jpe?g|gif|webp|bmp|svg)\s*([，、；])[^，、；]+\.(?:png|jpe?g|gif|webp|bmp|svg)\s*(?:[，、；]|$)/iu;

/** An entry of a list contains a full-width separator, as in [a.png，b.png], which YAML reads as one entry. */
export const entrySeparator: Rule<SchemaVerdict> = {
  meta: {
    id: "entry-separator",
    severity: "error",
    evidence: "documented",
    sources: ["YAML 1.2.2, section 7.4.1: the entries of a list in brackets are separated by ASCII commas"],
    fields: [],
    text: {
      en: {
        title: "Several entries of a list are written as one",
        message: '{field} contains "{shown}", so YAML reads several entries of the list as one.',
        fix: "Separate the entries with ASCII commas, for example [a, b].",
      },
      zh: {
        title: "列表的多个条目写成了一个",
        message: "{field}含有“{shown}”，因此 YAML 把列表的多个条目读作一个。",
        fix: "请用半角逗号分隔各个条目，例如 [a, b]。",
      },
    },
  },
  *check({ source }) {
    for (const [pointer, { content, field }] of source.places) {
      if (typeof content !== "string" || !field || !entries.test(pointer)) continue;
      const shown = (pointer.startsWith("/images/") ? betweenImages : separator).exec(content)?.[1];
      if (shown !== undefined) yield { at: valueAt(pointer), params: { shown } };
    }
  },
};
