import { s as LineIndex } from "./repository.js";
import { a as reaches, r as countBySeverity } from "./finding.js";
import { a as messageOf, c as printableLine, i as fixOf, n as compose, r as fill, s as printable } from "./usage-error.js";
import { t as concealShapes } from "./shapes.js";
import { n as padCells, t as cellsOf } from "./cells.js";
import { t as withoutCommands } from "./log.js";
import { t as JanrainError } from "./error.js";
import { t as UndoneChanges } from "./undone-changes.js";
import { t as distinctUrls } from "./url-check.js";
// src/report/failure-text.ts
/**
* What stopped a plan or a sync, in words, with what to do.
* @param origin the plan's origin, where a plan was made
*/
function failureText(failure, { sync: { failures, changeNames }, errors, report }, origin = report.noOrigin) {
	if (failure instanceof UndoneChanges) return fill(failures.undone, {
		changes: failure.changes.map(({ kind, subject }) => `${changeNames[kind]} ${subject}`),
		origin
	});
	if (!(failure instanceof JanrainError)) return fill(failures.other, { message: failure instanceof Error ? failure.message : String(failure) });
	const { operation, failure: why } = failure;
	switch (why.kind) {
		case "refused": {
			const { meaning, action } = errors.janrain[String(why.code)] ?? errors.janrain.unknown;
			const message = fill("{message}", { message: why.message });
			const text = compose(failures.refused, {
				operation,
				code: why.code ?? "none",
				message,
				meaning,
				action
			});
			return operation === "set_auth_providers" && (why.code === 0 || why.code === 1) ? `${text} ${failures["list-form"]}` : text;
		}
		case "answer": return fill(failures[why.detail], {
			operation,
			status: why.status,
			origin: why.origin
		});
		case "shape": return fill(failures.shape, { operation });
		case "network": {
			const { fault } = why;
			const named = "code" in fault ? `${fault.kind} ${fault.code}` : fault.kind;
			return fill(failures[fault.kind === "protocol" ? "protocol" : "network"], {
				operation,
				origin: why.origin,
				fault: named
			});
		}
		case "read-back": {
			const credentials = why.restored ? "restored" : "not-restored";
			return fill(failures[operation === "set_properties" ? credentials : "read-back"], {
				operation,
				origin
			});
		}
	}
}
/** What keeps a sync from starting, in words, with what to do. */
function obstacleText(obstacle, { sync }) {
	const { kind, ...params } = obstacle;
	return fill(sync.obstacles[kind], params);
}
/** Everything that stopped the plan or sync of a file, in words; nothing where none did. */
function stopsOf({ plan, outcome, failure, obstacles = [] }, words) {
	const failed = failure ?? outcome?.failure;
	return [...obstacles.map((obstacle) => obstacleText(obstacle, words)), ...failed === void 0 ? [] : [failureText(failed, words, plan?.origin)]];
}
// src/report/links.ts
/** The name under which reports say where they come from. */
const programName = "weibo-provider";
/** Where the project lives; help links lead there. */
const homepage = "https://github.com/weibo-provider/weibo-provider";
/** The page that explains a rule. */
function helpLink(rule) {
	return `${homepage}/blob/main/docs/rules.md#${rule}`;
}
// src/report/conceal.ts
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
// src/report/plan-text.ts
const signs = {
	create: "+",
	update: "~",
	none: "=",
	unknown: "?"
};
/** A file's plan, and after a sync its outcome, as lines of text. */
function planLines(file, words) {
	const { plan, outcome, failure, obstacles = [] } = file;
	const { report } = words;
	const stops = obstacles.length === 0 ? [] : [
		fill(report.notStarted, { file: file.file }),
		...obstacles.map((obstacle) => `  ${obstacleText(obstacle, words)}`),
		""
	];
	if (!plan && stops.length > 0) return stops;
	if (failure !== void 0) return [
		fill(report.noPlan, { file: file.file }),
		`  ${failureText(failure, words)}`,
		""
	];
	if (!plan) return [];
	return [
		...stops,
		fill(outcome ? report.sync : report.plan, {
			file: file.file,
			origin: plan.origin ?? report.noOrigin
		}),
		...outcome ? outcomeLines(file, words) : plan.changes.map((change) => `  ${signs[change.action]} ${changeText(change, words)}`),
		...plan.kept.map(({ kind, subjects }) => `    ${fill(report.kept, {
			what: words.sync.changeNames[kind],
			subjects
		})}`),
		...driftLines(file, words),
		...leftOutLines(file, words),
		...handLines(file, words),
		`  ${fill(report.digest, { digest: plan.digest })}`,
		""
	];
}
/** One change in words. */
function changeText({ kind, subject, reason, secrets = [] }, { sync }) {
	return fill(`{what} {subject}: ${sync.reasons[reason]}`, {
		what: sync.changeNames[kind],
		subject,
		secrets
	});
}
/** What became of each change, by its state. */
function outcomeOf({ outcome }, words) {
	const { report, sync } = words;
	if (!outcome) return [];
	const named = ({ kind, subject }) => ({ what: fill("{what} {subject}", {
		what: sync.changeNames[kind],
		subject
	}) });
	return [
		...outcome.done.map((change) => ({
			sign: change.action === "none" ? "=" : "✓",
			text: compose(change.action === "none" ? report.alreadyRight : report.done, named(change))
		})),
		...outcome.waiting.map((change) => ({
			sign: "…",
			text: compose(report.waits, { what: changeText(change, words) })
		})),
		...outcome.left.map((change) => ({
			sign: "-",
			text: compose(report.left, named(change))
		}))
	];
}
/** What a person has to do; the first line introduces the steps. */
function handLines({ instructions = [] }, { report, sync }) {
	if (instructions.length === 0) return [];
	return [`  ${report.byHand}`, ...instructions.map(({ step, params }, index) => `    ${index + 1}. ${fill(sync.instructions[step], params)}`)];
}
/** What drifted, and since which run it is known. */
function driftLines({ drift = [] }, { report, sync }) {
	return drift.map(({ kind, subject, since, run }) => `  ${fill(run === "" ? report.driftSince : report.driftSinceRun, {
		what: `${sync.changeNames[kind]} ${subject}`,
		since,
		run
	})}`);
}
/** The questions that a plan had to leave out, with the secrets that they need. */
function leftOutLines({ plan }, { report }) {
	return (plan?.readings.filter(({ made }) => !made) ?? []).map(({ operation, missing }) => `  ${fill(report.notAsked, {
		operation,
		secrets: missing
	})}`);
}
function outcomeLines(file, words) {
	const failure = file.outcome?.failure;
	const { report } = words;
	return [...outcomeOf(file, words).map(({ sign, text }) => `  ${sign} ${text}`), ...failure === void 0 ? [] : [`  ${compose(report.stopped, { why: failureText(failure, words, file.plan?.origin) })}`, `  ${report.rerun}`]];
}
// src/report/frame.ts
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
// src/report/paint.ts
const same = (text) => text;
/** No colours: for files, pipes and whoever asks for none. */
const plain = {
	error: same,
	warning: same,
	info: same,
	place: same,
	dim: same
};
// src/report/url-table.ts
/** The URLs of a run, each once, in the order in which the declarations name them. */
function urlRows(files, { report }) {
	return distinctUrls(files.flatMap(({ urls }) => urls)).map((check) => ({
		verdict: report.verdicts[check.verdict],
		status: String(check.status ?? ""),
		url: check.url,
		final: check.finalUrl !== void 0 && check.finalUrl !== new URL(check.url).href ? fill("{url}", { url: check.finalUrl }) : "",
		certificate: check.certificate?.to ?? "",
		time: timeOf(check, report.urlDetails)
	}));
}
/** The table for a terminal: a line a URL, and what else is known of it behind. */
function urlLines({ files, viaProxy }, words) {
	const { report } = words;
	const rows = urlRows(files, words);
	if (rows.length === 0) return [];
	if (files.every(({ urls }) => urls.every(({ verdict }) => verdict === "not-checked"))) return [compose(report.urlsNotChecked, { count: rows.length }), ""];
	const line = ({ verdict, status, url, final, certificate, time }) => {
		const details = [
			...final === "" ? [] : [compose(report.urlDetails.leadsTo, { url: final })],
			...certificate === "" ? [] : [fill(report.urlDetails.certificate, { to: certificate })],
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
		const says = fill(report.probeStates[state], {
			code,
			missing
		});
		return compose(report.probe, {
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
function timeOf({ attempts, milliseconds = 0 }, words) {
	if (attempts === void 0) return "";
	if (attempts === 0) return words.stored;
	return compose(attempts === 1 ? words.time : words.attempts, {
		seconds: (milliseconds / 1e3).toFixed(1),
		attempts
	});
}
// src/report/text.ts
/** The report for people at a terminal or in a log: each finding with its line, then URLs, plans and counts. */
function renderText({ mode, viaProxy, files, findings }, words, paint = plain) {
	const texts = new Map(files.map(({ file, source, concealed }) => [file, new LineIndex(conceal(source.text, concealed))]));
	const lines = [
		...findings.flatMap((finding) => [...findingLines(finding, texts.get(finding.file) ?? new LineIndex(""), words, paint), ""]),
		...urlLines({
			files,
			viaProxy
		}, words),
		...probeLines(files, words),
		...files.flatMap((file) => planLines(file, words)),
		...mode === "sync" ? heldBackLines(files, words) : [],
		countLine({
			files,
			findings
		}, words),
		...fixableLine(findings, words)
	];
	return `${withoutCommands(lines.join("\n"))}\n`;
}
function fixableLine(findings, { report }) {
	const count = findings.filter(({ fix }) => fix !== void 0).length;
	return count === 0 ? [] : [compose(report.fixable, { count })];
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
	].map((noun) => compose(nouns[noun][counted[noun] === 1 ? "one" : "other"], { n: counted[noun] })).join(separator);
}
/** A finding with its line underlined, what to do, and where to read on. */
function findingLines(finding, source, words, paint = plain) {
	const { file, span, severity, rule } = finding;
	const { report } = words;
	const frame = frameOf(source, span);
	return [
		`${paint.place(`${printable(file)}:${span.start.line}:${span.start.column}`)} ${paint[severity](report.severities[severity])} ${rule}`,
		`  ${messageOf(finding, words)}`,
		...frame.map((line, index) => `    ${index === 0 ? line : paint[severity](line)}`),
		`  ${compose(report.fix, { text: fixOf(finding, words) })}`,
		`  ${paint.dim(compose(report.help, { link: helpLink(rule) }))}`
	];
}
function heldBackLines(files, { report }) {
	const heldBack = files.filter(({ findings }) => reaches(findings, "error"));
	return heldBack.length === 0 ? [] : [...heldBack.map(({ file }) => fill(report.heldBack, { file })), ""];
}
export { failureText as _, urlRows as a, driftLines as c, outcomeOf as d, planLines as f, programName as g, homepage as h, probeLines as i, handLines as l, helpLink as m, findingLines as n, plain as o, conceal as p, renderText as r, changeText as s, countLine as t, leftOutLines as u, obstacleText as v, stopsOf as y };
