import { expect, it } from "vitest";
import type { Finding, Severity } from "../../src/core/findings/finding.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { renderSarif } from "../../src/core/report/formats/sarif.ts";

const finding = (index: number, severity: Severity): Finding => ({
  rule: "name-spaces",
  severity,
  file: `apps/a${index}/weibo-provider.yaml`,
  span: { start: { line: 5, column: 9 }, end: { line: 5, column: 19 } },
  pointer: "/app/name",
  params: { field: "应用名称", value: "Acme Member" },
});

const render = (findings: readonly Finding[]) => {
  const text = renderSarif({ mode: "check", viaProxy: false, files: [], findings }, en);
  const [run] = JSON.parse(text).runs;
  return { text, levels: run.results.map(({ level }: { level: string }) => level), notes: run.invocations[0].toolExecutionNotifications };
};

it("includes all of 25,000 results, without a notification", () => {
  const { levels, notes } = render(Array.from({ length: 25_000 }, (_, index) => finding(index, "warning")));
  expect([levels.length, notes]).toEqual([25_000, []]);
});

it("includes the 25,000 most severe results in their order, and counts the others", () => {
  const severities = ["info", "error", "warning"] as const;
  const { levels, notes } = render(Array.from({ length: 30_000 }, (_, index) => finding(index, severities[index % 3] ?? "info")));
  expect(levels.slice(0, 5)).toEqual(["note", "error", "warning", "note", "error"]);
  expect(["error", "warning", "note"].map((level) => levels.filter((one: string) => one === level).length)).toEqual([10_000, 10_000, 5000]);
  expect(notes).toEqual([{ level: "warning", message: { text: expect.stringContaining("5000 findings are left out") } }]);
});
