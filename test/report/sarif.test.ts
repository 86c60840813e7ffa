import { describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { renderSarif } from "../../src/core/report/formats/sarif.ts";
import type { RunReport } from "../../src/core/report/report.ts";
import { allRules } from "../../src/core/rules/index.ts";
import { edited, example } from "../helpers/example.ts";
import { setUpJanrain } from "../helpers/janrain-run.ts";
import { hostileName, hostileValues, reportOn } from "./report-on.ts";
import { sarifErrors } from "./schemas.ts";

const runOf = (report: RunReport) => JSON.parse(renderSarif(report, en)).runs[0];
const fingerprints = (texts: Record<string, string>, rule: string) =>
  runOf(reportOn(texts))
    .results.filter(({ ruleId }: { ruleId: string }) => ruleId === rule)
    .map((result: { partialFingerprints: object }) => Object.values(result.partialFingerprints).join());

describe("SARIF", () => {
  it("places a result by line and UTF-16 column, and points to its rule", () => {
    const run = runOf(reportOn({ "a/w.yaml": edited([["labels: [购物, 会员]", "labels: [𠮷物, 会员, 优惠, 积分]"]]) }));
    expect(run.columnKind).toBe("utf16CodeUnits");
    const [result] = run.results.filter(({ ruleId }: { ruleId: string }) => ruleId === "labels-count");
    expect(result.level).toBe("error");
    expect(result.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "a/w.yaml", uriBaseId: "%SRCROOT%" },
          region: { startLine: 13, startColumn: 25, endLine: 13, endColumn: 27 },
        },
      },
    ]);
    expect(run.tool.driver.rules[result.ruleIndex]).toMatchObject({
      id: "labels-count",
      defaultConfiguration: { level: "error" },
      helpUri: "https://github.com/weibo-provider/weibo-provider/blob/main/docs/rules.md#labels-count",
    });
  });

  it("describes every rule, with what GitHub requires", () => {
    const { rules } = runOf(reportOn({})).tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(allRules().map(({ id }) => id));
    for (const rule of rules) {
      for (const text of [rule.shortDescription.text, rule.fullDescription.text, rule.help.text]) expect(text).not.toBe("");
      expect(rule.fullDescription.text.length).toBeLessThan(1024);
    }
  });

  it.each([
    ["a b/ü:%.yaml", "a%20b/%C3%BC%3A%25.yaml"],
    ["../w.yaml", "../w.yaml"],
    ["微博\n.yaml", "%E5%BE%AE%E5%8D%9A%0A.yaml"],
    ["a\uD800?#.yaml", "a%EF%BF%BD%3F%23.yaml"],
  ])("encodes the path %j", (file, uri) => {
    expect(runOf(reportOn({ [file]: "version: 2\n" })).results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it("creates no placeholders or links from values", () => {
    const texts = Object.values(hostileValues).flatMap((value) =>
      runOf(reportOn({ f: hostileName(value) })).results.map(({ message }: { message: { text: string } }) => message.text),
    );
    expect(texts.join("\n")).toContain("{{0}} {{name}}");
    expect(texts.join("\n")).toContain("[a] (javascript");
    expect(texts.filter((text) => /\]\(|(?<!\{)(\{\{)*\{(?!\{)/.test(text))).toEqual([]);
  });

  describe("fingerprints", () => {
    const spaced = hostileName("");

    it("do not change with the line or the value", () => {
      const [one] = fingerprints({ f: spaced }, "name-spaces");
      expect(one).toMatch(/^[0-9a-f]{64}$/);
      expect(fingerprints({ f: `# moved\n\n${spaced}` }, "name-spaces")).toEqual([one]);
      expect(fingerprints({ f: hostileName("another") }, "name-spaces")).toEqual([one]);
    });

    it("differ by file, by rule, and among repeats", () => {
      const [one] = fingerprints({ f: spaced }, "name-spaces");
      expect(fingerprints({ g: spaced }, "name-spaces")).not.toContain(one);
      const report = reportOn({ f: "x: 1\n" });
      const { results } = runOf({ ...report, findings: [...report.findings, ...report.findings] });
      const all = results.map((result: { partialFingerprints: object }) => JSON.stringify(result.partialFingerprints));
      expect(all.length).toBeGreaterThan(4);
      expect(new Set(all).size).toBe(all.length);
    });
  });

  it("reports what stopped a plan, and success", async () => {
    const { go } = await setUpJanrain({ injectFault: () => "reset" });
    const { report, exitCode } = await go("plan");
    expect(exitCode).toBe(3);
    const sarif = JSON.parse(renderSarif(report, en));
    expect(sarifErrors(sarif)).toEqual([]);
    const [invocation] = sarif.runs[0].invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications[0].message.text).toContain("acme.rpxnow.com");
    expect(runOf(reportOn({ f: example })).invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  });
});
