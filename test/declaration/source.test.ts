import { expect, it } from "vitest";
import { childOf, parentOf, rangeOf, scalarText, sourceOf, valueIn } from "../../src/core/declaration/source.ts";
import { parseYaml } from "../../src/core/declaration/yaml.ts";

const text = `app:
  name:
  labels: [a, b]
  users:
    - one
    - two
  "a/b~c": x
flow: { k: v }
`;
const source = sourceOf(parseYaml(text));
const textAt = (pointer: string, part: "key" | "value") => {
  const { from, to } = rangeOf(source, pointer, part);
  return text.slice(from, to);
};

it.each([
  ["an empty value, at its key", "/app/name", "value", "name"],
  ["a list on one line", "/app/labels", "value", "[a, b]"],
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
  expect(rangeOf({ text: "", value: null, places: new Map() }, "", "value")).toEqual({ from: 0, to: 0 });
  expect(rangeOf({ text: "", value: null, places: new Map() }, "/app/name", "key")).toEqual({ from: 0, to: 0 });
});

it.each([
  ["/app/a~1b~0c", "x"],
  ["/app/users/1", "two"],
  ["/app/users/2", undefined],
  ["/app/name/deeper", undefined],
  ["/flow/k/v/w", undefined],
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
