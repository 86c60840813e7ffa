import { t as UsageError } from "./usage-error.js";
import { o as severities, r as countBySeverity } from "./finding.js";
import { n as formatUntrusted, t as formatMessage } from "./format.js";
import { t as allRules } from "./rules.js";
import { n as messageOf, r as ruleText, t as fixOf } from "./rule-text.js";
import { _ as blockerText, g as programName, h as homepage, m as helpLink, t as countLine, v as errorsOf, y as failureText } from "./text.js";
import { n as progressOf, t as evidenceText } from "./evidence-text.js";
import { t as jsonText } from "./json-text.js";
import { s as bounded } from "./markdown.js";
import { a as setupSection, i as reviewSection, n as planSection, o as urlSection, r as probeSection, t as findingsSection } from "./markdown-sections.js";
import { createHash } from "node:crypto";
import { resolve } from "node:path";
// src/core/report/text/repeats.ts
/** For each key, how many equal ones stand before it: tells repeats apart without naming their lines. */
function repeats(keys) {
	const seen = /* @__PURE__ */ new Map();
	return keys.map((key) => {
		const before = seen.get(key) ?? 0;
		seen.set(key, before + 1);
		return before;
	});
}
// src/core/report/formats/annotations.ts
/** How many annotations of one level GitHub keeps for a step; the rest is dropped silently. Source: actions/toolkit, problem matchers. */
const budget = 10;
const commands = {
	error: "error",
	warning: "warning",
	info: "notice"
};
/**
* What kept a run from its end, and the findings, as GitHub workflow commands, one a line: annotations at the changed lines of
* a pull request, without any token. At most ten of a level: where there are more, each rule shows its first finding, those in
* files that the pull request touches in front, and the tenth says how many more there are.
*/
function renderAnnotations({ findings, files, review, notices = [] }, messages) {
	const touched = new Set(review && "files" in review ? review.files.map(({ file }) => file) : []);
	return severities.flatMap((severity) => {
		return levelOf(severity, [
			...files.flatMap((file) => errorAnnotations(file, messages)),
			...notices.map((notice) => noticeOf(notice, messages)),
			...review && "unknown" in review ? [unknownReview(review, messages)] : []
		].filter((annotation) => annotation.severity === severity), findings.filter((finding) => finding.severity === severity), touched, messages).map(command);
	}).map((line) => `${line}\n`).join("");
}
/** The annotations of one level, within the budget. */
function levelOf(severity, general, findings, touched, messages) {
	const count = general.length + findings.length;
	if (count <= budget) return [...general, ...findings.map((finding) => annotationOf(finding, messages))];
	const sorted = [...findings.filter(({ file }) => touched.has(file)), ...findings.filter(({ file }) => !touched.has(file))];
	const ordinals = repeats(sorted.map(({ rule }) => rule));
	const firsts = sorted.filter((_, index) => ordinals[index] === 0);
	const others = sorted.filter((_, index) => ordinals[index] !== 0);
	const more = (rule) => others.filter((finding) => finding.rule === rule).length;
	const shown = [
		...general,
		...firsts.map((finding) => withMore(annotationOf(finding, messages), more(finding.rule), messages)),
		...others.map((finding) => annotationOf(finding, messages))
	].slice(0, 9);
	const rest = formatMessage(messages.report.moreAnnotations, { count: count - shown.length });
	return [...shown, {
		severity,
		properties: {},
		text: rest
	}];
}
function withMore(annotation, count, { report }) {
	return count === 0 ? annotation : {
		...annotation,
		text: `${annotation.text} ${formatMessage(report.moreOfRule, { count })}`
	};
}
function errorAnnotations({ file, plan, outcome, failure, blockers = [] }, messages) {
	const failed = failure ?? outcome?.failure;
	const texts = blockers.map((blocker) => blockerText(blocker, messages));
	if (failed !== void 0) texts.push(failureText(failed, messages, plan?.origin));
	return texts.map((text) => ({
		severity: "error",
		properties: { file },
		text
	}));
}
function noticeOf({ notice, severity, params }, { report }) {
	return {
		severity,
		properties: {},
		text: formatUntrusted(report.notices[notice], params)
	};
}
function unknownReview({ unknown, params }, { review }) {
	return {
		severity: "warning",
		properties: {},
		text: `${review.labels.heading}: ${formatUntrusted(review.unknowns[unknown], params)}`
	};
}
function annotationOf(finding, messages) {
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
		text: formatMessage(messages.report.annotation, {
			message: messageOf(finding, messages),
			fix: fixOf(finding, messages)
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
// src/core/report/formats/json.ts
/**
* The report as JSON, version 1: members are added, never renamed or removed. Described in schema/report.schema.json.
* @returns one line of JSON, with a line break behind it
*/
function renderJson({ mode, viaProxy, files, findings }, messages) {
	const { error, warning, info } = countBySeverity(findings);
	const report = {
		version: 1,
		files: files.map(({ file }) => file),
		findings: findings.map((finding) => findingJson(finding, messages)),
		urls: files.flatMap(({ file, urls }) => urls.map((check) => urlJson(file, check))),
		viaProxy,
		weibo: files.flatMap(({ file, probes }) => probes.map((check) => probeJson(file, check))),
		setup: files.map((file) => setupJson(file, messages)),
		summary: {
			files: files.length,
			errors: error,
			warnings: warning,
			infos: info
		},
		...mode !== "check" && { plan: files.map((file) => planJson(file, messages)) }
	};
	return jsonText(report);
}
function findingJson(finding, messages) {
	const { rule, severity, file, span, pointer } = finding;
	return {
		rule,
		severity,
		message: messageOf(finding, messages),
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
/** How far the guide's twelve steps are, and what says so. */
function setupJson(file, messages) {
	const steps = progressOf(file).map(({ step, state, evidence }) => ({
		step,
		state,
		by: evidence.by,
		evidence: evidenceText(evidence, messages)
	}));
	return {
		file: file.file,
		steps
	};
}
/** What a plan says of a file, and after a sync what became of it. Also the Action's output `plan`. */
function planJson({ file, plan, outcome, failure, drift, instructions = [], blockers = [] }, messages) {
	const failed = failure ?? outcome?.failure;
	return {
		file,
		target: plan?.target ?? null,
		origin: plan?.origin ?? null,
		digest: plan?.digest ?? null,
		changes: plan?.changes ?? [],
		unmanaged: plan?.unmanaged ?? [],
		queries: plan?.queries ?? [],
		...drift && { drift },
		instructions,
		...outcome && {
			applied: outcome.applied,
			pending: outcome.pending,
			remaining: outcome.remaining
		},
		failure: failed === void 0 ? null : failureText(failed, messages, plan?.origin),
		blockers: blockers.map((blocker) => blockerText(blocker, messages))
	};
}
// src/core/report/formats/markdown.ts
/** The report in GitHub's Markdown, for a job summary or to paste into an issue: what matters most first. What does not fit is said to be missing. */
function renderMarkdown(run, messages) {
	const { mode, files, findings, review } = run;
	const parts = [
		`## ${formatMessage(messages.report.summaryTitle, { mode })}\n\n${countLine(run, messages)}\n\n`,
		review ? reviewSection(review, messages) : "",
		...files.map((file) => planSection(file, messages)),
		findingsSection(findings, messages),
		urlSection(run, messages),
		...files.map((file) => setupSection(file, messages)),
		probeSection(run, messages)
	];
	return bounded(parts.join(""), messages.report.summaryRest);
}
// src/core/report/formats/sarif.ts
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
function renderSarif({ files, findings }, messages) {
	const ordinals = repeats(findings.map(identityOf));
	const stops = files.flatMap((file) => errorsOf(file, messages).map((text) => ({
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
				rules: allRules.map((rule) => descriptor(rule, messages))
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
			results: findings.map((finding, index) => result(finding, ordinals[index] ?? 0, messages))
		}]
	});
}
function descriptor({ id, severity, sources, evidence }, messages) {
	const { title, fix } = ruleText(id, messages);
	const description = formatMessage(messages.report.ruleDescription, {
		title,
		sources: sources.join("; "),
		evidence
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
function result(finding, ordinal, messages) {
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
		message: { text: messageString(messageOf(finding, messages)) },
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
// src/core/weibo/probe-check.ts
/** How far Weibo is asked; what needs a user is never asked. */
const probeModes = [
	"off",
	"callback",
	"credentials"
];
// src/core/options/digest.ts
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
// src/core/options/drift.ts
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
/**
* Which part of the declarations a run takes; undefined for all of them.
* @param text `I/N`, from 1
* @throws UsageError for anything else
*/
function parseShard(option, text) {
	if (!text) return void 0;
	const [, index, count] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text.trim()) ?? []).map(Number);
	if (!index || !count || index > count || count > 256) throw new UsageError("shard-form", {
		option,
		text,
		most: 256
	});
	return {
		index,
		count
	};
}
export { renderSarif as a, renderJson as c, probeModes as i, renderAnnotations as l, driftOptions as n, renderMarkdown as o, parseDigest as r, planJson as s, parseShard as t, repeats as u };
