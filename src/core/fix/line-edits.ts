import { structuredPatch } from "diff";

/** A replacement of whole lines. */
export interface LineEdit {
  /** First line, 1-based. */
  startLine: number;
  /** Last line, inclusive. */
  line: number;
  /** The new lines; empty if the lines are removed. */
  after: readonly string[];
}

/** The line edits that turn one text into another: one edit per line where their number stays the same, otherwise one per block. */
export function lineEdits(before: string, after: string): LineEdit[] {
  const { hunks } = structuredPatch("", "", before, after, undefined, undefined, { context: 0 });
  return hunks.flatMap(({ oldStart, oldLines, lines }) => {
    const added = lines.flatMap((line) => (line.startsWith("+") ? [line.slice(1)] : []));
    if (added.length !== oldLines) return [{ startLine: oldStart, line: oldStart + oldLines - 1, after: added }];
    return added.map((line, index) => ({ startLine: oldStart + index, line: oldStart + index, after: [line] }));
  });
}
