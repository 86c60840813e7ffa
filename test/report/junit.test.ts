import { describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { renderJunit } from "../../src/core/report/formats/junit.ts";
import type { RunReport } from "../../src/core/report/report.ts";
import { setUpJanrain } from "../helpers/janrain-run.ts";
import { hostileName, reportOn } from "./report-on.ts";
import { junitErrors } from "./schemas.ts";

/** The cases as name and what is in them. */
function casesOf(xml: string): [name: string, inside: string | undefined][] {
  return [...xml.matchAll(/<testcase name="([^"]*)" classname="[^"]*"(?:\/>|>(?:<([\w-]+)[\s\S]*?)<\/testcase>)/g)].map(
    ([, name = "", inside]) => [name, inside],
  );
}

/** A report of one file with one finding of each severity. */
function graded(): RunReport {
  const report = reportOn({ "a/weibo-provider.yaml": hostileName("") });
  const finding = report.findings.find(({ rule }) => rule === "name-spaces") ?? expect.fail();
  const findings = (["error", "warning", "info"] as const).map((severity) => ({ ...finding, severity }));
  return { ...report, files: report.files.map((file) => ({ ...file, findings })), findings };
}

describe("JUnit", () => {
  it("fails one case per error; warnings and infos pass with their text", async () => {
    const xml = renderJunit(graded(), en);
    expect(await junitErrors(xml)).toEqual([]);
    expect(casesOf(xml)).toEqual([
      ["name-spaces /app/name", "failure"],
      ["name-spaces /app/name (2)", "system-out"],
      ["name-spaces /app/name (3)", "system-out"],
    ]);
    expect(xml).toContain('<testsuites name="weibo-provider" tests="3" failures="1" errors="0">');
    expect(xml).toContain(
      '<testsuite name="a/weibo-provider.yaml" file="a/weibo-provider.yaml" tests="3" failures="1" errors="0" skipped="0">',
    );
    expect(xml).toContain("a/weibo-provider.yaml:5:9 error name-spaces\n");
    expect(xml).toMatch(/ \| {9}\^{5}\n {2}fix: /);
  });

  it("has one passed case for a clean file", () => {
    const { files, ...report } = graded();
    const clean = { ...report, files: files.map((file) => ({ ...file, findings: [] })), findings: [] };
    const xml = renderJunit(clean, en);
    expect(casesOf(xml)).toEqual([["check", undefined]]);
    expect(xml).toContain('tests="1" failures="0" errors="0"');
  });

  it("gives cases unique names without line numbers", () => {
    const text = `version: 2\n${Array.from({ length: 30 }, (_, index) => `k${index}: x\n`).join("")}`;
    const names = casesOf(renderJunit(reportOn({ f: text }), en)).map(([name]) => name);
    expect(names.length).toBeGreaterThan(30);
    expect(new Set(names).size).toBe(names.length);
    expect(casesOf(renderJunit(reportOn({ f: `\n\n${text}` }), en)).map(([name]) => name)).toEqual(names);
  });

  it("starts no workflow command from a file name", () => {
    const xml = renderJunit(reportOn({ "::error::x.yaml": "version: 2\n", "##[error]y.yaml": "version: 2\n" }), en);
    expect(xml).toContain(":&#58;error:&#58;x.yaml");
    expect(xml).not.toMatch(/::|##\[/);
  });

  it.each([
    ["plans", "plan", {}, "system-out", 0],
    ["stops because secrets are missing", "sync", { environment: {} }, "error", 2],
    ["is skipped because of errors", "sync", { changes: [["name: AcmeMember", "name: Acme Member"]] }, "skipped", 1],
  ] as const)("has a case for the remote side that %s", async (_, mode, setup, inside, code) => {
    const { go } = await setUpJanrain(setup);
    const { report, exitCode } = await go(mode);
    expect(exitCode).toBe(code);
    const xml = renderJunit(report, en);
    expect(await junitErrors(xml)).toEqual([]);
    expect(casesOf(xml).at(-1)).toEqual([mode, inside]);
    expect(xml).toContain(
      { "system-out": "allow-list entry", error: "JANRAIN_API_KEY", skipped: en.report.skipped.split("{file}")[1] }[inside],
    );
  });
});
