import { describe, expect, it } from "vitest";
import type { Level } from "../../src/core/check/severities.ts";
import { brief, checkText } from "../helpers/check.ts";
import { type Edits, edited } from "../helpers/example.ts";

const quiet = [
  ["identity-cloud-end", "off"],
  ["review-development", "off"],
] as const;
const rulesOf = async (edits: Edits, ...off: string[]) => {
  const severities = new Map<string, Level>([...quiet, ...off.map((id) => [id, "off"] as const)]);
  return (await checkText(edited(edits), { severities })).map(({ rule }) => rule);
};
const name = (value: string): Edits => [["name: AcmeMember", `name: ${value}`]];
const authorization = (value: string): Edits => [
  ["  authorization: https://acme.rpxnow.com/sinaweibo/callback ", `  authorization: ${value} `],
];
const domain = (line: string): Edits => [["realm: acme ", `realm: other\n  ${line}\n  # `]];

describe("one mistake gives one finding", () => {
  it.each([
    ["a URL as Janrain's domain, next to a realm", domain("domain: https://social.acme.example"), ["host-name"]],
    ["an incomplete domain, next to a realm", domain("domain: social"), ["host-name"]],
    ["an empty domain, next to a realm", domain('domain: ""'), ["empty-value"]],
    ["a list as the domain, next to a realm", domain("domain: [social.acme.example]"), ["wrong-type"]],
    ["a misspelled domain, next to a realm", domain("domian: social.acme.example"), ["unknown-key"]],
    ["an invisible character in the domain", domain('domain: "social.acme.exam\\u200Bple"'), ["address-invisible"]],
    ["a domain with a port, next to a realm", domain("domain: social.acme.example:443"), ["host-name"]],
    ["a number as the domain, next to a realm", domain("domain: 123"), ["unquoted-number"]],
    ["a placeholder as the domain, next to a realm", domain("domain: <domain>"), ["placeholder-value"]],
    ["a full-width colon after the domain, next to a realm", domain("domain：social.acme.example"), ["yaml-syntax"]],
    ["a realm that is a URL", [["realm: acme ", "realm: https://acme.rpxnow.com "]], ["realm-name"]],
    ["a realm that is a host", [["realm: acme ", "realm: acme.rpxnow.com "]], ["realm-name"]],
    ["a misspelled path in one of the callbacks", authorization("https://acme.rpxnow.com/sinaweibo/calback"), ["callback-path"]],
    ["a slash after one of the callbacks", authorization("https://acme.rpxnow.com/sinaweibo/callback/"), ["callback-path"]],
    ["an invisible character in the realm", [["realm: acme ", 'realm: "acme\\u200B" ']], ["address-invisible"]],
    ["an invisible character in a boolean", [["foreigner: true", 'foreigner: "true\\u200B"']], ["invisible-character"]],
    ["an invisible character in a duplicate", [["labels: [购物, 会员]", 'labels: [购物, "购物\\u200B"]']], ["invisible-character"]],
    ["an invisible character and a space in the name", name('"Acme \\u200BMember"'), ["invisible-character"]],
    ["an invisible character at the end of a choice", [["type: web ", 'type: "web\\uFEFF" ']], ["invisible-character"]],
    [
      "an invisible character in a note that is too long",
      [["note: 艾克米会员微博登录", `note: "${"字".repeat(16)}\\u200B"`]],
      ["invisible-character"],
    ],
    ["an invisible character in a brand", name('"新浪\\u200B会员"'), ["invisible-character"]],
    ["a space around a name with a space", name('" Acme Member "'), ["surrounding-space"]],
    ["a placeholder with spaces", name('"{{ name }} shop"'), ["placeholder-value"]],
    [
      "a misspelled section that a review needs",
      [
        ["status: development ", "status: in-review "],
        ["developer:  ", "devloper:  "],
      ],
      ["unknown-key"],
    ],
    [
      "missing spaces after colons in braces",
      [
        ["developer:  ", "developer: {foreigner:true, certificateType:passport, realName:WEIBO_NAME, idNumber:WEIBO_ID} #"],
        ...["foreigner: true ", "certificateType: passport ", "realName: WEIBO_DEVELOPER_NAME ", "idNumber: WEIBO_DEVELOPER_ID "].map(
          (field) => [`  ${field}`, `  # ${field}`] as const,
        ),
      ],
      ["unknown-key", "unknown-key", "unknown-key", "unknown-key"],
    ],
    ["several lines after a syntax error", [["  type: web ", "  type：web "]], ["yaml-syntax"]],
  ] as [string, Edits, string[]][])("%s", async (_, edits, rules) => {
    expect(await rulesOf(edits)).toEqual(rules);
  });
});

describe("a rule that is off does not silence other rules of the field", () => {
  it.each([
    ["name-spaces", name("Acme Sina"), ["name-brand"]],
    ["surrounding-space", name('"Acme "'), ["name-spaces"]],
    ["invisible-character", name('"Acme \\u200BMember"'), ["name-spaces"]],
    ["invisible-character", [["type: web ", 'type: "Web\\u200B" ']], ["app-type"]],
    ["callback-url", authorization("https://user@acme.rpxnow.com/other"), ["callback-host"]],
    ["address-invisible", authorization('"https://acme.rpxnow.com/sinaweibo/callback\\u200B"'), ["callback-url"]],
    ["website-url", [["website: https://www.acme.example/", "website: http://user:pw@www.acme.example/"]], ["website-http"]],
    ["placeholder-value", name('"{{ name }}"'), ["name-spaces"]],
    ["labels-count", [["labels: [购物, 会员]", "labels: [购物, 会员, 购物, 优惠]"]], ["labels-duplicate"]],
  ] as [string, Edits, string[]][])("%s", async (off, edits, rules) => {
    expect((await rulesOf(edits, off)).sort()).toEqual(rules);
  });

  it("nor does one that a comment ignores", async () => {
    expect(await rulesOf(name("Acme Sina # weibo-provider-ignore name-spaces: agreed"))).toEqual(["name-brand"]);
    expect(await rulesOf(name('"Acme " # weibo-provider-ignore surrounding-space: agreed'))).toEqual(["name-spaces"]);
    expect(await rulesOf(name('"Acme \\u200BSina" # weibo-provider-ignore invisible-character, name-spaces: agreed'))).toEqual([
      "name-brand",
    ]);
  });
});

it("a value with several independent mistakes is reported for each once they are fixed one by one", async () => {
  expect((await checkText(edited(name('" Acme Sina "')))).map(brief)).toEqual(["surrounding-space@5:9-5:22"]);
  expect((await checkText(edited(name("Acme Sina")))).map(brief)).toEqual(["name-spaces@5:9-5:18"]);
  expect((await checkText(edited(name("AcmeSina")))).map(brief)).toEqual(["name-brand@5:9-5:17"]);
});
