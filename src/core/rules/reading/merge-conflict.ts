import type { Rule } from "../rule.ts";

/** A marker that git writes around conflicting changes; nested ones, and those of a longer conflict-marker-size, are longer. */
const marker = /^(?:<{7,}(?= |\r?$)|\|{7,}(?= |\r?$)|={7,}(?=\r?$)|>{7,}(?= |\r?$))/m;

/** The file contains an unresolved merge conflict. Only the first marker is reported. */
export const mergeConflict: Rule<string> = {
  meta: {
    id: "merge-conflict",
    severity: "error",
    evidence: "documented",
    sources: ["git docs, git-merge: how conflicts are presented"],
    fields: [],
    locked: true,
    text: {
      en: {
        title: "The file has a merge conflict",
        message: 'The line starts with the conflict marker "{marker}": a merge conflict is not resolved.',
        fix: "Keep one of the two versions, and remove the lines with <<<<<<<, ======= and >>>>>>>.",
      },
      zh: {
        title: "文件中有合并冲突",
        message: "本行以冲突标记“{marker}”开头：合并冲突尚未解决。",
        fix: "保留两个版本中的一个，并删除带有 <<<<<<<、======= 和 >>>>>>> 的行。",
      },
    },
  },
  *check(text) {
    const match = marker.exec(text);
    if (match) yield { at: { from: match.index, to: match.index + match[0].length }, params: { marker: match[0] } };
  },
};
