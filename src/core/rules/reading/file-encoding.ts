import { type Bytes, decode, firstUndecodable } from "../../declaration/bytes.ts";
import type { Rule } from "../rule.ts";

/** The file is not UTF-8 text. */
export const fileEncoding: Rule<Bytes> = {
  meta: {
    id: "file-encoding",
    severity: "error",
    mark: "documented",
    sources: ["YAML 1.2.2, section 5.2: UTF-8 is the recommended encoding; GitHub shows no other"],
    fields: [],
    fixed: true,
  },
  *check(bytes) {
    const offset = firstUndecodable(bytes);
    if (offset === undefined) return;
    const at = decode(bytes.subarray(0, offset)).length;
    const byte = (bytes[offset] ?? 0).toString(16).padStart(2, "0").toUpperCase();
    yield { at: { from: at, to: at + 1 }, params: { byte: `0x${byte}`, offset } };
  },
};
