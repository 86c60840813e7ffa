import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FieldFacts } from "../../src/core/declaration/field-facts.ts";
import { fields } from "../../src/core/declaration/generated/schema-facts.ts";
import { en } from "../../src/core/messages/en/index.ts";
import type { Messages } from "../../src/core/messages/types.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import { repositorySteps } from "../../src/core/review/repository-steps.ts";
import type { StepKind } from "../../src/core/review/step.ts";
import { weiboSteps } from "../../src/core/review/weibo-steps.ts";
import { allRules } from "../../src/core/rules/index.ts";
import { fixOf, messageOf } from "../../src/core/rules/rule-text.ts";
import { auth0Steps } from "../../src/targets/auth0/review-steps.ts";
import { targetDescriptions } from "../../src/targets/index.ts";
import { janrainChinese } from "../../src/targets/janrain/messages/zh.ts";
import { janrainSteps } from "../../src/targets/janrain/review-steps.ts";
import { keycloakSteps } from "../../src/targets/keycloak/review-steps.ts";
import { checkText } from "../helpers/check.ts";
import { edited } from "../helpers/example.ts";
import { markedExample } from "../helpers/marked.ts";
import { phrase } from "../helpers/phrase.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";
import { badCases } from "../rules/cases.ts";

/** Every text of a tree, by its path. */
function textsOf(tree: unknown, path = ""): Map<string, string> {
  if (typeof tree === "string") return new Map([[path, tree]]);
  return new Map(Object.entries(tree as object).flatMap(([key, branch]) => [...textsOf(branch, path === "" ? key : `${path}.${key}`)]));
}

/** The kinds of steps of a review. */
const stepKinds: readonly StepKind[] = [weiboSteps, repositorySteps, janrainSteps, auth0Steps, keycloakSteps].flatMap((kinds) =>
  Object.values(kinds),
);

/** The messages, and the texts of all rules, steps and fields, by path. */
const allTexts = (messages: Messages) => {
  const { language, ...texts } = messages;
  return textsOf({
    ...texts,
    targets: Object.fromEntries(targetDescriptions.map(({ id, messages: own }) => [id, own[language]])),
    rules: Object.fromEntries(allRules().map(({ id, text }) => [id, text[language]])),
    steps: Object.fromEntries(
      stepKinds.map(({ id, by, where, action, text }) => [id, [by.name, where, action, text].map((one) => one[language])]),
    ),
    fields: Object.fromEntries(Object.entries(fields).flatMap(([pointer, facts]) => fieldTexts(pointer, facts, language))),
  });
};

/** The texts of a field in one language, by path. */
const fieldTexts = (pointer: string, { title, formTitle, hint, manual, choices = {} }: FieldFacts, language: Messages["language"]) => {
  const texts = {
    title,
    formTitle,
    hint,
    ...Object.fromEntries(
      (manual ?? []).flatMap((one) => [
        [`${one.label}.title`, one.title],
        [`${one.label}.hint`, one.hint],
      ]),
    ),
    ...choices,
  };
  return Object.entries(texts).flatMap(([name, text]) => (text ? [[`${pointer} ${name}`, text[language]] as const] : []));
};
const english = allTexts(en);
const chinese = allTexts(zh);
/** The paths of texts that differ between the languages in a way that the test finds. */
const pathsWhere = (test: (english: string, chinese: string) => boolean) =>
  [...english].filter(([path, text]) => test(text, chinese.get(path) ?? "")).map(([path]) => path);
const sorted = (text: string, pattern: RegExp) => [...new Set(text.match(pattern))].sort().join();

describe("the Chinese texts", () => {
  it("have the same keys as the English ones", () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
    expect(english.size).toBeGreaterThan(400);
  });

  it("have the same placeholders", () => {
    expect(pathsWhere((one, other) => sorted(one, /\{\w+\}/g) !== sorted(other, /\{\w+\}/g))).toEqual([]);
  });

  it("are Chinese, except texts without translatable words", () => {
    const hasWords = (text: string) => /\p{L}/u.test(text.replace(/\{\w+\}/g, ""));
    expect(pathsWhere((one, other) => hasWords(one) && (one === other || !/\p{Script=Han}/u.test(other))).sort()).toEqual([
      "fields. title",
      ...["fields./auth0 title", "fields./auth0/clientId formTitle", "fields./auth0/clientSecret formTitle"],
      "fields./credentials/appKey formTitle",
      "fields./credentials/appSecret formTitle",
      "fields./janrain/apiKey formTitle",
      "fields./janrain/partnerKey formTitle",
      "fields./janrain/realm title",
      ...["fields./keycloak title", "fields./keycloak/clientId formTitle", "fields./keycloak/clientSecret formTitle"],
      "fields./keycloak/realm title",
      "report.columns.url",
      "report.progress",
      "report.summaryTitle",
      "report.urls",
      "report.usage",
      "steps.janrain-clean-up.1",
    ]);
  });

  it("name Weibo's field wherever the English text does", () => {
    const labels = new Set(Object.values(fields).flatMap((field) => ("label" in field ? [field.label] : [])));
    const named = (text: string) => text.match(/\p{Script=Han}+/gu) ?? [];
    // Pages and headings at Weibo that contain fields.
    for (const heading of ["应用信息", "基本信息", "高级信息", "授权设置", "测试信息", "微博开放平台"]) labels.add(heading);
    expect([...english.values()].flatMap(named).filter((name) => !labels.has(name))).toEqual([]);
    expect(pathsWhere((one, other) => named(one).some((name) => !other.includes(name)))).toEqual([]);
    expect([...english.values()].flatMap(named).length).toBeGreaterThan(5);
  });

  it("keep code, URLs, options and error numbers", () => {
    const code =
      /`[^`]+`|https?:\/\/[^\s,;，；。]+\w\/?|--[a-z-]+|\b[A-Z]+(?:_[A-Z]+)+\b|\b[a-z]+(?:_[a-z]+)+\b|\b\d{4,5}\b|\b(?!e\.g\b)[a-z]+\.[a-z]+\b/g;
    expect(pathsWhere((one, other) => sorted(one, code) !== sorted(other, code))).toEqual([]);
  });

  it("use full-width punctuation", () => {
    expect(pathsWhere((_, other) => /\p{Script=Han}["',.:;!?()]|["',.;!?)]\p{Script=Han}/u.test(other))).toEqual([]);
  });

  it("end as a sentence where the English ones do", () => {
    expect(pathsWhere((one, other) => /[.?]$/.test(one) !== /[。？]$/.test(other) && !one.endsWith("/."))).toEqual([]);
  });
});

describe("a finding, in both languages", () => {
  it.each(badCases.map((bad) => ({ ...bad, ...markedExample(bad.edits) })))("$rule@$at", async ({ text }) => {
    const findings = await checkText(text, { severities: new Map() });
    expect(findings).not.toEqual([]);
    for (const finding of findings) {
      const [one, other] = [en, zh].map((messages) => `${messageOf(finding, messages)} ${fixOf(finding, messages)}`);
      expect(one).not.toMatch(/(?<!\$)\{\w*\}/);
      expect(other).not.toMatch(/(?<!\$)\{\w*\}/);
      expect(other).toMatch(/\p{Script=Han}/u);
      expect(other).not.toBe(one);
    }
  });
});

describe("the shipped program", () => {
  const broken = edited([
    ["name: AcmeMember", "name: Acme Member"],
    ["securityDomain: false", "securityDomain: true"],
    ["labels: [购物, 会员]", "labels: [购物, 会员, 购物, 优惠]"],
    ["brand/icon-80.png", "brand/none.png"],
    ["certificateType: passport", "certificateType: pasport"],
  ]);
  let shipped: Shipped;
  beforeAll(async () => {
    shipped = await ship();
    await mkdir(join(shipped.folder, "broken"));
    await writeFile(join(shipped.folder, "broken", "weibo-provider.yaml"), broken);
  });
  afterAll(() => shipped.remove());

  /** The same command line in English and in Chinese. */
  const inBoth = async (...line: readonly string[]) => {
    const [one, other] = await Promise.all([
      shipped.cli([...line, "--lang", "en"], { warm: true }),
      shipped.cli([...line, "--lang", "zh"], { warm: true }),
    ]);
    expect(other.exitCode).toBe(one.exitCode);
    expect(`${other.stdout}${other.stderr}`).toMatch(/\p{Script=Han}/u);
    expect(`${other.stdout}${other.stderr}`).not.toBe(`${one.stdout}${one.stderr}`);
    expect(other.stderr === "").toBe(one.stderr === "");
    return [one, other] as const;
  };

  /** The language-independent parts of a report: locations, rules, source lines, links, annotations. */
  const skeleton = (text: string) =>
    text.split("\n").flatMap((line) => {
      const [, place, rule] = /^(\S+:\d+:\d+) \S+ ([\w-]+)$/.exec(line) ?? [];
      if (place !== undefined) return [`${place} ${rule}`];
      const kept = /^ {4} *\d* \| .*$|https:\/\/github\S+#[\w-]+$|^::\w+ [^:]*::/.exec(line);
      return kept ? [kept[0]] : [];
    });

  it.each(["text", "github"])("reports the same findings at the same locations as %s", async (format) => {
    const [one, other] = await inBoth("check", "broken", "--offline", "--format", format);
    expect(one.exitCode).toBe(1);
    expect(skeleton(one.stdout).length).toBeGreaterThan(20);
    expect(skeleton(other.stdout)).toEqual(skeleton(one.stdout));
    expect(other.stdout).toMatch(/^1 个文件，\d+ 个错误，\d+ 个警告，\d+ 个提示$/m);
  });

  it("reports the same JSON but for the messages", async () => {
    const [one, other] = (await inBoth("check", "broken", "--offline", "--format", "json")).map(({ stdout }) => JSON.parse(stdout));
    const messages = (report: { findings: { message: string }[] }) => report.findings.map(({ message }) => message);
    const wordless = (report: { findings: object[]; setup: { steps: object[] }[] }) => ({
      ...report,
      findings: report.findings.map((finding) => ({ ...finding, message: "", fix: "" })),
      setup: report.setup.map((file) => ({ ...file, steps: file.steps.map((step) => ({ ...step, evidence: "" })) })),
    });
    expect(messages(one).length).toBeGreaterThan(5);
    expect(
      messages(other).filter((message, index) => message === messages(one)[index] || !/\p{Script=Han}.*[。？]$/u.test(message)),
    ).toEqual([]);
    expect(wordless(other)).toEqual(wordless(one));
  });

  it("prints help with the same commands and options", async () => {
    const [one, other] = await inBoth("help", "check");
    const left = (text: string) => text.match(/^ {2}\S+(?: \S+)*?(?= {2}|$)/gm);
    expect(one.exitCode).toBe(0);
    expect(left(one.stdout)?.length).toBeGreaterThan(15);
    expect(left(other.stdout)).toEqual(left(one.stdout));
    expect(other.stdout).toMatch(phrase(zh.cli.commandUsage));
  });

  it.each([
    ["21321", zh.errors.weibo[21321].meaning],
    ["3", janrainChinese.errors["3"].meaning],
    ["deauthorization-callback", "授权回调页"],
  ])("explains %s", async (id, says) => {
    const [one, other] = await inBoth("explain", id);
    expect(one.exitCode).toBe(0);
    expect(other.stdout).toContain(says);
    expect(other.stdout.split("\n")).toHaveLength(one.stdout.split("\n").length);
  });

  it.each([
    [["check", "none.yaml"], phrase(zh.usage["file-missing"], { path: "none.yaml" })],
    [["check", "broken", "--format", "xml"], phrase(zh.usage["invalid-value"], { value: "xml", option: "--format" })],
    [["check", "broken", "--rule", "name-space=off"], phrase(zh.usage["rule-unknown-near"], { suggestion: "name-spaces" })],
    [["explain", "3", "4"], phrase(zh.usage["explain-operands"])],
    [["check", "--offlin"], phrase(zh.usage["option-unknown-near"], { option: "--offlin", suggestion: "--offline" })],
  ])("prints the usage error of %j", async (line, says) => {
    const [one, other] = await inBoth(...line);
    expect(one.exitCode).toBe(2);
    expect(other.stderr).toMatch(says);
    expect(other.stderr.trim().split("\n")).toHaveLength(1);
  });

  it("shows the demo, with the same steps and plans", async () => {
    const [one, other] = await inBoth("demo");
    expect(one.exitCode).toBe(0);
    expect(other.stdout).toContain(zh.cli.demo.success);
    const bones = (text: string) => text.match(/^ {2}\$ .*|^ {2}\| {3}[=+~?✓…-] |sha256:\w+|\b[0-9a-f]{12,}\b/gm);
    expect(bones(one.stdout)?.length).toBeGreaterThan(10);
    expect(bones(other.stdout)).toEqual(bones(one.stdout));
  });

  it.each(["fr", "zhx", ""])("rejects the language %j", async (language) => {
    const { exitCode, stdout, stderr } = await shipped.cli(["check", "examples", "--offline", "--lang", language], { warm: true });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("en, zh");
  });

  it("runs as the Action in Chinese, with the same annotations and outputs", async () => {
    const run = (lang: string) => shipped.action({ files: "broken", "check-urls": "false", lang });
    const [one, other, refused] = [await run("en"), await run("zh"), await run("fr")];
    expect([one.exitCode, other.exitCode, refused.exitCode]).toEqual([1, 1, 2]);
    expect(other.outputs).toEqual(one.outputs);
    expect(skeleton(one.stdout).filter((line) => line.startsWith("::")).length).toBeGreaterThan(4);
    expect(skeleton(other.stdout)).toEqual(skeleton(one.stdout));
    expect(other.summary).toContain(`| ${zh.report.columns.where} | ${zh.report.columns.what} |`);
    expect(other.summary.match(/^\|/gm)).toHaveLength(one.summary.match(/^\|/gm)?.length ?? 0);
  });
});
