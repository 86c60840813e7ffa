import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { commandLines, setVariable, shellOf, shellWord } from "../../src/core/messages/shell-word.ts";
import { isWindows } from "../helpers/system.ts";

const values = [
  "examples/acme/weibo-provider.yaml",
  "a b",
  " a ",
  "it's",
  "'",
  "''",
  '"',
  "a\\b",
  "\\",
  "$HOME",
  "$(echo a)",
  "`echo a`",
  "a;b",
  "a&b|c<d>e",
  "(a)",
  "{a,b}",
  "*",
  "?",
  "[a]",
  "~",
  "~/a",
  "#a",
  "!a",
  "=a",
  "a=b",
  "%1",
  "微博/声明.yaml",
  "",
  "字".repeat(5000),
];

test.skipIf(isWindows)("quotes each value so that a shell reads it as one word", () => {
  const printed = execFileSync("sh", ["-c", `printf '%s\\0' ${values.map((value) => shellWord(value)).join(" ")}`], { encoding: "utf8" });
  expect(printed.split("\0").slice(0, -1)).toEqual(values);
});

test("adds no quotes where none are needed", () => {
  expect(shellWord("/usr/lib/@acme/a-b_1.2+3:4,5.yaml")).toBe("/usr/lib/@acme/a-b_1.2+3:4,5.yaml");
});

test.each(["a\nb", "a\u001b[31mb", "a\u202eb", "a\u0000b"])("makes invisible characters in %j visible", (value) => {
  expect(shellWord(value)).toMatch(/^'a\\[\w{}[]+b'$/);
});

test.each([
  ["linux", {}, "posix"],
  ["darwin", { SHELL: "/bin/zsh" }, "posix"],
  ["linux", { SHELL: "/bin/bash", PSModulePath: "/opt/microsoft/powershell/7/Modules" }, "powershell"],
  ["win32", { PSModulePath: "C:\\Program Files\\WindowsPowerShell\\Modules" }, "powershell"],
  ["win32", {}, "powershell"],
  ["win32", { PROMPT: "$P$G", PSModulePath: "C:\\Program Files\\WindowsPowerShell\\Modules" }, "cmd"],
  ["win32", { MSYSTEM: "MINGW64", PROMPT: "$P$G" }, "posix"],
  ["win32", { SHELL: "/usr/bin/bash" }, "posix"],
])("on %s with %j, the shell is %s", (platform, environment, shell) => {
  expect(shellOf(platform, environment)).toBe(shell);
});

test.each([
  ["a b", "'a b'", '"a b"'],
  ["it's", "'it''s'", '"it\'s"'],
  ["it\u2019s", "'it\u2019\u2019s'", '"it\u2019s"'],
  ["\u2018\u201a\u201b", "'\u2018\u2018\u201a\u201a\u201b\u201b'", '"\u2018\u201a\u201b"'],
  ["$env:HOME", "'$env:HOME'", '"$env:HOME"'],
  ["$(calc)", "'$(calc)'", '"$(calc)"'],
  ["a`b", "'a`b'", '"a`b"'],
  ["a&b|c>d", "'a&b|c>d'", '"a&b|c>d"'],
  ["a;b,c", "'a;b,c'", '"a;b,c"'],
  ["%PATH%", "'%PATH%'", '""^%"PATH"^%""'],
  ["C:\\Users\\a b\\weibo.yaml", "'C:\\Users\\a b\\weibo.yaml'", '"C:\\Users\\a b\\weibo.yaml"'],
  ["apps\\one\\weibo-provider.yaml", "apps\\one\\weibo-provider.yaml", "apps\\one\\weibo-provider.yaml"],
  ["微博.yaml", "'微博.yaml'", '"微博.yaml"'],
  ["a\nb", "'a\\nb'", '"a\\nb"'],
  ["", "''", '""'],
])("quotes %j for PowerShell and cmd", (value, powershell, cmd) => {
  expect([shellWord(value, "powershell"), shellWord(value, "cmd")]).toEqual([powershell, cmd]);
});

test("sets variables and continues lines as each shell does", () => {
  const lines = (shell: "posix" | "powershell" | "cmd") => [setVariable("KEY", "a b", shell), commandLines(["one", "two"], shell)];
  expect(lines("posix")).toEqual(["export KEY='a b'", "one \\\n    two"]);
  expect(lines("powershell")).toEqual(["$env:KEY = 'a b'", "one `\n    two"]);
  expect(lines("cmd")).toEqual(['set "KEY=a b"', "one ^\n    two"]);
});
