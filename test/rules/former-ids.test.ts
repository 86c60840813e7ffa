import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { explain } from "../../src/core/explain/explain.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import { parseSeverities, renamedRuleNotices } from "../../src/core/options/rules.ts";
import { formerIds } from "../../src/core/rules/former-ids.ts";
import { allRules } from "../../src/core/rules/index.ts";
import { messageOf } from "../../src/core/rules/rule-text.ts";
import { checkText } from "../helpers/check.ts";
import { edited } from "../helpers/example.ts";

const formerId = "brand-in-name";
const lockedId = "credential-leak";

// The table may be empty, so the tests add rows to it.
const table = formerIds as Record<string, string>;
const releasedRows = Object.entries(formerIds);
beforeAll(() => Object.assign(table, { [formerId]: "name-brand", [lockedId]: "secret-in-file" }));
afterAll(() => {
  for (const id of [formerId, lockedId]) delete table[id];
});

const branded = (comment = "") => edited([["name: AcmeMember ", `name: AcmeSina ${comment} `]]);
const rulesOf = async (text: string, severities?: ReturnType<typeof parseSeverities>) =>
  (await checkText(text, severities ? { severities: new Map([...severities, ...quiet]) } : {})).map(({ rule }) => rule);
const quiet = [
  ["identity-cloud-end", "off"],
  ["review-development", "off"],
] as const;

describe("a former rule id", () => {
  it("sets the severity of the renamed rule, with a notice", async () => {
    const settings = [`${formerId} = off`];
    expect(await rulesOf(branded(), parseSeverities("--rule", settings))).toEqual([]);
    expect(renamedRuleNotices("--rule", settings)).toEqual([
      { notice: "rule-renamed", severity: "warning", params: { option: "--rule", former: formerId, rule: "name-brand" } },
    ]);
  });

  it("gives no notice for current ids", () => {
    expect(renamedRuleNotices("--rule", ["name-brand=off"])).toEqual([]);
  });

  it("is refused for a locked rule, as the current id is", () => {
    expect(() => parseSeverities("--rule", [`${lockedId}=off`])).toThrow("secret-in-file cannot be changed");
  });

  it("works in an ignore comment, which gets an info finding with the new id", async () => {
    const findings = await checkText(branded(`# weibo-provider-ignore ${formerId}: agreed`));
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(["info ignore-renamed"]);
    for (const messages of [en, zh]) {
      const message = findings.map((finding) => messageOf(finding, messages)).join();
      expect(message).toContain(formerId);
      expect(message).toContain("name-brand");
    }
  });

  it("counts as unused in an ignore comment without a finding", async () => {
    expect((await rulesOf(edited([["  type: web ", `  # weibo-provider-ignore ${formerId}: agreed\n  type: web `]]))).sort()).toEqual([
      "ignore-renamed",
      "ignore-unused",
    ]);
  });

  it("is explained with the new id", () => {
    expect(explain(formerId, en)).toContain(`explain: the rule ${formerId} is now named name-brand`);
    expect(explain(formerId, en)).toContain(explain("name-brand", en));
    expect(explain(formerId, zh)).toContain(formerId);
  });
});

describe("the table of former ids", () => {
  it("maps ids that no rule has to ids of rules", () => {
    const ids = new Set(allRules().map(({ id }) => id));
    expect(
      releasedRows.filter(([former, current]) => ids.has(former) || !ids.has(current)),
      "a row of src/core/rules/former-ids.ts is former id: current id",
    ).toEqual([]);
  });
});
