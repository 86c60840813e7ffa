import type { Range } from "./parsed-yaml.ts";
import type { DeclarationSource } from "./source.ts";

/** A comment that suppresses findings of some rules: `# weibo-provider-ignore rule-id: reason`. */
export interface Ignore extends Range {
  /** The 1-based line whose findings it suppresses: its own after a value, otherwise the first line below that is not a comment. */
  line: number;
  rules: readonly string[];
  /** Empty if there is none. */
  reason: string;
  /** The directive as it is written, if it is not `weibo-provider-ignore`; such a comment has no rules. */
  misspelled?: string;
}

/** What the reason follows: a colon, two hyphens as in ESLint, or another sign after which no rule can follow. */
const separator = String.raw`[:：;；(（=—]|\s-{2,}|\s[-–]\s`;
/** A colon may also follow the first word, if the reason has a separator of its own. */
const directive = new RegExp(
  String.raw`^#\s*weibo-provider-ignore(?=[\s:：]|$)(?:\s*[:：](?=\s*[a-z][^:：]*(?:${separator})))?` +
    `(?<rules>(?:(?!${separator}).)*)(?:(?:${separator})+(?<reason>.*))?$`,
  "i",
);
/** A directive in any spelling, as other linters have it. */
const anySpelling = String.raw`weibo[-_ ]?provider[-_:： ]+(?:ignore|disable|noqa|nolint)(?:[-_]\w+)*`;
const anywhere = new RegExp(anySpelling, "i");
/** A comment, or a comment after another one, that starts with a directive. */
const comment = new RegExp(String.raw`(?<=^|\s)#\s*(${anySpelling})(?![\w-])`, "i");
/** What follows a directive, and not the same words in a sentence. */
const ruleOrNothing = /^\s*[:：]?\s*(?:[a-z]+(?:-[a-z]+)+(?![\w-])|$)/i;
/** Separates rules. */
const betweenRules = /[\s,，、"'`[\]]+/;

/** The ignore comments of a declaration. */
export function findIgnores({ text, comments }: Pick<DeclarationSource, "text" | "comments">): Ignore[] {
  if (!anywhere.test(text)) return [];
  const lines = text.split(/\r?\n/);
  return comments.flatMap((range) => {
    const source = text.slice(range.from, range.to).trimEnd();
    const start = comment.exec(source);
    if (!start) return [];
    const from = range.from + start.index;
    const ignore = parseIgnore(source.slice(start.index), start[1] ?? "");
    const line = targetLine(lines, text.slice(0, from).split("\n").length);
    return ignore ? [{ from, to: range.from + source.length, line, ...ignore }] : [];
  });
}

function parseIgnore(source: string, name: string): Pick<Ignore, "rules" | "reason" | "misspelled"> | undefined {
  if (name.toLowerCase() !== "weibo-provider-ignore") {
    const rest = source.slice(source.indexOf(name) + name.length);
    return ruleOrNothing.test(rest) ? { rules: [], reason: "", misspelled: name } : undefined;
  }
  const { rules = "", reason = "" } = directive.exec(source)?.groups ?? {};
  const ids = rules
    .toLowerCase()
    .split(betweenRules)
    .filter((rule) => rule !== "");
  return { rules: ids, reason: reason.trim() };
}

/** The first line from a comment's own on that is not only a comment; without one, the last line. */
function targetLine(lines: readonly string[], number: number): number {
  const index = lines.findIndex((line, at) => at >= number - 1 && !line.trimStart().startsWith("#"));
  return index === -1 ? lines.length : index + 1;
}
