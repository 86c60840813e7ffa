import { createHash } from "node:crypto";
import { reaches } from "../findings/finding.ts";
import { fill } from "../messages/format.ts";
import { printable } from "../messages/printable.ts";
import { type Language, languages, wordingIn } from "../messages/languages.ts";
import { countLine } from "../report/formats/text.ts";
import { changesPart } from "./changes-section.ts";
import { changesStyle } from "./changes-style.ts";
import { Html, html } from "./html.ts";
import { findingsPart } from "./components.ts";
import { chinese, htmlLanguages, said } from "./localized.ts";
import { script } from "./script.ts";
import { dashboardPart, progressPart, sectionPart } from "./sections.ts";
import type { Sheet } from "./guide-data.ts";
import { style } from "./style.ts";

/** How every page starts: by it a page is known as one of ours. */
export const guideMark = "<!doctype html>\n<!-- weibo-provider guide 1 -->\n";

/** What each language is called in itself. */
const languageNames = { en: "English", zh: "中文" } as const satisfies Readonly<Record<Language, string>>;

/**
 * The page: one document without anything beside it, in every language of the program. Its policy lets nothing run but its
 * own script, and nothing be loaded.
 * @param language which language is seen first
 * @returns HTML, the same for the same sheet
 */
export function guidePage(sheet: Sheet, language: Language): string {
  const name = printable(sheet.name ?? sheet.file);
  const styles = sheet.changes ? style + changesStyle : style;
  const page = html`<html lang="${htmlLanguages[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(styles)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${name} · Weibo 微博</title>
<style>${new Html(styles)}</style>
</head>
<body>
<a class="skip" href="#basic">${said(({ guide }) => guide.skip)}</a>
<header>
<div class="top">
<p class="kind">${said(({ guide }) => guide.title)}</p>
${switchPart(language)}
</div>
<h1><bdi translate="no">${name}</bdi></h1>
<p>${said(({ guide }) => fill(guide.intro, { file: sheet.file }))}</p>
${summaryPart(sheet)}
</header>
<div class="columns">
${contentsPart(sheet)}
<main>
${sheet.changes && changesPart(sheet.changes)}${sheet.sections.map((section) => sectionPart(section, section.id === "janrain" ? dashboardPart(sheet.report) : undefined))}
${progressPart(sheet.progress)}
${sheet.rest.length === 0 ? undefined : html`<section id="rest" aria-labelledby="rest-title"><div class="heading"><h2 id="rest-title">${said(({ guide }) => guide.sections.rest)}</h2></div>${findingsPart(sheet.rest)}</section>`}
</main>
</div>
<footer><p>${said(({ guide }) => guide.footer)}</p></footer>
${statusPart()}
<script>${new Html(script)}</script>
</body>
</html>
`;
  return guideMark + page.markup;
}

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

function policyFor(styles: string): string {
  return [
    "default-src 'none'",
    "img-src data:",
    `style-src ${hashOf(styles)}`,
    `script-src ${hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function switchPart(first: Language): Html {
  return html`<fieldset class="switch"><legend class="unseen">Language · ${chinese("语言")}</legend>${languages.map((language) => {
    const checked = language === first ? new Html(" checked") : undefined;
    return html`<span><input type="radio" name="language" id="in-${language}" value="${htmlLanguages[language]}" autocomplete="off"${checked}><label for="in-${language}" lang="${htmlLanguages[language]}">${languageNames[language]}</label></span>`;
  })}</fieldset>`;
}

/** What the checks found in all, and what this page does not know. */
function summaryPart({ report }: Sheet): Html {
  const { findings } = report;
  const isWrong = reaches(findings, "error");
  return html`<div class="summary${isWrong ? " wrong" : ""}">
<p><strong>${said((words) => countLine({ files: [report], findings }, words))}</strong></p>
${isWrong ? html`<p>${said(({ guide }) => guide.mend)}</p>` : undefined}
${report.urls.every(({ verdict }) => verdict === "not-checked") ? html`<p>${said(({ guide }) => guide.unchecked)}</p>` : undefined}
<p>${said(({ guide }) => guide.secrets)}</p>
</div>`;
}

function contentsPart({ changes, sections, rest }: Sheet): Html {
  const ids = [
    ...(changes ? (["changes"] as const) : []),
    ...sections.map(({ id }) => id),
    "progress" as const,
    ...(rest.length > 0 ? (["rest"] as const) : []),
  ];
  return html`<nav aria-labelledby="contents"><p id="contents">${said(({ guide }) => guide.contents)}</p>
<ol>${ids.map((id) => html`<li><a href="#${id}">${said(({ guide }) => guide.sections[id])}</a></li>`)}</ol></nav>`;
}

/** Where the script says what became of a copy; the texts wait in attributes, since only one language is told. */
function statusPart(): Html {
  const [en, zh] = [wordingIn("en").guide, wordingIn("zh").guide];
  return html`<p id="status" role="status" data-copied-en="${en.copied}" data-copied-zh="${zh.copied}" data-selected-en="${en.selected}" data-selected-zh="${zh.selected}"></p>`;
}
