import { readKey, readScalar } from "./common-scalars.ts";
import type { YamlEntry, YamlList, YamlMap, YamlNode } from "./parsed-yaml.ts";

/** Deeper nesting is left to the library. */
const maxBrackets = 4;

/**
 * Reads a value on one line: a scalar, or a list or mapping in brackets.
 * @returns undefined for what only the library reads
 */
export function readInlineValue(text: string, from: number): YamlNode | undefined {
  return isBracket(text, from) ? readBrackets(text, from, 1) : readScalar(text, from, "line");
}

function isBracket(text: string, from: number): boolean {
  return text.startsWith("[", from) || text.startsWith("{", from);
}

function readBrackets(text: string, from: number, depth: number): YamlList | YamlMap | undefined {
  if (depth > maxBrackets) return undefined;
  const isList = text.startsWith("[", from);
  const closing = isList ? "]" : "}";
  const items: YamlNode[] = [];
  const entries: YamlEntry[] = [];
  let at = afterSpaces(text, from + 1);
  let isOpen = !text.startsWith(closing, at);
  while (isOpen) {
    const key = isList ? undefined : readKey(text, at, "brackets");
    if (!isList && key === undefined) return undefined;
    const value = readItem(text, key?.valueFrom ?? at, depth);
    if (value === undefined) return undefined;
    if (key) entries.push({ key: key.scalar, value });
    else items.push(value);
    at = afterSpaces(text, value.to);
    isOpen = text.startsWith(",", at);
    if (isOpen) at = afterSpaces(text, at + 1);
    else if (!text.startsWith(closing, at)) return undefined;
  }
  const to = at + 1;
  return isList ? { kind: "list", from, to, items } : { kind: "map", from, to, entries };
}

function readItem(text: string, from: number, depth: number): YamlNode | undefined {
  return isBracket(text, from) ? readBrackets(text, from, depth + 1) : readScalar(text, from, "brackets");
}

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 0x20) at++;
  return at;
}
