import { s as LineIndex } from "./repository.js";
import { a as reaches, r as countBySeverity } from "./finding.js";
import { i as printableLine, n as formatUntrusted, r as printable, t as formatMessage } from "./format.js";
import { n as messageOf, t as fixOf } from "./rule-text.js";
import { t as RemoteFailure } from "./remote-failure.js";
import { t as concealShapes } from "./shapes.js";
import { n as padCells, t as cellsOf } from "./cells.js";
import { t as withoutCommands } from "./log.js";
import { t as distinctUrls } from "./url-check.js";
// src/core/report/failure-text.ts
/**
* What stopped a plan or a sync, and what to do.
* @param origin of the plan, if there is a plan
*/
function failureText(failure, messages, origin = messages.report.noOrigin) {
	if (failure instanceof RemoteFailure) return failure.text(messages, origin);
	const message = failure instanceof Error ? failure.message : String(failure);
	return formatUntrusted(messages.sync.failures.other, { message });
}
/** What keeps a sync from starting, in words, with what to do. */
function blockerText(blocker, { sync }) {
	const { kind, ...params } = blocker;
	return formatUntrusted(sync.blockers[kind], params);
}
/** Everything that stopped the plan or sync of a file, in words; nothing where none did. */
function errorsOf({ plan, outcome, failure, blockers = [] }, messages) {
	const failed = failure ?? outcome?.failure;
	return [...blockers.map((blocker) => blockerText(blocker, messages)), ...failed === void 0 ? [] : [failureText(failed, messages, plan?.origin)]];
}
// src/core/report/text/links.ts
/** The name under which reports say where they come from. */
const programName = "weibo-provider";
/** Where the project lives; help links lead there. */
const homepage = "https://github.com/weibo-provider/weibo-provider";
/** The page that explains a rule. */
function helpLink(rule) {
	return `${homepage}/blob/main/docs/rules.md#${rule}`;
}
// src/core/report/plan-text.ts
const signs = {
	create: "+",
	update: "~",
	none: "=",
	unknown: "?"
};
/** A file's plan, and after a sync its outcome, as lines of text. */
function planLines(file, messages) {
	const { plan, outcome, failure, blockers = [] } = file;
	const { report } = messages;
	const stops = blockers.length === 0 ? [] : [
		formatUntrusted(report.notStarted, { file: file.file }),
		...blockers.map((blocker) => `  ${blockerText(blocker, messages)}`),
		""
	];
	if (!plan && stops.length > 0) return stops;
	if (failure !== void 0) return [
		formatUntrusted(report.noPlan, { file: file.file }),
		`  ${failureText(failure, messages)}`,
		""
	];
	if (!plan) return [];
	return [
		...stops,
		formatUntrusted(outcome ? report.sync : report.plan, {
			file: file.file,
			origin: plan.origin ?? report.noOrigin
		}),
		...outcome ? outcomeLines(file, messages) : plan.changes.map((change) => `  ${signs[change.action]} ${changeText(change, messages)}`),
		...plan.unmanaged.map(({ kind, subjects }) => `    ${formatUntrusted(report.unmanaged, {
			what: messages.sync.changeNames[kind],
			subjects
		})}`),
		...driftLines(file, messages),
		...leftOutLines(file, messages),
		...manualLines(file, messages),
		`  ${formatUntrusted(report.digest, { digest: plan.digest })}`,
		""
	];
}
/** One change in words. */
function changeText({ kind, subject, reason, secrets = [] }, { sync }) {
	return formatUntrusted(`{what} {subject}: ${sync.reasons[reason]}`, {
		what: sync.changeNames[kind],
		subject,
		secrets
	});
}
/** What became of each change, by its state. */
function outcomeOf({ outcome }, messages) {
	const { report, sync } = messages;
	if (!outcome) return [];
	const named = ({ kind, subject }) => ({ what: formatUntrusted("{what} {subject}", {
		what: sync.changeNames[kind],
		subject
	}) });
	return [
		...outcome.applied.map((change) => ({
			sign: change.action === "none" ? "=" : "✓",
			text: formatMessage(change.action === "none" ? report.alreadyRight : report.applied, named(change))
		})),
		...outcome.pending.map((change) => ({
			sign: "…",
			text: formatMessage(report.waits, { what: changeText(change, messages) })
		})),
		...outcome.remaining.map((change) => ({
			sign: "-",
			text: formatMessage(report.remaining, named(change))
		}))
	];
}
/** What a person has to do; the first line introduces the steps. */
function manualLines({ instructions = [] }, { report, sync }) {
	if (instructions.length === 0) return [];
	return [`  ${report.manual}`, ...instructions.map(({ step, params }, index) => `    ${index + 1}. ${formatUntrusted(sync.instructions[step], params)}`)];
}
/** What drifted, and since which run it is known. */
function driftLines({ drift = [] }, { report, sync }) {
	return drift.map(({ kind, subject, since, run }) => `  ${formatUntrusted(run === "" ? report.driftSince : report.driftSinceRun, {
		what: `${sync.changeNames[kind]} ${subject}`,
		since,
		run
	})}`);
}
/** The questions that a plan had to leave out, with the secrets that they need. */
function leftOutLines({ plan }, { report }) {
	return (plan?.queries.filter(({ executed }) => !executed) ?? []).map(({ operation, missing }) => `  ${formatUntrusted(report.notAsked, {
		operation,
		secrets: missing
	})}`);
}
function outcomeLines(file, messages) {
	const failure = file.outcome?.failure;
	const { report } = messages;
	return [...outcomeOf(file, messages).map(({ sign, text }) => `  ${sign} ${text}`), ...failure === void 0 ? [] : [`  ${formatMessage(report.stopped, { why: failureText(failure, messages, file.plan?.origin) })}`, `  ${report.rerun}`]];
}
// src/core/report/text/conceal.ts
/** The text with what looks like a secret, and every character inside the spans, replaced, line breaks kept: columns and lines stay where they were. */
function conceal(text, spans) {
	const lines = concealShapes(text).split("\n");
	for (const { start, end } of spans) for (let number = start.line; number <= end.line; number++) {
		const line = lines[number - 1] ?? "";
		const from = columnOn(number, start, 1) - 1;
		const to = columnOn(number, end, line.length + 1) - 1;
		lines[number - 1] = line.slice(0, from) + line.slice(from, to).replace(/[^\r]/g, "*") + line.slice(to);
	}
	return lines.join("\n");
}
const columnOn = (line, position, otherwise) => position.line === line ? position.column : otherwise;
// src/core/report/text/frame.ts
/** How much of a line is shown in front of the span, and how much from its start on, in UTF-16 units. */
const shownBefore = 60;
const shownFrom = 80;
/**
* The line of a span with the span underlined. Of a longer span only the first line is shown, of a long line only the
* part around the span.
* @param lines the declaration, with what must not be shown already concealed
* @returns two lines, or none for an empty span, which stands for the whole file
*/
function frameOf(lines, { start, end }) {
	const isOneLine = start.line === end.line;
	if (isOneLine && start.column === end.column) return [];
	const line = lines.line(start.line);
	const from = start.column - 1;
	const windowStart = from > shownBefore ? boundary(line, from - shownBefore) : 0;
	const windowEnd = boundary(line, Math.min(line.length, from + shownFrom));
	const to = Math.min(isOneLine ? end.column - 1 : line.length, windowEnd);
	const ellipsis = windowStart > 0 ? "…" : "";
	const text = (until) => expand(ellipsis + line.slice(windowStart, until));
	const number = String(start.line);
	const before = cellsOf(text(from));
	const width = Math.max(1, cellsOf(text(to)) - before);
	return [`${number} | ${text(windowEnd)}${windowEnd < line.length ? "…" : ""}`, `${" ".repeat(number.length)} | ${" ".repeat(before)}${"^".repeat(width)}`];
}
/** The offset, or the one before it where it would cut a character in two. */
function boundary(line, offset) {
	const unit = line.charCodeAt(offset);
	return unit >= 56320 && unit <= 57343 ? offset - 1 : offset;
}
/** Tabs as spaces to the next multiple of four, everything else visible. */
function expand(text) {
	let expanded = "";
	for (const character of printableLine(text)) expanded += character === "	" ? " ".repeat(4 - cellsOf(expanded) % 4) : character;
	return expanded;
}
// src/core/report/text/paint.ts
const same = (text) => text;
/** No colours: for files, pipes and whoever asks for none. */
const plain = {
	error: same,
	warning: same,
	info: same,
	place: same,
	dim: same
};
// src/core/report/url-table.ts
/** The URLs of a run, each once, in the order in which the declarations name them. */
function urlRows(files, { report }) {
	return distinctUrls(files.flatMap(({ urls }) => urls)).map((check) => ({
		verdict: report.verdicts[check.verdict],
		status: String(check.status ?? ""),
		url: check.url,
		final: check.finalUrl !== void 0 && check.finalUrl !== new URL(check.url).href ? formatUntrusted("{url}", { url: check.finalUrl }) : "",
		certificate: check.certificate?.to ?? "",
		time: timeOf(check, report.urlDetails)
	}));
}
/** The table for a terminal: a line a URL, and what else is known of it behind. */
function urlLines({ files, viaProxy }, messages) {
	const { report } = messages;
	const rows = urlRows(files, messages);
	if (rows.length === 0) return [];
	if (files.every(({ urls }) => urls.every(({ verdict }) => verdict === "not-checked"))) return [formatMessage(report.urlsNotChecked, { count: rows.length }), ""];
	const line = ({ verdict, status, url, final, certificate, time }) => {
		const details = [
			...final === "" ? [] : [formatMessage(report.urlDetails.leadsTo, { url: final })],
			...certificate === "" ? [] : [formatUntrusted(report.urlDetails.certificate, { to: certificate })],
			...time === "" ? [] : [time]
		];
		const head = `  ${padCells(verdict, 8)} ${status.padEnd(4)} ${printable(url)}`;
		return details.length === 0 ? head : `${head}  (${details.join("; ")})`;
	};
	return [
		report.urls,
		...rows.map(line),
		...viaProxy ? [`  ${report.viaProxy}`] : [],
		""
	];
}
/** What Weibo said of each application, a line a question. */
function probeLines(files, { report }) {
	const lines = files.flatMap(({ file, probes }) => probes.map(({ question, state, code = 0, missing = "" }) => {
		const says = formatUntrusted(report.probeStates[state], {
			code,
			missing
		});
		return formatMessage(report.probe, {
			file: printable(file),
			question: report.probes[question],
			says
		});
	}));
	return lines.length === 0 ? [] : [
		report.weibo,
		...lines.map((line) => `  ${line}`),
		""
	];
}
function timeOf({ attempts, milliseconds = 0 }, messages) {
	if (attempts === void 0) return "";
	if (attempts === 0) return messages.stored;
	return formatMessage(attempts === 1 ? messages.time : messages.attempts, {
		seconds: (milliseconds / 1e3).toFixed(1),
		attempts
	});
}
// src/core/report/formats/text.ts
/** The report for people at a terminal or in a log: each finding with its line, then URLs, plans and counts. */
function renderText({ mode, viaProxy, files, findings }, messages, paint = plain) {
	const texts = new Map(files.map(({ file, source, concealed }) => [file, new LineIndex(conceal(source.text, concealed))]));
	const lines = [
		...findings.flatMap((finding) => [...findingLines(finding, texts.get(finding.file) ?? new LineIndex(""), messages, paint), ""]),
		...urlLines({
			files,
			viaProxy
		}, messages),
		...probeLines(files, messages),
		...files.flatMap((file) => planLines(file, messages)),
		...mode === "sync" ? skippedLines(files, messages) : [],
		countLine({
			files,
			findings
		}, messages),
		...fixableLine(findings, messages)
	];
	return `${withoutCommands(lines.join("\n"))}\n`;
}
function fixableLine(findings, { report }) {
	const count = findings.filter(({ fix }) => fix !== void 0).length;
	return count === 0 ? [] : [formatMessage(report.fixable, { count })];
}
/** The last line: how many files, and how many findings of each severity. */
function countLine({ files, findings }, { report }) {
	const { separator, ...nouns } = report.counts;
	const counted = {
		file: files.length,
		...countBySeverity(findings)
	};
	return [
		"file",
		"error",
		"warning",
		"info"
	].map((noun) => formatMessage(nouns[noun][counted[noun] === 1 ? "one" : "other"], { n: counted[noun] })).join(separator);
}
/** A finding with its line underlined, what to do, and where to read on. */
function findingLines(finding, source, messages, paint = plain) {
	const { file, span, severity, rule } = finding;
	const { report } = messages;
	const frame = frameOf(source, span);
	return [
		`${paint.place(`${printable(file)}:${span.start.line}:${span.start.column}`)} ${paint[severity](report.severities[severity])} ${rule}`,
		`  ${messageOf(finding, messages)}`,
		...frame.map((line, index) => `    ${index === 0 ? line : paint[severity](line)}`),
		`  ${formatMessage(report.fix, { text: fixOf(finding, messages) })}`,
		`  ${paint.dim(formatMessage(report.help, { link: helpLink(rule) }))}`
	];
}
function skippedLines(files, { report }) {
	const skipped = files.filter(({ findings }) => reaches(findings, "error"));
	return skipped.length === 0 ? [] : [...skipped.map(({ file }) => formatUntrusted(report.skipped, { file })), ""];
}
export { blockerText as _, urlRows as a, changeText as c, manualLines as d, outcomeOf as f, programName as g, homepage as h, probeLines as i, driftLines as l, helpLink as m, findingLines as n, plain as o, planLines as p, renderText as r, conceal as s, countLine as t, leftOutLines as u, errorsOf as v, failureText as y };
