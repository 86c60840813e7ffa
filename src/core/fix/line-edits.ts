import { structuredPatch } from "diff";

/** Whole lines that others replace. */
export interface LineEdit {
  /** From 1; the last one is part of it. */
  startLine: number;
  line: number;
  /** The new lines; none where the lines are to go. */
  after: readonly string[];
}

/** What makes one text of another, in whole lines: one by one where each stays one, else those that lie side by side together. */
export function lineEdits(before: string, after: string): LineEdit[] {
  const { hunks } = structuredPatch("", "", before, after, "", "", { context: 0 });
  return hunks.flatMap(({ oldStart, oldLines, lines }) => {
    const added = lines.flatMap((line) => (line.startsWith("+") ? [line.slice(1)] : []));
    if (added.length !== oldLines) return [{ startLine: oldStart, line: oldStart + oldLines - 1, after: added }];
    return added.map((line, index) => ({ startLine: oldStart + index, line: oldStart + index, after: [line] }));
  });
}
