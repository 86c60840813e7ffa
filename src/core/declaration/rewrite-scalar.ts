import { readCommonYaml } from "./common-yaml.ts";
import { fullYaml } from "./yaml.ts";

/** Characters of a double-quoted scalar, each escape as one. Source: YAML 1.2.2, section 5.7. */
const doubleQuoted = /\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|\r\n|.)|./gsu;

/** Characters of a single-quoted scalar; two quotes stand for one. */
const singleQuoted = /''|./gsu;

/** A block scalar of one line: the start of its header, how its end is treated, the rest of the header with the indentation, and the line. */
const block = /^([|>][0-9]?)([+-]?)([^\n]*\n[ \t\r\n]*)(.*)$/;

/**
 * A scalar as YAML with another value, in the style of the original.
 * @param raw the original as written
 * @param content the original's value
 * @param value the new one: the content without surrounding whitespace, the content after a prefix, or another text
 * @returns undefined where no text in this style has the value
 */
export function rewrittenScalar(raw: string, content: string, value: string): string | undefined {
  const change: Change =
    content.trim() === value
      ? { kind: "trim" }
      : value.endsWith(content)
        ? { kind: "prefix", prefix: value.slice(0, -content.length) }
        : { kind: "replace", value };
  const isPlain = !/^["'|>]/.test(raw);
  const candidates = [inStyle(raw, change), ...(isPlain ? [JSON.stringify(value)] : [])];
  return candidates.find((candidate) => scalarValue(candidate, raw) === value);
}

type Change = { kind: "trim" } | { kind: "prefix"; prefix: string } | { kind: "replace"; value: string };

function inStyle(raw: string, change: Change): string {
  const first = raw.charAt(0);
  if (first === '"') return `"${changed(raw.slice(1, -1), doubleQuoted, change, (text) => JSON.stringify(text).slice(1, -1))}"`;
  if (first === "'") return `'${changed(raw.slice(1, -1), singleQuoted, change, (text) => text.replaceAll("'", "''"))}'`;
  if (first === "|" || first === ">") return changedBlock(raw, change);
  return changed(raw, /./gu, change, (text) => text);
}

/** @param encode writes a text in the scalar's style */
function changed(inner: string, characters: RegExp, change: Change, encode: (text: string) => string): string {
  if (change.kind === "prefix") return encode(change.prefix) + inner;
  if (change.kind === "replace") return encode(change.value);
  const written = Array.from(inner.matchAll(characters), ([character]) => character);
  const first = written.findIndex((character) => !isSpace(character));
  const last = written.findLastIndex((character) => !isSpace(character));
  return written.slice(first, last + 1).join("");
}

/** Whether a character, as it is written, is whitespace, or an escaped line break, which is nothing. */
function isSpace(written: string): boolean {
  if (!written.startsWith("\\")) return written.trim() === "";
  if (/\\[xuU]/.test(written)) return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(written.slice(2), 16))).trim() === "";
  return /\\[ \ttnvfrLP_\r\n]/.test(written);
}

/** Returns a block of several lines as it is. */
function changedBlock(raw: string, change: Change): string {
  return raw.replace(block, (_, style: string, end: string, header: string, line: string) => {
    // `-` drops the line break at the end.
    if (change.kind === "trim") return `${style}-${header}${line.trimEnd()}`;
    return style + end + header + (change.kind === "prefix" ? change.prefix + line : change.value);
  });
}

/**
 * The value of a scalar as it is written.
 * @param raw the original: if it is common YAML, so is what replaces it
 */
function scalarValue(candidate: string, raw: string): unknown {
  const common = commonValue(candidate);
  return common === undefined && commonValue(raw) === undefined ? fullYaml().scalarValue(candidate) : common;
}

function commonValue(written: string): unknown {
  const root = readCommonYaml(`key: ${written}\n`)?.root;
  const value = root?.kind === "map" ? root.entries[0]?.value : undefined;
  return value?.kind === "scalar" ? value.value : undefined;
}
