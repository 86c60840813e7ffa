import { expect, it } from "vitest";
import { applyEdits, withoutOverlaps } from "../../src/core/fix/edits.ts";
import { fixText } from "../../src/core/fix/fix-text.ts";
import { lineEdits } from "../../src/core/fix/line-edits.ts";
import { edited, example } from "../helpers/example.ts";

const options = { secrets: () => undefined, severities: new Map() };
const edit = (from: number, to: number, text = "") => ({ from, to, text });

it.each([
  ["sorted by position", [edit(5, 6), edit(0, 1)], [edit(0, 1), edit(5, 6)]],
  ["adjacent, both kept", [edit(0, 2), edit(2, 4)], [edit(0, 2), edit(2, 4)]],
  ["overlapping by one character, the first kept", [edit(3, 6), edit(1, 4)], [edit(1, 4)]],
  ["one inside the other, the shorter kept where both start", [edit(1, 9), edit(1, 2)], [edit(1, 2)]],
  ["an insertion before a replacement", [edit(4, 6, "b"), edit(4, 4, "a")], [edit(4, 4, "a"), edit(4, 6, "b")]],
  ["one after a long one that covers a short one", [edit(0, 8), edit(1, 2), edit(8, 9)], [edit(0, 8), edit(8, 9)]],
])("edits are %s", (_, edits, kept) => {
  expect(withoutOverlaps(edits)).toEqual(kept);
});

it("applies edits of other lengths than what they replace", () => {
  expect(applyEdits("0123456789", [edit(0, 1, "zero"), edit(4, 4, "-"), edit(8, 10)])).toBe("zero123-4567");
});

it.each([
  ["nothing", "a\nb\n", "a\nb\n", []],
  ["one line", "a\nb\nc\n", "a\nB\nc\n", [{ startLine: 2, line: 2, after: ["B"] }]],
  [
    "two lines in a row, one edit each",
    "a\nb\nc\n",
    "A\nB\nc\n",
    [
      { startLine: 1, line: 1, after: ["A"] },
      { startLine: 2, line: 2, after: ["B"] },
    ],
  ],
  ["a line removed", "a\nb\nc\n", "a\nc\n", [{ startLine: 2, line: 2, after: [] }]],
  ["three lines become one", "a\nb\nc\nd\n", "a\nB\n", [{ startLine: 2, line: 4, after: ["B"] }]],
  ["a line that starts with a plus sign", "a\n+b\n", "a\n+c\n", [{ startLine: 2, line: 2, after: ["+c"] }]],
  [
    "two places",
    "a\nb\nc\nd\n",
    "A\nb\nc\nD\n",
    [
      { startLine: 1, line: 1, after: ["A"] },
      { startLine: 4, line: 4, after: ["D"] },
    ],
  ],
])("line edits: %s", (_, before, after, edits) => {
  expect(lineEdits(before, after)).toEqual(edits);
});

it("counts the edits of all passes", async () => {
  const broken = edited([["  name: AcmeMember", "  nmae: ' AcmeMember'"]]);
  const { text, edits } = await fixText(broken, options);
  expect([text, edits]).toEqual([edited([["  name: AcmeMember", "  name: 'AcmeMember'"]]), 2]);
  expect(await fixText(text, options)).toEqual({ text, edits: 0 });
});

it("keeps a byte order mark that is part of the text", async () => {
  const broken = edited([["website: https://www.acme.example/", "website: www.acme.example/"]]);
  expect(await fixText(`\uFEFF${broken}`, options)).toEqual({ text: `\uFEFF${example}`, edits: 1 });
});

it("fixes a list in twenty passes at most", async () => {
  const listing = (count: number) => [...Array(count).keys()].map((index) => `" 购物${index % 2}"`).join(", ");
  const withLabels = (labels: string) => edited([["labels: [购物, 会员]", `labels: [${labels}]`]]);
  const fixed = (count: number) => fixText(withLabels(listing(count)), options);
  expect(await fixed(10)).toEqual({ text: withLabels('"购物0", "购物1"'), edits: 18 });
  expect(await fixed(40)).toEqual({ text: withLabels(`"购物0", "购物1", ${listing(28)}`), edits: 22 });
});
