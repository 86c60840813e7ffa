import { expect, test } from "vitest";
import { type Edits, example } from "../helpers/example.ts";
import { reviewsBetween, withEdits } from "./declared-by.ts";
import { complete } from "./single-changes.ts";

const callbacks = (url: string): Edits => [
  ["authorization: https://acme.rpxnow.com/sinaweibo/callback ", `authorization: ${url} `],
  ["  deauthorization: https://acme.rpxnow.com/sinaweibo/callback ", `  deauthorization: ${url} `],
];
const status = (from: string, to: string): Edits[number] => [`status: ${from}`, `status: ${to}`];
const withoutService: Edits[number] = [example.slice(example.indexOf("janrain:"), example.indexOf("developer:")), ""];
const note: Edits[number] = ["note: 艾克米会员微博登录", "note: 艾克米登录"];

/** Edits of the base, and of the head after it; null for a state without the declaration. */
const scenarios: readonly [title: string, base: Edits | null, head: Edits | null, outline: readonly string[]][] = [
  ["a note, in development", [], [note], ["changed: works works", "form weibo-basic | /app/note | /app/note: 艾克米登录"]],
  [
    "a note, during a review",
    [status("development", "in-review")],
    [note],
    ["changed: works works", "form weibo-basic | /app/note | /app/note: 艾克米登录 | with a note"],
  ],
  [
    "a note, and the submission",
    [],
    [note, status("development", "in-review")],
    ["changed: works works works", "early-form weibo-basic | /app/note | /app/note: 艾克米登录", "submit weibo-submit | /review/status"],
  ],
  [
    "a note of an approved application",
    [status("development", "approved")],
    [note],
    ["changed: works works works", "notify weibo-notify | /app/note", "form weibo-basic | /app/note | /app/note: 艾克米登录"],
  ],
  [
    "a note, with the approval",
    [status("development", "in-review")],
    [note, status("in-review", "approved")],
    [
      "changed: works works works works",
      "confirm weibo-approval | /review/status",
      "notify weibo-notify | /app/note",
      "form weibo-basic | /app/note | /app/note: 艾克米登录",
    ],
  ],
  [
    "a note of a rejected application",
    [status("development", "rejected")],
    [note],
    ["changed: works works works", "form weibo-basic | /app/note | /app/note: 艾克米登录", "late-submit weibo-submit | "],
  ],
  ["the rejection", [status("development", "in-review")], [status("in-review", "rejected")], ["changed: works"]],
  [
    "the approval",
    [status("development", "in-review")],
    [status("in-review", "approved")],
    ["changed: works works", "confirm weibo-approval | /review/status"],
  ],
  [
    "several pages of the form",
    [],
    [note, ["securityDomain: false", "securityDomain: true "], ["foreigner: true", "foreigner: false"]],
    [
      "changed: works works works works",
      "form weibo-basic | /app/note | /app/note: 艾克米登录",
      "form weibo-domain | /app/securityDomain | /app/securityDomain: 是",
      "form weibo-identity | /developer/foreigner | /developer/foreigner: 否",
    ],
  ],
  [
    "an image and a website of an approved application",
    [status("development", "approved")],
    [
      ["brand/icon-16.png", "brand/new.png"],
      ["website: https://www.acme.example/", "website: https://shop.acme.example/"],
    ],
    [
      "changed: works works works works works",
      "notify weibo-notify | /app/website /images/icon16",
      "sync janrain-allow-list | /app/website | domains=shop.acme.example | host=acme.rpxnow.com",
      "form weibo-basic | /app/website | /app/website: https://shop.acme.example/",
      "form weibo-images | /images/icon16 | /images/icon16: brand/new.png",
    ],
  ],
  ["more test users", [], [["testUsers: 0", "testUsers: 3"]], ["changed: works works", "form weibo-tests | /review/testUsers | count=3"]],
  ["fewer test users", [["testUsers: 0", "testUsers: 3"]], [["testUsers: 3", "testUsers: 1"]], ["changed: works"]],
  [
    "a secret's name, and the submission",
    [],
    [["realName: WEIBO_DEVELOPER_NAME", "realName: OTHER_NAME"], status("development", "in-review")],
    [
      "changed: works works works",
      "early-form weibo-identity-secrets | /developer/realName | secrets=OTHER_NAME",
      "submit weibo-submit | /review/status",
    ],
  ],
  [
    "a deauthorization callback of its own",
    [],
    [["  deauthorization: https://acme.rpxnow.com/sinaweibo/callback", "  deauthorization: https://www.acme.example/weibo/cancel"]],
    [
      "changed: works works",
      "form weibo-deauthorization | /callbacks/deauthorization | /callbacks/deauthorization: https://www.acme.example/weibo/cancel",
    ],
  ],
  [
    "both callbacks",
    [],
    callbacks("https://acme.rpxnow.com/sinaweibo/other"),
    [
      "changed: unknown unknown works works",
      "confirm janrain-callback | /callbacks/authorization | /callbacks/authorization: https://acme.rpxnow.com/sinaweibo/other",
      "early-switch weibo-callbacks | /callbacks/authorization /callbacks/deauthorization | /callbacks/authorization: https://acme.rpxnow.com/sinaweibo/other | /callbacks/deauthorization: https://acme.rpxnow.com/sinaweibo/other",
      "early-switch test-sign-in |  | with a note",
    ],
  ],
  [
    "the callback without an identity service",
    [withoutService, status("development", "approved")],
    callbacks("https://www.acme.example/weibo/return"),
    [
      "changed: works works down works works",
      "notify weibo-notify | /callbacks/authorization /callbacks/deauthorization",
      "early-switch website-callback | /callbacks/authorization | /callbacks/authorization: https://www.acme.example/weibo/return | with a note",
      "early-switch weibo-callbacks | /callbacks/authorization /callbacks/deauthorization | /callbacks/authorization: https://www.acme.example/weibo/return | /callbacks/deauthorization: https://www.acme.example/weibo/return",
      "early-switch test-sign-in | ",
    ],
  ],
  [
    "the callback and the app key without an identity service",
    [withoutService],
    [...callbacks("https://www.acme.example/weibo/return"), ["appKey: WEIBO_APP_KEY", "appKey: OTHER_KEY"]],
    [
      "changed: works unknown works works",
      "early-switch website-callback | /callbacks/authorization | /callbacks/authorization: https://www.acme.example/weibo/return",
      "early-switch weibo-callbacks | /callbacks/authorization /callbacks/deauthorization | /callbacks/authorization: https://www.acme.example/weibo/return | /callbacks/deauthorization: https://www.acme.example/weibo/return | with a note",
      "early-switch test-sign-in |  | with a note",
    ],
  ],
  [
    "another app key and realm",
    [],
    [
      ["appKey: WEIBO_APP_KEY", "appKey: OTHER_KEY"],
      ["realm: acme ", "realm: acme2 "],
      ...callbacks("https://acme2.rpxnow.com/sinaweibo/callback"),
    ],
    [
      "changed: works works works works unknown unknown unknown unknown unknown works works works",
      "prepare janrain-prepare | /janrain/realm | host=acme2.rpxnow.com | /callbacks/authorization: https://acme2.rpxnow.com/sinaweibo/callback",
      "prepare weibo-other-application | /credentials/appKey | /callbacks/authorization: https://acme2.rpxnow.com/sinaweibo/callback",
      "secrets janrain-replace-keys |  | secrets=JANRAIN_API_KEY,JANRAIN_PARTNER_KEY | host=acme2.rpxnow.com | /janrain/apiKey: JANRAIN_API_KEY: {{ secrets.JANRAIN_API_KEY }} | /janrain/partnerKey: JANRAIN_PARTNER_KEY: {{ secrets.JANRAIN_PARTNER_KEY }}",
      "secrets create-credentials | /credentials/appKey | secrets=OTHER_KEY | /credentials/appKey: OTHER_KEY: {{ secrets.OTHER_KEY }}",
      "sync janrain-allow-list |  | domains=www.acme.example | host=acme2.rpxnow.com",
      "sync janrain-store | /credentials/appKey | secrets=OTHER_KEY,WEIBO_APP_SECRET | host=acme2.rpxnow.com",
      "sync janrain-sign-in |  | host=acme2.rpxnow.com",
      "switch janrain-website | /janrain/realm | /janrain/realm: https://acme2.rpxnow.com",
      "switch weibo-callbacks | /callbacks/authorization /callbacks/deauthorization | /callbacks/authorization: https://acme2.rpxnow.com/sinaweibo/callback | /callbacks/deauthorization: https://acme2.rpxnow.com/sinaweibo/callback | with a note",
      "test test-sign-in |  | with a note",
      "cleanup janrain-clean-up | /janrain/realm | host=acme.rpxnow.com",
    ],
  ],
  [
    "a realm without its callbacks",
    [],
    [["realm: acme ", "realm: acme2 "]],
    ["changed: works works", "fix fix-errors | /janrain/realm | rules=callback-host"],
  ],
  [
    "a custom domain that the callbacks had before",
    callbacks("https://social.acme.example/sinaweibo/callback"),
    [["realm: acme ", "domain: social.acme.example\n  realm: acme "]],
    [
      "changed: unknown unknown works works",
      "early-switch janrain-domain | /janrain/domain | before=acme.rpxnow.com | host=social.acme.example | /janrain/domain: social.acme.example",
      "early-switch janrain-website | /janrain/domain | /janrain/domain: https://social.acme.example",
      "early-switch test-sign-in |  | with a note",
    ],
  ],
  [
    "an app secret",
    [],
    [["appSecret: WEIBO_APP_SECRET", "appSecret: OTHER_SECRET"]],
    [
      "changed: works unknown works works",
      "secrets create-credentials | /credentials/appSecret | secrets=OTHER_SECRET | /credentials/appSecret: OTHER_SECRET: {{ secrets.OTHER_SECRET }} | with a note",
      "sync janrain-store | /credentials/appSecret | secrets=WEIBO_APP_KEY,OTHER_SECRET | host=acme.rpxnow.com",
      "test test-sign-in |  | with a note",
    ],
  ],
  [
    "a new declaration",
    null,
    [],
    [
      "added: down down down down down down down down works works works",
      "prepare weibo-register | ",
      "prepare janrain-prepare | /janrain/realm /janrain/domain | host=acme.rpxnow.com | /callbacks/authorization: https://acme.rpxnow.com/sinaweibo/callback",
      "secrets create-credentials | /credentials/appKey /credentials/appSecret | secrets=WEIBO_APP_KEY,WEIBO_APP_SECRET | /credentials/appKey: WEIBO_APP_KEY: {{ secrets.WEIBO_APP_KEY }} | /credentials/appSecret: WEIBO_APP_SECRET: {{ secrets.WEIBO_APP_SECRET }}",
      "secrets janrain-create-keys | /janrain/apiKey /janrain/partnerKey | secrets=JANRAIN_API_KEY,JANRAIN_PARTNER_KEY | host=acme.rpxnow.com | /janrain/apiKey: JANRAIN_API_KEY: {{ secrets.JANRAIN_API_KEY }} | /janrain/partnerKey: JANRAIN_PARTNER_KEY: {{ secrets.JANRAIN_PARTNER_KEY }}",
      "sync janrain-allow-list | /janrain/allowDomains /app/website | domains=www.acme.example | host=acme.rpxnow.com",
      "sync janrain-store | /credentials/appKey /credentials/appSecret | secrets=WEIBO_APP_KEY,WEIBO_APP_SECRET | host=acme.rpxnow.com",
      "sync janrain-sign-in |  | host=acme.rpxnow.com",
      "switch janrain-website | /janrain/realm /janrain/domain | /janrain/realm: https://acme.rpxnow.com",
      "test test-sign-in |  | with a note",
      "late-submit weibo-submit | ",
    ],
  ],
  [
    "a new declaration of an approved application",
    null,
    [status("development", "approved")],
    [
      "added: unknown unknown unknown unknown unknown unknown unknown unknown unknown works",
      "prepare janrain-prepare | /janrain/realm /janrain/domain | host=acme.rpxnow.com | /callbacks/authorization: https://acme.rpxnow.com/sinaweibo/callback",
      "secrets create-credentials | /credentials/appKey /credentials/appSecret | secrets=WEIBO_APP_KEY,WEIBO_APP_SECRET | /credentials/appKey: WEIBO_APP_KEY: {{ secrets.WEIBO_APP_KEY }} | /credentials/appSecret: WEIBO_APP_SECRET: {{ secrets.WEIBO_APP_SECRET }}",
      "secrets janrain-create-keys | /janrain/apiKey /janrain/partnerKey | secrets=JANRAIN_API_KEY,JANRAIN_PARTNER_KEY | host=acme.rpxnow.com | /janrain/apiKey: JANRAIN_API_KEY: {{ secrets.JANRAIN_API_KEY }} | /janrain/partnerKey: JANRAIN_PARTNER_KEY: {{ secrets.JANRAIN_PARTNER_KEY }}",
      "sync janrain-allow-list | /janrain/allowDomains /app/website | domains=www.acme.example | host=acme.rpxnow.com",
      "sync janrain-store | /credentials/appKey /credentials/appSecret | secrets=WEIBO_APP_KEY,WEIBO_APP_SECRET | host=acme.rpxnow.com",
      "sync janrain-sign-in |  | host=acme.rpxnow.com",
      "switch janrain-website | /janrain/realm /janrain/domain | /janrain/realm: https://acme.rpxnow.com",
      "test test-sign-in | ",
      "form weibo-compare | ",
    ],
  ],
  [
    "a deleted declaration",
    [],
    null,
    [
      "deleted: works works works",
      "cleanup janrain-clean-up | /janrain/realm /janrain/domain | host=acme.rpxnow.com",
      "cleanup weibo-remove | ",
    ],
  ],
  ["an error", [], [["name: AcmeMember", "name: Acme Member"]], ["changed: works works", "fix fix-errors | /app/name | rules=name-spaces"]],
  [
    "an error that was there",
    [["name: AcmeMember", "name: Acme Member"]],
    [["name: Acme Member", "name: AcmeMember"]],
    ["changed: works works", "form weibo-basic | /app/name | /app/name: AcmeMember"],
  ],
];

/** The review of a change: sign-in over time, and each step with its phase, fields, parameters, values and note. */
function outline(base: Edits | null, head: Edits | null): string[] {
  const before = withEdits(complete, base ?? []);
  const [review] = reviewsBetween(base ? { f: before } : {}, head ? { f: withEdits(before, head) } : {});
  if (!review) return [];
  const steps = review.steps.map(({ kind, phase, fields, params, values, note: known }) =>
    [
      `${phase} ${kind.id}`,
      fields.join(" "),
      ...Object.entries(params).map(([name, items]) => `${name}=${items.join()}`),
      ...values.map(({ pointer, value }) => `${pointer}: ${value.replace("$", "")}`),
      ...(known ? ["with a note"] : []),
    ].join(" | "),
  );
  return [`${review.kind}: ${review.signIn.join(" ")}`, ...steps];
}

test.each(scenarios)("the steps of %s, with what they are about", (_, base, head, expected) => {
  expect(outline(base, head)).toEqual(expected);
});
