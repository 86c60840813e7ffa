import { expect, test } from "vitest";
import { pathVariable, programPaths } from "../../src/core/program-paths.ts";

test.each([
  ["a plain entry", "C:\\Git\\cmd", ["C:\\Git\\cmd\\git.exe"]],
  ["several entries, in their order", "D:\\b;C:\\a", ["D:\\b\\git.exe", "C:\\a\\git.exe"]],
  ["forward slashes", "C:/Git/cmd", ["C:\\Git\\cmd\\git.exe"]],
  ["a trailing separator", "C:\\Git\\", ["C:\\Git\\git.exe"]],
  ["a quoted entry", '"C:\\Program Files\\Git"', ["C:\\Program Files\\Git\\git.exe"]],
  ["a quoted entry with a semicolon", '"C:\\a;b\\bin";C:\\c', ["C:\\a;b\\bin\\git.exe", "C:\\c\\git.exe"]],
  ["a share", "\\\\server\\tools\\bin", ["\\\\server\\tools\\bin\\git.exe"]],
  ["nothing", "", []],
  ["empty entries", ";;C:\\a;", ["C:\\a\\git.exe"]],
  ["the working directory", ".;.\\;bin;..\\bin", []],
  ["an entry on the current drive", "\\tools;/tools", []],
  ["an entry in the current folder of a drive", "C:;C:tools;c:", []],
  ["an entry that only ends like an absolute one", "bin\\C:\\tools", []],
  ["an unexpanded variable", "%ProgramFiles%\\Git", []],
])("on Windows, finds %s", (_, path, expected) => {
  expect(programPaths("git", path, "win32")).toEqual(expected);
});

test.each([
  ["a plain entry", "/usr/bin", ["/usr/bin/git"]],
  ["several entries, in their order", "/b:/a", ["/b/git", "/a/git"]],
  ["a backslash and quotes as they are", '/a\\b:/"c"', ["/a\\b/git", '/"c"/git']],
  ["empty entries", "::/a:", ["/a/git"]],
  ["relative entries", ".:bin:../bin:~/bin", []],
])("elsewhere, finds %s", (_, path, expected) => {
  for (const platform of ["linux", "darwin"] as const) expect(programPaths("git", path, platform)).toEqual(expected);
});

test.each([
  [{ Path: "a" }, "a", ""],
  [{ path: "a" }, "a", ""],
  [{ PATH: "a", Path: "b" }, "a", "a"],
  [{ Path: "b", PATH: "a" }, "a", "a"],
  [{ PATHEXT: "a", MY_PATH: "b" }, "", ""],
  [{}, "", ""],
])("reads PATH from %j without regard to case on Windows only", (environment, onWindows, elsewhere) => {
  expect(pathVariable(environment, "win32")).toBe(onWindows);
  for (const platform of ["linux", "darwin"] as const) expect(pathVariable(environment, platform)).toBe(elsewhere);
});
