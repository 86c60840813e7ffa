import fc from "fast-check";
import { expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { formats } from "../../src/core/report/formats/index.ts";
import { markersIn } from "../../src/core/urls/login-markers.ts";
import type { UrlCheck, Verdict } from "../../src/core/urls/url-check.ts";
import { readHtml } from "../../src/network/site/page-facts.ts";
import { reportOnAnswers } from "../report/report-on.ts";
import { reportErrors } from "../report/report-schema.ts";
import { page, pages, reportedFindings, respondedWith } from "../site/reported.ts";
import { patience, runs } from "./explore.ts";

/** Pieces that mean something to the reader of a page, to a mark or to a report. */
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
const markup = fc.array(
  fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) }),
  { maxLength: 30 },
);

const field = fc.oneof(
  fc.constantFrom("text/html", "TEXT/HTML; charset=gbk", "application/json", "3600", "0", "challenge", ";", ","),
  fc.string({ maxLength: 20 }),
);
const names = ["content-type", "retry-after", "cf-mitigated", "x-dd-b", "x-vercel-mitigated", "x-amzn-waf-action"];

const answer = fc.record({
  status: fc.oneof(fc.constantFrom(200, 202, 403, 404, 429, 500, 503), fc.integer({ min: 100, max: 999 })),
  headers: fc.dictionary(fc.constantFrom(...names), field, { maxKeys: 4 }),
  text: markup.map((parts) => parts.join("")),
  finalUrl: fc.webUrl({ withQueryParameters: true, withFragments: true }),
});

/** The rules that a URL with a verdict must report, besides infos and missing parts of the page. */
const expected: Partial<Record<Verdict, RegExp>> = { broken: /^error url-(?:status|not-page) /, unknown: /^warning url-unknown / };

it(
  "whatever a server answers, its URL has a verdict, one finding that says so in every language, and a place in every report",
  () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(answer, fc.constantFrom(...Object.keys(pages), "/callbacks/authorization"), (given, pointer) => {
        const check: UrlCheck = respondedWith(pointer, page(given));
        seen.add(`${check.verdict} ${check.cause ?? ""}`);
        const { visible, scripts, hosts } = readHtml(given.text, given.finalUrl);
        const facts = { markers: markersIn(visible, []), scriptsRead: 0, scripts: scripts.length, hosts };
        const urls = [{ ...check, ...(check.verdict === "ok" && check.purpose !== "callback" && { page: facts }) }];
        const whats = reportedFindings(urls).map(({ what }) => what);
        const pattern = expected[check.verdict];
        expect(whats.filter((what) => what.includes(" url-"))).toEqual(pattern ? [expect.stringMatching(pattern)] : []);
        expect(visible.length).toBeLessThanOrEqual(given.text.length);
        const report = reportOnAnswers(urls);
        for (const { render } of Object.values(formats))
          expect(render(report, en)).not.toMatch(/^\s*::(?!(?:error|warning|notice) file=)|##\[|undefined/m);
        expect(reportErrors(formats.json.render(report, en))).toEqual([]);
      }),
      { numRuns: runs },
    );
    // Answers that all end the same would try nothing.
    if (runs >= 300) expect(seen.size).toBeGreaterThan(5);
  },
  patience,
);
