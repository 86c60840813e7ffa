import { lexemesOf } from "./lexemes.ts";
import type { Range } from "./yaml.ts";

/** A comment that suppresses findings of some rules: `# weibo-provider-ignore rule-id: reason`. */
export interface Ignore extends Range {
  /** The 1-based line whose findings it suppresses: its own after a value, otherwise the first line below that is not a comment. */
  line: number;
  rules: readonly string[];
  /** Empty if there is none. */
  reason: string;
}

/** What the reason follows: a colon, two hyphens as in ESLint, or another sign after which no rule can follow. */
const separator = String.raw`[:：;；(（=—]|\s-{2,}|\s[-–]\s`;
/** A colon may also follow the first word, if the reason has a separator of its own. */
const directive = new RegExp(
  String.raw`^#\s*weibo-provider-ignore(?=[\s:：]|$)(?:\s*[:：](?=\s*[a-z][^:：]*(?:${separator})))?` +
    `(?<rules>(?:(?!${separator}).)*)(?:(?:${separator})+(?<reason>.*))?$`,
  "i",
);
/** Separates rules. */
const betweenRules = /[\s,，、"'`[\]]+/;

/** The ignore comments of a text that is valid YAML. */
export function findIgnores(text: string): Ignore[] {
  if (!/weibo-provider-ignore/i.test(text)) return [];
  const lines = text.split(/\r?\n/);
  return [...lexemesOf(text)].flatMap(({ source, from, isScalar }) => {
    const match = isScalar ? null : directive.exec(source.trimEnd());
    if (!match?.groups) return [];
    const { rules = "", reason = "" } = match.groups;
    const number = text.slice(0, from).split("\n").length;
    const ids = rules
      .toLowerCase()
      .split(betweenRules)
      .filter((rule) => rule !== "");
    return [{ from, to: from + match[0].length, line: targetLine(lines, number), rules: ids, reason: reason.trim() }];
  });
}

/** The first line from a comment's own on that is not only a comment; without one, the last line. */
function targetLine(lines: readonly string[], number: number): number {
  const index = lines.findIndex((line, at) => at >= number - 1 && !line.trimStart().startsWith("#"));
  return index === -1 ? lines.length : index + 1;
}
