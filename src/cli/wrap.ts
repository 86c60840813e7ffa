import { cellsOf } from "../core/messages/cells.ts";

const closing = "，。；：、）”！？";

/** What stays on one line: a Chinese character or a word with its closing punctuation, or spaces. */
const units = new RegExp(`\\s+|\\[[^\\]]*\\]|(?:[\\u4E00-\\u9FFF]|[^\\s\\u4E00-\\u9FFF${closing}]+)[${closing}]*`, "g");

/** Breaks a text into lines of at most a width in terminal cells, at spaces and between Chinese characters. */
export function wrap(text: string, width: number): string[] {
  const lines = [""];
  for (const unit of text.match(units) ?? []) {
    const line = lines.at(-1) ?? "";
    if (cellsOf(line + unit.trimEnd()) <= width) lines[lines.length - 1] = line + unit;
    else lines.push(unit.trimStart());
  }
  return lines.map((line) => line.trimEnd());
}
