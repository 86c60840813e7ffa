// src/core/findings/finding.ts
/** The severities, worst first. */
const severities = [
	"error",
	"warning",
	"info"
];
/** Orders findings by file, then position, then rule: the order of every report. */
function compareFindings(a, b) {
	return compareText(a.file, b.file) || comparePositions(a.span.start, b.span.start) || compareText(a.rule, b.rule) || compareText(a.pointer, b.pointer) || compareText(JSON.stringify(a.params), JSON.stringify(b.params));
}
/** True when two stretches of a file share a character. */
function overlap(a, b) {
	return comparePositions(a.start, b.end) < 0 && comparePositions(b.start, a.end) < 0;
}
function comparePositions(a, b) {
	return a.line - b.line || a.column - b.column;
}
/** Orders text by UTF-16 units: unlike `localeCompare`, the same on every machine. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** Counts of findings by severity. */
function countBySeverity(findings) {
	const counts = {
		error: 0,
		warning: 0,
		info: 0
	};
	for (const { severity } of findings) counts[severity]++;
	return counts;
}
/** True when one of the findings is as bad as `threshold`, or worse; `never` is never met. */
function reaches(findings, threshold) {
	if (threshold === "never") return false;
	const limit = severities.indexOf(threshold);
	return findings.some(({ severity }) => severities.indexOf(severity) <= limit);
}
export { reaches as a, overlap as i, compareText as n, severities as o, countBySeverity as r, compareFindings as t };
