import { l as fixOf, m as en, s as compose, u as messageOf } from "./urls.js";
import { o as severities, r as countBySeverity } from "./finding.js";
import { c as helpLink, l as failureText, u as obstacleText } from "./run.js";
// src/report/annotations.ts
/** How many annotations of one level GitHub keeps for a step; the rest is dropped silently. Source: actions/toolkit, problem matchers. */
const budget = 10;
const commands = {
	error: "error",
	warning: "warning",
	info: "notice"
};
/**
* The findings as GitHub workflow commands, one a line: annotations at the changed lines of a pull request, without any token.
* At most ten of a level; where there are more, the tenth says how many.
*/
function renderAnnotations({ findings }, words) {
	return severities.flatMap((severity) => annotationsOf(severity, findings.filter((finding) => finding.severity === severity), words)).map((line) => `${line}\n`).join("");
}
function annotationsOf(severity, findings, words) {
	if (findings.length <= budget) return findings.map((finding) => annotation(finding, words));
	const rest = findings.length - 9;
	return [...findings.slice(0, 9).map((finding) => annotation(finding, words)), `::${commands[severity]}::${compose(words.report.moreAnnotations, { count: rest })}`];
}
function annotation(finding, words) {
	const { severity, file, span, rule } = finding;
	const { start, end } = span;
	const columns = start.line === end.line ? {
		col: start.column,
		endColumn: Math.max(end.column, start.column + 1)
	} : {};
	const text = Object.entries({
		file,
		line: start.line,
		endLine: end.line,
		...columns,
		title: rule
	}).map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(",");
	return `::${commands[severity]} ${text}::${escapeData(compose(words.report.annotation, {
		message: messageOf(finding, words),
		fix: fixOf(finding, words)
	}))}`;
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
* The report as JSON, version 1: members are added, never renamed or removed. Documented in the README.
* @returns one line of JSON, with a line break behind it
*/
function renderJson({ mode, files, findings }, words) {
	const { error, warning, info } = countBySeverity(findings);
	const report = {
		version: 1,
		files: files.map(({ file }) => file),
		findings: findings.map((finding) => findingJson(finding, words)),
		urls: files.flatMap(({ file, urls }) => urls.map((check) => urlJson(file, check))),
		summary: {
			files: files.length,
			errors: error,
			warnings: warning,
			infos: info
		},
		...mode !== "check" && { plan: files.map((file) => planJson(file, words)) }
	};
	return `${asciiControls(JSON.stringify(report))}\n`;
}
/** Escapes what JSON leaves as it is and a log or terminal would act on; `##[` anywhere in a line is a command to some runners. */
function asciiControls(json) {
	return json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")).replaceAll("##[", "##\\u005b");
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
function urlJson(file, { pointer, url, verdict, status, finalUrl, fault }) {
	return {
		file,
		pointer,
		url,
		verdict,
		status: status ?? null,
		finalUrl: finalUrl ?? null,
		fault: fault?.kind ?? null
	};
}
/** What a plan says of a file, and after a sync what became of it. Also the Action's output `plan`. */
function planJson({ file, plan, outcome, failure, obstacles = [] }, words) {
	const failed = failure ?? outcome?.failure;
	return {
		file,
		target: plan?.target ?? null,
		origin: plan?.origin ?? null,
		digest: plan?.digest ?? null,
		changes: plan?.changes ?? [],
		kept: plan?.kept ?? [],
		...outcome && {
			done: outcome.done,
			waiting: outcome.waiting,
			left: outcome.left
		},
		failure: failed === void 0 ? null : failureText(failed, words, plan?.origin),
		obstacles: obstacles.map((obstacle) => obstacleText(obstacle, words))
	};
}
// src/messages/zh/index.ts
const zh = en;
// src/messages/wording.ts
/** The languages that the program speaks. */
const languages = ["en", "zh"];
const wordings = {
	en,
	zh
};
/** Everything that the program says, in a language. */
function wordingIn(language) {
	return wordings[language];
}
export { renderAnnotations as a, renderJson as i, wordingIn as n, planJson as r, languages as t };
