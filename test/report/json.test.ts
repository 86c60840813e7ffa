import { describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { renderJson } from "../../src/core/report/formats/json.ts";
import { edited, example } from "../helpers/example.ts";
import { setUpJanrain } from "../helpers/janrain-run.ts";
import { hostileName, hostileValues, reportOn } from "./report-on.ts";
import { isReport, reportErrors, reviewContract, schemaFault } from "./report-schema.ts";

describe("schema/report.schema.json", () => {
  it.each([
    ["of a check", { "weibo-provider.yaml": example, b: "version: 2\n", c: "", d: Uint8Array.from([255]) }],
    ["of hostile values", Object.fromEntries(Object.entries(hostileValues).map(([name, value]) => [name, hostileName(value)]))],
    [
      "of hostile keys",
      {
        f: Object.values(hostileValues)
          .map((value) => `${JSON.stringify(value)}: 1\n`)
          .join(""),
      },
    ],
  ])("%s", (_, texts) => {
    expect(reportErrors(renderJson(reportOn(texts), en))).toEqual([]);
  });

  it.each([
    ["a plan", "plan", {}, 0],
    ["a plan without secrets", "plan", { environment: {} }, 0],
    ["a plan that fails", "plan", { injectFault: () => "reset" as const }, 3],
    ["a sync", "sync", {}, 0],
    ["a sync with manual steps", "sync", { changes: [["partnerKey: JANRAIN_PARTNER_KEY", ""]] }, 0],
    ["a sync without secrets", "sync", { environment: {} }, 2],
    ["a sync that is skipped", "sync", { changes: [["name: AcmeMember", "name: Acme Member"]] }, 1],
  ] as const)("of %s", async (_, mode, setup, code) => {
    const { go } = await setUpJanrain(setup);
    const { json, exitCode } = await go(mode, { urls: { check: mode === "plan" } });
    expect(exitCode).toBe(code);
    expect(JSON.parse(json).plan).toHaveLength(1);
    expect(reportErrors(json)).toEqual([]);
  });

  it("describes every required member", () => {
    expect([schemaFault(), reviewContract.fault()]).toEqual([undefined, undefined]);
  });

  it("rejects a missing member or another type", () => {
    const report = JSON.parse(renderJson(reportOn({ f: edited([["name: AcmeMember", "name: Acme Member"]]) }), en));
    expect(isReport(report)).toBe(true);
    expect(isReport({ ...report, more: 1 })).toBe(true);
    // Members that were added later are optional.
    const added = ["viaProxy", "weibo", "setup"];
    for (const member of Object.keys(report)) {
      expect(isReport(JSON.parse(JSON.stringify({ ...report, [member]: undefined }))), member).toBe(added.includes(member));
      expect(isReport({ ...report, [member]: "x" }), member).toBe(false);
    }
    const [finding] = report.findings;
    for (const member of Object.keys(finding)) expect(isReport({ ...report, findings: [{ ...finding, [member]: 0 }] }), member).toBe(false);
  });
});
