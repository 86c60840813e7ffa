import type { ErrorCode } from "yaml";
import type { YamlProblem } from "../../declaration/parsed-yaml.ts";
import { commentSign } from "../line-signs.ts";
import type { Diagnostic } from "../rule.ts";
import { lateQuote } from "./late-quote.ts";
import { findLineMistake, lineAt, mistakeIn } from "./line-mistake.ts";
import { templateExpressionAt } from "./template-expression.ts";
import { findUnclosed, type Unclosed, underIndentedLine } from "./unclosed.ts";

/** The message for each of the library's error codes; more specific ones are found in the text. */
const variants: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: "property",
  BAD_ALIAS: "property",
  BAD_COLLECTION_TYPE: "property",
  BAD_DIRECTIVE: "directive",
  BAD_DQ_ESCAPE: "escape",
  BAD_INDENT: "indent",
  BAD_PROP_ORDER: "property",
  BAD_SCALAR_START: "start",
  BLOCK_AS_IMPLICIT_KEY: "colon",
  BLOCK_IN_FLOW: "flow",
  DUPLICATE_KEY: "other",
  IMPOSSIBLE: "other",
  KEY_OVER_1024_CHARS: "longKey",
  MISSING_CHAR: "missing",
  MULTILINE_IMPLICIT_KEY: "key",
  MULTIPLE_ANCHORS: "property",
  MULTIPLE_DOCS: "other",
  MULTIPLE_TAGS: "property",
  NON_STRING_KEY: "other",
  RESOURCE_EXHAUSTION: "other",
  TAB_AS_INDENT: "tab",
  TAG_RESOLVE_FAILED: "property",
  UNEXPECTED_TOKEN: "afterValue",
};

const mayBeUnclosed: readonly string[] = [
  "MISSING_CHAR",
  "BAD_INDENT",
  "BLOCK_IN_FLOW",
  "UNEXPECTED_TOKEN",
  "MULTILINE_IMPLICIT_KEY",
  "RESOURCE_EXHAUSTION",
];
/** Codes with which the library reports the line after one that is not a key with a value. */
const mayFollowLineMistake: readonly string[] = ["BAD_INDENT", "UNEXPECTED_TOKEN", "MULTILINE_IMPLICIT_KEY", "MISSING_CHAR"];

/** Punctuation of Chinese input methods, and what YAML needs in its place. */
const asciiForms: Readonly<Record<string, string>> = {
  ...{ "，": ",", "、": ",", "；": ",", "：": ":", "［": "[", "］": "]", "【": "[", "】": "]", "｛": "{", "｝": "}" },
  ...{ "“": '"', "”": '"', "＂": '"', "‘": "'", "’": "'", "＇": "'" },
};
const fullWidth = new RegExp(`[${Object.keys(asciiForms).join("")}]`);

/**
 * The mistake behind the first error of the YAML library, where it is in the text. The library reports many mistakes on the line after
 * them, or where the text ends.
 * @param errors all errors of the library
 */
export function diagnosisOf(text: string, first: YamlProblem, errors: readonly YamlProblem[]): Diagnostic {
  const start = text.lastIndexOf("\n", first.from - 1) + 1;
  const line = lineAt(text, start);
  return (
    wrongColon(text, start) ??
    tabIn(line, start, first) ??
    template(text, first.from) ??
    afterValue(text, first) ??
    directiveBefore(text, first) ??
    unclosedIn(text, first) ??
    fullWidthIn(text, first) ??
    lookalikeIndentation(text, first, start) ??
    starIn(line, start, first) ??
    commentAfterKey(text, first, start) ??
    lineMistakeBefore(text, first, start + line.length) ??
    wrongIndentation(text, first, errors) ??
    (isInsideBrackets(text, first.from) ? lateQuote(text, first.from) : undefined) ??
    libraryError(text, first, start + Math.max(line.length, 1))
  );
}

function template(text: string, offset: number): Diagnostic | undefined {
  const at = templateExpressionAt(text, offset);
  return at && { at, variant: "template" };
}

function libraryError(text: string, first: YamlProblem, lineEnd: number): Diagnostic {
  const to = Math.max(Math.min(Math.max(first.to, first.from + 1), lineEnd), first.from);
  const shown = text.slice(first.from, first.code === "BAD_DQ_ESCAPE" ? first.from + 2 : first.from + 1);
  return { at: { from: first.from, to }, variant: variantOf(text, first), params: { shown } };
}

function variantOf(text: string, { code, from }: YamlProblem): string {
  const character = text.charAt(from);
  if (/[?:] /.test(text.slice(from, from + 2))) return "start";
  if (code === "BLOCK_AS_IMPLICIT_KEY" && /\s＃/.test(lineAt(text, from))) return "fullWidthHash";
  if (code === "MISSING_CHAR" && text.charAt(from - 1) === "!") return "property";
  const isInside = isInsideBrackets(text, from);
  if (code === "BAD_INDENT" && isInside) return "flowIndent";
  if (code === "MULTILINE_IMPLICIT_KEY" && isInside) return "missing";
  if (code === "MISSING_CHAR" && !isInside) return "key";
  if (code === "MULTILINE_IMPLICIT_KEY" && text.startsWith("- ", from)) return "entry";
  if (code !== "UNEXPECTED_TOKEN") return variants[code];
  if (/[|>][-+\d]*[ \t]*$/.test(text.slice(Math.max(0, from - 10), from))) return "header";
  if (/[\]}]/.test(character)) return "closing";
  if (isInside) return character === "," ? "emptyEntry" : "missing";
  return character === "-" ? "dash" : "afterValue";
}

/** Whether a bracket that opens before an offset closes after it. */
function isInsideBrackets(text: string, offset: number): boolean {
  return findUnclosed(text.slice(0, offset))?.kind === "bracket";
}

/** A full-width colon after a key, or a colon without the space; only in a line that has no right colon outside its comment. */
function wrongColon(text: string, start: number): Diagnostic | undefined {
  const line = lineAt(text, start).replace(/\s#.*/, "");
  if (/:(?:\s|$)/.test(line)) return undefined;
  const content = line.replace(/^\s*(?:- +)?/, "");
  const { variant, from, to, params } = mistakeIn(content, start + line.length - content.length);
  return variant === "fullWidthColon" || variant === "missingSpace" ? { at: { from, to }, variant, params: params ?? {} } : undefined;
}

function tabIn(line: string, start: number, first: YamlProblem): Diagnostic | undefined {
  const indentation = line.slice(0, line.length - line.trimStart().length);
  const tab = start + indentation.indexOf("\t");
  if (tab < start || first.from > start + indentation.length) return undefined;
  return { at: { from: tab, to: tab + 1 }, variant: "tab" };
}

/** Punctuation after the end of a value, as other languages end a line. */
function afterValue(text: string, { code, from }: YamlProblem): Diagnostic | undefined {
  const shown = code === "UNEXPECTED_TOKEN" ? /^[,，;；、。.](?=\s*(?:#|$))/.exec(lineAt(text, from))?.[0] : undefined;
  if (shown === undefined || isInsideBrackets(text, from)) return undefined;
  return { at: { from, to: from + 1 }, variant: "trailing", params: { shown } };
}

/** An asterisk before an entry of a list, as in Markdown. */
function starIn(line: string, start: number, first: YamlProblem): Diagnostic | undefined {
  const star = start + line.search(/\S/);
  if (!/^\s*\*[^:]*$/.test(line) || first.from > star + 1) return undefined;
  return { at: { from: star, to: star + 1 }, variant: "listDash", params: { shown: "*" } };
}

/** The sign of another format before a comment after a key: YAML reads the comment as the value of the key. */
function commentAfterKey(text: string, first: YamlProblem, start: number): Diagnostic | undefined {
  if (first.code !== "BLOCK_AS_IMPLICIT_KEY" && !mayFollowLineMistake.includes(first.code)) return undefined;
  for (const lineStart of [start, lineBefore(text, start)]) {
    const line = lineAt(text, lineStart);
    const key = /^\s*[^\s#"':][^#"':]*:[ \t\u3000]+/.exec(line)?.[0] ?? "";
    const shown = key === "" ? undefined : commentSign.exec(line.slice(key.length))?.[0];
    if (shown === undefined) continue;
    const from = lineStart + key.length;
    return { at: { from, to: from + shown.length }, variant: "commentSign", params: { shown } };
  }
  return undefined;
}

function directiveBefore(text: string, first: YamlProblem): Diagnostic | undefined {
  const directive = first.code === "MISSING_CHAR" ? /^%.*/m.exec(text.slice(0, first.from)) : undefined;
  return directive ? { at: { from: directive.index, to: directive.index + directive[0].length }, variant: "directive" } : undefined;
}

function unclosedIn(text: string, first: YamlProblem): Diagnostic | undefined {
  const unclosed = mayBeUnclosed.includes(first.code) ? findUnclosed(text) : undefined;
  if (!unclosed) return undefined;
  const { from, kind } = unclosed;
  const unfilled = template(text, from);
  if (unfilled) return unfilled;
  const indented = kind === "bracket" ? underIndentedLine(text, from) : undefined;
  if (indented !== undefined) return { at: { from: indented, to: indented + 1 }, variant: "flowIndent" };
  const shown = text.charAt(from);
  const closing = lookalike(text, unclosed);
  const at = { from, to: from + 1 };
  if (closing === undefined) return { at, variant: kind, params: { shown } };
  return { at, variant: closing === "#" ? "bracketComment" : `${kind}Shape`, params: { shown, closing } };
}

/** What looks like the missing counterpart on the same line: a full-width bracket, a typographic quote, or a bracket in a comment. */
function lookalike(text: string, { kind, from }: Unclosed): string | undefined {
  const rest = lineAt(text, from + 1);
  const opening = text.charAt(from);
  if (kind === "quote") return (opening === '"' ? /[“”＂]/ : /[‘’＇]/).exec(rest)?.[0];
  const comment = rest.search(/(?:^|[\s,])#|$/);
  const shape = (opening === "[" ? /[］】〕」』]/ : /｝/).exec(rest.slice(0, comment))?.[0];
  return shape ?? (rest.includes(opening === "[" ? "]" : "}", comment) ? "#" : undefined);
}

function fullWidthIn(text: string, { code, from, to }: YamlProblem): Diagnostic | undefined {
  if (code !== "UNEXPECTED_TOKEN" && code !== "MISSING_CHAR" && code !== "BLOCK_IN_FLOW") return undefined;
  const index = text.slice(from, to).search(fullWidth);
  if (index < 0 || (index > 0 && !isInsideBrackets(text, from))) return undefined;
  const shown = text.charAt(from + index);
  return { at: { from: from + index, to: from + index + 1 }, variant: "fullWidth", params: { shown, ascii: asciiForms[shown] ?? "" } };
}

/** A line that is indented with another space than the ordinary one: the reported line, or the one with content before it. */
function lookalikeIndentation(text: string, first: YamlProblem, start: number): Diagnostic | undefined {
  if (first.code !== "BLOCK_AS_IMPLICIT_KEY" && !mayFollowLineMistake.includes(first.code)) return undefined;
  for (const lineStart of [start, lineBefore(text, start)]) {
    const spaces = lineAt(text, lineStart).search(/[^ ]|$/);
    const { variant, from, to, params } = mistakeIn(text.charAt(lineStart + spaces), lineStart + spaces);
    if (variant === "lookalikeSpace") return { at: { from, to }, variant, params: params ?? {} };
  }
  return undefined;
}

/** Where the line with content before a line starts. */
function lineBefore(text: string, start: number): number {
  for (let end = start - 1; end > 0; ) {
    const before = text.lastIndexOf("\n", end - 1) + 1;
    if (/^\s*[^\s#]/.test(text.slice(before, end))) return before;
    end = before - 1;
  }
  return 0;
}

function lineMistakeBefore(text: string, first: YamlProblem, lineEnd: number): Diagnostic | undefined {
  const mistake =
    mayFollowLineMistake.includes(first.code) && !isInsideBrackets(text, first.from) ? findLineMistake(text, lineEnd) : undefined;
  return mistake && { at: { from: mistake.from, to: mistake.to }, variant: mistake.variant, params: mistake.params ?? {} };
}

/** A line that is indented in another way than the lines of its mapping or list; the library may report the value before it. */
function wrongIndentation(text: string, first: YamlProblem, errors: readonly YamlProblem[]): Diagnostic | undefined {
  const start = text.lastIndexOf("\n", first.from - 1) + 1;
  const isLineStart = text.slice(start, first.from).trim() === "";
  const isMultiline = errors.some(({ code, from }) => code === "MULTILINE_IMPLICIT_KEY" && from === first.from);
  const isAfterValue = first.code === "BLOCK_AS_IMPLICIT_KEY" && isMultiline;
  const isAtLine =
    isLineStart && (first.code === "BLOCK_AS_IMPLICIT_KEY" || (first.code === "UNEXPECTED_TOKEN" && !isInsideBrackets(text, first.from)));
  const isBlank = /^\s*(?:#|$)/.test(lineAt(text, start));
  if (!isAfterValue && !isAtLine && !isBlank) return undefined;
  const next = isAtLine ? /(?=\S)/g : /\n[^\S\n]*(?=[^\s#])/g;
  next.lastIndex = first.from;
  const match = next.exec(text);
  const from = match ? match.index + match[0].length : first.from;
  const isEntry = text.startsWith("- ", from) && !/(?:^|\n) *-[^\n]*\n[^\S\n]*$/.test(text.slice(0, from));
  return { at: { from, to: from + 1 }, variant: isEntry ? "entry" : "indent" };
}
