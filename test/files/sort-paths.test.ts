import { win32 } from "node:path";
import { expect, test } from "vitest";
import { sortPaths } from "../../src/files/find-declarations.ts";

// A slash sorts before digits and letters, a backslash after digits and capital letters.
const folders = ["a", "a-b", "a.b", "a1", "aB", "a_b", "ab", "A", "ä", "a\u0308", "微博", "𠮷", "\uff21", "a/a", "a/a-b", "a/B"];

test.each([
  ["C:\\repository", "\\"],
  ["\\\\server\\share", "\\"],
  ["/repository", "/"],
])("sorts the files of %s in one order", (root, separator) => {
  const paths = folders.map((folder) => `${folder}/weibo-provider.yaml`);
  const native = paths.map((path) => [root, ...path.split("/")].join(separator));
  const expected = [...paths].sort((a, b) => (a < b ? -1 : 1));
  const shown = (path: string) => (separator === "/" ? path.slice(root.length + 1) : win32.relative(root, path).replaceAll("\\", "/"));
  expect(sortPaths(native, separator).map(shown)).toEqual(expected);
  expect(sortPaths(native.toReversed(), separator).map(shown)).toEqual(expected);
});

test("keeps a backslash in a name, where it is not a separator", () => {
  expect(sortPaths(["/r/a\\b", "/r/a/b", "/r/a1"], "/")).toEqual(["/r/a/b", "/r/a1", "/r/a\\b"]);
});
