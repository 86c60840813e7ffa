import type { Wording } from "../messages/types.ts";
import { compose, fill } from "../messages/format.ts";
import { visible } from "../messages/printable.ts";
import { wordingIn } from "../messages/languages.ts";
import { weightLine } from "../report/review/text.ts";
import type { Weight } from "../review/consequences.ts";
import type { PictureSide, SheetChange, SheetChanges, Side } from "./changes.ts";
import { labelOf } from "./fields.ts";
import { type Html, html } from "./html.ts";
import { embedded, fieldName, schemaName } from "./components.ts";
import { htmlLanguages, said } from "./localized.ts";

/** What the page already marks as severely as each weight. */
const tones = { breaks: "error", "by-hand": "warning", automatic: "info", none: "unknown" } as const satisfies Record<Weight, string>;

/** What became of the declaration since the state that it was compared with, field by field. */
export function changesPart({ review, changes }: SheetChanges): Html {
  const { kind, file, before = "" } = review;
  const isWhole = kind === "added" || kind === "mended";
  return html`<section id="changes" aria-labelledby="changes-title">
<div class="heading"><h2 id="changes-title">${said(({ guide }) => guide.sections.changes)}</h2></div>
${kind === "renamed" ? html`<p>${said(({ guide }) => fill(guide.changes.renamed, { before }))}</p>` : undefined}
${kind === "added" ? html`<p>${said(({ guide }) => guide.changes.added)}</p>` : undefined}
${kind === "mended" ? html`<p>${said((words) => fill(words.review.labels.file.mended, { file }))}</p>` : undefined}
${!isWhole && changes.length === 0 ? html`<p>${said(({ guide }) => guide.changes.none)}</p>` : undefined}
${changes.length === 0 ? undefined : html`<p class="weights"><strong>${said((words) => weightLine([review], words))}</strong></p>`}
${[...new Set(changes.map(({ consequence }) => consequence.id))].map((id) => effectPart(changes.filter(({ consequence }) => consequence.id === id)))}
</section>
`;
}

/** The changes that mean the same: how much they weigh and what they mean, then each of them. */
function effectPart(changes: readonly SheetChange[]): Html | undefined {
  const [first] = changes;
  if (!first) return undefined;
  const { id, weight } = first.consequence;
  return html`<div class="effect ${tones[weight]}">
<div class="meaning"><p><strong class="badge">${said(({ review }) => review.weights[weight])}</strong></p>
<p>${said(({ review }) => review.consequences[id])}</p></div>
${changes.map(changePart)}
</div>
`;
}

function changePart({ pointer, field, section, consequence, before, after }: SheetChange): Html {
  const arePictures = before.kind === "picture" || after.kind === "picture";
  return html`<div class="change">
<h3>${field ? fieldName(field.id, labelOf(field)) : schemaName(pointer)}</h3>
<div class="filled">
<dl class="sides ${arePictures ? "beside" : "below"}">
<div><dt>${said(({ review }) => review.labels.columns.before)}</dt>${sidePart(before, arePictures)}</div>
<div><dt>${said(({ review }) => review.labels.columns.after)}</dt>${sidePart(after, arePictures)}</div>
</dl>
<p class="hint">${said(({ review }) => review.places[consequence.place])}${section && html` · <a href="#${section}">${said(({ guide }) => compose(guide.changes.section, { section: guide.sections[section] }))}</a>`}</p>
</div>
</div>
`;
}

/** @param isBeside whether a picture stands on the other side, or here */
function sidePart(side: Side, isBeside: boolean): Html {
  if (side.kind === "picture") return picturePart(side);
  const refused = side.isRefused ? html`<p class="hint">${said(({ guide }) => guide.changes.refused)}</p>` : undefined;
  return html`<dd><p class="${isBeside ? "frame" : "box"}">${valuePart(side)}</p>${refused}</dd>`;
}

function valuePart(side: Exclude<Side, PictureSide>): Html {
  if (side.kind === "texts") return html`${side.texts.map(textPart)}`;
  if (side.kind === "choice")
    return html`${textPart(side.shown)} <span class="said english" lang="en">${wordingIn("en").guide.choices[side.id]}</span>`;
  if (side.kind === "secret")
    return html`<span class="state">${said(({ guide }) => guide.values.fromSecrets)}</span> <code translate="no">${exact(side.name)}</code>`;
  const { kind } = side;
  return html`<span class="state">${said(({ guide, review }) => (kind === "missing" ? review.labels.absent : guide.values[kind]))}</span>`;
}

function textPart(text: string): Html {
  const language = /\p{Script=Han}/u.test(text) ? html` lang="${htmlLanguages.zh}"` : undefined;
  return html`<bdi class="value" translate="no"${language}>${exact(text)}</bdi>`;
}

/** A picture as far as it can be shown, with what is known of its file. */
function picturePart({ path, sized, size, image }: PictureSide): Html {
  const name = exact(path);
  const why = ({ guide }: Wording) => {
    if (image.state === "large") return compose(guide.image.large, { size });
    return size === 0 ? guide.changes.nothing : compose(guide.changes.other, { size });
  };
  return html`<dd>
<div class="frame">${image.state === "shown" ? embedded(image, name) : html`<p class="state">${said(why)}</p>`}</div>
<p><bdi class="path" translate="no">${name}</bdi></p>
${sized && html`<p class="hint">${said(({ guide }) => compose(guide.image.found, { ...sized, size }))}</p>`}
</dd>`;
}

/** A text on one line in which all that nobody sees is written out: two values that differ have to look different. */
function exact(text: string): string {
  const unseen = /\p{Default_Ignorable_Code_Point}|(?![ \u3000])\p{Zs}|^ +| +$/gu;
  return visible(text).replace(unseen, (found) => [...found].map((sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`).join(""));
}
