import { describe, expect, it } from "vitest";
import { condenseSource } from "../../src/core/check/condense.ts";
import { evaluate } from "../../src/core/check/evaluate.ts";
import type { Level } from "../../src/core/check/severities.ts";
import { analyze } from "../helpers/analyzed.ts";
import { example } from "../helpers/example.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const analyzed = (text: string, levels: Readonly<Record<string, Level>> = {}) =>
  analyze("f.yaml", encode(text), { secrets: () => undefined, severities: new Map(Object.entries(levels)) });
const secret = "0123456789abcdef".repeat(2);
const span = (line: number, from: number, to: number) => ({ start: { line, column: from }, end: { line, column: to } });

describe("the analysis of a text", () => {
  it("that is not YAML has its secrets and the mistake, and no declaration", () => {
    const { findings, ...rest } = analyzed(`app: [\n${secret}\n`);
    expect(rest).toEqual({
      file: "f.yaml",
      source: { text: `app: [\n${secret}\n`, value: undefined, places: new Map(), comments: [] },
      declaration: {},
      concealed: [span(2, 1, 33)],
    });
    expect(findings.map(({ rule }) => rule)).toEqual(["secret-in-file", "yaml-syntax"]);
  });

  it.each([
    ["not UTF-8", new Uint8Array([0x61, 0xff]), ["file-encoding"]],
    ["empty", encode("# nothing\n"), ["file-empty"]],
    ["two documents", encode("a: 1\n---\nb: 2\n"), ["yaml-documents"]],
  ])("that is %s has that finding only", (_, bytes, rules) => {
    const { findings, declaration, concealed } = analyze("f.yaml", bytes, { secrets: () => undefined, severities: new Map() });
    expect([findings.map(({ rule }) => rule), declaration, concealed]).toEqual([rules, {}, []]);
  });

  it("keeps the other parts where a key is missing, and where a value is invalid", () => {
    const { declaration } = analyzed(example.replace("  name: AcmeMember", "").replace("type: ", "type: x"));
    expect(declaration.app).toMatchObject({ website: "https://www.acme.example/", securityDomain: false });
    expect(declaration.app).not.toHaveProperty("name");
    expect(declaration.app).not.toHaveProperty("type");
    expect(declaration.callbacks?.authorization).toBe("https://acme.rpxnow.com/sinaweibo/callback");
  });

  it("conceals what may be a secret, and gives it one finding and no use", () => {
    const { declaration, concealed, findings } = analyzed(example.replace("appSecret: WEIBO_APP_SECRET", `appSecret: ${secret}`));
    expect(declaration.credentials).toEqual({ appKey: "WEIBO_APP_KEY" });
    const line = example.split("\n").findIndex((text) => text.includes("appSecret:")) + 1;
    expect(concealed).toEqual([span(line, 14, 46)]);
    expect(findings.filter(({ pointer }) => pointer === "/credentials/appSecret").map(({ rule }) => rule)).toEqual(["secret-in-file"]);
  });

  it("uses no value with a secret in it, and every other one", () => {
    const text = `${example.replace("realm: acme", `realm: ${secret}`)}site:\n  markers: [one, "${secret}", three]\n`;
    const { declaration, findings } = analyzed(text);
    expect(declaration.janrain?.realm).toBeUndefined();
    expect(declaration.site?.markers).toEqual(["one", undefined, "three"]);
    expect([declaration.app?.name, declaration.callbacks?.authorization]).toEqual([
      "AcmeMember",
      "https://acme.rpxnow.com/sinaweibo/callback",
    ]);
    expect(findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).toEqual(["secret-in-file", "secret-in-file"]);
  });

  it("conceals an invalid name of a secret, and no other invalid value", () => {
    const { concealed } = analyzed(example.replace("appKey: WEIBO_APP_KEY", "appKey: my key").replace("type: ", "type: x"));
    const line = example.split("\n").findIndex((text) => text.includes("appKey:")) + 1;
    expect(concealed).toEqual([span(line, 11, 17)]);
  });
});

describe("all findings", () => {
  const rulesOf = (text: string, sibling?: string) =>
    evaluate(analyzed(text), { sibling, images: [], urls: [], probes: [] }, new Map()).map(({ rule }) => rule);

  it("are also about the folder, except of a text that cannot be read", () => {
    expect(rulesOf(example, "weibo-provider.yml")).toContain("declaration-twice");
    expect(rulesOf(example)).not.toContain("declaration-twice");
    expect(rulesOf("app: [", "weibo-provider.yml")).toEqual(["yaml-syntax"]);
  });
});

describe("an ignore comment of a rule that is off", () => {
  const text = example.replace("  name: AcmeMember", "  # weibo-provider-ignore name-brand: agreed\n  name: AcmeMember");
  const rulesWith = (levels: Readonly<Record<string, Level>>) =>
    evaluate(analyzed(text, levels), { images: [], urls: [], probes: [] }, new Map(Object.entries(levels))).map(({ rule }) => rule);

  it("is not unused", () => {
    expect(rulesWith({})).toContain("ignore-unused");
    expect(rulesWith({ "name-brand": "info" })).toContain("ignore-unused");
    expect(rulesWith({ "name-brand": "off" })).not.toContain("ignore-unused");
  });
});

describe("a source of which reports show some lines", () => {
  const text = "one\r\ntwo\nthree\nfour\n";
  const source = {
    text,
    value: 1,
    places: new Map([["", { value: { from: 0, to: 1 }, kind: "scalar" as const, field: undefined }]]),
    comments: [],
  };
  const finding = (from: number, to = from) =>
    ({ span: { start: { line: from, column: 1 }, end: { line: to, column: 1 } } }) as Parameters<typeof condenseSource>[1][number];
  const condensed = (...findings: Parameters<typeof condenseSource>[1]) => condenseSource(source, findings, []).text;

  it.each([
    ["no line", [], ""],
    ["the first", [finding(1)], "one"],
    ["the third", [finding(3)], "\n\nthree"],
    ["two, whatever the order of findings, and once", [finding(4), finding(1), finding(4)], "one\n\n\nfour"],
    ["first and last line of a finding", [finding(1, 3)], "one\n\nthree"],
  ])("has %s", (_, findings, expected) => {
    expect(condensed(...findings)).toBe(expected);
  });

  it("sorts lines as numbers", () => {
    const long = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join("\n");
    const { text: shown } = condenseSource({ ...source, text: long }, [finding(10), finding(2)], []);
    expect(shown).toBe(`\nline 2${"\n".repeat(8)}line 10`);
  });

  it("is whole if there is a fix or something to conceal, and has neither a value nor places", () => {
    const fix = { ...finding(1), fix: { from: 0, to: 1, text: "x" } };
    expect(condenseSource(source, [finding(3), fix], [])).toEqual({ text, value: undefined, places: new Map(), comments: [] });
    expect(condenseSource(source, [], [span(1, 1, 2)])).toEqual({ text, value: undefined, places: new Map(), comments: [] });
  });
});
