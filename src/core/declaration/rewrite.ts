import { parseDocument } from "yaml";
import type { Edit } from "../findings/finding.ts";
import { type DeclarationSource, parentOf } from "./source.ts";

/** An edit that gives a plain or quoted value another text, in the quotes that it has; none for a block scalar. */
export function rewriteValue({ text, places }: DeclarationSource, pointer: string, value: string): Edit | undefined {
  const place = places.get(pointer);
  if (place?.kind !== "scalar") return undefined;
  const { from, to } = place.value;
  const quote = text[from];
  if (quote === "|" || quote === ">") return undefined;
  if (quote === "'") return { from, to, text: `'${value.replaceAll("'", "''")}'` };
  return { from, to, text: quote === '"' || !isPlain(value) ? JSON.stringify(value) : value };
}

/** An edit that puts a plain value into quotes as it stands. */
export function quoteValue({ text, places }: DeclarationSource, pointer: string): Edit | undefined {
  const place = places.get(pointer);
  if (place?.kind !== "scalar") return undefined;
  const { from, to } = place.value;
  // Behind a tag, quotes would not make a text of it.
  if (/![^\s,[\]{}]*\s+$/.test(text.slice(Math.max(0, from - 100), from))) return undefined;
  return { from, to, text: JSON.stringify(text.slice(from, to)) };
}

/** An edit that renames a key. */
export function renameKey({ places }: DeclarationSource, pointer: string, name: string): Edit | undefined {
  const key = places.get(pointer)?.key;
  return key && { ...key, text: name };
}

/** An edit that takes an item out of a list, with the comma or dash before it; none for the first, or where a comment would go with it. */
export function removeItem({ text, places }: DeclarationSource, pointer: string): Edit | undefined {
  const index = Number(pointer.slice(pointer.lastIndexOf("/") + 1));
  const [item, before] = [places.get(pointer), places.get(`${parentOf(pointer)}/${index - 1}`)];
  if (!item || !before) return undefined;
  const [from, to] = [before.value.to, item.value.to];
  return /^[\s,-]*$/.test(text.slice(from, item.value.from)) ? { from, to, text: "" } : undefined;
}

/** Whether a text stands for itself without quotes, in a mapping and in a list in brackets. */
function isPlain(value: string): boolean {
  const { contents, errors } = parseDocument(`[{ key: ${value} }]`);
  return errors.length === 0 && JSON.stringify(contents) === JSON.stringify([{ key: value }]);
}
