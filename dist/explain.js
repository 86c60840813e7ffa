import "./rolldown-runtime.js";
import { T as fieldName, m as ruleOf, n as weiboErrors, o as wordingOf, t as janrainErrors, w as fieldAt } from "./errors.js";
import { n as unknownRule } from "./rules.js";
import { o as UsageError } from "./urls.js";
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
function explain(id) {
	const rule = ruleOf(id);
	if (rule) return explainRule(rule);
	const [, service, code = ""] = /^(?:(weibo|janrain):)?(-?\d+)$/.exec(id) ?? [];
	if (service !== "janrain" && code in weiboErrors) return explainWeiboError(code);
	const janrain = janrainErrors[code];
	if (service !== "weibo" && janrain) return page(`Janrain error ${code}`, [janrain.meaning, `What to do: ${janrain.action}`]);
	throw new UsageError(code === "" ? `explain: ${unknownRule(id)}` : `explain: the error code ${id} is in none of the documents at hand`);
}
function explainRule({ id, severity, mark, sources, fields, needs, fixed }) {
	const { title, message, fix } = wordingOf(id);
	const messages = typeof message === "string" ? [message] : [...new Set(Object.values(message))];
	const named = fields.filter((pointer) => fieldAt(pointer)).map((pointer) => `${pointer.slice(1).replaceAll("/", ".")} (${fieldName(pointer)})`);
	return page(`${id}: ${title}`, [
		...messages.map((text) => `Says: ${text}`),
		`What to do: ${fix}`,
		`Severity: ${severity}${fixed ? ", cannot be changed" : `; change it with --rule ${id}=LEVEL`}`,
		`Source: ${sources.join("; ")} [${mark}]`,
		...named.length > 0 ? [`Fields: ${named.join(", ")}`] : [],
		...needs === void 0 ? [] : [`Needs: ${needs}`]
	]);
}
function explainWeiboError(code) {
	const { meaning = "", action = "" } = weiboErrors[code] ?? {};
	const identifier = weiboIdentifiers[code];
	return page(`Weibo error ${code}${identifier === void 0 ? "" : ` (${identifier})`}`, [meaning, `What to do: ${action}`]);
}
function page(heading, lines) {
	return `${[heading, ...lines.map((line) => `  ${line}`)].join("\n")}\n`;
}
export { explain };
