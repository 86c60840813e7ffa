import type { Edit } from "../findings/finding.ts";
import { rewrittenScalar } from "./rewrite-scalar.ts";
import { type DeclarationSource, parentOf } from "./source.ts";

/**
 * An edit that gives a text another value in the style that it is written in: quotes, escapes and lines are kept.
 * @returns undefined where the result would not read as the value
 */
export function rewriteValue({ text, places }: DeclarationSource, pointer: string, value: string): Edit | undefined {
  const place = places.get(pointer);
  if (place?.kind !== "scalar" || typeof place.content !== "string") return undefined;
  const { from } = place.value;
  const to = endOfScalar(text, place.value);
  const raw = text.slice(from, to);
  const rewritten = rewrittenScalar(raw, place.content, value);
  return rewritten === undefined || rewritten === raw ? undefined : { from, to, text: rewritten };
}

/** An edit that puts an unquoted value into quotes. */
export function quoteValue({ text, places }: DeclarationSource, pointer: string): Edit | undefined {
  const place = places.get(pointer);
  if (place?.kind !== "scalar") return undefined;
  const { from, to } = place.value;
  // After a tag, quotes would not make the value a text.
  if (/![^\s,[\]{}]*\s+$/.test(text.slice(Math.max(0, from - 100), from))) return undefined;
  return { from, to, text: JSON.stringify(text.slice(from, to)) };
}

/**
 * An edit that renames a key and keeps its quotes: without them, `{"key":value}` would be a single key.
 * @param name a key of the schema, which needs no escapes
 */
export function renameKey({ text, places }: DeclarationSource, pointer: string, name: string): Edit | undefined {
  const key = places.get(pointer)?.key;
  if (!key) return undefined;
  const first = text.charAt(key.from);
  if ("|>".includes(first)) return undefined;
  const quote = /["']/.test(first) ? first : "";
  return { from: key.from, to: quote === "" ? endOfScalar(text, key) : key.to, text: quote + name + quote };
}

/**
 * An edit that removes an item of a list with the comma or dash before it.
 * @returns undefined for the first item, and where a comment would lose its item
 */
export function removeItem({ text, places }: DeclarationSource, pointer: string): Edit | undefined {
  const index = Number(pointer.slice(pointer.lastIndexOf("/") + 1));
  const [item, before] = [places.get(pointer), places.get(`${parentOf(pointer)}/${index - 1}`)];
  if (!item || !before) return undefined;
  const [from, to] = [endOfScalar(text, before.value), endOfScalar(text, item.value)];
  const isBetweenPlain = /^[\s,-]*$/.test(text.slice(from, item.value.from));
  const hasComment = /^[^\S\n]*,?[^\S\n]*#/.test(text.slice(to));
  // The end of a block scalar depends on what follows it.
  const isBlock = [before, item].some(({ value }) => "|>".includes(text.charAt(value.from)));
  return isBetweenPlain && !hasComment && !isBlock ? { from, to, text: "" } : undefined;
}

/** The end of a scalar with trailing characters that are whitespace to JavaScript and content to YAML, such as U+3000. */
function endOfScalar(text: string, { from, to }: { from: number; to: number }): number {
  const content = "|>".includes(text.charAt(from)) ? /[^\S\r\n]*/y : /(?:[ \t]*[^\S \t\r\n])*/y;
  content.lastIndex = to;
  content.test(text);
  return content.lastIndex;
}
