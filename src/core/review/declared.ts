import { LineIndex } from "../declaration/line-index.ts";
import { isImageField, valuePointers } from "../declaration/schema-facts.ts";
import { type DeclarationSource, valueIn } from "../declaration/source.ts";
import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import { type Finding, overlap, type Span } from "../findings/finding.ts";
import type { ImageHeader } from "../images/header.ts";

/** An image that a declaration names, and the file at its path. */
export interface Image {
  /** As declared. */
  path: string;
  /** Ids of the file's content: two files hold the same image when they share one. Empty where no file could be read. */
  contents: readonly string[];
  /** Undefined where the file was not read. */
  header?: ImageHeader;
  /** In bytes; undefined where no file could be read. */
  size?: number;
  /** Reads the file; absent for images that a page cannot show. */
  read?: () => Promise<Uint8Array | undefined>;
}

/** A scalar of a declaration as text, or a list of them in its order. */
export type DeclaredValue = string | readonly string[];

/** A declaration in one state of the repository. */
export interface Declared {
  /** Whether the file could be parsed. */
  isReadable: boolean;
  /** The rules whose errors keep a sync from starting, sorted. Errors in images and URLs are not among them. */
  errors: readonly string[];
  /** The parts that are valid. */
  declaration: ValidDeclaration;
  /** By JSON pointer, including values that rules reject, but not those that may be a secret. */
  values: ReadonlyMap<string, DeclaredValue>;
  /** By JSON pointer. */
  images: ReadonlyMap<string, Image>;
}

/** What a review compares and shows of a declaration. */
export type DeclaredValues = Pick<Declared, "values" | "images">;

/** A declaration that was analyzed. */
interface Analyzed {
  source: DeclarationSource;
  declaration: ValidDeclaration;
  /** Parts of the text that no report may show. */
  concealed: readonly Span[];
  findings: readonly Finding[];
}

/** The values of a declaration, and the paths of its images; `files/review-images.ts` reads the files. */
export function declaredIn({ source, declaration, concealed, findings }: Analyzed): Declared {
  const lines = new LineIndex(source.text);
  const textAt = (value: unknown, pointer: string): string[] => {
    const place = source.places.get(pointer)?.value;
    const isHidden = place && concealed.some((span) => overlap(span, lines.span(place)));
    if (isHidden || !["string", "number", "boolean"].includes(typeof value)) return [];
    // A number has lost how it was written, such as a leading zero.
    return [typeof value === "number" && place ? source.text.slice(place.from, place.to) : String(value)];
  };
  const values = new Map<string, DeclaredValue>();
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
    errors: [...new Set(findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule))].sort(),
    declaration,
    values,
    images: new Map(imagePaths(values).map(({ pointer, path }) => [pointer, { path, contents: [] }])),
  };
}

/** The images that values name, in the order of their fields; items of a list have pointers of their own. */
function imagePaths(values: Declared["values"]): { pointer: string; path: string }[] {
  return [...values]
    .filter(([pointer]) => isImageField(pointer))
    .flatMap(([pointer, value]) =>
      typeof value === "string" ? [{ pointer, path: value }] : value.map((path, index) => ({ pointer: `${pointer}/${index}`, path })),
    );
}
