import { C as fieldAt, O as valueIn, T as valuePointers } from "./rules.js";
import { a as visible, n as formatUntrusted, t as formatMessage } from "./format.js";
import { s as LineIndex } from "./repository.js";
import { i as overlap } from "./finding.js";
import { t as concealShapes } from "./shapes.js";
import { t as withoutCommands } from "./log.js";
// src/core/review/consequences.ts
/** How much a reviewer has to care: a login that breaks, work by hand, what happens by itself, or nothing; the heaviest first. */
const impacts = [
	"breaks",
	"manual",
	"automatic",
	"none"
];
const review = "setup guide, step 8; Weibo wiki: a review takes 1 to 3 working days, and changing an online application unannounced is a violation";
/** By JSON pointer of the field, or of the mapping that it stands in; the longest that fits counts. */
const consequences = {
	"/app": {
		id: "form",
		place: "weibo-basic",
		impact: "manual",
		evidence: "documented",
		source: review
	},
	"/app/website": {
		id: "website",
		place: "weibo-basic",
		impact: "manual",
		evidence: "documented",
		source: review
	},
	"/app/type": {
		id: "fixed",
		place: "weibo-basic",
		impact: "breaks",
		evidence: "documented",
		source: "Weibo wiki, application questions, 3"
	},
	"/app/securityDomain": {
		id: "security-domain",
		place: "weibo-domain",
		impact: "manual",
		evidence: "observed",
		source: "blogs: a change starts a second review of one working day"
	},
	"/images": {
		id: "form",
		place: "weibo-images",
		impact: "manual",
		evidence: "documented",
		source: review
	},
	"/callbacks": {
		id: "callback",
		place: "weibo-callbacks",
		impact: "breaks",
		evidence: "documented",
		source: "Weibo wiki, oauth2/authorize: the redirect URI equals the registered callback"
	},
	"/callbacks/deauthorization": {
		id: "deauthorization",
		place: "weibo-callbacks",
		impact: "manual",
		evidence: "documented",
		source: "setup guide, step 10: both fields take the same address"
	},
	"/credentials": {
		id: "sync-credentials",
		place: "janrain",
		impact: "automatic",
		evidence: "documented",
		source: "Partner API, set_properties"
	},
	"/janrain/realm": {
		id: "realm",
		place: "janrain-manual",
		impact: "breaks",
		evidence: "documented",
		source: "Social Login JavaScript reference, settings: appUrl; the callback stands on this host"
	},
	"/janrain/domain": {
		id: "custom-domain",
		place: "janrain-manual",
		impact: "breaks",
		evidence: "documented",
		source: "Social Login JavaScript reference, settings: appUrl; the callback stands on this host"
	},
	"/janrain/apiKey": {
		id: "sync-key",
		place: "repository",
		impact: "none",
		evidence: "documented",
		source: "this schema: names of secrets"
	},
	"/janrain/partnerKey": {
		id: "sync-key",
		place: "repository",
		impact: "none",
		evidence: "documented",
		source: "this schema: names of secrets"
	},
	"/janrain/allowDomains": {
		id: "sync-allow-list",
		place: "janrain",
		impact: "automatic",
		evidence: "documented",
		source: "Social Login API, add_domain_patterns"
	},
	"/developer": {
		id: "identity",
		place: "weibo-identity",
		impact: "manual",
		evidence: "documented",
		source: "setup guide, step 12"
	},
	"/developer/realName": {
		id: "identity-secret",
		place: "repository",
		impact: "none",
		evidence: "documented",
		source: "this schema: names of secrets"
	},
	"/developer/idNumber": {
		id: "identity-secret",
		place: "repository",
		impact: "none",
		evidence: "documented",
		source: "this schema: names of secrets"
	},
	"/review/status": {
		id: "status",
		place: "repository",
		impact: "none",
		evidence: "documented",
		source: "this schema: a person's word; Weibo has no call to ask"
	},
	"/review/testUsers": {
		id: "test-users",
		place: "weibo-tests",
		impact: "manual",
		evidence: "documented",
		source: "Weibo wiki, application questions, 8"
	},
	"/site": {
		id: "checks",
		place: "repository",
		impact: "none",
		evidence: "documented",
		source: "this schema: which pages are checked"
	},
	"/version": {
		id: "nothing",
		place: "repository",
		impact: "none",
		evidence: "documented",
		source: "this schema"
	}
};
/**
* What a change of the field at a pointer means.
* @throws Error for a field that has no entry: every field of the schema has one
*/
function consequenceOf(pointer) {
	for (let prefix = pointer; prefix !== ""; prefix = prefix.slice(0, prefix.lastIndexOf("/"))) {
		const found = consequences[prefix];
		if (found) return found;
	}
	throw new Error(`no consequence is known for ${pointer}`);
}
// src/core/review/declared.ts
/** What a declaration says; of its pictures only the paths. */
function declaredIn({ source, declaration, concealed }) {
	const lines = new LineIndex(source.text);
	const textAt = (value, pointer) => {
		const place = source.places.get(pointer)?.value;
		if (place && concealed.some((span) => overlap(span, lines.span(place))) || ![
			"string",
			"number",
			"boolean"
		].includes(typeof value)) return [];
		return [typeof value === "number" && place ? source.text.slice(place.from, place.to) : String(value)];
	};
	const values = /* @__PURE__ */ new Map();
	for (const pointer of valuePointers) {
		const value = valueIn(source.value, pointer);
		if (Array.isArray(value)) values.set(pointer, value.flatMap((item, index) => textAt(item, `${pointer}/${index}`)));
		else for (const text of textAt(value, pointer)) values.set(pointer, text);
	}
	return {
		isReadable: source.places.size > 0,
		declaration,
		values,
		pictures: new Map(picturePaths(values).map(({ pointer, path }) => [pointer, {
			path,
			contents: []
		}]))
	};
}
/** The pictures that values name, in the order of their fields; a list's items by their own pointers. */
function picturePaths(values) {
	return [...values].filter(([pointer]) => isOfPictures(pointer)).flatMap(([pointer, value]) => typeof value === "string" ? [{
		pointer,
		path: value
	}] : value.map((path, index) => ({
		pointer: `${pointer}/${index}`,
		path
	})));
}
/** Whether a field names pictures. */
function isOfPictures(pointer) {
	return pointer.startsWith("/images/");
}
// src/core/review/compare.ts
/** Whether a value is a picture. */
function isPicture(value) {
	return typeof value === "object" && "contents" in value;
}
/**
* What changed in meaning between two states of a declaration: order of keys, comments, quotes and the names of picture files
* mean nothing. What weighs most stands first, then the order of the new declaration's fields, then what is gone.
*/
function compareDeclarations(before, after) {
	const [earlier, later] = [fieldsOf(before), fieldsOf(after)];
	const changed = [.../* @__PURE__ */ new Set([...later.keys(), ...earlier.keys()])].filter((pointer) => !isSame(pointer, earlier.get(pointer), later.get(pointer)));
	return changed.map((pointer) => ({
		pointer,
		before: earlier.get(pointer),
		after: later.get(pointer),
		consequence: consequenceAmong(pointer, changed)
	})).sort((a, b) => impacts.indexOf(a.consequence.impact) - impacts.indexOf(b.consequence.impact));
}
/** What a change means beside the others: a callback that moves with its host is a part of that move, which has an order of its own. */
function consequenceAmong(pointer, changed) {
	const consequence = consequenceOf(pointer);
	return (changed.includes("/janrain/realm") || changed.includes("/janrain/domain")) && pointer.startsWith("/callbacks/") ? {
		...consequence,
		id: "callback-moves"
	} : consequence;
}
function isSame(pointer, was, is) {
	if (was !== void 0 && is !== void 0 && isPicture(was) && isPicture(is)) return isSamePicture(was, is);
	return meaning(pointer, was) === meaning(pointer, is);
}
function isSamePicture(was, is) {
	if (was.contents.length === 0 && is.contents.length === 0) return was.path === is.path;
	return was.contents.some((content) => is.contents.includes(content));
}
/** What a value says: a default that is written out is none, and the order of an allow-list says nothing. */
function meaning(pointer, value) {
	const localized = value ?? fieldAt(pointer)?.default ?? null;
	const isUnordered = pointer === "/janrain/allowDomains" || pointer.startsWith("/site/");
	return JSON.stringify(isUnordered && Array.isArray(localized) ? localized.toSorted() : localized);
}
/** Every value by its field's pointer; pictures by their own. */
function fieldsOf({ values, pictures }) {
	const plain = [...values].filter(([pointer]) => !isOfPictures(pointer));
	return new Map([...plain, ...pictures]);
}
// src/core/report/review/text.ts
/** Longest value that a review shows, in code points: a description has some hundred. */
const maxShown = 400;
/** What heads a file in a review. */
function headingOf({ file, kind, before = "" }, { review: { labels } }) {
	return formatUntrusted(labels.file[kind], {
		file,
		before
	});
}
/** A field's place in the file, as in `app.note`. */
function fieldPath(pointer) {
	return pointer.slice(1).replaceAll("/", ".");
}
/** The name of a field in both languages, as the schema has it, with its place in the file. */
function fieldTitle({ pointer }) {
	const title = fieldAt(pointer)?.title;
	return title === void 0 ? fieldPath(pointer) : `${title} (${fieldPath(pointer)})`;
}
/** A value as people read it, on one line and without what looks like a secret. */
function shownValue(value, messages) {
	if (value === void 0) return messages.review.labels.absent;
	if (typeof value === "object" && isPicture(value)) return shownPicture(value, messages);
	const characters = [...concealShapes(typeof value === "string" ? value : value.join(", "))];
	return visible(characters.length > maxShown ? `${characters.slice(0, maxShown).join("")}…` : characters.join(""));
}
function shownPicture({ path, header, size, contents }, { review: { labels } }) {
	if (size === void 0) return formatUntrusted(labels.picture.absent, { path });
	if (header === void 0 || header.format === "other" || header.width === void 0) return formatUntrusted(labels.picture.other, {
		path,
		size
	});
	const { format, width, height } = header;
	return formatUntrusted(labels.picture.sized, {
		path,
		format,
		width,
		height,
		size,
		content: contents[0]?.slice(0, 7) ?? "?"
	});
}
/** How many changes there are of each weight, the heaviest first; empty where there are none. */
function impactLine(reviews, { review: { labels } }) {
	const all = reviews.flatMap(({ changes }) => changes.map(({ consequence }) => consequence.impact));
	return impacts.flatMap((impact) => {
		const n = all.filter((other) => other === impact).length;
		return n === 0 ? [] : [formatMessage(labels.counts[impact], { n })];
	}).join(labels.counts.separator);
}
/** What the changes of a file mean, each meaning once with its fields. */
function meaningsOf({ changes }, { review: { consequences } }) {
	return [...new Set(changes.map(({ consequence }) => consequence.id))].map((id) => {
		return {
			fields: changes.filter(({ consequence }) => consequence.id === id).map(({ pointer }) => fieldPath(pointer)).join(", "),
			meaning: consequences[id]
		};
	});
}
/** What is said of a file as a whole, below its name; nothing where its changes say it. */
function remarkOn({ kind, changes }, { review: { labels } }) {
	if (kind === "deleted") return [labels.deleted];
	if (kind === "added") return [labels.added];
	return kind === "renamed" && changes.length === 0 ? [labels.moved] : [];
}
/** A review for a terminal. */
function reviewText(reviews, messages) {
	const { labels, places, impacts: named } = messages.review;
	const lines = reviews.flatMap((review) => [
		headingOf(review, messages),
		...review.changes.flatMap((change) => [
			`  ${fieldTitle(change)}: ${named[change.consequence.impact]}`,
			`    - ${shownValue(change.before, messages)}`,
			`    + ${shownValue(change.after, messages)}`,
			`    ${places[change.consequence.place]}`
		]),
		...meaningsOf(review, messages).map(({ fields, meaning }) => `  ${fields}: ${meaning}`),
		...remarkOn(review, messages).map((remark) => `  ${remark}`),
		""
	]);
	const counts = impactLine(reviews, messages);
	const head = counts === "" ? labels.title : `${labels.title}\n${counts}`;
	return withoutCommands(`${head}\n\n${lines.length === 0 ? `${labels.noEffect}\n` : lines.join("\n")}`);
}
export { remarkOn as a, compareDeclarations as c, meaningsOf as i, isPicture as l, headingOf as n, reviewText as o, impactLine as r, shownValue as s, fieldTitle as t, declaredIn as u };
