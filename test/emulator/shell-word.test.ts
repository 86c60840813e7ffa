import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { shellWord } from "../../src/core/messages/shell-word.ts";

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

test("quotes each value so that a shell reads it as one word", () => {
  const printed = execFileSync("sh", ["-c", `printf '%s\\0' ${values.map(shellWord).join(" ")}`], { encoding: "utf8" });
  expect(printed.split("\0").slice(0, -1)).toEqual(values);
});

test("adds no quotes where none are needed", () => {
  expect(shellWord("/usr/lib/@acme/a-b_1.2+3:4,5.yaml")).toBe("/usr/lib/@acme/a-b_1.2+3:4,5.yaml");
});

test.each(["a\nb", "a\u001b[31mb", "a\u202eb", "a\u0000b"])("makes invisible characters in %j visible", (value) => {
  expect(shellWord(value)).toMatch(/^'a\\[\w{}[]+b'$/);
});
