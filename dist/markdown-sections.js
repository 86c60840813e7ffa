import { n as formatUntrusted, t as formatMessage } from "./format.js";
import { n as messageOf, t as fixOf } from "./rule-text.js";
import { n as progressOf, t as evidenceText } from "./evidence-text.js";
import { _ as blockerText, a as urlRows, c as changeText, d as manualLines, f as outcomeOf, i as probeLines, l as driftLines, m as helpLink, u as leftOutLines, y as failureText } from "./text.js";
import { i as escapeMarkdown, o as table, r as escapeHtml, t as reviewBody } from "./markdown.js";
// src/core/report/markdown-sections.ts
/**
* Findings as a table.
* @param most how many are shown; of the rest the number is said
*/
function findingsSection(findings, messages, most = Number.POSITIVE_INFINITY) {
	const { columns, ...report } = messages.report;
	const rows = findings.slice(0, most).map((finding) => [
		report.severities[finding.severity],
		escapeMarkdown(`${finding.file}:${finding.span.start.line}:${finding.span.start.column}`),
		`[${finding.rule}](${helpLink(finding.rule)})`,
		`${escapeMarkdown(messageOf(finding, messages))}<br>${escapeMarkdown(fixOf(finding, messages))}`
	]);
	const more = findings.length > most ? `${formatMessage(report.moreFindings, { count: findings.length - most })}\n\n` : "";
	return section(report.findings, [
		columns.severity,
		columns.place,
		columns.rule,
		columns.what
	], rows) + more;
}
/** The declarations' URLs, each once, and what Weibo said. */
function urlSection({ files, viaProxy }, messages) {
	const { columns, ...report } = messages.report;
	const rows = urlRows(files, messages).map(({ verdict, status, url, final, certificate, time }) => [
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
function probeSection({ files }, messages) {
	const [weibo, ...probes] = probeLines(files, messages).filter((line) => line !== "");
	return weibo === void 0 ? "" : `### ${weibo}\n\n${bullets(probes)}\n`;
}
/** What a pull request changes, or why that is not known. */
function reviewSection(review, messages) {
	const { labels, unknowns } = messages.review;
	const body = "files" in review ? reviewBody(review.files, messages) : `${escapeMarkdown(formatUntrusted(unknowns[review.unknown], review.params))}\n\n`;
	return `### ${labels.heading}\n\n${body}`;
}
function section(title, head, rows) {
	return rows.length === 0 ? "" : `### ${title}\n\n${table(head, rows)}\n`;
}
/** The guide's twelve steps, and how far each is as this run can tell; folded, under how many there are of each state. */
function setupSection(report, messages) {
	const { labels, steps, states } = messages.review;
	const progress = progressOf(report);
	const rows = progress.map(({ step, state, evidence }) => [
		`${step}. ${steps[step - 1]}`,
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
	return `<details><summary>${title} (${counted.join(", ")})</summary>\n\n${table(head, rows)}\n</details>\n\n`;
}
const bullets = (lines) => lines.map((line) => `- ${escapeMarkdown(line.trim())}\n`).join("");
/** What a sync would change, or did; what stopped it; what is left to a person. */
function planSection(file, messages) {
	const { plan, outcome, failure, blockers = [] } = file;
	const { report } = messages;
	const heading = (template) => `### ${escapeMarkdown(formatUntrusted(template, {
		file: file.file,
		origin: plan?.origin ?? report.noOrigin
	}))}\n\n`;
	const stops = blockers.map((blocker) => blockerText(blocker, messages));
	const notStarted = stops.length === 0 ? "" : `${heading(report.notStarted)}${bullets(stops)}\n`;
	if (failure !== void 0) return `${heading(report.noPlan)}${escapeMarkdown(failureText(failure, messages))}\n\n`;
	if (!plan) return notStarted;
	const rows = outcome ? outcomeOf(file, messages).map((one) => one.text) : plan.changes.map((change) => `${change.action}: ${changeText(change, messages)}`);
	const stopped = outcome?.failure === void 0 ? "" : `**${escapeMarkdown(formatMessage(report.stopped, { why: failureText(outcome.failure, messages, plan.origin) }))}**\n\n`;
	const [introduction, ...steps] = manualLines(file, messages);
	const manual = introduction === void 0 ? "" : `${introduction.trim()}\n\n${bullets(steps)}\n`;
	const leftOut = bullets([...driftLines(file, messages), ...leftOutLines(file, messages)]);
	return `${notStarted}${heading(outcome ? report.sync : report.plan)}${bullets(rows)}${leftOut}\n${stopped}${manual}${formatMessage(report.digest, { digest: `\`${plan.digest}\`` })}\n\n`;
}
export { setupSection as a, reviewSection as i, planSection as n, urlSection as o, probeSection as r, findingsSection as t };
