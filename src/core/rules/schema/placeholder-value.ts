import { type Rule, valueAt } from "../rule.ts";
import type { SchemaVerdict } from "./verdict.ts";

/** Expressions of shells, GitHub Actions, Azure Pipelines and template engines, anywhere in a value. */
const expression = new RegExp(
  [
    /\$\{\{?[^{}]*\}?\}|\{\{[^{}]*\}\}|\{%[^%]*%\}|<%[^%]*%>|[#%&@]\{[^{}]*\}|\[\[\s*[\w.-]+\s*\]\]/,
    /\$\([A-Za-z_][\w.-]*\)|\$\[[A-Za-z_][\w.-]*\]|%\([A-Za-z_]\w*\)s|\$[A-Z][A-Z0-9]*_[A-Z0-9_]+/,
    /@@\w+@@|__[A-Z][A-Z0-9_]*__|%[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+%/,
  ]
    .map(({ source }) => source)
    .join("|"),
);
/** In the host of a URL, only a placeholder has such characters. */
const inHost = /<[^<>]+>|\{[\w.-]+\}|\$\w+|%[A-Z_]+%|\[(?![\dA-Fa-f:.]+\])[\w.-]+\]/;
const host = /^https?:\/\/([^/\s]*)/i;
/** Whole values that stand for one that is not known yet. */
const note = new RegExp(
  `^(?:${[
    /(?:TODO|FIXME|TBD)(?:[\s:：(（].*)?|X{3,}|<{1,3}(?!https?:)[^<>]+>{1,3}|&lt;.+&gt;/,
    /\$[A-Za-z_]\w*\$?|\{[\w.-]*\}|@[A-Za-z][\w.-]*@|%[A-Za-z][\w.-]*%|%s|~[A-Z][A-Z0-9_]*~/,
    /[[(（【「]?(?:待填写?|待定|待补充?|待完善|未填写?|请(?:填写?|输入|补充|替换).*|占位符?)[\])）】」]?|(?:某某|[XxＸ×]{2,})(?:公司|网站|商城|平台|应用|账号|品牌)|某某|Ｘ{2,}|×{2,}/,
    /\.{2,}|…+|-+|_+|[?？]+/,
  ]
    .map(({ source }) => source)
    .join("|")})$`,
  "u",
);
/** The same, in any letter case. */
const englishNote = new RegExp(
  `^(?:${[
    /TBD|FIXME|CHANGE[-_ ]?(?:ME|THIS|IT)|REPLACE[-_ ]?(?:ME|THIS|IT)|REPLACE[-_ ]WITH[-_ ].+|(?:INSERT|ENTER|FILL)[-_ ](?:IN[-_ ])?.*/,
    /PLACEHOLDER|LOREM IPSUM.*|UNDEFINED|NULL|NONE|NIL|NAN|N\/A|NOT[-_ ]SET|X{3,}/,
    /[[(<](?:YOUR|INSERT|ENTER|REPLACE|FILL|THE|MY)\b[^\])>]*[\])>]/,
    /YOUR[-_ ]?(?:APP|APPLICATION|COMPANY|SITE|WEBSITE|BRAND|DOMAIN|ACCOUNT|REALM|WEIBO|API|PARTNER|NAME|ID|URL|KEY)(?:[-_ ]?(?:NAME|ID|URL|ACCOUNT|KEY|SECRET|HERE))*/,
  ]
    .map(({ source }) => source)
    .join("|")})$`,
  "iu",
);

/** A template expression or a placeholder that was never filled in. */
export const placeholderValue: Rule<SchemaVerdict> = {
  meta: {
    id: "placeholder-value",
    severity: "error",
    evidence: "documented",
    sources: ["this tool: a declaration is read as it is; nothing replaces expressions in it"],
    fields: [],
    text: {
      en: {
        title: "A placeholder was never filled in",
        message: '{field} contains the placeholder "{placeholder}", which nothing replaces.',
        fix: "Write the value itself.",
      },
      zh: {
        title: "占位符没有填写",
        message: "{field}中有占位符“{placeholder}”，它不会被替换。",
        fix: "请直接填写值。",
      },
    },
  },
  *check({ source }) {
    for (const [pointer, { content, field }] of source.places) {
      // Markers are code. The name of a secret has a rule of its own unless it is a valid name, and may be the secret itself.
      if (typeof content !== "string" || !field || (field.secret && !/^\w+$/.test(content)) || pointer.startsWith("/site/markers/"))
        continue;
      const placeholder = (expression.exec(content) ??
        inHost.exec(host.exec(content)?.[1] ?? "") ??
        note.exec(content.trim()) ??
        englishNote.exec(content.trim()))?.[0];
      if (placeholder !== undefined) yield { at: valueAt(pointer), params: { placeholder } };
    }
  },
};
