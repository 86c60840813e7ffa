import type { FieldFacts } from "../../declaration/field-facts.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { SchemaVerdict } from "./verdict.ts";

/** Expressions of shells, CI services and template engines, anywhere in a value. */
const expression = new RegExp(
  [
    /\$\{\{?[^{}]*\}?\}|\{\{[^{}]*\}\}|\{%[^%]*%\}|<%[^%]*%>|\[%[^%]*%\]|\{#[^#]*#\}|\[=[^=]*=\]|[#$%&@*~^]!?\{[^{}]*\}/,
    /\$\([$A-Za-z_][\w.:-]*\)|\$\(\([^()]*\)\)|\$env:\w+|\$\[[A-Za-z_][\w.-]*\]|@\([A-Za-z_][\w.]*\)|%\([A-Za-z_]\w*\)s|\$!?[A-Z][A-Z0-9]*_[A-Z0-9_]+/,
    /\[\[\s*[\w.-]+\s*\]\]|#\[[A-Za-z_][\w.]*\]|@@\w+@@|__[A-Z][A-Z0-9_]*__|%[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+%/,
  ]
    .map(({ source }) => source)
    .join("|"),
);
/** What every expression has; the pattern is compiled only for texts with one of these. */
const expressionSign = /[$%@{[<]|__/;
/** In a host, only a placeholder has such characters or words. */
const inHost =
  /<[^<>]+>|\{[\w.-]+\}|\$\w+|%[A-Z_]+%|\[(?![\dA-Fa-f:.]+\])[\w.-]+\]|[你您]的(?:域名|网站)|(?<=^|\.)(?:your[-_]?(?:domain|site|website|company|app|host|name|brand|realm|tenant)|x{3,})(?=\.)/i;
/** What every placeholder in a host has. */
const hostSign = /[<{$%[你您]|your|xxx/i;
const host = /^https?:\/\/([^/\s]*)/i;
/** Whole values that stand for one that is not known yet. */
const note = new RegExp(
  `^(?:${[
    /(?:TODO|FIXME|TBD)(?:[\s:：(（].*)?|X{3,}|<{1,3}(?!https?:)[^<>]+>{1,3}|&lt;.+&gt;|\(\([\w.:/-]+\)\)/,
    /\$!?[A-Za-z_][\w.]*\$?|\{[\w.-]*\}|@[A-Za-z][\w.-]*@|%[A-Za-z][\w.-]*%|%(?:\d+\$)?[sdv@]|~[A-Z][A-Z0-9_]*~/,
    /(?<mark>[!#|~^=*+]{1,2})[A-Za-z][\w.]*[._][\w.]*\k<mark>|_+[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+_+|__[a-z]+(?:_[a-z]+)+__|\[[A-Z]+(?:_[A-Z0-9]+)+\]/,
    /REPLACE_[A-Z_]+|(?:[A-Z0-9]+_[A-Z0-9_]+|NAME|URL|KEY|ID|SECRET|VALUE)_HERE|(?:[A-Z0-9]+_)*PLACEHOLDER(?:_[A-Z0-9]+)*|(?:ref\+[a-z]\w*|op):\/\/\S+|vault:\S*[/#]\S+/,
    /[[(（【「]?(?:待(?:填写?|定|补充?|完善|确认|提供|更新|设置)|未填写?|未定|暂无|同上|请(?:填写?|输入|补充|替换).*|占位符?)[\])）】」]?/,
    /(?:在(?:此处?|这里)|此处|这里)(?:填写?|填入|输入).*|(?:填写|填入|输入)(?:应用|公司|网站|品牌|名称|域名|地址|简介|介绍|账号|帐号|标签)(?:名称?|地址|简介|介绍|信息)?/,
    /[你您]的(?:应用|公司|网站|域名|品牌|账号|帐号)(?:名称?|地址|简介)?|某{2,}|Ｘ{2,}|×{2,}|[○〇△]{2,}/,
    /(?:某{2,}|[XxＸ×○〇△]{2,})(?:公司|网站|商城|平台|应用|账号|帐号|品牌|株式会社)/,
    /ここに(?:入力|記入).*|(?:入力|記入)してください|여기에\s?입력.*|입력하세요|미정/,
    /\.{2,}|…+|-+|[_＿]+|\*{2,}|[?？]+/,
  ]
    .map(({ source }) => source)
    .join("|")})$`,
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
  "i",
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
      const placeholder = placeholderIn(content, field);
      if (placeholder !== undefined) yield { at: valueAt(pointer), params: { placeholder } };
    }
  },
};

function placeholderIn(content: string, { isExact, label }: FieldFacts): string | undefined {
  const text = content.trim();
  // The field's name in Weibo's form, copied with the form.
  if (text === label) return text;
  const hostName = host.exec(content)?.[1] ?? (isExact ? content : "");
  const inContent = expressionSign.test(content) ? expression.exec(content) : undefined;
  return (inContent ?? (hostSign.test(hostName) ? inHost.exec(hostName) : undefined) ?? note.exec(text) ?? englishNote.exec(text))?.[0];
}
