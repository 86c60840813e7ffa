import { describe, expect, it } from "vitest";
import { mappingsIn, maxDepth } from "../../src/core/declaration/parsed-yaml.ts";
import { fieldAt, knownField } from "../../src/core/declaration/schema-facts.ts";
import { childOf, parentOf, rangeOf, scalarText, sourceOf, unreadSource, valueIn } from "../../src/core/declaration/source.ts";
import { validDeclarationOf } from "../../src/core/declaration/valid-declaration.ts";
import { parseYaml } from "../helpers/parse-yaml.ts";

const text = `app:
  name:
  labels: [a, b]
  users:
    - one
    - two
  "a/b~c": x
flow: { k: v }
long: one
  two
`;
const source = sourceOf(parseYaml(text));
const textAt = (pointer: string, part: "key" | "value") => {
  const { from, to } = rangeOf(source, pointer, part);
  return text.slice(from, to);
};

it.each([
  ["an empty value, at its key", "/app/name", "value", "name"],
  ["a list on one line", "/app/labels", "value", "[a, b]"],
  ["a text of several lines", "/long", "value", "one\n  two"],
  ["the key of a list", "/app/labels", "key", "labels"],
  ["a list of several lines, at its key", "/app/users", "value", "users"],
  ["an item", "/app/users/1", "value", "two"],
  ["an item has no key", "/app/users/1", "key", "two"],
  ["a mapping of several lines, at its key", "/app", "value", "app"],
  ["a mapping on one line", "/flow", "value", "{ k: v }"],
  ["a part that does not exist, at its parent's key", "/app/missing", "value", "app"],
  ["a part far below one that exists", "/app/labels/7/deep/er", "value", "labels"],
  ["an escaped key", "/app/a~1b~0c", "value", "x"],
  ["the document, at its first key", "", "value", "app"],
  ["an unknown key of the document, at its first key", "/missing", "value", "app"],
] as const)("reports %s", (_, pointer, part, expected) => {
  expect(textAt(pointer, part)).toBe(expected);
});

it("reports a part of an empty document at its start", () => {
  expect(rangeOf(unreadSource(""), "", "value")).toEqual({ from: 0, to: 0 });
  expect(rangeOf(unreadSource(""), "/app/name", "key")).toEqual({ from: 0, to: 0 });
});

it.each([
  ["/app/a~1b~0c", "x"],
  ["/app/users/1", "two"],
  ["/app/users/2", undefined],
  ["/app/name/deeper", undefined],
  ["/flow/k/v/w", undefined],
  ["/flow/k/0", undefined],
  ["/flow/k/length", undefined],
])("the value at %s", (pointer, expected) => {
  expect(valueIn(source.value, pointer)).toBe(expected);
});

it.each([
  ["", "plain", "/plain"],
  ["/a", 3, "/a/3"],
  ["/a", "b/c", "/a/b~1c"],
  ["/a", "b~c", "/a/b~0c"],
  ["/a", "~1", "/a/~01"],
])("%j with key %j is %j, and back", (pointer, key, child) => {
  expect(childOf(pointer, key)).toBe(child);
  expect(parentOf(child)).toBe(pointer);
});

it("the text of a scalar is its value, or what is written", () => {
  const numbers = sourceOf(parseYaml('a: 0x1F\nb: " x "\nc: |\n  long\n'));
  const place = (pointer: string) => numbers.places.get(pointer) as never;
  expect(["/a", "/b", "/c"].map((pointer) => scalarText(numbers, place(pointer)))).toEqual(["0x1F", "x", "long"]);
});

it("the parts of a declaration have their keys, values and kinds", () => {
  const { value, places } = sourceOf(parseYaml("- a: 1\n  b:\n- [x]\n"));
  expect(value).toEqual([{ a: 1, b: null }, ["x"]]);
  expect(Object.fromEntries(places)).toEqual({
    "": { value: { from: 0, to: 17 }, kind: "list", field: fieldAt("") },
    "/0": { value: { from: 2, to: 10 }, kind: "map" },
    "/0/a": { key: { from: 2, to: 3 }, value: { from: 5, to: 6 }, kind: "scalar", content: 1 },
    "/0/b": { key: { from: 9, to: 10 }, value: { from: 11, to: 11 }, kind: "scalar", content: null },
    "/1": { value: { from: 14, to: 17 }, kind: "list" },
    "/1/0": { value: { from: 15, to: 16 }, kind: "scalar", content: "x" },
  });
});

it("a part has the field of the schema at its pointer", () => {
  const { places } = sourceOf(parseYaml("app:\n  name: Acme\n  labels: [a]\n  nmae: Acme\n"));
  const fieldOf = (pointer: string) => places.get(pointer)?.field;
  for (const pointer of ["", "/app", "/app/name", "/app/labels", "/app/labels/0"]) expect(fieldOf(pointer)).toBe(knownField(pointer));
  expect(fieldOf("/app/name")?.label).toBe("应用名称");
  expect([places.has("/app/nmae"), fieldOf("/app/nmae")]).toEqual([true, undefined]);
});

it("a mapping of several lines in a list is reported at its own first key", () => {
  const inList = sourceOf(parseYaml("x: 1\nl:\n  - a: 1\n    b: 2\n  -\n"));
  expect(rangeOf(inList, "/l/0", "value")).toEqual({ from: 12, to: 13 });
  expect(rangeOf(inList, "/l/1", "value")).toEqual({ from: 29, to: 29 });
});

it("a key without a value has an empty one after it", () => {
  const { value, places } = sourceOf(parseYaml("{a, b: 1}\n"));
  expect(value).toEqual({ a: null, b: 1 });
  expect(places.get("/a")).toEqual({ key: { from: 1, to: 2 }, value: { from: 2, to: 2 }, kind: "scalar", content: null });
});

it("lists and mappings with a key have it", () => {
  const { places } = sourceOf(parseYaml("a: [x]\nb: {}\n"));
  expect([places.get("/a"), places.get("/b")]).toEqual([
    { key: { from: 0, to: 1 }, value: { from: 3, to: 6 }, kind: "list" },
    { key: { from: 7, to: 8 }, value: { from: 10, to: 12 }, kind: "map" },
  ]);
});

it("values are those of YAML's core schema, and keys may be repeated", () => {
  const parsed = parseYaml("a: [0o17, yes, ~, 0x1F, 1_000]\nb: !!binary aGk=\nb: 2\n");
  expect(parsed.errors).toEqual([]);
  expect(sourceOf(parseYaml("a: [0o17, yes, ~, 0x1F, 1_000, !!binary aGk=]\n")).value).toEqual({
    a: [15, "yes", null, 31, "1_000", "aGk="],
  });
});

it("parsing leaves the stack traces of other errors", () => {
  const { stackTraceLimit } = Error;
  parseYaml("a: [1\n");
  expect([Error.stackTraceLimit, stackTraceLimit > 0]).toEqual([stackTraceLimit, true]);
});

it("a mapping has no prototype", () => {
  const { value } = sourceOf(parseYaml("__proto__: x\n"));
  expect(Object.entries(value as object)).toEqual([["__proto__", "x"]]);
});

it("an empty document has no value", () => {
  expect(sourceOf(parseYaml("# nothing\n"))).toEqual({
    text: "# nothing\n",
    value: null,
    places: new Map(),
    comments: [{ from: 0, to: 9 }],
  });
});

describe("a level that is nested too deep", () => {
  const list = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
  const map = (levels: number) => `${"{a: ".repeat(levels)}1${"}".repeat(levels)}`;
  const blockMap = (levels: number) => Array.from({ length: levels }, (_, level) => `${" ".repeat(level)}a:\n`).join("");
  const blockList = (levels: number) => `${"- ".repeat(levels)}x\n`;

  it.each([
    ["a list in brackets", list],
    ["a mapping in brackets", map],
    ["a mapping in lines", blockMap],
    ["a list in lines", blockList],
    ["an anchor in brackets", (levels: number) => `&x ${list(levels)}`],
  ])("of %s, is the 33rd", (_, nested) => {
    expect(parseYaml(nested(maxDepth)).errors).toEqual([]);
    const parsed = parseYaml(nested(maxDepth + 1));
    expect(parsed).toEqual({
      text: nested(maxDepth + 1),
      root: null,
      errors: [expect.objectContaining({ code: "RESOURCE_EXHAUSTION" })],
      warnings: [],
      comments: [],
    });
  });

  it("is reported where it starts", () => {
    expect(parseYaml(`a: 1\nb: ${list(40)}`).errors).toEqual([{ code: "RESOURCE_EXHAUSTION", from: 8 + maxDepth - 1, to: 8 + maxDepth }]);
  });
});

it("problems have their positions, and a second document its start", () => {
  expect(parseYaml("a: [1\n")).toMatchObject({ errors: [{ code: "BAD_INDENT", from: 6, to: 7 }], warnings: [] });
  expect(parseYaml("a: !x 1\n")).toMatchObject({ errors: [], warnings: [{ code: "TAG_RESOLVE_FAILED", from: 3, to: 5 }] });
  expect(parseYaml("a: 1\n--- \nb: 2\n").secondDocument).toBe(5);
  expect(parseYaml("a: 1\n")).not.toHaveProperty("secondDocument");
  expect(parseYaml("%YAML x\n").errors.length).toBeGreaterThan(0);
});

it("mappings are found in lists, keys and values, the outer ones first", () => {
  const { root, text } = parseYaml("a: [{b: 1}, {c: {d: 1}}]\n? {e: 1}\n: 2\n");
  expect(mappingsIn(root).map(({ from, to }) => text.slice(from, to).trim())).toEqual([
    text.trim(),
    "{b: 1}",
    "{c: {d: 1}}",
    "{d: 1}",
    "{e: 1}",
  ]);
  expect(mappingsIn(null)).toEqual([]);
});

it("a value without invalid parts keeps the others, and the index of items", () => {
  const value = { app: { name: "a", labels: ["x", "y"] }, "a/b": { "c~d": 1, e: 2 } };
  expect(validDeclarationOf(value, [])).toBe(value);
  expect(validDeclarationOf(value, [""])).toEqual({});
  expect(validDeclarationOf(value, ["/app/name", "/app/labels/0", "/a~1b/c~0d", "/missing/x", "/app/name/deeper"])).toEqual({
    app: { labels: [undefined, "y"] },
    "a/b": { e: 2 },
  });
  expect(validDeclarationOf({ app: null, list: ["x", "y"] }, ["/app/name", "/list/0"])).toStrictEqual({
    app: null,
    list: [undefined, "y"],
  });
  expect(validDeclarationOf(value, ["/app"])).toEqual({ "a/b": { "c~d": 1, e: 2 } });
  expect(value.app.name).toBe("a");
});
