import { writeFile } from "node:fs/promises";
import { marked } from "marked";
import { chromium } from "playwright-core";
import { expect, it } from "vitest";
import { createFixture, fastTimers } from "../github/fixture.ts";
import { proposedChange } from "../github/fixture-repository.ts";
import { edited, root } from "../helpers/example.ts";
import { ship } from "../helpers/shipped.ts";

const executablePath = process.env.CHROMIUM;

/** The parts of GitHub's style that a job summary shows. */
const style = `
  body { font: 16px/1.5 "Segoe UI", "Noto Sans", "Noto Sans CJK SC", Helvetica, Arial, sans-serif; color: #1f2328; margin: 24px; width: 964px; }
  h2, h3, h4 { line-height: 1.25; margin: 24px 0 16px; } h2 { font-size: 24px; border-bottom: 1px solid #d1d9e0; padding-bottom: 7px; margin-top: 0; }
  h3 { font-size: 20px; } table { border-collapse: collapse; } th, td { border: 1px solid #d1d9e0; padding: 6px 13px; }
  tr:nth-child(2n) { background: #f6f8fa; } code { font: 85% monospace; background: #818b981f; padding: 3px 6px; border-radius: 6px; }
  pre { background: #f6f8fa; padding: 16px; border-radius: 6px; overflow: hidden; } pre code { background: none; padding: 0; }
  ul { padding-left: 2em; } li:has(> input), li:has(> p > input) { list-style: none; } li input { margin: 0 6px 3px -24px; vertical-align: middle; }
  a { color: #0969da; }`;

// Run with CHROMIUM=/usr/bin/chromium to render docs/summary.png again.
it.skipIf(executablePath === undefined)("docs/summary.png shows the job summary of a run", { timeout: 120_000 }, async () => {
  const shipped = await ship("", fastTimers);
  const browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
  try {
    const changed = edited([["operatingAccount: acme ", "operatingAccount: acmemember "]]).replaceAll(
      "https://acme.rpxnow.com/sinaweibo/callback",
      "https://acme.rpxnow.com/sinaweibo/callback/",
    );
    const { action } = await createFixture(shipped, proposedChange(changed));
    const { summary } = await action();
    expect(summary).toContain("## Weibo provider: check");
    const page = await browser.newPage({ viewport: { width: 1012, height: 600 }, deviceScaleFactor: 1 });
    await page.setContent(`<style>${style}</style>${await marked.parse(summary, { gfm: true })}`);
    await writeFile(`${root}docs/summary.png`, await page.screenshot({ fullPage: true }));
  } finally {
    await browser.close();
    await shipped.remove();
  }
});
