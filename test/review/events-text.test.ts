import { describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import { eventsText } from "../../src/core/report/review/events-text.ts";
import { reviewSummary } from "../../src/core/report/review/summary.ts";
import type { ReviewEvent } from "../../src/core/review/classify.ts";
import { reviewOf } from "../../src/core/review/review.ts";
import type { ReviewService } from "../../src/core/review/service.ts";
import { reviewServices } from "../../src/core/targets/registry.ts";
import { edited, example } from "../helpers/example.ts";
import { reviewsBetween, withEdits } from "./declared-by.ts";

const services = await reviewServices();
const file = "weibo-provider.yaml";
const callback = "https://acme.rpxnow.com/sinaweibo/callback";
const moved = (to: string) =>
  [
    [`\n  authorization: ${callback} `, `\n  authorization: ${to} `],
    [`  deauthorization: ${callback} `, `  deauthorization: ${to} `],
  ] as const;
const auth0 = "auth0:\n  domain: acme.eu.auth0.com\n  connection: weibo\n  clientId: AUTH0_ID\n  clientSecret: AUTH0_SECRET\n";
const section = example.slice(example.indexOf("janrain:"), example.indexOf("developer:"));

/** A change, and its sentences in English and Chinese. */
const cases: [string, string, string | undefined, string | undefined][] = [
  ["comments", `# note\n${example}`, undefined, undefined],
  [
    "a custom domain",
    edited([["realm: acme ", "domain: social.acme.example\n  realm: acme "], ...moved("https://social.acme.example/sinaweibo/callback")]),
    "What changes: Janrain gets another host.",
    "更改内容：Janrain 更换主机。",
  ],
  [
    "another application",
    edited([["realm: acme ", "realm: acme-cn "], ...moved("https://acme-cn.rpxnow.com/sinaweibo/callback")]),
    "What changes: sign-in moves to another application at Janrain.",
    "更改内容：登录改用 Janrain 的另一个应用。",
  ],
  [
    "another identity service",
    withEdits(example, [[section, auth0], ...moved("https://acme.eu.auth0.com/login/callback")]),
    "What changes: sign-in moves from Janrain to Auth0.",
    "更改内容：登录从 Janrain 改为 Auth0。",
  ],
  ["a second identity service", `${example}\n${auth0}`, "What changes: Auth0 is added.", "更改内容：添加 Auth0。"],
  [
    "an image and a text",
    edited([
      ["note: 艾克米会员微博登录", "note: 艾克米登录"],
      ["icon80: brand/icon-80.png", "icon80: brand/icon-120.png"],
    ]),
    "What changes: basic information (Application note), icons and screenshots.",
    "更改内容：基本信息（应用简介）、图标和截图。",
  ],
  [
    "only the deauthorization callback",
    edited([[`  deauthorization: ${callback} `, "  deauthorization: https://www.acme.example/weibo/revoked "]]),
    "What changes: deauthorization callback.",
    "更改内容：取消授权回调页。",
  ],
  [
    "a secret's name",
    edited([["appSecret: WEIBO_APP_SECRET", "appSecret: WEIBO_APP_SECRET_2"]]),
    "What changes: secrets of app key and app secret.",
    "更改内容：App Key 和 App Secret 的机密。",
  ],
];

describe("what changes", () => {
  it.each(cases)("names %s", (_, head, english, chinese) => {
    const [review] = reviewsBetween({ [file]: example }, { [file]: head });
    const texts = (messages: typeof en | typeof zh) => review && eventsText(review, messages);
    expect([texts(en), texts(zh)]).toEqual([english === undefined ? [] : [english], chinese === undefined ? [] : [chinese]]);
  });
});

const [janrain, keycloak] = ["/janrain", "/keycloak"].map((name) => services.find(({ section: own }) => own === name)) as [
  ReviewService,
  ReviewService,
];
const fields = ["/janrain/allowDomains"];
const settings = { kind: "service-settings-change", fields, service: janrain } as const;

it.each<[string, ReviewEvent[], string | undefined]>([
  ["settings", [settings], "settings of Janrain (Allow-list)"],
  ["settings that are none of the fields", [{ ...settings, fields: [] }], undefined],
  ["another host, which is a setting", [settings, { kind: "host-moves", fields, service: janrain }], "Janrain gets another host"],
  [
    "settings, and another host of another service",
    [settings, { kind: "host-moves", fields, service: keycloak }],
    "settings of Janrain (Allow-list), Keycloak gets another host",
  ],
  [
    "settings, and another event of the service",
    [settings, { kind: "service-added", fields, service: janrain }],
    "settings of Janrain (Allow-list), Janrain is added",
  ],
  [
    "another application",
    [{ kind: "service-moves", fields, service: janrain, from: janrain }],
    "sign-in moves to another application at Janrain",
  ],
  [
    "another service, instead of the one that is removed",
    [
      { kind: "service-moves", fields, service: keycloak, from: janrain },
      { kind: "service-removed", fields, service: janrain },
    ],
    "sign-in moves from Janrain to Keycloak",
  ],
  [
    "a service that is removed, while sign-in moves from another",
    [
      { kind: "service-moves", fields, service: keycloak, from: keycloak },
      { kind: "service-removed", fields, service: janrain },
    ],
    "sign-in moves to another application at Keycloak, Janrain is removed",
  ],
  [
    "a service that is removed, and one that is added",
    [
      { kind: "service-added", fields, service: keycloak, from: janrain },
      { kind: "service-removed", fields, service: janrain },
    ],
    "Keycloak is added, Janrain is removed",
  ],
  ["the deauthorization callback", [{ kind: "deauthorization-changes", fields: [] }], "deauthorization callback"],
  [
    "both callbacks",
    [
      { kind: "callback-changes", fields: [] },
      { kind: "deauthorization-changes", fields: [] },
    ],
    "callback",
  ],
  [
    "the same twice",
    [
      { kind: "website-changes", fields: [] },
      { kind: "website-changes", fields: ["/app/website"] },
    ],
    "website",
  ],
  [
    "what the heading says",
    (["invalid", "application-added", "application-unknown", "application-removed"] as const).map((kind) => ({ kind, fields: [] })),
    undefined,
  ],
])("a sentence names %s", (_, events, sentence) => {
  const expected = sentence === undefined ? [] : [`What changes: ${sentence}.`];
  expect(eventsText({ ...reviewOf("a.yaml", "changed"), events }, en)).toEqual(expected);
});

describe("until Weibo's approval, the summary limits sign-in to some users", () => {
  const withStatus = (status: string) => edited([["status: development", `status: ${status}`]]);
  const changed = (text: string) => text.replace("note: 艾克米会员微博登录", "note: 艾克米登录");

  it.each([
    [example, changed(example), true],
    [withStatus("in-review"), changed(withStatus("in-review")), true],
    [withStatus("approved"), changed(withStatus("approved")), false],
    [withStatus("in-review"), withStatus("approved"), false],
    [withStatus("approved"), withStatus("in-review"), false],
    [withStatus("approved"), changed(withStatus("rejected")), false],
  ])("case %#", (base, head, isLimited) => {
    const [review] = reviewsBetween({ [file]: base }, { [file]: head });
    expect(review && reviewSummary(review, en).includes(en.review.summary.unapproved.still)).toBe(isLimited);
  });
});
