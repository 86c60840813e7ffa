import { fieldAt } from "../declaration/schema-facts.ts";
import type { Finding } from "../findings/finding.ts";
import type { PageImage } from "../images/page-image.ts";
import { formatMessage } from "../messages/format.ts";
import { messagesIn } from "../messages/languages.ts";
import { visible } from "../messages/printable.ts";
import { fixOf, messageOf } from "../rules/rule-text.ts";
import type { FieldValue } from "./field-value.ts";
import type { FormField } from "./fields.ts";
import type { GuideField, GuideImage, Usage } from "./guide-data.ts";
import { type Html, html } from "./html.ts";
import { chinese, htmlLanguages, localized } from "./localized.ts";

/** A field: what Weibo calls it, what it holds with a button to copy it, how much of its limit is used, what was found. */
export function renderField({ id, label, value, usage, findings }: GuideField): Html {
  return html`<div class="field">
<h3>${fieldName(id, label)}</h3>
<div class="filled">
${renderFieldValue(value, id)}
${usage && renderUsage(usage)}
<p class="hint">${localized(({ guide }) => guide.fields[id].hint)}</p>
${renderFindings(findings)}
</div>
</div>
`;
}

/** What a field of the form is called: by Weibo's own name, which English readers have explained. */
export function fieldName(id: FormField["id"], label: string | undefined): Html {
  if (label === undefined) return localized(({ guide }) => guide.fields[id].title);
  return html`${chinese(label)} <span class="said english" lang="en">${messagesIn("en").guide.fields[id].title}</span>`;
}

/** What is called by the schema's title: images, and what the form does not ask for. */
export function schemaName(pointer: string): Html {
  const { title = "", label } = fieldAt(pointer) ?? {};
  const [english = "", named = ""] = title.split(" · ");
  const index = /\/screenshots\/(\d+)$/.exec(pointer)?.[1];
  const number = index === undefined ? "" : ` ${Number(index) + 1}`;
  return html`${chinese(`${label ?? named}${number}`)} <span class="said english" lang="en">${english}</span>`;
}

/** An image that stands in the page itself. */
export function embedded({ format, width, height, bytes }: Extract<PageImage, { state: "shown" }>, name: string | undefined): Html {
  const data = Buffer.from(bytes).toString("base64");
  return html`<img src="data:image/${format.toLowerCase()};base64,${data}" width="${width}" height="${height}" alt="${name}">`;
}

/** An image in its size, or its name where it cannot be shown, with what the checks say of it. */
export function renderImage({ pointer, width, height, value, picture, findings }: GuideImage): Html {
  const path = value.kind === "texts" ? visible(value.texts.join(", ")) : undefined;
  const wanted = localized(({ guide }) => formatMessage(guide.image.wanted, { width, height }));
  return html`<figure class="${width > 200 ? "wide" : "small"}">
<div class="frame">${
    picture?.state === "shown" ? embedded(picture, path) : html`<span class="blank" aria-hidden="true">${width}×${height}</span>`
  }</div>
<figcaption>
<h3>${schemaName(pointer)}</h3>
<p>${path === undefined ? renderState(value) : html`<bdi class="path" translate="no">${path}</bdi>`}</p>
<p class="hint">${wanted}</p>
${picture && renderChangedImage(picture, findings)}
</figcaption>
${renderFindings(findings)}
</figure>
`;
}

/** What was found, each with what to do about it; nothing where nothing was. */
export function renderFindings(findings: readonly Finding[]): Html | undefined {
  if (findings.length === 0) return undefined;
  return html`<ul class="findings">
${findings.map(
  (finding) => html`<li class="${finding.severity}">
<p><strong class="badge">${localized(({ report }) => report.severities[finding.severity])}</strong> ${localized((messages) => messageOf(finding, messages))}</p>
<p>${localized((messages) => formatMessage(messages.report.fix, { text: fixOf(finding, messages) }))}</p>
<p class="origin"><code translate="no">${finding.rule}</code> ${localized(({ guide }) => formatMessage(guide.place, { ...finding.span.start }))}</p>
</li>
`,
)}</ul>`;
}

function renderChangedImage(picture: NonNullable<GuideImage["picture"]>, findings: readonly Finding[]): Html {
  if (picture.state === "unread") return html`<p class="state">${localized(({ guide }) => guide.image.unread)}</p>`;
  if (picture.state === "large")
    return html`<p class="state">${localized(({ guide }) => formatMessage(guide.image.large, { size: picture.size }))}</p>`;
  const { format, width, height, bytes } = picture;
  return html`<p class="hint">${localized(({ guide }) => formatMessage(guide.image.found, { format, width, height, size: bytes.length }))}</p>
${findings.length === 0 ? html`<p class="right">${localized(({ guide }) => guide.image.right)}</p>` : undefined}`;
}

function renderFieldValue(value: FieldValue, id: GuideField["id"]): Html {
  if (value.kind === "texts") return html`${value.texts.map((text) => copyable(text, id))}`;
  if (value.kind === "choice")
    return copyable(value.shown, id, html` <span class="said english" lang="en">${messagesIn("en").guide.choices[value.id]}</span>`);
  if (value.kind === "secret")
    return html`<p class="held secret"><span class="state">${localized(({ guide }) => guide.values.fromSecrets)}</span> <code translate="no">${value.name}</code></p>`;
  return html`<p class="held">${renderState(value)}</p>`;
}

function renderState(value: FieldValue): Html | undefined {
  if (value.kind === "texts" || value.kind === "choice" || value.kind === "secret") return undefined;
  return html`<span class="state">${localized(({ guide }) => guide.values[value.kind])}</span>`;
}

/** A value with its button. It is shown with every character seen, and copied as it is. */
function copyable(text: string, id: GuideField["id"], beside?: Html): Html {
  const language = /\p{Script=Han}/u.test(text) ? html` lang="${htmlLanguages.zh}"` : undefined;
  const [en, zh] = [messagesIn("en").guide.fields[id].title, messagesIn("zh").guide.fields[id].title];
  return html`<div class="held"><p><bdi class="value" translate="no"${language}>${seen(text)}</bdi>${beside}</p><button type="button" data-copy="${text}" data-name-en="${en}" data-name-zh="${zh}"><span aria-hidden="true">${localized(({ guide }) => guide.copy)}</span><span class="unseen">${localized(({ guide }) => formatMessage(guide.copyField, { field: guide.fields[id].title }))}</span></button></div>
`;
}

/** The text with characters that nobody sees written out; lines stay lines, and joined emoji stay joined. */
function seen(text: string): string {
  return text.replace(/[^\n\t\u200D]+/g, visible);
}

function renderUsage({ unit, count, used, fit }: Usage): Html {
  const share = Math.round(Math.min(1, used / count) * 100);
  return html`<p class="usage ${fit}"><svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4"/><rect class="used" width="${share}" height="4"/></svg> <span>${localized(({ guide }) => formatMessage(guide.usage[unit], { used, count }))}${
    fit === "fits" ? undefined : html` · <strong>${localized(({ guide }) => guide.bounds[fit])}</strong>`
  }</span></p>`;
}
