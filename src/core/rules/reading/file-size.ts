import { type Bytes, maxBytes } from "../../declaration/bytes.ts";
import type { Rule } from "../rule.ts";

/** The file is larger than any declaration needs to be; nothing after the limit is read. */
export const fileSize: Rule<Bytes> = {
  meta: {
    id: "file-size",
    severity: "error",
    evidence: "documented",
    sources: ["this tool: input from a pull request is bounded"],
    fields: [],
    locked: true,
    text: {
      en: {
        title: "The file is too large",
        message: "The file has more than {limit} bytes, more than any declaration needs, so it is not checked.",
        fix: "Declare one application per file, and remove what the declaration does not need.",
      },
      zh: {
        title: "文件过大",
        message: "文件超过 {limit} 字节；正常的声明不会这么大，因此没有检查。",
        fix: "每个文件只写一个应用，并删去声明不需要的内容。",
      },
    },
  },
  *check(bytes) {
    if (bytes.length > maxBytes) yield { at: { from: 0, to: 0 }, params: { limit: maxBytes } };
  },
};
