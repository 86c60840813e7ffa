import { currentId } from "../../src/core/rules/former-ids.ts";
import { type Edits, example } from "../helpers/example.ts";
import { badSiteCases, goodSiteCases } from "./site-cases.ts";
import { badWritingCases, goodWritingCases } from "./writing-cases.ts";

/** A mistake: edits of the example that make it, with the expected position marked by « and », and the one rule that reports it. */
export interface BadCase {
  rule: string;
  edits: Edits;
  /** A part of the message, for rules with several messages. */
  says?: string;
}

const between = (start: string, end: string) => example.slice(example.indexOf(start), example.indexOf(end));
const callbacks = between("callbacks:", "\n\ncredentials:");
const description = between(">-", "\n  securityDomain");
const bothCallbacks = (authorization: string, deauthorization: string): Edits => [
  [callbacks, `callbacks:\n  authorization: ${authorization}\n  deauthorization: ${deauthorization}`],
];
const janrainCallback = "https://acme.rpxnow.com/sinaweibo/callback";
/** A second identity service, as during a migration. */
const keycloakToo = [
  "janrain:\n",
  "keycloak:\n  url: https://sso.acme.example\n  realm: acme\n  alias: weibo\n  clientId: KC_ID\n  clientSecret: KC_SECRET\n\njanrain:\n",
] as const;
/** Removes the identity service. */
const withoutService = [between("janrain:\n", "developer:"), ""] as const;
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");

/** Mistakes in the text or the images. Every rule about them has at least one case. */
const mistakes: readonly BadCase[] = [
  { rule: "yaml-syntax", edits: [["  type: web ", "  type: «w»eb: x "]] },
  { rule: "yaml-syntax", edits: [["labels: [购物, 会员]", 'labels: "购«\\»q物"']] },
  { rule: "yaml-documents", edits: [["\nreview:", "\n«-»--\nreview:"]] },
  { rule: "yaml-tag", edits: [["name: AcmeMember", "name: «!secret» AcmeMember"]] },
  { rule: "yaml-tag", edits: [["name: AcmeMember", "name: «!!binary» AcmeMember"]] },
  {
    rule: "yaml-alias",
    edits: [
      ["operatingAccount: acme", "operatingAccount: «*name»"],
      ["name: AcmeMember", "name: &name AcmeMember"],
    ],
  },
  { rule: "yaml-key", edits: [["  type: web ", "  ? «[a, b]»\n  : c\n  type: web "]] },
  { rule: "yaml-duplicate-key", edits: [["  type: web ", "  «name»: Other\n  type: web "]] },
  { rule: "yaml-duplicate-key", edits: [["  type: web ", '  «"name"»: Other\n  type: web ']] },

  { rule: "secret-in-file", edits: [["appSecret: WEIBO_APP_SECRET", "appSecret: «0123456789abcdef0123456789abcdef»"]], says: "app secret" },
  { rule: "secret-in-file", edits: [["appSecret: WEIBO_APP_SECRET", "appSecret: WEIBO_APP_SECRET # «fedcba9876543210fedcba9876543210»"]] },
  { rule: "secret-in-file", edits: [["appSecret: WEIBO_APP_SECRET", "appSecret: «ABCDEF0123456789ABCDEF0123456789»"]] },
  { rule: "secret-in-file", edits: [["note: 艾克米会员微博登录", "note: «0123456789abcdef0123456789abcdef»"]] },
  { rule: "secret-in-file", edits: [["  partnerKey: JANRAIN_PARTNER_KEY", "  partnerKey: «0123456789abcdef0123456789abcdef01234567»"]] },
  { rule: "secret-in-file", edits: [["\nreview:", "\n«0123456789abcdef0123456789abcdef»: x\nreview:"]] },
  { rule: "secret-in-file", edits: [["appKey: WEIBO_APP_KEY", "appKey: «1234567890»"]], says: "app key itself" },
  { rule: "secret-in-file", edits: [["appKey: WEIBO_APP_KEY", 'appKey: «"1234567890"»']], says: "app key itself" },
  { rule: "secret-in-file", edits: [["appKey: WEIBO_APP_KEY", 'appKey: «"12345\\x367890"»']], says: "app key itself" },
  { rule: "identity-in-file", edits: [["idNumber: WEIBO_DEVELOPER_ID ", 'idNumber: "«11010519491231002X»" ']], says: "identity document" },
  { rule: "identity-in-file", edits: [["idNumber: WEIBO_DEVELOPER_ID ", "idNumber: WEIBO_DEVELOPER_ID # «11010519491231002X» "]] },
  { rule: "identity-in-file", edits: [["idNumber: WEIBO_DEVELOPER_ID ", "idNumber: «E12345678» "]] },
  { rule: "identity-in-file", edits: [["idNumber: WEIBO_DEVELOPER_ID ", "idNumber: «123456789» "]] },
  { rule: "identity-in-file", edits: [["realName: WEIBO_DEVELOPER_NAME", "realName: «Zhang San»"]], says: "person's name" },
  { rule: "identity-in-file", edits: [["realName: WEIBO_DEVELOPER_NAME", "realName: «张三»"]] },
  { rule: "identity-in-file", edits: [["realName: WEIBO_DEVELOPER_NAME", "realName: «'Zhang San'»"]] },
  { rule: "identity-in-file", edits: [["realName: WEIBO_DEVELOPER_NAME", 'realName: «"Zhang_San"»']] },
  { rule: "identity-in-file", edits: [["realName: WEIBO_DEVELOPER_NAME", 'realName: «"\\u5f20\\u4e09"»']] },
  { rule: "identity-in-file", edits: [["idNumber: WEIBO_DEVELOPER_ID ", "idNumber: «'E12345678'» "]] },
  { rule: "identity-in-file", edits: [["idNumber: WEIBO_DEVELOPER_ID ", 'idNumber: «"\\x4512345678"» ']] },
  { rule: "identity-in-file", edits: [["idNumber: WEIBO_DEVELOPER_ID ", 'idNumber: «"110105194912310\\x302X"» ']] },
  { rule: "secret-name", edits: [["idNumber: WEIBO_DEVELOPER_ID ", 'idNumber: «E1"2345678"» ']] },

  {
    rule: "missing-key",
    edits: [
      ["\napp:", "\n«app»:"],
      ["  name: AcmeMember ", "  # name: AcmeMember "],
    ],
    says: "应用名称",
  },
  {
    rule: "missing-key",
    edits: [
      ["version: 1\n", ""],
      ["\napp:", "\n«app»:"],
    ],
    says: "version (Format version)",
  },
  {
    rule: "missing-key",
    edits: [
      ["\nimages:", "\n«images»:"],
      ["  icon80: brand/icon-80.png ", "  # icon80: brand/icon-80.png "],
    ],
    says: "icon80",
  },
  {
    rule: "missing-key",
    edits: [
      ["\njanrain:", "\n«janrain»:"],
      ["  realm: acme ", "  # realm: acme "],
    ],
    says: "realm",
  },
  {
    rule: "missing-key",
    edits: [
      ["\nreview:", "\n«review»:"],
      ["  status: development ", "  # status: development "],
    ],
  },
  { rule: "unknown-key", edits: [["  name: AcmeMember", "  «nmae»: x\n  name: AcmeMember"]], says: "the keys are name" },
  { rule: "unknown-key", edits: [["  name: AcmeMember", "  «nmae»: AcmeMember"]], says: 'did you mean "name"' },
  { rule: "unknown-key", edits: [["  name: AcmeMember", "  «应用名称»: AcmeMember"]], says: 'did you mean "name"' },
  { rule: "unknown-key", edits: [["  name: AcmeMember", "  «foo»: AcmeMember"]], says: 'did you mean "name"' },
  { rule: "unknown-key", edits: [["  icon80: brand", "  «icon08»: brand"]], says: 'did you mean "icon80"' },
  { rule: "unknown-key", edits: [["\njanrain:", "\n«janrian»:"]], says: 'did you mean "janrain"' },
  { rule: "unknown-key", edits: [["  realm: acme ", "  «raelm»: acme "]], says: 'did you mean "realm"' },
  { rule: "unknown-key", edits: [["\nreview:", "\n«webhooks»: []\nreview:"]], says: "the keys are version, app" },
  { rule: "unknown-key", edits: [["  icon80: brand", "  «__proto__»: {}\n  icon80: brand"]] },
  {
    rule: "unknown-key",
    edits: [
      ["  note: 艾克米会员微博登录", "  # note"],
      ["  realm: acme ", "  «note»: 艾克米会员微博登录\n  realm: acme "],
    ],
    says: "under app",
  },
  { rule: "website-public", edits: [["website: https://www.acme.example/", "website: «https://localhost/»"]] },
  { rule: "website-public", edits: [["website: https://www.acme.example/", "website: «https://192.168.1.10/»"]] },
  { rule: "website-public", edits: [["website: https://www.acme.example/", "website: «https://intranet/»"]] },
  { rule: "website-public", edits: [["website: https://www.acme.example/", "website: «https://shop.acme.internal/»"]] },
  { rule: "wrong-type", edits: [["securityDomain: false", "securityDomain: «no»   "]], says: "true or false" },
  { rule: "wrong-type", edits: [["labels: [购物, 会员] ", "labels: «购物»     "]], says: "list" },
  { rule: "wrong-type", edits: [["name: AcmeMember", "name: «true»"]], says: "text" },
  { rule: "wrong-type", edits: [["name: AcmeMember", "name: «[AcmeMember]»"]], says: "text" },
  { rule: "wrong-type", edits: [["testUsers: 0", 'testUsers: «"0"»']], says: "whole number" },
  { rule: "wrong-type", edits: [["testUsers: 0", "testUsers: «1.5»"]], says: "whole number" },
  { rule: "wrong-type", edits: [["foreigner: true", "foreigner: «1»"]] },
  { rule: "unquoted-number", edits: [["operatingAccount: acme", "operatingAccount: «1904178193»"]], says: "1904178193" },
  { rule: "unquoted-number", edits: [["operatingAccount: acme", "operatingAccount: «0123»"]], says: "as the number 123" },
  { rule: "unquoted-number", edits: [["labels: [购物, 会员]", "labels: [购物, «2024»]"]] },
  {
    rule: "unquoted-number",
    edits: [["operatingAccount: acme", "operatingAccount: «12345678901234567890»"]],
    says: "as the number 12345678901234567000",
  },
  { rule: "empty-value", edits: [["name: AcmeMember", "«name»:"]], says: "应用名称" },
  { rule: "empty-value", edits: [["name: AcmeMember", "«name»: #AcmeMember"]], says: 'starts with "#"' },
  { rule: "empty-value", edits: [["name: AcmeMember", "«name»:   #艾克米"]], says: 'starts with "#"' },
  { rule: "empty-value", edits: [["operatingAccount: acme ", "«operatingAccount»: &acme "]], says: 'starts with "&"' },
  { rule: "empty-value", edits: [["note: 艾克米会员微博登录", "«note»: # 会员"]], says: "do not accept empty values" },
  { rule: "empty-value", edits: [["name: AcmeMember", 'name: «""»']] },
  { rule: "empty-value", edits: [["name: AcmeMember", "name: «~»"]] },
  { rule: "empty-value", edits: [["securityDomain: false", "«securityDomain»:      "]] },

  { rule: "wrong-type", edits: [["version: 1", 'version: «"1"»']] },
  { rule: "wrong-type", edits: [["type: web ", "type: «[web]» "]] },
  { rule: "empty-value", edits: [["type: web ", 'type: «""» ']] },
  { rule: "empty-value", edits: [["note: 艾克米会员微博登录", 'note: «"   "»']] },
  { rule: "unquoted-number", edits: [["apiKey: JANRAIN_API_KEY", "apiKey: «12345»"]], says: "name of a secret" },
  { rule: "invisible-character", edits: [["operatingAccount: acme ", "operatingAccount: «ac\u200Bme» "]], says: "U+200B" },
  { rule: "invisible-character", edits: [["note: 艾克米会员微博登录", 'note: «"艾克米\\u202E登录"»']], says: "U+202E" },
  { rule: "format-version", edits: [["version: 1", "version: «2»"]] },
  { rule: "name-spaces", edits: [["name: AcmeMember", "name: «Acme Member»"]] },
  { rule: "name-spaces", edits: [["name: AcmeMember", "name: «艾克米　会员»"]] },
  { rule: "surrounding-space", edits: [["name: AcmeMember", 'name: «"AcmeMember "»']] },
  { rule: "surrounding-space", edits: [["note: 艾克米会员微博登录", "note: «' 艾克米'»"]] },
  { rule: "surrounding-space", edits: [["labels: [购物, 会员]", 'labels: [购物, «"会员 "»]']] },
  { rule: "surrounding-space", edits: [["type: web ", 'type: «"web "» ']] },
  { rule: "app-type", edits: [["type: web ", "type: «mobile» "]], says: "web" },
  { rule: "app-type", edits: [["type: web ", "type: «Web» "]], says: 'did you mean "web"' },
  { rule: "website-url", edits: [["website: https://www.acme.example/", "website: «www.acme.example»"]] },
  { rule: "website-url", edits: [["website: https://www.acme.example/", "website: «ftp://www.acme.example/»"]] },
  { rule: "website-url", edits: [["website: https://www.acme.example/", "website: «https://user:pw@www.acme.example/»"]] },
  { rule: "surrounding-space", edits: [["website: https://www.acme.example/", 'website: «"https://www.acme.example/ "»']] },
  { rule: "website-url", edits: [["website: https://www.acme.example/", "website: «https://*/»"]] },
  { rule: "website-url", edits: [["website: https://www.acme.example/", 'website: «"https://*,www.acme.example/"»']] },
  { rule: "note-length", edits: [["note: 艾克米会员微博登录", `note: «${"字".repeat(16)}»`]], says: "16 characters" },
  { rule: "note-length", edits: [["note: 艾克米会员微博登录", `note: «${"𠮷".repeat(16)}»`]], says: "16 characters" },
  { rule: "description-length", edits: [[description, `«${words(19)}»`]], says: "19 words" },
  { rule: "description-length", edits: [[description, `«${"字".repeat(19)}»`]], says: "19 words" },
  { rule: "description-length", edits: [[description, `«>-\n    ${words(9)}\n    ${words(9)}»`]], says: "18 words" },
  { rule: "labels-count", edits: [["labels: [购物, 会员]", "labels: [购物, 会员, 优惠, «积分»]"]], says: "4 labels" },
  { rule: "labels-count", edits: [["labels: [购物, 会员]", "labels: [购物, 会员, 优惠, «优惠»]"]] },
  { rule: "labels-count", edits: [["labels: [购物, 会员]", 'labels: [购物, 会员, 优惠, «""»]']] },
  { rule: "labels-duplicate", edits: [["labels: [购物, 会员]", "labels: [购物, «购物»]"]] },
  {
    rule: "screenshots-count",
    edits: [
      ["  screenshots:", "  «screenshots»:"],
      ["    - brand/screenshot-2.png\n", ""],
    ],
    says: "listed: 2",
  },
  {
    rule: "screenshots-count",
    edits: [
      ["    - brand/screenshot-2.png\n", "    - brand/screenshot-2.png\n    - brand/screenshot-2.png\n"],
      ["screenshot-3.jpg", "screenshot-3.jpg»"],
      ["    - brand/screenshot-3", "    - «brand/screenshot-3"],
    ],
  },
  { rule: "callback-url", edits: bothCallbacks("«ftp://acme.rpxnow.com/sinaweibo/callback»", janrainCallback) },
  { rule: "callback-url", edits: bothCallbacks(janrainCallback, "«acme.rpxnow.com/sinaweibo/callback»") },
  { rule: "surrounding-space", edits: bothCallbacks(`«"${janrainCallback} "»`, janrainCallback) },
  { rule: "secret-name", edits: [["apiKey: JANRAIN_API_KEY", "apiKey: «JANRAIN-API-KEY»"]] },
  { rule: "secret-name", edits: [["apiKey: JANRAIN_API_KEY", "apiKey: «GITHUB_KEY»"]] },
  { rule: "secret-name", edits: [["apiKey: JANRAIN_API_KEY", "apiKey: «$KEY»"]] },
  { rule: "secret-name", edits: [["apiKey: JANRAIN_API_KEY", "apiKey: «2ND_KEY»"]] },
  { rule: "realm-name", edits: [["realm: acme ", "realm: «acme.rpxnow.com» "]] },
  { rule: "realm-name", edits: [["realm: acme ", "realm: «evil.example/x» "]] },
  { rule: "host-name", edits: [["realm: acme ", "realm: acme\n  domain: «https://social.acme.example»\n  # "]] },
  {
    rule: "connection-name",
    edits: [
      [
        "janrain:\n",
        "auth0:\n  domain: acme.eu.auth0.com\n  connection: «新浪微博»\n  applications: [SiteClient01]\n  clientId: A_ID\n  clientSecret: A_SECRET\njanrain:\n",
      ],
    ],
  },
  {
    rule: "connection-name",
    edits: [
      [
        "janrain:\n",
        "auth0:\n  domain: acme.eu.auth0.com\n  connection: «wei--bo»\n  applications: [SiteClient01]\n  clientId: A_ID\n  clientSecret: A_SECRET\njanrain:\n",
      ],
    ],
  },
  {
    rule: "connection-name",
    edits: [
      [
        "janrain:\n",
        "auth0:\n  domain: acme.eu.auth0.com\n  connection: «-weibo»\n  applications: [SiteClient01]\n  clientId: A_ID\n  clientSecret: A_SECRET\njanrain:\n",
      ],
    ],
  },
  {
    rule: "connection-name",
    edits: [
      [
        "janrain:\n",
        "auth0:\n  domain: acme.eu.auth0.com\n  connection: «aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa»\n  applications: [SiteClient01]\n  clientId: A_ID\n  clientSecret: A_SECRET\njanrain:\n",
      ],
    ],
  },
  {
    rule: "application-id",
    edits: [
      [
        "janrain:\n",
        "auth0:\n  domain: acme.eu.auth0.com\n  connection: weibo\n  applications: [«https://shop.acme.example»]\n  clientId: A_ID\n  clientSecret: A_SECRET\njanrain:\n",
      ],
    ],
  },
  {
    rule: "application-id",
    edits: [
      [
        "janrain:\n",
        "auth0:\n  domain: acme.eu.auth0.com\n  connection: weibo\n  applications: [SiteClient01, «Acme Shop»]\n  clientId: A_ID\n  clientSecret: A_SECRET\njanrain:\n",
      ],
    ],
  },
  {
    rule: "application-id",
    edits: [
      [
        "janrain:\n",
        "auth0:\n  domain: acme.eu.auth0.com\n  connection: weibo\n  applications: [«shop@acme»]\n  clientId: A_ID\n  clientSecret: A_SECRET\njanrain:\n",
      ],
    ],
  },
  {
    rule: "service-url",
    edits: [
      [
        "janrain:\n",
        "keycloak:\n  url: «https://sso.acme.example/?x=1»\n  realm: acme\n  alias: weibo\n  clientId: KC_ID\n  clientSecret: KC_SECRET\njanrain:\n",
      ],
    ],
  },
  ...[
    "realm: «微博»\n  alias: weibo",
    "realm: acme\n  alias: «sina weibo»",
    "realm: «a/b»\n  alias: weibo",
    "realm: acme\n  alias: «a?b»",
  ].map(
    (names): BadCase => ({
      rule: "keycloak-name",
      edits: [
        ["janrain:\n", `keycloak:\n  url: https://sso.acme.example\n  ${names}\n  clientId: KC_ID\n  clientSecret: KC_SECRET\njanrain:\n`],
      ],
      says: "cannot be a part of a URL",
    }),
  ),
  { rule: "allow-domain", edits: [["allowDomains: [www.acme.example]", "allowDomains: [www.acme.example, «https://x.example»]"]] },
  { rule: "allow-domain", edits: [["allowDomains: [www.acme.example]", 'allowDomains: [www.acme.example, «"a.example,b.example"»]']] },
  { rule: "allow-domain-duplicate", edits: [["allowDomains: [www.acme.example]", "allowDomains: [www.acme.example, «www.acme.example»]"]] },
  {
    rule: "certificate-type",
    edits: [["certificateType: passport ", "certificateType: «driver-license» "]],
    says: "not one of passport, id-card",
  },
  { rule: "certificate-type", edits: [["certificateType: passport ", "certificateType: «Passport» "]], says: 'did you mean "passport"' },
  { rule: "review-status", edits: [["status: development ", "status: «done» "]] },
  { rule: "review-status", edits: [["status: development ", "status: «aproved» "]], says: 'did you mean "approved"' },
  { rule: "test-users", edits: [["testUsers: 0", "testUsers: «16»"]] },
  { rule: "test-users", edits: [["testUsers: 0", "testUsers: «-1»"]] },

  { rule: "url-form", edits: [["website: https://www.acme.example/", "website: «https://www.acme.example:99999/»"]] },
  {
    rule: "callback-host",
    edits: bothCallbacks("«https://other.rpxnow.com/sinaweibo/callback»", janrainCallback),
    says: "acme.rpxnow.com",
  },
  { rule: "deauthorization-callback", edits: bothCallbacks(janrainCallback, "«https://hooks.acme.example/weibo/revoked»") },
  {
    rule: "callback-host",
    edits: [
      ...bothCallbacks(`«${janrainCallback}»`, "https://social.acme.example/sinaweibo/callback"),
      ["realm: acme ", "realm: acme\n  domain: social.acme.example\n  # "],
    ],
    says: "social.acme.example",
  },
  {
    rule: "callback-host",
    edits: [
      ["realm: acme ", "realm: acmee "],
      ["  authorization: https://acme.rpxnow.com/sinaweibo/callback ", "  authorization: «https://acme.rpxnow.com/sinaweibo/callback» "],
    ],
    says: "Both callbacks",
  },
  {
    rule: "callback-host",
    edits: bothCallbacks("«https://acme.rpxnow.com:8443/sinaweibo/callback»", janrainCallback),
    says: "acme.rpxnow.com:8443",
  },
  { rule: "callback-host", edits: bothCallbacks("«https://Acme.rpxnow.com/sinaweibo/callback»", janrainCallback) },
  {
    rule: "callback-host",
    edits: bothCallbacks("«http://acme.rpxnow.com/sinaweibo/callback»", "http://acme.rpxnow.com/sinaweibo/callback"),
    says: "another scheme than https://acme.rpxnow.com/",
  },
  {
    rule: "callback-host",
    edits: bothCallbacks("«HTTP://acme.rpxnow.com/other»", "https://acme.rpxnow.com/other"),
    says: "another scheme",
  },
  ...["http://www.acme.example/weibo", "HTTP://www.acme.example:8080/index.php?m=member&a=weibo"].map(
    (url): BadCase => ({ rule: "callback-http", edits: [...bothCallbacks(`«${url}»`, url), withoutService] }),
  ),
  { rule: "callback-fragment", edits: bothCallbacks(`«"${janrainCallback}#done"»`, janrainCallback) },
  { rule: "callback-path", edits: bothCallbacks("«https://acme.rpxnow.com/callback»", "https://acme.rpxnow.com/callback") },
  // Of two services, the one whose host the callback has decides.
  ...["realms/acme/broker/other/endpoint", "realms/other/broker/weibo/endpoint", "sinaweibo/callback", ""].map((path) => {
    const callback = `https://sso.acme.example/${path}`;
    return { rule: "callback-differs", edits: [...bothCallbacks(`«${callback}»`, callback), keycloakToo] } satisfies BadCase;
  }),
  {
    rule: "callback-host",
    edits: [...bothCallbacks("«https://other.example/realms/acme/broker/weibo/endpoint»", "https://other.example/"), keycloakToo],
  },
  { rule: "name-brand", edits: [["name: AcmeMember", "name: «AcmeSina»"]] },
  { rule: "name-brand", edits: [["name: AcmeMember", "name: «新浪会员»"]] },
  { rule: "website-http", edits: [["website: https://www.acme.example/", "website: «http://www.acme.example/»"]] },
  { rule: "secrets-distinct", edits: [["appSecret: WEIBO_APP_SECRET", "appSecret: «WEIBO_APP_KEY»"]], says: "App Key" },
  { rule: "secrets-distinct", edits: [["appSecret: WEIBO_APP_SECRET", "appSecret: «weibo_App_key»"]], says: "App Key" },
  { rule: "secret-reserved", edits: [["apiKey: JANRAIN_API_KEY", "apiKey: «ACTIONS_RUNTIME_TOKEN»"]] },
  { rule: "secret-reserved", edits: [["apiKey: JANRAIN_API_KEY", "apiKey: «actions_runtime_token»"]] },
  { rule: "secret-reserved", edits: [["partnerKey: JANRAIN_PARTNER_KEY", "partnerKey: «Actions_Id_Token_Request_Token»"]] },
  { rule: "secret-reserved", edits: [["appSecret: WEIBO_APP_SECRET", "appSecret: «UserProfile»"]] },
  { rule: "secret-reserved", edits: [["idNumber: WEIBO_DEVELOPER_ID ", "idNumber: «Path» "]] },
  { rule: "certificate-foreigner", edits: [["certificateType: passport ", "certificateType: «id-card» "]] },
  { rule: "review-development", edits: [["status: development ", "status: «in-review» "]], says: "21321" },
  { rule: "identity-cloud-end", edits: [["\njanrain:", "\n«janrain»:"]], says: "2027" },
  { rule: "deauthorization-callback", edits: bothCallbacks(janrainCallback, "«https://acme.rpxnow.com/sinaweibo/deauthorize»") },
  { rule: "deauthorization-callback", edits: bothCallbacks(janrainCallback, `«${janrainCallback}/»`) },
  { rule: "security-domain", edits: [["securityDomain: false", "securityDomain: «true» "]] },
  {
    rule: "allow-list-website",
    edits: [["allowDomains: [www.acme.example]", "allowDomains: «[shop.acme.example]»"]],
    says: "www.acme.example",
  },
  { rule: "allow-list-website", edits: [["allowDomains: [www.acme.example]", 'allowDomains: «["*.www.acme.example"]»']] },

  { rule: "image-file", edits: [["icon16: brand/icon-16.png", "icon16: «brand/none.png»"]], says: "does not exist" },
  { rule: "image-file", edits: [["icon16: brand/icon-16.png", "icon16: «../../../outside.png»"]], says: "outside" },
  { rule: "image-file", edits: [["icon16: brand/icon-16.png", "icon16: «/etc/hostname»"]], says: "outside" },
  { rule: "image-file", edits: [["icon16: brand/icon-16.png", "icon16: «brand»"]], says: "not a file" },
  { rule: "image-format", edits: [["icon16: brand/icon-16.png", "icon16: «weibo-provider.yaml»"]], says: "does not contain an image" },
  { rule: "image-extension", edits: [["icon16: brand/icon-16.png", "icon16: «../images/misnamed.png»"]], says: "JPEG" },
  { rule: "image-repeated", edits: [["    - brand/screenshot-2.png", "    - «brand/screenshot-1.png»"]], says: "same image" },
  { rule: "ignore-form", edits: [["  type: web ", "  «# weibo-provider-ignore name-brand»\n  type: web "]], says: "reason" },
  {
    rule: "ignore-form",
    edits: [["  type: web ", "  «# weibo-provider-ignore no-such-rule: because»\n  type: web "]],
    says: "no-such-rule",
  },
  {
    rule: "ignore-form",
    edits: [["  type: web ", "  «# weibo-provider-ignore secret-in-file: because»\n  type: web "]],
    says: "cannot be ignored",
  },
  { rule: "ignore-form", edits: [["  type: web ", "  «# weibo-provider-ignore: because»\n  type: web "]], says: "names no rule" },
  { rule: "ignore-unused", edits: [["  type: web ", "  «# weibo-provider-ignore app-type: because»\n  type: web "]] },
  { rule: "image-size", edits: [["icon120: brand/icon-120.png", "icon120: «brand/icon-80.png»"]], says: "80×80" },
  { rule: "image-size", edits: [["    - brand/screenshot-2.png", "    - «brand/icon-120.png»"]], says: "450×300" },
  ...badSiteCases,
  ...badWritingCases,
];

/** The mistakes; a renamed rule does not have to be renamed in the table. */
export const badCases: readonly BadCase[] = mistakes.map((mistake) => ({ ...mistake, rule: currentId(mistake.rule) }));

/** Valid declarations with unusual values: no finding. */
export const goodCases: readonly { name: string; edits: Edits }[] = [
  { name: "the example itself", edits: [] },
  { name: "a note of 15 characters outside the basic plane", edits: [["note: 艾克米会员微博登录", `note: ${"𠮷".repeat(15)}`]] },
  { name: "a description of 20 English words", edits: [[description, words(20)]] },
  { name: "a description of 20 Chinese characters", edits: [[description, "字".repeat(20)]] },
  { name: "one label", edits: [["labels: [购物, 会员]", "labels: [购物]"]] },
  { name: "digits in quotes", edits: [["operatingAccount: acme", 'operatingAccount: "1904178193"']] },
  {
    name: "a website with port, query and fragment",
    edits: [["website: https://www.acme.example/", "website: https://www.acme.example:8080/a?b=c#d"]],
  },
  {
    name: "a custom domain",
    edits: [
      ...bothCallbacks("https://social.acme.example/sinaweibo/callback", "https://social.acme.example/sinaweibo/callback"),
      ["realm: acme ", "domain: Social.acme.example "],
    ],
  },
  ...["http://127.0.0.1:3000/weibo/auth/callback", "http://localhost/callback", "http://app.test/callback"].map((url) => ({
    name: `a callback on the developer's machine: ${url}`,
    edits: [...bothCallbacks(url, url), withoutService],
  })),
  { name: "no allow-list", edits: [["  allowDomains: [www.acme.example] ", "  # allowDomains: [www.acme.example] "]] },
  {
    name: "an allow-list with a pattern over the website",
    edits: [["allowDomains: [www.acme.example]", 'allowDomains: ["*.acme.example", localhost]']],
  },
  {
    name: "no Partner key",
    edits: [["  partnerKey: JANRAIN_PARTNER_KEY ", "  # partnerKey: JANRAIN_PARTNER_KEY "]],
  },
  { name: "no security domain", edits: [["  securityDomain: false ", "  # securityDomain: false "]] },
  { name: "a YAML 1.1 directive", edits: [["# yaml-language-server", "%YAML 1.1\n---\n# yaml-language-server"]] },
  {
    name: "31 and 33 hex digits, which do not look like a secret",
    edits: [["version: 1", `version: 1 # ${"a".repeat(31)} ${"a".repeat(33)}`]],
  },
  { name: "18 digits with a wrong check digit", edits: [["version: 1", "version: 1 # 110105194912310021"]] },
  {
    name: "an ignored finding",
    edits: [["name: AcmeMember  ", "name: AcmeSina # weibo-provider-ignore name-brand: our own brand, agreed"]],
  },
  {
    name: "a finding ignored from the line above",
    edits: [["  name: AcmeMember", "  # weibo-provider-ignore name-brand: agreed\n  # and why\n  name: AcmeSina"]],
  },
  { name: "what looks like an ignore comment inside a text", edits: [["note: 艾克米会员微博登录", 'note: "# x: y"']] },
  { name: "an explicit core tag", edits: [["name: AcmeMember", "name: !!str AcmeMember"]] },
  { name: "an anchor without an alias", edits: [["name: AcmeMember", "name: &name AcmeMember"]] },
  ...goodSiteCases,
  ...goodWritingCases,
];
