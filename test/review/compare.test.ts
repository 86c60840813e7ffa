import { describe, expect, test } from "vitest";
import { analyze } from "../../src/core/check/analyze.ts";
import { valuePointers } from "../../src/core/declaration/schema-facts.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import { reviewJson } from "../../src/core/report/review/json.ts";
import { reviewMarkdown } from "../../src/core/report/review/markdown.ts";
import { reviewText } from "../../src/core/report/review/text.ts";
import { compareDeclarations } from "../../src/core/review/compare.ts";
import { type Consequence, consequences } from "../../src/core/review/consequences.ts";
import { declaredIn } from "../../src/core/review/declared.ts";
import { reviewDeclarations } from "../../src/core/review/review.ts";
import { type Edits, example } from "../helpers/example.ts";

const declaredBy = (text: string) =>
  declaredIn(analyze("f", new TextEncoder().encode(text), { secrets: () => undefined, severities: new Map() }));
const site = example.replace(
  "\nimages:",
  "\nsite:\n  home: https://a.example/\n  login: https://a.example/l\n  register: https://a.example/r\n  markers: [a, b]\n  closedInChina: [c.example, d.example]\n  openInChina: [e.example]\n\nimages:",
);

/** One change of each field, with its consequence. */
const changes: readonly [pointer: string, edits: Edits, meaning: Consequence["id"]][] = [
  ["/app/name", [["name: AcmeMember", "name: AcmeClub"]], "form"],
  ["/app/website", [["website: https://www.acme.example/", "website: https://shop.acme.example/"]], "website"],
  ["/app/note", [["note: 艾克米会员微博登录", "note: 艾克米微博登录"]], "form"],
  ["/app/description", [["description: >-", "description: >-\n    新的"]], "form"],
  ["/app/securityDomain", [["securityDomain: false", "securityDomain: true "]], "security-domain"],
  ["/app/labels", [["labels: [购物, 会员]", "labels: [会员, 购物]"]], "form"],
  ["/app/operatingAccount", [["operatingAccount: acme", "operatingAccount: acme2"]], "form"],
  ["/images/icon16", [["icon16: brand/icon-16.png", "icon16: brand/icon-80.png"]], "form"],
  ["/images/icon80", [["icon80: brand/icon-80.png", "icon80: brand/icon-16.png"]], "form"],
  ["/images/icon120", [["icon120: brand/icon-120.png", "icon120: brand/icon-16.png"]], "form"],
  [
    "/callbacks/deauthorization",
    [["deauthorization: https://acme.rpxnow.com/sinaweibo/callback", "deauthorization: https://acme.rpxnow.com/sinaweibo/other"]],
    "deauthorization",
  ],
  ["/credentials/appKey", [["appKey: WEIBO_APP_KEY", "appKey: OTHER_KEY"]], "sync-credentials"],
  ["/credentials/appSecret", [["appSecret: WEIBO_APP_SECRET", "appSecret: OTHER_SECRET"]], "sync-credentials"],
  ["/janrain/apiKey", [["apiKey: JANRAIN_API_KEY", "apiKey: OTHER_API_KEY"]], "sync-key"],
  ["/janrain/partnerKey", [["partnerKey: JANRAIN_PARTNER_KEY", "partnerKey: OTHER_PARTNER_KEY"]], "sync-key"],
  [
    "/janrain/allowDomains",
    [["allowDomains: [www.acme.example]", "allowDomains: [www.acme.example, new.acme.example]"]],
    "sync-allow-list",
  ],
  ["/developer/realName", [["realName: WEIBO_DEVELOPER_NAME", "realName: OTHER_NAME"]], "identity-secret"],
  ["/developer/idNumber", [["idNumber: WEIBO_DEVELOPER_ID", "idNumber: OTHER_ID"]], "identity-secret"],
  ["/version", [["version: 1", "version: 2"]], "nothing"],
  ["/app/type", [["type: web", "type: app"]], "fixed"],
  ["/images/screenshots/1", [["brand/screenshot-2.png", "brand/other.png"]], "form"],
  [
    "/callbacks/authorization",
    [["authorization: https://acme.rpxnow.com/sinaweibo/callback", "authorization: https://acme.rpxnow.com/sinaweibo/other"]],
    "callback",
  ],
  ["/janrain/realm", [["realm: acme", "realm: acme2"]], "realm"],
  ["/janrain/domain", [["realm: acme ", "domain: social.acme.example\n  realm: acme "]], "custom-domain"],
  ["/developer/foreigner", [["foreigner: true", "foreigner: false"]], "identity"],
  ["/developer/certificateType", [["certificateType: passport", "certificateType: id-card"]], "identity"],
  ["/review/status", [["status: development", "status: in-review "]], "status"],
  ["/review/testUsers", [["testUsers: 0", "testUsers: 3"]], "test-users"],
  ["/site/home", [["home: https://a.example/", "home: https://a.example/zh"]], "checks"],
  ["/site/login", [["login: https://a.example/l", "login: https://a.example/m"]], "checks"],
  ["/site/register", [["register: https://a.example/r", "register: https://a.example/s"]], "checks"],
  ["/site/markers", [["markers: [a, b]", "markers: [a]"]], "checks"],
  ["/site/closedInChina", [["closedInChina: [c.example, d.example]", "closedInChina: [c.example]"]], "checks"],
  ["/site/openInChina", [["openInChina: [e.example]", "openInChina: [f.example]"]], "checks"],
];

const apply = (edits: Edits) =>
  edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, site);

test.each(changes)("a change of %s gives one row, in both languages", (pointer, edits, meaning) => {
  const [before, after] = [declaredBy(site), declaredBy(apply(edits))];
  const found = compareDeclarations(before, after);
  expect(found.map((change) => [change.pointer, change.consequence.id])).toEqual([[pointer, meaning]]);
  const reviews = reviewDeclarations(new Map([["f.yaml", before]]), new Map([["f.yaml", after]]));
  for (const messages of [en, zh]) {
    const means = consequences[meaning].text[messages.language];
    for (const rendered of [reviewText(reviews, messages), reviewMarkdown(reviews, messages), reviewJson(reviews, messages)])
      expect(rendered).toContain(means);
    expect(reviewText(reviews, messages)).toContain(`(${pointer.slice(1).replaceAll("/", ".")})`);
  }
});

test("every field of the schema has such a change", () => {
  const changed = new Set(changes.map(([pointer]) => pointer.replace(/\/\d+$/, "")));
  expect(valuePointers.filter((pointer) => !changed.has(pointer))).toEqual([]);
});

test("callbacks that move with their host are part of that move", () => {
  const moved = site.replace("realm: acme", "realm: acme2").replaceAll("//acme.rpxnow.com", "//acme2.rpxnow.com");
  const found = compareDeclarations(declaredBy(site), declaredBy(moved));
  expect(found.map(({ pointer, consequence: { id, impact } }) => [pointer, id, impact])).toEqual([
    ["/callbacks/authorization", "callback-moves", "breaks"],
    ["/janrain/realm", "realm", "breaks"],
    ["/callbacks/deauthorization", "callback-moves", "manual"],
  ]);
});

describe("no change of meaning", () => {
  test.each<[string, string]>([
    ["comments", site.replace("# 应用名称: no spaces, unique", "# another comment")],
    ["quotes", site.replace("name: AcmeMember", 'name: "AcmeMember"')],
    ["order of keys", site.replace(/( {2}name: [^\n]*\n)( {2}type: [^\n]*\n)/, "$2$1")],
    ["flow and block lists", site.replace("labels: [购物, 会员]", "labels:\n    - 购物\n    - 会员\n ")],
    ["line ends", site.replaceAll("\n", "\r\n")],
    ["a default that is written out", site.replace(/ {2}securityDomain: false[^\n]*\n/, "")],
    ["the order of hosts", site.replace("[c.example, d.example]", "[d.example, c.example]")],
  ])("%s", (_, text) => {
    expect(text).not.toBe(site);
    const [before, after] = [declaredBy(site), declaredBy(text)];
    expect(compareDeclarations(before, after)).toEqual([]);
    expect(reviewDeclarations(new Map([["f", before]]), new Map([["f", after]]))).toMatchObject([{ kind: "same" }]);
  });
});

describe("values that rules reject", () => {
  const changeOf = (...edits: Edits) => {
    const [change, ...others] = compareDeclarations(declaredBy(site), declaredBy(apply(edits)));
    expect(others).toEqual([]);
    return [change?.pointer, change?.before, change?.after];
  };

  test.each<[string, Edits[number], unknown[]]>([
    [
      "a note that is too long",
      ["note: 艾克米会员微博登录", `note: ${"长".repeat(16)}`],
      ["/app/note", "艾克米会员微博登录", "长".repeat(16)],
    ],
    ["a number without quotes", ["name: AcmeMember", "name: 0123"], ["/app/name", "AcmeMember", "0123"]],
    ["a fourth label", ["labels: [购物, 会员]", "labels: [a, b, c, d]"], ["/app/labels", ["购物", "会员"], ["a", "b", "c", "d"]]],
    ["nothing", ["operatingAccount: acme", "operatingAccount:     "], ["/app/operatingAccount", "acme", undefined]],
    ["a mapping in its place", ["operatingAccount: acme", "operatingAccount: { a: 1 }"], ["/app/operatingAccount", "acme", undefined]],
  ])("%s is shown as it is", (_, edit, expected) => {
    expect(changeOf(edit)).toEqual(expected);
  });

  test("a value in place of a secret's name is not shown", () => {
    expect(changeOf(["appSecret: WEIBO_APP_SECRET", "appSecret: hunter2-hunter2"])).toEqual([
      "/credentials/appSecret",
      "WEIBO_APP_SECRET",
      undefined,
    ]);
  });
});

describe("files", () => {
  const one = declaredBy(site);
  const other = declaredBy(
    example
      .replace("name: AcmeMember", "name: OtherApp")
      .replace("realm: acme", "realm: other")
      .replaceAll("//acme.rpxnow.com", "//other.rpxnow.com"),
  );
  test.each<[string, [string, typeof one][], [string, typeof one][], object[]]>([
    ["moved", [["a.yaml", one]], [["b.yaml", one]], [{ file: "b.yaml", kind: "renamed", before: "a.yaml", changes: [] }]],
    ["gone", [["a.yaml", one]], [], [{ file: "a.yaml", kind: "deleted" }]],
    ["new", [], [["a.yaml", one]], [{ file: "a.yaml", kind: "added", changes: [] }]],
    [
      "one gone and another new",
      [["a.yaml", one]],
      [["b.yaml", other]],
      [
        { file: "a.yaml", kind: "deleted" },
        { file: "b.yaml", kind: "added" },
      ],
    ],
    [
      "swapped",
      [
        ["a.yaml", one],
        ["b.yaml", other],
      ],
      [
        ["a.yaml", other],
        ["b.yaml", one],
      ],
      [
        { file: "a.yaml", kind: "changed" },
        { file: "b.yaml", kind: "changed" },
      ],
    ],
    ["unreadable now", [["a.yaml", one]], [["a.yaml", declaredBy("a: [")]], [{ file: "a.yaml", kind: "unreadable", changes: [] }]],
    ["unreadable before", [["a.yaml", declaredBy("")]], [["a.yaml", one]], [{ file: "a.yaml", kind: "fixed", changes: [] }]],
  ])("%s", (_, base, head, expected) => {
    expect(reviewDeclarations(new Map(base), new Map(head))).toMatchObject(expected);
  });
});
