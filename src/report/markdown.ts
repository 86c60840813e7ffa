import { visible } from "../messages/printable.ts";

/** Text from outside as Markdown that shows it as it is: no markup, HTML, mention, link or table cell comes of it. */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("@", "&#64;")
    .replaceAll("##[", "#&#35;[")
    .replaceAll("::", ":&#58;")
    .replace(/([\\`*_{}[\]()#+!|~-])/g, "\\$1")
    .replaceAll("://", ":&#47;&#47;")
    .replaceAll("www.", "www&#46;");
}

/** A table; cells are escaped by the caller. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line), ""].join("\n");
}
