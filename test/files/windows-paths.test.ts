import { posix, win32 } from "node:path";
import { expect, test } from "vitest";
import { namesStream, splitGlob, splitPatterns } from "../../src/files/patterns.ts";
import { displayPath, isBelow } from "../../src/files/repository.ts";

const root = "C:\\repository";

test.each([
  ["C:\\repository\\apps\\a\\weibo-provider.yaml", "apps/a/weibo-provider.yaml"],
  ["C:\\other\\weibo-provider.yaml", "../other/weibo-provider.yaml"],
  ["D:\\apps\\weibo-provider.yaml", "D:/apps/weibo-provider.yaml"],
  ["\\\\server\\share\\apps\\weibo-provider.yaml", "//server/share/apps/weibo-provider.yaml"],
])("shows %s as %s, which leads back to it", (path, expected) => {
  expect(displayPath(root, path, win32)).toBe(expected);
  expect(win32.resolve(root, expected)).toBe(path);
});

test.each([
  ["C:\\repository", true],
  ["C:\\Repository\\a", true],
  ["c:\\repository\\..a", true],
  ["C:\\repository-2", false],
  ["C:\\repository\\..", false],
  ["D:\\repository\\a", false],
  ["\\\\server\\share\\repository", false],
])("decides whether %s is in the repository", (path, expected) => {
  expect(isBelow(root, path, win32)).toBe(expected);
});

test.each([
  ["apps\\*\\weibo-provider.yaml", "C:\\repository\\apps", "*/weibo-provider.yaml"],
  ["apps/*/weibo-provider.yaml", "C:\\repository\\apps", "*/weibo-provider.yaml"],
  ["apps\\one/{a,b}\\*.yaml", "C:\\repository\\apps\\one", "{a,b}/*.yaml"],
  ["*.yaml", root, "*.yaml"],
  ["..\\*.yaml", "C:\\", "*.yaml"],
  ["D:\\*.yaml", "D:\\", "*.yaml"],
  ["D:\\apps\\**", "D:\\apps", "**"],
  ["\\apps\\*.yaml", "C:\\apps", "*.yaml"],
  ["\\\\server\\share\\apps\\*.yaml", "\\\\server\\share\\apps", "*.yaml"],
  ["apps\\one", "C:\\repository\\apps\\one", ""],
  ["apps/one\\two/*.yaml", "C:\\repository\\apps\\one\\two", "*.yaml"],
  ["//server/share/apps/*.yaml", "\\\\server\\share\\apps", "*.yaml"],
  ["//server\\share\\*.yaml", "\\\\server\\share\\", "*.yaml"],
  ["C:*.yaml", root, "*.yaml"],
  ["C:apps\\*.yaml", "C:\\repository\\apps", "*.yaml"],
  ["c:apps/**", "c:\\repository\\apps", "**"],
  ["\\*.yaml", "C:\\", "*.yaml"],
  ["\\\\?\\C:\\repository\\apps\\*.yaml", "C:\\repository\\apps", "*.yaml"],
  ["\\\\.\\D:\\apps\\*.yaml", "D:\\apps", "*.yaml"],
  ["//?/D:/apps", "D:\\apps", ""],
  ["\\\\?\\UNC\\server\\share\\apps\\*.yaml", "\\\\server\\share\\apps", "*.yaml"],
])("on Windows, splits %s into folder and glob", (pattern, expectedRoot, glob) => {
  const [selecting = ""] = splitPatterns([pattern], "\\").selecting;
  expect(splitGlob(root, selecting, win32)).toEqual({ root: expectedRoot, glob });
});

test.each([
  ["C:\\repository\\weibo-provider.yaml", false],
  ["C:weibo-provider.yaml", false],
  ["\\\\server\\share\\weibo-provider.yaml", false],
  ["\\\\?\\C:\\weibo-provider.yaml", false],
  ["weibo-provider.yaml", false],
  ["C:\\repository\\weibo-provider.yaml:stream", true],
  ["C:\\repository\\weibo-provider.yaml::$DATA", true],
  ["C:\\repository:stream\\weibo-provider.yaml", true],
  ["weibo-provider.yaml:stream", true],
])("on Windows, decides whether %s is a stream of a file", (path, expected) => {
  expect(namesStream(path, win32)).toBe(expected);
  expect(namesStream(path, posix)).toBe(false);
});

test.each(["!\\\\?\\C:\\apps", "!//./C:/apps"])("an exclusion loses its prefix too: %s", (pattern) => {
  expect(splitPatterns([pattern], "\\").excluding).toEqual(["C:/apps"]);
  expect(splitPatterns([pattern], "/").excluding).toEqual([pattern.slice(1)]);
});

test("a backslash separates folders only on Windows", () => {
  expect(splitPatterns(["a\\b", "!c\\*", "d/e"], "\\")).toEqual({ selecting: ["a/b", "d/e"], excluding: ["c/*"] });
  expect(splitPatterns(["a\\b", "!c\\*", "d/e"], "/")).toEqual({ selecting: ["a\\b", "d/e"], excluding: ["c\\*"] });
});
