import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Level } from "../../src/core/check/severities.ts";
import { baselineInfos, brief, checkText } from "../helpers/check.ts";
import { root } from "../helpers/example.ts";

/** Declarations as different companies would write them, in many languages and styles of YAML, by an author who had not seen the rules. */
const folder = `${root}test/fixtures/companies/`;
const declarations = readdirSync(folder).map((name) => ({ name, text: readFileSync(folder + name, "utf8").replaceAll("\r\n", "\n") }));
/**
 * Their images do not exist. Some have a deauthorization callback of their own, or are in review with a developer identity that is not
 * declared, which an info mentions.
 */
const expected = ["image-file", "deauthorization-callback", "review-identity"];
const severities = new Map<string, Level>([...baselineInfos, ...expected].map((id) => [id, "off"]));

describe("a realistic declaration gives no false alarm", () => {
  it.each(declarations)("$name", async ({ text }) => {
    expect((await checkText(text, { severities })).map(brief)).toEqual([]);
    expect((await checkText(`\uFEFF${text.replaceAll("\n", "\r\n")}`, { severities })).map(brief)).toEqual([]);
  });
});
