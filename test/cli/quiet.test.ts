import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/core/findings/finding.ts";
import { quietReport } from "../../src/core/report/quiet.ts";
import type { FileReport, RunReport } from "../../src/core/report/report.ts";
import type { Change } from "../../src/core/sync/plan.ts";

const finding = (severity: Finding["severity"]) => ({ severity }) as Finding;
const change = (action: Change["action"]) => ({ action }) as Change;
const planned = (...actions: Change["action"][]) => withTarget({ plan: { changes: actions.map(change) } });
const withTarget = (target: object) => ({ urls: [], targets: [{ target: "janrain", blockers: [], ...target }] }) as unknown as FileReport;
const report = (files: readonly FileReport[], ...findings: Finding[]): RunReport => ({ mode: "plan", viaProxy: false, files, findings });

describe("--quiet", () => {
  it.each<[string, RunReport]>([
    ["no finding", report([])],
    ["infos", report([], finding("info"))],
    ["an up-to-date plan", report([planned("none", "unknown")])],
    ["URLs", report([{ ...planned("none"), urls: [{ verdict: "ok" }] } as unknown as FileReport])],
  ])("shows nothing for %s", (_, given) => {
    expect(quietReport(given)).toBeUndefined();
  });

  it.each<[string, RunReport]>([
    ["an error", report([], finding("error"))],
    ["a warning", report([], finding("warning"))],
    ["a change", report([planned("none", "create")])],
    ["a failure", report([withTarget({ failure: new Error("x") })])],
    ["a blocker", report([withTarget({ blockers: [{ kind: "unset" }] })])],
    ["a cancellation", { ...report([]), isCanceled: true }],
  ])("shows %s", (_, given) => {
    expect(quietReport(given)).toBeDefined();
  });

  it("leaves out infos, URLs and plans without changes", () => {
    const quiet = quietReport(report([planned("none"), planned("update")], finding("info"), finding("error")));
    expect(quiet?.findings).toEqual([finding("error")]);
    expect(quiet?.files.map(({ targets }) => targets?.[0]?.plan?.changes)).toEqual([undefined, [change("update")]]);
  });
});
