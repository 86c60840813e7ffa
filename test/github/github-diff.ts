import { structuredPatch } from "diff";

/** The side of a diff that a line number counts on: LEFT before the change, RIGHT after it. */
export type Side = "LEFT" | "RIGHT";

/** A file that a pull request changes, as the API's `patch` describes it. */
export interface PatchedFile {
  filename: string;
  /** Hunks only, without a file's header; missing for binary and for large files. */
  patch?: string;
}

/** The location that a review comment requests. */
export interface RequestedPlace {
  path: string;
  line?: number;
  side?: Side;
  start_line?: number;
  start_side?: Side;
}

/** The location of a line in a patch. */
export interface Place {
  /** Lines below the first hunk's header. Source: "Create a review for a pull request", `position`. */
  position: number;
  /** The hunk from its header to this line. */
  hunk: string;
}

interface Line {
  hunk: number;
  position: number;
  text: string;
  LEFT?: number;
  RIGHT?: number;
}

/** The hunks between two texts, as GitHub puts them into `patch`. */
export function patchOf(before: string, after: string): string {
  const { hunks } = structuredPatch("a", "b", before, after, "", "", { context: 3 });
  return hunks
    .flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...lines])
    .join("\n");
}

/** How many lines a patch adds and removes. */
export function countsOf(patch: string): { additions: number; deletions: number; changes: number } {
  const lines = linesOf(patch);
  const additions = lines.filter(({ text }) => text.startsWith("+")).length;
  const deletions = lines.filter(({ text }) => text.startsWith("-")).length;
  return { additions, deletions, changes: additions + deletions };
}

/**
 * The location of a review comment in a patch, or GitHub's message if there is none.
 * Sources (all observed): oz-for-oss#310 for the path, oz-agent-action#17 for the line, parkerbxyz/suggest-changes#64 for two hunks,
 * ubuntu/WSL#244 for a start that is not before the line.
 */
export function placeOf(files: readonly PatchedFile[], requested: RequestedPlace): Place | { fault: string } {
  const { path, line, side = "RIGHT", start_line: start, start_side: startSide = side } = requested;
  const file = files.find(({ filename }) => filename === path);
  if (!file) return { fault: "Path could not be resolved" };
  const lines = linesOf(file.patch ?? "");
  const end = line === undefined ? undefined : lines.find((candidate) => candidate[side] === line);
  if (!end) return { fault: "Line could not be resolved" };
  if (start !== undefined) {
    const first = lines.find((candidate) => candidate[startSide] === start);
    if (first?.hunk !== end.hunk) return { fault: "Pull request review thread start line must be part of the same hunk as the line." };
    if (first.position >= end.position) return { fault: "Pull request review thread start line must precede the end line." };
  }
  const shown = lines.filter(({ hunk, position }) => hunk === end.hunk && position <= end.position);
  return { position: end.position, hunk: shown.map(({ text }) => text).join("\n") };
}

/** A patch's lines, headers included. */
function linesOf(patch: string): Line[] {
  let [hunk, left, right] = [0, 0, 0];
  return patch.split("\n").map((text, position): Line => {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
    if (header) {
      [hunk, left, right] = [hunk + 1, Number(header[1]), Number(header[2])];
      return { hunk, position, text };
    }
    switch (text[0]) {
      case "+":
        return { hunk, position, text, RIGHT: right++ };
      case "-":
        return { hunk, position, text, LEFT: left++ };
      case " ":
        return { hunk, position, text, LEFT: left++, RIGHT: right++ };
      default:
        // `\ No newline at end of file`.
        return { hunk, position, text };
    }
  });
}
