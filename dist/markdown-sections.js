import { a as messageOf, i as fixOf, n as compose, r as fill } from "./usage-error.js";
import { n as progressOf, t as proofText } from "./proof-text.js";
import { _ as failureText, a as urlRows, c as driftLines, d as outcomeOf, i as probeLines, l as handLines, m as helpLink, s as changeText, u as leftOutLines, v as obstacleText } from "./text.js";
import { i as escapeMarkdown, o as table, r as escapeHtml, t as reviewBody } from "./review-markdown.js";
// src/report/markdown-sections.ts
/**
* Findings as a table.
* @param most how many are shown; of the rest the number is said
*/
function findingsSection(findings, words, most = Number.POSITIVE_INFINITY) {
	const { columns, ...report } = words.report;
	const rows = findings.slice(0, most).map((finding) => [
		report.severities[finding.severity],
		escapeMarkdown(`${finding.file}:${finding.span.start.line}:${finding.span.start.column}`),
		`[${finding.rule}](${helpLink(finding.rule)})`,
		`${escapeMarkdown(messageOf(finding, words))}<br>${escapeMarkdown(fixOf(finding, words))}`
	]);
	const more = findings.length > most ? `${compose(report.moreFindings, { count: findings.length - most })}\n\n` : "";
	return section(report.findings, [
		columns.severity,
		columns.place,
		columns.rule,
		columns.what
	], rows) + more;
}
/** The declarations' URLs, each once, and what Weibo said. */
function urlSection({ files, viaProxy }, words) {
	const { columns, ...report } = words.report;
	const rows = urlRows(files, words).map(({ verdict, status, url, final, certificate, time }) => [
		verdict,
		status,
		url,
		final,
		certificate,
		time
	].map(escapeMarkdown));
	const { verdict, status, url, final, certificate, time } = columns;
	return section(report.urls, [
		verdict,
		status,
		url,
		final,
		certificate,
		time
	], rows) + (viaProxy ? `${report.viaProxy}\n\n` : "");
}
/** What Weibo said of the applications. */
function probeSection({ files }, words) {
	const [weibo, ...probes] = probeLines(files, words).filter((line) => line !== "");
	return weibo === void 0 ? "" : `### ${weibo}\n\n${bullets(probes)}\n`;
}
/** What a pull request changes, or why that is not known. */
function reviewSection(review, words) {
	const { labels, unknowns } = words.review;
	const body = "files" in review ? reviewBody(review.files, words) : `${escapeMarkdown(fill(unknowns[review.unknown], review.params))}\n\n`;
	return `### ${labels.heading}\n\n${body}`;
}
function section(title, head, rows) {
	return rows.length === 0 ? "" : `### ${title}\n\n${table(head, rows)}\n`;
}
/** The guide's twelve steps, and how far each is as this run can tell; folded, under how many there are of each state. */
function setupSection(report, words) {
	const { labels, steps, states } = words.review;
	const progress = progressOf(report);
	const rows = progress.map(({ step, state, proof }) => [
		`${step}. ${steps[step - 1]}`,
		states[state],
		escapeMarkdown(proofText(proof, words))
	]);
	const counted = Object.keys(states).flatMap((state) => {
		const n = progress.filter((one) => one.state === state).length;
		return n === 0 ? [] : [`${states[state]} ${n}`];
	});
	const title = escapeHtml(fill(labels.progress, { file: report.file }));
	const head = [
		labels.columns.step,
		labels.columns.state,
		labels.columns.proof
	];
	return `<details><summary>${title} (${counted.join(", ")})</summary>\n\n${table(head, rows)}\n</details>\n\n`;
}
const bullets = (lines) => lines.map((line) => `- ${escapeMarkdown(line.trim())}\n`).join("");
/** What a sync would change, or did; what stopped it; what is left to a person. */
function planSection(file, words) {
	const { plan, outcome, failure, obstacles = [] } = file;
	const { report } = words;
	const heading = (template) => `### ${escapeMarkdown(fill(template, {
		file: file.file,
		origin: plan?.origin ?? report.noOrigin
	}))}\n\n`;
	const stops = obstacles.map((obstacle) => obstacleText(obstacle, words));
	const notStarted = stops.length === 0 ? "" : `${heading(report.notStarted)}${bullets(stops)}\n`;
	if (failure !== void 0) return `${heading(report.noPlan)}${escapeMarkdown(failureText(failure, words))}\n\n`;
	if (!plan) return notStarted;
	const rows = outcome ? outcomeOf(file, words).map((one) => one.text) : plan.changes.map((change) => `${change.action}: ${changeText(change, words)}`);
	const stopped = outcome?.failure === void 0 ? "" : `**${escapeMarkdown(compose(report.stopped, { why: failureText(outcome.failure, words, plan.origin) }))}**\n\n`;
	const [introduction, ...steps] = handLines(file, words);
	const byHand = introduction === void 0 ? "" : `${introduction.trim()}\n\n${bullets(steps)}\n`;
	const leftOut = bullets([...driftLines(file, words), ...leftOutLines(file, words)]);
	return `${notStarted}${heading(outcome ? report.sync : report.plan)}${bullets(rows)}${leftOut}\n${stopped}${byHand}${compose(report.digest, { digest: `\`${plan.digest}\`` })}\n\n`;
}
export { setupSection as a, reviewSection as i, planSection as n, urlSection as o, probeSection as r, findingsSection as t };
