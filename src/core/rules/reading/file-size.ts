import { type Bytes, maxBytes } from "../../declaration/bytes.ts";
import type { Rule } from "../rule.ts";

/** The file is larger than any declaration needs to be; nothing behind the limit is read. */
export const fileSize: Rule<Bytes> = {
  meta: {
    id: "file-size",
    severity: "error",
    mark: "documented",
    sources: ["this tool: input from a pull request is bounded"],
    fields: [],
    fixed: true,
  },
  *check(bytes) {
    if (bytes.length > maxBytes) yield { at: { from: 0, to: 0 }, params: { limit: maxBytes } };
  },
};
