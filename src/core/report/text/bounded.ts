/** Largest job summary, in bytes; GitHub drops summaries over 1 MiB. Source: GitHub docs, job summaries. */
const maxBytes = 1000 * 1000;

/**
 * Truncates a text to whole lines.
 * @param note appended to a truncated text
 * @param limit in bytes
 */
export function bounded(text: string, note: string, limit = maxBytes): string {
  if (Buffer.byteLength(text) <= limit) return text;
  const end = `\n\n${note}\n`;
  const lines: string[] = [];
  let size = Buffer.byteLength(end);
  for (const line of text.split("\n")) {
    size += Buffer.byteLength(line) + 1;
    if (size > limit) break;
    lines.push(line);
  }
  return lines.join("\n") + end;
}
