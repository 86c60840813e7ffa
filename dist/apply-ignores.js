import { t as require_dist } from "./yaml.js";
import { c as ruleOf } from "./rules.js";
// src/core/declaration/ignores.ts
var import_dist = require_dist();
const directive = /^#\s*weibo-provider-ignore(?=[\s:：]|$)\s*(?<rules>[^:：]*)(?:[:：](?<reason>.*))?$/;
/** The lexer's sign that the next lexeme is a scalar's text, which may look like a comment. Source: yaml docs, lexer. */
const scalarFollows = "";
const lexerSigns = [
	"",
	"",
	scalarFollows
];
/** The ignore comments of a text that is valid YAML. */
function findIgnores(text) {
	const lines = text.split(/\r?\n/);
	return comments(text).flatMap(({ from, to }) => {
		const match = directive.exec(text.slice(from, to).trimEnd());
		if (!match?.groups) return [];
		const { rules = "", reason = "" } = match.groups;
		const number = text.slice(0, from).split("\n").length;
		const named = rules.split(/[\s,，]+/).filter((rule) => rule !== "");
		return [{
			from,
			to: from + match[0].length,
			line: targetLine(lines, number),
			rules: named,
			reason: reason.trim()
		}];
	});
}
function comments(text) {
	const found = [];
	let offset = 0;
	let isScalar = false;
	for (const lexeme of new import_dist.Lexer().lex(text)) {
		if (!isScalar && lexeme.startsWith("#")) found.push({
			from: offset,
			to: offset + lexeme.length
		});
		isScalar = lexeme === scalarFollows;
		if (!lexerSigns.includes(lexeme)) offset += lexeme.length;
	}
	return found;
}
function targetLine(lines, number) {
	const isComment = (line = "") => line.trimStart().startsWith("#");
	let target = number;
	while (target < lines.length && isComment(lines[target - 1])) target++;
	return target;
}
// src/core/check/apply-ignores.ts
/**
* Takes out the findings that ignore comments name. A comment without a reason hides nothing, and no comment hides a
* rule whose severity is fixed: among those are the rules that find secrets.
*/
function applyIgnores(text, findings) {
	const ignores = findIgnores(text);
	const hides = (ignore, { rule, span }) => ignore.reason !== "" && ignore.line === span.start.line && ignore.rules.includes(rule) && !ruleOf(rule)?.fixed;
	return {
		findings: findings.filter((finding) => !ignores.some((ignore) => hides(ignore, finding))),
		ignores: ignores.map((ignore) => ({
			...ignore,
			used: ignore.rules.filter((rule) => findings.some((finding) => finding.rule === rule && hides(ignore, finding)))
		}))
	};
}
export { applyIgnores as t };
