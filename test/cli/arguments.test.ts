import { describe, expect, it } from "vitest";
import { languageIn, parseArguments } from "../../src/cli/arguments.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import { choice } from "../../src/core/options/choice.ts";
import { UsageError } from "../../src/core/usage-error.ts";
import { phrase } from "../helpers/phrase.ts";

describe("the command line", () => {
  it.each([
    [["explain", "-1"], { command: "explain", operands: ["-1"] }],
    [["explain", "--lang=zh", "-1"], { command: "explain", operands: ["-1"], values: { lang: "zh" } }],
    [["explain", "--lang", "zh", "-1"], { command: "explain", operands: ["-1"], values: { lang: "zh" } }],
    [["check", "-"], { command: "check", operands: ["-"] }],
    [["check", "--", "--fix"], { command: "check", operands: ["--fix"] }],
    [["guide", "-oguide.html"], { command: "guide", values: { output: "guide.html" } }],
    [["review", "--base=-x"], { command: "review", values: { base: "-x" } }],
    [["-V"], { command: undefined, values: { version: true } }],
    [["check", "-h"], { command: "check", values: { help: true } }],
    [["check", "--rule", "a=off", "--rule=b=off"], { values: { rule: ["a=off", "b=off"] } }],
  ])("%j is parsed", (line, expected) => {
    expect(parseArguments(line)).toMatchObject(expected);
  });

  const errors: readonly [line: string[], key: keyof typeof en.usage, params: Record<string, string>][] = [
    [["chekc"], "command-unknown-near", { name: "chekc", suggestion: "check" }],
    [["Check"], "command-unknown-near", { suggestion: "check" }],
    [["frobnicate"], "command-unknown", { name: "frobnicate" }],
    [["check", "--offlin"], "option-unknown-near", { option: "--offlin", suggestion: "--offline" }],
    [["check", "--url-cach=x"], "option-unknown-near", { option: "--url-cach", suggestion: "--url-cache" }],
    [["check", "--xyzzy"], "option-unknown", { option: "--xyzzy" }],
    [["check", "-x"], "option-unknown", { option: "-x" }],
    [["check", "-fix"], "option-unknown-near", { option: "-fix", suggestion: "--fix" }],
    [["check", "-verbose=1"], "option-unknown-near", { option: "-verbose=1", suggestion: "--verbose" }],
    [["emulator", "--port", "-1"], "option-value-missing", { option: "--port" }],
    [["check", "--shard", "-2", "a.yaml"], "option-value-missing", { option: "--shard" }],
    [["guide", "-o", "-3"], "option-value-missing", { option: "-o" }],
    [["check", "--constructor"], "option-unknown", { option: "--constructor" }],
    [["check", "--format"], "option-value-missing", { option: "--format" }],
    [["check", "--rule", "--fix"], "option-value-missing", { option: "--rule" }],
    [["guide", "-o"], "option-value-missing", { option: "-o" }],
    [["check", "--fix=yes"], "option-value-unexpected", { option: "--fix" }],
    [["check", "--port", "1"], "option-misplaced", { option: "port", command: "check", commands: "emulator" }],
  ];

  it.each(errors)("%j is a usage error in both languages", (line, key, params) => {
    const parse = () => parseArguments(line);
    expect(parse).toThrow(phrase(en.usage[key], params));
    try {
      parse();
    } catch (error) {
      expect((error as UsageError).in(zh)).toMatch(phrase(zh.usage[key], params));
    }
  });

  it.each([
    ["jsn", "json"],
    ["SARIF", "sarif"],
    ["txt", "text"],
  ])("suggests a value for %s", (value, suggestion) => {
    const parse = () => choice("--format", value, ["text", "json", "sarif"]);
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(phrase(en.usage["invalid-value-near"], { value, suggestion }));
  });
});

describe("the output language", () => {
  it.each([
    [["check"], {}, "en"],
    [["check"], { LANG: "zh_CN.UTF-8" }, "zh"],
    [["check"], { LANG: "zh_CN" }, "zh"],
    [["check"], { LANG: "C.UTF-8" }, "en"],
    [["check"], { LANG: "de_DE.UTF-8" }, "en"],
    [["check"], { LC_ALL: "en_US.UTF-8", LANG: "zh_CN.UTF-8" }, "en"],
    [["check"], { LC_ALL: "", LC_MESSAGES: "zh_TW", LANG: "en_US" }, "zh"],
    [["check", "--lang", "zh-CN"], {}, "zh"],
    [["check", "--lang=zh_Hans"], {}, "zh"],
    [["check", "--lang", "ZH"], {}, "zh"],
    [["check", "--lang", "en"], { LANG: "zh_CN.UTF-8" }, "en"],
    [["--unknown", "--lang", "zh"], {}, "zh"],
  ])("of %j with %j is %s", (line, environment, language) => {
    expect(languageIn(line, environment)).toBe(language);
  });
});
