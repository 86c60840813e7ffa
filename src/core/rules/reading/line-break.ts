import type { Rule } from "../rule.ts";

/** A carriage return without a line feed, as in files of the classic Mac OS: editors, git and GitHub do not break the line there. */
export const lineBreak: Rule<string> = {
  meta: {
    id: "line-break",
    severity: "error",
    evidence: "documented",
    sources: ["YAML 1.2.2, section 5.4: a lone CR is a line break; git and GitHub break lines only at LF"],
    fields: [],
    locked: true,
    text: {
      en: {
        title: "Lines end with CR",
        message: "A line ends with CR instead of LF or CRLF, so the lines of this file are not recognized.",
        fix: "Save the file with LF line endings.",
      },
      zh: {
        title: "行以 CR 结尾",
        message: "有一行以 CR 而不是 LF 或 CRLF 结尾，因此无法识别文件中的各行。",
        fix: "将文件保存为使用 LF 换行符。",
      },
    },
  },
  *check(text) {
    const from = text.search(/\r(?!\n)/);
    if (from >= 0) yield { at: { from, to: from } };
  },
};
