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
