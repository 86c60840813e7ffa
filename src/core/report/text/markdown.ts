import { visible } from "../../messages/printable.ts";

/**
 * Shows nothing, and parts a text: GitHub finds mentions and references in what the Markdown has become, where an escape or
 * an entity is the character itself again. Source: github/cmark-gfm#181.
 */
const seam = "<!-- -->";

/** Text from outside as Markdown that shows it as it is: no markup, HTML, mention, reference, link, emoji, formula or table cell comes of it. */
export function escapeMarkdown(text: string): string {
  return seamed(entities(text).replace(/([\\`*_{}[\]()#+!|~-])/g, "\\$1"));
}

/** As `escapeMarkdown`, for text in a block of HTML, where nothing but HTML counts. */
export function escapeHtml(text: string): string {
  return seamed(entities(text));
}

/** How Markdown writes values: for `redactSecrets`. */
export const markdownEncodings = [escapeMarkdown, escapeHtml];

function entities(text: string): string {
  return visible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function seamed(text: string): string {
  return text
    .replace(/[@#:]/g, `$&${seam}`)
    .replace(/\bGH(?=\\?-)/gi, `$&${seam}`)
    .replaceAll("www.", `www${seam}.`)
    .replaceAll("$", "<span>$</span>");
}

/** A table; cells are escaped by the caller. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line), ""].join("\n");
}
