import { walkMarkup } from "../walk-markup.ts";

/** Challenges show a sentence or two; pages of a site that is only protected by the same product show more. In UTF-16 units. */
const maxVisible = 500;

/** Elements whose text describes something that browsers do not run. */
const hidden = /^(?:style|noscript|template)$/;

/**
 * The markup and the scripts of a page that shows hardly any text, without comments, text and data: what an article quotes is not a
 * marker of a challenge.
 * @returns an empty text for a page that shows more
 */
export function codeOfShortPage(text: string): string {
  const parts: string[] = [];
  let visible = 0;
  let noscript = false;
  walkMarkup(text, {
    onTag(name, _, from, to) {
      if (name === "noscript") noscript = true;
      parts.push(text.slice(from, to));
    },
    onText(content, parent, from, to) {
      if (parent === "script" || parent === "title") parts.push(text.slice(from, to));
      else if (!noscript && !hidden.test(parent)) visible += content.replace(/\s+/g, "").length;
      if (parent === "title") parts.push("<");
    },
    onEndTag(name) {
      if (name === "noscript") noscript = false;
    },
  });
  return visible <= maxVisible ? parts.join("") : "";
}
