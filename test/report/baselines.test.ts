import { expect, it } from "vitest";
import { languages } from "../../src/core/language.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { exitCodeOf } from "../../src/core/report/exit-code.ts";
import { renderMarkdown } from "../../src/core/report/formats/markdown.ts";
import { renderText } from "../../src/core/report/formats/text.ts";
import { runs } from "./runs.ts";

/** The formats for people. */
const formats = { md: renderMarkdown, txt: renderText };

it.each(runs)("the exit codes of $title", ({ report, exitCodes }) => {
  expect([exitCodeOf(report, "error"), exitCodeOf(report, "drift")]).toEqual(exitCodes);
});

// The whole reports, to be read in a pull request that changes them; `npx vitest run test/report/baselines.test.ts -u` writes them.
it.each(languages.flatMap((language) => (["md", "txt"] as const).map((format) => ({ language, format }))))(
  "the reports of all runs in $language as $format",
  async ({ language, format }) => {
    const reports = runs.map(({ title, report }) => `# ${title}\n\n${formats[format](report, messagesIn(language))}`);
    await expect(reports.join("\n")).toMatchFileSnapshot(`baselines/runs.${language}.${format}`);
  },
);
