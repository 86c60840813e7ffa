import { type Edits, edited } from "../helpers/example.ts";

/** The example with every optional field. */
export const complete = edited([
  [
    "\nimages:",
    "\nsite:\n  home: https://a.example/\n  login: https://a.example/l\n  register: https://a.example/r\n  markers: [a, b]\n  closedInChina: [c.example, d.example]\n  openInChina: [e.example]\n\nimages:",
  ],
]);

/** Both callbacks on another host or path. */
const callbacks = (url: string): Edits => [
  ["authorization: https://acme.rpxnow.com/sinaweibo/callback ", `authorization: ${url} `],
  ["  deauthorization: https://acme.rpxnow.com/sinaweibo/callback ", `  deauthorization: ${url} `],
];

/** One change of each field, with the ids of its steps in their order. A move of the host includes the callbacks. */
export const singleChanges: readonly [pointer: string, edits: Edits, steps: readonly string[]][] = [
  ["/version", [["version: 1", "version: 2"]], ["fix-errors"]],
  ["/app/name", [["name: AcmeMember", "name: AcmeClub"]], ["weibo-basic"]],
  ["/app/type", [["type: web", "type: app"]], ["fix-errors"]],
  ["/app/website", [["website: https://www.acme.example/", "website: https://shop.acme.example/"]], ["janrain-allow-list", "weibo-basic"]],
  ["/app/note", [["note: 艾克米会员微博登录", "note: 艾克米微博登录"]], ["weibo-basic"]],
  ["/app/description", [["description: >-", "description: >-\n    新的"]], ["weibo-basic"]],
  ["/app/securityDomain", [["securityDomain: false", "securityDomain: true "]], ["weibo-domain"]],
  ["/app/labels", [["labels: [购物, 会员]", "labels: [会员, 购物]"]], ["weibo-basic"]],
  ["/app/operatingAccount", [["operatingAccount: acme", "operatingAccount: acme2"]], ["weibo-basic"]],
  ["/site/home", [["home: https://a.example/", "home: https://a.example/zh"]], []],
  ["/site/login", [["login: https://a.example/l", "login: https://a.example/m"]], []],
  ["/site/register", [["register: https://a.example/r", "register: https://a.example/s"]], []],
  ["/site/markers", [["markers: [a, b]", "markers: [a]"]], []],
  ["/site/closedInChina", [["closedInChina: [c.example, d.example]", "closedInChina: [c.example]"]], []],
  ["/site/openInChina", [["openInChina: [e.example]", "openInChina: [f.example]"]], []],
  ["/images/icon16", [["icon16: brand/icon-16.png", "icon16: brand/new-16.png"]], ["weibo-images"]],
  ["/images/icon80", [["icon80: brand/icon-80.png", "icon80: brand/new-80.png"]], ["weibo-images"]],
  ["/images/icon120", [["icon120: brand/icon-120.png", "icon120: brand/new-120.png"]], ["weibo-images"]],
  ["/images/screenshots/1", [["brand/screenshot-2.png", "brand/other.png"]], ["weibo-images"]],
  [
    "/callbacks/authorization",
    [["authorization: https://acme.rpxnow.com/sinaweibo/callback ", "authorization: https://acme.rpxnow.com/sinaweibo/other "]],
    ["janrain-callback", "weibo-callbacks", "test-sign-in"],
  ],
  [
    "/callbacks/deauthorization",
    [["deauthorization: https://acme.rpxnow.com/sinaweibo/callback", "deauthorization: https://acme.rpxnow.com/sinaweibo/other"]],
    ["weibo-deauthorization"],
  ],
  [
    "/credentials/appKey",
    [["appKey: WEIBO_APP_KEY", "appKey: OTHER_KEY"]],
    ["weibo-other-application", "create-credentials", "janrain-store", "test-sign-in"],
  ],
  [
    "/credentials/appSecret",
    [["appSecret: WEIBO_APP_SECRET", "appSecret: OTHER_SECRET"]],
    ["create-credentials", "janrain-store", "test-sign-in"],
  ],
  [
    "/janrain/realm",
    [["realm: acme ", "realm: acme2 "], ...callbacks("https://acme2.rpxnow.com/sinaweibo/callback")],
    [
      ...["janrain-prepare", "janrain-replace-keys", "janrain-allow-list", "janrain-store", "janrain-sign-in"],
      ...["janrain-website", "weibo-callbacks", "test-sign-in", "janrain-clean-up"],
    ],
  ],
  [
    "/janrain/domain",
    [["realm: acme ", "domain: social.acme.example\n  realm: acme "], ...callbacks("https://social.acme.example/sinaweibo/callback")],
    ["janrain-domain", "janrain-website", "weibo-callbacks", "test-sign-in"],
  ],
  ["/janrain/apiKey", [["apiKey: JANRAIN_API_KEY", "apiKey: OTHER_API_KEY"]], ["create-secrets"]],
  ["/janrain/partnerKey", [["partnerKey: JANRAIN_PARTNER_KEY", "partnerKey: OTHER_PARTNER_KEY"]], ["create-secrets"]],
  [
    "/janrain/allowDomains",
    [["allowDomains: [www.acme.example]", "allowDomains: [www.acme.example, new.acme.example]"]],
    ["janrain-allow-list"],
  ],
  ["/developer/foreigner", [["foreigner: true", "foreigner: false"]], ["weibo-identity"]],
  ["/developer/certificateType", [["certificateType: passport", "certificateType: id-card"]], ["weibo-identity"]],
  ["/developer/realName", [["realName: WEIBO_DEVELOPER_NAME", "realName: OTHER_NAME"]], ["weibo-identity-secrets"]],
  ["/developer/idNumber", [["idNumber: WEIBO_DEVELOPER_ID", "idNumber: OTHER_ID"]], ["weibo-identity-secrets"]],
  ["/review/status", [["status: development", "status: in-review "]], ["weibo-submit"]],
  ["/review/testUsers", [["testUsers: 0", "testUsers: 3"]], ["weibo-tests"]],
];
