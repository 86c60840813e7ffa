import { escapeXml } from "../report/text/xml.ts";

/** Markup that needs no escaping; only the tag `html` and constants of this folder create it. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** A value in a template: markup is kept, text is escaped, lists are joined, and `undefined` is empty. */
export type HtmlValue = Html | string | number | undefined | readonly HtmlValue[];

/** HTML in which every value is escaped, for text and for quoted attributes, unless it is markup already. */
export function html(pieces: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(pieces.map((piece, index) => piece + markupOf(values[index])).join(""));
}

function markupOf(value: HtmlValue): string {
  if (value === undefined) return "";
  if (value instanceof Html) return value.markup;
  if (typeof value === "object") return value.map(markupOf).join("");
  return escapeXml(String(value));
}
