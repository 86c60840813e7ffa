import { formatMessage, formatUntrusted } from "../messages/format.ts";
import { messagesIn } from "../messages/languages.ts";
import { visible } from "../messages/printable.ts";
import type { Messages } from "../messages/types.ts";
import { impactLine } from "../report/review/text.ts";
import type { Impact } from "../review/consequences.ts";
import type { GuideChange, GuideChanges, PictureSide, Side } from "./changes.ts";
import { embedded, fieldName, schemaName } from "./components.ts";
import { labelOf } from "./fields.ts";
import { type Html, html } from "./html.ts";
import { htmlLanguages, localized } from "./localized.ts";

/** What the page already marks as severely as each weight. */
const tones = { breaks: "error", manual: "warning", automatic: "info", none: "unknown" } as const satisfies Record<Impact, string>;

/** What became of the declaration since the state that it was compared with, field by field. */
export function renderChanges({ review, changes }: GuideChanges): Html {
  const { kind, file, before = "" } = review;
  const includesAll = kind === "added" || kind === "fixed";
  return html`<section id="changes" aria-labelledby="changes-title">
<div class="heading"><h2 id="changes-title">${localized(({ guide }) => guide.sections.changes)}</h2></div>
${kind === "renamed" ? html`<p>${localized(({ guide }) => formatUntrusted(guide.changes.renamed, { before }))}</p>` : undefined}
${kind === "added" ? html`<p>${localized(({ guide }) => guide.changes.added)}</p>` : undefined}
${kind === "fixed" ? html`<p>${localized((messages) => formatUntrusted(messages.review.labels.file.fixed, { file }))}</p>` : undefined}
${!includesAll && changes.length === 0 ? html`<p>${localized(({ guide }) => guide.changes.none)}</p>` : undefined}
${changes.length === 0 ? undefined : html`<p class="weights"><strong>${localized((messages) => impactLine([review], messages))}</strong></p>`}
${[...new Set(changes.map(({ consequence }) => consequence.id))].map((id) => renderImpact(changes.filter(({ consequence }) => consequence.id === id)))}
</section>
`;
}

/** The changes that mean the same: how much they weigh and what they mean, then each of them. */
function renderImpact(changes: readonly GuideChange[]): Html | undefined {
  const [first] = changes;
  if (!first) return undefined;
  const { id, impact } = first.consequence;
  return html`<div class="effect ${tones[impact]}">
<div class="meaning"><p><strong class="badge">${localized(({ review }) => review.impacts[impact])}</strong></p>
<p>${localized(({ review }) => review.consequences[id])}</p></div>
${changes.map(renderChange)}
</div>
`;
}

function renderChange({ pointer, field, section, consequence, before, after }: GuideChange): Html {
  const arePictures = before.kind === "picture" || after.kind === "picture";
  return html`<div class="change">
<h3>${field ? fieldName(field.id, labelOf(field)) : schemaName(pointer)}</h3>
<div class="filled">
<dl class="sides ${arePictures ? "beside" : "below"}">
<div><dt>${localized(({ review }) => review.labels.columns.before)}</dt>${renderSide(before, arePictures)}</div>
<div><dt>${localized(({ review }) => review.labels.columns.after)}</dt>${renderSide(after, arePictures)}</div>
</dl>
<p class="hint">${localized(({ review }) => review.places[consequence.place])}${section && html` · <a href="#${section}">${localized(({ guide }) => formatMessage(guide.changes.section, { section: guide.sections[section] }))}</a>`}</p>
</div>
</div>
`;
}

/** @param isBeside whether a picture stands on the other side, or here */
function renderSide(side: Side, isBeside: boolean): Html {
  if (side.kind === "picture") return renderChangedImage(side);
  const refused = side.isRefused ? html`<p class="hint">${localized(({ guide }) => guide.changes.refused)}</p>` : undefined;
  return html`<dd><p class="${isBeside ? "frame" : "box"}">${renderValue(side)}</p>${refused}</dd>`;
}

function renderValue(side: Exclude<Side, PictureSide>): Html {
  if (side.kind === "texts") return html`${side.texts.map(renderTexts)}`;
  if (side.kind === "choice")
    return html`${renderTexts(side.shown)} <span class="said english" lang="en">${messagesIn("en").guide.choices[side.id]}</span>`;
  if (side.kind === "secret")
    return html`<span class="state">${localized(({ guide }) => guide.values.fromSecrets)}</span> <code translate="no">${exact(side.name)}</code>`;
  const { kind } = side;
  return html`<span class="state">${localized(({ guide, review }) => (kind === "missing" ? review.labels.absent : guide.values[kind]))}</span>`;
}

function renderTexts(text: string): Html {
  const language = /\p{Script=Han}/u.test(text) ? html` lang="${htmlLanguages.zh}"` : undefined;
  return html`<bdi class="value" translate="no"${language}>${exact(text)}</bdi>`;
}

/** A picture as far as it can be shown, with what is known of its file. */
function renderChangedImage({ path, sized, size, image }: PictureSide): Html {
  const name = exact(path);
  const why = ({ guide }: Messages) => {
    if (image.state === "large") return formatMessage(guide.image.large, { size });
    return size === 0 ? guide.changes.nothing : formatMessage(guide.changes.other, { size });
  };
  return html`<dd>
<div class="frame">${image.state === "shown" ? embedded(image, name) : html`<p class="state">${localized(why)}</p>`}</div>
<p><bdi class="path" translate="no">${name}</bdi></p>
${sized && html`<p class="hint">${localized(({ guide }) => formatMessage(guide.image.found, { ...sized, size }))}</p>`}
</dd>`;
}

/** A text on one line in which all that nobody sees is written out: two values that differ have to look different. */
function exact(text: string): string {
  const unseen = /\p{Default_Ignorable_Code_Point}|(?![ \u3000])\p{Zs}|^ +| +$/gu;
  return visible(text).replace(unseen, (found) => [...found].map((sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`).join(""));
}
