import { describe, expect, test } from "vitest";
import { valuePointers } from "../../src/core/declaration/schema-facts.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import { reviewJson } from "../../src/core/report/review/json.ts";
import { reviewMarkdown } from "../../src/core/report/review/markdown.ts";
import { stepAction, stepReason } from "../../src/core/report/review/step-text.ts";
import { reviewSummary } from "../../src/core/report/review/summary.ts";
import { reviewText } from "../../src/core/report/review/text.ts";
import { escapeMarkdown } from "../../src/core/report/text/markdown.ts";
import { compareDeclarations } from "../../src/core/review/compare.ts";
import { reviewDeclarations } from "../../src/core/review/review.ts";
import { reviewServices } from "../../src/core/targets/registry.ts";
import { type Edits, example } from "../helpers/example.ts";
import { reviewContract } from "../report/report-schema.ts";
import { declaredBy, reviewBetween, withEdits } from "./declared-by.ts";
import { singleChanges, complete as site } from "./single-changes.ts";

const services = await reviewServices();

const apply = (edits: Edits) => withEdits(site, edits);

test.each(singleChanges)("a change of %s gives its steps, in every format and both languages", (pointer, edits, steps) => {
  const review = reviewBetween(site, apply(edits));
  expect(review.changes.map((change) => change.pointer)).toContain(pointer);
  expect(review.steps.map(({ kind }) => kind.id)).toEqual(steps);
  for (const messages of [en, zh]) {
    const [text, markdown, json] = [reviewText([review], messages), reviewMarkdown([review], messages), reviewJson([review], messages)];
    const shown = [
      reviewSummary(review, messages),
      ...review.steps.flatMap((step) => [stepAction(step, messages), stepReason(step, messages)]),
    ];
    for (const one of shown) {
      expect(text).toContain(one);
      expect(markdown).toContain(escapeMarkdown(one));
      expect(json).toContain(JSON.stringify(one));
    }
    expect(text).toContain(`(${pointer.slice(1).replaceAll("/", ".")})`);
    expect(reviewContract.errorsIn(json)).toEqual([]);
  }
});

test("every field of the schema has such a change, except those of services whose reviews their targets test", () => {
  const changed = new Set(singleChanges.map(([pointer]) => pointer.replace(/\/\d+$/, "")));
  const isReviewed = (pointer: string) => !/^\/(?:auth0|keycloak)\//.test(pointer);
  expect(valuePointers.filter((pointer) => isReviewed(pointer) && !changed.has(pointer))).toEqual([]);
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
    expect(reviewDeclarations(new Map([["f", before]]), new Map([["f", after]]), services)).toMatchObject([{ kind: "same" }]);
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
    expect(reviewDeclarations(new Map(base), new Map(head), services)).toMatchObject(expected);
  });
});
