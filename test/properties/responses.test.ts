import fc from "fast-check";
import { expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import type { PageFacts } from "../../src/core/urls/page-facts.ts";
import type { UrlCheck, Verdict } from "../../src/core/urls/url-check.ts";
import { readHtml } from "../../src/network/site/page-facts.ts";
import { anyCharacter } from "../helpers/code-points.ts";
import { formats } from "../helpers/formats.ts";
import { reportOnAnswers } from "../report/report-on.ts";
import { reportErrors } from "../report/report-schema.ts";
import { page, pages, reportedFindings, respondedWith } from "../site/reported.ts";
import { patience, runs } from "./explore.ts";

/** Pieces with a meaning in HTML, in bot protection pages or in a report format. */
const pieces = [
  ...["<", ">", "</", "<!--", "-->", "--!>", "<!", "<?", '"', "'", "=", "/", "&", "&amp;", "&#0;", " ", "\n", "\u0000", "\u202e", "字"],
  ...[
    "<html>",
    "<title>",
    "</title>",
    "<script",
    " src=",
    "//facebook.com/x.js",
    "https://a.example:99999/",
    "</script>",
    "<base href=",
    "<svg>",
    "<style>",
  ],
  ...["@import url(", "//disqus.com/", "<link rel=stylesheet href=", "<iframe", "rpxnow.com", "janrainEngage", "<![CDATA[", "]]>"],
  ...["Reference #18.", "Just a moment...", "::error::x", "##[error]", "{url}", "$&", "|", "`"],
];
const html = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 12 }) },
  ),
  { maxLength: 30 },
);

const field = fc.oneof(
  fc.constantFrom("text/html", "TEXT/HTML; charset=gbk", "application/json", "3600", "0", "challenge", ";", ","),
  fc.string({ maxLength: 20 }),
);
const names = ["content-type", "retry-after", "cf-mitigated", "x-dd-b", "x-vercel-mitigated", "x-amzn-waf-action"];

const response = fc.record({
  status: fc.oneof(fc.constantFrom(200, 202, 403, 404, 429, 500, 503), fc.integer({ min: 100, max: 999 })),
  headers: fc.dictionary(fc.constantFrom(...names), field, { maxKeys: 4 }),
  text: html.map((parts) => parts.join("")),
  // A message that shows the URL must not look like one with a wrong value.
  finalUrl: fc.webUrl({ withQueryParameters: true, withFragments: true }).filter((url) => !/NaN|undefined/.test(url)),
});

/** The finding that a verdict requires, in addition to infos and missing login markers. */
const requiredFinding: Partial<Record<Verdict, RegExp>> = {
  broken: /^error url-(?:status|not-page) /,
  "no-page": /^error url-not-page /,
  unknown: /^warning url-unknown /,
};

it(
  "gives any response a verdict, one finding in every language, and an entry in every report",
  () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(response, fc.constantFrom(...Object.keys(pages), "/callbacks/authorization"), (sample, pointer) => {
        const check: UrlCheck = respondedWith(pointer, page(sample));
        seen.add(`${check.verdict} ${check.cause ?? ""}`);
        const { evidence, scripts, hosts } = readHtml(sample.text, sample.finalUrl);
        const facts: PageFacts = { ...evidence.find(), gaps: [], scriptsRead: 0, scripts: scripts.length, hosts };
        const urls = [{ ...check, ...(check.verdict === "ok" && check.purpose !== "callback" && { page: facts }) }];
        const reported = reportedFindings(urls).map(({ what }) => what);
        const pattern = requiredFinding[check.verdict];
        expect(reported.filter((what) => what.includes(" url-"))).toEqual(pattern ? [expect.stringMatching(pattern)] : []);
        const report = reportOnAnswers(urls);
        for (const { render } of Object.values(formats))
          expect(render(report, en)).not.toMatch(/^\s*::(?!(?:error|warning|notice) file=)|##\[|undefined/m);
        expect(reportErrors(formats.json.render(report, en))).toEqual([]);
      }),
      { numRuns: runs },
    );
    // Responses with the same outcome would test nothing.
    if (runs >= 80) expect(seen.size).toBeGreaterThan(5);
  },
  patience,
);
