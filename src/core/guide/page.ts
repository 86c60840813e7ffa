import { createHash } from "node:crypto";
import { reaches } from "../findings/finding.ts";
import { type Language, languages } from "../language.ts";
import { messagesIn } from "../messages/catalogs.ts";
import { formatUntrusted } from "../messages/format.ts";
import { printable } from "../messages/printable.ts";
import { countLine } from "../report/formats/text.ts";
import { renderChanges } from "./changes-section.ts";
import { changesStyle } from "./changes-style.ts";
import { renderFindings } from "./components.ts";
import { sectionTitle } from "./form.ts";
import type { GuideData } from "./guide-data.ts";
import { chinese, htmlLanguages, localized } from "./localized.ts";
import { Markup, markup } from "./markup.ts";
import { script } from "./script.ts";
import { renderInstructions, renderMigration, renderProgress, renderSection } from "./sections.ts";
import { style } from "./style.ts";

/** The start of every page, by which the program recognizes a page that it wrote. */
export const guideSignature = "<!doctype html>\n<!-- weibo-provider guide 1 -->\n";

/** The name of each language in that language. */
const languageNames = { en: "English", zh: "中文" } as const satisfies Readonly<Record<Language, string>>;

/**
 * The page as one self-contained document in every language. Its Content Security Policy allows only its own script, and
 * loads nothing.
 * @param language the language that is visible at first
 * @returns HTML; the same data gives the same bytes
 */
export function guidePage(data: GuideData, language: Language): string {
  const name = printable(data.name ?? data.file);
  const hasService = data.sections.some(({ place }) => place === undefined);
  const styles = data.changes ? style + changesStyle : style;
  const page = markup`<html lang="${htmlLanguages[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(styles)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${name} · Weibo 微博</title>
<style>${new Markup(styles)}</style>
</head>
<body>
<a class="skip" href="#basic">${localized(({ guide }) => guide.skip)}</a>
<header>
<div class="top">
<p class="kind">${localized(({ guide }) => (hasService ? guide.title : guide.titleWeibo))}</p>
${renderLanguageSwitch(language)}
</div>
<h1><bdi translate="no">${name}</bdi></h1>
<p>${localized(({ guide }) => formatUntrusted(hasService ? guide.intro : guide.introWeibo, { file: data.file }))}</p>
${renderSummary(data)}
</header>
<div class="columns">
${renderContents(data)}
<main>
${data.changes && renderChanges(data.changes)}${data.sections.map((section) => renderSection(section, renderInstructions(section, data.report)))}
${data.report.migration && renderMigration(data.report.migration)}${renderProgress(data.progress, hasService)}
${data.rest.length === 0 ? undefined : markup`<section id="rest" aria-labelledby="rest-title"><div class="heading"><h2 id="rest-title">${localized(({ guide }) => guide.sections.rest)}</h2></div>${renderFindings(data.rest)}</section>`}
</main>
</div>
<footer><p>${localized(({ guide }) => guide.footer)}</p></footer>
${renderStatus()}
<script>${new Markup(script)}</script>
</body>
</html>
`;
  return guideSignature + page.text;
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

function renderLanguageSwitch(first: Language): Markup {
  return markup`<fieldset class="switch"><legend class="visually-hidden">Language · ${chinese("语言")}</legend>${languages.map(
    (language) => {
      const checked = language === first ? new Markup(" checked") : undefined;
      return markup`<span><input type="radio" name="language" id="in-${language}" value="${htmlLanguages[language]}" autocomplete="off"${checked}><label for="in-${language}" lang="${htmlLanguages[language]}">${languageNames[language]}</label></span>`;
    },
  )}</fieldset>`;
}

/** The number of findings, and what was not checked. */
function renderSummary({ report }: GuideData): Markup {
  const { findings } = report;
  const hasErrors = reaches(findings, "error");
  return markup`<div class="summary${hasErrors ? " failed" : ""}">
<p><strong>${localized((messages) => countLine({ files: [report], findings }, messages))}</strong></p>
${hasErrors ? markup`<p>${localized(({ guide }) => guide.fixFirst)}</p>` : undefined}
${report.urls.every(({ verdict }) => verdict === "not-checked") ? markup`<p>${localized(({ guide }) => guide.unchecked)}</p>` : undefined}
<p>${localized(({ guide }) => guide.secrets)}</p>
</div>`;
}

function renderContents({ report, changes, sections, rest }: GuideData): Markup {
  const ids = [
    ...(changes ? (["changes"] as const) : []),
    ...sections.map(({ id }) => id),
    ...(report.migration ? (["migration"] as const) : []),
    "progress" as const,
    ...(rest.length > 0 ? (["rest"] as const) : []),
  ];
  return markup`<nav aria-labelledby="contents"><p id="contents">${localized(({ guide }) => guide.contents)}</p>
<ol>${ids.map((id) => markup`<li><a href="#${id}">${localized((messages) => sectionTitle(id, messages))}</a></li>`)}</ol></nav>`;
}

/** A live region in which the script announces that a value was copied. Its texts are in attributes, one for each language. */
function renderStatus(): Markup {
  const [en, zh] = [messagesIn("en").guide, messagesIn("zh").guide];
  return markup`<p id="status" role="status" data-copied-en="${en.copied}" data-copied-zh="${zh.copied}" data-selected-en="${en.selected}" data-selected-zh="${zh.selected}"></p>`;
}
