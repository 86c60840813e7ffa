import { $t as en, Bt as UsageError, Ft as perTargets, Gt as printable, Ht as formatUntrusted, It as reviewServices, Lt as targetMessages, Nt as allTargets, Pt as declaredTargets, Q as choice, Rt as targetNamed, Ut as separatorIn, Vt as formatMessage, X as languages, Yt as concealShapes, bt as isPrivateHostname, en as configName, gt as padCells, ht as cellsOf, j as entryOf, kt as parseUrl, l as _taggedTemplateLiteral, m as shellWord, nn as emptyConfig, qt as visible, u as invocation } from "./messages.js";
import { $ as stepTitle, A as readHeader, C as fitsPage, Ct as fixOf, Dn as migrationLines, E as escapeXml, En as migrationJson, Gn as reaches, I as analyze, N as declaredImages, On as migrationStepText, Q as progressOf, S as weakenedBy, T as pageImage, Vn as compareFindings, Wn as overlap, X as evidenceSource, Y as jsonText, Z as evidenceText, _t as withoutCommands, an as valueIn, cn as knownField, ct as countLine, dn as schemaUrl, k as maxHeaderBytes, kn as migrationTitle, ln as secretPointers, nn as countCharacters, rn as countWords, sn as isImageField, un as valuePointers, w as maxPageBytes, wt as messageOf, x as parseConfig, yt as LineIndex, zn as isWrite } from "./core.js";
import { A as canonicalPath, B as readBounded, E as isDeclarationName, F as checkoutOf, G as splitPatterns, H as isGlob, L as displayPath, N as spellingOnDisk, R as isBelow, U as patternRoot, a as defaultBranch, b as writeOutput, d as replaceFile, f as findDeclarations, g as forkPoint, h as readDeclaration, j as foldName, k as readConfigFile, m as readImage, o as gitSpelling, s as refuseForeignFile, v as gitTree, w as declarationName, y as outputPath, z as repositoryOf } from "./files.js";
import { C as stepPlace, D as actors, E as stepsByMoment, S as stepActor, T as stepValues, _ as stepsAbout, b as reviewSummary, c as declaredIn, g as reviewText, h as reviewMarkdown, l as reviewDeclarations, m as weakenedLines, p as weakenedAlert, s as reviewJson, u as reviewOf$1, v as eventsText, w as stepReason, x as stepAction, y as isImage } from "./review.js";
import { a as run, i as offlineCheck, t as requestOptions } from "./run.js";
import { r as exclusion } from "./globs.js";
import { t as zh } from "./messages-zh.js";
import { i as stringify } from "./yaml.js";
import { createHash } from "node:crypto";
import { lstat, mkdir, open, readFile, rm } from "node:fs/promises";
import { dirname, join, posix, resolve } from "node:path";
import { existsSync, lstatSync } from "node:fs";
import { createInterface } from "node:readline/promises";
// src/core/guide/field-value.ts
/** The value of the field at a pointer. Values that rules reject are shown too: next to them the page says what is wrong. */
function fieldValueAt(pointer, report) {
	const { source, declaration, concealed } = report;
	const facts = knownField(pointer);
	const value = valueIn(source.value, pointer) ?? facts.default;
	if (value === void 0 || value === "" || Array.isArray(value) && value.length === 0) return { kind: "missing" };
	const place = source.places.get(pointer);
	const span = place && new LineIndex(source.text).span(place.value);
	if (span && concealed.some((other) => overlap(span, other))) return { kind: "concealed" };
	if (facts.secret) {
		const name = valueIn(declaration, pointer);
		return typeof name === "string" ? {
			kind: "secret",
			name
		} : { kind: "concealed" };
	}
	const values = Array.isArray(value) ? value : [value];
	if (!values.every((one) => [
		"string",
		"number",
		"boolean"
	].includes(typeof one))) return { kind: "unreadable" };
	const texts = values.map(String);
	return texts.some((text) => concealShapes(text) !== text) ? { kind: "concealed" } : asChoice(pointer, {
		kind: "texts",
		texts
	});
}
/** The form's choice for a value, for fields that offer choices. */
function asChoice(pointer, value) {
	const choices = knownField(pointer).choices;
	if (!choices || value.kind !== "texts") return value;
	const choice = choices[value.texts[0] ?? ""];
	return choice ? {
		kind: "choice",
		choice
	} : { kind: "unreadable" };
}
// src/core/guide/form.ts
/**
* Sections in the form's order. Fields are in the schema's order, except that those in `first` come first. Sources: the setup
* guide, steps 7 to 12; Weibo wiki, application questions, 8, for the test users.
*/
const layout = [
	{
		id: "basic",
		steps: [7, 8],
		place: "weibo-basic",
		pointer: "/app"
	},
	{
		id: "images",
		steps: [9],
		place: "weibo-images",
		pointer: "/images"
	},
	{
		id: "callbacks",
		steps: [10],
		place: "weibo-callbacks",
		pointer: "/callbacks"
	},
	{
		id: "tests",
		steps: [],
		place: "weibo-tests",
		pointer: "/review"
	},
	{
		id: "developer",
		steps: [12],
		place: "weibo-identity",
		pointer: "/developer",
		first: ["/developer/realName"]
	}
];
/** The form's sections with their fields, those that the schema gives a hint; those of the identity services follow. */
const formSections = perTargets((targets) => {
	const ofServices = targets.map(({ id, setup }) => {
		const first = [...setup.firstFields, "/credentials"];
		return {
			id,
			steps: setup.guideSteps,
			pointer: `/${id}`,
			first
		};
	});
	return [...layout, ...ofServices].map(({ first = [], ...section }) => {
		const fields = [...first, section.pointer].flatMap(fieldsBelow).filter((pointer) => knownField(pointer).hint);
		return {
			...section,
			fields: [...new Set(fields)]
		};
	});
});
/** What a section is called. */
function sectionTitle(id, messages) {
	return messages.guide.sections[id] ?? targetMessages(id, messages).guide.title;
}
/** The images that the form takes, by their pointers; a list counts as often as it must have items. */
const formImages = valuePointers.filter(isImageField).flatMap((pointer) => {
	const { minItems } = knownField(pointer);
	return minItems === void 0 ? [pointer] : Array.from({ length: minItems }, (_, index) => `${pointer}/${index}`);
});
/** The names of the form's field at a pointer. */
function namesOf(pointer) {
	const { label, title, formTitle = title } = knownField(pointer);
	return {
		label: label !== void 0 && /\p{Script=Han}/u.test(label) ? label : void 0,
		title: formTitle
	};
}
function fieldsBelow(root) {
	return valuePointers.filter((pointer) => pointer === root || pointer.startsWith(`${root}/`));
}
// src/core/guide/changes.ts
/**
* A review as the page shows it.
* @param shown the sections of the page
*/
function changesOf({ review, images }, report, shown) {
	return {
		review,
		changes: review.changes.map((change) => changeOf(change, report, images, shown))
	};
}
function changeOf(change, report, images, shown) {
	const { pointer, before, after } = change;
	const hasField = ({ fields }) => fields.includes(pointer);
	const value = fieldValueAt(pointer, report);
	const isRejected = (valueIn(report.source.value, pointer) ?? void 0) !== void 0 && valueIn(report.declaration, pointer) === void 0;
	return {
		pointer,
		isOnForm: formSections().some(hasField),
		section: isImageField(pointer) ? "images" : shown.find(hasField)?.id,
		before: before !== void 0 && isImage(before) ? imageSide(before, images) : valueBefore(pointer, before),
		after: value.kind === "texts" && after !== void 0 && isImage(after) ? imageSide(after, images) : {
			...value,
			isRejected
		}
	};
}
function valueBefore(pointer, value) {
	const facts = knownField(pointer);
	const texts = [value ?? facts.default ?? []].flat().map(concealShapes);
	const [name] = texts;
	if (name === void 0 || value === "") return { kind: "missing" };
	return facts.secret ? {
		kind: "secret",
		name
	} : asChoice(pointer, {
		kind: "texts",
		texts
	});
}
function imageSide(declared, images) {
	const { path, header, size = 0 } = declared;
	const image = images.get(declared) ?? { state: "unread" };
	const known = image.state === "shown" ? image : header;
	const dimensions = known && "width" in known && known.width !== void 0 ? known : void 0;
	return {
		kind: "image",
		path: concealShapes(path),
		dimensions: dimensions && {
			format: dimensions.format,
			width: dimensions.width,
			height: dimensions.height
		},
		size,
		image
	};
}
// src/core/guide/guide-data.ts
/**
* The form with the values of a checked declaration.
* @param images what was read of the declared images, by pointer
* @param review what changed, if the declaration was compared with another state
*/
function guideData(report, images, review) {
	const imagePointers = imagesOf(report);
	const services = allTargets().map(({ id }) => id);
	const shown = formSections().filter(({ id, pointer }) => !services.includes(id) || report.source.places.has(pointer));
	const owners = [...shown.flatMap(({ pointer, fields }) => [pointer, ...fields]), ...imagePointers];
	const about = (owner) => report.findings.filter(({ pointer }) => ownerOf(pointer, owners) === owner);
	const sections = shown.map(({ id, steps, place, pointer: root, fields }) => ({
		id,
		steps,
		place,
		fields: [...fields.flatMap((pointer) => declaredField(pointer, report, about(pointer))), ...manualFields(root)],
		images: id === "images" ? imagePointers.map((pointer) => imageAt(pointer, report, images, about(pointer))) : [],
		findings: about(root)
	}));
	const name = fieldValueAt("/app/name", report);
	return {
		file: report.file,
		name: name.kind === "texts" ? name.texts[0] : void 0,
		report,
		changes: review && changesOf(review, report, shown),
		sections,
		progress: progressOf(report, review?.review.changes.map(({ pointer }) => pointer)),
		rest: about(void 0)
	};
}
/** A field with its value; none for an optional one that is absent and has no findings. */
function declaredField(pointer, report, findings) {
	const { hint, limit, isOptional } = knownField(pointer);
	const value = fieldValueAt(pointer, report);
	const isLeftOut = isOptional && value.kind === "missing" && findings.length === 0;
	return !hint || isLeftOut ? [] : [{
		...namesOf(pointer),
		hint,
		value,
		usage: limit && usageOf(limit, value),
		findings
	}];
}
/** The fields of a section that no declaration holds. */
function manualFields(root) {
	return (knownField(root).manual ?? []).map((field) => ({
		...field,
		value: { kind: "manual" },
		usage: void 0,
		findings: []
	}));
}
function usageOf({ unit, bound, count }, value) {
	const texts = value.kind === "texts" ? value.texts : value.kind === "missing" ? [] : void 0;
	if (!texts) return void 0;
	const [text = ""] = texts;
	const used = {
		characters: countCharacters(text),
		words: countWords(text),
		labels: texts.length,
		users: Number(text)
	}[unit];
	if (Number.isNaN(used)) return void 0;
	return {
		unit,
		bound,
		count,
		used,
		fit: bound === "most" && used > count ? "over" : bound === "least" && used < count ? "under" : "fits"
	};
}
/** The pointers of the form's images, and of further screenshots that the declaration names. */
function imagesOf({ source }) {
	const screenshots = valueIn(source.value, "/images/screenshots");
	const named = Array.isArray(screenshots) ? screenshots.map((_, index) => `/images/screenshots/${index}`) : [];
	return [.../* @__PURE__ */ new Set([...formImages, ...named])];
}
function imageAt(pointer, report, images, findings) {
	const { pixels: [width = 0, height = 0] = [] } = knownField(pointer);
	return {
		pointer,
		width,
		height,
		value: fieldValueAt(pointer, report),
		image: images.get(pointer),
		findings
	};
}
/** The longest of the pointers that is the finding's own or above it. */
function ownerOf(pointer, owners) {
	return owners.filter((owner) => pointer === owner || pointer.startsWith(`${owner}/`)).sort((a, b) => b.length - a.length)[0];
}
// src/core/messages/catalogs.ts
const catalogs = {
	en,
	zh
};
/** The messages of a language, for pages that show every language; `loadMessages` loads those of one. */
function messagesIn(language) {
	return catalogs[language];
}
// src/core/guide/markup.ts
/** Markup that needs no escaping; only the tag `markup` and constants of this folder create it. */
var Markup = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
/** HTML in which every value is escaped, for text and for quoted attributes, unless it is markup already. */
function markup(pieces, ...values) {
	return new Markup(pieces.map((piece, index) => piece + markupOf(values[index])).join(""));
}
function markupOf(value) {
	if (value === void 0) return "";
	if (value instanceof Markup) return value.text;
	if (typeof value === "object") return value.map(markupOf).join("");
	return escapeXml(String(value));
}
// src/core/guide/localized.ts
/** The `lang` attribute of text in each language. */
const htmlLanguages = {
	en: "en",
	zh: "zh-Hans"
};
/** A text in every language; the page's language switch decides which one is visible. */
function localized(textIn) {
	return markup`${languages.map((language) => {
		const text = textIn(messagesIn(language));
		return markup`<span class="localized" lang="${htmlLanguages[language]}">${language === "zh" ? text : withChinese(text)}</span>`;
	})}`;
}
/** A text in which Chinese is marked as Chinese, for screen readers and fonts. */
function withChinese(text) {
	return text.split(/(\p{Script=Han}+)/u).map((part, index) => index % 2 === 1 ? chinese(part) : part);
}
/** Chinese that is shown in every language, such as the names of Weibo's fields. */
function chinese(text) {
	return markup`<span lang="${htmlLanguages.zh}">${text}</span>`;
}
// src/core/guide/components.ts
/** A field: its names, its value with a button to copy it, how much of its limit is used, and its findings. */
function renderField({ hint, value, usage, findings, ...names }) {
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
function renderNames({ label, title }) {
	if (label === void 0) return localized(({ language }) => title[language]);
	return markup`${chinese(label)} ${translation(title.en)}`;
}
/** The name of an image, or of a field that is not on the form. */
function renderTitle(pointer) {
	const { title, label = title.zh } = knownField(pointer);
	const index = /\/(\d+)$/.exec(pointer)?.[1];
	return markup`${chinese(`${label}${index === void 0 ? "" : ` ${Number(index) + 1}`}`)} ${translation(title.en)}`;
}
/** The English translation of a Chinese name; Chinese readers do not see it. */
function translation(english) {
	return markup`<span class="localized english" lang="en">${english}</span>`;
}
/** An image embedded in the page. */
function embedded({ format, width, height, bytes }, name) {
	const data = Buffer.from(bytes).toString("base64");
	return markup`<img src="data:image/${format.toLowerCase()};base64,${data}" width="${width}" height="${height}" alt="${name}">`;
}
/** An image in its size, or a placeholder where it cannot be shown, with its findings. */
function renderImage({ pointer, width, height, value, image, findings }) {
	const path = value.kind === "texts" ? visible(value.texts.join(", ")) : void 0;
	const required = localized(({ guide }) => formatMessage(guide.image.required, {
		width,
		height
	}));
	return markup`<figure class="${width > 200 ? "wide" : "small"}">
<div class="frame">${image?.state === "shown" ? embedded(image, path) : markup`<span class="placeholder" aria-hidden="true">${width}×${height}</span>`}</div>
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
function renderFindings(findings) {
	if (findings.length === 0) return void 0;
	return markup`<ul class="findings">
${findings.map((finding) => markup`<li class="${finding.severity}">
<p><strong class="badge">${localized(({ report }) => report.severities[finding.severity])}</strong> ${localized((messages) => messageOf(finding, messages))}</p>
<p>${localized((messages) => formatMessage(messages.report.fix, { text: fixOf(finding, messages) }))}</p>
<p class="origin"><code translate="no">${finding.rule}</code> ${localized(({ guide }) => formatMessage(guide.place, { ...finding.span.start }))}</p>
</li>
`)}</ul>`;
}
function renderImageState(image, findings) {
	if (image.state === "unread") return markup`<p class="state">${localized(({ guide }) => guide.image.unread)}</p>`;
	if (image.state === "large") return markup`<p class="state">${localized(({ guide }) => formatMessage(guide.image.large, { size: image.size }))}</p>`;
	const { format, width, height, bytes } = image;
	return markup`<p class="hint">${localized(({ guide }) => formatMessage(guide.image.found, {
		format,
		width,
		height,
		size: bytes.length
	}))}</p>
${findings.length === 0 ? markup`<p class="ok">${localized(({ guide }) => guide.image.ok)}</p>` : void 0}`;
}
function renderFieldValue(value, title) {
	if (value.kind === "texts") return markup`${value.texts.map((text) => copyable(text, title))}`;
	if (value.kind === "choice") return copyable(value.choice.weibo, title, markup` ${translation(value.choice.en)}`);
	if (value.kind === "secret") return markup`<p class="field-value secret"><span class="state">${localized(({ guide }) => guide.values.fromSecrets)}</span> <code translate="no">${value.name}</code></p>`;
	return markup`<p class="field-value">${renderState(value.kind)}</p>`;
}
/** Why a value is not shown. */
function renderState(kind) {
	return markup`<span class="state">${localized(({ guide }) => guide.values[kind])}</span>`;
}
/** A value with a button that copies it exactly. What is shown has invisible characters written out. */
function copyable(text, title, suffix) {
	return markup`<div class="field-value"><p><bdi class="value" translate="no"${/\p{Script=Han}/u.test(text) ? markup` lang="${htmlLanguages.zh}"` : void 0}>${withoutInvisible(text)}</bdi>${suffix}</p><button type="button" data-copy="${text}" data-name-en="${title.en}" data-name-zh="${title.zh}"><span aria-hidden="true">${localized(({ guide }) => guide.copy)}</span><span class="visually-hidden">${localized(({ guide, language }) => formatMessage(guide.copyField, { field: title[language] }))}</span></button></div>
`;
}
/** The text with invisible characters written out; line breaks and joined emoji are kept. */
function withoutInvisible(text) {
	return text.replace(/[^\n\t\u200D]+/g, visible);
}
function renderUsage({ unit, count, used, fit }) {
	return markup`<p class="usage ${fit}"><svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4"/><rect class="used" width="${Math.round(Math.min(1, used / count) * 100)}" height="4"/></svg> <span>${localized(({ guide }) => formatMessage(guide.usage[unit], {
		used,
		count
	}))}${fit === "fits" ? void 0 : markup` · <strong>${localized(({ guide }) => guide.bounds[fit])}</strong>`}</span></p>`;
}
// src/core/guide/steps-section.ts
/** The sentence that answers whether to merge, and the steps of a change by moment, in their one order. */
function renderSteps(review) {
	return markup`<p class="verdict ${toneOf(review)}"><strong>${localized((messages) => reviewSummary(review, messages))}</strong></p>
${eventsText(review, en).length > 0 ? markup`<p>${localized((messages) => eventsText(review, messages).join(""))}</p>` : void 0}
${stepsByMoment(review).map(({ moment, steps }) => markup`<h3 class="moment">${localized((messages) => messages.review.moments[moment])}</h3>
<ol class="todo" start="${steps[0]?.number ?? 1}">${steps.map(renderStep$1)}</ol>
`)}`;
}
function renderStep$1({ step, signIn }) {
	const mark = signIn && markup` <strong>${localized((messages) => messages.review.marks[signIn])}</strong>`;
	return markup`<li><p><strong>${localized((messages) => stepAction(step, messages))}</strong> · ${localized((messages) => stepActor(step, messages))}</p>
<p class="place">${localized((messages) => stepPlace(step, messages))}</p>
<p class="hint">${localized((messages) => stepReason(step, messages))}${mark}</p>
${stepValues(step).map(({ pointers: [pointer = ""], value }) => copyable(value, knownField(pointer).title))}</li>
`;
}
/** The style of findings of a comparable severity. */
function toneOf({ events, steps, signIn }) {
	if (events.some(({ kind }) => kind === "invalid") || signIn.includes("down")) return "error";
	return signIn.includes("unknown") || steps.some(({ kind }) => kind.by.id !== actors.sync.id) ? "warning" : "info";
}
// src/core/guide/changes-section.ts
/** What a change means, its steps, and what changed field by field. */
function renderChanges({ review, changes }) {
	const { kind, file, before = "" } = review;
	return markup`<section id="changes" aria-labelledby="changes-title">
<div class="heading"><h2 id="changes-title">${localized(({ guide }) => guide.sections.changes)}</h2></div>
${kind === "renamed" ? markup`<p>${localized(({ guide }) => formatUntrusted(guide.changes.renamed, { before }))}</p>` : void 0}
${kind === "added" ? markup`<p>${localized(({ guide }) => guide.changes.added)}</p>` : void 0}
${kind === "fixed" ? markup`<p>${localized((messages) => formatUntrusted(messages.review.labels.file.fixed, { file }))}</p>` : void 0}
${renderSteps(review)}
${changes.map((change) => renderChange(change, review))}
</section>
`;
}
function renderChange({ pointer, isOnForm, section, before, after }, review) {
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
function renderSide(side, isFramed) {
	if (side.kind === "image") return renderChangedImage(side);
	const rejected = side.isRejected ? markup`<p class="hint">${localized(({ guide }) => guide.changes.rejected)}</p>` : void 0;
	return markup`<dd><p class="${isFramed ? "frame" : "box"}">${renderValue(side)}</p>${rejected}</dd>`;
}
function renderValue(side) {
	if (side.kind === "texts") return markup`${side.texts.map(renderTexts)}`;
	if (side.kind === "choice") return markup`${renderTexts(side.choice.weibo)} ${translation(side.choice.en)}`;
	if (side.kind === "secret") return markup`<span class="state">${localized(({ guide }) => guide.values.fromSecrets)}</span> <code translate="no">${exact(side.name)}</code>`;
	const { kind } = side;
	return markup`<span class="state">${localized(({ guide, review }) => kind === "missing" ? review.labels.absent : guide.values[kind])}</span>`;
}
function renderTexts(text) {
	return markup`<bdi class="value" translate="no"${/\p{Script=Han}/u.test(text) ? markup` lang="${htmlLanguages.zh}"` : void 0}>${exact(text)}</bdi>`;
}
/** An image, or why it cannot be shown, with what is known about its file. */
function renderChangedImage({ path, dimensions, size, image }) {
	const name = exact(path);
	const reason = ({ guide }) => {
		if (image.state === "large") return formatMessage(guide.image.large, { size });
		return size === 0 ? guide.changes.noFile : formatMessage(guide.changes.unreadable, { size });
	};
	return markup`<dd>
<div class="frame">${image.state === "shown" ? embedded(image, name) : markup`<p class="state">${localized(reason)}</p>`}</div>
<p><bdi class="path" translate="no">${name}</bdi></p>
${dimensions && markup`<p class="hint">${localized(({ guide }) => formatMessage(guide.image.found, {
		...dimensions,
		size
	}))}</p>`}
</dd>`;
}
/** A text on one line with every invisible character written out: two values that differ have to look different. */
function exact(text) {
	return visible(text).replace(/\p{Default_Ignorable_Code_Point}|(?![ \u3000])\p{Zs}|^ +| +$/gu, (found) => [...found].map((character) => `\\u{${character.codePointAt(0)?.toString(16)}}`).join(""));
}
// src/core/guide/changes-style.ts
/** The style of the section on changes; only pages with that section include it. */
const changesStyle = `
.verdict { margin-bottom: 1rem; padding: 0.75rem 1rem; border-left: 4px solid var(--tone); background: var(--tone-soft); }
.moment { margin: 1.1rem 0 0.4rem; }
.todo { padding-left: 1.75rem; display: grid; gap: 0.9rem; }
.todo li { break-inside: avoid; }
.todo li::marker { color: var(--accent); font-weight: 600; }
.todo .field-value { margin-top: 0.4rem; }
.todo + .change { margin-top: 1.1rem; }
.change { display: grid; gap: 0.4rem 1.5rem; padding: 1.1rem 0; break-inside: avoid; }
.change { border-top: 1px solid var(--line); }
.change:last-child { padding-bottom: 0.2rem; }
.sides { display: grid; gap: 0.4rem 0.75rem; margin: 0; }
.sides + .hint { margin-top: 0.5rem; }
.sides dt { color: var(--soft); font-size: 0.9rem; }
.sides dd { margin: 0; min-width: 0; }
.stacked > div { display: grid; grid-template-columns: 3.75rem minmax(0, 1fr); align-items: baseline; }
.stacked .value + .value { display: block; }
.box { padding: 0.45rem 0.75rem; background: var(--box); border: 1px solid var(--line); border-radius: 4px; }
.box .english { color: var(--soft); font-size: 0.9rem; }
.side-by-side { grid-template-columns: repeat(2, minmax(0, 1fr)); }
.side-by-side .path { font-size: 0.85em; }

@media (min-width: 40rem) { .change { grid-template-columns: minmax(9rem, 11rem) minmax(0, 1fr); } }
@media print { .change { grid-template-columns: 10rem minmax(0, 1fr); padding: 0.6rem 0; } }
`;
// src/core/guide/script.ts
/**
* The page's script: it applies the language switch and makes the buttons copy. A page that was opened from a file may have no
* clipboard API: then the value is copied with execCommand, or selected so that the reader can copy it with a key.
*/
const script = `"use strict";
(() => {
  const root = document.documentElement;
  const status = document.getElementById("status");
  const radios = [...document.querySelectorAll('input[name="language"]')];
  let timer;

  const applyLanguage = () => {
    root.lang = radios.find((radio) => radio.checked).value;
  };

  const announce = (outcome, button) => {
    const chinese = root.lang.startsWith("zh");
    const text = status.dataset[outcome + (chinese ? "Zh" : "En")];
    const name = chinese ? button.dataset.nameZh : button.dataset.nameEn;
    status.textContent = text.replace("{field}", () => name);
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.textContent = "";
      for (const other of document.querySelectorAll("button[data-done]")) delete other.dataset.done;
    }, 4000);
  };

  const copyWithApi = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  };

  const copyWithCommand = (text) => {
    const onCopy = (event) => {
      event.preventDefault();
      event.clipboardData.setData("text/plain", text);
      isSet = true;
    };
    let isSet = false;
    document.addEventListener("copy", onCopy);
    try {
      return document.execCommand("copy") && isSet;
    } catch {
      return false;
    } finally {
      document.removeEventListener("copy", onCopy);
    }
  };

  const select = (button) => {
    const range = document.createRange();
    range.selectNodeContents(button.closest(".field-value").querySelector(".value"));
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  };

  document.addEventListener("click", async ({ target }) => {
    const button = target.closest("button[data-copy]");
    if (!button) return;
    const text = button.dataset.copy;
    if (!(await copyWithApi(text))) {
      select(button);
      if (!copyWithCommand(text)) return announce("selected", button);
    }
    announce("copied", button);
    button.dataset.done = "";
  });

  for (const radio of radios) radio.addEventListener("change", applyLanguage);
  applyLanguage();
  root.classList.add("scripted");
})();
`;
// src/core/guide/sections.ts
/**
* A section of the form: its place at Weibo, its fields or images, and findings about it as a whole.
* @param footer what follows at its end
*/
function renderSection({ id, steps, place, fields, images, findings }, footer) {
	const guideSteps = ({ guide }) => {
		const text = guide.steps[steps.length === 1 ? "one" : "other"];
		return formatMessage(text, { steps: steps.join(separatorIn(text)) });
	};
	const hasSecrets = fields.some(({ value }) => value.kind === "secret");
	return markup`<section id="${id}" aria-labelledby="${id}-title">
<div class="heading"><h2 id="${id}-title">${localized((messages) => sectionTitle(id, messages))}</h2>
${place && markup`<p class="place">${localized(({ review }) => review.places[place])}</p>`}
${steps.length === 0 ? void 0 : markup`<p class="steps">${localized(guideSteps)}</p>`}</div>
${renderFindings(findings)}
${fields.map(renderField)}
${hasSecrets ? markup`<p class="note">${localized(({ guide }) => guide.secretNote)}</p>` : void 0}
${images.length === 0 ? void 0 : markup`<div class="images">${images.map(renderImage)}</div>`}
${footer}
</section>
`;
}
/** What to do at an identity service, with the names of the secrets to enter; undefined for a section of Weibo's form. */
function renderInstructions({ id }, { declaration }) {
	const target = allTargets().find((candidate) => candidate.id === id);
	if (!target) return void 0;
	const { setup } = target;
	const names = ({ guide }) => ({
		appKey: declaration.credentials?.appKey ?? guide.undeclared,
		appSecret: declaration.credentials?.appSecret ?? guide.undeclared
	});
	const text = (step, messages) => {
		const { params } = setup.guide(declaration, messages).find((one) => one.step === step) ?? {};
		return formatUntrusted(targetMessages(id, messages).instructions[step] ?? "", {
			...names(messages),
			...params
		});
	};
	const automatic = localized((messages) => targetMessages(id, messages).guide.automatic);
	return markup`<div class="dashboard"><h3>${localized((messages) => targetMessages(id, messages).guide.heading)}</h3>
${setup.isAutomatic(declaration) ? markup`<p>${automatic}</p>` : void 0}
<ol>${setup.guide(declaration, messagesIn("en")).map(({ step }) => markup`<li>${localized((messages) => text(step, messages))}</li>`)}</ol></div>`;
}
/** The way from one identity service to the other, in its one order. */
function renderMigration(migration) {
	return markup`<section id="migration" aria-labelledby="migration-title">
<div class="heading"><h2 id="migration-title">${localized((messages) => migrationTitle(migration, messages))}</h2></div>
<ol>${migration.steps.map((step) => markup`<li class="${step.state}">${localized((messages) => migrationStepText(step, messages))} <span class="badge">${localized(({ review }) => review.states[step.state])}</span></li>`)}</ol>
</section>
`;
}
/** The steps of the setup, with the state of each and the evidence for it. */
function renderProgress(progress, hasService) {
	return markup`<section id="progress" aria-labelledby="progress-title">
<div class="heading"><h2 id="progress-title">${localized(({ guide }) => guide.sections.progress)}</h2></div>
<table>
<thead><tr>${[
		"step",
		"state",
		"evidence"
	].map((column) => markup`<th scope="col">${localized(({ review }) => review.labels.columns[column])}</th>`)}</tr></thead>
<tbody>
${progress.map(({ step, service, state, evidence }) => markup`<tr class="${state}">
<th scope="row"><div class="step"><span class="number">${step}</span> ${renderStep(step, service)}</div></th>
<td><span class="badge">${localized(({ review }) => review.states[state])}</span></td>
<td>${localized((messages) => evidenceText(evidence, messages))}</td>
</tr>
`)}</tbody>
</table>
<p class="note">${localized(({ guide }) => hasService ? guide.progressNote : guide.progressNoteWeibo)}</p>
</section>
`;
}
/** A step's name, as a link to its section of the page. */
function renderStep(step, service) {
	const section = service ?? formSections().find(({ place, steps }) => place && steps.includes(step))?.id;
	const name = markup`<span>${localized((messages) => stepTitle({
		step,
		service
	}, messages))}</span>`;
	return section ? markup`<a href="#${section}">${name}</a>` : name;
}
// src/core/guide/style.ts
/** The page's style: a plain document with a light and a dark color scheme. */
const style = `
:root {
  color-scheme: light dark;
  --ground: #efece5; --paper: #fffefb; --ink: #22201c; --soft: #625c52; --line: #ddd6c9; --box: #f7f4ed; --edge: #8a8171;
  --accent: #a83a12; --accent-soft: #f8e9e1;
  --error: #a3161c; --error-soft: #fbeae8; --warning: #7a4d00; --warning-soft: #fbf1dc; --info: #245a8d; --info-soft: #e8f0f8; --good: #22683a; --good-soft: #e6f2e8;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", SimSun, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #131417; --paper: #1b1d21; --ink: #e9e6df; --soft: #a9a69e; --line: #34373d; --box: #24272c; --edge: #7d8087;
    --accent: #f2a27f; --accent-soft: #3a2620;
    --error: #ff9d95; --error-soft: #3b2022; --warning: #efc070; --warning-soft: #372b17; --info: #94c2f0; --info-soft: #1d2c3c; --good: #8fd0a1; --good-soft: #1b3023;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 1.5rem clamp(0.75rem, 3vw, 2.5rem) 4rem; max-width: 76rem; background: var(--ground); color: var(--ink); font: 1rem/1.6 var(--sans); overflow-wrap: anywhere; }
h1, h2, h3, p, ul, ol, figure, fieldset { margin: 0; padding: 0; }
h1, h2 { font-family: var(--serif); font-weight: 600; line-height: 1.25; text-wrap: balance; }
a { color: var(--accent); text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
html:has(#in-en:checked) .localized:lang(zh), html:has(#in-zh:checked) .localized:lang(en) { display: none; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: var(--paper); z-index: 2; }

header, main > section { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; }
header { padding: 1.5rem clamp(1rem, 3vw, 2.25rem) 1.75rem; border-top: 5px solid var(--accent); }
header h1 { margin: 0.75rem 0 0.5rem; font-size: clamp(1.75rem, 5vw, 2.6rem); }
.top { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; justify-content: space-between; align-items: center; }
.kind { color: var(--accent); font-weight: 600; }
.switch { display: flex; border: 1px solid var(--edge); border-radius: 99px; overflow: hidden; min-width: max-content; }
.switch:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; }
.switch > span { position: relative; }
.switch input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.switch label { display: block; padding: 0.3rem 1rem; font-size: 0.9rem; }
.switch input:checked + label { background: var(--ink); color: var(--paper); }
.summary { margin-top: 1.25rem; padding: 0.75rem 1rem; border-left: 4px solid var(--good); background: var(--good-soft); font-size: 0.92rem; }
.summary.failed { border-color: var(--error); background: var(--error-soft); }

nav { padding: 1rem clamp(1rem, 3vw, 2.25rem); font-size: 0.92rem; }
nav p { color: var(--soft); font-weight: 600; }
nav ol { list-style: none; display: flex; flex-wrap: wrap; gap: 0.1rem 1.1rem; }
nav a { display: inline-block; padding: 0.2rem 0; }
main > section { padding: 1.5rem clamp(1rem, 3vw, 2.25rem); scroll-margin-top: 1rem; }
main > section + section { margin-top: 1.25rem; }
.heading { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; padding-bottom: 0.75rem; }
.heading h2 { margin-bottom: 0.2rem; font-size: 1.5rem; flex: 1 0 100%; }
.place, .steps { color: var(--soft); font-size: 0.9rem; }
.place { font-weight: 600; }

.field { display: grid; gap: 0.4rem 1.5rem; padding: 1.1rem 0; border-top: 1px solid var(--line); break-inside: avoid; }
h3 { font-size: 1.05rem; font-weight: 650; line-height: 1.4; }
h3 .english { display: block; color: var(--soft); font-size: 0.88rem; font-weight: 400; }
.field:last-child { padding-bottom: 0; }
.content { min-width: 0; }
.field-value { display: flex; align-items: stretch; gap: 0.5rem; }
.field-value + .field-value { margin-top: 0.4rem; }
div.field-value > p { flex: 1; min-width: 0; padding: 0.45rem 0.75rem; background: var(--box); border: 1px solid var(--line); border-radius: 4px; }
.value { font-family: var(--mono); font-size: 0.97rem; white-space: pre-wrap; }
.field-value .english { color: var(--soft); font-size: 0.9rem; }
.secret { flex-wrap: wrap; align-items: baseline; padding: 0.45rem 0.75rem; border: 1px dashed var(--edge); border-radius: 4px; }
code, .path { font-family: var(--mono); font-size: 0.93em; }
.state { color: var(--soft); font-style: italic; }
[lang|="zh"] .state, .state [lang|="zh"] { font-style: normal; }
button { display: none; flex: none; align-self: start; min-width: 4.25rem; min-height: 2.6rem; padding: 0 0.75rem; font: inherit; font-size: 0.9rem; color: var(--accent); background: var(--paper); border: 1px solid var(--edge); border-radius: 4px; cursor: pointer; position: relative; }
.scripted button { display: block; }
button:hover { background: var(--accent-soft); }
button[data-done] { color: var(--good); border-color: var(--good); background: var(--good-soft); }
button[data-done]::before { content: "✓ "; content: "✓ " / ""; }
.usage { display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.75rem; margin-top: 0.5rem; font-size: 0.9rem; color: var(--good); }
.usage.over, .usage.under { color: var(--error); }
.usage svg { width: 7rem; height: 5px; border-radius: 3px; }
.track { fill: var(--line); }
.used { fill: currentColor; }
.hint { margin-top: 0.35rem; color: var(--soft); font-size: 0.9rem; }
.note { padding: 0.9rem 0 0; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.9rem; }

.findings { list-style: none; margin-top: 0.6rem; display: grid; gap: 0.5rem; }
.heading + .findings { margin: 0 0 1.1rem; }
.findings li { padding: 0.6rem 0.85rem; border-left: 4px solid var(--tone); background: var(--tone-soft); font-size: 0.92rem; break-inside: avoid; }
.error, .failed { --tone: var(--error); --tone-soft: var(--error-soft); }
.warning, .to-do, .done-before { --tone: var(--warning); --tone-soft: var(--warning-soft); }
.info { --tone: var(--info); --tone-soft: var(--info-soft); }
.done { --tone: var(--good); --tone-soft: var(--good-soft); }
.unknown { --tone: var(--soft); --tone-soft: var(--box); }
.findings .badge { color: var(--tone); }
.origin { color: var(--soft); font-size: 0.93em; }

.images { display: grid; grid-template-columns: repeat(6, minmax(0, 1fr)); gap: 1.5rem 1.25rem; padding-top: 1.1rem; border-top: 1px solid var(--line); }
figure { grid-column: span 6; min-width: 0; break-inside: avoid; }
.frame { display: flex; align-items: center; justify-content: center; min-height: 9rem; padding: 0.75rem; background: var(--box); border: 1px solid var(--line); border-radius: 4px; }
.frame img { display: block; max-width: 100%; max-height: 22rem; height: auto; object-fit: contain; }
.placeholder { padding: 1.25rem; color: var(--soft); border: 1px dashed var(--edge); }
figcaption { padding-top: 0.6rem; font-size: 0.95rem; }
figcaption .hint { margin-top: 0.15rem; }
.ok { color: var(--good); font-size: 0.9rem; }
.ok::before { content: "✓ "; content: "✓ " / ""; }

.dashboard { padding-top: 1.1rem; margin-top: 0.9rem; border-top: 1px solid var(--line); }
.dashboard ol { margin-top: 0.5rem; padding-left: 1.5rem; display: grid; gap: 0.4rem; }
.dashboard li::marker { color: var(--accent); font-weight: 600; }
table { width: 100%; border-collapse: collapse; font-size: 0.95rem; }
th, td { padding: 0.55rem 0.75rem 0.55rem 0; text-align: left; vertical-align: baseline; border-top: 1px solid var(--line); font-weight: 400; }
thead th { border-top: 0; color: var(--soft); font-size: 0.88rem; }
tr { break-inside: avoid; }
.step { display: grid; grid-template-columns: 1.9em minmax(0, 1fr); }
.number { color: var(--soft); font-variant-numeric: tabular-nums; }
td .badge { padding: 0.1rem 0.6rem; border-radius: 99px; color: var(--tone); background: var(--tone-soft); white-space: nowrap; }
footer { padding: 1.25rem clamp(1rem, 3vw, 2.25rem) 0; color: var(--soft); font-size: 0.88rem; }
#status { position: fixed; inset: auto 0 1.25rem; margin: auto; width: max-content; max-width: calc(100vw - 2rem); padding: 0.6rem 1.25rem; border-radius: 99px; background: var(--ink); color: var(--paper); }
#status:empty { padding: 0; }

@media (min-width: 40rem) {
  .field { grid-template-columns: minmax(9rem, 12rem) minmax(0, 1fr); }
  figure { grid-column: span 2; }
}
@media (min-width: 62rem) {
  .columns { display: grid; grid-template-columns: 12.5rem minmax(0, 1fr); gap: 1.5rem; margin-top: 1.25rem; align-items: start; }
  nav { position: sticky; top: 1.25rem; padding: 1rem 0; }
  nav ol { display: block; border-left: 1px solid var(--edge); margin-top: 0.5rem; }
  nav a { padding: 0.25rem 0 0.25rem 1rem; }
}
@media (max-width: 39.99rem) {
  figure.small { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 1rem; }
  figure.small .frame { align-self: start; }
  figure.small figcaption { padding: 0; }
  figure.small .findings { grid-column: 1 / -1; margin: 0; }
  thead { display: none; }
  tr { display: grid; grid-template-columns: 1fr auto; padding: 0.5rem 0; border-top: 1px solid var(--line); }
  th, td { border: 0; padding: 0.15rem 0; }
  th { padding-right: 0.75rem; }
  td:last-child { grid-column: 1 / -1; padding-left: 1.72rem; color: var(--soft); font-size: 0.9rem; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  @page { margin: 16mm 14mm; }
  :root { color-scheme: light; }
  body { padding: 0; max-width: none; background: none; font-size: 10.5pt; }
  header, main > section { border: 0; border-radius: 0; padding: 0 0 1rem; background: none; }
  header { border-top: 3pt solid var(--accent); padding-top: 0.75rem; }
  .heading { break-after: avoid; border-bottom: 1pt solid var(--ink); }
  .switch, nav, .skip, #status, .scripted button { display: none; }
  a { color: inherit; text-decoration: none; }
  * { print-color-adjust: exact; }
  .field { grid-template-columns: 11rem minmax(0, 1fr); padding: 0.6rem 0; }
  figure { grid-column: span 2; }
}
`;
// src/core/guide/page.ts
var _templateObject;
/** The start of every page, by which the program recognizes a page that it wrote. */
const guideSignature = "<!doctype html>\n<!-- weibo-provider guide 1 -->\n";
/** The name of each language in that language. */
const languageNames = {
	en: "English",
	zh: "中文"
};
/**
* The page as one self-contained document in every language. Its Content Security Policy allows only its own script, and
* loads nothing.
* @param language the language that is visible at first
* @returns HTML; the same data gives the same bytes
*/
function guidePage(data, language) {
	const name = printable(data.name ?? data.file);
	const hasService = data.sections.some(({ place }) => place === void 0);
	const styles = data.changes ? style + changesStyle : style;
	const page = markup(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<html lang=\"",
		"\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
		"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>",
		" · Weibo 微博</title>\n<style>",
		"</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#basic\">",
		"</a>\n<header>\n<div class=\"top\">\n<p class=\"kind\">",
		"</p>\n",
		"\n</div>\n<h1><bdi translate=\"no\">",
		"</bdi></h1>\n<p>",
		"</p>\n",
		"\n</header>\n<div class=\"columns\">\n",
		"\n<main>\n",
		"",
		"\n",
		"",
		"\n",
		"\n</main>\n</div>\n<footer><p>",
		"</p></footer>\n",
		"\n<script>",
		"<\/script>\n</body>\n</html>\n"
	])), htmlLanguages[language], policyFor(styles), name, new Markup(styles), localized(({ guide }) => guide.skip), localized(({ guide }) => hasService ? guide.title : guide.titleWeibo), renderLanguageSwitch(language), name, localized(({ guide }) => formatUntrusted(hasService ? guide.intro : guide.introWeibo, { file: data.file })), renderSummary(data), renderContents(data), data.changes && renderChanges(data.changes), data.sections.map((section) => renderSection(section, renderInstructions(section, data.report))), data.report.migration && renderMigration(data.report.migration), renderProgress(data.progress, hasService), data.rest.length === 0 ? void 0 : markup`<section id="rest" aria-labelledby="rest-title"><div class="heading"><h2 id="rest-title">${localized(({ guide }) => guide.sections.rest)}</h2></div>${renderFindings(data.rest)}</section>`, localized(({ guide }) => guide.footer), renderStatus(), new Markup(script));
	return guideSignature + page.text;
}
const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
function policyFor(styles) {
	return [
		"default-src 'none'",
		"img-src data:",
		`style-src ${hashOf(styles)}`,
		`script-src ${hashOf(script)}`,
		"base-uri 'none'",
		"form-action 'none'"
	].join("; ");
}
function renderLanguageSwitch(first) {
	return markup`<fieldset class="switch"><legend class="visually-hidden">Language · ${chinese("语言")}</legend>${languages.map((language) => {
		const checked = language === first ? new Markup(" checked") : void 0;
		return markup`<span><input type="radio" name="language" id="in-${language}" value="${htmlLanguages[language]}" autocomplete="off"${checked}><label for="in-${language}" lang="${htmlLanguages[language]}">${languageNames[language]}</label></span>`;
	})}</fieldset>`;
}
/** The number of findings, and what was not checked. */
function renderSummary({ report }) {
	const { findings } = report;
	const hasErrors = reaches(findings, "error");
	return markup`<div class="summary${hasErrors ? " failed" : ""}">
<p><strong>${localized((messages) => countLine({
		files: [report],
		findings
	}, messages))}</strong></p>
${hasErrors ? markup`<p>${localized(({ guide }) => guide.fixFirst)}</p>` : void 0}
${report.urls.every(({ verdict }) => verdict === "not-checked") ? markup`<p>${localized(({ guide }) => guide.unchecked)}</p>` : void 0}
<p>${localized(({ guide }) => guide.secrets)}</p>
</div>`;
}
function renderContents({ report, changes, sections, rest }) {
	const ids = [
		...changes ? ["changes"] : [],
		...sections.map(({ id }) => id),
		...report.migration ? ["migration"] : [],
		"progress",
		...rest.length > 0 ? ["rest"] : []
	];
	return markup`<nav aria-labelledby="contents"><p id="contents">${localized(({ guide }) => guide.contents)}</p>
<ol>${ids.map((id) => markup`<li><a href="#${id}">${localized((messages) => sectionTitle(id, messages))}</a></li>`)}</ol></nav>`;
}
/** A live region in which the script announces that a value was copied. Its texts are in attributes, one for each language. */
function renderStatus() {
	const [en, zh] = [messagesIn("en").guide, messagesIn("zh").guide];
	return markup`<p id="status" role="status" data-copied-en="${en.copied}" data-copied-zh="${zh.copied}" data-selected-en="${en.selected}" data-selected-zh="${zh.selected}"></p>`;
}
// src/files/guide-images.ts
/** The images of a declaration as its guide shows them, by pointer. */
async function guidePictures(path, declaration) {
	const images = declaredImages(declaration);
	return new Map(await Promise.all(images.map(async (image) => [image.pointer, await readPageImage(path, image.path)])));
}
/** Reads an image for a page; an image outside the repository is not read. */
async function readPageImage(declaration, path) {
	const fact = await readImage(declaration, path);
	if (fact.state !== "read") return { state: "unread" };
	const file = await readBounded(fact.file, maxPageBytes + 1).catch(() => void 0);
	return file ? pageImage(file.bytes, file.size) : { state: "unread" };
}
/**
* The review of one declaration, with the changed images as its guide shows them.
* @param file its path, as in the reviews
*/
async function guideReview(file, reviews) {
	const review = reviews.find((candidate) => candidate.file === file) ?? reviewOf$1(file, "same");
	const changedImages = review.changes.flatMap(({ before, after }) => [before, after]).filter((value) => value !== void 0).filter(isImage);
	const images = await Promise.all(changedImages.map(async (image) => [image, await readChangedImage(image)]));
	return {
		review,
		images: new Map(images)
	};
}
async function readChangedImage({ read, size, header }) {
	if (size === void 0 || header?.format === "other") return { state: "unread" };
	if (!read) return {
		state: "large",
		size
	};
	const bytes = await read();
	return bytes ? pageImage(bytes, size) : { state: "unread" };
}
// src/core/images/content-ids.ts
/** The content id in a Git LFS pointer. Source: Git LFS specification, the pointer. */
const lfsPointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[^\n]*\n)*?oid (sha256:[0-9a-f]{64})\n/;
/** Longest Git LFS pointer, in bytes. Source: Git LFS specification. */
const maxPointerBytes = 1024;
/**
* The ids of a file's content: as a git blob, in repositories of either hash, and as a Git LFS object. A pointer has the id of
* its content in addition to its own.
* Source: Git documentation, Git Internals, Git Objects: the hash of `blob`, the size, NUL, and the content.
*/
function contentIds(bytes) {
	const header = `blob ${bytes.length}\0`;
	const pointerTarget = bytes.length < maxPointerBytes ? lfsPointer.exec(Buffer.from(bytes).toString("latin1"))?.[1] : void 0;
	return [
		hash("sha1", header, bytes),
		hash("sha256", header, bytes),
		pointerTarget ?? `sha256:${hash("sha256", bytes)}`
	];
}
function hash(algorithm, ...parts) {
	return parts.reduce((sum, part) => sum.update(part), createHash(algorithm)).digest("hex");
}
// src/files/tree.ts
/** How many links are followed for one path. */
const maxLinks = 5;
/** The file at a path. Links of files and folders are followed within the tree. */
async function entryAt(tree, path, links = 0) {
	const parts = path.split("/");
	const link = parts.map((_, index) => parts.slice(0, index + 1).join("/")).find((prefix) => tree.files.get(prefix)?.isLink);
	const entry = link === void 0 ? void 0 : tree.files.get(link);
	if (link === void 0 || !entry) return tree.files.get(path);
	if (links === maxLinks) return void 0;
	const target = Buffer.from((await tree.read([entry.id])).get(entry.id) ?? []).toString("utf8");
	return entryAt(tree, posix.join(posix.dirname(link), target, path.slice(link.length)), links + 1);
}
// src/files/review-images.ts
/** Largest image that is compared by its content, in bytes. */
const maxImageBytes = 10485760;
/** How many images of a declaration are read; the form takes six. Further ones are compared by path. */
const maxImages = 12;
/** The images of a declaration in the working tree, by pointer. */
async function workingTreeImages(declaration, { images }) {
	const byPointer = /* @__PURE__ */ new Map();
	const byPath = /* @__PURE__ */ new Map();
	for (const [pointer, { path }] of [...images].slice(0, maxImages)) {
		const image = byPath.get(path) ?? await readReviewImage(declaration, path);
		byPath.set(path, image);
		byPointer.set(pointer, image);
	}
	return new Map([...images, ...byPointer]);
}
async function readReviewImage(declaration, path) {
	const fact = await readImage(declaration, path);
	if (fact.state !== "read") return {
		path,
		contents: []
	};
	const file = await readBounded(fact.file, 10485761).catch(() => void 0);
	if (!file) return {
		path,
		contents: []
	};
	const { bytes, size } = file;
	const readAgain = () => readBounded(fact.file, maxPageBytes).catch(() => void 0);
	return {
		path,
		contents: size > maxImageBytes ? [] : contentIds(bytes),
		header: fact.header,
		size,
		...fitsPage(fact.header, size) && { read: async () => (await readAgain())?.bytes }
	};
}
/**
* Adds the images of a commit to its declarations.
* @param headImages images of the working tree by the ids of their contents, which are not read again
*/
async function withImages(tree, declarations, headImages) {
	const references = [];
	for (const [file, { images }] of declarations) for (const [pointer, { path }] of [...images].slice(0, maxImages)) references.push({
		file,
		pointer,
		path,
		entry: await entryAt(tree, posix.join(posix.dirname(file), path))
	});
	const unread = references.flatMap(({ entry }) => entry && entry.size <= maxImageBytes && !headImages.has(entry.id) ? [entry.id] : []);
	const blobs = await tree.read([...new Set(unread)]);
	const picturesOf = (file) => new Map(references.filter((reference) => reference.file === file).map(({ pointer, path, entry }) => [pointer, treeImage(path, entry, blobs, headImages)]));
	return new Map([...declarations].map(([file, declared]) => [file, {
		...declared,
		images: new Map([...declared.images, ...picturesOf(file)])
	}]));
}
function treeImage(path, entry, blobs, headImages) {
	if (!entry) return {
		path,
		contents: []
	};
	const { id, size } = entry;
	const bytes = blobs.get(id);
	if (!bytes) {
		const { header, read } = headImages.get(id) ?? {};
		return {
			path,
			contents: size > maxImageBytes ? [] : [id],
			...header && { header },
			size,
			...read && { read }
		};
	}
	const header = readHeader(bytes.subarray(0, maxHeaderBytes));
	const kept = fitsPage(header, size) ? new Uint8Array(bytes) : void 0;
	return {
		path,
		contents: contentIds(bytes),
		header,
		size,
		...kept && { read: async () => kept }
	};
}
// src/files/review-against.ts
/**
* Compares the declarations of the working tree (head) with those of a commit (base).
* @param tree the files of the base
* @param paths the declarations of the head, absolute
* @returns a review of each declaration that changed
* @throws UsageError when a declaration cannot be read
*/
async function reviewAgainst(tree, paths, { folder, pathsFrom, root, patterns, secrets, severities }) {
	const { selecting, excluding } = splitPatterns(patterns);
	const roots = selecting.length === 0 ? [folder] : selecting.map((pattern) => canonicalPath(folder, patternRoot(folder, pattern)));
	const includesAll = !selecting.some(isGlob);
	const isExcluded = exclusion(folder, excluding);
	const inScope = (file) => roots.some((scope) => isBelow(scope, join(root, file))) && !isExcluded(join(root, file));
	const ownPaths = await gitSpelling(root, paths.filter((path) => (checkoutOf(path) ?? root) === root));
	const headTexts = new Map(await Promise.all(ownPaths.map(async (path) => [displayPath(root, path), await readDeclaration(path)])));
	const heads = /* @__PURE__ */ new Map();
	for (const [file, bytes] of headTexts) {
		const declared = await parseDeclared(bytes, {
			secrets,
			severities
		});
		heads.set(file, {
			...declared,
			images: await workingTreeImages(join(root, file), declared)
		});
	}
	const foldedHeads = new Set([...headTexts.keys()].map(foldName));
	const isPresent = (file) => lstatSync(join(root, file), { throwIfNoEntry: false }) !== void 0 && (!foldedHeads.has(foldName(file)) || spellingOnDisk(root, join(root, file)) === join(root, file));
	const hasNew = [...headTexts.keys()].some((file) => !tree.files.has(file));
	const baseTexts = await readTexts(tree, [...tree.files.keys()].filter((file) => {
		if (headTexts.has(file)) return true;
		if (!isDeclarationName(file) || isIgnoredFolder(file)) return false;
		return isPresent(file) ? includesAll && inScope(file) : hasNew || inScope(file);
	}), headTexts);
	const declared = /* @__PURE__ */ new Map();
	for (const [file, bytes] of baseTexts) declared.set(file, await parseDeclared(bytes, {
		secrets,
		severities
	}));
	const bases = await withImages(tree, declared, byContent(heads));
	const reviews = reviewDeclarations(bases, heads, await reviewServices()).map((review) => review.kind === "deleted" && isPresent(review.file) ? checkDeleted(review, join(root, review.file), baseTexts) : [review]);
	const isReported = ({ kind, file }) => (kind !== "same" || !isSameText(headTexts.get(file), baseTexts.get(file))) && (kind !== "deleted" || inScope(file));
	const shown = (file) => displayPath(pathsFrom, join(root, file));
	return (await Promise.all(reviews)).flat().filter(isReported).map((review) => ({
		...review,
		file: shown(review.file),
		...review.before !== void 0 && { before: shown(review.before) }
	}));
}
/** Reports a declaration as unread, not as deleted, because something exists at its path; an unchanged one was never read, and is left out. */
async function checkDeleted(review, path, baseTexts) {
	return (lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false) && isSameText(await readDeclaration(path).catch(() => void 0), baseTexts.get(review.file)) ? [] : [reviewOf$1(review.file, "unread")];
}
/** Whether a path is in a folder that `findDeclarations` skips. */
function isIgnoredFolder(path) {
	return path.split("/").some((part) => part.startsWith(".") || part === "node_modules");
}
function byContent(declarations) {
	const images = [...declarations.values()].flatMap((declared) => [...declared.images.values()]);
	return new Map(images.flatMap((image) => image.contents.map((content) => [content, image])));
}
/** Whether a file is unchanged; git may have converted its line endings at checkout. */
function isSameText(head, base) {
	const normalize = (bytes) => Buffer.from(bytes ?? []).toString("latin1").replaceAll("\r\n", "\n");
	return normalize(head) === normalize(base);
}
/**
* Reads declarations of a tree; one that is too large is returned empty.
* @param headTexts the declarations of the working tree, whose contents are not read again
*/
async function readTexts(tree, files, headTexts) {
	const ids = /* @__PURE__ */ new Map();
	for (const file of files) {
		const entry = await entryAt(tree, file);
		if (entry && entry.size <= 32768) ids.set(file, entry.id);
	}
	const headBlobs = new Map([...headTexts.values()].flatMap((bytes) => contentIds(bytes).map((id) => [id, bytes])));
	const blobs = new Map([...headBlobs, ...await tree.read([...new Set(ids.values())].filter((id) => !headBlobs.has(id)))]);
	return new Map(files.map((file) => [file, blobs.get(ids.get(file) ?? "") ?? /* @__PURE__ */ new Uint8Array()]));
}
async function parseDeclared(bytes, options) {
	return declaredIn(await analyze("", bytes, options));
}
// src/cli/guide-command.ts
/**
* Renders the setup guide of one declaration. Rules and images are checked; no socket is opened. With `--base`, the guide shows
* what changed.
* @returns the text to print: the guide, or where it was written
* @throws UsageError when there is not exactly one readable declaration, the base is unknown, or the guide would replace another file
*/
async function guideCommand({ operands, values }, context) {
	const { folder, secrets, messages, config, redact } = context;
	const language = choice("--lang", values.lang ?? config.lang ?? "en", languages);
	const report = await run({
		...offlineCheck,
		folder,
		patterns: operands.length > 0 ? operands : config.patterns,
		secrets
	});
	const [checked, ...others] = report.files;
	if (!checked || others.length > 0) throw new UsageError("several-declarations", {
		command: "guide",
		files: report.files.map(({ file }) => file)
	});
	const file = await report.withSource(checked);
	if (file.source.places.size === 0) throw new UsageError("guide-invalid", { file: file.file });
	const page = redact(guidePage(guideData(file, await guidePictures(resolve(folder, file.file), file.declaration), values.base === void 0 ? void 0 : await reviewOf(file.file, values.base, context)), language));
	if (values.output === void 0) return page;
	const path = resolve(folder, values.output);
	await refuseForeignFile(path, values.output, guideSignature, "output-not-guide");
	await replaceFile(path, page, 420);
	return `${formatMessage(messages.guide.written, { path: printable(values.output) })}\n`;
}
/** The review of the declaration against a commit of the repository that contains the folder. */
async function reviewOf(file, base, { folder, secrets, config }) {
	const root = repositoryOf(join(folder, declarationName));
	if (!isBelow(root, resolve(folder, file))) throw new UsageError("review-outside", { path: file });
	const tree = await gitTree(folder, await forkPoint(folder, base));
	const scope = {
		folder,
		pathsFrom: folder,
		root,
		patterns: [file],
		secrets,
		severities: config.rules
	};
	return guideReview(file, await reviewAgainst(tree, [resolve(folder, file)], scope));
}
// src/core/init/answers.ts
/** The values that `init` takes as options or asks for, in the order of its questions; those of the identity services follow. */
const answerNames = [
	"name",
	"website",
	"account"
];
// src/cli/init/given-answers.ts
/** @throws UsageError for a service that does not exist, or one together with none */
function givenAnswers({ values, own }) {
	const ofInit = allTargets().flatMap(({ id, options }) => options.filter(({ name, commands }) => commands.includes("init") && own[name] !== void 0).map((option) => ({
		id,
		...option
	})));
	const all = {
		...Object.fromEntries(answerNames.map((name) => [name, values[name]])),
		...Object.fromEntries(ofInit.filter(({ value }) => value !== void 0).map(({ name }) => [name, own[name]]))
	};
	const implied = [...new Set(ofInit.map(({ id }) => id))];
	return {
		answers: Object.fromEntries(Object.entries(all).filter(([, answer]) => answer !== void 0)),
		targets: values.target ? namedTargets(values.target, implied) : implied.length > 0 ? implied : void 0,
		options: ofInit.filter(({ value }) => value === void 0).map(({ name }) => name)
	};
}
/** The services that `--target` names; `none` alone stands for no service. */
function namedTargets(names, implied) {
	const ids = allTargets().map(({ id }) => id);
	const named = [...new Set(names.map((name) => choice("--target", name, [...ids, "none"])))];
	const missing = implied.filter((id) => !named.includes(id));
	if (missing.length > 0) throw new UsageError("init-target-option", { targets: missing });
	if (named.includes("none") && named.length > 1) throw new UsageError("init-target-none");
	return named.filter((name) => name !== "none");
}
// src/core/init/declaration-text.ts
/** Column of the comments, and the farthest that long values of a section may push them. */
const columns = {
	usual: 38,
	farthest: 80
};
/** The text of a new declaration: the fields for which the schema says what `init` writes, in the schema's order. */
function declarationText({ answers, targets, options, language }) {
	const { keys = [] } = knownField("");
	const sections = keys.filter((key) => allTargets().every(({ id }) => id !== key) || targets.some(({ id }) => id === key)).map((key) => {
		const values = targets.find(({ id }) => id === key)?.valuesOf(answers) ?? {
			...answers,
			callback: callbackOf(answers, targets)
		};
		return rowsOf(`/${key}`, "", {
			values,
			options,
			language
		});
	}).filter((rows) => rows.length > 0);
	return `# yaml-language-server: $schema=${schemaUrl}\n${sections.map((rows) => `${aligned(rows).join("\n")}\n`).join("\n")}`;
}
/** The callback of the first service; undefined where the answers do not give it. */
function callbackOf(answers, targets) {
	const [first] = targets;
	if (!first) return void 0;
	const { keys = [] } = knownField(`/${first.id}`);
	const fixed = keys.map((key) => [key, knownField(`/${first.id}/${key}`).init?.value]);
	const declared = Object.entries(first.valuesOf(answers)).filter(([, value]) => value !== "");
	const declaration = { [first.id]: Object.fromEntries([...fixed, ...declared]) };
	return targetNamed(first.id).callbackOf(declaration)?.url;
}
/** The names of the secrets that the declaration, or an option of it, names: without personal data, in the schema's order. */
function secretNamesOf(targets) {
	const sections = ["credentials", ...targets.map(({ id }) => id)];
	return secretPointers.filter((pointer) => sections.includes(pointer.split("/")[1] ?? "")).flatMap((pointer) => knownField(pointer).init?.value ?? []).map(String);
}
/** A text as a YAML scalar on one line: quoted where necessary, with invisible characters as escapes. */
function yamlScalar(text) {
	if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)) return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
	return stringify(text, { lineWidth: 0 }).slice(0, -1);
}
function escaped(character) {
	return `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`;
}
/** The row of a field and those of the fields in it; none where `init` does not write the field. */
function rowsOf(pointer, indent, context) {
	const { init, keys = [] } = knownField(pointer);
	if (!init || init.option && !context.options.includes(init.option)) return [];
	const value = init.answer === void 0 ? init.value : context.values[init.answer] ?? "";
	const [first, below] = value === void 0 ? ["", []] : written(value, `${indent}  `);
	const comment = init.comment?.[context.language];
	const marked = isEmpty(value) ? ["TODO", ...comment === void 0 ? [] : [comment]].join(" ") : comment;
	return [{
		line: `${indent}${pointer.slice(pointer.lastIndexOf("/") + 1)}:${first}`,
		below,
		comment: marked
	}, ...keys.flatMap((key) => rowsOf(`${pointer}/${key}`, `${indent}  `, context))];
}
const isEmpty = (value) => [value].flat().includes("");
/** A value as YAML: what follows its key, and the lines below. A list of several items has one line for each. */
function written(value, indent) {
	if (typeof value === "string") return [` ${yamlScalar(value)}`, []];
	if (typeof value !== "object") return [` ${value}`, []];
	if (value.length === 1) return [` [${JSON.stringify(value[0])}]`, []];
	return ["", value.map((item) => `${indent}- ${yamlScalar(item)}`)];
}
/** The lines of a section, with the comments of its fields in one column; that of the section itself is in the usual one. */
function aligned(rows) {
	const widest = Math.max(0, ...rows.flatMap(({ line, comment }) => comment === void 0 ? [] : [cellsOf(line) + 2]));
	const column = Math.max(columns.usual, Math.min(widest, columns.farthest));
	return rows.flatMap((row, index) => commented(row, index === 0 ? columns.usual : column));
}
function commented({ line, below, comment }, column) {
	const gap = " ".repeat(Math.max(2, column - cellsOf(line)));
	return [comment === void 0 ? line : `${line}${gap}# ${comment}`, ...below];
}
// src/core/init/normalize-answer.ts
/** Quotes and brackets that are pasted together with a text. */
const enclosing = [
	"\"\"",
	"''",
	"``",
	"“”",
	"‘’",
	"「」",
	"『』",
	"《》",
	"<>",
	"＂＂",
	"＇＇"
];
/**
* Normalizes an answer, however it was pasted: quotes, spaces and invisible characters around it are removed, and a website without a
* scheme gets one.
*/
function normalizeAnswer(name, text) {
	const answer = withoutQuotes(text);
	if (answer === "") return { value: "" };
	if (name === "name") return /\s/.test(answer) ? { problem: "name-spaces" } : { value: answer };
	return name === "website" ? websiteOf(narrow(answer)) : { value: answer.replace(/^[@＠]/, "") };
}
/** Normalizes the answer to a question of an identity service: an address, or a part of one. */
function normalizeForService(service, question, text) {
	const answer = narrow(withoutQuotes(text));
	return answer === "" ? { value: "" } : service.normalize(question, answer);
}
function withoutQuotes(text) {
	const trimmed = text.replace(/\p{Cf}/gu, "").trim();
	return trimmed.length > 1 && enclosing.includes(`${trimmed[0]}${trimmed.at(-1)}`) ? withoutQuotes(trimmed.slice(1, -1)) : trimmed;
}
/** Full-width characters, which no address has, as those of ASCII. */
function narrow(text) {
	return text.normalize("NFKC").replaceAll("。", ".");
}
function websiteOf(answer) {
	const url = parseUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(answer) ? answer : `https://${answer}`);
	if (!url || !["http:", "https:"].includes(url.protocol) || /\s/.test(answer)) return { problem: "website-form" };
	if (url.username !== "" || url.password !== "") return { problem: "website-form" };
	return isPrivateHostname(url.hostname) ? { problem: "website-private" } : { value: url.href };
}
// src/core/init/workflow-text.ts
/** The workflow of a new repository, from a published example, which is for the branch `main`. */
function workflowText(example, { branch, environment, secrets = [], inputs = {} }) {
	const added = Object.entries(inputs).map(([name, value]) => `${name}: ${yamlScalar(value)}`);
	const text = example.replace(/^( +)mode: (?:plan|sync)$/gm, (line, indent) => [line, ...added.map((input) => indent + input)].join("\n")).replace(/^( +environment: )\w+?(?=(?:-plan)?(?: |$))/gm, (line, key) => environment === void 0 ? line : key + environment).replace(/^( +)\w+: \$\{\{ secrets\.\w+ \}\}(?:\n +\w+: \$\{\{ secrets\.\w+ \}\})*$/gm, (_, indent) => secrets.map((name) => `${indent}${name}: \${{ secrets.${name} }}`).join("\n"));
	const scalar = /^[\w./-]+$/.test(branch) ? yamlScalar(branch) : JSON.stringify(branch);
	return text.replace("branches: [main]", () => `branches: [${scalar}]`).replace(/(?<=#.*)\bmain\b/g, () => branch);
}
/** The configuration of pre-commit with this tool's hook, for a version of it. */
function preCommitText(version) {
	return `repos:
  - repo: https://github.com/weibo-provider/weibo-provider
    rev: v${version}
    hooks:
      - id: weibo-provider
`;
}
// src/cli/init/questions.ts
/**
* Asks for the answers that are missing, one line each, and repeats a question until its answer can be used.
* @param given what was passed as options; without services, it asks for them
* @param asksPreCommit whether to ask for the pre-commit hook
* @returns undefined after Ctrl-C
* @throws UsageError when the input ends before the last answer
*/
async function askFor(given, asksPreCommit, messages, terminal) {
	const { questions, target, preCommit, problems } = messages.cli.init;
	const answers = { ...given.answers };
	const dialog = new Dialog(terminal);
	try {
		for (const name of answerNames) answers[name] ??= await dialog.askUntil(questions[name], problems, (text) => normalizeAnswer(name, text));
		const params = { targets: allTargets().map(({ id }) => id) };
		const named = { target: formatUntrusted(problems.target, params) };
		const targets = given.targets ?? await dialog.askUntil(formatUntrusted(target, params), named, parseTargets);
		for (const id of targets) {
			const service = await targetNamed(id).init();
			const texts = targetMessages(id, messages).init;
			for (const question of service.questions) answers[question] ??= await dialog.askUntil(texts.questions[question] ?? "", texts.problems, (text) => normalizeForService(service, question, text));
		}
		return {
			answers,
			targets,
			preCommit: asksPreCommit && /^y/i.test((await dialog.ask(preCommit)).trim())
		};
	} catch (error) {
		if (dialog.isInterrupted) return void 0;
		throw error;
	} finally {
		dialog.close();
	}
}
/** Ids of identity services, separated by commas or spaces. */
function parseTargets(text) {
	const names = [...new Set(text.toLowerCase().split(/[\s,，、]+/).filter((name) => name !== ""))];
	return names.every((name) => allTargets().some(({ id }) => id === name)) ? { value: names } : { problem: "target" };
}
/** Questions and answers on a terminal. */
var Dialog = class {
	#readline;
	#lines;
	#output;
	#isOpen = true;
	isInterrupted = false;
	constructor(terminal) {
		this.#output = terminal.output;
		this.#readline = createInterface(terminal);
		this.#lines = this.#readline[Symbol.asyncIterator]();
		this.#readline.once("close", () => {
			this.#isOpen = false;
		});
		this.#readline.once("SIGINT", () => {
			this.isInterrupted = true;
			this.#readline.close();
		});
	}
	/** Asks until an answer can be used, and prints why it cannot. */
	async askUntil(question, problems, read) {
		for (;;) {
			const answer = read(await this.ask(question));
			if ("value" in answer) return answer.value;
			this.print(`  ${problems[answer.problem]}\n`);
		}
	}
	/** @throws UsageError when the input has ended */
	async ask(question) {
		this.#readline.setPrompt(question);
		if (this.#isOpen) this.#readline.prompt();
		else this.print(question);
		const { done, value } = await this.#lines.next();
		if (done) throw new UsageError("init-aborted");
		return value;
	}
	print(text) {
		this.#output.write(text);
	}
	close() {
		this.#readline.close();
	}
};
// src/cli/init/write-files.ts
/**
* Checks that none of the files exists.
* @param names paths from `folder`
* @throws UsageError with those that exist
*/
async function refuseExisting(folder, names) {
	const exists = await Promise.all(names.map((name) => lstat(join(folder, name)).then(() => true, () => false)));
	const existing = names.filter((_, index) => exists[index]);
	if (existing.length > 0) throw new UsageError("init-exists", { files: existing });
}
/**
* Writes new files, all or none; overwrites nothing.
* @param files texts by path from `folder`
* @throws UsageError when one of them cannot be written; then everything that was created is removed
*/
async function writeFiles(folder, files) {
	const created = [];
	for (const [name, text] of Object.entries(files)) try {
		await writeNew(join(folder, name), text, created);
	} catch (error) {
		for (const path of created.reverse()) await rm(path, {
			recursive: true,
			force: true
		});
		throw problem(name, error);
	}
}
/** @param created receives the paths of the folder and the file that are created */
async function writeNew(path, text, created) {
	const firstFolder = await mkdir(dirname(path), { recursive: true });
	if (firstFolder !== void 0) created.push(firstFolder);
	const file = await open(path, "wx");
	created.push(path);
	try {
		await file.writeFile(text);
	} finally {
		await file.close();
	}
}
function problem(path, { code = "" }) {
	return [
		"EACCES",
		"EPERM",
		"EROFS"
	].includes(code) ? new UsageError("init-denied", { path }) : new UsageError("init-unwritable", {
		path,
		code
	});
}
// src/cli/init/init.ts
const workflowName = ".github/workflows/weibo-provider.yml";
const preCommitName = ".pre-commit-config.yaml";
/**
* Writes a declaration and a workflow, and prints what remains to be done.
* @param given what was passed as options
* @returns the exit code: 130 after Ctrl-C, which writes nothing
* @throws UsageError when one of the files exists, they cannot be written, or without a terminal no answer is given
*/
async function init(given, options) {
	const { folder, packageRoot, terminal, secrets, messages, print } = options;
	const texts = messages.cli.init;
	await refuseExisting(folder, [
		declarationName,
		workflowName,
		...options.preCommit ? [preCommitName] : []
	]);
	if (!terminal && given.targets === void 0 && Object.keys(given.answers).length === 0) throw new UsageError("init-answers");
	if (terminal) print(`${texts.intro}\n`);
	const asksPreCommit = !options.preCommit && !existsSync(join(folder, preCommitName));
	const targetIds = given.targets ?? allTargets().slice(0, 1).map(({ id }) => id);
	const dialog = terminal ? await askFor(given, asksPreCommit, messages, terminal) : {
		answers: given.answers,
		targets: targetIds,
		preCommit: false
	};
	if (!dialog) {
		print(`\n${messages.usage["init-aborted"]}\n`);
		return 130;
	}
	const targets = await Promise.all(dialog.targets.map((id) => targetNamed(id).init()));
	const answers = {
		name: "",
		website: "",
		account: "",
		...normalized(dialog.answers, targets, messages)
	};
	const branch = await defaultBranch(folder);
	const { version } = JSON.parse(await readFile(join(packageRoot, "package.json"), "utf8"));
	const newFiles = {
		[declarationName]: declarationText({
			answers,
			targets,
			options: given.options,
			language: messages.language
		}),
		[workflowName]: await newWorkflow(packageRoot, branch, answers, targets),
		...(options.preCommit || dialog.preCommit) && { [preCommitName]: preCommitText(version) }
	};
	await writeFiles(folder, newFiles);
	print(`${formatUntrusted(texts.written, { files: Object.keys(newFiles) })}\n\n`);
	print(await remainingWork(folder, {
		secrets,
		messages
	}));
	const repository = repositoryOf(join(folder, declarationName));
	if (repository !== folder) print(`${formatUntrusted(texts.misplaced, {
		workflow: workflowName,
		repository
	})}\n\n`);
	print(`${nextSteps(targets, {
		branch,
		program: invocation(options.environment)
	}, messages)}\n`);
	return 0;
}
/** The workflow that plans and syncs, or without an identity service the one that checks. */
async function newWorkflow(packageRoot, branch, answers, targets) {
	const [first] = targets;
	const example = await readFile(join(packageRoot, "examples/workflows", first ? "plan-and-sync.yml" : "lint.yml"), "utf8");
	const inputs = Object.assign({}, ...targets.map(({ inputsOf }) => inputsOf?.(answers)));
	return workflowText(example, {
		branch,
		environment: first?.id,
		secrets: secretNamesOf(targets),
		inputs
	});
}
/** What is left to do, with the numbers that the README and `status` give these stages: the first one is done. */
function nextSteps(targets, names, { cli: { init: texts } }) {
	const environment = targets[0]?.id;
	const params = {
		...names,
		environment: environment ?? ""
	};
	const steps = [
		"fill-in",
		"check",
		"register",
		...environment === void 0 ? ["lint"] : ["secrets", "sync"],
		"submit",
		"approval"
	].map((step, index) => `  ${index + 2}. ${formatUntrusted(texts.steps[step], params)}`);
	return [
		texts.next,
		...steps,
		formatUntrusted(texts.status, params)
	].join("\n");
}
/**
* Answers as the declaration has them.
* @throws UsageError for one that was passed as an option and cannot be used
*/
function normalized(answers, targets, messages) {
	const read = (name, text) => {
		const known = answerNames.find((one) => one === name);
		if (known) {
			const answer = normalizeAnswer(known, text);
			return "value" in answer ? answer : { why: messages.cli.init.problems[answer.problem] };
		}
		const owner = targets.find(({ questions }) => questions.includes(name));
		if (!owner) return { value: text };
		const answer = normalizeForService(owner, name, text);
		return "value" in answer ? answer : { why: targetMessages(owner.id, messages).init.problems[answer.problem] };
	};
	return Object.fromEntries(Object.entries(answers).map(([name, text = ""]) => {
		const answer = read(name, text);
		if ("why" in answer) throw new UsageError("init-answer", {
			option: `--${name}`,
			why: answer.why ?? ""
		});
		return [name, answer.value];
	}));
}
/** What a check without network finds in the new declaration, one finding per line; infos need no work. */
async function remainingWork(folder, { secrets, messages }) {
	const { findings } = await run({
		...offlineCheck,
		folder,
		patterns: [declarationName],
		secrets
	});
	const lines = findings.filter(({ severity }) => severity !== "info").map((finding) => {
		const { line, column } = finding.span.start;
		return `  ${`${line}:${column}`.padEnd(7)} ${messageOf(finding, messages)}`;
	});
	return [
		formatMessage(messages.cli.init.remaining, { file: declarationName }),
		...lines,
		"",
		""
	].join("\n");
}
// src/files/review-config.ts
/**
* What a change of the repository's defaults weakens.
* @param tree the files of the base
* @param root the repository's root
* @throws UsageError when the file of the working tree is invalid
*/
async function reviewConfig(tree, root) {
	const [base, head] = [await baseConfig(tree), await readConfigFile(root, [])];
	const [before, after] = [await selection(root, base.files), await selection(root, head.files)];
	return weakenedBy(base, head, before.filter((file) => !after.includes(file)));
}
/** The defaults of the base; those of an invalid file had no effect. */
async function baseConfig(tree) {
	const entry = await entryAt(tree, configName);
	const bytes = entry && entry.size <= 32768 ? (await tree.read([entry.id])).get(entry.id) : void 0;
	try {
		return bytes ? parseConfig(configName, bytes) : emptyConfig;
	} catch (error) {
		if (error instanceof UsageError) return emptyConfig;
		throw error;
	}
}
/** The declarations of the working tree that patterns select, relative to the root. */
async function selection(root, patterns) {
	return (await findDeclarations(root, patterns).catch((error) => {
		if (error instanceof UsageError) return [];
		throw error;
	})).map((path) => displayPath(root, path));
}
// src/cli/review-command.ts
const renderers$1 = {
	text: (reviews, messages, weakened) => [...weakenedLines(weakened, messages), reviewText(reviews, messages)].join("\n"),
	markdown: (reviews, messages, weakened) => weakenedAlert(weakened, messages) + reviewMarkdown(reviews, messages),
	json: reviewJson
};
/**
* Reports what a change means: the declarations of the working tree compared with those of `--base`.
* @returns the text to print
* @throws UsageError
*/
async function reviewCommand({ operands, values }, { folder, secrets, messages, config }) {
	const patterns = operands.length > 0 ? operands : config.patterns;
	const format = choice("--format", values.format ?? "text", Object.keys(renderers$1));
	if (values.base === void 0) throw new UsageError("base-missing");
	const deleted = patterns.filter((operand) => !isGlob(operand) && !existsSync(resolve(folder, operand)));
	const paths = await findExisting(folder, patterns, deleted);
	const root = repositoryOf(join(folder, declarationName));
	const outside = paths.find((path) => !isBelow(root, path));
	if (outside !== void 0) throw new UsageError("review-outside", { path: outside });
	const tree = await gitTree(folder, await forkPoint(folder, values.base));
	const reviews = await reviewAgainst(tree, paths, {
		folder,
		pathsFrom: folder,
		root,
		patterns,
		secrets,
		severities: config.rules
	});
	for (const path of deleted) if (!isReviewed(displayPath(folder, resolve(folder, path)), reviews)) throw new UsageError("file-missing", { path });
	const weakened = await reviewConfig(tree, root);
	return renderers$1[format](reviews, messages, weakened);
}
/** Finds the declarations of the operands that exist; all of them may be deleted. */
async function findExisting(folder, operands, deleted) {
	const { selecting } = splitPatterns(operands);
	if (selecting.length > 0 && deleted.length === selecting.length) return [];
	const existing = operands.filter((operand) => !deleted.includes(operand));
	return findDeclarations(folder, existing).catch((error) => {
		if (selecting.length === 0 && error instanceof UsageError) return [];
		throw error;
	});
}
/** Whether a deleted path is a file of a review, or a folder of such files. */
function isReviewed(path, reviews) {
	return reviews.some(({ file, before }) => [file, before].some((name) => name === path || name?.startsWith(`${path}/`)));
}
// src/core/report/status/text.ts
/** The status for a terminal: the stage, the twelve steps with their evidence, and the next action. */
function statusText(setup, messages, program = "weibo-provider") {
	const { progress, next, migration } = setup;
	const { states, status } = messages.review;
	const rows = progress.map(({ step, service, state, evidence }) => [
		`${step}`.padStart(2),
		states[state],
		stepTitle({
			step,
			service
		}, messages),
		evidenceText(evidence, messages)
	]);
	const widths = [
		0,
		1,
		2
	].map((column) => Math.max(...rows.map((row) => cellsOf(row[column] ?? ""))) + 2);
	const lines = rows.map((row) => `  ${row.map((cell, column) => padCells(cell, widths[column] ?? 0)).join("")}`.trimEnd());
	return withoutCommands([
		headingOf(setup, messages),
		"",
		...lines,
		"",
		...migration ? migrationLines(migration, messages) : [],
		formatMessage(status.next, { action: actionText(next, messages) }),
		...next.command ? [`  $ ${commandText(next, program)}`] : [],
		...next.page ? [`  ${next.page}`] : [],
		""
	].join("\n"));
}
/** What to do next, as a sentence. */
function actionText({ id, params }, { review: { status } }) {
	return formatUntrusted(status.actions[id], params);
}
/**
* The command to type; undefined where there is none.
* @param program how this program is called
*/
function commandText({ command }, program = "weibo-provider") {
	return command && [program, ...command.map((word) => shellWord(word))].join(" ");
}
function headingOf({ file, stages, next: { id, stage } }, { review: { status } }) {
	if (stage === void 0) {
		const heading = id === "change" ? status.headingChange : id === "migrate" ? status.headingMigration : status.headingComplete;
		return formatUntrusted(heading, { file });
	}
	const number = stages.indexOf(stage) + 1;
	return formatUntrusted(status.heading, {
		file,
		number,
		total: stages.length,
		stage: status.stages[stage]
	});
}
// src/core/report/status/json.ts
/** The status as JSON, version 1. Described in schema/status.schema.json. */
function statusJson({ file, progress, stages, next, migration }, messages) {
	return jsonText({
		version: 1,
		file,
		stage: next.stage ?? null,
		stages,
		steps: progress.map(({ step, service, state, evidence }) => ({
			step,
			service: service ?? null,
			title: stepTitle({
				step,
				service
			}, messages),
			state,
			by: evidenceSource(evidence),
			evidence: evidenceText(evidence, messages)
		})),
		migration: migrationJson(migration, messages),
		next: {
			id: next.id,
			action: actionText(next, messages),
			command: commandText(next) ?? null,
			page: next.page ?? null
		}
	});
}
// src/core/setup/next-action.ts
/** Rules whose errors show that a field was not filled in yet. */
const unfilled = [
	"empty-value",
	"missing-key",
	"placeholder-value"
];
/** Source: setup guide, step 6. */
const weiboPage = "https://open.weibo.com";
/**
* The single next action of a setup: that of the first stage that is not complete. Nothing is assumed of what no evidence shows: a
* stage without evidence counts as complete once a later one has some.
* @param missing names of the declared keys that this environment does not set
* @param change the change of the declaration since a base, if it was compared with one
*/
function nextAction(report, missing, change) {
	const { file, declaration, findings } = report;
	const status = declaration.review?.status;
	const errors = findings.filter(({ severity }) => severity === "error").sort(compareFindings);
	const error = errors.find(({ rule }) => unfilled.includes(rule)) ?? errors[0];
	if (error) return errorAction(error, report);
	if (change && change.review.kind !== "added" && change.review.steps.length > 0) return {
		id: "change",
		stage: void 0,
		params: {},
		command: [
			"review",
			"--base",
			change.base,
			file
		]
	};
	const done = new Set(progressOf(report).filter(({ state }) => state === "done").map(({ step }) => step));
	const isSubmitted = status === "in-review" || status === "approved";
	const plans = report.targets?.flatMap(({ plan }) => plan ?? []) ?? [];
	const changes = plans.flatMap((plan) => plan.changes);
	const isRegistered = isSubmitted || done.has(6) || done.has(11) || missing.length === 0;
	const hasService = declaredTargets(declaration).length > 0;
	if (!isRegistered) return {
		id: hasService ? "register" : "register-and-submit",
		stage: "register",
		params: {
			secrets: missing,
			file
		},
		command: [
			"guide",
			file,
			"-o",
			"guide.html"
		],
		page: weiboPage
	};
	if (hasService && missing.length > 0 && !isSubmitted && !done.has(11)) return {
		id: "set-secrets",
		stage: "secrets",
		params: { secrets: missing }
	};
	if (changes.some(isWrite)) return {
		id: "sync",
		stage: "sync",
		params: {},
		command: ["sync", file]
	};
	const manual = plans.find((plan) => plan.changes.some(({ reason }) => reason === "manual"));
	if (manual) {
		const { name: service, setup } = targetNamed(manual.target);
		return {
			id: "enter-credentials",
			stage: "sync",
			params: { service },
			command: ["plan", file],
			page: setup.dashboard
		};
	}
	if (hasService && plans.length === 0 && !isSubmitted) return {
		id: "plan",
		stage: "sync",
		params: {},
		command: ["plan", file]
	};
	if (status === "approved" && report.migration) return {
		id: "migrate",
		stage: void 0,
		params: {},
		command: ["plan", file]
	};
	if (status === "approved") return {
		id: "nothing",
		stage: void 0,
		params: {}
	};
	if (status === "in-review") return {
		id: "await-approval",
		stage: "approval",
		params: { file }
	};
	if (declaration.developer === void 0) return {
		id: "declare-developer",
		stage: "submit",
		params: { file }
	};
	return {
		id: status === "rejected" ? "resubmit" : "submit",
		stage: "submit",
		params: { file },
		page: weiboPage
	};
}
function errorAction({ rule, span, pointer, params: { missing = pointer } }, { file, findings }) {
	const params = {
		file,
		line: span.start.line,
		field: String(missing).slice(1).replaceAll("/", "."),
		rule
	};
	if (unfilled.includes(rule)) return {
		id: "fill-in",
		stage: "fill-in",
		params,
		command: [
			"check",
			file,
			"--offline"
		]
	};
	const count = findings.filter(({ severity }) => severity === "error").length;
	return {
		id: "fix-errors",
		stage: "check",
		params: {
			...params,
			count
		},
		command: ["check", file]
	};
}
/** The declared names of keys, without personal data, that an environment does not set. */
function missingKeys({ declaration }, isSet) {
	const names = secretPointers.filter((pointer) => !pointer.startsWith("/developer/")).map((pointer) => valueIn(declaration, pointer)).filter((name) => typeof name === "string");
	return [...new Set(names)].filter((name) => !isSet(name));
}
// src/core/setup/stages.ts
/** The stages of a setup, in their order. */
const stages = [
	"init",
	"fill-in",
	"check",
	"register",
	"secrets",
	"sync",
	"submit",
	"approval"
];
/** The stages of a declaration's setup: without an identity service, nothing is synced. */
function stagesOf(hasService) {
	return hasService ? stages : stages.filter((stage) => stage !== "secrets" && stage !== "sync");
}
// src/core/report/status/status.ts
/**
* The status of a setup.
* @param isSet whether this environment sets the secret of a name
* @param change the change since a base, if the declaration was compared with one
*/
function statusOf(report, isSet, change) {
	const changed = change?.review.changes.map(({ pointer }) => pointer) ?? [];
	const next = nextAction(report, missingKeys(report, isSet), change);
	const stages = stagesOf(declaredTargets(report.declaration).length > 0);
	return {
		file: report.file,
		progress: progressOf(report, changed),
		stages,
		next,
		migration: report.migration
	};
}
// src/cli/status-command.ts
const renderers = {
	text: statusText,
	json: statusJson
};
/**
* Shows where the setup of one declaration is: the twelve steps with their evidence, and the next action. Reads from the identity
* service what the available secrets allow, and writes nothing; with `--offline`, no socket is opened.
* @returns the text to print
* @throws UsageError when there is not exactly one declaration, or the base is unknown
*/
async function statusCommand(parsed, context) {
	const { operands, values } = parsed;
	const { folder, secrets, messages, config } = context;
	const format = choice("--format", values.format ?? "text", Object.keys(renderers));
	const report = await run({
		...requestOptions(parsed, context),
		mode: values.offline ? "check" : "plan",
		folder,
		patterns: operands.length > 0 ? operands : config.patterns,
		secrets: secrets.lookup
	});
	const [file, ...others] = report.files;
	if (!file || others.length > 0) throw new UsageError("several-declarations", {
		command: "status",
		files: report.files.map((one) => one.file)
	});
	const change = values.base === void 0 ? void 0 : await changeSince(file.file, values.base, context);
	return renderers[format](statusOf(file, (name) => secrets.lookup(name) !== void 0, change), messages, invocation(context.environment));
}
/** The change of the declaration since a commit; undefined if there is none. */
async function changeSince(file, base, { folder, secrets, config }) {
	const root = repositoryOf(resolve(folder, declarationName));
	const path = resolve(folder, file);
	if (!isBelow(root, path)) throw new UsageError("review-outside", { path: file });
	const tree = await gitTree(folder, await forkPoint(folder, base));
	const scope = {
		folder,
		pathsFrom: folder,
		root,
		patterns: [file],
		secrets: secrets.lookup,
		severities: config.rules
	};
	const review = (await reviewAgainst(tree, [path], scope)).find((one) => one.file === file);
	return review && {
		review,
		base
	};
}
// src/github/guide-files.ts
/**
* Writes the setup guide of each readable declaration to the declaration's own path in the folder. On a pull request each guide
* shows the changes.
* @param folder relative to the workspace
* @param redact removes secrets from a text
* @returns the number of guides
* @throws UsageError when the folder is outside the workspace, cannot be written, or contains another file at such a path
*/
async function writeGuides({ files, root, review, withSource }, { folder, workspace, language, redact }) {
	let count = 0;
	for (const file of files) {
		if (file.failure !== void 0) continue;
		const report = await withSource(file);
		if (report.source.places.size === 0) continue;
		count += 1;
		const shown = join(folder, `${report.file}.html`);
		const target = await outputPath("guide-folder", workspace, shown);
		await refuseForeignFile(target, shown, guideSignature, "output-not-guide");
		const pictures = await guidePictures(resolve(root, report.file), report.declaration);
		const changes = review && "files" in review ? await guideReview(report.file, review.files) : void 0;
		await writeOutput("guide-folder", target, redact(guidePage(guideData(report, pictures, changes), language)));
	}
	return count;
}
// src/targets/auth0/init.ts
/** What `init` asks and writes for Auth0. */
const auth0Init = {
	id: "auth0",
	questions: ["auth0-domain"],
	normalize(_, text) {
		const [domain = ""] = text.toLowerCase().replace(/^https?:\/\//, "").split(/[/?#:]/);
		return /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/.test(domain) ? { value: domain } : { problem: "domain-form" };
	},
	valuesOf: ({ "auth0-domain": domain }) => ({ domain })
};
// src/targets/janrain/init.ts
/** What `init` asks and writes for Janrain. */
const janrainInit = {
	id: "janrain",
	questions: ["realm"],
	normalize: (_, text) => realmOf$1(text),
	valuesOf: ({ realm, website }) => ({
		realm,
		allowDomains: [entryOf(website) ?? ""]
	})
};
/** `acme` of acme, acme.rpxnow.com, and any URL there. */
function realmOf$1(answer) {
	const [host = ""] = answer.replace(/^(?:https?:)?\/\//i, "").split(/[/?#:]/);
	const realm = host.toLowerCase().replace(/\.rpxnow\.com\.?$/, "");
	if (/^dashboard(?:\.|$)|^(?:www\.)?rpxnow\.com$/.test(realm)) return { problem: "realm-dashboard" };
	if (realm.includes(".")) return { problem: "realm-domain" };
	return /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(realm) ? { value: realm } : { problem: "realm-form" };
}
// src/targets/keycloak/init.ts
/** What `init` asks and writes for Keycloak. */
const keycloakInit = {
	id: "keycloak",
	questions: ["keycloak-url", "keycloak-realm"],
	normalize: (question, text) => question === "keycloak-url" ? baseUrlOf(text) : realmOf(text),
	valuesOf: ({ "keycloak-url": url, "keycloak-realm": realm }) => ({
		url,
		realm
	}),
	inputsOf({ "keycloak-url": url = "" }) {
		const origin = parseUrl(url)?.origin;
		return origin === void 0 ? {} : { "target-origins": origin };
	}
};
/** The server's base URL, also of a URL of its consoles or of a realm. */
function baseUrlOf(answer) {
	const url = parseUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(answer) ? answer : `https://${answer}`);
	if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return { problem: "url-form" };
	const path = url.pathname.replace(/\/(?:admin|realms)(?:\/.*)?$/, "").replace(/\/$/, "");
	return /^(?:\/[A-Za-z0-9._~-]+)*$/.test(path) ? { value: url.origin + path } : { problem: "url-form" };
}
function realmOf(answer) {
	return /^(?!\.{1,2}$)[A-Za-z0-9._~-]+$/.test(answer) ? { value: answer } : { problem: "realm-form" };
}
export { statusCommand as a, init as c, reviewAgainst as d, contentIds as f, writeGuides as i, givenAnswers as l, janrainInit as n, reviewCommand as o, auth0Init as r, reviewConfig as s, keycloakInit as t, guideCommand as u };
