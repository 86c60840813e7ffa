import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { marked } from "marked";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../src/core/language.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { renderComment } from "../../src/core/report/comment.ts";
import { renderMarkdown } from "../../src/core/report/formats/markdown.ts";
import { reportOn } from "../report/report-on.ts";
import { branches } from "./branches.ts";
import { reviewsBetween } from "./declared-by.ts";

const executablePath = process.env.CHROMIUM;
const style = await readFile(createRequire(import.meta.url).resolve("github-markdown-css/github-markdown-light.css"), "utf8");

/** The width of a pull request's column, and of a phone, in CSS pixels. */
const widths = [1012, 375];

describe.skipIf(executablePath === undefined)(
  `a review as GitHub shows it${executablePath === undefined ? " (skipped: set CHROMIUM to the path of a Chromium)" : ""}`,
  { timeout: 60_000 },
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: executablePath ?? "", chromiumSandbox: process.getuid?.() !== 0 });
    }, 60_000);
    afterAll(() => browser?.close());

    const views = widths.flatMap((width) => languages.map((language) => ({ width, language })));

    it.each(views)("cuts nothing off at $width pixels, in $language", async ({ width, language }) => {
      const messages = messagesIn(language);
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      for (const { title, base, head } of branches) {
        const run = { ...reportOn(head), review: { files: reviewsBetween(base, head) } };
        // The summary on a screen, and the comment on a phone: both contain the whole review.
        const markdown = width === 375 ? renderComment(run, "", messages) : renderMarkdown(run, messages);
        const html = marked.parse(markdown, { async: false, gfm: true }).replaceAll("<details>", "<details open>");
        await page.setContent(
          `<meta charset="utf-8"><style>${style} body { margin: 0; padding: 16px; }</style><article class="markdown-body">${html}</article>`,
        );
        expect([title, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([title, width]);
        // Code scrolls, and has a button that copies it.
        const wide = await page.evaluate<string[]>(
          "[...document.querySelectorAll('.markdown-body table')].filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent)",
        );
        expect([title, wide]).toEqual([title, []]);
        const heading = await page.getByText(messages.review.labels.heading, { exact: true }).boundingBox();
        const sentence = await page.locator("h4 + p").first().boundingBox();
        // Whether to merge is answered in the first screen.
        expect(heading && sentence && sentence.y + sentence.height).toBeLessThan(width === 375 ? 700 : 500);
      }
      await page.close();
    });
  },
);
