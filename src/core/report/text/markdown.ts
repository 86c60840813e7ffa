import { lazyPattern } from "../../lazy-pattern.ts";
import { visible } from "../../messages/printable.ts";

/**
 * Separates characters without being visible: GitHub detects mentions and references in rendered Markdown, where escapes and
 * entities no longer exist. Source: github/cmark-gfm#181.
 */
const seam = "<!-- -->";

/** Escapes untrusted text for Markdown, so that it creates no markup, HTML, mention, reference, link, emoji, formula or table cell. */
export function escapeMarkdown(text: string): string {
  return seamed(entities(text).replace(/([\\`*_{}[\]()#+!|~-])/g, "\\$1"));
}

const wordBreak = lazyPattern("(?<=[/.=_-])(?=\\p{L})", "u");

/** Escaped text that may break within a URL or a path, so that a narrow screen shows all of it. */
export function breakable(value: string): string {
  return value.split(wordBreak()).map(escapeMarkdown).join("<wbr>");
}

/** Like `escapeMarkdown`, for text in a block of HTML, where only HTML is markup. */
export function escapeHtml(text: string): string {
  return seamed(entities(text));
}

/** The encodings of values in Markdown, for `redactSecrets`. */
export const markdownEncodings = [escapeMarkdown, breakable, escapeHtml];

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
