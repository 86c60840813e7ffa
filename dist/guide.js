import "./rolldown-runtime.js";
import { At as countCharacters, Bt as UsageError, E as instructionSteps, Gt as printable, Ht as messagesIn, Kt as visible, Lt as overlap, Mt as fieldAt, Nt as valueIn, Pt as constraints, Q as LineIndex, Rt as reaches, U as isPicture, Ut as formatMessage, V as impactLine, Vt as languages, Wt as formatUntrusted, Z as escapeXml, _ as urlOptions, at as messageOf, bt as janrainHost, d as maxPageBytes, et as evidenceText, f as pageImage, it as fixOf, j as declaredImages, jt as countWords, q as countLine, qt as concealShapes, tt as progressOf, zt as choice } from "./core.js";
import { n as _taggedTemplateLiteral } from "./packages.js";
import { a as outputPath, f as isBelow, h as declarationName, i as replaceFile, m as readBounded, o as writeOutput, p as repositoryOf, s as readImage, t as refuseForeignFile } from "./files.js";
import { i as networkPolicy, t as janrainOptions } from "./options.js";
import { a as run } from "./run.js";
import { a as gitTree, n as reviewAgainst, r as forkPoint } from "./review.js";
import { dirname, join, resolve } from "node:path";
import { createHash } from "node:crypto";
// src/core/guide/field-value.ts
/** What the declaration holds at a pointer, refused values too: a note that is too long is shown as it is, and why it is refused. */
function fieldValueAt(pointer, report) {
	const { source, declaration, concealed } = report;
	const facts = fieldAt(pointer);
	const value = valueIn(source.value, pointer) ?? facts?.default;
	if (value === void 0 || value === "" || Array.isArray(value) && value.length === 0) return { kind: "missing" };
	const place = source.places.get(pointer);
	const span = place && new LineIndex(source.text).span(place.value);
	if (span && concealed.some((other) => overlap(span, other))) return { kind: "concealed" };
	if (facts?.secret) {
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
	return texts.some((text) => concealShapes(text) !== text) ? { kind: "concealed" } : {
		kind: "texts",
		texts
	};
}
/** What is held as the form's choice, where the form lets choose. */
function asChoice(value, choices) {
	if (!choices || value.kind !== "texts") return value;
	const choice = choices[value.texts[0] ?? ""];
	return choice ? {
		kind: "choice",
		...choice
	} : { kind: "unreadable" };
}
// src/core/guide/fields.ts
const yesOrNo = {
	true: {
		id: "yes",
		shown: "是"
	},
	false: {
		id: "no",
		shown: "否"
	}
};
/**
* Weibo's form and the dashboard's, in their order. Sources: the setup guide, steps 7 to 12, for fields, order and limits;
* Weibo wiki, application questions, 8, for the test users.
*/
const formSections = [
	{
		id: "basic",
		steps: [7, 8],
		place: "weibo-basic",
		pointer: "/app",
		fields: [
			{
				id: "name",
				pointer: "/app/name"
			},
			{
				id: "type",
				pointer: "/app/type",
				choices: { web: {
					id: "web",
					shown: "网站应用"
				} }
			},
			{
				id: "website",
				pointer: "/app/website"
			},
			{
				id: "note",
				pointer: "/app/note",
				limit: {
					unit: "characters",
					bound: "most",
					count: Number(constraints["#/properties/app/properties/note/maxLength"]?.limit)
				}
			},
			{
				id: "description",
				pointer: "/app/description",
				limit: {
					unit: "words",
					bound: "least",
					count: 20
				}
			},
			{
				id: "securityDomain",
				pointer: "/app/securityDomain",
				choices: yesOrNo
			},
			{
				id: "labels",
				pointer: "/app/labels",
				limit: {
					unit: "labels",
					bound: "most",
					count: Number(constraints["#/properties/app/properties/labels/maxItems"]?.limit)
				}
			},
			{
				id: "operatingAccount",
				pointer: "/app/operatingAccount"
			}
		]
	},
	{
		id: "images",
		steps: [9],
		place: "weibo-images",
		pointer: "/images",
		fields: []
	},
	{
		id: "callbacks",
		steps: [10],
		place: "weibo-callbacks",
		pointer: "/callbacks",
		fields: [{
			id: "authorization",
			pointer: "/callbacks/authorization"
		}, {
			id: "deauthorization",
			pointer: "/callbacks/deauthorization"
		}]
	},
	{
		id: "tests",
		steps: [],
		place: "weibo-tests",
		pointer: "/review",
		fields: [{
			id: "testUsers",
			pointer: "/review/testUsers",
			limit: {
				unit: "users",
				bound: "most",
				count: Number(constraints["#/properties/review/properties/testUsers/maximum"]?.limit)
			}
		}]
	},
	{
		id: "developer",
		steps: [12],
		place: "weibo-identity",
		pointer: "/developer",
		fields: [
			{
				id: "realName",
				pointer: "/developer/realName"
			},
			{
				id: "foreigner",
				pointer: "/developer/foreigner",
				choices: yesOrNo
			},
			{
				id: "certificateType",
				pointer: "/developer/certificateType",
				choices: {
					passport: {
						id: "passport",
						shown: "护照"
					},
					"id-card": {
						id: "id-card",
						shown: "身份证"
					}
				}
			},
			{
				id: "idNumber",
				pointer: "/developer/idNumber"
			},
			{
				id: "idPhoto",
				label: "证件照片"
			}
		]
	},
	{
		id: "janrain",
		steps: [
			1,
			2,
			3,
			4,
			5,
			11
		],
		pointer: "/janrain",
		fields: [
			{
				id: "realm",
				pointer: "/janrain/realm",
				optional: true
			},
			{
				id: "domain",
				pointer: "/janrain/domain",
				optional: true
			},
			{
				id: "appKey",
				pointer: "/credentials/appKey"
			},
			{
				id: "appSecret",
				pointer: "/credentials/appSecret"
			},
			{
				id: "apiKey",
				pointer: "/janrain/apiKey"
			},
			{
				id: "partnerKey",
				pointer: "/janrain/partnerKey",
				optional: true
			},
			{
				id: "allowDomains",
				pointer: "/janrain/allowDomains",
				optional: true
			}
		]
	}
];
/** The images that the form takes, by their pointers; further screenshots follow where a declaration names more. */
const formImages = [
	"/images/icon16",
	"/images/icon80",
	"/images/icon120",
	"/images/screenshots/0",
	"/images/screenshots/1",
	"/images/screenshots/2"
];
/** What Weibo's form calls a field; undefined where it has one name in every language, or stands in Janrain's dashboard. */
function labelOf({ pointer, label }) {
	const name = label ?? (pointer === void 0 ? void 0 : fieldAt(pointer)?.label);
	return name && /\p{Script=Han}/u.test(name) ? name : void 0;
}
// src/core/guide/changes.ts
/** A review as its page shows it. */
function changesOf({ review, images }, report) {
	return {
		review,
		changes: review.changes.map((change) => changeOf(change, report, images))
	};
}
function changeOf(change, report, images) {
	const { pointer, before, after, consequence } = change;
	const sections = formSections;
	const section = pointer.startsWith("/images/") ? sections.find(({ id }) => id === "images") : sections.find(({ fields }) => fields.some((field) => field.pointer === pointer));
	const field = section?.fields.find((one) => one.pointer === pointer);
	const value = asChoice(fieldValueAt(pointer, report), field?.choices);
	const isRefused = (valueIn(report.source.value, pointer) ?? void 0) !== void 0 && valueIn(report.declaration, pointer) === void 0;
	return {
		pointer,
		field,
		section: section?.id,
		consequence,
		before: before !== void 0 && isPicture(before) ? pictureSide(before, images) : asChoice(valueBefore(pointer, before), field?.choices),
		after: value.kind === "texts" && after !== void 0 && isPicture(after) ? pictureSide(after, images) : {
			...value,
			isRefused
		}
	};
}
function valueBefore(pointer, value) {
	const facts = fieldAt(pointer);
	const texts = [value ?? facts?.default ?? []].flat().map(concealShapes);
	const [name] = texts;
	if (name === void 0 || value === "") return { kind: "missing" };
	return facts?.secret ? {
		kind: "secret",
		name
	} : {
		kind: "texts",
		texts
	};
}
function pictureSide(picture, images) {
	const { path, header, size = 0 } = picture;
	const image = images.get(picture) ?? { state: "unread" };
	const known = image.state === "shown" ? image : header;
	const sized = known && "width" in known && known.width !== void 0 ? known : void 0;
	return {
		kind: "picture",
		path: concealShapes(path),
		sized: sized && {
			format: sized.format,
			width: sized.width,
			height: sized.height
		},
		size,
		image
	};
}
// src/core/guide/guide-data.ts
/**
* Fills the form in from a checked declaration.
* @param pictures what was read of the declared images, by pointer
* @param review what changed, where the declaration was compared with another state
*/
function guideData(report, pictures, review) {
	const { file, findings } = report;
	const imagePointers = imagesOf(report);
	const owners = [...formSections.flatMap(({ pointer, fields }) => [pointer, ...fields.flatMap((field) => "pointer" in field ? [field.pointer] : [])]), ...imagePointers];
	const about = (owner) => findings.filter(({ pointer }) => ownerOf(pointer, owners) === owner);
	const sections = formSections.map((section) => ({
		id: section.id,
		steps: section.steps,
		place: section.place,
		fields: section.fields.map((field) => ({
			field,
			filled: filledIn(field, report, field.pointer === void 0 ? [] : about(field.pointer))
		})).filter(({ field, filled }) => !field.optional || filled.value.kind !== "missing" || filled.findings.length > 0).map(({ filled }) => filled),
		images: section.id === "images" ? imagePointers.map((pointer) => imageAt(pointer, report, pictures, about(pointer))) : [],
		findings: about(section.pointer)
	}));
	const name = fieldValueAt("/app/name", report);
	return {
		file,
		name: name.kind === "texts" ? name.texts[0] : void 0,
		report,
		changes: review && changesOf(review, report),
		sections,
		progress: progressOf(report),
		rest: about(void 0)
	};
}
function filledIn(field, report, findings) {
	const { id, pointer, limit, choices } = field;
	const declared = pointer === void 0 ? { kind: "manual" } : fieldValueAt(pointer, report);
	return {
		id,
		label: labelOf(field),
		value: asChoice(declared, choices),
		usage: limit && usageOf(limit, declared),
		findings
	};
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
/** The pointers of the form's images, and of the screenshots that the declaration names beyond them. */
function imagesOf({ source }) {
	const screenshots = valueIn(source.value, "/images/screenshots");
	const named = Array.isArray(screenshots) ? screenshots.map((_, index) => `/images/screenshots/${index}`) : [];
	return [.../* @__PURE__ */ new Set([...formImages, ...named])];
}
function imageAt(pointer, report, pictures, findings) {
	const { pixels: [width = 0, height = 0] = [] } = fieldAt(pointer) ?? {};
	return {
		pointer,
		width,
		height,
		value: fieldValueAt(pointer, report),
		picture: pictures.get(pointer),
		findings
	};
}
/** The longest of the pointers that is the finding's own or above it. */
function ownerOf(pointer, owners) {
	return owners.filter((owner) => pointer === owner || pointer.startsWith(`${owner}/`)).sort((a, b) => b.length - a.length)[0];
}
// src/core/guide/html.ts
/** Markup that is safe to put into a page as it is: only the tag `html` makes it. */
var Html = class {
	markup;
	constructor(markup) {
		this.markup = markup;
	}
};
/** A template of HTML in which every value is escaped, in text and in quoted attributes, unless it is markup already. */
function html(pieces, ...parts) {
	return new Html(pieces.map((piece, index) => piece + markupOf(parts[index])).join(""));
}
function markupOf(part) {
	if (part === void 0) return "";
	if (part instanceof Html) return part.markup;
	if (typeof part === "object") return part.map(markupOf).join("");
	return escapeXml(String(part));
}
// src/core/guide/localized.ts
/** The `lang` of what is written in a language. */
const htmlLanguages = {
	en: "en",
	zh: "zh-Hans"
};
/** A text in every language of the program; the page's switch decides which is seen. */
function localized(say) {
	return html`${languages.map((language) => {
		const text = say(messagesIn(language));
		return html`<span class="localized" lang="${htmlLanguages[language]}">${language === "zh" ? text : withChinese(text)}</span>`;
	})}`;
}
/** A text of the page in which Chinese is marked as Chinese, so that it is read and drawn as that. */
function withChinese(text) {
	return text.split(/(\p{Script=Han}+)/u).map((part, index) => index % 2 === 1 ? chinese(part) : part);
}
/** Chinese that stays Chinese in every language, such as the names of Weibo's fields. */
function chinese(text) {
	return html`<span lang="${htmlLanguages.zh}">${text}</span>`;
}
// src/core/guide/components.ts
/** A field: what Weibo calls it, what it holds with a button to copy it, how much of its limit is used, what was found. */
function renderField({ id, label, value, usage, findings }) {
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
function fieldName(id, label) {
	if (label === void 0) return localized(({ guide }) => guide.fields[id].title);
	return html`${chinese(label)} <span class="said english" lang="en">${messagesIn("en").guide.fields[id].title}</span>`;
}
/** What is called by the schema's title: images, and what the form does not ask for. */
function schemaName(pointer) {
	const { title = "", label } = fieldAt(pointer) ?? {};
	const [english = "", named = ""] = title.split(" · ");
	const index = /\/screenshots\/(\d+)$/.exec(pointer)?.[1];
	const number = index === void 0 ? "" : ` ${Number(index) + 1}`;
	return html`${chinese(`${label ?? named}${number}`)} <span class="said english" lang="en">${english}</span>`;
}
/** An image that stands in the page itself. */
function embedded({ format, width, height, bytes }, name) {
	const data = Buffer.from(bytes).toString("base64");
	return html`<img src="data:image/${format.toLowerCase()};base64,${data}" width="${width}" height="${height}" alt="${name}">`;
}
/** An image in its size, or its name where it cannot be shown, with what the checks say of it. */
function renderImage({ pointer, width, height, value, picture, findings }) {
	const path = value.kind === "texts" ? visible(value.texts.join(", ")) : void 0;
	const wanted = localized(({ guide }) => formatMessage(guide.image.wanted, {
		width,
		height
	}));
	return html`<figure class="${width > 200 ? "wide" : "small"}">
<div class="frame">${picture?.state === "shown" ? embedded(picture, path) : html`<span class="blank" aria-hidden="true">${width}×${height}</span>`}</div>
<figcaption>
<h3>${schemaName(pointer)}</h3>
<p>${path === void 0 ? renderState(value) : html`<bdi class="path" translate="no">${path}</bdi>`}</p>
<p class="hint">${wanted}</p>
${picture && renderChangedImage$1(picture, findings)}
</figcaption>
${renderFindings(findings)}
</figure>
`;
}
/** What was found, each with what to do about it; nothing where nothing was. */
function renderFindings(findings) {
	if (findings.length === 0) return void 0;
	return html`<ul class="findings">
${findings.map((finding) => html`<li class="${finding.severity}">
<p><strong class="badge">${localized(({ report }) => report.severities[finding.severity])}</strong> ${localized((messages) => messageOf(finding, messages))}</p>
<p>${localized((messages) => formatMessage(messages.report.fix, { text: fixOf(finding, messages) }))}</p>
<p class="origin"><code translate="no">${finding.rule}</code> ${localized(({ guide }) => formatMessage(guide.place, { ...finding.span.start }))}</p>
</li>
`)}</ul>`;
}
function renderChangedImage$1(picture, findings) {
	if (picture.state === "unread") return html`<p class="state">${localized(({ guide }) => guide.image.unread)}</p>`;
	if (picture.state === "large") return html`<p class="state">${localized(({ guide }) => formatMessage(guide.image.large, { size: picture.size }))}</p>`;
	const { format, width, height, bytes } = picture;
	return html`<p class="hint">${localized(({ guide }) => formatMessage(guide.image.found, {
		format,
		width,
		height,
		size: bytes.length
	}))}</p>
${findings.length === 0 ? html`<p class="right">${localized(({ guide }) => guide.image.right)}</p>` : void 0}`;
}
function renderFieldValue(value, id) {
	if (value.kind === "texts") return html`${value.texts.map((text) => copyable(text, id))}`;
	if (value.kind === "choice") return copyable(value.shown, id, html` <span class="said english" lang="en">${messagesIn("en").guide.choices[value.id]}</span>`);
	if (value.kind === "secret") return html`<p class="held secret"><span class="state">${localized(({ guide }) => guide.values.fromSecrets)}</span> <code translate="no">${value.name}</code></p>`;
	return html`<p class="held">${renderState(value)}</p>`;
}
function renderState(value) {
	if (value.kind === "texts" || value.kind === "choice" || value.kind === "secret") return void 0;
	return html`<span class="state">${localized(({ guide }) => guide.values[value.kind])}</span>`;
}
/** A value with its button. It is shown with every character seen, and copied as it is. */
function copyable(text, id, beside) {
	const language = /\p{Script=Han}/u.test(text) ? html` lang="${htmlLanguages.zh}"` : void 0;
	const [en, zh] = [messagesIn("en").guide.fields[id].title, messagesIn("zh").guide.fields[id].title];
	return html`<div class="held"><p><bdi class="value" translate="no"${language}>${seen(text)}</bdi>${beside}</p><button type="button" data-copy="${text}" data-name-en="${en}" data-name-zh="${zh}"><span aria-hidden="true">${localized(({ guide }) => guide.copy)}</span><span class="unseen">${localized(({ guide }) => formatMessage(guide.copyField, { field: guide.fields[id].title }))}</span></button></div>
`;
}
/** The text with characters that nobody sees written out; lines stay lines, and joined emoji stay joined. */
function seen(text) {
	return text.replace(/[^\n\t\u200D]+/g, visible);
}
function renderUsage({ unit, count, used, fit }) {
	return html`<p class="usage ${fit}"><svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4"/><rect class="used" width="${Math.round(Math.min(1, used / count) * 100)}" height="4"/></svg> <span>${localized(({ guide }) => formatMessage(guide.usage[unit], {
		used,
		count
	}))}${fit === "fits" ? void 0 : html` · <strong>${localized(({ guide }) => guide.bounds[fit])}</strong>`}</span></p>`;
}
// src/core/guide/changes-section.ts
/** What the page already marks as severely as each weight. */
const tones = {
	breaks: "error",
	manual: "warning",
	automatic: "info",
	none: "unknown"
};
/** What became of the declaration since the state that it was compared with, field by field. */
function renderChanges({ review, changes }) {
	const { kind, file, before = "" } = review;
	const includesAll = kind === "added" || kind === "fixed";
	return html`<section id="changes" aria-labelledby="changes-title">
<div class="heading"><h2 id="changes-title">${localized(({ guide }) => guide.sections.changes)}</h2></div>
${kind === "renamed" ? html`<p>${localized(({ guide }) => formatUntrusted(guide.changes.renamed, { before }))}</p>` : void 0}
${kind === "added" ? html`<p>${localized(({ guide }) => guide.changes.added)}</p>` : void 0}
${kind === "fixed" ? html`<p>${localized((messages) => formatUntrusted(messages.review.labels.file.fixed, { file }))}</p>` : void 0}
${!includesAll && changes.length === 0 ? html`<p>${localized(({ guide }) => guide.changes.none)}</p>` : void 0}
${changes.length === 0 ? void 0 : html`<p class="weights"><strong>${localized((messages) => impactLine([review], messages))}</strong></p>`}
${[...new Set(changes.map(({ consequence }) => consequence.id))].map((id) => renderImpact(changes.filter(({ consequence }) => consequence.id === id)))}
</section>
`;
}
/** The changes that mean the same: how much they weigh and what they mean, then each of them. */
function renderImpact(changes) {
	const [first] = changes;
	if (!first) return void 0;
	const { id, impact } = first.consequence;
	return html`<div class="effect ${tones[impact]}">
<div class="meaning"><p><strong class="badge">${localized(({ review }) => review.impacts[impact])}</strong></p>
<p>${localized(({ review }) => review.consequences[id])}</p></div>
${changes.map(renderChange)}
</div>
`;
}
function renderChange({ pointer, field, section, consequence, before, after }) {
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
function renderSide(side, isBeside) {
	if (side.kind === "picture") return renderChangedImage(side);
	const refused = side.isRefused ? html`<p class="hint">${localized(({ guide }) => guide.changes.refused)}</p>` : void 0;
	return html`<dd><p class="${isBeside ? "frame" : "box"}">${renderValue(side)}</p>${refused}</dd>`;
}
function renderValue(side) {
	if (side.kind === "texts") return html`${side.texts.map(renderTexts)}`;
	if (side.kind === "choice") return html`${renderTexts(side.shown)} <span class="said english" lang="en">${messagesIn("en").guide.choices[side.id]}</span>`;
	if (side.kind === "secret") return html`<span class="state">${localized(({ guide }) => guide.values.fromSecrets)}</span> <code translate="no">${exact(side.name)}</code>`;
	const { kind } = side;
	return html`<span class="state">${localized(({ guide, review }) => kind === "missing" ? review.labels.absent : guide.values[kind])}</span>`;
}
function renderTexts(text) {
	return html`<bdi class="value" translate="no"${/\p{Script=Han}/u.test(text) ? html` lang="${htmlLanguages.zh}"` : void 0}>${exact(text)}</bdi>`;
}
/** A picture as far as it can be shown, with what is known of its file. */
function renderChangedImage({ path, sized, size, image }) {
	const name = exact(path);
	const why = ({ guide }) => {
		if (image.state === "large") return formatMessage(guide.image.large, { size });
		return size === 0 ? guide.changes.nothing : formatMessage(guide.changes.other, { size });
	};
	return html`<dd>
<div class="frame">${image.state === "shown" ? embedded(image, name) : html`<p class="state">${localized(why)}</p>`}</div>
<p><bdi class="path" translate="no">${name}</bdi></p>
${sized && html`<p class="hint">${localized(({ guide }) => formatMessage(guide.image.found, {
		...sized,
		size
	}))}</p>`}
</dd>`;
}
/** A text on one line in which all that nobody sees is written out: two values that differ have to look different. */
function exact(text) {
	return visible(text).replace(/\p{Default_Ignorable_Code_Point}|(?![ \u3000])\p{Zs}|^ +| +$/gu, (found) => [...found].map((sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`).join(""));
}
// src/core/guide/changes-style.ts
/** The style of what changed: only a page that has that section carries it. */
const changesStyle = `
.weights { padding-bottom: 0.4rem; }
.effect { margin-top: 1.1rem; padding-left: clamp(0.75rem, 2vw, 1.25rem); border-left: 4px solid var(--tone); }
.meaning { padding: 0.6rem 0.85rem; background: var(--tone-soft); font-size: 0.92rem; break-inside: avoid; break-after: avoid; }
.meaning .badge { color: var(--tone); }
.change { display: grid; gap: 0.4rem 1.5rem; padding: 1.1rem 0; break-inside: avoid; }
.change + .change { border-top: 1px solid var(--line); }
.change:last-child { padding-bottom: 0.2rem; }
.sides { display: grid; gap: 0.4rem 0.75rem; margin: 0; }
.sides + .hint { margin-top: 0.5rem; }
.sides dt { color: var(--soft); font-size: 0.9rem; }
.sides dd { margin: 0; min-width: 0; }
.below > div { display: grid; grid-template-columns: 3.75rem minmax(0, 1fr); align-items: baseline; }
.below .value + .value { display: block; }
.box { padding: 0.45rem 0.75rem; background: var(--box); border: 1px solid var(--line); border-radius: 4px; }
.box .english { color: var(--soft); font-size: 0.9rem; }
.beside { grid-template-columns: repeat(2, minmax(0, 1fr)); }
.beside .path { font-size: 0.85em; }

@media (min-width: 40rem) { .change { grid-template-columns: minmax(9rem, 11rem) minmax(0, 1fr); } }
@media print { .change { grid-template-columns: 10rem minmax(0, 1fr); padding: 0.6rem 0; } }
`;
// src/core/guide/script.ts
/**
* The page's only script: the language switch tells the document its language, and the buttons copy. A page that was opened
* from a file may have no clipboard: then the value is copied by command, or at least selected, so that one key is left.
*/
const script = `"use strict";
(() => {
  const root = document.documentElement;
  const status = document.getElementById("status");
  const radios = [...document.querySelectorAll('input[name="language"]')];
  let ending;

  const speak = () => {
    root.lang = radios.find((radio) => radio.checked).value;
  };

  const tell = (outcome, button) => {
    const chinese = root.lang.startsWith("zh");
    const text = status.dataset[outcome + (chinese ? "Zh" : "En")];
    const name = chinese ? button.dataset.nameZh : button.dataset.nameEn;
    status.textContent = text.replace("{field}", () => name);
    clearTimeout(ending);
    ending = setTimeout(() => {
      status.textContent = "";
      for (const other of document.querySelectorAll("button[data-done]")) delete other.dataset.done;
    }, 4000);
  };

  const byClipboard = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  };

  const byCommand = (text) => {
    const give = (event) => {
      event.preventDefault();
      event.clipboardData.setData("text/plain", text);
      given = true;
    };
    let given = false;
    document.addEventListener("copy", give);
    try {
      return document.execCommand("copy") && given;
    } catch {
      return false;
    } finally {
      document.removeEventListener("copy", give);
    }
  };

  const select = (button) => {
    const range = document.createRange();
    range.selectNodeContents(button.closest(".held").querySelector(".value"));
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  };

  document.addEventListener("click", async ({ target }) => {
    const button = target.closest("button[data-copy]");
    if (!button) return;
    const text = button.dataset.copy;
    if (!(await byClipboard(text))) {
      select(button);
      if (!byCommand(text)) return tell("selected", button);
    }
    tell("copied", button);
    button.dataset.done = "";
  });

  for (const radio of radios) radio.addEventListener("change", speak);
  speak();
  root.classList.add("scripted");
})();
`;
// src/core/guide/sections.ts
/**
* A section of the form: its place at Weibo, its fields or images, what was found about it as a whole.
* @param closing what stands at its end
*/
function renderSection({ id, steps, place, fields, images, findings }, closing) {
	const guideSteps = ({ guide }) => formatMessage(guide.steps[steps.length === 1 ? "one" : "other"], { steps: steps.join(", ") });
	const hasSecrets = fields.some(({ value }) => value.kind === "secret");
	return html`<section id="${id}" aria-labelledby="${id}-title">
<div class="heading"><h2 id="${id}-title">${localized(({ guide }) => guide.sections[id])}</h2>
${place && html`<p class="place">${localized(({ review }) => review.places[place])}</p>`}
${steps.length === 0 ? void 0 : html`<p class="steps">${localized(guideSteps)}</p>`}</div>
${renderFindings(findings)}
${fields.map(renderField)}
${hasSecrets ? html`<p class="aside">${localized(({ guide }) => guide.secretNote)}</p>` : void 0}
${images.length === 0 ? void 0 : html`<div class="images">${images.map(renderImage)}</div>`}
${closing}
</section>
`;
}
/** What a person does at the Janrain dashboard, with the names of the secrets to enter. */
function renderDashboard({ declaration }) {
	const host = janrainHost(declaration.janrain);
	const params = ({ guide, report }) => ({
		origin: host === void 0 ? report.noOrigin : `https://${host}`,
		appKey: declaration.credentials?.appKey ?? guide.unnamed,
		appSecret: declaration.credentials?.appSecret ?? guide.unnamed
	});
	return html`<div class="dashboard"><h3>${localized(({ guide }) => guide.dashboard)}</h3>
${declaration.janrain?.partnerKey === void 0 ? void 0 : html`<p>${localized(({ guide }) => guide.partner)}</p>`}
<ol>${instructionSteps.map((step) => html`<li>${localized((messages) => formatUntrusted(messages.sync.instructions[step], params(messages)))}</li>`)}</ol></div>`;
}
/** The guide's twelve steps, how far each is as far as files can tell, and what says so. */
function renderProgress(progress) {
	return html`<section id="progress" aria-labelledby="progress-title">
<div class="heading"><h2 id="progress-title">${localized(({ guide }) => guide.sections.progress)}</h2></div>
<table>
<thead><tr>${[
		"step",
		"state",
		"evidence"
	].map((column) => html`<th scope="col">${localized(({ review }) => review.labels.columns[column])}</th>`)}</tr></thead>
<tbody>
${progress.map(({ step, state, evidence }) => html`<tr class="${state}">
<th scope="row"><div class="step"><span class="number">${step}</span> ${renderStep(step)}</div></th>
<td><span class="badge">${localized(({ review }) => review.states[state])}</span></td>
<td>${localized((messages) => evidenceText(evidence, messages))}</td>
</tr>
`)}</tbody>
</table>
<p class="aside">${localized(({ guide }) => guide.progressNote)}</p>
</section>
`;
}
/** A step's name, leading to where this page has it. */
function renderStep(step) {
	const section = formSections.find(({ steps }) => steps.some((one) => one === step));
	const name = html`<span>${localized(({ review }) => review.steps[step - 1] ?? "")}</span>`;
	return section ? html`<a href="#${section.id}">${name}</a>` : name;
}
// src/core/guide/style.ts
/** The page's only style: a document on paper, quiet enough to be worked through line by line; dark where the reader's device is. */
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
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
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
.summary.wrong { border-color: var(--error); background: var(--error-soft); }

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
.filled { min-width: 0; }
.held { display: flex; align-items: stretch; gap: 0.5rem; }
.held + .held { margin-top: 0.4rem; }
div.held > p { flex: 1; min-width: 0; padding: 0.45rem 0.75rem; background: var(--box); border: 1px solid var(--line); border-radius: 4px; }
.value { font-family: var(--mono); font-size: 0.97rem; white-space: pre-wrap; }
.held .english { color: var(--soft); font-size: 0.9rem; }
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
.aside { padding: 0.9rem 0 0; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.9rem; }

.findings { list-style: none; margin-top: 0.6rem; display: grid; gap: 0.5rem; }
.heading + .findings { margin: 0 0 1.1rem; }
.findings li { padding: 0.6rem 0.85rem; border-left: 4px solid var(--tone); background: var(--tone-soft); font-size: 0.92rem; break-inside: avoid; }
.error, .wrong { --tone: var(--error); --tone-soft: var(--error-soft); }
.warning, .to-do { --tone: var(--warning); --tone-soft: var(--warning-soft); }
.info { --tone: var(--info); --tone-soft: var(--info-soft); }
.done { --tone: var(--good); --tone-soft: var(--good-soft); }
.unknown { --tone: var(--soft); --tone-soft: var(--box); }
.findings .badge { color: var(--tone); }
.origin { color: var(--soft); font-size: 0.93em; }

.images { display: grid; grid-template-columns: repeat(6, minmax(0, 1fr)); gap: 1.5rem 1.25rem; padding-top: 1.1rem; border-top: 1px solid var(--line); }
figure { grid-column: span 6; min-width: 0; break-inside: avoid; }
.frame { display: flex; align-items: center; justify-content: center; min-height: 9rem; padding: 0.75rem; background: var(--box); border: 1px solid var(--line); border-radius: 4px; }
.frame img { display: block; max-width: 100%; max-height: 22rem; height: auto; object-fit: contain; }
.blank { padding: 1.25rem; color: var(--soft); border: 1px dashed var(--edge); }
figcaption { padding-top: 0.6rem; font-size: 0.95rem; }
figcaption .hint { margin-top: 0.15rem; }
.right { color: var(--good); font-size: 0.9rem; }
.right::before { content: "✓ "; content: "✓ " / ""; }

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
/** How every page starts: by it a page is known as one of ours. */
const guideSignature = "<!doctype html>\n<!-- weibo-provider guide 1 -->\n";
/** What each language is called in itself. */
const languageNames = {
	en: "English",
	zh: "中文"
};
/**
* The page: one document without anything beside it, in every language of the program. Its policy lets nothing run but its
* own script, and nothing be loaded.
* @param language which language is seen first
* @returns HTML, the same for the same sheet
*/
function guidePage(data, language) {
	const name = printable(data.name ?? data.file);
	const styles = data.changes ? style + changesStyle : style;
	const page = html(_templateObject || (_templateObject = _taggedTemplateLiteral([
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
		"\n",
		"\n</main>\n</div>\n<footer><p>",
		"</p></footer>\n",
		"\n<script>",
		"<\/script>\n</body>\n</html>\n"
	])), htmlLanguages[language], policyFor(styles), name, new Html(styles), localized(({ guide }) => guide.skip), localized(({ guide }) => guide.title), renderLanguageSwitch(language), name, localized(({ guide }) => formatUntrusted(guide.intro, { file: data.file })), renderSummary(data), renderContents(data), data.changes && renderChanges(data.changes), data.sections.map((section) => renderSection(section, section.id === "janrain" ? renderDashboard(data.report) : void 0)), renderProgress(data.progress), data.rest.length === 0 ? void 0 : html`<section id="rest" aria-labelledby="rest-title"><div class="heading"><h2 id="rest-title">${localized(({ guide }) => guide.sections.rest)}</h2></div>${renderFindings(data.rest)}</section>`, localized(({ guide }) => guide.footer), renderStatus(), new Html(script));
	return guideSignature + page.markup;
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
	return html`<fieldset class="switch"><legend class="unseen">Language · ${chinese("语言")}</legend>${languages.map((language) => {
		const checked = language === first ? new Html(" checked") : void 0;
		return html`<span><input type="radio" name="language" id="in-${language}" value="${htmlLanguages[language]}" autocomplete="off"${checked}><label for="in-${language}" lang="${htmlLanguages[language]}">${languageNames[language]}</label></span>`;
	})}</fieldset>`;
}
/** What the checks found in all, and what this page does not know. */
function renderSummary({ report }) {
	const { findings } = report;
	const isWrong = reaches(findings, "error");
	return html`<div class="summary${isWrong ? " wrong" : ""}">
<p><strong>${localized((messages) => countLine({
		files: [report],
		findings
	}, messages))}</strong></p>
${isWrong ? html`<p>${localized(({ guide }) => guide.mend)}</p>` : void 0}
${report.urls.every(({ verdict }) => verdict === "not-checked") ? html`<p>${localized(({ guide }) => guide.unchecked)}</p>` : void 0}
<p>${localized(({ guide }) => guide.secrets)}</p>
</div>`;
}
function renderContents({ changes, sections, rest }) {
	const ids = [
		...changes ? ["changes"] : [],
		...sections.map(({ id }) => id),
		"progress",
		...rest.length > 0 ? ["rest"] : []
	];
	return html`<nav aria-labelledby="contents"><p id="contents">${localized(({ guide }) => guide.contents)}</p>
<ol>${ids.map((id) => html`<li><a href="#${id}">${localized(({ guide }) => guide.sections[id])}</a></li>`)}</ol></nav>`;
}
/** Where the script says what became of a copy; the texts wait in attributes, since only one language is told. */
function renderStatus() {
	const [en, zh] = [messagesIn("en").guide, messagesIn("zh").guide];
	return html`<p id="status" role="status" data-copied-en="${en.copied}" data-copied-zh="${zh.copied}" data-selected-en="${en.selected}" data-selected-zh="${zh.selected}"></p>`;
}
// src/files/guide-images.ts
/** The images of a declaration as its guide shows them, by pointer. */
async function guidePictures(path, declaration) {
	const images = declaredImages(declaration);
	return new Map(await Promise.all(images.map(async (image) => [image.pointer, await readPageImage(path, image.path)])));
}
/** Reads an image for a page; an image outside the repository is not read. */
async function readPageImage(declaration, path) {
	if ((await readImage(declaration, path)).state !== "read") return { state: "unread" };
	const file = await readBounded(resolve(dirname(declaration), path), maxPageBytes + 1).catch(() => void 0);
	return file ? pageImage(file.bytes, file.size) : { state: "unread" };
}
/**
* The review of one declaration, with the changed pictures as its guide shows them.
* @param file its path, as in the reviews
*/
async function guideReview(file, reviews) {
	const review = reviews.find((candidate) => candidate.file === file) ?? {
		file,
		kind: "same",
		changes: []
	};
	const pictures = review.changes.flatMap(({ before, after }) => [before, after]).filter((value) => value !== void 0).filter(isPicture);
	const images = await Promise.all(pictures.map(async (picture) => [picture, await pagePicture(picture)]));
	return {
		review,
		images: new Map(images)
	};
}
async function pagePicture({ read, size, header }) {
	if (size === void 0 || header?.format === "other") return { state: "unread" };
	if (!read) return {
		state: "large",
		size
	};
	const bytes = await read();
	return bytes ? pageImage(bytes, size) : { state: "unread" };
}
// src/cli/guide-command.ts
/**
* Renders the setup guide of one declaration. Rules and images are checked; no socket is opened. With `--base`, the guide shows
* what changed.
* @returns the text to print: the guide, or where it was written
* @throws UsageError when there is not exactly one readable declaration, the base is unknown, or the guide would replace another file
*/
async function guideCommand({ operands, values }, context) {
	const { folder, secrets, messages, redact } = context;
	const language = choice("--lang", values.lang ?? "en", languages);
	const report = await run({
		mode: "check",
		folder,
		patterns: operands,
		severities: /* @__PURE__ */ new Map(),
		urls: urlOptions({ check: false }, folder),
		probe: "off",
		network: networkPolicy({
			resolve: [],
			allowPrivate: [],
			proxy: false
		}, {}),
		janrain: janrainOptions({}),
		secrets
	});
	const [file, ...others] = report.files;
	if (!file || others.length > 0) throw new UsageError("guide-one", { files: report.files.map((reported) => reported.file) });
	if (file.source.places.size === 0) throw new UsageError("guide-unread", { file: file.file });
	const page = redact(guidePage(guideData(file, await guidePictures(join(folder, file.file), file.declaration), values.base === void 0 ? void 0 : await reviewOf(file.file, values.base, context)), language));
	if (values.output === void 0) return page;
	const path = resolve(folder, values.output);
	await refuseForeignFile(path, values.output, guideSignature, "guide-foreign");
	await replaceFile(path, page, 420);
	return `${formatMessage(messages.guide.written, { path: printable(values.output) })}\n`;
}
/** The review of the declaration against a commit of the repository that contains the folder. */
async function reviewOf(file, base, { folder, secrets }) {
	const root = repositoryOf(join(folder, declarationName));
	if (!isBelow(root, resolve(folder, file))) throw new UsageError("review-outside", { path: file });
	const tree = await gitTree(folder, await forkPoint(folder, base));
	const scope = {
		folder,
		root,
		roots: [resolve(folder, file)],
		includesAll: true,
		secrets
	};
	return guideReview(file, await reviewAgainst(tree, [join(folder, file)], scope));
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
async function writeGuides({ files, root, review }, { folder, workspace, language, redact }) {
	const readable = files.filter(({ source }) => source.places.size > 0);
	for (const report of readable) {
		const shown = join(folder, `${report.file}.html`);
		const target = await outputPath("guide-folder", workspace, shown);
		await refuseForeignFile(target, shown, guideSignature, "guide-foreign");
		const pictures = await guidePictures(join(root, report.file), report.declaration);
		const changes = review && "files" in review ? await guideReview(report.file, review.files) : void 0;
		await writeOutput("guide-folder", target, redact(guidePage(guideData(report, pictures, changes), language)));
	}
	return readable.length;
}
export { guideCommand as n, writeGuides as t };
