import { codePointName } from "../../declaration/code-point.ts";
import type { Lexeme } from "../../declaration/full-yaml.ts";
import type { Range } from "../../declaration/parsed-yaml.ts";
import { fullYaml } from "../../declaration/yaml.ts";
import type { Params } from "../../findings/finding.ts";
import { lazyPattern } from "../../lazy-pattern.ts";
import { commentSign, listSign } from "../line-signs.ts";

/** A line in which the indentation, the key or the start of a list entry is written wrongly. */
export interface LineMistake extends Range {
  variant: string;
  params?: Params;
}

const lookalikeSpaces = "\\u00A0\\u1680\\u2000-\\u200D\\u202F\\u205F\\u2060\\u3000\\uFEFF";
const key = String.raw`^["'“”‘’「『]?[\p{L}\p{N}_$.-]+["'“”‘’」』]?`;
/** Mistakes in a line; each match is a sign before its content, or ends with the mistaken character. The first one that matches counts. */
const forms: readonly (readonly [variant: string, form: () => RegExp])[] = [
  ["lookalikeSpace", lazyPattern(`^[${lookalikeSpaces}\\f\\v]`, "")],
  ["commentSign", () => commentSign],
  ["listDash", () => listSign],
  ["lookalikeSpace", lazyPattern(`^-[${lookalikeSpaces}]`, "")],
  ["missingDashSpace", () => /^-(?=[^\s-])/u],
  ["fullWidthColon", lazyPattern(`${key}\\s*[：﹕︰∶]`, "u")],
  ["separator", lazyPattern(`${key}\\s*[=＝;；](?![=＝])`, "u")],
  ["lookalikeSpace", lazyPattern(`${key}:[${lookalikeSpaces}]`, "u")],
  ["missingSpace", lazyPattern(`${key}\\s*:(?!//|:|\\s|$)`, "u")],
];

/**
 * Finds the line that is neither a key with a value nor a list entry, which lets the YAML library report it or the line after it.
 * @param end offset of the end of the line that the library reports
 */
export function findLineMistake(text: string, end: number): LineMistake | undefined {
  const bare = lastBareScalar(text, end);
  return bare && mistakeIn(lineAt(bare.source, 0).trimEnd(), bare.from);
}

/** @param line without indentation and comment */
export function mistakeIn(line: string, from: number): LineMistake {
  for (const [variant, form] of forms) {
    const match = form().exec(line);
    if (!match) continue;
    const to = from + match[0].length;
    const shown = variant === "commentSign" || variant === "listDash" ? match[0] : match[0].slice(-1);
    return { variant, from: to - shown.length, to, params: paramsOf(shown) };
  }
  return { variant: "key", from, to: from + Math.max(line.length, 1) };
}

/** The line from an offset on. */
export function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? undefined : end);
}

function paramsOf(shown: string): Params {
  return { shown, character: codePointName(shown) };
}

/** What a value follows: the indicator of a value, a list entry or a key, or the header of a block. */
const introducesValue = /^(?:[:?-]|[|>].*)$/;

/** A plain scalar that starts its line, and that may lack a colon. */
interface Candidate extends Lexeme {
  column: number;
  /** Whether an indicator before it makes it a value. */
  isValue: boolean;
}

/** The last plain scalar before an offset that starts its line, is no value, and has no colon after it. */
function lastBareScalar(text: string, end: number): Lexeme | undefined {
  let bare: Lexeme | undefined;
  let candidate: Candidate | undefined;
  let isValue = false;
  let depth = 0;
  for (const { source, from, isScalar } of fullYaml().lexemesOf(text)) {
    if (!isScalar && /^(?:[#&!%]|\s*$|---|\.\.\.)/.test(source)) continue;
    const lineStart = text.lastIndexOf("\n", from - 1) + 1;
    const isFirst = text.slice(lineStart, from).trim() === "";
    if (candidate && isBare(candidate, source, isFirst ? from - lineStart : undefined)) bare = candidate;
    candidate = undefined;
    if (from >= end) return bare;
    if (isScalar && depth === 0 && isFirst && !/^["']/.test(source))
      candidate = { source, from, isScalar, column: from - lineStart, isValue };
    if (!isScalar && "[{".includes(source)) depth++;
    if (!isScalar && "]}".includes(source)) depth--;
    isValue = introducesValue.test(source);
  }
  return candidate && !candidate.isValue ? candidate : bare;
}

/**
 * Whether a scalar lacks a colon. A key of several lines starts with a line that has none, and a value on a line of its own is indented
 * more than the line after it.
 * @param next the lexeme after it
 * @param nextColumn if that starts its line
 */
function isBare({ source, column, isValue }: Candidate, next: string, nextColumn: number | undefined): boolean {
  if (next === ":") return source.includes("\n");
  return !isValue || nextColumn === column;
}
