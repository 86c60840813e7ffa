import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/core/findings/finding.ts";
import { quietReport } from "../../src/core/report/quiet.ts";
import type { FileReport, RunReport } from "../../src/core/report/report.ts";
import type { Change } from "../../src/core/sync/plan.ts";

const finding = (severity: Finding["severity"]) => ({ severity }) as Finding;
const change = (action: Change["action"]) => ({ action }) as Change;
const planned = (...actions: Change["action"][]) => withTarget({ plan: { changes: actions.map(change) } });
const withTarget = (target: object) => ({ urls: [], targets: [{ target: "janrain", blockers: [], ...target }] }) as unknown as FileReport;
const synced = (outcome: object) =>
  withTarget({ plan: { changes: [change("create")] }, outcome: { remaining: [], unverified: [], ...outcome } });
const report = (files: readonly FileReport[], ...findings: Finding[]): RunReport => ({ mode: "plan", viaProxy: false, files, findings });

describe("--quiet", () => {
  it.each<[string, RunReport]>([
    ["no finding", report([])],
    ["infos", report([], finding("info"))],
    ["an up-to-date plan", report([planned("none", "unknown")])],
    ["no plan", report([withTarget({})])],
    ["no identity service", report([{ urls: [] } as unknown as FileReport])],
    ["a complete sync", report([synced({})])],
    ["a sync that leaves manual steps", report([synced({ remaining: [change("unknown")] })])],
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
    ["a declaration that cannot be read", report([{ urls: [], failure: new Error("x") } as unknown as FileReport])],
    ["a sync that stopped", report([synced({ failure: new Error("x") })])],
    ["a sync that leaves changes", report([synced({ remaining: [change("update")] })])],
    ["a sync of unknown result", report([synced({ unverified: [change("create")] })])],
    ["a cancellation", { ...report([]), isCanceled: true }],
  ])("shows %s", (_, given) => {
    expect(quietReport(given)).toBeDefined();
  });

  it("leaves out infos, URLs and plans without changes", () => {
    const checked = { ...planned("none"), urls: [{ verdict: "ok" }], probes: [{ state: "accepted" }] } as unknown as FileReport;
    const quiet = quietReport(report([checked, planned("update")], finding("info"), finding("warning"), finding("error")));
    expect(quiet).toEqual({
      mode: "plan",
      viaProxy: false,
      findings: [finding("warning"), finding("error")],
      files: [
        { urls: [], probes: [], targets: undefined },
        { ...planned("update"), probes: [] },
      ],
    });
  });
});
