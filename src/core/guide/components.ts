import type { LocalizedText } from "../declaration/field-facts.ts";
import { knownField } from "../declaration/schema-facts.ts";
import type { Finding } from "../findings/finding.ts";
import type { PageImage } from "../images/page-image.ts";
import { formatMessage } from "../messages/format.ts";
import { visible } from "../messages/printable.ts";
import { fixOf, messageOf } from "../rules/rule-text.ts";
import type { FieldValue, PlainValue } from "./field-value.ts";
import type { FieldNames } from "./form.ts";
import type { GuideField, GuideImage, Usage } from "./guide-data.ts";
import { chinese, htmlLanguages, localized } from "./localized.ts";
import { type Markup, markup } from "./markup.ts";

/** A field: its names, its value with a button to copy it, how much of its limit is used, and its findings. */
export function renderField({ hint, value, usage, findings, ...names }: GuideField): Markup {
  return markup`<div class="field">
<h3>${renderNames(names)}</h3>
<div class="content">
${renderFieldValue(value, names.title)}
${usage && renderUsage(usage)}
<p class="hint">${localized(({ language }) => hint[language])}</p>
${renderFindings(findings)}
</div>
</div>
`;
}

/** The name of a field on the form: Weibo's own, with a translation for English readers. */
export function renderNames({ label, title }: FieldNames): Markup {
  if (label === undefined) return localized(({ language }) => title[language]);
  return markup`${chinese(label)} ${translation(title.en)}`;
}

/** The name of an image, or of a field that is not on the form. */
export function renderTitle(pointer: string): Markup {
  const { title, label = title.zh } = knownField(pointer);
  const index = /\/(\d+)$/.exec(pointer)?.[1];
  const number = index === undefined ? "" : ` ${Number(index) + 1}`;
  return markup`${chinese(`${label}${number}`)} ${translation(title.en)}`;
}

/** The English translation of a Chinese name; Chinese readers do not see it. */
export function translation(english: string): Markup {
  return markup`<span class="localized english" lang="en">${english}</span>`;
}

/** An image embedded in the page. */
export function embedded({ format, width, height, bytes }: Extract<PageImage, { state: "shown" }>, name: string | undefined): Markup {
  const data = Buffer.from(bytes).toString("base64");
  return markup`<img src="data:image/${format.toLowerCase()};base64,${data}" width="${width}" height="${height}" alt="${name}">`;
}

/** An image in its size, or a placeholder where it cannot be shown, with its findings. */
export function renderImage({ pointer, width, height, value, image, findings }: GuideImage): Markup {
  const path = value.kind === "texts" ? visible(value.texts.join(", ")) : undefined;
  const required = localized(({ guide }) => formatMessage(guide.image.required, { width, height }));
  return markup`<figure class="${width > 200 ? "wide" : "small"}">
<div class="frame">${
    image?.state === "shown" ? embedded(image, path) : markup`<span class="placeholder" aria-hidden="true">${width}×${height}</span>`
  }</div>
<figcaption>
<h3>${renderTitle(pointer)}</h3>
<p>${value.kind === "texts" ? markup`<bdi class="path" translate="no">${path}</bdi>` : renderState(value.kind)}</p>
<p class="hint">${required}</p>
${image && renderImageState(image, findings)}
</figcaption>
${renderFindings(findings)}
</figure>
`;
}

/** Findings, each with its fix; undefined where there are none. */
export function renderFindings(findings: readonly Finding[]): Markup | undefined {
  if (findings.length === 0) return undefined;
  return markup`<ul class="findings">
${findings.map(
  (finding) => markup`<li class="${finding.severity}">
<p><strong class="badge">${localized(({ report }) => report.severities[finding.severity])}</strong> ${localized((messages) => messageOf(finding, messages))}</p>
<p>${localized((messages) => formatMessage(messages.report.fix, { text: fixOf(finding, messages) }))}</p>
<p class="origin"><code translate="no">${finding.rule}</code> ${localized(({ guide }) => formatMessage(guide.place, { ...finding.span.start }))}</p>
</li>
`,
)}</ul>`;
}

function renderImageState(image: PageImage, findings: readonly Finding[]): Markup {
  if (image.state === "unread") return markup`<p class="state">${localized(({ guide }) => guide.image.unread)}</p>`;
  if (image.state === "large")
    return markup`<p class="state">${localized(({ guide }) => formatMessage(guide.image.large, { size: image.size }))}</p>`;
  const { format, width, height, bytes } = image;
  return markup`<p class="hint">${localized(({ guide }) => formatMessage(guide.image.found, { format, width, height, size: bytes.length }))}</p>
${findings.length === 0 ? markup`<p class="ok">${localized(({ guide }) => guide.image.ok)}</p>` : undefined}`;
}

function renderFieldValue(value: FieldValue, title: LocalizedText): Markup {
  if (value.kind === "texts") return markup`${value.texts.map((text) => copyable(text, title))}`;
  if (value.kind === "choice") return copyable(value.choice.weibo, title, markup` ${translation(value.choice.en)}`);
  if (value.kind === "secret")
    return markup`<p class="field-value secret"><span class="state">${localized(({ guide }) => guide.values.fromSecrets)}</span> <code translate="no">${value.name}</code></p>`;
  return markup`<p class="field-value">${renderState(value.kind)}</p>`;
}

/** Why a value is not shown. */
function renderState(kind: Exclude<PlainValue["kind"], "texts">): Markup {
  return markup`<span class="state">${localized(({ guide }) => guide.values[kind])}</span>`;
}

/** A value with a button that copies it exactly. What is shown has invisible characters written out. */
export function copyable(text: string, title: LocalizedText, suffix?: Markup): Markup {
  const language = /\p{Script=Han}/u.test(text) ? markup` lang="${htmlLanguages.zh}"` : undefined;
  return markup`<div class="field-value"><p><bdi class="value" translate="no"${language}>${withoutInvisible(text)}</bdi>${suffix}</p><button type="button" data-copy="${text}" data-name-en="${title.en}" data-name-zh="${title.zh}"><span aria-hidden="true">${localized(({ guide }) => guide.copy)}</span><span class="visually-hidden">${localized(({ guide, language }) => formatMessage(guide.copyField, { field: title[language] }))}</span></button></div>
`;
}

/** The text with invisible characters written out; line breaks and joined emoji are kept. */
function withoutInvisible(text: string): string {
  return text.replace(/[^\n\t\u200D]+/g, visible);
}

function renderUsage({ unit, count, used, fit }: Usage): Markup {
  const share = Math.round(Math.min(1, used / count) * 100);
  return markup`<p class="usage ${fit}"><svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4"/><rect class="used" width="${share}" height="4"/></svg> <span>${localized(({ guide }) => formatMessage(guide.usage[unit], { used, count }))}${
    fit === "fits" ? undefined : markup` · <strong>${localized(({ guide }) => guide.bounds[fit])}</strong>`
  }</span></p>`;
}
