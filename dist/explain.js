import "./rolldown-runtime.js";
import { c as fieldAt, l as fieldName } from "./words.js";
import { n as compose, o as ruleWording, t as UsageError } from "./usage-error.js";
import { n as unknownRule } from "./rules.js";
import { u as ruleOf } from "./severities.js";
import { i as verdicts } from "./url-check.js";
import { t as weiboIdentifiers } from "./errors.js";
// src/explain/explain.ts
/**
* Explains a rule, a verdict on a URL (`unknown`), or an error code of Weibo (`21321`) or Janrain (`3`, `janrain:-1`).
* @throws UsageError when there is no such rule, verdict or code
*/
function explain(id, words) {
	const rule = ruleOf(id);
	if (rule) return explainRule(rule, words);
	const verdict = verdicts.find((name) => name === id);
	if (verdict) return errorPage(compose(words.cli.explain.verdict, {
		verdict,
		name: words.report.verdicts[verdict]
	}), words.verdicts[verdict], words);
	const [, service, code] = /^(?:(weibo|janrain):)?(-?\d+)$/.exec(id) ?? [];
	if (code === void 0) throw unknownRule("explain", id);
	const { weibo, janrain } = words.errors;
	const labels = words.cli.explain;
	const identifier = weiboIdentifiers[code];
	if (service !== "janrain" && weibo[code]) return errorPage(identifier === void 0 ? compose(labels.weibo, { code }) : compose(labels.weiboNamed, {
		code,
		identifier
	}), weibo[code], words);
	if (service !== "weibo" && janrain[code]) return errorPage(compose(labels.janrain, { code }), janrain[code], words);
	throw new UsageError("explain-code", { id });
}
function explainRule({ id, severity, mark, sources, fields, needs, fixable, fixed }, words) {
	const { title, message, fix } = ruleWording(id, words);
	const labels = words.cli.explain;
	const shown = (typeof message === "string" ? [message] : [...new Set(Object.values(message))]).map((text) => text.replace(/\{(\w+)\}/g, "‹$1›"));
	const named = fields.filter((pointer) => fieldAt(pointer)).map((pointer) => `${pointer.slice(1).replaceAll("/", ".")} (${fieldName(pointer)})`);
	return page(`${id}: ${title}`, [
		...shown.map((text) => compose(labels.says, { text })),
		compose(labels.action, { text: fix }),
		...fixable ? [labels.fixable] : [],
		compose(fixed ? labels.fixedSeverity : labels.severity, {
			severity: words.report.severities[severity],
			id
		}),
		compose(labels.source, {
			sources: sources.join("; "),
			mark
		}),
		...named.length > 0 ? [compose(labels.fields, { fields: named.join(", ") })] : [],
		...needs === void 0 ? [] : [labels.needs[needs]]
	]);
}
function errorPage(heading, { meaning, action }, { cli }) {
	return page(heading, [meaning, compose(cli.explain.action, { text: action })]);
}
function page(heading, lines) {
	return `${[heading, ...lines.map((line) => `  ${line}`)].join("\n")}\n`;
}
export { explain };
