import { expect, it } from "vitest";
import type { Finding } from "../../src/core/findings/finding.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { exitCodeOf } from "../../src/core/report/exit-code.ts";
import type { RunReport } from "../../src/core/report/report.ts";
import { stepLine } from "../../src/core/report/run-plans.ts";

const report = (findings: readonly Finding[], mode: RunReport["mode"] = "check"): RunReport => ({
  mode,
  viaProxy: false,
  files: [],
  findings,
});
const [error, warning, info] = [{ severity: "error" }, { severity: "warning" }, { severity: "info" }] as [Finding, Finding, Finding];

it.each<[string, RunReport, number[]]>([
  ["a check without findings", report([]), [0, 0, 0, 0]],
  ["a check with an info", report([info]), [0, 0, 0, 0]],
  ["a check with a warning", report([warning]), [0, 1, 0, 0]],
  ["a check with an error", report([warning, error]), [1, 1, 1, 0]],
  ["a plan with an error", report([error], "plan"), [1, 1, 1, 0]],
  ["a sync that is skipped because of an error", report([error], "sync"), [1, 1, 1, 1]],
  ["a sync with a warning", report([warning], "sync"), [0, 1, 0, 0]],
])("the exit codes of %s", (_, run, codes) => {
  expect((["error", "warning", "drift", "never"] as const).map((failOn) => exitCodeOf(run, failOn))).toEqual(codes);
});

it.each(["writing", "applied"] as const)("a step of a sync in the log: %s", (state) => {
  const change = { kind: "credentials", subject: "sinaweibo", action: "update", reason: "differs" } as const;
  const line = stepLine({ file: "a.yaml", target: "janrain", state, change }, en);
  expect(line).toBe(en.sync.run[state].replace("{file}", "a.yaml").replace("{what}", "credentials of sinaweibo"));
});
