import "./rolldown-runtime.js";
import { C as fieldAt, c as ruleOf, w as fieldName } from "./rules.js";
import { t as formatMessage } from "./format.js";
import { n as unknownRule } from "./rules2.js";
import { r as ruleText } from "./rule-text.js";
import { i as verdicts } from "./url-check.js";
import { t as UsageError } from "./usage-error.js";
import { t as weiboIdentifiers } from "./error-identifiers.js";
// src/core/explain/explain.ts
/**
* Explains a rule, a verdict on a URL (`unknown`), or an error code of Weibo (`21321`) or Janrain (`3`, `janrain:-1`).
* @throws UsageError when there is no such rule, verdict or code
*/
function explain(id, messages) {
	const rule = ruleOf(id);
	if (rule) return explainRule(rule, messages);
	const verdict = verdicts.find((name) => name === id);
	if (verdict) return errorPage(formatMessage(messages.cli.explain.verdict, {
		verdict,
		name: messages.report.verdicts[verdict]
	}), messages.verdicts[verdict], messages);
	const [, service, code] = /^(?:(weibo|janrain):)?(-?\d+)$/.exec(id) ?? [];
	if (code === void 0) throw unknownRule("explain", id);
	const { weibo, janrain } = messages.errors;
	const labels = messages.cli.explain;
	const identifier = weiboIdentifiers[code];
	if (service !== "janrain" && weibo[code]) return errorPage(identifier === void 0 ? formatMessage(labels.weibo, { code }) : formatMessage(labels.weiboNamed, {
		code,
		identifier
	}), weibo[code], messages);
	if (service !== "weibo" && janrain[code]) return errorPage(formatMessage(labels.janrain, { code }), janrain[code], messages);
	throw new UsageError("explain-code", { id });
}
function explainRule({ id, severity, evidence, sources, fields, needs, fixable, fixed }, messages) {
	const { title, message, fix } = ruleText(id, messages);
	const labels = messages.cli.explain;
	const shown = (typeof message === "string" ? [message] : [...new Set(Object.values(message))]).map((text) => text.replace(/\{(\w+)\}/g, "‹$1›"));
	const named = fields.filter((pointer) => fieldAt(pointer)).map((pointer) => `${pointer.slice(1).replaceAll("/", ".")} (${fieldName(pointer)})`);
	return page(`${id}: ${title}`, [
		...shown.map((text) => formatMessage(labels.says, { text })),
		formatMessage(labels.action, { text: fix }),
		...fixable ? [labels.fixable] : [],
		formatMessage(fixed ? labels.fixedSeverity : labels.severity, {
			severity: messages.report.severities[severity],
			id
		}),
		formatMessage(labels.source, {
			sources: sources.join("; "),
			evidence
		}),
		...named.length > 0 ? [formatMessage(labels.fields, { fields: named.join(", ") })] : [],
		...needs === void 0 ? [] : [labels.needs[needs]]
	]);
}
function errorPage(heading, { meaning, action }, { cli }) {
	return page(heading, [meaning, formatMessage(cli.explain.action, { text: action })]);
}
function page(heading, lines) {
	return `${[heading, ...lines.map((line) => `  ${line}`)].join("\n")}\n`;
}
export { explain };
