/** Markdown without the escapes, entities and empty comments that keep GitHub from interpreting a text. */
export function unescaped(markdown: string): string {
  return markdown
    .replace(/<!-- -->|<\/?span>|<wbr>/g, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
