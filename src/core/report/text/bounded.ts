/** How much of a job summary is used, in bytes: over 1 MiB GitHub drops the whole summary. Source: GitHub docs, job summaries. */
const maxBytes = 1000 * 1000;

/**
 * Takes a text as long as it fits, whole lines only.
 * @param note what to say where something did not fit
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
