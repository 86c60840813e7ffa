import { escapeXml } from "../report/text/xml.ts";

/** Markup that needs no escaping; only the tag `markup` and constants of this folder create it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A value in a template: markup is kept, text is escaped, lists are joined, and `undefined` is empty. */
export type MarkupValue = Markup | string | number | undefined | readonly MarkupValue[];

/** HTML in which every value is escaped, for text and for quoted attributes, unless it is markup already. */
export function markup(pieces: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return new Markup(pieces.map((piece, index) => piece + markupOf(values[index])).join(""));
}

function markupOf(value: MarkupValue): string {
  if (value === undefined) return "";
  if (value instanceof Markup) return value.text;
  if (typeof value === "object") return value.map(markupOf).join("");
  return escapeXml(String(value));
}
