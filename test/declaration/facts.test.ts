import { describe, expect, it } from "vitest";
import { describeField, exampleSecretName } from "../../src/core/declaration/field-description.ts";
import { findIgnores } from "../../src/core/declaration/ignores.ts";
import { LineIndex } from "../../src/core/declaration/line-index.ts";
import { looksLikeDeclaration } from "../../src/core/declaration/looks-like-declaration.ts";
import { fieldAt, fieldName, isImageField, knownField } from "../../src/core/declaration/schema-facts.ts";
import { authorityOf, declaredUrls, hostOf, requestableUrls, writtenOrigin } from "../../src/core/declaration/urls.ts";
import { isRealmHost, janrainHost } from "../../src/targets/janrain/host.ts";
import { parseYaml } from "../helpers/parse-yaml.ts";

it.each([
  ["", "weibo-provider.yaml", "weibo-provider.yaml"],
  ["/app/name", "app.name (Application name, 应用名称)", "应用名称（app.name）"],
  ["/app/unknown", "app.unknown", "app.unknown"],
  ["/janrain/realm", "janrain.realm (Realm)", expect.stringMatching(/^.+（janrain\.realm）$/)],
  ["/app/labels/1", "app.labels.1 (Labels, 标签)", "标签（app.labels.1）"],
])("the field %j has its key, name and label", (pointer, english, chinese) => {
  expect([describeField(pointer, "en"), describeField(pointer, "zh")]).toEqual([english, chinese]);
});

it.each([
  ["/developer/realName", "WEIBO_DEVELOPER_NAME"],
  ["/janrain/apiKey", "JANRAIN_API_KEY"],
  ["/app/name", "WEIBO_APP_KEY"],
  ["/auth0/connection", "WEIBO_APP_KEY"],
  ["/unknown", "WEIBO_APP_KEY"],
])("the secret of %s is called %s", (pointer, name) => {
  expect(exampleSecretName(pointer)).toBe(name);
});

it.each([
  ["", "weibo-provider.yaml"],
  ["/app/name", "应用名称"],
  ["/app/labels/1", "标签"],
  ["/janrain/realm", "janrain.realm"],
  ["/app/unknown/x", "app.unknown.x"],
])("messages call %j %s", (pointer, name) => {
  expect(fieldName(pointer)).toBe(name);
});

it.each([
  ["/images/icon16", true],
  ["/images/screenshots", true],
  ["/images/screenshots/2", true],
  ["/images", false],
  ["/app/labels", false],
  ["/unknown", false],
])("%s names an image, or a list of them: %s", (pointer, expected) => {
  expect(isImageField(pointer)).toBe(expected);
});

it.each([
  ["https://acme.example/a", "acme.example", "https://acme.example"],
  ["http://ACME.example:8080?x", "ACME.example:8080", "http://ACME.example:8080"],
  ["HTTPS://acme.example#x", "acme.example", "https://acme.example"],
  ["https://a.example https://b.example", undefined, undefined],
  ["ftp://acme.example/", undefined, undefined],
  ["ftp://acme.example/?x=https://b.example", undefined, undefined],
  ["http://acme.example/?x=https://b.example", "acme.example", "http://acme.example"],
  ["/a", undefined, undefined],
  ["", undefined, undefined],
])("host, port and origin of %j, as they are written", (url, authority, origin) => {
  expect([authorityOf(url), writtenOrigin(url)]).toEqual([authority, origin]);
});

it("URLs are in the order of their fields", () => {
  const declaration = {
    callbacks: { authorization: "https://acme.example/cb", deauthorization: "no URL" },
    site: { register: "https://acme.example/register", home: "https://acme.example/zh" },
    app: { website: "https://acme.example/" },
  };
  const urls = [
    { pointer: "/app/website", url: "https://acme.example/", purpose: "website" },
    { pointer: "/site/home", url: "https://acme.example/zh", purpose: "page" },
    { pointer: "/site/register", url: "https://acme.example/register", purpose: "page" },
    { pointer: "/callbacks/authorization", url: "https://acme.example/cb", purpose: "callback" },
  ];
  expect(requestableUrls(declaration)).toEqual(urls);
  expect(declaredUrls(declaration)).toEqual([...urls, { pointer: "/callbacks/deauthorization", url: "no URL", purpose: "callback" }]);
  expect(declaredUrls({ site: { login: "https://acme.example/login" } })).toEqual([
    { pointer: "/site/login", url: "https://acme.example/login", purpose: "page" },
  ]);
  expect([declaredUrls({}), requestableUrls({ site: {} })]).toEqual([[], []]);
});

it.each([
  ["HTTPS://User@ACME.example:443/", "acme.example"],
  ["no URL", undefined],
  [undefined, undefined],
])("the host of %j is %s", (url, host) => {
  expect(hostOf(url)).toBe(host);
});

describe("Janrain's host", () => {
  it.each([
    [{ realm: "Acme" }, "acme.rpxnow.com"],
    [{ realm: "acme", domain: "Social.Acme.example" }, "social.acme.example"],
    [{}, undefined],
    [undefined, undefined],
  ])("of %j", (janrain, host) => {
    expect(janrainHost(janrain as Parameters<typeof janrainHost>[0])).toBe(host);
  });

  it.each([
    ["acme.rpxnow.com", true],
    ["acme-2.rpxnow.com", true],
    ["social.acme.example", false],
    ["rpxnow.com", false],
    ["a.acme.rpxnow.com", false],
    ["acme.rpxnow.com.evil.example", false],
    ["acmeérpxnow.com", false],
  ])("%s is assigned by Janrain: %s", (host, expected) => {
    expect(isRealmHost(host)).toBe(expected);
  });
});

it("a field of the schema is known, at any index of a list", () => {
  expect(knownField("/app/name")).toBe(fieldAt("/app/name"));
  expect([fieldAt("/images/screenshots/0"), fieldAt("/images/screenshots/12")]).toEqual([
    fieldAt("/images/screenshots/*"),
    fieldAt("/images/screenshots/*"),
  ]);
  expect(fieldAt("/images/screenshots/0")?.pixels).toEqual([450, 300]);
  expect([fieldAt("/images/screenshots/1x"), fieldAt("/unknown/0")]).toEqual([undefined, undefined]);
  expect(() => knownField("/app/nmae")).toThrow("The schema has no field /app/nmae.");
});

describe("lines", () => {
  const text = "ab\r\n\nc\rd\n";
  const index = new LineIndex(text);

  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 1, 4],
    [4, 2, 1],
    [5, 3, 1],
    [7, 3, 3],
    [8, 3, 4],
    [9, 4, 1],
  ])("the offset %i is at %i:%i", (offset, line, column) => {
    expect(index.position(offset)).toEqual({ line, column });
  });

  it("have a start and a text, without the line break", () => {
    expect([1, 2, 3, 4, 5].map((line) => [index.start(line), index.line(line)])).toEqual([
      [0, "ab"],
      [4, ""],
      [5, "c\rd"],
      [9, ""],
      [text.length, ""],
    ]);
    expect(new LineIndex("ab\ncd").line(2)).toBe("cd");
    expect(new LineIndex("ab\ncd\r").line(2)).toBe("cd");
  });
});

it.each([
  [{ app: {}, callbacks: {} }, true],
  [{ app: {}, callbacks: {}, images: {}, other: 1 }, true],
  [{ app: {}, image: "nginx" }, false],
  [{ version: 1, name: "x" }, false],
  [["app", "callbacks"], false],
  [null, false],
  ["app: callbacks:", false],
])("%j looks like a declaration: %s", (value, expected) => {
  expect(looksLikeDeclaration(value)).toBe(expected);
});

describe("ignore comments", () => {
  const ignored = (text: string) =>
    findIgnores(parseYaml(text)).map(({ from, to, line, rules, reason }) => [text.slice(from, to), line, rules, reason]);

  it.each([
    ["after a value", "a: 1 # weibo-provider-ignore x: why\n", ["# weibo-provider-ignore x: why", 1, ["x"], "why"]],
    ["above", "# weibo-provider-ignore x:  why  \na: 1", ["# weibo-provider-ignore x:  why", 2, ["x"], "why"]],
    ["above other comments", "# weibo-provider-ignore x: y\n  # z\n\na: 1", ["# weibo-provider-ignore x: y", 3, ["x"], "y"]],
    ["at the end", "a: 1\n# weibo-provider-ignore x: y", ["# weibo-provider-ignore x: y", 2, ["x"], "y"]],
    [
      "for several rules",
      "a: 1 # weibo-provider-ignore x,  y、z -- w\n",
      ["# weibo-provider-ignore x,  y、z -- w", 1, ["x", "y", "z"], "w"],
    ],
    ["above comments until the end", "a: 1\n# weibo-provider-ignore x: y\n# z", ["# weibo-provider-ignore x: y", 3, ["x"], "y"]],
    ["without a rule", "a: 1 # weibo-provider-ignore: w\n", ["# weibo-provider-ignore: w", 1, [], "w"]],
    ["without anything", "a: 1 # weibo-provider-ignore\n", ["# weibo-provider-ignore", 1, [], ""]],
    ["with CRLF", "a: 1 # weibo-provider-ignore x — w\r\nb: 2\r\n", ["# weibo-provider-ignore x — w", 1, ["x"], "w"]],
  ])("%s", (_, text, expected) => {
    expect(ignored(text)).toEqual([expected]);
  });

  it.each([
    ["a plain scalar", "a: x#weibo-provider-ignore x\n"],
    ["a quoted scalar", 'a: "# weibo-provider-ignore x"\n'],
    ["a block scalar", "a: |\n  # weibo-provider-ignore x\n"],
    ["a block scalar without indentation", "--- |\n# weibo-provider-ignore x\n"],
    ["another comment", "a: 1 # see weibo-provider-ignore x\n"],
    ["a longer word", "a: 1 # weibo-provider-ignored x\n"],
  ])("are not found in %s", (_, text) => {
    expect(ignored(text)).toEqual([]);
  });
});
