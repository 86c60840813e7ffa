import { describe, expect, it, test } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import type { Messages } from "../../src/core/messages/types.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import type { ReportFormat } from "../../src/core/report/formats/format.ts";
import { renderJson } from "../../src/core/report/formats/json.ts";
import { renderMarkdown } from "../../src/core/report/formats/markdown.ts";
import { renderText } from "../../src/core/report/formats/text.ts";
import type { NetworkFailure } from "../../src/core/urls/network-failure.ts";
import type { UrlCheck } from "../../src/core/urls/url-check.ts";
import { formats } from "../helpers/formats.ts";
import { checkOf, pages, withSite } from "../site/reported.ts";
import { hostileValues, reportOnAnswers } from "./report-on.ts";
import { reportErrors } from "./report-schema.ts";
import { junitErrors, rdjsonErrors, sarifErrors } from "./schemas.ts";

const certificate = { from: "2026-01-02", to: "2099-12-24", names: [] };

/** Responses of a server, the cache or Weibo with a hostile value in every text. */
const answersWith = (value: string): readonly Partial<UrlCheck>[] => [
  {
    status: 200,
    finalUrl: `https://x.example/${value}`,
    page: { markers: [value], hints: [value], gaps: [], scriptsRead: 1, scripts: 2, hosts: [`${value}.disqus.com`] },
  },
  { status: 404, verdict: "broken", cause: "status", finalUrl: value },
  { status: 200, verdict: "no-page", cause: "not-html", contentType: value, finalUrl: value },
  { status: 403, verdict: "unknown", cause: "bot-protection", protection: value },
];

const failuresWith = (value: string): readonly NetworkFailure[] => [
  { kind: "redirect-loop", target: value },
  { kind: "protocol", host: value, code: value },
  { kind: "tls", host: value, reason: "wrong-host", code: value, certificate: { ...certificate, names: [value, value] } },
  { kind: "blocked", host: value, reason: value },
];

const known = new Map<string, ReturnType<typeof createReports>>();

/** Two reports: one whose pages responded this way, one whose pages did not respond; both with a probe. All formats share them. */
function reportsWith(value: string, file = "weibo-provider.yaml") {
  const key = JSON.stringify([value, file]);
  const reports = known.get(key) ?? createReports(value, file);
  known.set(key, reports);
  return reports;
}

function createReports(value: string, file: string) {
  const pointers = Object.keys(pages);
  const checks = (outcomes: readonly Partial<UrlCheck>[]) => outcomes.map((outcome, index) => checkOf(pointers[index] ?? "", outcome));
  const text = withSite([`markers: [${JSON.stringify(`m${value.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")}`)}]`]);
  const probes = [{ kind: "callback", state: "not-checked", missing: value } as const];
  return [
    reportOnAnswers(checks(answersWith(value)), { text, probes, file }),
    reportOnAnswers(checks(failuresWith(value).map((failure) => ({ verdict: "broken", failure }))), { text, probes, file }),
  ];
}

const both: readonly Messages[] = [en, zh];
const outputsOf = ({ render }: ReportFormat, value: string, file?: string) =>
  reportsWith(value, file).flatMap((report) => both.map((messages) => render(report, messages)));

/** Lines that a runner interprets as commands, except the annotations. */
const commandsIn = (output: string) =>
  output.split(/[\n\r\u2028]/).filter((line) => /^\s*::/.test(line) && !/^::(?:error|warning|notice) file=/.test(line));

describe.each(Object.entries(formats))("a hostile response in %s", (_, format) => {
  it.each(Object.values(hostileValues))("starts no workflow command and is escaped: %j", (value) => {
    for (const output of outputsOf(format, value)) {
      expect(commandsIn(output)).toEqual([]);
      expect(output).not.toContain("##[");
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      expect(output).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069\u{E0001}-\u{E007F}]/u);
      expect(output.isWellFormed()).toBe(true);
    }
  });

  it("starts no workflow command from a file name", () => {
    for (const file of ["::error::x.yaml", "##[error]y.yaml", "\n::add-mask::z", "a\u001B[31m\u202Eb"])
      for (const output of outputsOf(format, "x", file)) {
        expect([commandsIn(output), output.includes("##[")]).toEqual([[], false]);
        // An annotation contains the unescaped file name: GitHub matches it.
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
        expect(output.replace(/^::\w+ file=[^,]*/gm, "")).not.toMatch(/[\u001B\u202E]/);
      }
  });
});

describe("machine formats stay valid", () => {
  it.each(Object.entries(hostileValues))("with %s", async (_, value) => {
    for (const report of reportsWith(value)) {
      const json = renderJson(report, en);
      expect(reportErrors(json)).toEqual([]);
      expect(JSON.parse(json).urls.map(({ finalUrl }: { finalUrl: string | null }) => finalUrl)).toEqual(
        report.files[0]?.urls.map(({ finalUrl }) => finalUrl ?? null),
      );
      expect(sarifErrors(JSON.parse(formats.sarif.render(report, zh)))).toEqual([]);
      expect(rdjsonErrors(JSON.parse(formats.rdjson.render(report, zh)))).toEqual([]);
    }
    expect(await junitErrors(...reportsWith(value).map((report) => formats.junit.render(report, zh)))).toEqual([]);
  });
});

describe("the summary", () => {
  const value =
    "<img src=https://e.example/b.png> ![a](https://e.example/b.png) [a](javascript:x) @octocat `c` | d **e** <!-- --> www.e.example";

  test("contains no markup from a server, and its tables keep their columns", () => {
    for (const report of reportsWith(value)) {
      const rows = renderMarkdown(report, en)
        .split("\n")
        .filter((line) => line.startsWith("| ") || line.startsWith("- "));
      expect(rows.length).toBeGreaterThan(8);
      for (const row of rows) {
        const own = row.replace(/\[[\w-]+\]\(https:\/\/github\.com\/[^)]*\)/, "").replace(/<w?br>/g, "");
        expect(own).not.toMatch(/<(?!!-- -->)|https?:\/\/|(?<!\\)!\[|(?<!\\)\]\(|@octocat|(?<!\\)\*\*|(?<!\\)`|www\./);
        if (row.startsWith("| ")) expect([3, 4]).toContain(row.match(/(?<!\\)\|/g)?.length);
      }
    }
  });

  test("truncates very long URLs", () => {
    const [report] = reportsWith(`${"<|>".repeat(100_000)}end`);
    if (!report) return expect.fail();
    const markdown = renderMarkdown(report, en);
    expect(markdown).not.toContain(en.report.summaryRest);
    expect(Buffer.byteLength(markdown)).toBeLessThan(50_000);
    expect(
      renderText(report, en)
        .split("\n")
        .every((line) => line.length < 1_000),
    ).toBe(true);
  });

  test("masks secrets in URLs, like the terminal", () => {
    const secret = "0123456789abcdef0123456789abcdef";
    for (const report of reportsWith(`?session=${secret}`))
      for (const messages of both) {
        expect(renderText(report, messages)).not.toContain(secret);
        expect(renderMarkdown(report, messages)).not.toContain(secret);
      }
  });
});
