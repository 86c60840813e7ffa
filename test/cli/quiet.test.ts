import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/core/findings/finding.ts";
import { quietReport } from "../../src/core/report/quiet.ts";
import type { FileReport, RunReport } from "../../src/core/report/report.ts";
import type { Change } from "../../src/core/sync/plan.ts";

const finding = (severity: Finding["severity"]) => ({ severity }) as Finding;
const change = (action: Change["action"]) => ({ action }) as Change;
const planned = (...actions: Change["action"][]) => ({ urls: [], plan: { changes: actions.map(change) } }) as unknown as FileReport;
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
    ["a failure", report([{ ...planned("none"), failure: new Error("x") } as FileReport])],
    ["a blocker", report([{ ...planned("none"), blockers: [{ kind: "unset", params: {} }] } as unknown as FileReport])],
    ["a cancellation", { ...report([]), isCanceled: true }],
  ])("shows %s", (_, given) => {
    expect(quietReport(given)).toBeDefined();
  });

  it("leaves out infos, URLs and plans without changes", () => {
    const quiet = quietReport(report([planned("none"), planned("update")], finding("info"), finding("error")));
    expect(quiet?.findings).toEqual([finding("error")]);
    expect(quiet?.files.map(({ plan }) => plan?.changes)).toEqual([undefined, [change("update")]]);
  });
});
