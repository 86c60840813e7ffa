import { describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { formatUntrusted } from "../../src/core/messages/format.ts";
import { allRules } from "../../src/core/rules/index.ts";
import { weiboIdentifiers } from "../../src/core/weibo/error-identifiers.ts";
import { rulesPage } from "../docs/rules-page.ts";
import { janrainTexts } from "../helpers/janrain-texts.ts";

describe("rules", () => {
  it("have unique ids", () => {
    const ids = allRules().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("have an entry in the docs", () => {
    const page = rulesPage();
    expect(
      allRules()
        .map(({ id }) => id)
        .filter((id) => !page.includes(`<a id="${id}"></a>`)),
    ).toEqual([]);
  });

  it.each(allRules().map((rule) => [rule.id, rule] as const))(
    "%s is no more severe than its source allows",
    (_, { severity, evidence, sources }) => {
      const most = { documented: ["error", "warning", "info"], observed: ["warning", "info"], inferred: ["info"] }[evidence];
      expect(most).toContain(severity);
      expect(sources.length).toBeGreaterThan(0);
    },
  );
});

describe("error codes", () => {
  it("with an identifier have a message", () => {
    expect(Object.keys(weiboIdentifiers).filter((code) => !(code in en.errors.weibo))).toEqual([]);
  });

  it("that are documented have a message", () => {
    expect(Object.keys(janrainTexts.errors)).toEqual(
      expect.arrayContaining(["-1", ...Array.from({ length: 11 }, (_, code) => String(code))]),
    );
    const unexplained = [21333, 21334, 21336];
    const oauth = Array.from({ length: 38 }, (_, index) => 21301 + index).filter((code) => !unexplained.includes(code));
    expect(oauth.filter((code) => !(String(code) in en.errors.weibo))).toEqual([]);
  });
});

describe("values in messages", () => {
  it.each([
    ["a line break and a workflow command", "x\n::error::y", "x\\n::error::y"],
    ["a right-to-left override", "a\u202Eb", "a\\u{202e}b"],
    ["an escape sequence", "\u001B[31mred", "\\u{1b}[31mred"],
    ["a line separator", "a\u2028b", "a\\u{2028}b"],
    ["a lone surrogate", "a\uD800", "a\uFFFD"],
    ["a placeholder", "{field}", "{field}"],
    ["a replacement pattern", "$& $1", "$& $1"],
  ])("escape %s", (_, value, shown) => {
    expect(formatUntrusted("<{value}>", { value })).toBe(`<${shown}>`);
  });

  it("are truncated", () => {
    expect(formatUntrusted("{value}", { value: "字".repeat(5000) })).toBe(`${"字".repeat(120)}…`);
  });

  it("are required", () => {
    expect(() => formatUntrusted("{missing}", {})).toThrow("missing");
  });
});
