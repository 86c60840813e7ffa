import type { Rule } from "../rule.ts";

/** The input of rules about a declaration's folder. */
export interface FolderInput {
  /** The name of another declaration in the same folder, if there is one. */
  sibling: string | undefined;
}

/** A folder contains weibo-provider.yaml and weibo-provider.yml. */
export const declarationTwice: Rule<FolderInput> = {
  meta: {
    id: "declaration-twice",
    severity: "error",
    evidence: "documented",
    sources: ["this tool: one application per file, and one file per folder"],
    fields: [],
    needs: "files",
    text: {
      en: {
        title: "A folder has two declarations",
        message: "{sibling} is in the same folder; both would be checked and synced.",
        fix: "Keep one of the two files, or move one to its own folder.",
      },
      zh: {
        title: "一个目录中有两个声明文件",
        message: "同一目录中还有 {sibling}；两者都会被检查和同步。",
        fix: "只保留其中一个文件，或把另一个移到单独的目录。",
      },
    },
  },
  *check({ sibling }) {
    if (sibling !== undefined) yield { at: { from: 0, to: 0 }, params: { sibling } };
  },
};
