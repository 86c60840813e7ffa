/** A section of a file that a diff shows, by lines of the new file, from 1. */
export interface Hunk {
  first: number;
  /** Inclusive. */
  last: number;
  /** The added lines. */
  added: readonly number[];
}

/** The hunks of a diff in the unified format, without its file header. Source: GNU diffutils manual, detailed unified. */
export function hunksIn(patch: string): Hunk[] {
  const hunks: { first: number; last: number; added: number[] }[] = [];
  for (const line of patch.split("\n")) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)?.[1];
    const hunk = hunks.at(-1);
    if (start !== undefined) hunks.push({ first: Number(start), last: Number(start) - 1, added: [] });
    else if (hunk && (line.startsWith("+") || line.startsWith(" "))) {
      hunk.last++;
      if (line.startsWith("+")) hunk.added.push(hunk.last);
    }
  }
  return hunks;
}
