import { diffArrays } from "diff";

/** A part of two texts: in both, only in the first, or only in the second. */
export interface DiffPart {
  kind: "same" | "removed" | "added";
  text: string;
}

/** Longest text that is compared word by word, in UTF-16 units; longer ones are replaced as a whole. */
const maxCompared = 4000;

/** How two texts differ. Each Han character counts as a word, as in Weibo's limits. */
export function inlineDiff(before: string, after: string): DiffPart[] {
  if (before.length + after.length > maxCompared)
    return [
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ];
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
}

const wordsOf = (text: string) => text.match(/\p{Script=Han}|\s+|[^\s\p{Script=Han}]+/gu) ?? [];
