/** Largest job summary, in bytes; GitHub drops summaries over 1 MiB. Source: GitHub docs, job summaries. */
const maxBytes = 1000 * 1000;

const closing = "\n</details>";

/** The fence of a code block, which may be part of a list. */
const fence = /^ *`{3,}/;

/**
 * Truncates Markdown to the lines that fit, and closes an open code block and an open `<details>`.
 * @param note follows a truncated text, outside of any `<details>`
 * @param limit in bytes
 */
export function bounded(text: string, note: string, limit = maxBytes): string {
  if (Buffer.byteLength(text) <= limit) return text;
  const end = `\n\n${note}\n`;
  const lines: string[] = [];
  let size = Buffer.byteLength(closing + end);
  let open = 0;
  let block = "";
  for (const line of text.split("\n")) {
    size += Buffer.byteLength(line) + 1;
    if (size > limit) break;
    lines.push(line);
    open += Number(line.startsWith("<details>")) - Number(line === "</details>");
    const [opening] = fence.exec(line) ?? [];
    if (opening !== undefined && (block === "" || block === line)) block = block === "" ? opening : "";
  }
  return lines.join("\n") + (block === "" ? "" : `\n${block}`) + closing.repeat(open) + end;
}
