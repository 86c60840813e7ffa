import { a as messageOf, i as fixOf, l as visible, n as compose, o as ruleWording, r as fill, t as UsageError } from "./usage-error.js";
import { a as escapeXml, i as element, n as progressOf, r as proofText } from "./urls.js";
import { a as reaches, o as severities, r as countBySeverity } from "./finding.js";
import { _ as failureText, a as urlRows, c as driftLines, d as outcomeOf, f as planLines, g as programName, h as homepage, i as probeLines, l as handLines, m as helpLink, n as findingLines, p as conceal, r as renderText, s as changeText, t as countLine, u as leftOutLines, v as obstacleText, y as stopsOf } from "./text.js";
import { n as table, r as jsonText, t as escapeMarkdown } from "./markdown.js";
import { c as LineIndex } from "./read-declaration.js";
import { r as allRules } from "./severities.js";
import { createHash } from "node:crypto";
import { resolve } from "node:path";
// src/report/annotations.ts
/** How many annotations of one level GitHub keeps for a step; the rest is dropped silently. Source: actions/toolkit, problem matchers. */
const budget = 10;
const commands = {
	error: "error",
	warning: "warning",
	info: "notice"
};
/**
* What kept a plan or sync from its end, and the findings, as GitHub workflow commands, one a line: annotations at the
* changed lines of a pull request, without any token. At most ten of a level; where there are more, the tenth says how many.
*/
function renderAnnotations({ findings, files }, words) {
	const all = [...files.flatMap((file) => troubles(file, words)), ...findings.map((finding) => annotationOf(finding, words))];
	return severities.flatMap((severity) => {
		const level = all.filter((annotation) => annotation.severity === severity);
		if (level.length <= budget) return level.map(command);
		const rest = compose(words.report.moreAnnotations, { count: level.length - 9 });
		return [...level.slice(0, 9), {
			severity,
			properties: {},
			text: rest
		}].map(command);
	}).map((line) => `${line}\n`).join("");
}
function troubles({ file, plan, outcome, failure, obstacles = [] }, words) {
	const failed = failure ?? outcome?.failure;
	const texts = obstacles.map((obstacle) => obstacleText(obstacle, words));
	if (failed !== void 0) texts.push(failureText(failed, words, plan?.origin));
	return texts.map((text) => ({
		severity: "error",
		properties: { file },
		text
	}));
}
function annotationOf(finding, words) {
	const { severity, file, span, rule } = finding;
	const { start, end } = span;
	const columns = start.line === end.line ? {
		col: start.column,
		endColumn: Math.max(end.column, start.column + 1)
	} : {};
	return {
		severity,
		properties: {
			file,
			line: start.line,
			endLine: end.line,
			...columns,
			title: rule
		},
		text: compose(words.report.annotation, {
			message: messageOf(finding, words),
			fix: fixOf(finding, words)
		})
	};
}
function command({ severity, properties, text }) {
	const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
	return `::${commands[severity]}${listed.length > 0 ? ` ${listed.join(",")}` : ""}::${escapeData(text)}`;
}
/** Source: actions/toolkit, command.ts. */
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll("##[", "## [");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/report/json.ts
/**
* The report as JSON, version 1: members are added, never renamed or removed. Described in schema/report.schema.json.
* @returns one line of JSON, with a line break behind it
*/
function renderJson({ mode, viaProxy, files, findings }, words) {
	const { error, warning, info } = countBySeverity(findings);
	const report = {
		version: 1,
		files: files.map(({ file }) => file),
		findings: findings.map((finding) => findingJson(finding, words)),
		urls: files.flatMap(({ file, urls }) => urls.map((check) => urlJson(file, check))),
		viaProxy,
		weibo: files.flatMap(({ file, probes }) => probes.map((check) => probeJson(file, check))),
		summary: {
			files: files.length,
			errors: error,
			warnings: warning,
			infos: info
		},
		...mode !== "check" && { plan: files.map((file) => planJson(file, words)) }
	};
	return jsonText(report);
}
function findingJson(finding, words) {
	const { rule, severity, file, span, pointer } = finding;
	return {
		rule,
		severity,
		message: messageOf(finding, words),
		file,
		start: span.start,
		end: span.end,
		pointer,
		help: helpLink(rule)
	};
}
function urlJson(file, { pointer, url, verdict, status, finalUrl, fault, cause, certificate, page, attempts, milliseconds }) {
	return {
		file,
		pointer,
		url,
		verdict,
		status: status ?? null,
		finalUrl: finalUrl ?? null,
		fault: fault?.kind ?? null,
		cause: cause ?? null,
		certificateUntil: certificate?.to ?? null,
		loginMarkers: page?.markers ?? null,
		attempts: attempts ?? null,
		milliseconds: milliseconds ?? null
	};
}
function probeJson(file, { question, state, code, status, fault }) {
	return {
		file,
		question,
		state,
		code: code ?? null,
		status: status ?? null,
		fault: fault?.kind ?? null
	};
}
/** What a plan says of a file, and after a sync what became of it. Also the Action's output `plan`. */
function planJson({ file, plan, outcome, failure, drift, instructions = [], obstacles = [] }, words) {
	const failed = failure ?? outcome?.failure;
	return {
		file,
		target: plan?.target ?? null,
		origin: plan?.origin ?? null,
		digest: plan?.digest ?? null,
		changes: plan?.changes ?? [],
		kept: plan?.kept ?? [],
		readings: plan?.readings ?? [],
		...drift && { drift },
		instructions,
		...outcome && {
			done: outcome.done,
			waiting: outcome.waiting,
			left: outcome.left
		},
		failure: failed === void 0 ? null : failureText(failed, words, plan?.origin),
		obstacles: obstacles.map((obstacle) => obstacleText(obstacle, words))
	};
}
// src/report/repeats.ts
/** For each key, how many equal ones stand before it: tells repeats apart without naming their lines. */
function repeats(keys) {
	const seen = /* @__PURE__ */ new Map();
	return keys.map((key) => {
		const before = seen.get(key) ?? 0;
		seen.set(key, before + 1);
		return before;
	});
}
// src/report/junit.ts
/**
* The findings as JUnit XML: a suite a file, a case a finding, and one for the plan or sync. Errors fail. Warnings and hints
* pass, with their text as output: a failed case makes a build unstable at Jenkins and stands among the failed tests at
* GitLab, whatever the severity. Names have no line in them, so that a case keeps its history, and none twice: GitLab drops
* the second. Attributes are those that Jenkins' schema allows. Sources: jenkinsci/xunit-plugin, junit-10.xsd; GitLab docs,
* unit test reports.
*/
function renderJunit(run, words) {
	const suites = run.files.map((file) => ({
		file: visible(file.file),
		cases: casesOf(file, run, words)
	}));
	const content = suites.map(({ file, cases }) => {
		const inside = cases.map((one) => `\n${caseXml(one, file)}`).join("");
		return `\n${element("testsuite", {
			name: file,
			file,
			...counts(cases),
			skipped: count(cases, "skipped")
		}, `${inside}\n`)}`;
	});
	const all = suites.flatMap(({ cases }) => cases);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", {
		name: programName,
		...counts(all)
	}, `${content.join("")}\n`)}\n`;
}
function casesOf(file, { mode, findings }, words) {
	const own = findings.filter((finding) => finding.file === file.file);
	const names = own.map(({ rule, pointer }) => `${rule} ${visible(pointer)}`.trimEnd());
	const ordinals = repeats(names);
	const lines = new LineIndex(conceal(file.source.text, file.concealed));
	const cases = own.map((finding, index) => findingCase(finding, `${names[index]}${ordinalSuffix(ordinals[index] ?? 0)}`, lines, words));
	return [...cases.length === 0 ? [{
		name: "check",
		outcome: "passed",
		message: "",
		type: "check",
		details: []
	}] : cases, ...mode === "check" ? [] : [planCase(file, mode, words)]];
}
const ordinalSuffix = (before) => before === 0 ? "" : ` (${before + 1})`;
function findingCase(finding, name, lines, words) {
	const { rule, severity } = finding;
	return {
		name,
		outcome: severity === "error" ? "failure" : "passed",
		message: messageOf(finding, words),
		type: rule,
		details: findingLines(finding, lines, words)
	};
}
/** The plan or sync of a file: an error where something stopped it, skipped where it was not tried. */
function planCase(file, mode, words) {
	const [stop] = stopsOf(file, words);
	const isHeldBack = mode === "sync" && reaches(file.findings, "error");
	return {
		name: mode,
		outcome: stop !== void 0 ? "error" : file.plan === void 0 ? "skipped" : "passed",
		message: stop ?? (isHeldBack ? fill(words.report.heldBack, { file: file.file }) : ""),
		type: mode,
		details: planLines(file, words)
	};
}
function caseXml({ name, outcome, message, type, details }, classname) {
	const text = escapeXml(details.join("\n").trimEnd());
	const passed = text === "" ? "" : element("system-out", {}, text);
	return element("testcase", {
		name,
		classname
	}, outcome === "passed" ? passed : element(outcome, {
		message,
		type
	}, text));
}
function counts(cases) {
	return {
		tests: cases.length,
		failures: count(cases, "failure"),
		errors: count(cases, "error")
	};
}
function count(cases, outcome) {
	return cases.filter((one) => one.outcome === outcome).length;
}
// src/report/markdown-report.ts
/** How much of a job summary is used, in bytes: over 1 MiB GitHub drops the whole summary. Source: GitHub docs, job summaries. */
const maxBytes = 1e6;
/** The report in GitHub's Markdown, for a job summary or to paste into an issue: counts, plans, findings, URLs. What does not fit is said to be missing. */
function renderMarkdown(run, words) {
	const { findings, files, mode } = run;
	const { columns, ...report } = words.report;
	const head = `## ${compose(report.summaryTitle, { mode })}\n\n${countLine(run, words)}\n\n`;
	const findingRows = findings.map((finding) => [
		report.severities[finding.severity],
		`${escapeMarkdown(finding.file)}:${finding.span.start.line}:${finding.span.start.column}`,
		`[${finding.rule}](${helpLink(finding.rule)})`,
		`${escapeMarkdown(messageOf(finding, words))}<br>${escapeMarkdown(fixOf(finding, words))}`
	]);
	const urls = urlRows(files, words).map(({ verdict, status, url, final, certificate, time }) => [
		verdict,
		status,
		url,
		final,
		certificate,
		time
	].map(escapeMarkdown));
	const { verdict, status, url, final, certificate, time } = columns;
	const [weibo, ...probes] = probeLines(files, words).filter((line) => line !== "");
	return boundedTo(head, [
		...files.map((file) => planSection(file, words)),
		section(report.findings, [
			columns.severity,
			columns.place,
			columns.rule,
			columns.what
		], findingRows),
		section(report.urls, [
			verdict,
			status,
			url,
			final,
			certificate,
			time
		], urls),
		run.viaProxy ? `${report.viaProxy}\n\n` : "",
		...files.map((file) => setupSection(file, words)),
		weibo === void 0 ? "" : `### ${weibo}\n\n${bullets(probes)}\n`
	].join(""), report.summaryRest);
}
/** Takes the text as long as it fits, whole lines only. */
function boundedTo(head, rest, note) {
	const lines = [head];
	let size = Buffer.byteLength(head);
	for (const line of rest.split("\n")) {
		size += Buffer.byteLength(line) + 1;
		if (size > maxBytes) return `${lines.join("\n")}\n\n${note}\n`;
		lines.push(line);
	}
	return `${lines.join("\n")}\n`;
}
function section(title, head, rows) {
	return rows.length === 0 ? "" : `### ${title}\n\n${table(head, rows)}\n`;
}
/** The guide's twelve steps, and how far each is as this run can tell. */
function setupSection(report, words) {
	const { labels, steps, states } = words.review;
	const rows = progressOf(report).map(({ step, state, proof }) => [
		`${step}. ${steps[step - 1]}`,
		states[state],
		escapeMarkdown(proofText(proof, words))
	]);
	return section(escapeMarkdown(fill(labels.progress, { file: report.file })), [
		labels.columns.step,
		labels.columns.state,
		labels.columns.proof
	], rows);
}
const bullets = (lines) => lines.map((line) => `- ${escapeMarkdown(line.trim())}\n`).join("");
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
// src/report/rdjson.ts
const severityNames = {
	error: "ERROR",
	warning: "WARNING",
	info: "INFO"
};
/**
* The findings in the Reviewdog Diagnostic Format, for `reviewdog -f=rdjson`; what stopped a plan or sync is a diagnostic
* of the whole file. Source: reviewdog/reviewdog, proto/rdf/reviewdog.proto.
*/
function renderRdjson({ files, findings }, words) {
	const lines = new Map(files.map(({ file, source }) => [file, new LineIndex(source.text)]));
	return jsonText({
		source: {
			name: programName,
			url: homepage
		},
		diagnostics: [...findings.map((finding) => diagnostic(finding, lines.get(finding.file) ?? new LineIndex(""), words)), ...files.flatMap((file) => stopsOf(file, words).map((message) => ({
			message,
			location: { path: file.file },
			severity: severityNames.error
		})))]
	});
}
function diagnostic(finding, lines, words) {
	const { rule, severity, file, span } = finding;
	return {
		message: compose(words.report.annotation, {
			message: messageOf(finding, words),
			fix: fixOf(finding, words)
		}),
		location: {
			path: file,
			range: {
				start: inBytes(span.start, lines),
				end: inBytes(span.end, lines)
			}
		},
		severity: severityNames[severity],
		code: {
			value: rule,
			url: helpLink(rule)
		}
	};
}
/** The position with its column counted in bytes of UTF-8, as the format counts. */
function inBytes({ line, column }, lines) {
	return {
		line,
		column: Buffer.byteLength(lines.line(line).slice(0, column - 1)) + 1
	};
}
// src/report/sarif.ts
const levels = {
	error: "error",
	warning: "warning",
	info: "note"
};
/**
* The findings as SARIF 2.1.0, for GitHub code scanning and other viewers; what stopped a plan or sync is a notification.
* Every rule is described, not only those with results: GitHub's tool status shows what was looked for, and an alert that
* is closed keeps its explanation. Sources: OASIS SARIF 2.1.0 with errata 01; GitHub docs, SARIF support for code scanning.
*/
function renderSarif({ files, findings }, words) {
	const ordinals = repeats(findings.map(identityOf));
	const stops = files.flatMap((file) => stopsOf(file, words).map((text) => ({
		text,
		uri: uriOf(file.file)
	})));
	return jsonText({
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: programName,
				informationUri: homepage,
				rules: allRules.map((rule) => descriptor(rule, words))
			} },
			columnKind: "utf16CodeUnits",
			invocations: [{
				executionSuccessful: stops.length === 0,
				toolExecutionNotifications: stops.map(({ text, uri }) => ({
					level: "error",
					message: { text: messageString(text) },
					locations: [{ physicalLocation: { artifactLocation: artifact(uri) } }]
				}))
			}],
			results: findings.map((finding, index) => result(finding, ordinals[index] ?? 0, words))
		}]
	});
}
function descriptor({ id, severity, sources, mark }, words) {
	const { title, fix } = ruleWording(id, words);
	const description = compose(words.report.ruleDescription, {
		title,
		sources: sources.join("; "),
		mark
	});
	return {
		id,
		shortDescription: { text: messageString(title) },
		fullDescription: { text: messageString(description) },
		help: { text: messageString(fix) },
		helpUri: helpLink(id),
		defaultConfiguration: { level: levels[severity] }
	};
}
function result(finding, ordinal, words) {
	const { rule, severity, file, span } = finding;
	const { start, end } = span;
	const region = {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column
	};
	return {
		ruleId: rule,
		ruleIndex: allRules.findIndex(({ id }) => id === rule),
		level: levels[severity],
		message: { text: messageString(messageOf(finding, words)) },
		locations: [{ physicalLocation: {
			artifactLocation: artifact(uriOf(file)),
			region
		} }],
		partialFingerprints: { "weiboProviderFinding/v1": createHash("sha256").update(`${identityOf(finding)}#${ordinal}`).digest("hex") }
	};
}
/** What a finding remains the same by when its line moves or its value changes. */
function identityOf({ rule, pointer, file }) {
	return JSON.stringify([
		rule,
		pointer,
		file
	]);
}
const artifact = (uri) => ({
	uri,
	uriBaseId: "%SRCROOT%"
});
/** A path as a relative URI reference: a colon or `%` in it is part of a name. Source: RFC 3986, sections 2.1 and 4.2. */
function uriOf(file) {
	return file.toWellFormed().split("/").map((segment) => encodeURIComponent(segment)).join("/");
}
/** Text as a SARIF message string: braces would be placeholders, and `[text](target)` a link. Source: SARIF 2.1.0, 3.11.5 and 3.11.6. */
function messageString(text) {
	return text.replace(/[{}]/g, "$&$&").replaceAll("](", "] (");
}
// src/report/formats.ts
/** The ways to report, by the names that `--format` takes; only `text` has colours. */
const formats = {
	text: renderText,
	json: renderJson,
	github: (report, words) => renderText(report, words) + renderAnnotations(report, words),
	sarif: renderSarif,
	junit: renderJunit,
	rdjson: renderRdjson,
	markdown: renderMarkdown
};
const formatNames = Object.keys(formats);
// src/weibo/probe-check.ts
/** How far Weibo is asked; what needs a user is never asked. */
const probeModes = [
	"off",
	"callback",
	"credentials"
];
// src/options/digest.ts
/**
* A plan's digest that the operator requires, in lower case; undefined where none is required.
* @throws UsageError for what is no SHA-256 in hex
*/
function parseDigest(option, text) {
	if (!text) return void 0;
	const digest = text.trim().toLowerCase();
	if (!/^[0-9a-f]{64}$/.test(digest)) throw new UsageError("digest-form", {
		option,
		text
	});
	return digest;
}
// src/options/drift.ts
/**
* Where it is kept since when drift is known; undefined where nothing is.
* @param file from `folder`
* @param environment where the runner names the run. Source: GitHub docs, default environment variables
*/
function driftOptions(file, folder, environment) {
	if (!file) return void 0;
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = environment;
	const run = server && repository && id ? `${server}/${repository}/actions/runs/${id}` : "";
	return {
		path: resolve(folder, file),
		moment: {
			since: `${(/* @__PURE__ */ new Date()).toISOString().slice(0, 19)}Z`,
			run
		}
	};
}
export { formats as a, planJson as c, formatNames as i, parseDigest as n, renderSarif as o, probeModes as r, renderMarkdown as s, driftOptions as t };
