import { expect, it } from "vitest";
import { languages } from "../../src/core/language.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { renderComment, renderEmptyComment } from "../../src/core/report/comment.ts";
import { exitCodeOf } from "../../src/core/report/exit-code.ts";
import { renderAnnotations } from "../../src/core/report/formats/annotations.ts";
import { renderJson } from "../../src/core/report/formats/json.ts";
import { renderJunit } from "../../src/core/report/formats/junit.ts";
import { renderMarkdown } from "../../src/core/report/formats/markdown.ts";
import { renderRdjson } from "../../src/core/report/formats/rdjson.ts";
import { renderSarif } from "../../src/core/report/formats/sarif.ts";
import { renderText } from "../../src/core/report/formats/text.ts";
import type { RunReport } from "../../src/core/report/report.ts";
import { checkedRuns, largeRuns } from "./checked-runs.ts";
import { reportOn } from "./report-on.ts";
import { runs } from "./runs.ts";

const [en, summary] = [messagesIn("en"), "https://github.com/acme/web/actions/runs/7"];

it.each(runs)("the exit codes of $title", ({ report, exitCodes }) => {
  expect([exitCodeOf(report, "error"), exitCodeOf(report, "drift")]).toEqual(exitCodes);
});

/** SARIF without the descriptions of all rules. */
function sarifResults(report: RunReport): string {
  const {
    runs: [run],
    ...log
  } = JSON.parse(renderSarif(report, en));
  run.tool.driver.rules = [];
  return `${JSON.stringify({ ...log, runs: [run] })}\n`;
}

/** The reports of runs, each below its title. */
const titled = (all: readonly { title: string; report: RunReport }[], render: (report: RunReport) => string) =>
  all.map(({ title, report }) => `# ${title}\n\n${render(report)}`).join("\n");

// The whole reports, to be read in a pull request that changes them; `npx vitest run test/report/baselines.test.ts -u` writes them.
it.each(languages)("the reports for people in %s", async (language) => {
  const messages = messagesIn(language);
  await expect(titled(runs, (report) => renderMarkdown(report, messages))).toMatchFileSnapshot(`baselines/runs.${language}.md`);
  await expect(titled(runs, (report) => renderText(report, messages))).toMatchFileSnapshot(`baselines/runs.${language}.txt`);
});

it.each(languages)("the reports of checks for people in %s", async (language) => {
  const messages = messagesIn(language);
  await expect(titled(checkedRuns, (report) => renderMarkdown(report, messages))).toMatchFileSnapshot(`baselines/checks.${language}.md`);
  await expect(titled(checkedRuns, (report) => renderText(report, messages))).toMatchFileSnapshot(`baselines/checks.${language}.txt`);
});

it.each<[string, (report: RunReport) => string]>([
  ["json", (report) => renderJson(report, en)],
  ["sarif", sarifResults],
  ["junit", (report) => renderJunit(report, en)],
  ["rdjson", (report) => renderRdjson(report, en)],
])("the reports for programs: %s", async (format, render) => {
  await expect(titled([...runs, ...checkedRuns], render)).toMatchFileSnapshot(`baselines/${format}.txt`);
});

/** A rule with one message, one with several messages and fixes, and one that is documented elsewhere. */
const described = ["name-spaces", "secret-in-file", "url-dns", "surrounding-space"];

it("the descriptions of rules in SARIF", async () => {
  const [run] = JSON.parse(renderSarif(reportOn({}), en)).runs;
  const rules = run.tool.driver.rules.filter(({ id }: { id: string }) => described.includes(id));
  await expect(`${rules.map((rule: object) => JSON.stringify(rule)).join("\n")}\n`).toMatchFileSnapshot("baselines/sarif-rules.txt");
});

it("the text with colors", async () => {
  const [{ report } = expect.fail()] = checkedRuns;
  const mark = (name: string) => (text: string) => `${name}«${text}»`;
  const paint = { error: mark("E"), warning: mark("W"), info: mark("I"), place: mark("P"), dim: mark("D") };
  await expect(renderText(report, en, paint)).toMatchFileSnapshot("baselines/colors.txt");
});

it("the annotations", async () => {
  await expect(titled([...runs, ...checkedRuns, ...largeRuns], (report) => renderAnnotations(report, en))).toMatchFileSnapshot(
    "baselines/annotations.txt",
  );
});

it("the comments on pull requests", async () => {
  const commented = [...runs.slice(0, 5), ...checkedRuns.filter(({ report }) => report.review)];
  await expect(titled(commented, (report) => renderComment(report, summary, en))).toMatchFileSnapshot("baselines/comments.md");
  const [[{ report } = expect.fail()], large = expect.fail()] = [runs, largeRuns.at(-1)];
  const long = renderComment(large.report, summary, en);
  expect([long.match(/^\| error/gm)?.length, /^\d+ more findings.*$/m.exec(long)?.[0]]).toEqual([
    50,
    "4 more findings: see the job summary.",
  ]);
  const fifty = { ...large.report, findings: large.report.findings.slice(0, 50) };
  expect(renderComment(fifty, summary, en)).not.toContain("more findings");
  expect(renderComment(report, "", en)).toBe(renderComment(report, summary, en).replace(/\[[^[]*$/, ""));
  expect(renderEmptyComment(report, summary, en)).toBe(
    `## Weibo provider: plan\n\n${en.report.comment.nothing}\n\n[${en.report.comment.more}](${summary})\n`,
  );
});
