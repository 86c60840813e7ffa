import fc, { type Arbitrary } from "fast-check";
import { stringify } from "yaml";
import { fields } from "../../src/core/declaration/generated/schema-facts.ts";
import { anyCharacter } from "../helpers/code-points.ts";
import { example } from "../helpers/example.ts";
import { withSite } from "../site/reported.ts";

/** A secret of the run that the example names. */
export const secret = "s3cret-value-of-the-partner";

/** A value that looks like a secret. */
export const shaped = "0123456789abcdef0123456789abcdef";

/** Names of fields. */
const fieldNames = [...new Set(Object.keys(fields).flatMap((pointer) => pointer.split("/")))].filter((name) => /^\w+$/.test(name));

/** Pieces with a meaning in YAML, a rule, a renderer or a file system. */
const pieces = [
  ..."&*!|>@`%#?:-,[]{}'\"~\\ \t\r\n",
  ...["---\n", "...\n", "- ", ": ", " #", "&a ", "*a", "<<: *a", "? ", "!!str ", "!!binary ", "!secret ", "!<x> ", "%YAML 1.1\n---\n"],
  ...["\u0000", "\u0007", "\u001b[31m", "\u007f", "\u0085", "\u00a0", "\u200b", "\u202e", "\u2028", "\u3000"],
  ...["\ufeff", "\uffff", "𠮷", "e\u0301", "\ud800"],
  ...["null", "true", "no", "0123", "0x1F", ".nan", "-.inf", "1e999", "12345678901234567890", "2001-01-01", '""', "''", "[]", "{}"],
  ...['"\\0"', '"\\ud800"', '"\\x41"', '"\\u202E"', '"a\\nb"', "|\n  a\n", ">-\n  a\n", "|2-\n"],
  ...["{field}", "$& $1", "%41", "::error::x", "##[error]", "__proto__", "constructor", "toString"],
  ...["/dev/zero", "../../..", "brand/\u0000.png", "brand", "https://[::1]:99999/#x", "http://xn--/"],
  ...[secret, shaped, "11010519491231002X", "张三", "# weibo-provider-ignore unknown-key: x", "# weibo-provider-ignore"],
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 2, arbitrary: fc.constantFrom(...fieldNames) },
  { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 20 }) },
);

/** A change of a text. */
type Edit = (text: string) => string;

const place = fc.nat({ max: 10_000 });
const onLines = (change: (lines: string[], at: number, other: number) => unknown): Arbitrary<Edit> =>
  fc.tuple(place, place).map(([at, other]) => (text) => {
    const lines = text.split("\n");
    change(lines, at % lines.length, other % lines.length);
    return lines.join("\n");
  });

/** Inserts a piece at an offset (modulo the length) and removes `cut` characters after it. */
const splice = (text: string, at: number, cut: number, put: string) => {
  const offset = at % (text.length + 1);
  return text.slice(0, offset) + put + text.slice(offset + cut);
};

const lineEdits: Arbitrary<Edit> = fc.oneof(
  onLines((lines, at) => lines.splice(at, 1)),
  onLines((lines, at, other) => lines.splice(other, 0, lines[at] ?? "")),
  onLines((lines, at, other) => lines.splice(other, 0, ...lines.splice(at, 1))),
  onLines((lines, at, other) => lines.splice(at, other % 8)),
  onLines((lines, at, other) => (lines[at] = " ".repeat(other % 9) + (lines[at] ?? "").trimStart())),
  onLines((lines, at) => (lines[at] = `\t${lines[at]}`)),
  onLines((lines, at) => (lines[at] = `# ${lines[at]}`)),
  onLines((lines, at) => (lines[at] = (lines[at] ?? "").replace(/:.*/, ":"))),
);

const valueEdits: Arbitrary<Edit> = fc.tuple(place, piece, fc.constantFrom("", '"', "'")).map(([at, value, quote]) => (text) => {
  const lines = text.split("\n");
  const number = at % lines.length;
  lines[number] = (lines[number] ?? "").replace(/(: +|- )[^#]*/, (_, lead: string) => `${lead}${quote}${value}${quote} `);
  return lines.join("\n");
});

const keyEdits: Arbitrary<Edit> = fc.tuple(place, piece).map(([at, key]) => (text) => {
  const lines = text.split("\n");
  const number = at % lines.length;
  lines[number] = (lines[number] ?? "").replace(/[^\s:]+(?=:)/, () => key);
  return lines.join("\n");
});

const characterEdits: Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, piece).map(
    ([at, put]) =>
      (text: string) =>
        splice(text, at, 0, put),
  ),
  fc.tuple(place, fc.nat({ max: 30 }), piece).map(
    ([at, cut, put]) =>
      (text: string) =>
        splice(text, at, cut, put),
  ),
  place.map((at) => (text: string) => text.slice(0, at % (text.length + 1))),
);

const wholeEdits: Arbitrary<Edit> = fc.constantFrom<Edit>(
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.replaceAll("\n", "\r"),
  (text) => `\uFEFF${text}`,
  (text) => text.trimEnd(),
  (text) => `${text}\n---\n${text}`,
  (text) => text.replace(/^( *)(\w+): (\w[^#\n]*)$/gm, '$1"$2": {$3}'),
  (text) => text.replace(/: (?=\w)/g, ": !!str "),
  (text) => text.replace(/^/gm, "  "),
);

const repeatable = [
  ...["[", "{", "{a: ", "- ", "? ", "a:", "a: b\n", "# x\n", '"', "\\", "字", " a", "a.", "a-"],
  ...["&a ", "!x ", "\n", "*a ", "1,", "a@", "%0"],
];

/** Usually few, sometimes as many as fit into a file. */
const many = (few: number, most: number) =>
  fc.oneof({ weight: 12, arbitrary: fc.nat({ max: few }) }, { weight: 1, arbitrary: fc.nat({ max: most }) });

/** Very long lines, deep nesting and many keys; sometimes more than a file may have. */
const bulkEdits: Arbitrary<Edit> = fc.tuple(place, fc.constantFrom(...repeatable, ...pieces), many(300, 33_000)).map(
  ([at, unit, count]) =>
    (text) =>
      splice(text, at, 0, unit.repeat(Math.min(count, Math.ceil(66_000 / unit.length)))),
);

const numbered = fc
  .tuple(
    place,
    many(200, 4000),
    fc.constantFrom<(index: number) => string>(
      (i) => `k${i}: v\n`,
      (i) => `[k${i}, `,
      (i) => `a${i}: &b${i} c\n`,
    ),
  )
  .map(
    ([at, count, line]) =>
      (text: string) =>
        splice(text, at, 0, Array.from({ length: count }, (_, index) => line(index)).join("")),
  );

const edit = fc.oneof(
  { weight: 8, arbitrary: lineEdits },
  { weight: 10, arbitrary: valueEdits },
  { weight: 5, arbitrary: keyEdits },
  { weight: 6, arbitrary: characterEdits },
  { weight: 2, arbitrary: wholeEdits },
  { weight: 1, arbitrary: bulkEdits },
  { weight: 1, arbitrary: numbered },
);

const { tree } = fc.letrec((tie) => ({
  leaf: fc.oneof(piece, fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie("leaf"),
    fc.array(tie("tree"), { maxLength: 5 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...fieldNames), piece), tie("tree"), { maxKeys: 9 }),
  ),
}));

const generated = fc
  .tuple(tree, fc.constantFrom("BLOCK_FOLDED", "QUOTE_DOUBLE", "PLAIN", "QUOTE_SINGLE"), fc.boolean())
  .map(([value, defaultStringType, isFlow]) =>
    stringify(value, { defaultStringType, collectionStyle: isFlow ? "flow" : "any", aliasDuplicateObjects: false }),
  );

/** The example with a complete section `site`. */
const exampleWithSite = withSite(["markers: [/auth/weibo, 用微博登录]", "closedInChina: [a.example]", "openInChina: [b.example]"]);

const base = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(example, exampleWithSite) },
  { weight: 3, arbitrary: generated },
  { weight: 1, arbitrary: piece },
);

const text = fc
  .tuple(base, fc.array(edit, { maxLength: 7 }))
  .map(([start, edits]) => edits.reduce((before, change) => change(before), start));

const encoder = new TextEncoder();

/** A file's bytes: usually text that is nearly a declaration, sometimes with broken bytes, sometimes anything. */
export const file: Arbitrary<Uint8Array> = fc.oneof(
  { weight: 30, arbitrary: text.map((whole) => encoder.encode(whole)) },
  {
    weight: 2,
    arbitrary: fc.tuple(text, place, fc.uint8Array({ maxLength: 4 })).map(([whole, at, broken]) => {
      const bytes = encoder.encode(whole);
      bytes.set(broken.subarray(0, bytes.length), at % Math.max(1, bytes.length - broken.length));
      return bytes;
    }),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
);
