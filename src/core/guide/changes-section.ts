import { formatMessage, formatUntrusted } from "../messages/format.ts";
import { visible } from "../messages/printable.ts";
import type { Messages } from "../messages/types.ts";
import { stepsAbout } from "../report/review/text.ts";
import type { FileReview } from "../review/review.ts";
import type { GuideChange, GuideChanges, ImageSide, Side } from "./changes.ts";
import { embedded, renderNames, renderTitle, translation } from "./components.ts";
import { namesOf, sectionTitle } from "./form.ts";
import { htmlLanguages, localized } from "./localized.ts";
import { type Markup, markup } from "./markup.ts";
import { renderSteps } from "./steps-section.ts";

/** What a change means, its steps, and what changed field by field. */
export function renderChanges({ review, changes }: GuideChanges): Markup {
  const { kind, file, before = "" } = review;
  return markup`<section id="changes" aria-labelledby="changes-title">
<div class="heading"><h2 id="changes-title">${localized(({ guide }) => guide.sections.changes)}</h2></div>
${kind === "renamed" ? markup`<p>${localized(({ guide }) => formatUntrusted(guide.changes.renamed, { before }))}</p>` : undefined}
${kind === "added" ? markup`<p>${localized(({ guide }) => guide.changes.added)}</p>` : undefined}
${kind === "fixed" ? markup`<p>${localized((messages) => formatUntrusted(messages.review.labels.file.fixed, { file }))}</p>` : undefined}
${renderSteps(review)}
${changes.map((change) => renderChange(change, review))}
</section>
`;
}

function renderChange({ pointer, isOnForm, section, before, after }: GuideChange, review: FileReview): Markup {
  const areImages = before.kind === "image" || after.kind === "image";
  return markup`<div class="change">
<h3>${isOnForm ? renderNames(namesOf(pointer)) : renderTitle(pointer)}</h3>
<div class="content">
<dl class="sides ${areImages ? "side-by-side" : "stacked"}">
<div><dt>${localized(({ review: { labels } }) => labels.columns.before)}</dt>${renderSide(before, areImages)}</div>
<div><dt>${localized(({ review: { labels } }) => labels.columns.after)}</dt>${renderSide(after, areImages)}</div>
</dl>
<p class="hint">${localized((messages) => stepsAbout(pointer, review, messages))}${section && markup` · <a href="#${section}">${localized((messages) => formatMessage(messages.guide.changes.section, { section: sectionTitle(section, messages) }))}</a>`}</p>
</div>
</div>
`;
}

/** @param isFramed whether this side or the other one is an image */
function renderSide(side: Side, isFramed: boolean): Markup {
  if (side.kind === "image") return renderChangedImage(side);
  const rejected = side.isRejected ? markup`<p class="hint">${localized(({ guide }) => guide.changes.rejected)}</p>` : undefined;
  return markup`<dd><p class="${isFramed ? "frame" : "box"}">${renderValue(side)}</p>${rejected}</dd>`;
}

function renderValue(side: Exclude<Side, ImageSide>): Markup {
  if (side.kind === "texts") return markup`${side.texts.map(renderTexts)}`;
  if (side.kind === "choice") return markup`${renderTexts(side.choice.weibo)} ${translation(side.choice.en)}`;
  if (side.kind === "secret")
    return markup`<span class="state">${localized(({ guide }) => guide.values.fromSecrets)}</span> <code translate="no">${exact(side.name)}</code>`;
  const { kind } = side;
  return markup`<span class="state">${localized(({ guide, review }) => (kind === "missing" ? review.labels.absent : guide.values[kind]))}</span>`;
}

function renderTexts(text: string): Markup {
  const language = /\p{Script=Han}/u.test(text) ? markup` lang="${htmlLanguages.zh}"` : undefined;
  return markup`<bdi class="value" translate="no"${language}>${exact(text)}</bdi>`;
}

/** An image, or why it cannot be shown, with what is known about its file. */
function renderChangedImage({ path, dimensions, size, image }: ImageSide): Markup {
  const name = exact(path);
  const reason = ({ guide }: Messages) => {
    if (image.state === "large") return formatMessage(guide.image.large, { size });
    return size === 0 ? guide.changes.noFile : formatMessage(guide.changes.unreadable, { size });
  };
  return markup`<dd>
<div class="frame">${image.state === "shown" ? embedded(image, name) : markup`<p class="state">${localized(reason)}</p>`}</div>
<p><bdi class="path" translate="no">${name}</bdi></p>
${dimensions && markup`<p class="hint">${localized(({ guide }) => formatMessage(guide.image.found, { ...dimensions, size }))}</p>`}
</dd>`;
}

/** A text on one line with every invisible character written out: two values that differ have to look different. */
function exact(text: string): string {
  const invisible = /\p{Default_Ignorable_Code_Point}|(?![ \u3000])\p{Zs}|^ +| +$/gu;
  return visible(text).replace(invisible, (found) =>
    [...found].map((character) => `\\u{${character.codePointAt(0)?.toString(16)}}`).join(""),
  );
}
