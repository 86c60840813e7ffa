import { LineIndex } from "../declaration/line-index.ts";
import { valuePointers } from "../declaration/schema-facts.ts";
import { type DeclarationSource, valueIn } from "../declaration/source.ts";
import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import { overlap, type Span } from "../findings/finding.ts";
import type { ImageHeader } from "../images/header.ts";

/** A picture that a declaration names, and what lies there. */
export interface Picture {
  /** As declared. */
  path: string;
  /** Names of its content; two files are the same picture when they share one. None where nothing readable lies there. */
  contents: readonly string[];
  /** Undefined where nothing readable lies there, or it was not looked at. */
  header?: ImageHeader;
  /** In bytes. */
  size?: number;
  /** Its bytes, where a page may show it. */
  read?: () => Promise<Uint8Array | undefined>;
}

/** A plain value of a declaration as text; a list in its order. */
export type Value = string | readonly string[];

/** A declaration in one state of the repository. */
export interface Declared {
  /** Whether it is a mapping that can be read at all. */
  isReadable: boolean;
  /** The parts that are valid. */
  declaration: ValidDeclaration;
  /** By JSON pointer, with values that the rules refuse: a review shows what is there. What may be a secret is left out. */
  values: ReadonlyMap<string, Value>;
  /** By JSON pointer; what lies at a path may be unknown. */
  pictures: ReadonlyMap<string, Picture>;
}

/** A declaration that was read. */
interface Read {
  source: DeclarationSource;
  declaration: ValidDeclaration;
  /** What nobody may see. */
  concealed: readonly Span[];
}

/** What a declaration says; of its pictures only the paths. */
export function declaredIn({ source, declaration, concealed }: Read): Declared {
  const lines = new LineIndex(source.text);
  const textAt = (value: unknown, pointer: string): string[] => {
    const place = source.places.get(pointer)?.value;
    const isHidden = place && concealed.some((span) => overlap(span, lines.span(place)));
    if (isHidden || !["string", "number", "boolean"].includes(typeof value)) return [];
    // A number has lost what it was written with, such as a zero in front.
    return [typeof value === "number" && place ? source.text.slice(place.from, place.to) : String(value)];
  };
  const values = new Map<string, Value>();
  for (const pointer of valuePointers) {
    const value = valueIn(source.value, pointer);
    if (Array.isArray(value))
      values.set(
        pointer,
        value.flatMap((item, index) => textAt(item, `${pointer}/${index}`)),
      );
    else for (const text of textAt(value, pointer)) values.set(pointer, text);
  }
  return {
    isReadable: source.places.size > 0,
    declaration,
    values,
    pictures: new Map(picturePaths(values).map(({ pointer, path }) => [pointer, { path, contents: [] }])),
  };
}

/** The pictures that values name, in the order of their fields; a list's items by their own pointers. */
function picturePaths(values: Declared["values"]): { pointer: string; path: string }[] {
  return [...values]
    .filter(([pointer]) => isOfPictures(pointer))
    .flatMap(([pointer, value]) =>
      typeof value === "string" ? [{ pointer, path: value }] : value.map((path, index) => ({ pointer: `${pointer}/${index}`, path })),
    );
}

/** Whether a field names pictures. */
export function isOfPictures(pointer: string): boolean {
  return pointer.startsWith("/images/");
}
