import { readFile } from "node:fs/promises";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseConfig } from "../../src/core/config/parse-config.ts";
import { maxBytes } from "../../src/core/declaration/bytes.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { UsageError } from "../../src/core/usage-error.ts";
import { root } from "../helpers/example.ts";

const validate = new Ajv({ strict: false }).compile(JSON.parse(await readFile(`${root}schema/weibo-provider.config.schema.json`, "utf8")));
const config = (text: string) => parseConfig("weibo-provider.config.yaml", new TextEncoder().encode(text));

/** The error in a text, as the messages of both languages. */
async function errorsIn(text: string): Promise<string[]> {
  try {
    await config(text);
  } catch (error) {
    if (error instanceof UsageError) return [error.message, error.in(messagesIn("zh"))];
    throw error;
  }
  return [];
}

describe("the file with defaults", () => {
  it.each<[string, object]>([
    ["", { files: [], failOn: undefined, lang: undefined }],
    ["# only a comment\n", { files: [] }],
    ["files: [apps/**, '!apps/old']", { files: ["apps/**", "!apps/old"] }],
    ["files: []", { files: [] }],
    [
      "rules: {name-brand: off, login-missing: error}",
      {
        rules: new Map([
          ["name-brand", "off"],
          ["login-missing", "error"],
        ]),
      },
    ],
    ["rules: {}", { files: [], rules: new Map(), failOn: undefined, lang: undefined, notices: [] }],
    [`# ${"x".repeat(maxBytes - 2)}`, { files: [] }],
    ["fail-on: never\nlang: zh", { failOn: "never", lang: "zh" }],
    ["\uFEFFlang: en\r\n", { lang: "en" }],
  ])("%j is read", async (text, expected) => {
    expect(await config(text)).toMatchObject(expected);
    expect(validate(parse(text.replace("\uFEFF", "")) ?? {})).toBe(true);
  });

  it.each<[text: string, place: string, says: string]>([
    ["rule: {}", "1:1", "did you mean rules?"],
    ["lang: zh\nallow-private: [x]", "2:1", "expected one of files, rules, fail-on, lang"],
    ["janrain-url: https://x", "1:1", "unknown key"],
    ["lang: zh\nlang: en", "2:1", "appears twice"],
    ["lang: fr", "1:7", "expected one of en, zh"],
    ["lang: [zh]", "1:7", "invalid value"],
    ["lang: 1", "1:7", 'invalid value "1" for lang'],
    ["lang:", "1:6", 'invalid value "" for lang'],
    ["# x\n{lang}", "2:2", 'invalid value "" for lang'],
    ["# x\n{files}", "2:2", "expected a list"],
    ["# x\n{rules}", "2:2", "expected a mapping of rule ids"],
    ["rules: {name-spaces}", "1:9", "expected a mapping of rule ids"],
    ["rules:\n  name-spaces: &a off\n  login-missing: *a", "3:18", "expected a mapping of rule ids"],
    ["1: x", "1:1", 'unknown key "?"'],
    ["[a]: x", "1:1", 'unknown key "?"'],
    ["1: x\n2: x", "1:1", 'unknown key "?"'],
    ["# x\nfail-on: eror", "2:10", "did you mean error?"],
    ["files: apps", "1:8", "expected a list"],
    ["files:\n  - a\n  - 3", "3:5", "expected a list"],
    ["files: ['']", "1:9", "expected a list"],
    ["files: ['!']", "1:9", "expected a list"],
    ["files: [[a]]", "1:9", "expected a list"],
    ["files: ['apps\\*']", "1:9", 'write "/" between directories'],
    ["files: [a, '!b\\']", "1:12", 'write "/" between directories'],
    ['files: ["\\\\\\\\server\\\\share"]', "1:9", 'write "/" between directories'],
    ["rules: off", "1:8", "expected a mapping of rule ids"],
    ["rules:\n  name-space: off", "2:3", "did you mean name-spaces?"],
    ["rules:\n  name-spaces: of", "2:16", "did you mean off?"],
    ["rules:\n  name-spaces: false", "2:16", "expected a mapping of rule ids"],
    ["rules:\n  secret-in-file: off", "2:3", "cannot be changed"],
    ["- files", "1:1", "expected a mapping with the keys"],
    ["text", "1:1", "expected a mapping with the keys"],
    ["lang: 'zh", "1:", "invalid YAML"],
    ["lang: zh\n---\nlang: en", "2:1", "invalid YAML"],
    ["a: &a zh\nlang: *a", "1:1", "unknown key"],
    [`files: ${"[".repeat(200)}`, "1:", "invalid YAML"],
  ])("%j is an error at its position, in both languages", async (text, place, says) => {
    const [english = "", chinese = ""] = await errorsIn(text);
    for (const message of [english, chinese]) expect(message).toContain(`weibo-provider.config.yaml:${place}`);
    expect(english).toContain(says);
    expect(chinese).toMatch(/\p{Script=Han}{2}/u);
  });

  it.each(["\u0000", `# ${"x".repeat(maxBytes - 1)}`])("%# is not a text of its size", async (text) => {
    expect((await errorsIn(text))[0]).toContain("not a regular file with UTF-8 text");
  });

  it.each([
    "rule: {}",
    "lang: fr",
    "files: apps",
    "files: ['!']",
    "files: ['a\\b']",
    "rules: {name-spaces: of}",
    "fail-on: eror",
    "janrain-url: https://x",
  ])("%j is invalid for its schema as well", (text) => {
    expect(validate(parse(text))).toBe(false);
  });

  it("takes former rule ids, with a notice", async () => {
    expect((await config("rules: {name-spaces: off}")).notices).toEqual([]);
  });
});
