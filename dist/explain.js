import "./rolldown-runtime.js";
import { T as fieldName, u as ruleOf, w as fieldAt } from "./severities.js";
import { n as compose, o as ruleWording, t as UsageError } from "./usage-error.js";
import { n as unknownRule } from "./rules.js";
// src/weibo/errors.ts
/**
* Weibo's error codes with the identifier that stands in its answers, where one is known.
* Sources: a public copy of the OAuth documentation (21322 to 21331), public code tables and issue threads (the others); seen.
*/
const weiboIdentifiers = {
	"21301": "auth faild",
	"21320": "OAuth2 must use https",
	"21321": "applications over the unaudited use restrictions!",
	"21322": "redirect_uri_mismatch",
	"21323": "invalid_request",
	"21324": "invalid_client",
	"21325": "invalid_grant",
	"21326": "unauthorized_client",
	"21327": "expired_token",
	"21328": "unsupported_grant_type",
	"21329": "unsupported_response_type",
	"21330": "access_denied",
	"21331": "temporarily_unavailable",
	"21337": "appkey permission denied",
	"21338": "sso package and sign error"
};
// src/explain/explain.ts
/**
* Explains a rule, or an error code of Weibo (`21321`) or Janrain (`3`, `janrain:-1`).
* @throws UsageError when there is no such rule or code
*/
function explain(id, words) {
	const rule = ruleOf(id);
	if (rule) return explainRule(rule, words);
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
