import { type Edits, edited } from "./example.ts";

/** A declaration with an expected position. */
export interface Marked {
  text: string;
  /** The span, e.g. `7:9-7:20`; columns count UTF-16 units, and the end is exclusive. */
  at: string;
}

/** Applies edits to the example; `«` and `»` enclose the expected span. */
export function markedExample(edits: Edits): Marked {
  return marked(edited(edits));
}

/** Removes `«` and `»` from a text and returns their positions. */
export function marked(text: string): Marked {
  const start = text.indexOf("«");
  const end = text.indexOf("»") - 1;
  if (start < 0 || end < start) throw new Error("a marked text needs « and »");
  const plain = text.replace(/[«»]/g, "");
  return { text: plain, at: `${positionOf(plain, start)}-${positionOf(plain, end)}` };
}

function positionOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
