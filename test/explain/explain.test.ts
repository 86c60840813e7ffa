import { describe, expect, it } from "vitest";
import { explain, explainIndex } from "../../src/core/explain/explain.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { formatMessage } from "../../src/core/messages/format.ts";
import { allRules } from "../../src/core/rules/index.ts";
import { targetMessages } from "../../src/core/targets/registry.ts";
import { phrase } from "../helpers/phrase.ts";

const [en, zh] = [messagesIn("en"), messagesIn("zh")];
const lines = (...texts: string[]) => `${texts.join("\n  ")}\n`;

describe("a rule is explained", () => {
  it.each([
    [
      "name-spaces",
      "app.name (应用名称)",
      ["the severity", "Severity: error; change it with --rule name-spaces=LEVEL", "Source: setup guide, step 7 [documented]"],
    ],
    [
      "secret-in-file",
      "credentials.appKey (App Key)",
      ["the severity", "Severity: error; it cannot be changed", en.cli.explain.needs.environment],
    ],
    ["surrounding-space", "", [en.cli.explain.fixable]],
    ["url-dns", "", [en.cli.explain.needs.network]],
    ["image-size", "images.icon16", []],
  ])("%s", (id, field, [, ...contained]) => {
    const page = explain(id, en);
    for (const line of contained) expect(page.split("\n")).toContain(`  ${line}`);
    expect(page).toContain(field);
  });

  it.each(allRules().map(({ id }) => id))("%s, in both languages, without a placeholder", (id) => {
    for (const messages of [en, zh]) {
      const page = explain(id, messages);
      expect(page).toMatch(new RegExp(`^${id}: \\S.*\\n(?:  \\S.*\\n){2,}$`));
      expect(page).not.toMatch(/^ {2}(?!Source|来源).*\{\w+\}|undefined/m);
    }
  });

  it("with each of its messages once, and all its fields", () => {
    const [title, ...rest] = explain("secret-in-file", en).trim().split("\n");
    expect(title).toBe("secret-in-file: The file contains a secret's value");
    expect(rest.filter((line) => line.startsWith("  Message: "))).toHaveLength(3);
    expect(rest.find((line) => line.startsWith("  Fields: "))).toMatch(
      /credentials\.appKey \(App Key\), credentials\.appSecret \(App Secret\), /,
    );
    expect(explain("name-spaces", en)).not.toContain(en.cli.explain.fixable);
  });
});

describe("an error code or a verdict is explained", () => {
  const page = (heading: string, { meaning, action }: { meaning: string; action: string }, { cli }: typeof en) =>
    lines(heading, meaning, formatMessage(cli.explain.fix, { text: action }));

  it.each([en, zh])("in each language", (messages) => {
    const { explain: labels } = messages.cli;
    const named = formatMessage(labels.weiboNamed, { code: "21322", identifier: "redirect_uri_mismatch" });
    const janrain = targetMessages("janrain", messages).errors;
    for (const id of ["21322", "weibo:21322"]) expect(explain(id, messages)).toContain(messages.errors.weibo["21322"].meaning);
    expect(named).toContain("21322");
    for (const id of ["3", "janrain:3"])
      expect(explain(id, messages)).toBe(
        page(formatMessage(labels.service, { service: "Janrain", code: "3" }), janrain["3"] ?? expect.fail(), messages),
      );
    expect(explain("janrain:-1", messages)).toContain(janrain["-1"]?.meaning);
    expect(explain("10001", messages)).toBe(page(formatMessage(labels.weibo, { code: "10001" }), messages.errors.weibo["10001"], messages));
    expect(explain("broken", messages)).toBe(
      page(formatMessage(labels.verdict, { verdict: "broken", name: messages.report.verdicts.broken }), messages.verdicts.broken, messages),
    );
  });

  it.each(["99998", "99999", "weibo:3", "janrain:21322", "auth9:3", "-21322"])("%s is unknown", (id) => {
    expect(() => explain(id, en)).toThrow(
      expect.objectContaining({ message: expect.stringMatching(phrase(en.usage["error-code-unknown"], { id })) }),
    );
  });

  it.each(["", "name space", "x21322", "21322x", "3:", ":3", "Janrain:3"])("%j is no rule either", (id) => {
    expect(() => explain(id, en)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/unknown rule/),
        params: expect.objectContaining({ option: "explain", id }),
      }),
    );
  });

  it("a rule with another spelling is suggested", () => {
    expect(() => explain("name-space", en)).toThrow(phrase(en.usage["rule-unknown-near"], { id: "name-space", suggestion: "name-spaces" }));
  });
});

describe("the index", () => {
  const index = explainIndex(en);
  const sections = index
    .trimEnd()
    .split("\n\n")
    .map((section) => section.split("\n"));

  it("lists each rule with its title in one column, then verdicts, and the codes of each service", () => {
    const { index: headings } = en.cli.explain;
    const services = ["Janrain", "Auth0"].map((service) => formatMessage(headings.service, { service }));
    expect(sections.map(([heading]) => heading)).toEqual([headings.rules, headings.verdicts, headings.weibo, ...services]);
    expect(sections[0]).toHaveLength(1 + allRules().length);
    expect(sections[0]).toContain(`  name-spaces${" ".repeat(15)}The application name contains a space`);
    expect(new Set(sections[0]?.slice(1).map((line) => /^ {2}\S+ +/.exec(line)?.[0].length)).size).toBe(1);
    expect(index.endsWith("\n")).toBe(true);
  });

  it("has at most twelve codes in a row, each once, and all of them", () => {
    const rows = (sections[2] ?? []).slice(1).map((row) => row.trim().split("  "));
    expect(rows.slice(0, -1).map((row) => row.length)).toEqual(rows.slice(0, -1).map(() => 12));
    expect(rows.flat()).toEqual(Object.keys(en.errors.weibo).filter((code) => code !== "unknown"));
    expect((sections[3] ?? []).join()).not.toContain("unknown");
    expect(sections[1]?.slice(1)).toEqual([expect.stringMatching(/^ {2}ok {2}.*unknown/)]);
  });
});
