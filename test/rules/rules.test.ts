import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { constraintFields } from "../../src/core/declaration/generated/schema-facts.ts";
import { sourceOf } from "../../src/core/declaration/source.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { currentId } from "../../src/core/rules/former-ids.ts";
import {
  allRules,
  byteRules,
  schemaRules,
  textRules,
  unrequestedUrlRules,
  urlRules,
  valueStages,
  weiboRules,
} from "../../src/core/rules/index.ts";
import { fixOf, messageOf } from "../../src/core/rules/rule-text.ts";
import { verdictOf } from "../../src/core/rules/schema/verdict.ts";
import { uncheckedUrls } from "../../src/core/urls/url-check.ts";
import { baselineInfos, brief, checkText } from "../helpers/check.ts";
import { edited, root } from "../helpers/example.ts";
import { markedExample } from "../helpers/marked.ts";
import { parseYaml } from "../helpers/parse-yaml.ts";
import { badCases, goodCases } from "./cases.ts";

describe("a mistake gives one finding at its position", () => {
  it.each(badCases.map((bad) => ({ ...bad, ...markedExample(bad.edits) })))("$rule@$at", async ({ rule, text, at, says = "" }) => {
    // A rule that reports the example itself is on for its own cases only.
    const severities = new Map(baselineInfos.filter((id) => id !== rule).map((id) => [id, "off"] as const));
    const findings = await checkText(text, { severities });
    expect(findings.map(brief)).toEqual([`${rule}@${at}`]);
    expect(findings.map((finding) => messageOf(finding, en)).join()).toContain(says);
  });
});

describe("personal data in the file", () => {
  it.each([
    ["idNumber: WEIBO_DEVELOPER_ID ", "idNumber: E12345678 ", "WEIBO_DEVELOPER_ID"],
    ["idNumber: WEIBO_DEVELOPER_ID ", "idNumber: 11010519491231002X ", "WEIBO_DEVELOPER_ID"],
    ["operatingAccount: acme ", "operatingAccount: acme # 11010519491231002X ", "WEIBO_DEVELOPER_ID"],
    ["realName: WEIBO_DEVELOPER_NAME", "realName: 张三", "WEIBO_DEVELOPER_NAME"],
  ])("%j as %j is fixed with the secret %s", async (from, to, secret) => {
    const findings = await checkText(edited([[from, to]]));
    expect(findings.map((finding) => fixOf(finding, en))).toEqual([expect.stringContaining(`for example ${secret},`)]);
  });

  it("is reported once per place", async () => {
    const number = "11010519491231002X";
    const text = edited([
      ["\nreview:", `\n# ${number}\nreview:`],
      ["idNumber: WEIBO_DEVELOPER_ID ", "idNumber: E12345678 "],
      ["operatingAccount: acme ", `operatingAccount: acme # ${number} `],
    ]);
    const findings = await checkText(text);
    expect(findings.filter(({ rule }) => rule === "identity-in-file")).toHaveLength(3);
  });
});

describe("a valid declaration gives no finding", () => {
  it.each(goodCases)("with $name", async ({ edits }) => {
    expect((await checkText(edited(edits))).map(brief)).toEqual([]);
  });
});

describe("a rule that a run skips has nothing to report", () => {
  const texts = badCases.map(({ edits }) => markedExample(edits).text);

  it("in a declaration without violations of the schema", () => {
    const skipped = schemaRules().filter((rule) => !valueStages().flat().includes(rule));
    const reported = texts.flatMap((text) => {
      const parsed = parseYaml(text);
      const verdict = verdictOf(parsed.errors.length > 0 ? sourceOf(parseYaml("")) : sourceOf(parsed), []);
      return skipped.filter(({ check }) => [...check(verdict)].length > 0).map(({ meta }) => meta.id);
    });
    expect(reported, "add these rules to the list in src/core/rules/index.ts").toEqual([]);
    expect(skipped.length).toBeGreaterThan(20);
  });

  it("about URLs that are not requested", () => {
    const skipped = urlRules.filter((rule) => !unrequestedUrlRules.includes(rule));
    const checks = uncheckedUrls([
      { pointer: "/app/website", url: "http://localhost/", purpose: "website" },
      { pointer: "/site/login", url: "https://google.com/", purpose: "page" },
      { pointer: "/callbacks/authorization", url: "https://acme.rpxnow.com:0/", purpose: "callback" },
    ]);
    const declaration = { site: { closedInChina: ["google.com"], markers: ["x"] } };
    const reporting = skipped.filter(({ check }) => [...check({ checks, declaration })].length > 0);
    expect(reporting.map(({ meta }) => meta.id)).toEqual([]);
    expect(skipped.length).toBeGreaterThan(10);
  });
});

describe("a new rule", () => {
  const listed = new Set(allRules().map(({ id }) => id));

  it("is in the list of src/core/rules/index.ts", async () => {
    const folder = join(root, "src/core/rules");
    const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".ts") && name.includes("/"));
    const exported = await Promise.all(
      files.map(async (name) => {
        const module: Record<string, unknown> = await import(pathToFileURL(join(folder, name)).href);
        return Object.values(module).flatMap((value) => {
          const id = (value as { meta?: { id: string } } | undefined)?.meta?.id;
          return id === undefined ? [] : [{ file: name, id }];
        });
      }),
    );
    const missing = exported.flat().filter(({ id }) => !listed.has(id));
    expect(missing, "add these rules to a list in src/core/rules/index.ts").toEqual([]);
    // A file that forgets to export its rule exports nothing with an id.
    const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
    const withId = files.filter((_, index) => /^\s+id: "/m.test(texts[index] ?? ""));
    expect(withId.filter((name) => !/network-failures/.test(name) && !exported.flat().some(({ file }) => file === name))).toEqual([]);
  });

  it("has a test case", () => {
    const elsewhere = new Set([...byteRules, ...textRules, ...urlRules, ...weiboRules].map(({ meta }) => meta.id));
    // Tested by tests that make their input: many-files, hostile-files, environment, former-ids and invalid-value.
    for (const id of ["declaration-twice", "file-empty", "yaml-depth", "too-many-findings", "ignore-renamed", "invalid-value"])
      elsewhere.add(id);
    for (const { id, needs } of allRules()) if (needs === "environment") elsewhere.add(id);
    const covered = new Set(badCases.map(({ rule }) => rule));
    const missing = [...listed].filter((id) => !covered.has(id) && !elsewhere.has(id));
    expect(missing, "add a case with the mistake to test/rules/cases.ts").toEqual([]);
  });

  it("has the id that the schema and the test cases use", () => {
    const used = [...Object.keys(constraintFields), ...badCases.map(({ rule }) => rule)];
    expect(
      used.filter((id) => !listed.has(currentId(id))),
      "no rule has this id; if it was renamed, add a row to src/core/rules/former-ids.ts",
    ).toEqual([]);
  });

  it("has a source", () => {
    expect(
      allRules()
        .filter(({ sources }) => sources.join("").trim() === "")
        .map(({ id }) => id),
      "add to the rule's sources where the fact is documented",
    ).toEqual([]);
  });

  it("has the same messages in both languages", () => {
    const variants = (message: string | object) => (typeof message === "string" ? [] : Object.keys(message).sort());
    const differing = allRules().filter(({ text }) => `${variants(text.en.message)}` !== `${variants(text.zh.message)}`);
    expect(
      differing.map(({ id }) => id),
      "add the missing variants to the rule's text.en or text.zh",
    ).toEqual([]);
  });
});
