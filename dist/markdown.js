import { a as visible } from "./format.js";
import { a as remarkOn, i as meaningsOf, n as headingOf, r as impactLine, s as shownValue, t as fieldTitle } from "./text2.js";
// src/core/report/text/bounded.ts
/** How much of a job summary is used, in bytes: over 1 MiB GitHub drops the whole summary. Source: GitHub docs, job summaries. */
const maxBytes = 1e6;
/**
* Takes a text as long as it fits, whole lines only.
* @param note what to say where something did not fit
* @param limit in bytes
*/
function bounded(text, note, limit = maxBytes) {
	if (Buffer.byteLength(text) <= limit) return text;
	const end = `\n\n${note}\n`;
	const lines = [];
	let size = Buffer.byteLength(end);
	for (const line of text.split("\n")) {
		size += Buffer.byteLength(line) + 1;
		if (size > limit) break;
		lines.push(line);
	}
	return lines.join("\n") + end;
}
// src/core/report/text/markdown.ts
/**
* Shows nothing, and parts a text: GitHub finds mentions and references in what the Markdown has become, where an escape or
* an entity is the character itself again. Source: github/cmark-gfm#181.
*/
const seam = "<!-- -->";
/** Text from outside as Markdown that shows it as it is: no markup, HTML, mention, reference, link, emoji, formula or table cell comes of it. */
function escapeMarkdown(text) {
	return seamed(entities(text).replace(/([\\`*_{}[\]()#+!|~-])/g, "\\$1"));
}
/** As `escapeMarkdown`, for text in a block of HTML, where nothing but HTML counts. */
function escapeHtml(text) {
	return seamed(entities(text));
}
/** How Markdown writes values: for `redactSecrets`. */
const markdownEncodings = [escapeMarkdown, escapeHtml];
function entities(text) {
	return visible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function seamed(text) {
	return text.replace(/[@#:]/g, `$&${seam}`).replace(/\bGH(?=\\?-)/gi, `$&${seam}`).replaceAll("www.", `www${seam}.`).replaceAll("$", "<span>$</span>");
}
/** A table; cells are escaped by the caller. */
function table(head, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(head),
		line(head.map(() => "---")),
		...rows.map(line),
		""
	].join("\n");
}
// src/core/report/review/markdown.ts
/** A review in GitHub's Markdown, as a document of its own. */
function reviewMarkdown(reviews, messages) {
	const { labels } = messages.review;
	return bounded(`## ${labels.title}\n\n${reviewBody(reviews, messages)}`, messages.report.summaryRest);
}
/** What heads a review, then each file with its changes; each meaning is explained once a file. */
function reviewBody(reviews, messages) {
	if (reviews.length === 0) return `${messages.review.labels.noEffect}\n\n`;
	const counts = impactLine(reviews, messages);
	return `${counts === "" ? "" : `**${counts}**\n\n`}${reviews.map((review) => fileSection(review, messages)).join("")}`;
}
function fileSection(review, messages) {
	const { labels, places, impacts } = messages.review;
	const { columns } = labels;
	const rows = review.changes.map((change) => [
		impacts[change.consequence.impact],
		escapeMarkdown(fieldTitle(change)),
		escapeMarkdown(shownValue(change.before, messages)),
		escapeMarkdown(shownValue(change.after, messages)),
		places[change.consequence.place]
	]);
	const meanings = meaningsOf(review, messages).map(({ fields, meaning }) => `- **${escapeMarkdown(fields)}**: ${meaning}\n`);
	const head = [
		columns.impact,
		columns.field,
		columns.before,
		columns.after,
		columns.where
	];
	const body = rows.length === 0 ? "" : `${table(head, rows)}\n${meanings.join("")}\n`;
	return `#### ${escapeMarkdown(headingOf(review, messages))}\n\n${remarkOn(review, messages).map((remark) => `${remark}\n\n`).join("")}${body}`;
}
export { markdownEncodings as a, escapeMarkdown as i, reviewMarkdown as n, table as o, escapeHtml as r, bounded as s, reviewBody as t };
