import { describe, expect, it } from "vitest";
import { declarationRules } from "../../src/core/rules/index.ts";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import { declarationIn, diagnosticsOf } from "./diagnostics.ts";

/** What a rule reports about the parts of a declaration that it reads; the secrets are the run's. */
type Row = [rule: string, text: string, diagnostics: string[], secrets?: Record<string, string>];

const callbacks = (authorization: string, ...lines: string[]) =>
  [`callbacks:`, `  authorization: ${authorization}`, ...lines, ""].join("\n");
const janrain = "janrain: {realm: acme}";
const keycloak = "keycloak: {url: https://sso.acme.example, realm: acme, alias: weibo}";
const domain = "janrain: {domain: sso.acme.example}";
const keyAndSecret = "credentials: {appKey: KEY, appSecret: SECRET}\n";
const appSecret = "4f9d1c0b7a3e5f6812d4c6b8a0e1f3d5";

const rows: Row[] = [
  ["callback-host", "version: 1\n", []],
  ["callback-host", `callbacks: {}\n${janrain}\n`, []],
  ["callback-host", callbacks("https://acme.rpxnow.com/sinaweibo/callback", janrain), []],
  ["callback-host", callbacks("https://other.example/x"), []],
  ["callback-host", callbacks("https://[1:2/x", janrain), []],
  [
    "callback-host",
    callbacks("http://acme.rpxnow.com/x", janrain),
    ['value /callbacks/authorization scheme {"service":["Janrain"],"expected":["https://acme.rpxnow.com/sinaweibo/callback"]}'],
  ],
  [
    "callback-host",
    callbacks("https://other.example/x", janrain),
    ['value /callbacks/authorization single {"host":"other.example","service":["Janrain"],"expected":["acme.rpxnow.com"]}'],
  ],
  [
    "callback-host",
    callbacks("https://other.example/x", "  deauthorization: https://other.example/y", janrain),
    ['value /callbacks/authorization both {"host":"other.example","service":["Janrain"],"expected":["acme.rpxnow.com"]}'],
  ],
  [
    "callback-host",
    callbacks("https://other.example/x", "  deauthorization: https://third.example/y", janrain, keycloak),
    [
      'value /callbacks/authorization single {"host":"other.example","service":["Janrain","Keycloak"],"expected":["acme.rpxnow.com","sso.acme.example"]}',
    ],
  ],
  [
    "callback-host",
    callbacks("http://sso.acme.example/x", domain, keycloak),
    [
      'value /callbacks/authorization scheme {"service":["Janrain","Keycloak"],"expected":["https://sso.acme.example/sinaweibo/callback","https://sso.acme.example/realms/acme/broker/weibo/endpoint"]}',
    ],
  ],
  ["callback-host", `callbacks: {deauthorization: https://other.example/y}\n${janrain}\n`, []],

  ["callback-differs", "version: 1\n", []],
  ["callback-differs", `callbacks: {}\n${keycloak}\n`, []],
  [
    "callback-differs",
    callbacks("https://sso.acme.example/x", keycloak),
    ['value /callbacks/authorization {"expected":"https://sso.acme.example/realms/acme/broker/weibo/endpoint","service":"Keycloak"}'],
  ],
  ["callback-differs", callbacks("https://sso.acme.example/realms/acme/broker/weibo/endpoint", keycloak), []],
  ["callback-differs", callbacks("https://sso.acme.example/realms/acme/broker/weibo/endpoint?a=b#c", keycloak), []],
  [
    "callback-differs",
    callbacks("https://sso.acme.example/realms/acme/broker/weibo/endpoint/", keycloak),
    ['value /callbacks/authorization {"expected":"https://sso.acme.example/realms/acme/broker/weibo/endpoint","service":"Keycloak"}'],
  ],
  ["callback-differs", callbacks("https://other.example/x", keycloak), []],
  ["callback-differs", callbacks("https://acme.rpxnow.com/x", janrain), []],
  ["callback-differs", callbacks("https://sso.acme.example/sinaweibo/callback", domain, keycloak), []],
  ["callback-differs", callbacks("https://sso.acme.example/x", keycloak, domain), []],
  [
    "callback-path",
    callbacks("https://acme.rpxnow.com/x", janrain),
    ['value /callbacks/authorization {"expected":"https://acme.rpxnow.com/sinaweibo/callback","service":"Janrain"}'],
  ],
  ["callback-path", callbacks("https://acme.rpxnow.com/sinaweibo/callback", janrain), []],
  ["callback-path", callbacks("https://acme.rpxnow.com/sinaweibo/callback?x", janrain), []],
  ["callback-path", callbacks("https://sso.acme.example/x", keycloak), []],

  ["callback-http", "version: 1\n", []],
  ["callback-http", callbacks("http://acme.example/x"), ["value /callbacks/authorization"]],
  ["callback-http", callbacks("HTTP://acme.example/x"), ["value /callbacks/authorization"]],
  ["callback-http", callbacks("https://acme.example/http://x"), []],
  ["callback-http", callbacks("http://localhost/x"), []],
  ["callback-http", callbacks("http://[1:2/x"), []],
  ["callback-http", callbacks("http://acme.rpxnow.com/x", janrain), []],

  ["callback-fragment", "version: 1\n", []],
  [
    "callback-fragment",
    "callbacks: {authorization: 'https://a.example/#b', deauthorization: 'https://a.example/#'}\n",
    ["value /callbacks/authorization", "value /callbacks/deauthorization"],
  ],

  ["deauthorization-callback", "version: 1\n", []],
  ["deauthorization-callback", callbacks("https://a.example/x"), []],
  ["deauthorization-callback", "callbacks: {deauthorization: https://a.example/y}\n", []],
  [
    "deauthorization-callback",
    callbacks("https://a.example/x", "  deauthorization: https://a.example/y"),
    ['value /callbacks/deauthorization {"authorization":"https://a.example/x","deauthorization":"https://a.example/y"}'],
  ],
  ["deauthorization-callback", callbacks("https://a.example/x#1", "  deauthorization: https://a.example/x#22"), []],
  [
    "deauthorization-callback",
    callbacks("https://a.example/x?1", "  deauthorization: https://a.example/x?2"),
    ['value /callbacks/deauthorization {"authorization":"https://a.example/x?1","deauthorization":"https://a.example/x?2"}'],
  ],
  ["deauthorization-callback", callbacks("https://a.example/x", "  deauthorization: https://a.example/y", janrain), []],
  [
    "deauthorization-callback",
    callbacks("https://acme.rpxnow.com/x", "  deauthorization: https://acme.rpxnow.com/sinaweibo/callback?a#bc", janrain),
    [],
  ],
  [
    "deauthorization-callback",
    callbacks("https://acme.rpxnow.com/sinaweibo/callback?a", "  deauthorization: https://acme.rpxnow.com/sinaweibo/callback", janrain),
    [
      'value /callbacks/deauthorization {"authorization":"https://acme.rpxnow.com/sinaweibo/callback?a","deauthorization":"https://acme.rpxnow.com/sinaweibo/callback"}',
    ],
  ],
  [
    "deauthorization-callback",
    callbacks("https://sso.acme.example/sinaweibo/callback", "  deauthorization: https://a.example/y", domain, keycloak),
    [
      'value /callbacks/deauthorization {"authorization":"https://sso.acme.example/sinaweibo/callback","deauthorization":"https://a.example/y"}',
    ],
  ],
  [
    "deauthorization-callback",
    callbacks("https://sso.acme.example/x", "  deauthorization: https://sso.acme.example/sinaweibo/callback", domain, keycloak),
    [],
  ],

  ["credentials-form", "version: 1\n", [], { KEY: "x" }],
  ["credentials-form", "credentials: {}\n", [], { KEY: "x" }],
  ["credentials-form", keyAndSecret, [], {}],
  ["credentials-form", keyAndSecret, [], { KEY: "1234567890", SECRET: appSecret }],
  ["credentials-form", keyAndSecret, ['value /credentials/appKey weak {"name":"KEY"}'], { KEY: "not an app key" }],
  ["credentials-form", keyAndSecret, ['value /credentials/appSecret weak {"name":"SECRET"}'], { SECRET: "not an app secret" }],
  ["credentials-form", keyAndSecret, ['value /credentials/appSecret upper {"name":"SECRET"}'], { SECRET: appSecret.toUpperCase() }],
  [
    "credentials-form",
    keyAndSecret,
    ['value /credentials/appKey line-break {"name":"KEY"}', 'value /credentials/appSecret whitespace {"name":"SECRET"}'],
    { KEY: "1234567890\n", SECRET: ` ${appSecret}` },
  ],
  [
    "credentials-form",
    keyAndSecret,
    ['value /credentials/appKey key {"name":"KEY"}', 'value /credentials/appSecret secret {"name":"SECRET"}'],
    { KEY: "q7Rk2vXw9", SECRET: "q7Rk2vXw9TzLp4Hs" },
  ],
  ["credentials-form", keyAndSecret, ['value /credentials/appKey placeholder {"name":"KEY"}'], { KEY: "changeme", SECRET: "" }],
  ["credentials-form", keyAndSecret, [], { KEY: appSecret, SECRET: "1234567890" }],
  ["credentials-swapped", "version: 1\n", [], { KEY: appSecret }],
  [
    "credentials-swapped",
    keyAndSecret,
    ['value /credentials/appSecret swapped {"name":"KEY","other":"SECRET"}'],
    { KEY: appSecret, SECRET: "1234567890" },
  ],
  [
    "credentials-swapped",
    keyAndSecret,
    ['value /credentials/appSecret equal {"name":"KEY","other":"SECRET"}'],
    { KEY: appSecret, SECRET: appSecret },
  ],
  ["credentials-swapped", keyAndSecret, [], { KEY: "1234567890", SECRET: appSecret }],
  ["credentials-swapped", keyAndSecret, [], { KEY: appSecret }],

  ["real-name-spaces", "developer: {realName: NAME}\n", ['value /developer/realName {"name":"NAME"}'], { NAME: "Ada Lovelace" }],
  ["real-name-spaces", "developer: {realName: NAME}\n", [], { NAME: "张三" }],
  ["real-name-spaces", "developer: {realName: NAME}\n", [], {}],
  ["real-name-spaces", "version: 1\n", [], { NAME: "Ada Lovelace" }],
  [
    "id-number-form",
    "developer: {certificateType: id-card, idNumber: ID}\n",
    ['value /developer/idNumber {"name":"ID"}'],
    { ID: "110105194912310021" },
  ],
  ["id-number-form", "developer: {certificateType: id-card, idNumber: ID}\n", [], { ID: "11010519491231002X" }],
  ["id-number-form", "developer: {certificateType: passport, idNumber: ID}\n", [], { ID: "E12345678" }],
  ["id-number-form", "developer: {certificateType: id-card, idNumber: ID}\n", [], {}],
  ["id-number-form", "developer: {certificateType: id-card}\n", [], { ID: "E12345678" }],
  ["id-number-form", "version: 1\n", [], { ID: "E12345678" }],

  ["certificate-foreigner", "developer: {foreigner: true, certificateType: id-card}\n", ["value /developer/certificateType"]],
  ["certificate-foreigner", "developer: {foreigner: false, certificateType: id-card}\n", []],
  ["certificate-foreigner", "developer: {foreigner: true, certificateType: passport}\n", []],
  ["certificate-foreigner", "version: 1\n", []],
  ["name-brand", "version: 1\n", []],
  ["name-brand", "app: {name: 新浪会员}\n", ['value /app/name {"brand":"新浪"}']],
  ["review-development", "version: 1\n", []],
  ["review-development", "review: {testUsers: 3}\n", []],
  ["review-development", "review: {status: approved}\n", []],
  ["review-development", "review: {status: development}\n", ['value /review/status development {"status":"development","testUsers":0}']],
  [
    "review-development",
    "review: {status: in-review, testUsers: 3}\n",
    ['value /review/status in-review {"status":"in-review","testUsers":3}'],
  ],
  ["review-identity", "version: 1\n", []],
  ["review-identity", "review: {status: approved}\n", []],
  ["review-identity", "review: {status: in-review}\n", ["value /review/status"]],
  ["review-identity", "review: {status: in-review}\ndeveloper: {}\n", []],
  ["secret-reserved", "credentials: {appKey: GITHUB_TOKEN, appSecret: SECRET}\n", ['value /credentials/appKey {"name":"GITHUB_TOKEN"}']],
  [
    "secrets-distinct",
    "credentials: {appKey: KEY, appSecret: key}\njanrain: {apiKey: Key}\n",
    ['value /credentials/appSecret {"name":"key","first":"App Key"}', 'value /janrain/apiKey {"name":"Key","first":"App Key"}'],
  ],
  ["security-domain", "version: 1\n", []],
  ["security-domain", "app: {securityDomain: true}\n", ["value /app/securityDomain"]],
  ["website-http", "version: 1\n", []],
  ["website-http", "app: {}\n", []],
  ["website-http", "app: {website: 'HTTP://www.acme.example/'}\n", ["value /app/website"]],
  ["website-http", "app: {website: 'https://www.acme.example/http://x'}\n", []],
  ["url-form", "app: {website: 'https://www.acme.example./'}\n", []],
  ["url-form", `app: {website: 'http://${"a.".repeat(123)}example'}\n`, []],
  ["url-form", `app: {website: 'http://${"a.".repeat(123)}example.'}\n`, []],
  [
    "url-form",
    `app: {website: 'http://${"a.".repeat(123)}examples'}\n`,
    [
      'value /app/website {"url":"http://a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.examples"}',
    ],
  ],
  [
    "url-form",
    `app: {website: 'http://${"a.".repeat(123)}examples.'}\n`,
    [
      'value /app/website {"url":"http://a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.examples."}',
    ],
  ],
  ["url-form", "app: {website: 'http://-acme.example/'}\n", ['value /app/website {"url":"http://-acme.example/"}']],
  ["url-form", "app: {website: 'ftp+https://-acme.example/'}\n", []],
  ["url-form", "app: {website: 'https://-acme.example/a b'}\n", []],
  ["url-form", "app: {website: 'https://[::1]/'}\n", []],
  ["url-form", "app: {website: 'https://www.acme.example:0/'}\n", ['value /app/website {"url":"https://www.acme.example:0/"}']],
  ["callback-path", callbacks("https://sso.acme.example/realms/acme/broker/weibo/endpoint", domain, keycloak), []],
  ["callback-fragment", "callbacks: {authorization: 'https://a.example/'}\n", []],
  ["callback-fragment", "callbacks: {authorization: 'https://a.example/', deauthorization: 'https://a.example/'}\n", []],
  ["name-brand", "app: {}\n", []],
  ["name-brand", "app: {name: Acme}\n", []],
  ["deauthorization-callback", callbacks("https://a.example/x#1", "  deauthorization: https://a.example/x"), []],
];

describe("a rule about the declaration alone", () => {
  it.each(rows)("%s on %j", (rule, text, diagnostics, environment = {}) => {
    const declaration = declarationIn(text);
    const isDeclared = (pointer: string) => pointer === "/developer" && declaration.developer !== undefined;
    const input = { declaration, secrets: new SecretStore(environment).lookup, isDeclared };
    expect(diagnosticsOf(declarationRules(), rule, input)).toEqual(diagnostics);
  });
});
