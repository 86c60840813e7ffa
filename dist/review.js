import { A as covers, D as keycloakLocation, F as janrainHost, G as auth0Account, Ht as formatUntrusted, Nt as allTargets, Pt as declaredTargets, Rt as targetNamed, St as authorityOf, T as keycloakAccount, Ut as separatorIn, Vt as formatMessage, Yt as concealShapes, ct as escapeMarkdown, j as entryOf, ot as breakable, qt as visible, st as escapeHtml, ut as table } from "./messages.js";
import { $ as stepTitle, An as blockerTexts, Cn as outcomeOf, Ct as fixOf, Hn as compareText, Kn as severities, Mn as stopText, On as migrationStepText, Q as progressOf, Sn as manualLines, St as withoutRepeatedInfos, Tn as targetHeading, W as bounded, Wn as overlap, Y as jsonText, Z as evidenceText, _t as withoutCommands, an as valueIn, bn as driftLines, cn as knownField, ct as countLine, en as expectedCallbacks, gn as runPlanLines, ht as urlRows, jn as failureText, kn as migrationTitle, mt as urlDetails, on as fieldAt, pt as probeLines, sn as isImageField, tn as isAtService, un as valuePointers, vt as helpLink, wt as messageOf, xn as leftOutLines, xt as othersLine, yn as changeText, yt as LineIndex } from "./core.js";
import { a as diffArrays } from "./fix.js";
// src/core/review/step.ts
/**
* The order of all steps. A switch is the one moment at which Weibo's single callback and the website move to another host: before
* the merge if the service needs no sync for it, otherwise after it. Secrets come last before the merge: a new value may be valid only
* together with the sync that follows.
*/
const phases = {
	fix: "before-merge",
	prepare: "before-merge",
	confirm: "before-merge",
	notify: "before-merge",
	"early-switch": "before-merge",
	"early-form": "before-merge",
	submit: "before-merge",
	secrets: "before-merge",
	sync: "on-merge",
	store: "after-merge",
	switch: "after-merge",
	test: "after-merge",
	form: "after-merge",
	"late-submit": "after-merge",
	cleanup: "after-merge"
};
const phaseOrder = Object.keys(phases);
/** The actors of every declaration; an identity service has its own. */
const actors = {
	developer: {
		id: "developer",
		name: {
			en: "developer of this repository",
			zh: "本仓库的开发者"
		}
	},
	website: {
		id: "website-developer",
		name: {
			en: "website developer",
			zh: "网站开发者"
		}
	},
	weibo: {
		id: "weibo-account-holder",
		name: {
			en: "Weibo account holder",
			zh: "微博账号持有人"
		}
	},
	sync: {
		id: "sync",
		name: {
			en: "the sync",
			zh: "自动同步"
		}
	}
};
/** A step of a kind. */
function stepOf(kind, step = {}) {
	return {
		kind,
		phase: kind.phase,
		fields: [],
		values: [],
		params: {},
		...step
	};
}
function momentOf({ phase }) {
	return phases[phase];
}
/** Puts steps into their one order; steps of the same kind and phase become one. */
function orderSteps(steps) {
	const merged = /* @__PURE__ */ new Map();
	for (const step of steps) {
		const key = `${step.phase} ${step.kind.id}`;
		const earlier = merged.get(key);
		merged.set(key, earlier ? mergeSteps(earlier, step) : step);
	}
	return [...merged.values()].sort((a, b) => phaseOrder.indexOf(a.phase) - phaseOrder.indexOf(b.phase));
}
function mergeSteps(a, b) {
	const names = [.../* @__PURE__ */ new Set([...Object.keys(a.params), ...Object.keys(b.params)])];
	const values = new Map([...a.values, ...b.values].map((one) => [`${one.pointer} ${one.value}`, one]));
	return {
		...a,
		fields: [.../* @__PURE__ */ new Set([...a.fields, ...b.fields])],
		values: [...values.values()],
		params: Object.fromEntries(names.map((name) => [name, [.../* @__PURE__ */ new Set([...a.params[name] ?? [], ...b.params[name] ?? []])]]))
	};
}
// src/core/report/review/step-text.ts
/** The steps of a file by moment, without moments that have none. */
function stepsByMoment(review) {
	const groups = /* @__PURE__ */ new Map();
	for (const [index, step] of review.steps.entries()) {
		const [before, after] = [review.signIn[index], review.signIn[index + 1]];
		const numbered = {
			number: index + 1,
			step,
			signIn: before === after ? void 0 : after
		};
		const moment = momentOf(step);
		groups.set(moment, [...groups.get(moment) ?? [], numbered]);
	}
	return [...groups].map(([moment, steps]) => ({
		moment,
		steps
	}));
}
/** What to do, without a period. */
function stepAction({ kind, params }, { language }) {
	return formatUntrusted(kind.action[language], params);
}
/** Where it is done. */
function stepPlace({ kind, params }, { language }) {
	return formatUntrusted(kind.where[language], params);
}
/** Who does it. */
function stepActor({ kind }, { language }) {
	return kind.by.name[language];
}
/** Why it has to be done, and what to know about it. */
function stepReason({ kind, params, note }, { language }) {
	const reason = formatUntrusted(kind.text[language], params);
	return note === void 0 ? reason : `${reason}${language === "zh" ? "" : " "}${note[language]}`;
}
/** The values to enter, each once with its fields: Weibo's two callbacks usually take the same one. */
function stepValues({ values }) {
	const byValue = /* @__PURE__ */ new Map();
	for (const { pointer, value } of values) byValue.set(value, [...byValue.get(value) ?? [], pointer]);
	return [...byValue].map(([value, pointers]) => ({
		pointers,
		value
	}));
}
/** Steps by their numbers, as in `steps 1–3, 5`. */
function stepNumbers(numbers, { review: { summary } }) {
	const ranges = [];
	for (const number of numbers) {
		const last = ranges.at(-1);
		if (last?.[1] === number - 1) last[1] = number;
		else ranges.push([number, number]);
	}
	const listed = ranges.map(([from, to]) => from === to ? `${from}` : `${from}–${to}`).join(separatorIn(summary.steps.other));
	return formatMessage(summary.steps[numbers.length === 1 ? "one" : "other"], { numbers: listed });
}
// src/core/review/outage.ts
/** Whether sign-in works now, and after each of the steps: one more than there are steps. */
function signInAfter(steps, outages) {
	const ranges = outages.flatMap((outage) => rangeOf(steps, outage));
	return Array.from({ length: steps.length + 1 }, (_, done) => {
		const current = ranges.filter(({ from, until }) => done >= from && done < until).map(({ signIn }) => signIn);
		return current.includes("down") ? "down" : current.includes("unknown") ? "unknown" : "works";
	});
}
/** The ranges of a timeline in which sign-in does not work for certain, in their order. */
function outageRanges(timeline) {
	const ranges = [];
	for (const [done, signIn] of timeline.entries()) {
		if (signIn === "works") continue;
		const last = ranges.at(-1);
		if (last && last.until === done && last.signIn === signIn) last.until = done + 1;
		else ranges.push({
			signIn,
			from: done,
			until: done + 1
		});
	}
	return ranges;
}
function rangeOf(steps, { steps: ids, signIn, isOpen = false, isEndless = false }) {
	const numbers = steps.flatMap(({ kind }, index) => ids.includes(kind.id) ? [index + 1] : []);
	const until = isEndless ? steps.length + 1 : Math.max(...numbers);
	return numbers.length === 0 ? [] : [{
		signIn,
		from: isOpen ? 0 : Math.min(...numbers),
		until
	}];
}
// src/core/report/review/summary.ts
/** The sentence that answers whether to merge, whether sign-in works meanwhile, and what has to be done at Weibo. */
function reviewSummary(review, messages) {
	const { summary } = messages.review;
	const isEffective = review.steps.length > 0;
	return sentence(hasErrors(review) ? [summary.merge.errors] : review.kind === "unread" ? [summary.merge.unread] : isEffective ? [
		mergeClause(review, messages),
		...signInClauses(review, messages),
		...approvalClause(review, messages),
		manualClause(review, messages)
	] : [summary.merge.none], messages);
}
/** The sentence over several files. */
function overallSummary(reviews, messages) {
	const { merge, several } = messages.review.summary;
	const counted = (template, test) => {
		const count = reviews.filter(test).length;
		return count === 0 ? [] : [formatMessage(template, {
			count,
			total: reviews.length
		})];
	};
	const errors = counted(several.errors, hasErrors);
	if (errors.length > 0) return sentence(errors, messages);
	const merging = counted(several.after, ({ steps }) => steps.some((step) => momentOf(step) === "before-merge"));
	const isEffective = reviews.some(({ steps }) => steps.length > 0);
	return sentence([
		...merging.length > 0 ? merging : [isEffective ? merge.free : merge.none],
		...counted(several.down, ({ signIn }) => signIn.includes("down")),
		...counted(several.unknown, ({ signIn }) => !signIn.includes("down") && signIn.includes("unknown")),
		...counted(several.manual, ({ steps }) => steps.some(isAtWeibo))
	], messages);
}
/** Whether the sync skips the declaration until its errors are fixed. */
function hasErrors({ events }) {
	return events.some(({ kind }) => kind === "invalid");
}
const isAtWeibo = ({ kind }) => kind.by.id === actors.weibo.id;
function sentence(clauses, { review: { summary } }) {
	return clauses.join(summary.separator) + summary.end;
}
function mergeClause({ steps }, messages) {
	const { merge } = messages.review.summary;
	const before = steps.filter((step) => momentOf(step) === "before-merge").length;
	return before === 0 ? merge.free : formatMessage(merge.after, { steps: stepNumbers(numbersTo(before), messages) });
}
function signInClauses({ signIn, steps }, messages) {
	const templates = messages.review.summary.signIn;
	const ranges = outageRanges(signIn);
	if (ranges.length === 0) return [templates.works];
	return ranges.map((range) => {
		const template = range.until > steps.length ? templates.endless : range.from === 0 ? templates[`${range.signIn}Now`] : templates[range.signIn];
		return formatMessage(template, {
			from: stepNumbers([range.from], messages),
			until: stepNumbers([range.until], messages)
		});
	});
}
/** What limits sign-in whatever the steps do. */
function approvalClause({ kind, isApproved }, { review: { summary } }) {
	return kind === "deleted" || isApproved ? [] : [kind === "added" ? summary.unapproved.first : summary.unapproved.still];
}
function manualClause({ steps }, messages) {
	const { summary } = messages.review;
	const numbers = steps.flatMap((step, index) => isAtWeibo(step) ? [index + 1] : []);
	return numbers.length === 0 ? summary.noManual : formatMessage(summary.manual, { steps: stepNumbers(numbers, messages) });
}
const numbersTo = (count) => Array.from({ length: count }, (_, index) => index + 1);
// src/core/review/compare.ts
/** Whether a field was added, removed or changed. */
function kindOf({ before, after }) {
	if (before === void 0) return "added";
	return after === void 0 ? "removed" : "changed";
}
/** Whether a value is an image. */
function isImage(value) {
	return typeof value === "object" && "contents" in value;
}
/**
* What changed in meaning between two states of a declaration. The order of keys, comments, quotes and the names of image files
* have no meaning.
* @returns changes in the order of the new declaration's fields, removed fields last
*/
function compareDeclarations(before, after) {
	const [earlier, later] = [fieldsOf(before), fieldsOf(after)];
	return [.../* @__PURE__ */ new Set([...later.keys(), ...earlier.keys()])].filter((pointer) => !isSame(pointer, earlier.get(pointer), later.get(pointer))).map((pointer) => ({
		pointer,
		before: earlier.get(pointer),
		after: later.get(pointer)
	}));
}
function isSame(pointer, was, is) {
	if (isImage(was) && isImage(is)) return isSameImage(was, is);
	return meaning(pointer, was) === meaning(pointer, is);
}
function isSameImage(was, is) {
	if (was.contents.length === 0 && is.contents.length === 0) return was.path === is.path;
	return was.contents.some((content) => is.contents.includes(content));
}
/** A text that is equal for values of the same meaning: a default may be left out, and some lists have no order. */
function meaning(pointer, value) {
	const facts = fieldAt(pointer);
	const effective = value ?? facts?.default ?? null;
	return JSON.stringify(facts?.isUnordered && Array.isArray(effective) ? effective.toSorted() : effective);
}
/** Every value by its field's pointer; images by their own pointers. */
function fieldsOf({ values, images }) {
	const plain = [...values].filter(([pointer]) => !isImageField(pointer));
	return new Map([...plain, ...images]);
}
// src/core/report/review/events-text.ts
/** What changes the authorization callback, which the deauthorization callback usually follows. */
const callbackEvents = [
	"host-moves",
	"service-moves",
	"callback-changes"
];
/** What changes, in one sentence; empty where the heading of the file says it. */
function eventsText({ events }, messages) {
	const { labels, events: names } = messages.review;
	const named = events.flatMap((event) => {
		const kind = nameOf(event, events);
		if (kind === void 0) return [];
		const fields = event.fields.map((pointer) => knownField(pointer).title[messages.language]);
		return [formatMessage(names[kind], {
			service: serviceName(event.service),
			earlier: serviceName(event.from),
			fields: fields.join(separatorIn(labels.whatChanges))
		})];
	});
	return named.length === 0 ? [] : [formatMessage(labels.whatChanges, { events: [...new Set(named)].join(separatorIn(labels.whatChanges)) })];
}
function nameOf({ kind, fields, service, from }, events) {
	switch (kind) {
		case "invalid":
		case "application-added":
		case "application-unknown":
		case "application-removed": return;
		case "service-moves": return service === from ? kind : "service-replaced";
		case "service-settings-change": {
			const isHost = events.some((other) => other.kind === "host-moves" && other.service === service);
			return fields.length === 0 || isHost ? void 0 : kind;
		}
		case "deauthorization-changes": return events.some((other) => callbackEvents.includes(other.kind)) ? void 0 : kind;
		case "service-removed": return events.some((other) => other.kind === "service-moves" && other.from === service) ? void 0 : kind;
		default: return kind;
	}
}
function serviceName(service) {
	return service ? targetNamed(service.section.slice(1)).name : "";
}
// src/core/report/review/inline-diff.ts
/** Longest text that is compared word by word, in UTF-16 units; longer ones are replaced as a whole. */
const maxCompared = 4e3;
/** How two texts differ. Each Han character counts as a word, as in Weibo's limits. */
function inlineDiff(before, after) {
	if (before.length + after.length > maxCompared) return [{
		kind: "removed",
		text: before
	}, {
		kind: "added",
		text: after
	}];
	return diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
		kind: added ? "added" : removed ? "removed" : "same",
		text: value.join("")
	}));
}
const wordsOf = (text) => text.match(/\p{Script=Han}|\s+|[^\s\p{Script=Han}]+/gu) ?? [];
// src/core/report/review/text.ts
/** Longest value that a review shows, in code points; a description has some hundred. */
const maxShown = 400;
/** The heading of a file in a review. */
function headingOf({ file, kind, before = "" }, { review: { labels } }) {
	return formatUntrusted(labels.file[kind], {
		file,
		before
	});
}
/** A field's path in the file, as in `app.note`. */
function fieldPath(pointer) {
	return pointer.slice(1).replaceAll("/", ".");
}
/** The name of a field in both languages with its path in the file, as in `Application note · 应用简介 (app.note)`. */
function fieldTitle({ pointer }) {
	const { en, zh } = knownField(pointer).title;
	return `${en === zh ? en : `${en} · ${zh}`} (${fieldPath(pointer)})`;
}
/** A value on one line, with what looks like a secret masked. */
function shownValue(value, messages) {
	if (value === void 0) return messages.review.labels.absent;
	if (isImage(value)) return shownImage(value, messages);
	const characters = [...concealShapes(typeof value === "string" ? value : value.join(", "))];
	return visible(characters.length > maxShown ? `${characters.slice(0, maxShown).join("")}…` : characters.join(""));
}
/** How a field's value changed: as text that was removed, added or kept. */
function changedParts(change, messages) {
	const { before, after } = change;
	const removed = {
		kind: "removed",
		text: shownValue(before, messages)
	};
	const added = {
		kind: "added",
		text: shownValue(after, messages)
	};
	if (before === void 0) return [added];
	if (after === void 0) return [removed];
	return isImage(before) || isImage(after) ? [removed, added] : inlineDiff(removed.text, added.text);
}
function shownImage({ path, header, size, contents }, { review: { labels } }) {
	if (size === void 0) return formatUntrusted(labels.image.absent, { path });
	if (header === void 0 || header.format === "other" || header.width === void 0) return formatUntrusted(labels.image.other, {
		path,
		size
	});
	const { format, width, height } = header;
	return formatUntrusted(labels.image.sized, {
		path,
		format,
		width,
		height,
		size,
		content: contents[0]?.slice(0, 7) ?? "?"
	});
}
/** The steps that are about a field. */
function stepsAbout(pointer, { steps }, messages) {
	const numbers = steps.flatMap(({ fields }, index) => fields.includes(pointer) ? [index + 1] : []);
	return numbers.length === 0 ? messages.review.labels.noStep : stepNumbers(numbers, messages);
}
/** What happens to a field, and in which steps. */
function fieldChangeText(change, review, messages) {
	const { changeKinds, labels } = messages.review;
	return formatMessage(labels.change, {
		kind: changeKinds[kindOf(change)],
		steps: stepsAbout(change.pointer, review, messages)
	});
}
/** The number of fields that changed. */
function fieldCount({ changes }, { review: { labels } }) {
	return formatMessage(labels.fields[changes.length === 1 ? "one" : "other"], { n: changes.length });
}
/** Remarks on a file as a whole: what changes, where its heading does not say it. */
function remarksOn(review, messages) {
	const { labels } = messages.review;
	if (review.kind === "deleted") return [labels.deleted];
	return review.kind === "renamed" && review.changes.length === 0 ? [labels.moved] : eventsText(review, messages);
}
/** The values of a step, with the names of their fields where there are several. */
function labeledValues(step) {
	const all = stepValues(step);
	if (all.length > 0 && step.phase === "secrets") return [{
		label: void 0,
		value: all.map(({ value }) => value).join("\n")
	}];
	return all.map(({ pointers, value }) => ({
		label: all.length > 1 ? pointers.map((pointer) => fieldTitle({ pointer })).join(", ") : void 0,
		value
	}));
}
/** A review for a terminal. */
function reviewText(reviews, messages) {
	const { labels } = messages.review;
	if (reviews.length === 0) return `${labels.title}\n\n${labels.noEffect}\n`;
	const overall = reviews.length === 1 ? [] : ["", overallSummary(reviews, messages)];
	const lines = reviews.flatMap((review) => ["", ...fileLines(review, messages)]);
	return withoutCommands(`${[
		labels.title,
		...overall,
		...lines
	].join("\n")}\n`);
}
function fileLines(review, messages) {
	const { moments, labels } = messages.review;
	return [
		headingOf(review, messages),
		`  ${reviewSummary(review, messages)}`,
		...remarksOn(review, messages).map((remark) => `  ${remark}`),
		...stepsByMoment(review).flatMap(({ moment, steps }) => [
			"",
			`  ${moments[moment]}`,
			...steps.flatMap((one) => stepLines(one, messages))
		]),
		...review.changes.length === 0 ? [] : ["", `  ${fieldCount(review, messages)}`],
		...review.changes.flatMap((change) => [
			`    ${formatMessage(labels.changedField, {
				field: fieldTitle(change),
				change: fieldChangeText(change, review, messages)
			})}`,
			...change.before === void 0 ? [] : [`      - ${shownValue(change.before, messages)}`],
			...change.after === void 0 ? [] : [`      + ${shownValue(change.after, messages)}`]
		])
	];
}
function stepLines({ number, step, signIn }, messages) {
	return [
		`    ${number}. ${momentOf(step) === "on-merge" ? "" : "[ ] "}${formatMessage(messages.review.labels.stepBy, {
			action: stepAction(step, messages),
			by: stepActor(step, messages)
		})}`,
		`       ${stepPlace(step, messages)}`,
		`       ${stepReason(step, messages)}`,
		...labeledValues(step).flatMap(({ label, value }) => [...label === void 0 ? [] : [`       ${label}`], ...value.split("\n").map((line) => `         ${visible(line)}`)]),
		...signIn === void 0 ? [] : [`       ${messages.review.marks[signIn]}`]
	];
}
// src/core/report/review/markdown.ts
/** A review as a document in GitHub Flavored Markdown. */
function reviewMarkdown(reviews, messages) {
	const { labels } = messages.review;
	return bounded(`## ${labels.title}\n\n${reviewBody(reviews, messages)}`, messages.report.summaryRest);
}
/** One sentence over all files, then each file: its sentence, its steps as a checklist, and its fields, collapsed. */
function reviewBody(reviews, messages) {
	if (reviews.length === 0) return `${messages.review.labels.noEffect}\n\n`;
	return `${reviews.length === 1 ? "" : `**${escapeMarkdown(overallSummary(reviews, messages))}**\n\n`}${reviews.map((review) => fileSection(review, messages)).join("")}`;
}
function fileSection(review, messages) {
	const { moments } = messages.review;
	const remarks = remarksOn(review, messages).map((remark) => `${escapeMarkdown(remark)}\n\n`);
	const steps = stepsByMoment(review).map((group) => `**${moments[group.moment]}**\n\n${group.steps.map((step) => checklistItem(step, messages)).join("")}\n`);
	return `${`#### ${escapeMarkdown(headingOf(review, messages))}\n\n**${escapeMarkdown(reviewSummary(review, messages))}**\n\n`}${remarks.join("")}${overview(review, messages)}${steps.join("")}${fieldTable(review, messages)}`;
}
/** Who does something at which moment; a single step says so itself. */
function overview(review, messages) {
	if (review.steps.length < 2) return "";
	const { moments, overview } = messages.review;
	return `${stepsByMoment(review).map(({ moment, steps }) => {
		const byActor = /* @__PURE__ */ new Map();
		for (const { number, step } of steps) {
			const actor = stepActor(step, messages);
			byActor.set(actor, [...byActor.get(actor) ?? [], number]);
		}
		const named = [...byActor].map(([actor, numbers]) => {
			const listed = stepNumbers(numbers, messages);
			return moment === "on-merge" ? listed : formatMessage(overview.actor, {
				actor: escapeMarkdown(actor),
				steps: listed
			});
		});
		return `- ${formatMessage(overview.line, {
			moment: moments[moment],
			actors: named.join(overview.separator)
		})}\n`;
	}).join("")}\n`;
}
/** A step as an item of a checklist; what the sync does has no box. */
function checklistItem({ number, step, signIn }, messages) {
	const box = momentOf(step) === "on-merge" ? "" : "[ ] ";
	const mark = signIn === void 0 ? [] : [`**${messages.review.marks[signIn]}**`];
	return [
		`- ${box}**${number}. ${escapeMarkdown(stepAction(step, messages))}**<br>`,
		`  ${escapeMarkdown(stepActor(step, messages))} · ${escapeMarkdown(stepPlace(step, messages))}<br>`,
		`  ${[escapeMarkdown(stepReason(step, messages)), ...mark].join(messages.language === "zh" ? "" : " ")}`,
		...labeledValues(step).flatMap(({ label, value }) => [...label === void 0 ? [] : ["", `  ${escapeMarkdown(label)}`], ...codeBlock(value)]),
		""
	].join("\n");
}
/** A value to copy, with a fence that it cannot close. */
function codeBlock(value) {
	const fence = "`".repeat(Math.max(3, ...(value.match(/`+/g) ?? []).map((run) => run.length + 1)));
	return [
		"",
		`${fence}text`,
		...value.split("\n").map(visible),
		fence
	].map((line) => line === "" ? "" : `  ${line}`);
}
function fieldTable(review, messages) {
	const { labels } = messages.review;
	if (review.changes.length === 0) return "";
	const rows = review.changes.map((change) => [`${breakable(fieldTitle(change))}<br>${fieldChangeText(change, review, messages)}`, changeCell(change, messages)]);
	return `<details><summary>${fieldCount(review, messages)}</summary>\n\n${table([labels.columns.field, labels.columns.change], rows)}\n</details>\n\n`;
}
/** How a field changed, as an inline diff. */
function changeCell(change, messages) {
	const tags = {
		removed: "del",
		added: "ins"
	};
	return changedParts(change, messages).map(({ kind, text: part }) => kind === "same" ? breakable(part) : `<${tags[kind]}>${breakable(part)}</${tags[kind]}>`).join("");
}
// src/core/report/review/weakened.ts
/** What a change of the repository's defaults weakens, as lines of text; none without such a change. */
function weakenedLines(weakened, messages) {
	if (weakened.length === 0) return [];
	return [
		messages.review.labels.weakened,
		...weakened.map((notice) => `  ${textOf(notice, messages)}`),
		""
	];
}
/** The same as an alert in GitHub Flavored Markdown. */
function weakenedAlert(weakened, messages) {
	if (weakened.length === 0) return "";
	const items = weakened.map((notice) => `> - ${escapeMarkdown(textOf(notice, messages))}\n`);
	return `> [!WARNING]\n> ${messages.review.labels.weakened}\n>\n${items.join("")}\n`;
}
function textOf({ notice, params }, { report }) {
	return formatUntrusted(report.notices[notice], params);
}
// src/core/report/markdown-sections.ts
/**
* Findings as a table, by severity.
* @param most how many are shown; the others are counted
*/
function findingsSection(findings, messages, most = Number.POSITIVE_INFINITY) {
	const { columns, ...report } = messages.report;
	const all = withoutRepeatedInfos(worstFirst(findings));
	const rows = all.slice(0, most).map((shown) => {
		const { rule, severity, file, span, fix } = shown.finding;
		const fixText = formatMessage(fix ? report.fixAutomatic : report.fix, { text: fixOf(shown.finding, messages) });
		const where = [
			report.severities[severity],
			`[${rule}](${helpLink(rule)})`,
			breakable(`${file}:${span.start.line}:${span.start.column}`)
		];
		const what = [
			messageOf(shown.finding, messages),
			fixText,
			...othersLine(shown, messages)
		];
		return [where.join("<br>"), what.map(breakable).join("<br>")];
	});
	const more = all.length > most ? `${formatMessage(report.moreFindings, { count: all.length - most })}\n\n` : "";
	return section(report.findings, [columns.where, columns.what], rows) + more;
}
/** Sorts findings by severity, keeping their order within a severity. */
function worstFirst(findings) {
	return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
/** The declarations' URLs, each once. */
function urlSection({ files, viaProxy }, messages) {
	const { columns, ...report } = messages.report;
	const all = urlRows(files, messages);
	if (files.every(({ urls }) => urls.every(({ verdict }) => verdict === "not-checked"))) return all.length === 0 ? "" : `${formatMessage(report.urlsNotChecked, { count: all.length })}\n\n`;
	const rows = all.map((row) => {
		const details = urlDetails(row, messages).map(breakable).join(report.urlDetails.separator);
		return [[row.verdict, row.status].filter((part) => part !== "").join(" "), [breakable(row.url), details].filter((part) => part !== "").join("<br>")];
	});
	return section(report.urls, [columns.verdict, columns.url], rows) + (viaProxy ? `${report.viaProxy}\n\n` : "");
}
/** The results of the probe. */
function probeSection({ files }, messages) {
	const [weibo, ...probes] = probeLines(files, messages).filter((line) => line !== "");
	return weibo === void 0 ? "" : `### ${weibo}\n\n${bullets(probes)}\n`;
}
/** The review of a pull request, or why there is none. */
function reviewSection(review, messages) {
	const { labels, unknowns } = messages.review;
	const body = "files" in review ? reviewBody(review.files, messages) : `${escapeMarkdown(formatUntrusted(unknowns[review.unknown], review.params))}\n\n`;
	const weakened = "files" in review ? weakenedAlert(review.weakened ?? [], messages) : "";
	return `### ${labels.heading}\n\n${weakened}${body}`;
}
function section(title, head, rows) {
	return rows.length === 0 ? "" : `### ${title}\n\n${table(head, rows)}\n`;
}
/**
* The progress of the twelve setup steps, collapsed under the number of steps in each state.
* @param review the change of the declaration, if it is a pull request
*/
function setupSection(report, messages, review) {
	const { labels, states } = messages.review;
	const changes = review && "files" in review ? review.files.find(({ file }) => file === report.file)?.changes : void 0;
	const progress = progressOf(report, changes?.map(({ pointer }) => pointer));
	const rows = progress.map(({ step, service, state, evidence }) => [
		`${step}. ${stepTitle({
			step,
			service
		}, messages)}`,
		states[state],
		escapeMarkdown(evidenceText(evidence, messages))
	]);
	const counted = Object.keys(states).flatMap((state) => {
		const n = progress.filter((one) => one.state === state).length;
		return n === 0 ? [] : [`${states[state]} ${n}`];
	});
	const title = escapeHtml(formatUntrusted(labels.progress, { file: report.file }));
	const head = [
		labels.columns.step,
		labels.columns.state,
		labels.columns.evidence
	];
	return `<details><summary>${formatMessage(messages.report.setupSummary, {
		title,
		counts: counted.join(messages.report.counts.separator)
	})}</summary>\n\n${table(head, rows)}\n</details>\n\n`;
}
const bullets = (lines) => lines.map((line) => `- ${escapeMarkdown(line.trim())}\n`).join("");
/** What concerns all plans of a run, after the sections of the plans. */
function runPlansSection(files, messages) {
	return runPlanLines(files, messages).map((line) => line.replace(/[0-9a-f]{64}/, "`$&`")).map((line) => `${line}\n\n`).join("");
}
/** The plans of a file or the outcomes of its syncs, what stopped them, and the manual steps. */
function planSection({ file, failure, targets, migration }, messages) {
	const { report } = messages;
	const heading = (template) => `### ${escapeMarkdown(formatUntrusted(template, { file }))}\n\n`;
	if (failure !== void 0) return `${heading(report.unread)}${escapeMarkdown(failureText(failure, messages))}\n\n`;
	if (targets?.length === 0) return `${escapeMarkdown(formatUntrusted(report.noTarget, { file }))}\n\n`;
	const path = targets && migration ? migrationSection(migration, messages) : "";
	return (targets ?? []).map((target) => targetSection(file, target, messages)).join("") + path;
}
/** The way from one identity service to the other, in its one order. */
function migrationSection(migration, messages) {
	const { labels, states } = messages.review;
	const rows = migration.steps.map((step, index) => [`${index + 1}. ${escapeMarkdown(migrationStepText(step, messages))}`, states[step.state]]);
	return `### ${escapeMarkdown(migrationTitle(migration, messages))}\n\n${table([labels.columns.step, labels.columns.state], rows)}\n`;
}
function targetSection(file, target, messages) {
	const { plan, outcome, failure } = target;
	const { report } = messages;
	const heading = (template) => `### ${escapeMarkdown(targetHeading(template, file, target, messages))}\n\n`;
	const stops = blockerTexts(target, messages);
	const stop = stopText(target, messages) ?? "";
	const notStarted = stops.length === 0 ? "" : `${heading(report.notStarted)}${bullets(stops)}\n`;
	if (failure !== void 0) return `${heading(report.noPlan)}${escapeMarkdown(stop)}\n\n`;
	if (!plan) return notStarted;
	const rows = outcome ? outcomeOf(outcome, target.target, messages).map((one) => one.text) : plan.changes.map((change) => `${change.action}: ${changeText(change, plan.target, messages)}`);
	const stopped = stop === "" ? "" : `**${escapeMarkdown(formatMessage(report.stopped, { why: stop }))}**\n\n`;
	const [introduction, ...steps] = manualLines(target, messages);
	const manual = introduction === void 0 ? "" : `${introduction.trim()}\n\n${bullets(steps)}\n`;
	const leftOut = bullets([...driftLines(target, messages), ...leftOutLines(plan, messages)]);
	return `${notStarted}${heading(outcome ? report.sync : report.plan)}${bullets(rows)}${leftOut}\n${stopped}${manual}`;
}
// src/core/report/formats/markdown.ts
/** GitHub's Markdown, for job summaries and issues. */
const markdownFormat = {
	pathsFrom: "folder",
	isForPeople: false,
	render: renderMarkdown
};
/** The report in GitHub's Markdown, for a job summary or an issue, most important sections first. Truncation is marked. */
function renderMarkdown(run, messages) {
	const { mode, files, findings, review } = run;
	const parts = [
		`## ${formatMessage(messages.report.summaryTitle, { mode })}\n\n${countLine(run, messages)}\n\n`,
		run.isCanceled ? `**${messages.sync.run.canceled}**\n\n` : "",
		review ? reviewSection(review, messages) : "",
		...files.map((file) => planSection(file, messages)),
		runPlansSection(files, messages),
		findingsSection(findings, messages),
		urlSection(run, messages),
		...files.map((file) => setupSection(file, messages, review)),
		probeSection(run, messages)
	];
	return bounded(parts.join(""), messages.report.summaryRest);
}
// src/core/review/classify.ts
/** What the change of a field is, where it does not depend on other fields. */
const eventOfConsequence = {
	form: "form-changes",
	website: "website-changes",
	"security-domain": "security-domain-changes",
	callback: "callback-changes",
	deauthorization: "deauthorization-changes",
	"sync-credentials": "credentials-change",
	identity: "identity-changes",
	"identity-secret": "identity-secrets-change",
	"test-users": "test-users-change",
	checks: "checks-change"
};
/** What happens between two states, in no order: the steps have one. */
function classify(transition) {
	const { after, changes } = transition;
	const fields = /* @__PURE__ */ new Map();
	const add = (kind, pointer) => fields.set(kind, [...fields.get(kind) ?? [], pointer]);
	for (const { pointer } of changes) {
		const { consequence, pixels } = fieldAt(pointer) ?? {};
		if (pixels) add("images-change", pointer);
		else if (consequence === "status") add(statusEvent(after), pointer);
		else if (consequence && eventOfConsequence[consequence]) add(eventOfConsequence[consequence], pointer);
	}
	const services = serviceEvents(transition);
	if (services.some(({ kind }) => kind === "host-moves" || kind === "service-moves")) fields.delete("callback-changes");
	return [...services, ...[...fields].map(([kind, pointers]) => ({
		kind,
		fields: pointers
	}))];
}
function statusEvent({ review }) {
	if (review?.status === "in-review") return "submitted-for-review";
	return review?.status === "approved" ? "approved" : "status-changes";
}
/** The service whose host has the authorization callback: sign-in uses it. Without such a host, the first one that is declared. */
function liveService(declaration, services) {
	const declared = services.filter((service) => service.stateOf(declaration));
	return declared.find((service) => hasCallback$1(declaration, service)) ?? declared[0];
}
/** Whether the authorization callback is on the service's host. */
function hasCallback$1(declaration, service) {
	const url = declaration.callbacks?.authorization;
	return url !== void 0 && authorityOf(url)?.toLowerCase() === service.stateOf(declaration)?.host;
}
function serviceEvents({ before, after, changes, services }) {
	const [from, to] = [liveService(before, services), liveService(after, services)];
	const changedBelow = (section) => changes.map(({ pointer }) => pointer).filter((pointer) => pointer.startsWith(`${section}/`));
	const events = services.flatMap((service) => {
		const [was, is] = [service.stateOf(before), service.stateOf(after)];
		const fields = changedBelow(service.section);
		if (!is) return was ? [{
			kind: "service-removed",
			fields,
			service
		}] : [];
		if (!was) return service === to && from ? [] : [{
			kind: "service-added",
			fields,
			service
		}];
		const isSame = service.isSameApplication(before, after);
		if (service !== to) return isSame ? [{
			kind: "service-settings-change",
			fields,
			service
		}] : [{
			kind: "service-added",
			fields,
			service
		}];
		if (service !== from || !isSame) return [];
		const settings = {
			kind: "service-settings-change",
			fields,
			service
		};
		return was.host === is.host ? [settings] : [settings, {
			kind: "host-moves",
			fields,
			service
		}];
	});
	return from && to && (from !== to || !to.isSameApplication(before, after)) ? [...events, {
		kind: "service-moves",
		fields: changedBelow(to.section),
		service: to,
		from
	}] : events;
}
// src/core/review/repository-steps.ts
/** Where secrets are created, and passed to the sync. */
const secretsPage = {
	en: "GitHub: Settings → Secrets and variables → Actions; and env: of the workflow",
	zh: "GitHub：Settings → Secrets and variables → Actions，以及工作流的 env:"
};
const declaration = {
	en: "this repository: the declaration",
	zh: "本仓库：声明文件"
};
const schema = "this schema: names of secrets";
/** Steps in this repository and its settings. */
const repositorySteps = {
	fixErrors: {
		id: "fix-errors",
		phase: "fix",
		by: actors.developer,
		where: declaration,
		action: {
			en: "Fix the errors: {rules}",
			zh: "修复错误：{rules}"
		},
		text: {
			en: "The sync skips a declaration with errors. Once they are fixed, the steps of this change appear here.",
			zh: "sync 会跳过有错误的声明。修复后，这里会列出此更改的步骤。"
		},
		evidence: "documented",
		source: "this tool: a sync skips files with errors"
	},
	checkService: {
		id: "check-service",
		phase: "store",
		by: actors.developer,
		where: {
			en: "this repository: weibo-provider plan",
			zh: "本仓库：weibo-provider plan"
		},
		action: {
			en: "Check that plan shows no changes at {service}",
			zh: "确认 plan 在 {service} 没有任何更改"
		},
		text: {
			en: "A sign-in through {service} cannot complete yet: Weibo accepts only the callback of {from}. A second application at Weibo can show it.",
			zh: "此时还无法通过 {service} 完成登录：微博只接受 {from} 的回调地址。可以用微博的第二个应用验证。"
		},
		evidence: "documented",
		source: "Weibo wiki, oauth2/authorize: the callback has to equal the registered one"
	},
	createSecrets: {
		id: "create-secrets",
		phase: "secrets",
		by: actors.developer,
		where: secretsPage,
		action: {
			en: "Create {secrets} with the values in use now, and pass them to the workflow",
			zh: "用当前使用的值创建 {secrets}，并传给工作流"
		},
		text: {
			en: "From the merge on, the sync reads these secrets. Nothing else changes.",
			zh: "合并后 sync 读取这些机密，其他没有变化。"
		},
		evidence: "documented",
		source: schema
	},
	createCredentials: {
		id: "create-credentials",
		phase: "secrets",
		by: actors.developer,
		where: secretsPage,
		action: {
			en: "Create in GitHub, and pass to the workflow: {secrets}",
			zh: "在 GitHub 创建机密，并传给工作流：{secrets}"
		},
		text: {
			en: "The values are shown at Weibo: App Key and App Secret of the application.",
			zh: "值显示在微博开放平台：该应用的 App Key 和 App Secret。"
		},
		evidence: "documented",
		source: schema
	},
	websiteCallback: {
		id: "website-callback",
		phase: "switch",
		by: actors.website,
		where: {
			en: "the website's code: redirect_uri",
			zh: "网站代码：redirect_uri"
		},
		action: {
			en: "Send this callback to Weibo",
			zh: "向微博发送此回调地址"
		},
		text: {
			en: "Weibo accepts only the redirect_uri that equals the registered callback.",
			zh: "微博只接受与登记的回调地址相同的 redirect_uri。"
		},
		evidence: "documented",
		source: "Weibo wiki, oauth2/authorize: the redirect URI equals the registered callback"
	},
	testSignIn: {
		id: "test-sign-in",
		phase: "test",
		by: actors.developer,
		where: {
			en: "the website",
			zh: "网站"
		},
		action: {
			en: "Sign in with Weibo on the website as a test",
			zh: "在网站上用微博登录进行测试"
		},
		text: {
			en: "Only a real sign-in shows that everything matches.",
			zh: "只有实际登录才能确认各处的设置一致。"
		},
		evidence: "documented",
		source: "Weibo wiki, application questions, 8"
	}
};
/** What to know about a step in repositorySteps where it applies. */
const repositoryNotes = {
	/** On createCredentials. */
	reset: {
		en: "If the Weibo account holder resets the App Secret for this, do both immediately before the merge: it is not documented whether Weibo still accepts the earlier one until the new one is stored. If only the secret's name changes, sign-in is not affected.",
		zh: "如果微博账号持有人为此重置 App Secret，请在临合并前完成这两件事：保存新的 App Secret 之前微博是否仍接受旧的，没有资料说明。如果只更改机密的名称，登录不受影响。"
	},
	/** On testSignIn. */
	beforeApproval: {
		en: "Until Weibo approves the application, use the account of its owner or of a test user.",
		zh: "微博审核通过之前，请使用应用所有者或测试用户的账号。"
	}
};
// src/core/review/secret-names.ts
/** The names of the secrets at some pointers, without those that are absent. */
function secretNames(declaration, pointers) {
	return pointers.flatMap((pointer) => {
		const value = valueIn(declaration, pointer);
		return typeof value === "string" ? [{
			pointer,
			value
		}] : [];
	});
}
/** The line of a workflow's `env:` that passes the secret of a name. */
function environmentLine({ pointer, value }) {
	return {
		pointer,
		value: `${value}: \${{ secrets.${value} }}`
	};
}
// src/core/review/contribution.ts
/** Whether one of these things happens. */
function happens({ events }, ...kinds) {
	return events.some(({ kind }) => kinds.includes(kind));
}
// src/core/review/field-values.ts
/** What to enter for a field, as Weibo's form takes it: a choice by Weibo's name, a list with one item per line, an image's path. */
function fieldValue(pointer, { values, images }) {
	const declared = values.get(pointer) ?? images.get(pointer)?.path ?? fieldAt(pointer)?.default;
	const text = typeof declared === "string" ? declared : declared?.join("\n");
	if (text === void 0 || text === "" || concealShapes(text) !== text) return [];
	return [{
		pointer,
		value: fieldAt(pointer)?.choices?.[text]?.weibo ?? text
	}];
}
// src/core/review/weibo-steps.ts
/** Pages at Weibo, with a translation for English readers. */
const pages = {
	platform: {
		en: "Weibo Open Platform: https://open.weibo.com",
		zh: "微博开放平台：https://open.weibo.com"
	},
	message: {
		en: "Weibo: message to @微博开放平台",
		zh: "微博：私信 @微博开放平台"
	},
	basic: {
		en: "Weibo: 应用信息 → 基本信息 (application information → basic information)",
		zh: "微博：应用信息 → 基本信息"
	},
	images: {
		en: "Weibo: 应用信息 → 基本信息, images (application information → basic information)",
		zh: "微博：应用信息 → 基本信息，图片"
	},
	domain: {
		en: "Weibo: 应用信息, 域名绑定 (application information, security domain)",
		zh: "微博：应用信息，域名绑定"
	},
	callbacks: {
		en: "Weibo: 应用信息 → 高级信息 → OAuth2.0 授权设置 (application information → advanced information → OAuth 2.0)",
		zh: "微博：应用信息 → 高级信息 → OAuth2.0 授权设置"
	},
	tests: {
		en: "Weibo: 应用信息 → 测试信息 (application information → test information)",
		zh: "微博：应用信息 → 测试信息"
	},
	identity: {
		en: "Weibo: 开发者身份认证 (developer identity)",
		zh: "微博：开发者身份认证"
	}
};
const review = "setup guide, step 8; Weibo wiki: a review takes 1 to 3 working days";
const callbackRule = "Weibo wiki, oauth2/authorize: the redirect URI equals the registered callback";
const formText = {
	en: "Merging does not change Weibo's form. It is not documented whether this change needs another review, which takes 1 to 3 working days.",
	zh: "合并不会修改微博的表单。此项更改是否需要重新审核，没有资料说明；审核需要 1 至 3 个工作日。"
};
/** Steps at Weibo, which has no API for any of them. */
const weiboSteps = {
	register: {
		id: "weibo-register",
		phase: "prepare",
		by: actors.weibo,
		where: pages.platform,
		action: {
			en: "Register the application at Weibo",
			zh: "在微博注册应用"
		},
		text: {
			en: "weibo-provider guide shows what to enter in each field. Weibo then shows the App Key and the App Secret.",
			zh: "weibo-provider guide 会列出每一项要填写的内容。之后微博会显示 App Key 和 App Secret。"
		},
		evidence: "documented",
		source: "setup guide, steps 6 to 10"
	},
	compare: {
		id: "weibo-compare",
		phase: "form",
		by: actors.weibo,
		where: pages.basic,
		action: {
			en: "Compare each field at Weibo with the declaration",
			zh: "逐项核对微博的表单与声明"
		},
		text: {
			en: "What the form contains is not known from this repository, and Weibo has no API to read it. weibo-provider guide lists every field.",
			zh: "从本仓库无法得知表单的内容，微博也没有读取的接口。weibo-provider guide 会列出每一项。"
		},
		evidence: "documented",
		source: "setup guide, steps 7 to 12"
	},
	otherApplication: {
		id: "weibo-other-application",
		phase: "prepare",
		by: actors.weibo,
		where: pages.callbacks,
		action: {
			en: "If the app key belongs to another Weibo application, enter this callback there and wait for its approval",
			zh: "如果 App Key 属于另一个微博应用，请在那里填写此回调地址，并等待审核通过"
		},
		text: {
			en: "Skip this step if sign-in keeps using the same Weibo application. As soon as the new app key is stored, sign-in uses the other application. Before its approval, everyone but its owner and its test users gets error 21321.",
			zh: "如果登录仍使用同一个微博应用，请跳过此步。保存新的 App Key 后，登录立即使用另一个应用；它通过审核之前，除所有者和测试用户外都会收到错误 21321。"
		},
		evidence: "documented",
		source: "Weibo wiki, application questions, 8; setup guide: error 21321"
	},
	approval: {
		id: "weibo-approval",
		phase: "confirm",
		by: actors.weibo,
		where: {
			en: "Weibo: private message or e-mail",
			zh: "微博：私信或邮件"
		},
		action: {
			en: "Make sure that Weibo has approved the application",
			zh: "确认微博已通过应用审核"
		},
		text: {
			en: "The status is self-reported, and nothing changes at Weibo. Weibo sends the result by private message or e-mail.",
			zh: "状态是自行填写的，微博没有变化。微博通过私信或邮件发送审核结果。"
		},
		evidence: "documented",
		source: "Weibo wiki, review of applications"
	},
	notify: {
		id: "weibo-notify",
		phase: "notify",
		by: actors.weibo,
		where: pages.message,
		action: {
			en: "Announce the change to the Weibo Open Platform",
			zh: "向微博开放平台告知此更改"
		},
		text: {
			en: "The application is approved, and changing an online application unannounced is a violation.",
			zh: "应用已通过审核，未经告知更改已上线的应用属于违规。"
		},
		evidence: "documented",
		source: "Weibo, rules for the operation of applications"
	},
	callbacks: {
		id: "weibo-callbacks",
		phase: "switch",
		by: actors.weibo,
		where: pages.callbacks,
		action: {
			en: "Change the callback at Weibo",
			zh: "在微博修改回调地址"
		},
		text: {
			en: "Weibo has one authorization callback per application and compares it character by character: from this moment, sign-in works with this one only.",
			zh: "微博的每个应用只有一个授权回调页，并逐字符比对：从此刻起，只有使用此地址才能登录。"
		},
		evidence: "documented",
		source: callbackRule
	},
	deauthorization: {
		id: "weibo-deauthorization",
		phase: "form",
		by: actors.weibo,
		where: pages.callbacks,
		action: {
			en: "Change the deauthorization callback at Weibo",
			zh: "在微博修改取消授权回调页"
		},
		text: {
			en: "Weibo calls it when a user revokes the authorization. Sign-in does not depend on it.",
			zh: "用户取消授权时微博会请求此地址，登录不受影响。"
		},
		evidence: "observed",
		source: "copy of Weibo's documentation: source, uid and auth_end are sent to it"
	},
	basic: {
		id: "weibo-basic",
		phase: "form",
		by: actors.weibo,
		where: pages.basic,
		action: {
			en: "Change the basic information at Weibo",
			zh: "在微博修改基本信息"
		},
		text: formText,
		evidence: "documented",
		source: review
	},
	images: {
		id: "weibo-images",
		phase: "form",
		by: actors.weibo,
		where: pages.images,
		action: {
			en: "Upload the changed images at Weibo",
			zh: "在微博上传更改的图片"
		},
		text: formText,
		evidence: "documented",
		source: `${review}; step 9`
	},
	domain: {
		id: "weibo-domain",
		phase: "form",
		by: actors.weibo,
		where: pages.domain,
		action: {
			en: "Change the security domain at Weibo",
			zh: "在微博修改域名绑定"
		},
		text: {
			en: "Users report that a change starts a second review of one working day. The setup guide says No.",
			zh: "有用户反馈，更改后需要一个工作日重新审核；设置指南要求选“否”。"
		},
		evidence: "observed",
		source: "blogs: a change starts a second review of one working day"
	},
	tests: {
		id: "weibo-tests",
		phase: "form",
		by: actors.weibo,
		where: pages.tests,
		action: {
			en: "Add test users at Weibo, {count} in total",
			zh: "在微博添加测试用户，共 {count} 个"
		},
		text: {
			en: "At most 15 before approval, and none can be replaced once added.",
			zh: "审核通过前最多 15 个，添加后不能更换。"
		},
		evidence: "documented",
		source: "Weibo wiki, application questions, 8"
	},
	identity: {
		id: "weibo-identity",
		phase: "form",
		by: actors.weibo,
		where: pages.identity,
		action: {
			en: "Change the developer identity at Weibo",
			zh: "在微博修改开发者身份认证"
		},
		text: {
			en: "Weibo requires it before a review. The declaration holds no personal data, only the names of secrets.",
			zh: "微博在审核前要求提供。声明中没有个人信息，只有机密名称。"
		},
		evidence: "documented",
		source: "setup guide, step 12"
	},
	identitySecrets: {
		id: "weibo-identity-secrets",
		phase: "form",
		by: actors.weibo,
		where: pages.identity,
		action: {
			en: "If {secrets} hold other values than before, change the developer identity at Weibo",
			zh: "如果 {secrets} 的值与之前不同，请在微博修改开发者身份认证"
		},
		text: {
			en: "Only the names of the secrets are in the repository. With the same values, nothing has to be done.",
			zh: "仓库中只有机密名称。值相同时无需操作。"
		},
		evidence: "documented",
		source: "setup guide, step 12"
	},
	submit: {
		id: "weibo-submit",
		phase: "submit",
		by: actors.weibo,
		where: pages.platform,
		action: {
			en: "Submit the application for review at Weibo",
			zh: "在微博提交应用审核"
		},
		text: {
			en: "A review takes 1 to 3 working days. It requires the developer identity, and a website that opens and offers the Weibo login. Until the approval, only the application's owner and its test users can sign in.",
			zh: "审核需要 1 至 3 个工作日，要求完成开发者身份认证，网站可以打开并有微博登录入口。审核通过之前，只有应用所有者和测试用户可以登录。"
		},
		evidence: "documented",
		source: "setup guide, step 12; Weibo wiki, review of applications"
	},
	remove: {
		id: "weibo-remove",
		phase: "cleanup",
		by: actors.weibo,
		where: pages.platform,
		action: {
			en: "Remove the application at Weibo if it is no longer needed",
			zh: "如果不再需要，请在微博删除应用"
		},
		text: {
			en: "Merging removes nothing at Weibo. Sign-in with the application ends when it is removed.",
			zh: "合并不会在微博删除任何内容。删除该应用后，无法再用它登录。"
		},
		evidence: "documented",
		source: "this tool: a sync removes nothing"
	}
};
// src/core/review/service-events.ts
const together = {
	en: "Do this and the change of the callback at Weibo directly after each other: sign-in is down in between.",
	zh: "请与“在微博修改回调地址”这一步连续进行：两步之间登录会中断。"
};
const otherApplicationHasIt = {
	en: "Skip this step if the app key belongs to another Weibo application, which has it already.",
	zh: "如果 App Key 属于另一个微博应用，该应用已有此地址，请跳过此步。"
};
const callbackFields = ["/callbacks/authorization", "/callbacks/deauthorization"];
/** What happens where sign-in runs: at an identity service, with Weibo's callback and credentials. */
const serviceHandlers = {
	"host-moves": ({ service }, context) => switchTo(context, "early-switch", service?.moveHost(context.before, context.after) ?? []),
	"service-moves": ({ service }, context) => {
		const setUp = service && !isSetUp(service, context) ? service.setUp(context.after, context.before).steps : [];
		const moved = switchTo(context, "switch", []);
		const isSameService = service?.stateOf(context.before) !== void 0 && service === liveService(context.before, context.services);
		return {
			steps: [
				...setUp,
				...moved.steps,
				...isSameService ? service.cleanUp(context.before) : []
			],
			outages: moved.outages
		};
	},
	"service-added": ({ service }, { before, after }) => ({ steps: service?.setUp(after, before).steps ?? [] }),
	"service-removed": ({ service }, { before }) => ({ steps: service?.cleanUp(before) ?? [] }),
	"service-settings-change": ({ service }, { before, after, changes }) => ({ steps: service?.settings(before, after, new Set(changes.map(({ pointer }) => pointer))) ?? [] }),
	"callback-changes": (_, context) => {
		const { after, changes, services } = context;
		const service = liveService(after, services);
		const changed = [callbackStep(context, "early-switch"), testStep(context, "early-switch")];
		if (!service) {
			const hasOtherKey = changes.some(({ pointer }) => pointer === "/credentials/appKey");
			const steps = [{
				...websiteStep(context, "early-switch"),
				...!hasOtherKey && { note: together }
			}, ...changed];
			return {
				steps,
				outages: [outageOf(context, steps, hasOtherKey ? "unknown" : "down")]
			};
		}
		return {
			steps: [service.confirmCallback(after), ...changed],
			outages: [{
				...outageOf(context, changed, "unknown"),
				isOpen: true
			}]
		};
	},
	"credentials-change": ({ fields }, context) => {
		const { after, services, head } = context;
		const names = secretNames(after, fields);
		const created = stepOf(repositorySteps.createCredentials, {
			fields,
			values: names.map(environmentLine),
			params: { secrets: names.map(({ value }) => value) },
			...fields.includes("/credentials/appSecret") && { note: repositoryNotes.reset }
		});
		const other = stepOf(weiboSteps.otherApplication, {
			fields: ["/credentials/appKey"],
			values: fieldValue("/callbacks/authorization", head)
		});
		const live = liveService(after, services);
		if (!live) return { steps: [] };
		const stored = services.filter((service) => isSetUp(service, context)).map((service) => service.store(after, fields));
		const until = happens(context, "service-moves") ? [live.useHost(after).kind.id, weiboSteps.callbacks.id] : stored.flatMap((one) => one.stored);
		return {
			steps: [
				...fields.includes("/credentials/appKey") ? [other] : [],
				created,
				...stored.flatMap((one) => one.steps),
				testStep(context)
			],
			outages: [{
				steps: [created.kind.id, ...until],
				signIn: "unknown"
			}]
		};
	}
};
/** Whether an earlier sync has set up the application that is declared now. */
function isSetUp(service, { before, after }) {
	return [before, after].every((declaration) => service.stateOf(declaration)) && service.isSameApplication(before, after);
}
/** The one moment at which the website and Weibo's callback move to the host of the live service. */
function switchTo(context, phase, first) {
	const { changes } = context;
	const hasNewCallback = changes.some(({ pointer }) => pointer === "/callbacks/authorization");
	const hasOtherKey = phase === "switch" && changes.some(({ pointer }) => pointer === "/credentials/appKey");
	const isCertain = hasNewCallback && !hasOtherKey;
	const website = {
		...websiteStep(context, phase),
		...isCertain && first.length === 0 && { note: together }
	};
	const steps = [
		...first,
		website,
		...hasNewCallback ? [callbackStep(context, phase)] : []
	];
	const test = testStep(context, phase === "switch" ? "test" : phase);
	const switching = steps.filter((step) => step.phase === phase);
	return {
		steps: [...steps, test],
		outages: [outageOf(context, switching, isCertain ? "down" : "unknown")]
	};
}
/** The outage of a switch; it is open where the earlier declaration contradicts itself, so that sign-in may be down already. */
function outageOf({ before, after, services }, steps, signIn) {
	const [from, to] = [liveService(before, services), liveService(after, services)];
	const ids = steps.filter(({ kind }) => kind.id !== repositorySteps.testSignIn.id).map(({ kind }) => kind.id);
	const wasConsistent = !from || hasCallback$1(before, from);
	const isConsistent = !to || hasCallback$1(after, to);
	return {
		steps: ids,
		signIn: wasConsistent && isConsistent ? signIn : "unknown",
		...!wasConsistent && { isOpen: true },
		...!isConsistent && { isEndless: true }
	};
}
/** Makes the website use the live service's host; without a service, the callback itself. */
function websiteStep({ after, services, head }, phase) {
	const service = liveService(after, services);
	if (service) return {
		...service.useHost(after),
		phase
	};
	return stepOf(repositorySteps.websiteCallback, {
		phase,
		fields: ["/callbacks/authorization"],
		values: fieldValue("/callbacks/authorization", head)
	});
}
/** Signs in as a test; before the approval, only with some accounts. */
function testStep({ after }, phase = "test") {
	const isApproved = after.review?.status === "approved";
	return stepOf(repositorySteps.testSignIn, {
		phase,
		...!isApproved && { note: repositoryNotes.beforeApproval }
	});
}
function callbackStep({ changes, head }, phase) {
	const hasOtherKey = changes.some(({ pointer }) => pointer === "/credentials/appKey");
	const fields = callbackFields.filter((field) => changes.some(({ pointer }) => pointer === field));
	return stepOf(weiboSteps.callbacks, {
		phase,
		fields,
		values: fields.flatMap((field) => fieldValue(field, head)),
		...hasOtherKey && { note: otherApplicationHasIt }
	});
}
// src/core/review/application-events.ts
/** What happens to a declaration as a whole. */
const applicationHandlers = {
	"application-added": (_, context) => {
		const status = context.after.review?.status;
		return addition(context, status !== "in-review" && status !== "approved");
	},
	"application-unknown": (_, context) => addition(context, false),
	"application-removed": (_, { before, services }) => ({ steps: [...services.filter((service) => service.stateOf(before)).flatMap((service) => service.cleanUp(before)), stepOf(weiboSteps.remove)] })
};
function addition(context, isNew) {
	const { after, services } = context;
	const fields = ["/credentials/appKey", "/credentials/appSecret"];
	const names = secretNames(after, fields);
	const created = stepOf(repositorySteps.createCredentials, {
		fields,
		values: names.map(environmentLine),
		params: { secrets: names.map(({ value }) => value) }
	});
	const needed = [
		stepOf(isNew ? weiboSteps.register : weiboSteps.compare),
		...liveService(after, services) ? [created] : [],
		...services.filter((service) => service.stateOf(after)).flatMap((service) => service.setUp(after, {}).steps),
		websiteStep(context, "switch")
	];
	return {
		steps: [
			...needed,
			testStep(context),
			...isNew ? [stepOf(weiboSteps.submit, { phase: "late-submit" })] : []
		],
		outages: [{
			steps: needed.map(({ kind }) => kind.id),
			signIn: isNew ? "down" : "unknown",
			isOpen: true
		}]
	};
}
// src/core/review/form-events.ts
/** The steps that change the application at Weibo. */
const changesOfApplication = [...[
	weiboSteps.basic,
	weiboSteps.images,
	weiboSteps.domain,
	weiboSteps.callbacks,
	weiboSteps.deauthorization
]];
const duringReview = {
	en: "It is not documented whether the form can be changed during a review; if not, do this after it.",
	zh: "审核期间能否修改表单，没有资料说明；如果不能，请在审核结束后进行。"
};
/** What happens on Weibo's form, and to the review of the application. */
const formHandlers = {
	"form-changes": ({ fields }, context) => formStep(weiboSteps.basic, fields, context),
	"website-changes": ({ fields }, context) => formStep(weiboSteps.basic, fields, context),
	"images-change": ({ fields }, context) => formStep(weiboSteps.images, fields, context),
	"security-domain-changes": ({ fields }, context) => formStep(weiboSteps.domain, fields, context),
	"deauthorization-changes": ({ fields }, context) => context.changes.some(({ pointer }) => pointer === "/callbacks/authorization") ? { steps: [] } : formStep(weiboSteps.deauthorization, fields, context),
	"test-users-change": ({ fields }, context) => {
		const { changes, after } = context;
		const change = changes.find(({ pointer }) => fields.includes(pointer));
		const isMore = Number(change?.after ?? 0) > Number(change?.before ?? 0);
		const count = [String(after.review?.testUsers ?? 0)];
		return { steps: isMore ? [stepOf(weiboSteps.tests, {
			phase: formPhase(context),
			fields,
			params: { count }
		})] : [] };
	},
	"identity-changes": ({ fields }, context) => {
		const declared = fields.filter((field) => context.changes.some(({ pointer, after }) => pointer === field && after !== void 0));
		return declared.length === 0 ? { steps: [] } : { steps: [identityStep(weiboSteps.identity, declared, context)] };
	},
	"identity-secrets-change": ({ fields }, context) => {
		const names = secretNames(context.after, fields);
		const isNew = context.changes.some(({ pointer, before }) => fields.includes(pointer) && before === void 0);
		if (names.length === 0) return { steps: [] };
		return { steps: [stepOf(isNew ? weiboSteps.identity : weiboSteps.identitySecrets, {
			phase: formPhase(context),
			fields,
			params: { secrets: names.map(({ value }) => value) }
		})] };
	},
	"submitted-for-review": ({ fields }) => ({ steps: [stepOf(weiboSteps.submit, { fields })] }),
	approved: ({ fields }) => ({ steps: [stepOf(weiboSteps.approval, { fields })] })
};
/** The form is filled in before it is submitted. */
const formPhase = (context) => happens(context, "submitted-for-review") ? "early-form" : "form";
const identityStep = (kind, fields, context) => stepOf(kind, {
	phase: formPhase(context),
	fields,
	values: fields.flatMap((field) => fieldValue(field, context.head))
});
function formStep(kind, fields, context) {
	const step = identityStep(kind, fields, context);
	const isInReview = context.before.review?.status === "in-review" && context.after.review?.status === "in-review";
	return { steps: [{
		...step,
		...isInReview && { note: duringReview }
	}] };
}
/**
* What a change of the application at Weibo requires in its state: an approved one is announced first, and a rejected one is submitted
* again.
* @param steps all other steps of the change
*/
function statusSteps(steps, { before, after }) {
	const fields = steps.filter(({ kind }) => changesOfApplication.includes(kind)).flatMap((step) => step.fields);
	if (fields.length === 0) return [];
	return [...[before, after].some(({ review }) => review?.status === "approved") ? [stepOf(weiboSteps.notify, { fields })] : [], ...after.review?.status === "rejected" ? [stepOf(weiboSteps.submit, { phase: "late-submit" })] : []];
}
// src/core/review/derive-steps.ts
const handlers = {
	...serviceHandlers,
	...formHandlers,
	...applicationHandlers
};
/** The steps of a change between two states of a declaration. */
function deriveSteps(transition, head) {
	return derive(classify(transition), {
		...transition,
		head
	});
}
/** The steps for a declaration that is new, or whose earlier state is not known. */
function deriveAddition(head, services, isKnown) {
	return derive([{
		kind: isKnown ? "application-added" : "application-unknown",
		fields: []
	}], {
		before: {},
		after: head.declaration,
		changes: [],
		services,
		head
	});
}
/** The steps for a declaration that was deleted. */
function deriveRemoval(base, head, services) {
	return derive([{
		kind: "application-removed",
		fields: []
	}], {
		before: base,
		after: {},
		changes: [],
		services,
		head
	});
}
/**
* With errors, the sync skips a declaration, so that no further step is true yet.
* @param fields the changed fields
*/
function deriveInvalid(rules, fields = []) {
	return {
		events: [{
			kind: "invalid",
			fields: []
		}],
		steps: [stepOf(repositorySteps.fixErrors, {
			fields,
			params: { rules }
		})],
		outages: [],
		isApproved: false
	};
}
function derive(events, transition) {
	const context = {
		...transition,
		events
	};
	const contributions = events.map((event) => handlers[event.kind]?.(event, context) ?? { steps: [] });
	const changed = new Set(context.changes.map(({ pointer }) => pointer));
	const derived = contributions.flatMap((one) => one.steps);
	const steps = orderSteps([...derived, ...statusSteps(derived, context)]);
	return {
		events,
		steps: changed.size === 0 ? steps : steps.map((step) => ({
			...step,
			fields: step.fields.filter((pointer) => changed.has(pointer))
		})),
		outages: contributions.flatMap(({ outages = [] }) => outages),
		isApproved: [context.before, context.after].some(({ review }) => review?.status === "approved")
	};
}
// src/core/review/review.ts
const nothing = {
	isReadable: true,
	errors: [],
	declaration: {},
	values: /* @__PURE__ */ new Map(),
	images: /* @__PURE__ */ new Map()
};
/**
* Compares the declarations of two states of a repository. A deleted file and an added one for the same application count as
* one that was renamed.
* @param services the identity services that declarations may use
* @returns a review for each file, by path
*/
function reviewDeclarations(base, head, services) {
	const deletedFiles = [...base.keys()].filter((file) => !head.has(file));
	const renamed = /* @__PURE__ */ new Map();
	for (const [file, declared] of [...head].filter(([name]) => !base.has(name))) {
		const before = deletedFiles.find((candidate) => ![...renamed.values()].includes(candidate) && isSameApplication(base.get(candidate) ?? nothing, declared));
		if (before !== void 0) renamed.set(file, before);
	}
	const present = [...head].map(([file, declared]) => {
		const before = renamed.get(file);
		const earlier = base.get(before ?? file);
		if (!declared.isReadable) return reviewOf(file, "unreadable", deriveInvalid(declared.errors));
		if (!earlier?.isReadable) {
			const derived = declared.errors.length > 0 ? deriveInvalid(declared.errors) : deriveAddition(declared, services, !earlier);
			return reviewOf(file, earlier ? "fixed" : "added", derived);
		}
		const changes = compareDeclarations(earlier, declared);
		if (changes.length === 0 && before === void 0) return reviewOf(file, "same");
		const transition = {
			before: earlier.declaration,
			after: declared.declaration,
			changes,
			services
		};
		const derived = declared.errors.length > 0 ? deriveInvalid(declared.errors, changes.map(({ pointer }) => pointer)) : deriveSteps(transition, declared);
		return {
			...reviewOf(file, before === void 0 ? "changed" : "renamed", derived),
			changes,
			...before !== void 0 && { before }
		};
	});
	const deleted = deletedFiles.filter((file) => ![...renamed.values()].includes(file)).map((file) => reviewOf(file, "deleted", deriveRemoval((base.get(file) ?? nothing).declaration, nothing, services)));
	return [...present, ...deleted].sort((a, b) => compareText(a.file, b.file));
}
const noSteps = {
	events: [],
	steps: [],
	outages: [],
	isApproved: false
};
/** A review of a file without changes of fields. */
function reviewOf(file, kind, { events, steps, outages, isApproved } = noSteps) {
	return {
		file,
		kind,
		changes: [],
		events,
		steps,
		signIn: signInAfter(steps, outages),
		isApproved
	};
}
/** Whether two declarations describe the same application, judging by its names. */
function isSameApplication({ declaration: one }, { declaration: other }) {
	const isSame = (a, b) => a !== void 0 && a === b;
	return isSame(one.app?.name, other.app?.name) || allTargets().some(({ accountOf }) => isSame(accountOf(one), accountOf(other))) && isSame(one.credentials?.appKey, other.credentials?.appKey);
}
// src/core/review/declared.ts
/** The values of a declaration, and the paths of its images; `files/review-images.ts` reads the files. */
function declaredIn({ source, declaration, concealed, findings }) {
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
		errors: [...new Set(findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule))].sort(),
		declaration,
		values,
		images: new Map(imagePaths(values).map(({ pointer, path }) => [pointer, {
			path,
			contents: []
		}]))
	};
}
/** The images that values name, in the order of their fields; items of a list have pointers of their own. */
function imagePaths(values) {
	return [...values].filter(([pointer]) => isImageField(pointer)).flatMap(([pointer, value]) => typeof value === "string" ? [{
		pointer,
		path: value
	}] : value.map((path, index) => ({
		pointer: `${pointer}/${index}`,
		path
	})));
}
// src/core/report/review/json.ts
/**
* A review as JSON, version 1.
* @param weakened what a change of the repository's defaults weakens
*/
function reviewJson(reviews, messages, weakened = []) {
	const config = weakened.map(({ notice, params: { path: _, ...details } }) => ({
		change: notice,
		...details
	}));
	return jsonText({
		version: 1,
		files: reviewFiles(reviews, messages),
		weakened: config
	});
}
/** The files of a review as data: version 1 of the contract. */
function reviewFiles(reviews, messages) {
	return reviews.map((review) => ({
		file: review.file,
		kind: review.kind,
		before: review.before ?? null,
		summary: reviewSummary(review, messages),
		events: review.events.map(({ kind, fields, service }) => ({
			kind,
			fields,
			...service && { service: service.section.slice(1) }
		})),
		steps: review.steps.map((step, index) => ({
			...stepJson(step, messages),
			signIn: review.signIn[index + 1]
		})),
		outages: outageRanges(review.signIn).map(({ signIn, from, until }) => ({
			signIn,
			from,
			until: until > review.steps.length ? null : until
		})),
		changes: review.changes.map(changeJson)
	}));
}
function stepJson(step, messages) {
	const { kind, fields, params, values } = step;
	const [single, ...others] = stepValues(step);
	return {
		id: kind.id,
		when: momentOf(step),
		by: kind.by.id,
		where: {
			en: formatUntrusted(kind.where.en, params),
			zh: formatUntrusted(kind.where.zh, params)
		},
		fields,
		...single && others.length === 0 && { value: single.value },
		values,
		action: stepAction(step, messages),
		text: stepReason(step, messages),
		evidence: kind.evidence,
		source: kind.source
	};
}
function changeJson(change) {
	return {
		pointer: change.pointer,
		kind: kindOf(change),
		before: shownJson(change.before),
		after: shownJson(change.after)
	};
}
function shownJson(value) {
	if (value === void 0) return null;
	if (typeof value === "string") return concealShapes(value);
	if (!isImage(value)) return value.map(concealShapes);
	const { path, header, size } = value;
	const dimensions = header && "width" in header ? header : void 0;
	return {
		path: concealShapes(path),
		format: header?.format ?? null,
		width: dimensions?.width ?? null,
		height: dimensions?.height ?? null,
		bytes: size ?? null
	};
}
// src/core/review/migration.ts
/** The phases at whose end the new service is set up, and the old one still in use. */
const setUpPhases = [
	"fix",
	"prepare",
	"confirm",
	"notify",
	"secrets",
	"sync",
	"store"
];
/**
* The whole way from one of two declared services to the other: the steps that a review of one change from the old service alone to the
* new one alone has, and the check of the new service in between.
* @param services what each identity service contributes to a review
* @param progress the state of the setup's steps, which shows what is done
* @param isUpToDate whether a plan of this run changes nothing at the service of an id; undefined where none was made
* @returns undefined unless exactly two services are declared
*/
function migrationOf(declaration, services, progress, isUpToDate) {
	const [one, other, ...others] = declaredTargets(declaration);
	if (!one || !other || others.length > 0) return void 0;
	const [from, to] = isOld(other, one, declaration) ? [other, one] : [one, other];
	const [before, after] = [declaredAt(from, declaration), declaredAt(to, declaration)];
	const changes = compareDeclarations(before, after);
	const { steps, outages } = deriveSteps({
		before: before.declaration,
		after: after.declaration,
		changes,
		services
	}, after);
	const all = [...steps];
	const isSwitch = ({ phase }) => !setUpPhases.includes(phase);
	all.splice(all.findIndex(isSwitch), 0, stepOf(repositorySteps.checkService, { params: {
		service: [to.name],
		from: [from.name]
	} }));
	const timeline = signInAfter(all, outages);
	const stateAt = (step) => {
		if (isCheck(step)) return checkStates.get(isUpToDate(to.id)) ?? "unknown";
		return stateOf(step, to, declaration, progress);
	};
	return {
		from: from.id,
		to: to.id,
		steps: all.map((step, index) => {
			const [signInBefore, signIn] = [timeline[index], timeline[index + 1]];
			return {
				step,
				state: stateAt(step),
				signIn: signInBefore === signIn ? void 0 : signIn
			};
		})
	};
}
const checkStates = /* @__PURE__ */ new Map([[true, "done"], [false, "to-do"]]);
const isCheck = ({ kind }) => kind.id === repositorySteps.checkService.id;
/** Whether a service is the one to leave: it is about to end, or else the callback is still its own. */
function isOld(candidate, other, declaration) {
	if (candidate.isEnding !== other.isEnding) return candidate.isEnding === true;
	return hasCallback(candidate, declaration) && !hasCallback(other, declaration);
}
function hasCallback({ id }, declaration) {
	const alone = { [id]: declaration[id] };
	return expectedCallbacks(alone).length > 0 && isAtService(declaration.callbacks?.authorization ?? "", alone);
}
/** The declaration with one service only, and with its callback. */
function declaredAt(service, declaration) {
	const alone = { ...declaration };
	for (const { id } of declaredTargets(declaration)) if (id !== service.id) delete alone[id];
	const [callback] = expectedCallbacks(alone);
	if (callback && !hasCallback(service, declaration)) {
		const { authorization, deauthorization } = declaration.callbacks ?? {};
		const isShared = deauthorization === void 0 || deauthorization === authorization;
		alone.callbacks = {
			authorization: callback.url,
			deauthorization: isShared ? callback.url : deauthorization
		};
	}
	const values = valuePointers.flatMap((pointer) => {
		const value = valueIn(alone, pointer);
		return value === void 0 ? [] : [[pointer, String(value)]];
	});
	return {
		declaration: alone,
		values: new Map(values),
		images: /* @__PURE__ */ new Map()
	};
}
/** What the run shows of a step: of the new service what its responses show, of Weibo and the website what the declared callback implies. */
function stateOf({ kind, phase }, to, declaration, progress) {
	const stateIn = (step, service) => progress.find((one) => one.step === step && one.service === service);
	const stored = stateIn(11, to.id)?.state ?? "unknown";
	if (phase === "sync" || phase === "store") return stored;
	if (phase !== "notify" && setUpPhases.includes(phase)) return stored === "done" ? stored : stateIn(1, to.id)?.state ?? "unknown";
	if (phase === "cleanup" || !hasCallback(to, declaration)) return "to-do";
	const registered = stateIn(10);
	return kind.id === weiboSteps.callbacks.id && registered?.evidence.by === "weibo" ? registered.state : "unknown";
}
// src/core/report/comment.ts
/** Largest comment, in bytes; GitHub accepts 65,536 characters. Source: GitHub's response to a longer one. */
const maxBytes = 6e4;
/** How many findings a comment lists; the job summary lists all. */
const maxFindings = 50;
/**
* The report as a comment on a pull request: the impact of the change, the plan, and the worst findings.
* @param summary URL of the job summary; empty if unknown
*/
function renderComment(run, summary, messages) {
	const { files, findings, review } = run;
	const parts = [
		`${countLine(run, messages)}\n\n`,
		review ? reviewSection(review, messages) : "",
		...files.map((file) => planSection(file, messages)),
		runPlansSection(files, messages),
		findingsSection(findings, messages, maxFindings)
	];
	return framed(run, bounded(parts.join(""), messages.report.comment.rest, maxBytes), summary, messages);
}
/** The comment that replaces an obsolete one. */
function renderEmptyComment(run, summary, messages) {
	return framed(run, messages.report.comment.nothing, summary, messages);
}
function framed({ mode }, body, summary, { report }) {
	const link = summary === "" ? "" : `[${report.comment.more}](${summary})\n`;
	return `## ${formatMessage(report.summaryTitle, { mode })}\n\n${body.trimEnd()}\n\n${link}`;
}
// src/targets/auth0/review-steps.ts
const administrator$2 = {
	id: "service-administrator",
	name: {
		en: "Auth0 administrator",
		zh: "Auth0 管理员"
	}
};
const dashboard$1 = {
	en: "Auth0 dashboard: {host}",
	zh: "Auth0 控制台：{host}"
};
const api$1 = "Auth0 Management API, connections";
/** Steps at Auth0, and on a website that uses it. */
const auth0Steps = {
	prepare: {
		id: "auth0-prepare",
		phase: "prepare",
		by: administrator$2,
		where: dashboard$1,
		action: {
			en: "Authorize a machine-to-machine application for the Management API",
			zh: "为 Management API 授权一个机器对机器应用"
		},
		text: {
			en: "The sync needs read:connections, create:connections, update:connections, read:connections_options and update:connections_options.",
			zh: "sync 需要 read:connections、create:connections、update:connections、read:connections_options 和 update:connections_options。"
		},
		evidence: "documented",
		source: api$1
	},
	createKeys: {
		id: "auth0-create-keys",
		phase: "secrets",
		by: actors.developer,
		where: secretsPage,
		action: {
			en: "Create {secrets} with the client id and client secret of that application, and pass them to the workflow",
			zh: "用该应用的 Client ID 和 Client Secret 创建 {secrets}，并传给工作流"
		},
		text: {
			en: "From the merge on, the sync sends them to {host}.",
			zh: "合并后 sync 会把它们发送到 {host}。"
		},
		evidence: "documented",
		source: api$1
	},
	connection: {
		id: "auth0-connection",
		phase: "sync",
		by: actors.sync,
		where: {
			en: "Auth0: connection {connection}",
			zh: "Auth0：连接 {connection}"
		},
		action: {
			en: "Store app key and app secret in the connection",
			zh: "在连接中保存 App Key 和 App Secret"
		},
		text: {
			en: "It is created if it is missing. Other options of it are kept.",
			zh: "连接不存在时会创建，其他选项会保留。"
		},
		evidence: "documented",
		source: api$1
	},
	applications: {
		id: "auth0-applications",
		phase: "sync",
		by: actors.sync,
		where: {
			en: "Auth0: connection {connection}",
			zh: "Auth0：连接 {connection}"
		},
		action: {
			en: "Enable the connection for the declared applications",
			zh: "为声明的应用启用连接"
		},
		text: {
			en: "Other applications keep their settings.",
			zh: "其他应用的设置会保留。"
		},
		evidence: "documented",
		source: "Auth0 Management API, connections: clients"
	},
	domain: {
		id: "auth0-domain",
		phase: "prepare",
		by: administrator$2,
		where: dashboard$1,
		action: {
			en: "Set up the custom domain {host}",
			zh: "设置自定义域名 {host}"
		},
		text: {
			en: "Auth0 serves both hosts. The callback that Weibo receives is on the one at which an application starts the sign-in.",
			zh: "两个主机都由 Auth0 提供服务。应用从哪个主机发起登录，微博收到的回调地址就在哪个主机上。"
		},
		evidence: "documented",
		source: "Auth0 docs, custom domains: the tenant's own domain keeps working"
	},
	callback: {
		id: "auth0-callback",
		phase: "confirm",
		by: administrator$2,
		where: dashboard$1,
		action: {
			en: "Make sure that Auth0 sends exactly this callback",
			zh: "确认 Auth0 发送的正是此回调地址"
		},
		text: {
			en: "Auth0 documents /login/callback for social connections. If it sends another one, do not merge.",
			zh: "Auth0 的文档说明社交连接使用 /login/callback。如果不同，请不要合并。"
		},
		evidence: "documented",
		source: "Auth0 docs, social connections"
	},
	website: {
		id: "auth0-website",
		phase: "switch",
		by: actors.website,
		where: {
			en: "the website's code: domain of the Auth0 SDK",
			zh: "网站代码：Auth0 SDK 的 domain"
		},
		action: {
			en: "Deploy the website with {host} as the host of its sign-in",
			zh: "把网站的登录改为通过 {host} 进行，并部署"
		},
		text: {
			en: "The callback that Weibo receives is on the host that users sign in through.",
			zh: "微博收到的回调地址位于用户登录所用的主机上。"
		},
		evidence: "documented",
		source: "Auth0 docs, social connections"
	},
	disable: {
		id: "auth0-disable",
		phase: "cleanup",
		by: administrator$2,
		where: {
			en: "Auth0: connection {connection}",
			zh: "Auth0：连接 {connection}"
		},
		action: {
			en: "Disable the connection for {applications} if they no longer offer it",
			zh: "如果 {applications} 不再提供该连接，请为它们停用"
		},
		text: {
			en: "The sync disables nothing: sign-in keeps working there.",
			zh: "sync 不会停用任何应用：那里仍可登录。"
		},
		evidence: "documented",
		source: "this tool: a sync removes nothing"
	},
	cleanUp: {
		id: "auth0-clean-up",
		phase: "cleanup",
		by: administrator$2,
		where: dashboard$1,
		action: {
			en: "Remove the connection {connection} if it is no longer needed",
			zh: "如果不再需要，请移除连接 {connection}"
		},
		text: {
			en: "The sync removes nothing. Sign-in through it ends when it is removed.",
			zh: "sync 不删除任何内容。移除后，无法再通过它登录。"
		},
		evidence: "documented",
		source: "this tool: a sync removes nothing"
	}
};
// src/targets/auth0/review.ts
const keyFields$2 = ["/auth0/clientId", "/auth0/clientSecret"];
const hostFields$1 = ["/auth0/domain", "/auth0/customDomain"];
/** What Auth0 contributes to a review. */
const auth0Review = {
	section: "/auth0",
	stateOf(declaration) {
		const [host] = hostOf$1(declaration);
		return host === void 0 ? void 0 : { host };
	},
	isSameApplication: (before, after) => auth0Account(before) === auth0Account(after),
	moveHost: (_, after) => after.auth0?.customDomain === void 0 ? [] : [about$1(auth0Steps.domain, after, hostFields$1)],
	useHost: (after) => about$1(auth0Steps.website, after, hostFields$1),
	setUp(after) {
		const { steps, stored } = storing$2(after, []);
		const names = secretNames(after, keyFields$2);
		return {
			steps: [
				about$1(auth0Steps.prepare, after, hostFields$1),
				keysStep$2(auth0Steps.createKeys, after, names),
				...steps,
				...applications(after)
			],
			stored
		};
	},
	store: storing$2,
	confirmCallback: (after) => about$1(auth0Steps.callback, after, ["/callbacks/authorization"]),
	settings(before, after, changed) {
		const renamed = secretNames(after, keyFields$2.filter((pointer) => changed.has(pointer)));
		const isAdded = clientIdsOf(after).some((clientId) => !clientIdsOf(before).includes(clientId));
		const removed = clientIdsOf(before).filter((clientId) => !clientIdsOf(after).includes(clientId));
		const disable = about$1(auth0Steps.disable, after, ["/auth0/applications"]);
		return [
			...renamed.length === 0 ? [] : [keysStep$2(repositorySteps.createSecrets, after, renamed)],
			...isAdded ? applications(after) : [],
			...removed.length === 0 ? [] : [{
				...disable,
				params: {
					...disable.params,
					applications: removed
				}
			}]
		];
	},
	cleanUp: (before) => [about$1(auth0Steps.cleanUp, before, ["/auth0/domain", "/auth0/connection"])]
};
function storing$2(after, fields) {
	return {
		steps: [about$1(auth0Steps.connection, after, [...fields, "/auth0/connection"])],
		stored: [auth0Steps.connection.id]
	};
}
const clientIdsOf = ({ auth0 }) => auth0?.applications?.filter((clientId) => clientId !== void 0) ?? [];
const applications = (after) => after.auth0?.applications === void 0 ? [] : [about$1(auth0Steps.applications, after, ["/auth0/applications"])];
function about$1(kind, declaration, fields) {
	const connection = [declaration.auth0?.connection ?? []].flat();
	return stepOf(kind, {
		fields,
		params: {
			host: hostOf$1(declaration),
			connection
		}
	});
}
function keysStep$2(kind, after, names) {
	return stepOf(kind, {
		fields: names.map(({ pointer }) => pointer),
		values: names.map(environmentLine),
		params: {
			secrets: names.map(({ value }) => value),
			host: hostOf$1(after)
		}
	});
}
/** The host of the callback: the custom domain if there is one. */
const hostOf$1 = ({ auth0 }) => [(auth0?.customDomain ?? auth0?.domain)?.toLowerCase() ?? []].flat();
// src/targets/janrain/review-steps.ts
const administrator$1 = {
	id: "service-administrator",
	name: {
		en: "Janrain administrator",
		zh: "Janrain 管理员"
	}
};
const akamai = {
	id: "service-vendor",
	name: {
		en: "Janrain administrator, through Akamai",
		zh: "Janrain 管理员（通过 Akamai）"
	}
};
const dashboard = {
	en: "Janrain dashboard: Manage Engage App → Provider Configuration → Sina Weibo",
	zh: "Janrain 控制台：Manage Engage App → Provider Configuration → Sina Weibo"
};
const application = {
	en: "Janrain: {host}",
	zh: "Janrain：{host}"
};
const signIn = {
	en: "Janrain: sign-in list of {host}",
	zh: "Janrain：{host} 的登录列表"
};
const list = {
	en: "Janrain: domain allow-list of {host}",
	zh: "Janrain：{host} 的域名白名单"
};
const appUrl = "Social Login JavaScript reference, settings: appUrl";
/** Steps at Janrain, and on a website that uses it. */
const janrainSteps = {
	prepare: {
		id: "janrain-prepare",
		phase: "prepare",
		by: administrator$1,
		where: dashboard,
		action: {
			en: "Open the Janrain application {host}, and compare the callback that it lists for Sina Weibo",
			zh: "打开 Janrain 应用 {host}，核对其中列出的新浪微博回调地址"
		},
		text: {
			en: "The application has to exist before the merge. If the dashboard lists another callback, correct the declaration instead of merging.",
			zh: "合并前该应用必须已经存在。如果控制台列出的回调地址不同，请更正声明，不要合并。"
		},
		evidence: "documented",
		source: "setup guide, steps 1 to 5 and 10"
	},
	createKeys: {
		id: "janrain-create-keys",
		phase: "secrets",
		by: actors.developer,
		where: secretsPage,
		action: {
			en: "Create {secrets} with the keys of {host}, and pass them to the workflow",
			zh: "用 {host} 的密钥创建 {secrets}，并传给工作流"
		},
		text: {
			en: "Each Janrain application has keys of its own. From the merge on, the sync sends these to {host}.",
			zh: "每个 Janrain 应用都有自己的密钥。合并后 sync 会把它们发送到 {host}。"
		},
		evidence: "documented",
		source: "Social Login API: the API key names the application"
	},
	replaceKeys: {
		id: "janrain-replace-keys",
		phase: "secrets",
		by: actors.developer,
		where: secretsPage,
		action: {
			en: "Set {secrets} to the keys of {host}, immediately before the merge",
			zh: "在临合并前把 {secrets} 设为 {host} 的密钥"
		},
		text: {
			en: "Each Janrain application has keys of its own. Until the merge, syncs of the earlier application fail with these; sign-in does not depend on them.",
			zh: "每个 Janrain 应用都有自己的密钥。合并之前，用它们同步原来的应用会失败；登录不受影响。"
		},
		evidence: "documented",
		source: "Social Login API: the API key names the application"
	},
	callback: {
		id: "janrain-callback",
		phase: "confirm",
		by: administrator$1,
		where: dashboard,
		action: {
			en: "Make sure that the dashboard lists exactly this callback",
			zh: "确认控制台列出的正是此回调地址"
		},
		text: {
			en: "If it lists another one, do not merge: sign-in works only where Weibo has the callback that Janrain sends. It is not documented how to change it other than by the host.",
			zh: "如果不同，请不要合并：只有微博登记的回调地址与 Janrain 发送的一致，才能登录。除更换主机外，没有资料说明如何更改它。"
		},
		evidence: "documented",
		source: "setup guide, step 10"
	},
	partnerKey: {
		id: "janrain-partner-key",
		phase: "confirm",
		by: actors.developer,
		where: secretsPage,
		action: {
			en: "Make sure that {secrets} hold the app key and app secret in use",
			zh: "确认 {secrets} 保存的正是当前使用的 App Key 和 App Secret"
		},
		text: {
			en: "With a Partner key, the sync stores app key and app secret itself: it replaces those entered in the dashboard if they differ, and wrong ones break sign-in. GitHub does not show the values of secrets: if in doubt, set them again.",
			zh: "有了 Partner Key，sync 会自动保存 App Key 和 App Secret；如果与控制台中填写的不同，会替换它们，错误的值会使登录中断。GitHub 不显示机密的值：不确定时请重新设置。"
		},
		evidence: "documented",
		source: "Partner API, set_properties"
	},
	origin: {
		id: "janrain-origin",
		phase: "confirm",
		by: actors.developer,
		where: {
			en: "the workflow: input janrain-url",
			zh: "工作流：输入项 janrain-url"
		},
		action: {
			en: "Set janrain-url to the application's origin",
			zh: "把 janrain-url 设为该应用的源地址"
		},
		text: {
			en: "Without janrain.realm, the sync sends keys only to an origin that the workflow names, never to a host that a declaration chooses.",
			zh: "没有 janrain.realm 时，sync 只把密钥发送到工作流指定的源地址，不会发送到声明所选的主机。"
		},
		evidence: "documented",
		source: "this tool: keys and hosts"
	},
	domain: {
		id: "janrain-domain",
		phase: "early-switch",
		by: akamai,
		where: {
			en: "Janrain: CNAME of the application",
			zh: "Janrain：应用的 CNAME"
		},
		action: {
			en: "Have Akamai move the application from {before} to {host}",
			zh: "请 Akamai 把应用从 {before} 迁移到 {host}"
		},
		text: {
			en: "Agree on a time: from this moment until janrain.settings.appUrl and Weibo's callback are changed too, sign-in is down.",
			zh: "请约定时间：从此刻起，直到 janrain.settings.appUrl 和微博的回调地址也修改完毕，登录都会中断。"
		},
		evidence: "documented",
		source: `Identity Cloud docs, configure CNAMEs; ${appUrl}`
	},
	website: {
		id: "janrain-website",
		phase: "switch",
		by: actors.website,
		where: {
			en: "the website's code: janrain.settings.appUrl",
			zh: "网站代码：janrain.settings.appUrl"
		},
		action: {
			en: "Set janrain.settings.appUrl to the new host",
			zh: "把 janrain.settings.appUrl 改为新主机"
		},
		text: {
			en: "The website sends users to this host, and the callback that Weibo receives is on it.",
			zh: "网站把用户引导到此主机，微博收到的回调地址也在此主机上。"
		},
		evidence: "documented",
		source: appUrl
	},
	allow: {
		id: "janrain-allow-list",
		phase: "sync",
		by: actors.sync,
		where: list,
		action: {
			en: "Add {domains} to the allow-list",
			zh: "把 {domains} 添加到域名白名单"
		},
		text: {
			en: "Only listed hosts may use the application. Nothing is removed from the list.",
			zh: "只有列表中的主机可以使用该应用。列表中的内容不会被删除。"
		},
		evidence: "documented",
		source: "Social Login API, add_domain_patterns"
	},
	store: {
		id: "janrain-store",
		phase: "sync",
		by: actors.sync,
		where: {
			en: "Janrain: Sina Weibo settings of {host}",
			zh: "Janrain：{host} 的新浪微博设置"
		},
		action: {
			en: "Store app key and app secret",
			zh: "保存 App Key 和 App Secret"
		},
		text: {
			en: "From the secrets {secrets}, through the Partner API. Unchanged values are not written.",
			zh: "来自机密 {secrets}，通过 Partner API。值没有变化时不会写入。"
		},
		evidence: "documented",
		source: "Partner API, set_properties"
	},
	signIn: {
		id: "janrain-sign-in",
		phase: "sync",
		by: actors.sync,
		where: signIn,
		action: {
			en: "Add sinaweibo to the sign-in list",
			zh: "把 sinaweibo 添加到登录列表"
		},
		text: {
			en: "Other providers in the list are kept.",
			zh: "列表中的其他登录方式会保留。"
		},
		evidence: "documented",
		source: "Social Login API, set_auth_providers"
	},
	storeManually: {
		id: "janrain-store-manually",
		phase: "store",
		by: administrator$1,
		where: dashboard,
		action: {
			en: "Enter the values of {secrets} as App Key and App Secret, save and publish",
			zh: "把 {secrets} 的值填为 App Key 和 App Secret，保存并发布"
		},
		text: {
			en: "No Partner key is declared, so the sync cannot store them. Publishing takes up to one hour.",
			zh: "没有声明 Partner Key，sync 无法保存它们。发布最多需要一小时。"
		},
		evidence: "documented",
		source: "Identity Cloud docs, Renren guide; setup guide, step 11"
	},
	runAgain: {
		id: "janrain-run-again",
		phase: "store",
		by: actors.developer,
		where: signIn,
		action: {
			en: "Run the sync again: it adds sinaweibo to the sign-in list",
			zh: "再次运行 sync：它会把 sinaweibo 添加到登录列表"
		},
		text: {
			en: "Janrain accepts the provider only once its app key and app secret are stored.",
			zh: "保存 App Key 和 App Secret 之后，Janrain 才接受该登录方式。"
		},
		evidence: "documented",
		source: "Social Login API, error 1: provider not configured"
	},
	disallow: {
		id: "janrain-disallow",
		phase: "cleanup",
		by: administrator$1,
		where: list,
		action: {
			en: "Once no site uses it, remove from the allow-list: {domains}",
			zh: "没有网站使用后，从域名白名单移除：{domains}"
		},
		text: {
			en: "The sync removes nothing. Sign-in stops working on what is removed.",
			zh: "sync 不删除任何内容。移除后，那里无法再登录。"
		},
		evidence: "documented",
		source: "this tool: a sync removes nothing"
	},
	cleanUp: {
		id: "janrain-clean-up",
		phase: "cleanup",
		by: administrator$1,
		where: application,
		action: {
			en: "Remove the Sina Weibo settings of {host} if they are no longer needed",
			zh: "如果不再需要，请移除 {host} 的新浪微博设置"
		},
		text: {
			en: "The sync removes nothing: credentials, sign-in list and allow-list remain. Sign-in through {host} ends when they are removed.",
			zh: "sync 不删除任何内容：凭证、登录列表和域名白名单都会保留。移除后，无法再通过 {host} 登录。"
		},
		evidence: "documented",
		source: "this tool: a sync removes nothing"
	}
};
// src/targets/janrain/review.ts
const credentialFields = ["/credentials/appKey", "/credentials/appSecret"];
const keyFields$1 = ["/janrain/apiKey", "/janrain/partnerKey"];
const hostFields = ["/janrain/realm", "/janrain/domain"];
const domainFields = ["/janrain/allowDomains", "/app/website"];
/** What Janrain contributes to a review. */
const janrainReview = {
	section: "/janrain",
	stateOf({ janrain }) {
		const host = janrainHost(janrain);
		return host === void 0 ? void 0 : { host };
	},
	isSameApplication({ janrain: before }, { janrain: after }) {
		if (before?.realm !== void 0 && after?.realm !== void 0) return before.realm.toLowerCase() === after.realm.toLowerCase();
		return janrainHost(before) === janrainHost(after) || before?.apiKey === after?.apiKey;
	},
	moveHost: (before, after) => [stepOf(janrainSteps.domain, {
		fields: hostFields,
		values: after.janrain?.domain === void 0 ? [] : [{
			pointer: "/janrain/domain",
			value: after.janrain.domain
		}],
		params: {
			before: hostOf(before),
			host: hostOf(after)
		}
	})],
	useHost: (after) => stepOf(janrainSteps.website, {
		fields: hostFields,
		values: hostOf(after).map((host) => ({
			pointer: hostField(after),
			value: `https://${host}`
		}))
	}),
	setUp(after, before) {
		const host = hostOf(after);
		const { steps, stored } = storing$1(after, credentialFields);
		return {
			steps: [
				stepOf(janrainSteps.prepare, {
					fields: hostFields,
					params: { host },
					values: callbackValue(after)
				}),
				...applicationKeys(after, before),
				...allowSteps(after, []),
				...steps,
				stepOf(isAutomatic(after) ? janrainSteps.signIn : janrainSteps.runAgain, { params: { host } })
			],
			stored
		};
	},
	store: storing$1,
	confirmCallback: (after) => stepOf(janrainSteps.callback, {
		fields: ["/callbacks/authorization"],
		values: callbackValue(after)
	}),
	settings(before, after, changed) {
		const named = secretNames(after, keyFields$1.filter((pointer) => changed.has(pointer)));
		const renamed = named.filter(({ pointer }) => secretNames(before, [pointer]).length > 0);
		const added = named.filter((name) => !renamed.includes(name));
		const steps = [...renamed.length === 0 ? [] : [keysStep$1(repositorySteps.createSecrets, renamed, after)], ...added.length === 0 ? [] : [keysStep$1(janrainSteps.createKeys, added, after)]];
		if (!isAutomatic(before) && isAutomatic(after)) {
			const fields = ["/janrain/partnerKey"];
			steps.push(stepOf(janrainSteps.partnerKey, {
				fields,
				params: { secrets: namesOf(secretNames(after, credentialFields)) }
			}));
			steps.push(...storing$1(after, fields).steps);
		}
		if (before.janrain?.realm !== void 0 && after.janrain?.realm === void 0) steps.push(stepOf(janrainSteps.origin, {
			fields: ["/janrain/realm"],
			values: []
		}));
		const removed = domainsOf(before).filter((domain) => !domainsOf(after).includes(domain));
		if (removed.length > 0) steps.push(stepOf(janrainSteps.disallow, {
			fields: domainFields,
			values: removed.map((value) => ({
				pointer: "/janrain/allowDomains",
				value
			})),
			params: {
				domains: removed,
				host: hostOf(after)
			}
		}));
		return [...steps, ...allowSteps(after, domainsOf(before))];
	},
	cleanUp: (before) => [stepOf(janrainSteps.cleanUp, {
		fields: hostFields,
		params: { host: hostOf(before) }
	})]
};
/** With a Partner key, the sync stores the credentials. */
const isAutomatic = ({ janrain }) => janrain?.partnerKey !== void 0;
function storing$1(after, fields) {
	const kind = isAutomatic(after) ? janrainSteps.store : janrainSteps.storeManually;
	return {
		steps: [stepOf(kind, {
			fields,
			params: {
				secrets: namesOf(secretNames(after, credentialFields)),
				host: hostOf(after)
			}
		})],
		stored: [kind.id]
	};
}
/** The keys of another application: under names of their own, or in the secrets that held the earlier one's. */
function applicationKeys(after, before) {
	const earlier = namesOf(secretNames(before, keyFields$1));
	const names = secretNames(after, keyFields$1);
	const [reused, added] = [names.filter(({ value }) => earlier.includes(value)), names.filter(({ value }) => !earlier.includes(value))];
	return [...added.length === 0 ? [] : [keysStep$1(janrainSteps.createKeys, added, after)], ...reused.length === 0 ? [] : [keysStep$1(janrainSteps.replaceKeys, reused, after)]];
}
function keysStep$1(kind, names, after) {
	return stepOf(kind, {
		fields: names.map(({ pointer }) => pointer),
		values: names.map(environmentLine),
		params: {
			secrets: namesOf(names),
			host: hostOf(after)
		}
	});
}
/** What the sync adds to an allow-list with these entries. */
function allowSteps(after, listed) {
	const domains = domainsOf(after).filter((domain) => !listed.some((pattern) => pattern === domain || covers(pattern, domain)));
	if (domains.length === 0 || hostOf(after).length === 0) return [];
	return [stepOf(janrainSteps.allow, {
		fields: domainFields,
		params: {
			domains,
			host: hostOf(after)
		}
	})];
}
/** The entries that a sync puts on the allow-list: the declared ones and the website's host, unless they cover it. */
function domainsOf({ app, janrain }) {
	if (janrain === void 0) return [];
	const declared = (janrain.allowDomains ?? []).flatMap((domain) => domain === void 0 ? [] : [domain.toLowerCase()]);
	const website = entryOf(app?.website);
	return website === void 0 || declared.some((pattern) => covers(pattern, website)) ? declared : [...declared, website];
}
const namesOf = (names) => names.map(({ value }) => value);
const hostOf = ({ janrain }) => [janrainHost(janrain) ?? []].flat();
const hostField = ({ janrain }) => janrain?.domain === void 0 ? "/janrain/realm" : "/janrain/domain";
const callbackValue = ({ callbacks }) => callbacks?.authorization === void 0 ? [] : [{
	pointer: "/callbacks/authorization",
	value: callbacks.authorization
}];
// src/targets/keycloak/review-steps.ts
const administrator = {
	id: "service-administrator",
	name: {
		en: "Keycloak administrator",
		zh: "Keycloak 管理员"
	}
};
const console = {
	en: "Keycloak admin console: realm {realm}",
	zh: "Keycloak 管理控制台：realm {realm}"
};
/** Steps at Keycloak, and on a website that uses it. */
const keycloakSteps = {
	prepare: {
		id: "keycloak-prepare",
		phase: "prepare",
		by: administrator,
		where: console,
		action: {
			en: "Create a client with a service account that may manage identity providers",
			zh: "创建一个带服务账号、可以管理身份提供方的客户端"
		},
		text: {
			en: "The role manage-identity-providers is enough for the sync.",
			zh: "角色 manage-identity-providers 足以让 sync 使用。"
		},
		evidence: "observed",
		source: "tried with Keycloak 26.4"
	},
	origin: {
		id: "keycloak-origin",
		phase: "confirm",
		by: actors.developer,
		where: {
			en: "the workflow: input target-origins",
			zh: "工作流：输入项 target-origins"
		},
		action: {
			en: "Allow {origin}",
			zh: "允许 {origin}"
		},
		text: {
			en: "Keys are sent only to origins that the workflow names, never to a host that a declaration chooses.",
			zh: "密钥只发送到工作流指定的源地址，不会发送到声明所选的主机。"
		},
		evidence: "documented",
		source: "this tool: keys and hosts"
	},
	createKeys: {
		id: "keycloak-create-keys",
		phase: "secrets",
		by: actors.developer,
		where: secretsPage,
		action: {
			en: "Create {secrets} with the id and secret of that client, and pass them to the workflow",
			zh: "用该客户端的 ID 和密钥创建 {secrets}，并传给工作流"
		},
		text: {
			en: "From the merge on, the sync sends them to {origin}.",
			zh: "合并后 sync 会把它们发送到 {origin}。"
		},
		evidence: "documented",
		source: "Keycloak Admin REST API, identity providers"
	},
	type: {
		id: "keycloak-type",
		phase: "secrets",
		by: administrator,
		where: console,
		action: {
			en: "Remove the identity provider {alias}, which has the earlier type",
			zh: "移除身份提供方 {alias}，它是原来的类型"
		},
		text: {
			en: "The sync does not change the type of an identity provider: it stops. Sign-in is down until the sync has created the new one.",
			zh: "sync 不会更改身份提供方的类型，而是停止。在 sync 创建新的身份提供方之前，登录会中断。"
		},
		evidence: "observed",
		source: "tried with Keycloak 26.4"
	},
	provider: {
		id: "keycloak-provider",
		phase: "sync",
		by: actors.sync,
		where: {
			en: "Keycloak: identity provider {alias} in realm {realm}",
			zh: "Keycloak：realm {realm} 中的身份提供方 {alias}"
		},
		action: {
			en: "Store app key and app secret in the identity provider",
			zh: "在身份提供方中保存 App Key 和 App Secret"
		},
		text: {
			en: "It is created if it is missing. Other settings of it are kept.",
			zh: "身份提供方不存在时会创建，其他设置会保留。"
		},
		evidence: "observed",
		source: "tried with Keycloak 26.4"
	},
	website: {
		id: "keycloak-website",
		phase: "switch",
		by: actors.website,
		where: {
			en: "the website's code: sign-in through Keycloak",
			zh: "网站代码：通过 Keycloak 登录"
		},
		action: {
			en: "Deploy the website with sign-in through the realm {realm} at {origin}",
			zh: "把网站的登录改为通过 {origin} 的 realm {realm} 进行，并部署"
		},
		text: {
			en: "The callback that Weibo receives names the realm and the identity provider.",
			zh: "微博收到的回调地址中包含 realm 和身份提供方。"
		},
		evidence: "observed",
		source: "tried with Keycloak 26.4"
	},
	callback: {
		id: "keycloak-callback",
		phase: "confirm",
		by: administrator,
		where: console,
		action: {
			en: "Make sure that Keycloak shows exactly this redirect URI",
			zh: "确认 Keycloak 显示的正是此重定向地址"
		},
		text: {
			en: "If it shows another one, do not merge.",
			zh: "如果不同，请不要合并。"
		},
		evidence: "observed",
		source: "tried with Keycloak 26.4"
	},
	cleanUp: {
		id: "keycloak-clean-up",
		phase: "cleanup",
		by: administrator,
		where: console,
		action: {
			en: "Remove the identity provider {alias} if it is no longer needed",
			zh: "如果不再需要，请移除身份提供方 {alias}"
		},
		text: {
			en: "The sync removes nothing. Sign-in through it ends when it is removed.",
			zh: "sync 不删除任何内容。移除后，无法再通过它登录。"
		},
		evidence: "documented",
		source: "this tool: a sync removes nothing"
	}
};
// src/targets/keycloak/review.ts
const keyFields = ["/keycloak/clientId", "/keycloak/clientSecret"];
const placeFields = [
	"/keycloak/url",
	"/keycloak/realm",
	"/keycloak/alias"
];
/** What Keycloak contributes to a review. Another server, realm or alias is another identity provider, with another callback. */
const keycloakReview = {
	section: "/keycloak",
	stateOf(declaration) {
		const location = keycloakLocation(declaration);
		return location && { host: new URL(location.origin).host };
	},
	isSameApplication: (before, after) => keycloakAccount(before) === keycloakAccount(after),
	moveHost: () => [],
	useHost: (after) => about(keycloakSteps.website, after, placeFields),
	setUp(after) {
		const { steps, stored } = storing(after, placeFields);
		return {
			steps: [
				about(keycloakSteps.prepare, after, placeFields),
				about(keycloakSteps.origin, after, ["/keycloak/url"]),
				keysStep(keycloakSteps.createKeys, after, secretNames(after, keyFields)),
				...steps
			],
			stored
		};
	},
	store: storing,
	confirmCallback: (after) => about(keycloakSteps.callback, after, ["/callbacks/authorization"]),
	settings(_, after, changed) {
		const renamed = secretNames(after, keyFields.filter((pointer) => changed.has(pointer)));
		return [...renamed.length === 0 ? [] : [keysStep(repositorySteps.createSecrets, after, renamed)], ...changed.has("/keycloak/providerId") ? typeSteps(after) : []];
	},
	cleanUp: (before) => [about(keycloakSteps.cleanUp, before, placeFields)]
};
function storing(after, fields) {
	return {
		steps: [about(keycloakSteps.provider, after, fields)],
		stored: [keycloakSteps.provider.id]
	};
}
/** The sync does not change the type of an identity provider: it stops until the earlier one is removed. */
function typeSteps(after) {
	const fields = ["/keycloak/providerId"];
	return [about(keycloakSteps.type, after, fields), ...storing(after, fields).steps];
}
function about(kind, declaration, fields) {
	return stepOf(kind, {
		fields,
		params: placeOf(declaration)
	});
}
function keysStep(kind, after, names) {
	return stepOf(kind, {
		fields: names.map(({ pointer }) => pointer),
		values: names.map(environmentLine),
		params: {
			...placeOf(after),
			secrets: names.map(({ value }) => value)
		}
	});
}
function placeOf(declaration) {
	const { origin, realm, alias } = keycloakLocation(declaration) ?? {};
	return {
		origin: [origin ?? []].flat(),
		realm: [realm ?? []].flat(),
		alias: [alias ?? []].flat()
	};
}
export { stepPlace as C, actors as D, stepsByMoment as E, stepActor as S, stepValues as T, stepsAbout as _, renderEmptyComment as a, reviewSummary as b, declaredIn as c, markdownFormat as d, renderMarkdown as f, reviewText as g, reviewMarkdown as h, renderComment as i, reviewDeclarations as l, weakenedLines as m, janrainReview as n, migrationOf as o, weakenedAlert as p, auth0Review as r, reviewJson as s, keycloakReview as t, reviewOf as u, eventsText as v, stepReason as w, stepAction as x, isImage as y };
