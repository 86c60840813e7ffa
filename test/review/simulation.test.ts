import { describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { reviewFiles } from "../../src/core/report/review/json.ts";
import { type Edits, example } from "../helpers/example.ts";
import { reviewBetween, withEdits } from "./declared-by.ts";
import { simulate } from "./simulation.ts";
import { complete, singleChanges } from "./single-changes.ts";
import type { Circumstances } from "./world.ts";

const callbacks = (from: string, to: string): Edits => [
  [`authorization: https://${from} `, `authorization: https://${to} `],
  [`  deauthorization: https://${from} `, `  deauthorization: https://${to} `],
];
const path = "/sinaweibo/callback";
const withDomain: Edits = [
  ["realm: acme ", "domain: social.acme.example\n  realm: acme "],
  ...callbacks(`acme.rpxnow.com${path}`, `social.acme.example${path}`),
];

/** Declarations that a change may start from. */
const bases: Readonly<Record<string, string>> = {
  "with a Partner key": example,
  "without a Partner key": withEdits(example, [["  partnerKey: JANRAIN_PARTNER_KEY", "  # partnerKey:"]]),
  "that is approved": withEdits(example, [["status: development", "status: approved"]]),
  "that is in review": withEdits(example, [["status: development", "status: in-review"]]),
  "that was rejected": withEdits(example, [["status: development", "status: rejected"]]),
};

/** What happens in realistic branches; the parts of one that cannot be applied to a base leave it unchanged. */
const parts: Readonly<Record<string, Edits>> = {
  "moves to a custom domain": withDomain,
  "moves to another realm": [["realm: acme ", "realm: acme2 "], ...callbacks(`acme.rpxnow.com${path}`, `acme2.rpxnow.com${path}`)],
  "reads another app secret": [["appSecret: WEIBO_APP_SECRET", "appSecret: NEW_SECRET"]],
  "reads another app key and app secret": [
    ["appKey: WEIBO_APP_KEY", "appKey: NEW_KEY"],
    ["appSecret: WEIBO_APP_SECRET", "appSecret: NEW_SECRET"],
  ],
  "removes the Partner key": [["  partnerKey: JANRAIN_PARTNER_KEY", "  # partnerKey:"]],
  "reads another API key": [["apiKey: JANRAIN_API_KEY", "apiKey: NEW_API_KEY"]],
  "moves the website": [["website: https://www.acme.example/", "website: https://shop.acme.example/"]],
  "allows another domain": [["allowDomains: [www.acme.example]", "allowDomains: [www.acme.example, new.acme.example]"]],
  "changes texts": [
    ["note: 艾克米会员微博登录", "note: 艾克米登录"],
    ["labels: [购物, 会员]", "labels: [购物]"],
  ],
  "changes images": [["icon16: brand/icon-16.png", "icon16: brand/new.png"]],
  "binds the domain": [["securityDomain: false", "securityDomain: true "]],
  "changes the identity": [["certificateType: passport", "certificateType: id-card"]],
};

/** The two halves of a combination overlap nowhere, except the two moves. */
const isCombinable = (one: string, other: string) =>
  one < other &&
  ![one, other].every((part) => part.startsWith("moves to")) &&
  ![one, other].every((part) => part.startsWith("reads another app"));

const names = Object.keys(parts);
const pairs = names.flatMap((one) => names.filter((other) => isCombinable(one, other)).map((other) => [one, other]));
/** Every pair once, over the bases in turn; and larger branches. */
const generated = pairs.map((pair, index) => ({ base: Object.keys(bases)[index % Object.keys(bases).length] ?? "", change: pair }));
const large = [
  ["moves to another realm", "reads another app key and app secret", "removes the Partner key", "moves the website"],
  ["moves to a custom domain", "reads another app secret", "changes texts", "changes images"],
  ["moves to another realm", "reads another API key", "allows another domain", "binds the domain"],
  ["moves to a custom domain", "reads another app key and app secret", "removes the Partner key", "allows another domain"],
].flatMap((change) => Object.keys(bases).map((base) => ({ base, change })));

/** Combinations that the generator does not make. */
const handPicked: readonly { title: string; before: string; after: string }[] = [
  { title: "the removal of a custom domain", before: withEdits(example, withDomain), after: example },
  {
    title: "a change of the custom domain",
    before: withEdits(example, withDomain),
    after: withEdits(withEdits(example, withDomain), [
      ["domain: social.acme.example", "domain: login.acme.example"],
      ...callbacks(`social.acme.example${path}`, `login.acme.example${path}`),
    ]),
  },
  {
    title: "another realm with a custom domain",
    before: example,
    after: withEdits(example, [
      ["realm: acme ", "domain: social.acme.example\n  realm: acme2 "],
      ...callbacks(`acme.rpxnow.com${path}`, `social.acme.example${path}`),
    ]),
  },
  {
    title: "another realm with keys in secrets of their own",
    before: example,
    after: withEdits(example, [
      ["realm: acme ", "realm: acme2 "],
      ["apiKey: JANRAIN_API_KEY", "apiKey: NEW_API_KEY"],
      ["partnerKey: JANRAIN_PARTNER_KEY", "partnerKey: NEW_PARTNER_KEY"],
      ...callbacks(`acme.rpxnow.com${path}`, `acme2.rpxnow.com${path}`),
    ]),
  },
  {
    title: "the addition of a Partner key with another app secret",
    before: bases["without a Partner key"] ?? "",
    after: withEdits(example, [["appSecret: WEIBO_APP_SECRET", "appSecret: NEW_SECRET"]]),
  },
  {
    title: "a website that a wildcard covers",
    before: withEdits(example, [["allowDomains: [www.acme.example]", 'allowDomains: ["*.acme.example"]']]),
    after: withEdits(example, [
      ["allowDomains: [www.acme.example]", 'allowDomains: ["*.acme.example"]'],
      ["website: https://www.acme.example/", "website: https://shop.acme.example/"],
    ]),
  },
  {
    title: "the removal of an allowed domain",
    before: withEdits(example, [["allowDomains: [www.acme.example]", "allowDomains: [www.acme.example, old.acme.example]"]]),
    after: example,
  },
  {
    title: "a submission with texts and images",
    before: example,
    after: withEdits(example, [
      ["status: development", "status: in-review"],
      ...(parts["changes texts"] ?? []),
      ...(parts["changes images"] ?? []),
    ]),
  },
  {
    title: "a path of both callbacks",
    before: example,
    after: withEdits(example, callbacks(`acme.rpxnow.com${path}`, "acme.rpxnow.com/sinaweibo/other")),
  },
];

/** All circumstances that no declaration shows, as far as a change depends on them. */
function circumstancesOf(before: string, after: string): Circumstances[] {
  const changed = reviewBetween(before, after).changes.map(({ pointer }) => pointer);
  const credentials: Circumstances["credentials"][] = changed.includes("/credentials/appKey")
    ? ["renamed", "reset", "reset-lenient", "other-application"]
    : changed.includes("/credentials/appSecret")
      ? ["renamed", "reset", "reset-lenient"]
      : ["renamed"];
  const known = changed.includes("/callbacks/authorization") ? [false, true] : [false];
  return credentials.flatMap((one) => known.map((hasCallback) => ({ credentials: one, hasCallback })));
}

/** Executes the steps of a change under all circumstances, and compares sign-in with what the review says. */
function expectTrue(before: string, after: string): void {
  const review = reviewBetween(before, after);
  const [json] = reviewFiles([review], en);
  if (!json) throw new Error("no review");
  if (json.steps.some(({ id }) => id === "fix-errors")) {
    expect(json.steps).toHaveLength(1);
    return;
  }
  const runs = circumstancesOf(before, after).map((circumstances) => simulate(before, after, json, circumstances));
  for (const [index, claimed] of review.signIn.entries()) {
    const found = new Set(runs.map(({ works }) => works[index]));
    const expected = { works: [true], down: [false], unknown: [false, true] }[claimed];
    expect([index, claimed, [...found].sort()]).toEqual([index, claimed, expected]);
  }
  expect(runs.flatMap(({ faults }) => faults)).toEqual([]);
  expect(runs.map(({ worksInTheEnd }) => worksInTheEnd)).not.toContain(false);
}

/** What holds for the steps of every change. */
function expectOrdered(before: string, after: string): void {
  const { steps, changes } = reviewFiles([reviewBetween(before, after)], en)[0] ?? expect.fail();
  const moments = ["before-merge", "on-merge", "after-merge"];
  expect(steps.map(({ when }) => moments.indexOf(when))).toEqual(steps.map(({ when }) => moments.indexOf(when)).sort());
  const keys = steps.map(({ id, when }) => `${id} ${when}`);
  expect(new Set(keys).size).toBe(keys.length);
  // Weibo has one callback, so there is one moment at which it changes.
  expect(steps.filter(({ id }) => id === "weibo-callbacks" || id === "weibo-deauthorization").length).toBeLessThan(2);
  const changed = changes.map(({ pointer }) => pointer);
  expect(steps.flatMap(({ fields }) => fields).filter((field) => !changed.includes(field))).toEqual([]);
}

describe("the steps of a review are true when they are executed one by one", () => {
  it.each(singleChanges)("for a change of %s", (_, edits) => {
    expectTrue(complete, withEdits(complete, edits));
    expectOrdered(complete, withEdits(complete, edits));
  });

  it.each(singleChanges)("for the reverse of a change of %s", (_, edits) => {
    expectTrue(withEdits(complete, edits), complete);
    expectOrdered(withEdits(complete, edits), complete);
  });

  it.each([...generated, ...large])("for a declaration $base: $change", ({ base, change }) => {
    const before = bases[base] ?? "";
    const after = change.reduce((text, part) => {
      const edits = parts[part] ?? [];
      return edits.every(([from]) => text.includes(from)) ? withEdits(text, edits) : text;
    }, before);
    expectTrue(before, after);
    expectOrdered(before, after);
  });

  it.each(handPicked)("for $title", ({ before, after }) => {
    expect(after).not.toBe(before);
    expectTrue(before, after);
    expectOrdered(before, after);
  });

  it("in at least 60 combinations", () => {
    expect(generated.length + handPicked.length + large.length).toBeGreaterThan(60);
  });
});
