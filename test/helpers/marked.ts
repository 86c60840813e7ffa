import { type Edits, edited } from "./example.ts";

/** A declaration with a place in it. */
export interface Marked {
  text: string;
  /** As in `7:9-7:20`; columns count UTF-16 units, and the end is exclusive. */
  at: string;
}

/** The example with edits, in which `«` and `»` mark where the finding has to point. */
export function markedExample(edits: Edits): Marked {
  return marked(edited(edits));
}

/** Takes the marks out of a text, and says where they stood. */
export function marked(text: string): Marked {
  const start = text.indexOf("«");
  const end = text.indexOf("»") - 1;
  if (start < 0 || end < start) throw new Error("a marked text needs « and »");
  const plain = text.replace(/[«»]/g, "");
  return { text: plain, at: `${placeOf(plain, start)}-${placeOf(plain, end)}` };
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
