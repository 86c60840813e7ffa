import { expect, it } from "vitest";
import { bounded } from "../../src/core/report/text/bounded.ts";

const folded = (count: number) => `<details><summary>x</summary>\n\n${"| row |\n".repeat(count)}\n</details>\n\n`;

it.each([60, 100, 150, 400])("closes every <details> within %i bytes, and puts the note after it", (limit) => {
  const text = bounded(folded(3) + folded(30), "truncated", limit);
  expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
  if (limit < 400) expect(text.trimEnd().endsWith("truncated")).toBe(true);
});

it.each([40, 55, 75])("closes an open code block within a list, after %i bytes", (limit) => {
  const text = bounded(`- step\n\n  \`\`\`\`text\n${"  value ```\n".repeat(8)}  \`\`\`\`\n`, "truncated", limit + 40);
  expect(text.match(/^ {2}`{4}/gm)).toHaveLength(2);
  expect(text.trimEnd().endsWith("truncated")).toBe(true);
});

const [details, end] = ["<details><summary>x</summary>", "\n\ntruncated\n"];

it.each<[string, string, number, string]>([
  ["a text that fits", "a\nb", 3, "a\nb"],
  ["a text that is too long by a byte", "é", 1, `${end}`],
  ["lines that just fit", `a\nbc\n${"d".repeat(40)}`, 28, `a\nbc${end}`],
  ["no line that does not fit", `a\nbc\n${"d".repeat(40)}`, 27, `a${end}`],
  ["an open details", `${details}\na\n${"b".repeat(80)}`, 60, `${details}\na\n</details>${end}`],
  ["closed details", `${details}\n</details>\na\n${"b".repeat(90)}`, 80, `${details}\n</details>\na${end}`],
  ["an open block of code", `\`\`\`\`text\na\n\`\`\`\n${"b".repeat(80)}`, 50, `\`\`\`\`text\na\n\`\`\`\n\`\`\`\`${end}`],
  ["a closed block of code in a list", `  \`\`\`text\n  a\n  \`\`\`\nb\n${"c".repeat(80)}`, 60, `  \`\`\`text\n  a\n  \`\`\`\nb${end}`],
  ["a text with backticks within a line", `a \`\`\`b\n${"c".repeat(80)}`, 40, `a \`\`\`b${end}`],
])("keeps %s", (_, text, limit, expected) => {
  expect(bounded(text, "truncated", limit)).toBe(expected);
});
