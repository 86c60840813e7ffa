import { type Bytes, decode, firstUndecodable, wideEncoding } from "../../declaration/bytes.ts";
import type { Rule } from "../rule.ts";

/** The file is not UTF-8 text. */
export const fileEncoding: Rule<Bytes> = {
  meta: {
    id: "file-encoding",
    severity: "error",
    evidence: "documented",
    sources: ["YAML 1.2.2, section 5.2: UTF-8 is the recommended encoding; GitHub renders no other"],
    fields: [],
    locked: true,
    text: {
      en: {
        title: "The file is not UTF-8",
        message: {
          byte: "Byte {byte} at offset {offset} is not UTF-8 text, so the file cannot be read.",
          wide: "The file is {encoding}, as PowerShell's > writes it, so it cannot be read as UTF-8.",
        },
        fix: "Save the file as UTF-8 (in most editors: Save with encoding).",
      },
      zh: {
        title: "文件不是 UTF-8 编码",
        message: {
          byte: "偏移 {offset} 处的字节 {byte} 不是 UTF-8 文本，因此文件无法读取。",
          wide: "文件的编码是 {encoding}（例如由 PowerShell 的 > 写入），无法作为 UTF-8 读取。",
        },
        fix: "将文件保存为 UTF-8 编码（多数编辑器提供“通过编码保存”）。",
      },
    },
  },
  *check(bytes) {
    const offset = firstUndecodable(bytes);
    if (offset === undefined) return;
    const encoding = wideEncoding(bytes);
    if (encoding !== undefined) {
      yield { at: { from: 0, to: 1 }, variant: "wide", params: { encoding } };
      return;
    }
    const at = decode(bytes.subarray(0, offset)).length;
    const byte = Number(bytes[offset]).toString(16).toUpperCase();
    yield { at: { from: at, to: at + 1 }, variant: "byte", params: { byte: `0x${byte}`, offset } };
  },
};
