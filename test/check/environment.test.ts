import { describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { fixOf, messageOf } from "../../src/core/rules/rule-text.ts";
import { baselineInfos, brief, checkText } from "../helpers/check.ts";
import { edited, example } from "../helpers/example.ts";

describe("secrets of the run", () => {
  it("are found in the file by their value", async () => {
    const value = "s3cret-value-of-the-partner";
    const text = edited([["operatingAccount: acme", `operatingAccount: ${value}`]]);
    expect((await checkText(text, { environment: { JANRAIN_PARTNER_KEY: value } })).map(brief)).toEqual(["secret-in-file@14:21-14:48"]);
    expect(await checkText(text)).toEqual([]);
  });

  it("never enter a message", async () => {
    const value = "s3cret-value-of-the-partner";
    const findings = await checkText(`${example}\n${value}: ${value}\n`, { environment: { JANRAIN_PARTNER_KEY: value } });
    expect(findings.length).toBeGreaterThan(0);
    expect(
      JSON.stringify(findings) +
        findings.map((finding) => messageOf(finding, en)).join() +
        findings.map((finding) => fixOf(finding, en)).join(),
    ).not.toContain(value);
  });

  it("are not searched for if they are so short that a match may be chance", async () => {
    expect(await checkText(example, { environment: { JANRAIN_PARTNER_KEY: "acme" } })).toEqual([]);
  });

  it("report a space in the real name without revealing it", async () => {
    const findings = await checkText(example, { environment: { WEIBO_DEVELOPER_NAME: "Zhang San" } });
    expect(findings.map(brief)).toEqual(["real-name-spaces@42:13-42:33"]);
    expect(findings.map((finding) => messageOf(finding, en)).join()).toContain("WEIBO_DEVELOPER_NAME");
    expect(findings.map((finding) => messageOf(finding, en)).join()).not.toContain("Zhang");
    expect(await checkText(example, { environment: { WEIBO_DEVELOPER_NAME: "Zhang_San" } })).toEqual([]);
  });
});

describe("app key and app secret", () => {
  const [key, secret] = ["1234567890", "0123456789abcdef".repeat(2)];
  it.each([
    ["of the right form", key, secret, []],
    ["an app key of 8 digits", "12345678", secret, []],
    ["swapped", secret, key, ["credentials-swapped@31:14-31:30"]],
    ["one value twice", secret, secret, ["credentials-swapped@31:14-31:30"]],
    ["an app key with letters", "12345abc", secret, ["credentials-form@30:11-30:24"]],
    ["an app key that is too long", `${key}1`, secret, ["credentials-form@30:11-30:24"]],
    ["an app secret cut short", key, secret.slice(1), ["credentials-form@31:14-31:30"]],
    ["an app secret in uppercase", key, secret.toUpperCase(), ["credentials-form@31:14-31:30"]],
    ["an app secret with a line break", key, `${secret}\n`, ["credentials-form@31:14-31:30"]],
    ["an app key with a space before it", ` ${key}`, secret, ["credentials-form@30:11-30:24"]],
    ["an unresolved expression", "***", "undefined", ["credentials-form@30:11-30:24", "credentials-form@31:14-31:30"]],
    ["an app key that is not set", "", secret, []],
  ])("%s", async (_, WEIBO_APP_KEY, WEIBO_APP_SECRET, found) => {
    const findings = await checkText(example, { environment: { WEIBO_APP_KEY, WEIBO_APP_SECRET } });
    expect(findings.map(brief)).toEqual(found);
    const localized = findings.map((finding) => messageOf(finding, en)).join();
    for (const value of [WEIBO_APP_KEY, WEIBO_APP_SECRET].filter((text) => text.length > 9)) expect(localized).not.toContain(value.trim());
  });
});

describe("severities", () => {
  const twoMistakes = edited([
    ["name: AcmeMember", "name: Acme Member"],
    ["securityDomain: false", "securityDomain: true"],
  ]);
  const severitiesOf = async (settings: [string, "off" | "info" | "warning" | "error"][]) =>
    (await checkText(twoMistakes, { severities: new Map([...baselineInfos.map((id) => [id, "off"] as const), ...settings]) })).map(
      ({ rule, severity }) => `${rule} ${severity}`,
    );

  it("are those of the rules by default", async () => {
    expect(await severitiesOf([])).toEqual(["name-spaces error", "security-domain warning"]);
  });

  it("can be set by the user", async () => {
    expect(
      await severitiesOf([
        ["name-spaces", "info"],
        ["security-domain", "off"],
      ]),
    ).toEqual(["name-spaces info"]);
  });

  it("cannot be changed for rules that keep secrets out of the file", async () => {
    const leaked = edited([["appKey: WEIBO_APP_KEY", "appKey: 1234567890"]]);
    expect(
      (await checkText(leaked, { severities: new Map([...baselineInfos, "secret-in-file"].map((id) => [id, "off"] as const)) })).map(
        ({ severity }) => severity,
      ),
    ).toEqual(["error"]);
  });
});
