import { describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import { fixOf, messageOf } from "../../src/core/rules/rule-text.ts";
import { checkText } from "../helpers/check.ts";
import { type Edits, edited } from "../helpers/example.ts";

const textsOf = async (edits: Edits) => {
  const findings = await checkText(edited(edits));
  expect(findings).toHaveLength(1);
  return [en, zh].map((messages) => findings.map((finding) => `${messageOf(finding, messages)} ${fixOf(finding, messages)}`).join());
};

describe("a generic message names the field by key, English name and Weibo's label", () => {
  it.each([
    ["empty-value", [["note: 艾克米会员微博登录", 'note: ""']], "app.note (Application note, 应用简介)", "应用简介（app.note）"],
    [
      "wrong-type",
      [["foreigner: true", "foreigner: maybe"]],
      "developer.foreigner (Foreigner, 是否外籍)",
      "是否外籍（developer.foreigner）",
    ],
    [
      "surrounding-space",
      [["operatingAccount: acme ", "operatingAccount: 'acme ' "]],
      "app.operatingAccount (Official operating account, 官方运营帐号)",
      "官方运营帐号（app.operatingAccount）",
    ],
    ["invisible-character", [["realm: acme ", 'realm: "ac\\u200Bme" ']], "janrain.realm (Realm)", "（janrain.realm）"],
    ["unquoted-number", [["labels: [购物, 会员]", "labels: [购物, 2024]"]], "app.labels.1 (Labels, 标签)", "标签（app.labels.1）"],
    ["missing-key", [["  status: development ", "  # status "]], "review.status (Review status", "（review.status）"],
    ["missing-key", [["  note: 艾克米会员微博登录", "  # note"]], "app.note (Application note, 应用简介)", "应用简介（app.note）"],
    ["secret-name", [["apiKey: JANRAIN_API_KEY", "apiKey: api-key"]], "janrain.apiKey (", "（janrain.apiKey）"],
    ["host-name", [["realm: acme ", "domain: https://social.acme.example "]], "janrain.domain (Custom domain)", "（janrain.domain）"],
    ["placeholder-value", [["realm: acme ", "realm: TODO "]], "janrain.realm (Realm)", "（janrain.realm）"],
  ] as [string, Edits, string, string][])("%s", async (_, edits, english, chinese) => {
    const [one, other] = await textsOf(edits);
    expect(one).toContain(english);
    expect(other).toContain(chinese);
  });
});

describe("the suggested name of a secret fits the field", () => {
  it.each([
    ["realName: WEIBO_DEVELOPER_NAME", "realName: 张三", "WEIBO_DEVELOPER_NAME"],
    ["idNumber: WEIBO_DEVELOPER_ID ", "idNumber: E12345678 ", "WEIBO_DEVELOPER_ID"],
    ["appKey: WEIBO_APP_KEY", "appKey: app-key", "WEIBO_APP_KEY"],
    ["appSecret: WEIBO_APP_SECRET", `appSecret: ${"0123456789abcdef".repeat(2)}`, "WEIBO_APP_SECRET"],
    ["apiKey: JANRAIN_API_KEY", "apiKey: api-key", "JANRAIN_API_KEY"],
    ["partnerKey: JANRAIN_PARTNER_KEY", `partnerKey: ${"0123456789".repeat(4)}`, "JANRAIN_PARTNER_KEY"],
    ["version: 1", "version: 1 # 11010519491231002X", "WEIBO_DEVELOPER_ID"],
  ])("%s", async (from, to, secretName) => {
    for (const text of await textsOf([[from, to]])) expect(text).toContain(secretName);
  });
});
