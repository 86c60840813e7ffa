import type { FieldFacts } from "./field-facts.ts";
import type { ParsedYaml, Range, YamlNode } from "./parsed-yaml.ts";
import { fieldAt } from "./schema-facts.ts";

/** The position of one key or value of the declaration. */
export interface Place {
  /** The key before the value; absent for the root and for items of a list. */
  key?: Range;
  value: Range;
  /** Whether the value is a mapping, a list or a scalar. */
  kind: "map" | "list" | "scalar";
  /** The value of a scalar. */
  content?: unknown;
  /** The field of the schema; undefined for an unknown key and what is below it. Many rules need it for every value. */
  field: FieldFacts | undefined;
}

/** A declaration's text with its value and the position of every part of it. */
export interface DeclarationSource {
  text: string;
  /** The value as plain data; mappings have no prototype, so that `__proto__` is an ordinary key. */
  value: unknown;
  /** Every part by its JSON pointer. */
  places: ReadonlyMap<string, Place>;
  comments: readonly Range[];
}

/** The source of a text that is not read as YAML. */
export const unreadSource = (text: string): DeclarationSource => ({ text, value: undefined, places: new Map(), comments: [] });

/** Builds the source from YAML that has no errors, aliases, duplicate or complex keys. */
export function sourceOf({ text, root, comments }: ParsedYaml): DeclarationSource {
  const places = new Map<string, Place>();
  const value = root === null ? null : collect(root, "", undefined, places, text);
  return { text, value, places, comments };
}

/**
 * The range at which to report a key or value. An empty value, and a mapping or list of several lines, is reported at its key;
 * a part without a position, at its nearest parent.
 */
export function rangeOf(source: DeclarationSource, pointer: string, part: "key" | "value"): Range {
  const place = source.places.get(pointer);
  if (!place) return pointer === "" ? { from: 0, to: 0 } : rangeOf(source, parentOf(pointer), "key");
  const { key, value, kind } = place;
  const atKey = value.from === value.to || (kind !== "scalar" && source.text.slice(value.from, value.to).includes("\n"));
  if (key && (part === "key" || atKey)) return key;
  // The root mapping has no key, so it is reported at its first key.
  return (atKey && firstKeyBelow(source, pointer)) || value;
}

/** The value at a JSON pointer of a declaration's value; undefined where there is none. */
export function valueIn(value: unknown, pointer: string): unknown {
  let node = value;
  for (const key of pointer.split("/").slice(1)) {
    const name = key.includes("~") ? key.replaceAll("~1", "/").replaceAll("~0", "~") : key;
    // A text has its characters as properties.
    node = typeof node === "object" ? (node as Record<string, unknown> | null)?.[name] : undefined;
  }
  return node;
}

/** The text of a scalar without surrounding whitespace: the value of a string, and anything else as it is written. */
export function scalarText({ text }: DeclarationSource, { value, content }: Place): string {
  return (typeof content === "string" ? content : text.slice(value.from, value.to)).trim();
}

/** The pointer of the mapping or list that contains `pointer`. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

/** Appends a key to a JSON pointer, escaped as RFC 6901 requires. */
export function childOf(pointer: string, key: string | number): string {
  const name = String(key);
  return `${pointer}/${/[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name}`;
}

function firstKeyBelow(source: DeclarationSource, pointer: string): Range | undefined {
  for (const [candidate, place] of source.places) {
    if (place.key && parentOf(candidate) === pointer) return place.key;
  }
  return undefined;
}

function collect(node: YamlNode | null, pointer: string, key: Range | undefined, places: Map<string, Place>, text: string): unknown {
  const value = trimmed(node, text, key);
  const field = fieldAt(pointer);
  if (node?.kind === "map") {
    places.set(pointer, key ? { key, value, kind: "map", field } : { value, kind: "map", field });
    const map: Record<string, unknown> = Object.create(null);
    for (const entry of node.entries) {
      const name = entry.key.kind === "scalar" ? String(entry.key.value) : "";
      map[name] = collect(entry.value, childOf(pointer, name), trimmed(entry.key, text), places, text);
    }
    return map;
  }
  if (node?.kind === "list") {
    places.set(pointer, key ? { key, value, kind: "list", field } : { value, kind: "list", field });
    return node.items.map((item, index) => collect(item, childOf(pointer, index), undefined, places, text));
  }
  const content = node?.kind === "scalar" ? node.value : null;
  places.set(pointer, key ? { key, value, kind: "scalar", content, field } : { value, kind: "scalar", content, field });
  return content;
}

/** The node's range without the line breaks that a block value ends in. */
function trimmed(node: YamlNode | null, text: string, key?: Range): Range {
  if (!node) return { from: key?.to ?? 0, to: key?.to ?? 0 };
  const { from, to } = node;
  return { from, to: from + text.slice(from, to).trimEnd().length };
}
