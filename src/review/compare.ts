import type { Draft } from "../declaration/draft.ts";
import { fieldAt } from "../declaration/schema-facts.ts";
import { declaredImages } from "../images/declared-images.ts";
import type { ImageHeader } from "../images/header.ts";
import { type Consequence, consequenceOf, weights } from "./consequences.ts";

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

/** A declaration in one state of the repository. */
export interface Declared {
  draft: Draft;
  /** By JSON pointer; what lies at a path may be unknown. */
  pictures: ReadonlyMap<string, Picture>;
}

/** A value of a declaration as people read it; a list in its order. */
export type Shown = string | readonly string[] | Picture;

/** One field whose meaning changed. */
export interface FieldChange {
  /** JSON pointer of the field; of a list, the list's, but of a screenshot its own. */
  pointer: string;
  /** Undefined where it was not there. */
  before: Shown | undefined;
  /** Undefined where it is gone. */
  after: Shown | undefined;
  consequence: Consequence;
}

/** A declaration of whose pictures only the paths are known. */
export function withoutPictures(draft: Draft): Declared {
  return { draft, pictures: new Map(declaredImages(draft).map(({ pointer, path }) => [pointer, { path, contents: [] }])) };
}

/** Whether a value is a picture. */
export function isPicture(value: Shown): value is Picture {
  return typeof value === "object" && "contents" in value;
}

/**
 * What changed in meaning between two states of a declaration: order of keys, comments, quotes and the names of picture files
 * mean nothing. What weighs most stands first, then the order of the new declaration's fields, then what is gone.
 */
export function compareDeclarations(before: Declared, after: Declared): FieldChange[] {
  const [earlier, later] = [fieldsOf(before), fieldsOf(after)];
  const pointers = [...new Set([...later.keys(), ...earlier.keys()])];
  const changes = pointers.flatMap((pointer) => {
    const [was, is] = [earlier.get(pointer), later.get(pointer)];
    if (isSame(pointer, was, is)) return [];
    return [{ pointer, before: was, after: is, consequence: consequenceOf(pointer) }];
  });
  return changes.sort((a, b) => weights.indexOf(a.consequence.weight) - weights.indexOf(b.consequence.weight));
}

function isSame(pointer: string, was: Shown | undefined, is: Shown | undefined): boolean {
  if (was !== undefined && is !== undefined && isPicture(was) && isPicture(is)) return isSamePicture(was, is);
  return meaning(pointer, was) === meaning(pointer, is);
}

function isSamePicture(was: Picture, is: Picture): boolean {
  if (was.contents.length === 0 && is.contents.length === 0) return was.path === is.path;
  return was.contents.some((content) => is.contents.includes(content));
}

/** What a value says: a default that is written out is none, and the order of an allow-list says nothing. */
function meaning(pointer: string, value: Shown | undefined): string {
  const said = value ?? fieldAt(pointer)?.default ?? null;
  const isUnordered = pointer === "/janrain/allowDomains" || pointer.startsWith("/site/");
  return JSON.stringify(isUnordered && Array.isArray(said) ? said.toSorted() : said);
}

/** Every value by its field's pointer; pictures by their own. */
function fieldsOf({ draft: { images, ...rest }, pictures }: Declared): Map<string, Shown> {
  const { app, ...others } = rest;
  return new Map<string, Shown>([...leavesOf({ app }), ...(images ? pictures : []), ...leavesOf(others)]);
}

function leavesOf(value: unknown, pointer = ""): Map<string, Shown> {
  // An item that was refused is none.
  if (Array.isArray(value)) return new Map([[pointer, value.filter((item) => item !== undefined).map(String)]]);
  if (typeof value !== "object" || value === null) return value === undefined ? new Map() : new Map([[pointer, String(value)]]);
  return new Map(Object.entries(value).flatMap(([key, child]) => [...leavesOf(child, `${pointer}/${key}`)]));
}
