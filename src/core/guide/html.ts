import { escapeXml } from "../report/text/xml.ts";

/** Markup that is safe to put into a page as it is: only the tag `html` makes it. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand in a template: markup stays markup, text is escaped, lists are joined, `undefined` is nothing. */
export type AccountGroup = Html | string | number | undefined | readonly AccountGroup[];

/** A template of HTML in which every value is escaped, in text and in quoted attributes, unless it is markup already. */
export function html(pieces: TemplateStringsArray, ...parts: readonly AccountGroup[]): Html {
  return new Html(pieces.map((piece, index) => piece + markupOf(parts[index])).join(""));
}

function markupOf(part: AccountGroup): string {
  if (part === undefined) return "";
  if (part instanceof Html) return part.markup;
  if (typeof part === "object") return part.map(markupOf).join("");
  return escapeXml(String(part));
}
