import { eastAsianWidth } from "get-east-asian-width";
import { describe, expect, it, test } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { formatMessage } from "../../src/core/messages/format.ts";
import type { Messages } from "../../src/core/messages/types.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import { renderJson } from "../../src/core/report/formats/json.ts";
import { renderMarkdown } from "../../src/core/report/formats/markdown.ts";
import { renderText } from "../../src/core/report/formats/text.ts";
import type { RunReport } from "../../src/core/report/report.ts";
import type { UrlCheck } from "../../src/core/urls/url-check.ts";
import type { ProbeCheck } from "../../src/core/weibo/probe-check.ts";
import { unescaped } from "../helpers/markdown.ts";
import { checkOf, pages, withSite } from "../site/reported.ts";
import { reportOnAnswers } from "./report-on.ts";

const website = pages["/app/website"];
const { cached, certificate: certificateTemplate } = en.report.urlDetails;
const certificateText = formatMessage(certificateTemplate, { to: "2099-12-24" });
const certificate = { from: "2026-01-02", to: "2099-12-24", names: ["www.acme.example"] };

/** The lines of the terminal's table. */
function linesOf(report: RunReport, messages: Messages = en): string[] {
  const [, table = ""] = renderText(report, messages).split(new RegExp(`^${messages.report.urls}\\n`, "m"));
  return (table.split("\n\n")[0] ?? "").split("\n").filter((line) => line !== "");
}

/** The row of the website's URL in the terminal's table, and its cells in Markdown: the verdict, and what is below the URL. */
function rowOf(outcome: Partial<UrlCheck>, messages: Messages = en, text = withSite()) {
  const report = reportOnAnswers([checkOf("/app/website", outcome, text)], { text });
  const [, ...rows] = renderMarkdown(report, messages).split(`### ${messages.report.urls}\n\n`)[1]?.split("\n").slice(1) ?? [];
  const [verdict = "", url = ""] = rows[0]?.slice(2, -2).split(" | ") ?? [];
  const [, details = ""] = url.split("<br>");
  return { line: linesOf(report, messages).join("\n").replace(website, "…"), cells: [verdict, unescaped(details)] };
}

describe("a URL's row", () => {
  it.each<[string, Partial<UrlCheck>, string, string[]]>([
    ["with a status", { status: 200, attempts: 1, milliseconds: 1234 }, "  ok       200  …  (1.2 s)", ["ok 200", "1.2 s"]],
    [
      "where redirects led elsewhere",
      { status: 200, finalUrl: `${website}zh/` },
      `  ok       200  …  (→ ${website}zh/)`,
      ["ok 200", `→ ${website}zh/`],
    ],
    ["where they did not", { status: 200, finalUrl: website }, "  ok       200  …", ["ok 200", ""]],
    ["with a certificate", { status: 200, certificate }, `  ok       200  …  (${certificateText})`, ["ok 200", certificateText]],
    [
      "after three attempts",
      { verdict: "unknown", cause: "transient", status: 503, attempts: 3, milliseconds: 2960 },
      "  unknown  503  …  (3.0 s, 3 attempts)",
      ["unknown 503", "3.0 s, 3 attempts"],
    ],
    ["from the cache", { status: 200, attempts: 0, milliseconds: 0 }, `  ok       200  …  (${cached})`, ["ok 200", cached]],
    ["without a status", { verdict: "blocked", failure: { kind: "scheme", target: "ftp://x" } }, "  blocked       …", ["blocked", ""]],
    [
      "with all of it",
      { status: 404, verdict: "broken", cause: "status", finalUrl: "https://x.example/", certificate, attempts: 2, milliseconds: 50 },
      `  broken   404  …  (→ https://x.example/; ${certificateText}; 0.1 s, 2 attempts)`,
      ["broken 404", `→ https://x.example/; ${certificateText}; 0.1 s, 2 attempts`],
    ],
  ])("%s", (_, outcome, line, cells) => {
    expect(rowOf(outcome)).toEqual({ line, cells });
  });

  test("in Chinese", () => {
    const outcome = { status: 200, finalUrl: "https://x.example/", certificate, attempts: 3, milliseconds: 1234 };
    expect(rowOf(outcome, zh).line).toContain(
      `（→ https://x.example/；${formatMessage(zh.report.urlDetails.certificate, { to: "2099-12-24" })}；1.2 秒，3 次尝试）`,
    );
    expect(rowOf({ attempts: 0 }, zh).cells.at(-1)).toBe(zh.report.urlDetails.cached);
  });

  it.each(["https://WWW.acme.example", "https://www.acme.example:443/"])("of %s shows no redirect to an equal URL", (url) => {
    const text = withSite([], [[`website: ${website}`, `website: ${url}`]]);
    expect(rowOf({ status: 200, finalUrl: website }, en, text).line).not.toContain("→");
    expect(rowOf({ status: 200, finalUrl: `${website}#a` }, en, text).line).toContain("→");
  });
});

describe("the table", () => {
  const all = [...Object.keys(pages), "/callbacks/authorization", "/callbacks/deauthorization"];
  const shown = (report: RunReport) => linesOf(report).map((line) => /https:\S+/.exec(line)?.[0]);

  test("shows each URL once, in the order of the declaration", () => {
    const report = reportOnAnswers(all.map((pointer) => checkOf(pointer, { status: 200 })));
    expect(shown(report)).toEqual([...Object.values(pages), "https://acme.rpxnow.com/sinaweibo/callback"]);
    expect(renderMarkdown(report, en).match(/^\| ok 200 \|/gm)).toHaveLength(5);
    expect(JSON.parse(renderJson(report, en)).urls.map(({ pointer }: { pointer: string }) => pointer)).toEqual(all);
  });

  test("is one line if no URL was checked", () => {
    const report = reportOnAnswers(all.map((pointer) => checkOf(pointer, { verdict: "not-checked" })));
    expect(renderText(report, en)).toContain(`${formatMessage(en.report.urlsNotChecked, { count: 5 })}\n\n`);
    expect(linesOf(report)).toEqual([]);
  });

  test("notes the proxy only if one was used", () => {
    for (const messages of [en, zh])
      for (const viaProxy of [true, false]) {
        const report = reportOnAnswers([checkOf("/app/website", { status: 200 })], { viaProxy });
        for (const output of [renderText(report, messages), renderMarkdown(report, messages)])
          expect(output.includes(messages.report.viaProxy)).toBe(viaProxy);
        expect(JSON.parse(renderJson(report, messages)).viaProxy).toBe(viaProxy);
      }
  });

  it.each([
    ["English", en],
    ["Chinese", zh],
  ])("aligns status and URL in %s", (_, messages) => {
    const outcomes: Partial<UrlCheck>[] = [
      { status: 200 },
      { verdict: "broken", status: 404 },
      { verdict: "blocked" },
      { verdict: "unknown", status: 429 },
    ];
    const report = reportOnAnswers(outcomes.map((outcome, index) => checkOf(Object.keys(pages)[index] ?? "", outcome)));
    const rows = linesOf(report, messages);
    expect(rows.map((row) => cells(row.slice(0, row.indexOf("https:"))))).toEqual([16, 16, 16, 16]);
    expect(rows.flatMap((row) => [...row.matchAll(/ (\d{3}) /g)].map(({ index }) => cells(row.slice(0, index + 1))))).toEqual([11, 11, 11]);
  });

  function cells(text: string): number {
    return [...text].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0) ?? 0), 0);
  }
});

describe("the probe results", () => {
  const probes: readonly ProbeCheck[] = [
    { kind: "callback", state: "accepted", status: 200 },
    { kind: "credentials", state: "refused", status: 400, code: 21324 },
    { kind: "callback", state: "unknown", failure: { kind: "timeout", host: "api.weibo.com", seconds: 30 } },
    { kind: "credentials", state: "not-checked", missing: "WEIBO_APP_KEY" },
  ];
  const report = reportOnAnswers([], { probes });
  const linesIn = ({ report: { probes: names, probeStates } }: Messages) =>
    probes.map(({ kind, state, code = 0, missing = "" }) => [names[kind], formatMessage(probeStates[state], { code, missing })]);

  test("have their own section, one line per probe", () => {
    expect(renderText(report, en)).toContain(
      `\n${en.report.weibo}\n${linesIn(en)
        .map((line) => `  weibo-provider.yaml: ${line.join(": ")}\n`)
        .join("")}\n`,
    );
    expect(renderText(report, zh)).toContain(
      `\n${zh.report.weibo}\n${linesIn(zh)
        .map((line) => `  weibo-provider.yaml：${line.join("：")}\n`)
        .join("")}\n`,
    );
  });

  test("are a list in Markdown", () => {
    const [, ...lines] = renderMarkdown(report, zh).slice(renderMarkdown(report, zh).indexOf("### 微博")).trim().split(/\n+/);
    expect(lines).toEqual(linesIn(zh).map((line) => `- weibo\\-provider.yaml：${line.join("：").replaceAll("_", "\\_")}`));
  });

  test("are data in JSON", () => {
    const file = "weibo-provider.yaml";
    expect(JSON.parse(renderJson(report, zh)).weibo).toEqual([
      { file, kind: "callback", state: "accepted", code: null, status: 200, failure: null },
      { file, kind: "credentials", state: "refused", code: 21324, status: 400, failure: null },
      { file, kind: "callback", state: "unknown", code: null, status: null, failure: "timeout" },
      { file, kind: "credentials", state: "not-checked", code: null, status: null, failure: null },
    ]);
  });

  test("are absent without a probe", () => {
    const silent = reportOnAnswers([]);
    expect(renderText(silent, en)).not.toMatch(/^Weibo$/m);
    expect(renderMarkdown(silent, en)).not.toContain("### Weibo");
    expect(JSON.parse(renderJson(silent, en)).weibo).toEqual([]);
  });
});
