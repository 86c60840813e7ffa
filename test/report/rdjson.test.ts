import { describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { renderRdjson } from "../../src/core/report/formats/rdjson.ts";
import type { RunReport } from "../../src/core/report/report.ts";
import { setUpJanrain } from "../helpers/janrain-run.ts";
import { marked } from "../helpers/marked.ts";
import { reportOn } from "./report-on.ts";
import { rdjsonErrors } from "./schemas.ts";

const diagnosticsOf = (report: RunReport) => JSON.parse(renderRdjson(report, en)).diagnostics;

describe("rdjson", () => {
  it.each([
    ["ASCII", "format-version", "{x: 1, version: «2»}"],
    ["Chinese", "format-version", "{微博: 1, version: «2»}"],
    ["astral characters", "format-version", "{𠮷🔑: 1, version: «2»}"],
    ["a mark on a character and a tab", "format-version", "{e\u0301\t: 1, version: «2»}"],
    ["CRLF", "name-spaces", "x: 1\r\n微: 2\r\napp:\r\n  name: «微 博𠮷» # 微\r\n"],
  ])("counts columns in bytes after %s", (_, rule, text) => {
    const [before = "", value = ""] = text.split(/[«»]/);
    const line = before.split("\n").length;
    const column = new TextEncoder().encode(before.split("\n").at(-1)).length + 1;
    const diagnostics = diagnosticsOf(reportOn({ "a/f": marked(text).text }));
    const found = diagnostics.filter(({ code }: { code: { value: string } }) => code.value === rule);
    expect(found.map(({ location }: { location: unknown }) => location)).toEqual([
      {
        path: "a/f",
        range: { start: { line, column }, end: { line, column: column + new TextEncoder().encode(value).length } },
      },
    ]);
  });

  it("contains source, severity, message and fix", () => {
    const report = reportOn({ f: "version: 2\n" });
    const [finding] = report.findings;
    const findings = (["error", "warning", "info"] as const).map((severity) => ({ ...(finding ?? expect.fail()), severity }));
    const { source, diagnostics } = JSON.parse(renderRdjson({ ...report, findings }, en));
    expect(source).toEqual({ name: "weibo-provider", url: "https://github.com/weibo-provider/weibo-provider" });
    expect(diagnostics.map(({ severity }: { severity: string }) => severity)).toEqual(["ERROR", "WARNING", "INFO"]);
    expect(diagnostics[0].message).toContain(" Fix: ");
    expect(diagnostics[0].code.url).toMatch(/^https:.*#[\w-]+$/);
  });

  it("reports what stopped a sync", async () => {
    const { go } = await setUpJanrain({ environment: {} });
    const { report, exitCode } = await go("sync");
    expect(exitCode).toBe(2);
    const whole = JSON.parse(renderRdjson(report, en));
    expect(rdjsonErrors(whole)).toEqual([]);
    const stops = whole.diagnostics.filter(({ code }: { code?: object }) => code === undefined);
    expect(stops.map(({ message }: { message: string }) => message).join("\n")).toContain("JANRAIN_API_KEY");
    expect(stops[0]).toMatchObject({ severity: "ERROR", location: { path: "test/fixtures/acme/weibo-provider.yaml" } });
  });
});
