import { describe, expect, it } from "vitest";
import { ExhaustedError, exhaustionOf, throwIfExhausted } from "../../src/core/exhausted-error.ts";
import { languageOf } from "../../src/core/language.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import { parseUrl } from "../../src/core/parse-url.ts";
import { isRecord } from "../../src/core/state-format.ts";
import { UsageError } from "../../src/core/usage-error.ts";

const withCode = (code?: string) => Object.assign(new Error("failed"), { code });

describe("an error of a machine that ran out of something", () => {
  it.each([
    ["EMFILE", "files"],
    ["ENFILE", "files"],
    ["ENOMEM", "memory"],
    ["ERR_WORKER_OUT_OF_MEMORY", "memory"],
  ])("%s", (code, resource) => {
    const exhaustion = exhaustionOf(withCode(code));
    expect(exhaustion).toBeInstanceOf(ExhaustedError);
    expect(exhaustion).toMatchObject({ name: "ExhaustedError", message: code, code, resource });
    expect(() => throwIfExhausted(withCode(code))).toThrow(ExhaustedError);
  });

  it("stays the same", () => {
    const error = new ExhaustedError("files", "EMFILE");
    expect(exhaustionOf(error)).toBe(error);
    expect(() => throwIfExhausted(error)).toThrow(error);
  });

  it.each([withCode("ENOENT"), withCode(), new Error("EMFILE"), undefined, null, "EMFILE", { code: 7 }])("is not %s", (error) => {
    expect(exhaustionOf(error)).toBeUndefined();
    expect(() => throwIfExhausted(error)).not.toThrow();
  });
});

it("a usage error has a message in each language", () => {
  const error = new UsageError("url-cache-age-form", { text: "soon" });
  expect([error.name, error.problem, error.params]).toEqual(["UsageError", "url-cache-age-form", { text: "soon" }]);
  expect(error.message).toBe(error.in(en));
  expect([error.in(en), error.in(zh)]).toEqual([expect.stringContaining("soon"), expect.stringContaining("soon")]);
  expect(error.in(zh)).not.toBe(error.in(en));
  expect(error).toBeInstanceOf(Error);
});

it.each([
  ["en", "en"],
  ["zh", "zh"],
  ["ZH", "zh"],
  ["zh-CN", "zh"],
  ["zh_CN.UTF-8", "zh"],
  ["en.UTF-8", "en"],
  ["en@euro", "en"],
  ["zh-Hans-CN", "zh"],
  ["zhx", undefined],
  ["xzh", undefined],
  ["zh CN", undefined],
  [" zh", undefined],
  ["de", undefined],
  ["", undefined],
  ["C", undefined],
])("the language of %j is %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

it.each([
  ["https://acme.example/a", undefined, "https://acme.example/a"],
  ["b", "https://acme.example/a", "https://acme.example/b"],
  ["b", undefined, undefined],
  ["https://", undefined, undefined],
])("%j with the base %j is the URL %s", (text, base, href) => {
  expect(parseUrl(text, base)?.href).toBe(href);
});

it.each([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  [undefined, false],
  ["text", false],
  [() => {}, false],
])("%j is an object of JSON: %s", (value, expected) => {
  expect(isRecord(value)).toBe(expected);
});
