import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCommonYaml } from "../../src/core/declaration/common-yaml.ts";
import { parseFullYaml } from "../../src/core/declaration/full-yaml.ts";
import { maxDepth, type ParsedYaml, type YamlNode } from "../../src/core/declaration/parsed-yaml.ts";
import { example, root } from "../helpers/example.ts";
import { patience, runs, tell } from "../properties/explore.ts";

/** The nodes of a tree, with the ranges that positions are taken from: without the whitespace at the end. */
function comparable(text: string, node: YamlNode | null): unknown {
  if (node === null) return null;
  const { kind, from, to, tag } = node;
  const range = [kind, from, from + text.slice(from, to).trimEnd().length, tag];
  if (node.kind === "scalar") return [...range, node.value];
  if (node.kind === "list") return [...range, node.items.map((item) => comparable(text, item))];
  return node.kind === "map" ? [...range, node.entries.map(({ key, value }) => [comparable(text, key), comparable(text, value)])] : range;
}

const parts = (text: string, { root: tree, errors, warnings, secondDocument, comments }: ParsedYaml) => {
  return { tree: comparable(text, tree), errors, warnings, secondDocument, comments };
};

/** Fails where the reader and the library differ; returns whether the reader reads the text. */
function expectSame(text: string): boolean {
  const common = readCommonYaml(text);
  if (common) expect(parts(text, common), JSON.stringify(text)).toEqual(parts(text, parseFullYaml(text)));
  return common !== undefined;
}

/** Mappings in lines, each in the one before it. */
const nested = (levels: number) => `${Array.from({ length: levels }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")} b\n`;

describe("common YAML is read as the library reads it", () => {
  it.each([
    ["the example", example],
    ["an empty line at the end, and none", "a: b\n\n"],
    ["no line break at the end", "a: b"],
    ["comments everywhere", "# a\na: b # c\n# d\n  # e\nb: # f\n  # g\n  c: d # h\n\n# i"],
    ["comments that are indented more than the block above", "a:\n  b: c\n    # d\n   # e\n # f\n    # g\nh:\n- i\n\n # j\n"],
    ["comments that are indented more, at the end", "a: b\n\n # c\n  # d\n\n"],
    ["spaces at the end of lines, and of the text", "a: b  \nc:  \n  d: e # f  \n  "],
    ["a # that starts no comment", "a: b#c\nd: e #f\ng: '# h'\n"],
    ["colons in values", "a: https://a.example:8443/b?c=d\nb: 12:30\nc: d :e\n"],
    ["single and double quotes", "a: 'it''s'\nb: \"a \\\"b\\\" \\\\ \\u4e2d\\n\"\nc: ''\nd: \"\"\n"],
    ["surrogates as escapes", 'a: "\\ud83d\\ude00"\n'],
    ["words and numbers of the core schema", "a: true\nb: False\nc: 12\nd: 007\ne: yes\nf: 12 a\ng: 1 2\nh: v1.5\n"],
    ["a long number", "a: 12345678901234567890\n"],
    ["lists in lines", "a:\n  - b # c\n  - 'd'\n\n  # e\n  - 5\nf:\n- g\n- h\n"],
    ["spaces after the hyphen", "a:\n  -   b\n  - c\n"],
    ["a list in a list", "a:\n  - [b, c]\n  - d\n"],
    ["brackets", "a: []\nb: [c, \"d\", 'e', 5, true]\nf: {}\ng: { h: i, j: [k, l], m: { n: o } } # p\n"],
    ["brackets with text as input methods write it", "a: [购物，会员、优惠]\nb: [ x y , https://z.example ]\n"],
    ["block scalars", "a: |\n  b\n   c\n\n  # d\n\nee: >-\n  f g\n  h\ne: >-\n  f\n  g\n\n  h\n\n\n  i\n# j\nk: > # l\n  m"],
    ["comments that are indented less than a block scalar", "a:\n  b: |\n      c\n    # d\n   # e\n  f: g\n"],
    ["brackets in four levels", "a: [[[[b]]]]\n"],
    ["a block scalar at the end", "a:\n  b: |-\n    c\n\n\n"],
    ["deep nesting", nested(maxDepth)],
    ["deep indentation", "a:\n        b:\n           c: d\n        e: f\n"],
    ["an indented document", "  a: b\n  c: d\n"],
    ["full-width and no-break spaces", "a: b\u3000\nc: d\u00a0e\nf: g\u00a0# h\n"],
    ["duplicate keys", "a: b\na: c\n"],
    ["keys with a meaning in JavaScript", "toString: a\nconstructor: b\n"],
  ])("%s", (_, text) => {
    expect(expectSame(text)).toBe(true);
  });
});

describe("all other YAML is left to the library", () => {
  it.each([
    ["nothing", ""],
    ["only a comment", "# a\n"],
    ["a list", "- a\n"],
    ["a scalar", "a\n"],
    ["brackets", "{a: b}\n"],
    ["a missing value", "a:\nb: c\n"],
    ["an empty value at the end", "a:\n  b:\n"],
    ["an empty value, and no line break", "a:"],
    ["an empty value before a line that is indented less", "a:\n  b:\nc: d\n"],
    ["an empty value before an entry that is indented less", "a:\n  b:\n- c\n"],
    ["an unclosed quote", "a: 'b\n"],
    ["an unclosed bracket", "a: [b\n"],
    ["a bracket closed by another", "a: [b}\n"],
    ["a comma too many", "a: [b, ]\n"],
    ["two commas", "a: [b,, c]\n"],
    ["an entry without a comma", "a: ['b' 'c']\n"],
    ["a pair in a list", "a: [b: c]\n"],
    ["text after a value", "a: 'b' c\n"],
    ["text after brackets", "a: [b] c\n"],
    ["a comment without a space", "a: 'b'#c\n"],
    ["a value with a colon", "a: b: c\n"],
    ["a value that ends in a colon", "a: b:\n"],
    ["a continued value", "a: b\n  c\nd: e\n"],
    ["a continued entry", "a:\n  - b\n    c\n"],
    ["a continued quote", "a: 'b\n  c'\n"],
    ["a line that is indented too little", "a:\n    b: c\n  d: e\n"],
    ["a line that is indented less than the first", "  a: b\nc: d\n"],
    ["a list among keys", "a: b\n- c\n"],
    ["keys in a list", "a:\n  - b\n  c: d\n"],
    ["a mapping in an entry", "a:\n  - b: c\n"],
    ["an empty entry", "a:\n  -\n  - b\n"],
    ["no space after the colon", "a:b\n"],
    ["a space before the colon", "a : b\n"],
    ["a quoted key", "'a': b\n"],
    ["a key that is no text", "true: b\n"],
    ["a key that is no text, in brackets", "a: {null: b}\n"],
    ["an anchor", "a: &b c\n"],
    ["an alias", "a: *b\n"],
    ["a tag", "a: !b c\n"],
    ["a question mark", "? a\n: b\n"],
    ["a directive", "%YAML 1.2\n---\na: b\n"],
    ["a document marker", "---\na: b\n"],
    ["a second document", "a: b\n---\nc: d\n"],
    ["a document end", "a: b\n...\n"],
    ["null", "a: ~\nb: null\n"],
    ["a hexadecimal number", "a: 0x1F\n"],
    ["a fraction", "a: 1.5\n"],
    ["an exponent", "a: 1e3\n"],
    ["a sign", "a: +1\nb: -1\n"],
    ["infinity", "a: .inf\n"],
    ["an escape that JSON does not have", 'a: "\\x41"\n'],
    ["a tab", "a:\tb\n"],
    ["CRLF", "a: b\r\n"],
    ["a control character", "a: b\u0007\n"],
    ["a line separator", "a: b\u2028\n"],
    ["a byte order mark", "\uFEFFa: b\n"],
    ["a block scalar with an indentation indicator", "a: |2\n  b\n"],
    ["a block scalar that keeps its end", "a: |+\n  b\n\n"],
    ["a block scalar that starts with an empty line", "a: |\n\n  b\n"],
    ["a block scalar without text", "a: |\nb: c\n"],
    ["a block scalar with spaces in an empty line", "a: |\n  b\n   \n  c\n"],
    ["a block scalar that is indented too little", "a:\n  b: |\n    c\n   d\n"],
    ["a folded scalar with a space at the end of a line", "a: >\n  b \n  c\n"],
    ["a folded scalar with lines that are indented more", "a: >\n  b\n    c\n  d\n"],
    ["deep nesting", nested(maxDepth + 1)],
    ["deep brackets", `a: ${"[".repeat(6)}b${"]".repeat(6)}\n`],
  ])("%s", (_, text) => {
    expect(readCommonYaml(text)).toBeUndefined();
  });
});

const folder = join(root, "test/fixtures/companies");
const documents = [example, ...readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"))];

/** Pieces with a meaning in YAML, and what is similar to them. */
const pieces = [
  ..." #:-[]{},\"'|>&*!%@`?~\\\n\t\r=",
  ...[
    "  ",
    " #",
    ": ",
    "- ",
    "\n\n",
    "\n  ",
    "\n    ",
    "|-",
    ">-",
    ">+",
    "|2",
    "\n# c",
    "\n # c",
    "\n    # c\n",
    "\n  # c\n",
    "---\n",
    "...\n",
    "a: b",
    "a:\n",
    "- x\n",
  ],
  ...["true", "null", "0", "1.5", "0x1F", ".5", "+1", "-1", "1e3", "''", "\\n", "\\u0041", "2024-01-01", "16x16", ".inf", "yes", "<<"],
  ...["\u3000", "\u00a0", "\u2028", "，", "、", "é", "𠮷"],
];

/** A change: at which line or offset (modulo how many there are), and what. */
const changes = fc.array(
  fc.tuple(fc.nat(), fc.nat(), fc.constantFrom("insert", "cut", "drop", "indent", "outdent", "copy"), fc.constantFrom(...pieces)),
  {
    maxLength: 4,
  },
);

function changed(text: string, [place, size, kind, piece]: [number, number, string, string]): string {
  const at = place % (text.length + 1);
  if (kind === "insert") return text.slice(0, at) + piece + text.slice(at);
  if (kind === "cut") return text.slice(0, at) + text.slice(at + 1 + (size % 3));
  const lines = text.split("\n");
  const line = place % lines.length;
  const written = lines[line] ?? "";
  if (kind === "drop") lines.splice(line, 1);
  else if (kind === "copy") lines.splice(size % lines.length, 0, written);
  else lines[line] = kind === "indent" ? " ".repeat(1 + (size % 3)) + written : written.replace(/^ {1,2}/, "");
  return lines.join("\n");
}

it(
  "a changed document is read as the library reads it, or left to it",
  () => {
    const count = runs * 4;
    let read = 0;
    const excerpts = fc.tuple(fc.constantFrom(...documents), fc.nat(), fc.integer({ min: 4, max: 40 }), changes);
    fc.assert(
      fc.property(excerpts, ([document, start, length, edits]) => {
        const lines = document.split("\n");
        const from = start % 3 === 0 ? 0 : start % lines.length;
        const text = edits.reduce(changed, lines.slice(from, from + length).join("\n"));
        if (expectSame(text)) read++;
      }),
      { numRuns: count },
    );
    tell(`common YAML: ${read} of ${count} documents read`);
    expect(read).toBeGreaterThan(count / 20);
  },
  patience,
);
