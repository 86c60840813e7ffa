import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_dist } from "./yaml.js";
import { t as closestMatch } from "./leven.js";
import { a as isAppKey, c as covers, l as entryOf, o as isAppSecret, s as pairProblem } from "./redact.js";
import { a as isPrivateHostname, t as distinctUrls } from "./url-check.js";
import { a as declaredUrlFields, i as authorityOf, n as provider, o as declaredUrls, s as hostOf, t as janrainHost } from "./janrain-host.js";
import { t as secretProblem } from "./secret-problem.js";
import { t as parseUrl } from "./parse-url.js";
import { n as identityShape, r as secretShape } from "./shapes.js";
import { t as require_ucs2length } from "./ajv.js";
import { r as ownMarkers, t as loginMarkers } from "./login-markers.js";
// src/core/declaration/generated/schema-facts.ts
/** What the schema says of each field, by instance pointer; `*` stands for any item of a list. */
const fields = {
	"": {
		"title": "Weibo provider declaration",
		"keys": [
			"version",
			"app",
			"site",
			"images",
			"callbacks",
			"credentials",
			"janrain",
			"developer",
			"review"
		]
	},
	"/version": { "title": "Format version · 格式版本" },
	"/app": {
		"title": "Basic information · 应用基本信息",
		"label": "应用基本信息",
		"keys": [
			"name",
			"type",
			"website",
			"note",
			"description",
			"securityDomain",
			"labels",
			"operatingAccount"
		]
	},
	"/app/name": {
		"title": "Application name · 应用名称",
		"label": "应用名称"
	},
	"/app/type": {
		"title": "Application type · 应用分类",
		"label": "应用分类"
	},
	"/app/website": {
		"title": "Application website · 应用地址",
		"label": "应用地址"
	},
	"/app/note": {
		"title": "Application note · 应用简介",
		"label": "应用简介"
	},
	"/app/description": {
		"title": "Application description · 应用介绍",
		"label": "应用介绍"
	},
	"/app/securityDomain": {
		"title": "Security domain · 域名绑定",
		"label": "域名绑定",
		"default": "false"
	},
	"/app/labels": {
		"title": "Labels · 标签",
		"label": "标签"
	},
	"/app/labels/*": {
		"title": "Labels · 标签",
		"label": "标签"
	},
	"/app/operatingAccount": {
		"title": "Official operating account · 官方运营帐号",
		"label": "官方运营帐号"
	},
	"/site": {
		"title": "Pages of the website · 网站页面",
		"keys": [
			"home",
			"login",
			"register",
			"markers",
			"closedInChina",
			"openInChina"
		]
	},
	"/site/home": { "title": "Home page · 首页" },
	"/site/login": { "title": "Login page · 登录页" },
	"/site/register": { "title": "Registration page · 注册页" },
	"/site/markers": { "title": "Login markers · 登录标记" },
	"/site/markers/*": { "title": "Login markers · 登录标记" },
	"/site/closedInChina": { "title": "Hosts closed in mainland China · 国内无法访问的主机" },
	"/site/closedInChina/*": { "title": "Hosts closed in mainland China · 国内无法访问的主机" },
	"/site/openInChina": { "title": "Hosts open in mainland China · 国内可以访问的主机" },
	"/site/openInChina/*": { "title": "Hosts open in mainland China · 国内可以访问的主机" },
	"/images": {
		"title": "Images · 图片",
		"label": "应用图片",
		"keys": [
			"icon16",
			"icon80",
			"icon120",
			"screenshots"
		]
	},
	"/images/icon16": {
		"title": "Icon 16×16 · 16×16 图标",
		"label": "图标 16×16",
		"pixels": [16, 16]
	},
	"/images/icon80": {
		"title": "Icon 80×80 · 80×80 图标",
		"label": "图标 80×80",
		"pixels": [80, 80]
	},
	"/images/icon120": {
		"title": "Icon 120×120 · 120×120 图标",
		"label": "图标 120×120",
		"pixels": [120, 120]
	},
	"/images/screenshots": {
		"title": "Screenshots 450×300 · 450×300 截图",
		"label": "应用截图"
	},
	"/images/screenshots/*": {
		"title": "Screenshot 450×300 · 450×300 截图",
		"label": "应用截图",
		"pixels": [450, 300]
	},
	"/callbacks": {
		"title": "OAuth 2.0 callbacks · OAuth2.0 授权设置",
		"label": "OAuth2.0 授权设置",
		"keys": ["authorization", "deauthorization"]
	},
	"/callbacks/authorization": {
		"title": "Authorization callback · 授权回调页",
		"label": "授权回调页"
	},
	"/callbacks/deauthorization": {
		"title": "Deauthorization callback · 取消授权回调页",
		"label": "取消授权回调页"
	},
	"/credentials": {
		"title": "Credentials · 应用凭证",
		"keys": ["appKey", "appSecret"]
	},
	"/credentials/appKey": {
		"title": "App key's secret · App Key 的密钥名称",
		"label": "App Key",
		"secret": true
	},
	"/credentials/appSecret": {
		"title": "App secret's secret · App Secret 的密钥名称",
		"label": "App Secret",
		"secret": true
	},
	"/janrain": {
		"title": "Janrain · Janrain 应用",
		"keys": [
			"realm",
			"domain",
			"apiKey",
			"partnerKey",
			"allowDomains"
		]
	},
	"/janrain/realm": { "title": "Realm · 应用域" },
	"/janrain/domain": { "title": "Custom domain · 自定义域名" },
	"/janrain/apiKey": {
		"title": "API key's secret · API Key 的密钥名称",
		"secret": true
	},
	"/janrain/partnerKey": {
		"title": "Partner key's secret · Partner Key 的密钥名称",
		"secret": true
	},
	"/janrain/allowDomains": { "title": "Allow-list · 域名白名单" },
	"/janrain/allowDomains/*": { "title": "Allow-list · 域名白名单" },
	"/developer": {
		"title": "Developer identity · 开发者身份认证",
		"label": "开发者身份认证",
		"keys": [
			"foreigner",
			"certificateType",
			"realName",
			"idNumber"
		]
	},
	"/developer/foreigner": {
		"title": "Foreigner · 是否外籍",
		"label": "是否外籍"
	},
	"/developer/certificateType": {
		"title": "Certificate type · 证件类型",
		"label": "证件类型"
	},
	"/developer/realName": {
		"title": "Real name's secret · 真实姓名的密钥名称",
		"label": "真实姓名",
		"secret": true
	},
	"/developer/idNumber": {
		"title": "ID number's secret · 证件号码的密钥名称",
		"label": "证件号码",
		"secret": true
	},
	"/review": {
		"title": "Review · 审核",
		"keys": ["status", "testUsers"]
	},
	"/review/status": { "title": "Review status · 审核状态" },
	"/review/testUsers": {
		"title": "Test users · 测试用户数",
		"label": "测试信息",
		"default": "0"
	}
};
/** The rule that each constraint belongs to and the constraint's value, by ajv's schema path. */
const constraints = {
	"#/definitions/secretName/pattern": {
		"rule": "secret-name",
		"limit": "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$"
	},
	"#/properties/version/enum": {
		"rule": "format-version",
		"limit": [1]
	},
	"#/properties/app/properties/name/pattern": {
		"rule": "name-spaces",
		"limit": "^\\S*$"
	},
	"#/properties/app/properties/type/enum": {
		"rule": "app-type",
		"limit": ["web"]
	},
	"#/properties/app/properties/website/pattern": {
		"rule": "website-url",
		"limit": "^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$"
	},
	"#/properties/app/properties/note/maxLength": {
		"rule": "note-length",
		"limit": 15
	},
	"#/properties/app/properties/description/pattern": {
		"rule": "description-length",
		"limit": "^(?:(?:\\s*(?:[\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]|[^\\s\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]+(?=[\\s\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]|$))){20}|$)"
	},
	"#/properties/app/properties/labels/minItems": {
		"rule": "labels-count",
		"limit": 1
	},
	"#/properties/app/properties/labels/maxItems": {
		"rule": "labels-count",
		"limit": 3
	},
	"#/properties/app/properties/labels/uniqueItems": {
		"rule": "labels-duplicate",
		"limit": true
	},
	"#/properties/site/properties/home/pattern": {
		"rule": "page-url",
		"limit": "^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$"
	},
	"#/properties/site/properties/login/pattern": {
		"rule": "page-url",
		"limit": "^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$"
	},
	"#/properties/site/properties/register/pattern": {
		"rule": "page-url",
		"limit": "^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$"
	},
	"#/properties/site/properties/markers/maxItems": {
		"rule": "site-entries",
		"limit": 20
	},
	"#/properties/site/properties/closedInChina/maxItems": {
		"rule": "site-entries",
		"limit": 100
	},
	"#/properties/site/properties/closedInChina/items/pattern": {
		"rule": "site-host",
		"limit": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$"
	},
	"#/properties/site/properties/openInChina/maxItems": {
		"rule": "site-entries",
		"limit": 100
	},
	"#/properties/site/properties/openInChina/items/pattern": {
		"rule": "site-host",
		"limit": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$"
	},
	"#/properties/images/properties/screenshots/minItems": {
		"rule": "screenshots-count",
		"limit": 3
	},
	"#/properties/images/properties/screenshots/maxItems": {
		"rule": "screenshots-count",
		"limit": 3
	},
	"#/properties/callbacks/properties/authorization/pattern": {
		"rule": "callback-url",
		"limit": "^(?:https://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$"
	},
	"#/properties/callbacks/properties/deauthorization/pattern": {
		"rule": "callback-url",
		"limit": "^(?:https://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$"
	},
	"#/properties/janrain/properties/realm/pattern": {
		"rule": "realm-name",
		"limit": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)?$"
	},
	"#/properties/janrain/properties/domain/pattern": {
		"rule": "janrain-domain",
		"limit": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?$"
	},
	"#/properties/janrain/properties/allowDomains/uniqueItems": {
		"rule": "allow-domain-duplicate",
		"limit": true
	},
	"#/properties/janrain/properties/allowDomains/items/pattern": {
		"rule": "allow-domain",
		"limit": "^(?:(?:\\*\\.)?[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$"
	},
	"#/properties/developer/properties/certificateType/enum": {
		"rule": "certificate-type",
		"limit": ["passport", "id-card"]
	},
	"#/properties/review/properties/status/enum": {
		"rule": "review-status",
		"limit": [
			"development",
			"in-review",
			"approved",
			"rejected"
		]
	},
	"#/properties/review/properties/testUsers/minimum": {
		"rule": "test-users",
		"limit": 0
	},
	"#/properties/review/properties/testUsers/maximum": {
		"rule": "test-users",
		"limit": 15
	}
};
/** The fields that carry each constraint rule, by rule id. */
const constraintFields = {
	"secret-name": [
		"/credentials/appKey",
		"/credentials/appSecret",
		"/janrain/apiKey",
		"/janrain/partnerKey",
		"/developer/realName",
		"/developer/idNumber"
	],
	"format-version": ["/version"],
	"name-spaces": ["/app/name"],
	"app-type": ["/app/type"],
	"website-url": ["/app/website"],
	"note-length": ["/app/note"],
	"description-length": ["/app/description"],
	"labels-count": ["/app/labels"],
	"labels-duplicate": ["/app/labels"],
	"page-url": [
		"/site/home",
		"/site/login",
		"/site/register"
	],
	"site-entries": [
		"/site/markers",
		"/site/closedInChina",
		"/site/openInChina"
	],
	"site-host": ["/site/closedInChina/*", "/site/openInChina/*"],
	"screenshots-count": ["/images/screenshots"],
	"callback-url": ["/callbacks/authorization", "/callbacks/deauthorization"],
	"realm-name": ["/janrain/realm"],
	"janrain-domain": ["/janrain/domain"],
	"allow-domain-duplicate": ["/janrain/allowDomains"],
	"allow-domain": ["/janrain/allowDomains/*"],
	"certificate-type": ["/developer/certificateType"],
	"review-status": ["/review/status"],
	"test-users": ["/review/testUsers"]
};
// src/core/declaration/source.ts
var import_dist = require_dist();
/** Builds the source from YAML that has no errors, aliases, duplicate or complex keys. */
function sourceOf({ text, root }) {
	const places = /* @__PURE__ */ new Map();
	return {
		text,
		value: root === null ? null : collect(root, "", void 0, places, text),
		places
	};
}
/**
* Where a key or value stands. A value that is empty, or a mapping or list of several lines, is shown by its key;
* a part that has no place of its own, by its nearest parent.
*/
function rangeOf(source, pointer, part) {
	const place = source.places.get(pointer);
	if (!place) return pointer === "" ? {
		from: 0,
		to: 0
	} : rangeOf(source, parentOf(pointer), "key");
	const { key, value, kind } = place;
	const wide = value.from === value.to || kind !== "scalar" && source.text.slice(value.from, value.to).includes("\n");
	if (key && (part === "key" || wide)) return key;
	if (wide && kind === "map") return firstKeyBelow(source, pointer) ?? value;
	return value;
}
/** The value at a JSON pointer of a declaration's value; undefined where there is none. */
function valueIn(value, pointer) {
	return pointer.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~")).reduce((node, key) => node?.[key], value);
}
/** The pointer of the mapping or list that holds `pointer`. */
function parentOf(pointer) {
	return pointer.slice(0, pointer.lastIndexOf("/"));
}
/** Appends a key to a JSON pointer, escaped as RFC 6901 asks. */
function childOf(pointer, key) {
	return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function firstKeyBelow(source, pointer) {
	for (const [candidate, place] of source.places) if (place.key && parentOf(candidate) === pointer) return place.key;
}
function collect(node, pointer, key, places, text) {
	const place = (kind) => places.set(pointer, {
		...key && { key },
		value: trimmed(node, text, key),
		kind
	});
	if ((0, import_dist.isMap)(node)) {
		place("map");
		const map = Object.create(null);
		for (const pair of node.items) {
			const name = (0, import_dist.isScalar)(pair.key) ? String(pair.key.value) : "";
			map[name] = collect(pair.value, childOf(pointer, name), trimmed(pair.key, text), places, text);
		}
		return map;
	}
	if ((0, import_dist.isSeq)(node)) {
		place("list");
		return node.items.map((item, index) => collect(item, childOf(pointer, index), void 0, places, text));
	}
	const content = (0, import_dist.isScalar)(node) ? node.value : null;
	places.set(pointer, {
		...key && { key },
		value: trimmed(node, text, key),
		kind: "scalar",
		content
	});
	return content;
}
/** The node's range without the line breaks that a block value ends in. */
function trimmed(node, text, key) {
	if (!node) return {
		from: key?.to ?? 0,
		to: key?.to ?? 0
	};
	const [from, end] = node.range;
	return {
		from,
		to: from + text.slice(from, end).trimEnd().length
	};
}
// src/core/declaration/rewrite.ts
/** An edit that gives a plain or quoted value another text, in the quotes that it has; none for a block scalar. */
function rewriteValue({ text, places }, pointer, value) {
	const place = places.get(pointer);
	if (place?.kind !== "scalar") return void 0;
	const { from, to } = place.value;
	const quote = text[from];
	if (quote === "|" || quote === ">") return void 0;
	if (quote === "'") return {
		from,
		to,
		text: `'${value.replaceAll("'", "''")}'`
	};
	return {
		from,
		to,
		text: quote === "\"" || !isPlain(value) ? JSON.stringify(value) : value
	};
}
/** An edit that puts a plain value into quotes as it stands. */
function quoteValue({ text, places }, pointer) {
	const place = places.get(pointer);
	if (place?.kind !== "scalar") return void 0;
	const { from, to } = place.value;
	if (/![^\s,[\]{}]*\s+$/.test(text.slice(Math.max(0, from - 100), from))) return void 0;
	return {
		from,
		to,
		text: JSON.stringify(text.slice(from, to))
	};
}
/** An edit that renames a key. */
function renameKey({ places }, pointer, name) {
	const key = places.get(pointer)?.key;
	return key && {
		...key,
		text: name
	};
}
/** An edit that takes an item out of a list, with the comma or dash in front; none for the first, or where a comment would go with it. */
function removeItem({ text, places }, pointer) {
	const index = Number(pointer.slice(pointer.lastIndexOf("/") + 1));
	const [item, before] = [places.get(pointer), places.get(`${parentOf(pointer)}/${index - 1}`)];
	if (!item || !before) return void 0;
	const [from, to] = [before.value.to, item.value.to];
	return /^[\s,-]*$/.test(text.slice(from, item.value.from)) ? {
		from,
		to,
		text: ""
	} : void 0;
}
/** Whether a text stands for itself without quotes, in a mapping and in a list in brackets. */
function isPlain(value) {
	const { contents, errors } = (0, import_dist.parseDocument)(`[{ key: ${value} }]`);
	return errors.length === 0 && JSON.stringify(contents) === JSON.stringify([{ key: value }]);
}
// src/core/declaration/schema-facts.ts
/** What the schema says of the field at `pointer`; undefined where the schema knows no such field. */
function fieldAt(pointer) {
	return fields[pointer.replace(/\/\d+(?=\/|$)/g, "/*")];
}
/** What people call the field at `pointer`: Weibo's label where it has one, else its path as in `janrain.realm`. */
function fieldName(pointer) {
	if (pointer === "") return "weibo-provider.yaml";
	return fieldAt(pointer)?.label ?? pointer.slice(1).replaceAll("/", ".");
}
/** The fields that hold a value or a list of them, in the schema's order. */
const valuePointers = Object.keys(fields).filter((pointer) => !fields[pointer]?.keys && !pointer.includes("*"));
// src/core/declaration/words.ts
const han = "\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF";
const word = new RegExp(`[${han}]|[^\\s${han}]+`, "gu");
/** Counts words as the schema's pattern for the description does: a Han character is one, and a run of anything else between spaces. */
function countWords(text) {
	return text.match(word)?.length ?? 0;
}
/** Counts characters as the schema's `maxLength` does: Unicode code points. */
function countCharacters(text) {
	return [...text].length;
}
// src/core/rules/rule.ts
/** The value at a pointer. */
const valueAt = (pointer) => ({
	pointer,
	part: "value"
});
/** The key at a pointer. */
const keyAt = (pointer) => ({
	pointer,
	part: "key"
});
// src/core/rules/schema/empty-value.ts
/** A key without a value, or with an empty text: Weibo's form refuses an empty field. */
const emptyValue = {
	meta: {
		id: "empty-value",
		severity: "error",
		evidence: "documented",
		sources: ["setup guide, steps 7 to 12: fill in the following fields"],
		fields: [],
		fixed: true,
		text: {
			en: {
				title: "A value is empty",
				message: "{field} has no value, and Weibo and Janrain accept no empty one.",
				fix: "Fill in the value."
			},
			zh: {
				title: "值为空",
				message: "“{field}”没有值，而微博和 Janrain 都不接受空值。",
				fix: "填写该值。"
			}
		}
	},
	*check({ source, isExcess }) {
		for (const [pointer, { kind, content }] of source.places) {
			if (kind !== "scalar" || !isEmpty(content) || !fieldAt(pointer) || isExcess(pointer)) continue;
			yield {
				at: valueAt(pointer),
				params: { field: fieldName(pointer) }
			};
		}
	}
};
/** Whether a value is nothing, or a text of nothing but blanks; the constraints leave these to this rule. */
function isEmpty(value) {
	return value === null || typeof value === "string" && value.trim() === "";
}
// src/core/rules/schema/nearest.ts
/** The candidate that was probably meant: two in five letters may differ, which lets two swapped ones through in a short word. */
function nearest(word, candidates) {
	const lowered = new Map(candidates.map((candidate) => [candidate.toLowerCase(), candidate]));
	const maxDistance = Math.max(1, Math.round(Math.min(word.length, 24) * .4));
	const match = closestMatch(word.toLowerCase().slice(0, 64), [...lowered.keys()], { maxDistance });
	return match === void 0 ? void 0 : lowered.get(match);
}
// src/core/rules/schema/surrounding-space.ts
/** A text starts or ends with a blank, mostly copied along; Weibo compares callbacks character by character. */
const surroundingSpace = {
	meta: {
		id: "surrounding-space",
		severity: "error",
		evidence: "documented",
		sources: ["Weibo wiki, oauth2/authorize: the callback has to equal the registered one"],
		fields: [],
		fixable: true,
		text: {
			en: {
				title: "A value has blanks around it",
				message: "{field} starts or ends with a blank, which counts wherever it is compared, as Weibo compares callbacks.",
				fix: "Remove the blank; of a text behind | or >, write |- or >- to drop its last line break."
			},
			zh: {
				title: "值的前后有空白",
				message: "“{field}”以空白开头或结尾；凡是比对它的地方都会计入空白，例如微博比对回调页时。",
				fix: "请删除空白；若文本写在 | 或 > 之后，请改用 |- 或 >- 以去掉末尾换行。"
			}
		}
	},
	*check({ source, isExcess }) {
		for (const [pointer, { content: value }] of source.places) {
			if (!hasSurroundingSpace(value) || !fieldAt(pointer) || isExcess(pointer)) continue;
			yield {
				at: valueAt(pointer),
				params: { field: fieldName(pointer) },
				fix: rewriteValue(source, pointer, value.trim())
			};
		}
	}
};
/** Whether a value is a text with blanks around it; the constraints leave these to this rule. */
function hasSurroundingSpace(value) {
	return typeof value === "string" && value !== value.trim() && value.trim() !== "";
}
// src/core/rules/constraints/constraint-rule.ts
/**
* A rule whose check is a constraint of the schema: `x-rules` beside the constraint names the rule, and the fields that carry it
* are the rule's fields.
*/
function constraintRule(meta) {
	return {
		meta: {
			...meta,
			fields: constraintFields[meta.id] ?? []
		},
		*check({ source, violations }) {
			for (const violation of violations) {
				const constraint = constraints[violation.schemaPath];
				const value = valueIn(source.value, violation.instancePath);
				if (constraint?.rule !== meta.id || isEmpty(value) || hasSurroundingSpace(value)) continue;
				if (violation.keyword === "uniqueItems") yield* repeats(source, violation.instancePath, value);
				else yield diagnostic(source, violation, value, constraint.limit);
			}
		}
	};
}
function diagnostic(source, { keyword, instancePath }, value, limit) {
	const field = { field: fieldName(instancePath) };
	const whole = valueAt(instancePath);
	switch (keyword) {
		case "maxLength": return {
			at: whole,
			params: {
				...field,
				limit: Number(limit),
				count: countCharacters(String(value))
			}
		};
		case "minItems": return {
			at: whole,
			variant: "few",
			params: {
				...field,
				limit: Number(limit),
				count: countItems(value)
			}
		};
		case "maxItems": return {
			at: valueAt(childOf(instancePath, Number(limit))),
			variant: "many",
			params: {
				...field,
				limit: Number(limit),
				count: countItems(value)
			}
		};
		case "enum": return {
			at: whole,
			...enumDetails(source, instancePath, String(value), limit.map(String))
		};
		default: return {
			at: whole,
			params: {
				...field,
				value: String(value),
				count: countWords(String(value)),
				limit: String(limit)
			},
			fix: isBareHost(String(value), String(limit)) ? rewriteValue(source, instancePath, `https://${value}`) : void 0
		};
	}
}
/** Each item that stands earlier in the list already; ajv names one pair only. */
function* repeats(source, pointer, list) {
	const seen = /* @__PURE__ */ new Set();
	for (const [index, item] of list.entries()) {
		const repeated = childOf(pointer, index);
		const text = JSON.stringify(item);
		if (seen.has(text)) yield {
			at: valueAt(repeated),
			params: { field: fieldName(pointer) },
			fix: removeItem(source, repeated)
		};
		seen.add(text);
	}
}
function enumDetails(source, pointer, value, allowed) {
	const params = {
		field: fieldName(pointer),
		value,
		allowed
	};
	const suggestion = nearest(value, allowed);
	if (suggestion === void 0) return {
		variant: "plain",
		params
	};
	const isCase = suggestion.toLowerCase() === value.toLowerCase();
	return {
		variant: "near",
		params: {
			...params,
			suggestion
		},
		fix: isCase ? rewriteValue(source, pointer, suggestion) : void 0
	};
}
/** Whether a value lacks nothing but the scheme to satisfy a pattern for http or https URLs. */
function isBareHost(value, pattern) {
	return pattern.includes("https?://") && !/^[^/]*\.(?:html?|php|jsp|aspx?)$/i.test(value) && /^[^\s:/.]+(?:\.[^\s:/.]+)+(?:\/\S*)?$/.test(value) && new RegExp(pattern, "u").test(`https://${value}`);
}
const countItems = (value) => Array.isArray(value) ? value.length : 0;
// src/core/rules/constraints/allow-domain.ts
/** An allow-list entry is not a domain. */
const allowDomain = constraintRule({
	id: "allow-domain",
	severity: "error",
	evidence: "documented",
	sources: ["Social Login API, add_domain_patterns"],
	text: {
		en: {
			title: "An allow-list entry is not a domain",
			message: "\"{value}\" is neither a host name nor a *. pattern, which is what Janrain's allow-list holds.",
			fix: "Write the bare host, as in www.acme.example or *.acme.example."
		},
		zh: {
			title: "域名白名单中的条目不是域名",
			message: "“{value}”既不是主机名，也不是以 *. 开头的模式，而 Janrain 的域名白名单只包含这两种。",
			fix: "只写主机名，例如 www.acme.example 或 *.acme.example。"
		}
	}
});
// src/core/rules/constraints/allow-domain-duplicate.ts
/** An allow-list entry stands twice. */
const allowDomainDuplicate = constraintRule({
	id: "allow-domain-duplicate",
	severity: "info",
	evidence: "inferred",
	sources: ["the second entry has no effect"],
	fixable: true,
	text: {
		en: {
			title: "An allow-list entry stands twice",
			message: "This domain already stands in the list.",
			fix: "Remove it."
		},
		zh: {
			title: "域名白名单中的条目重复",
			message: "列表中已有这个域名。",
			fix: "删除它。"
		}
	}
});
// src/core/rules/constraints/app-type.ts
/** The application is not a web application. */
const appType = constraintRule({
	id: "app-type",
	severity: "error",
	evidence: "documented",
	sources: ["setup guide, step 7"],
	fixable: true,
	text: {
		en: {
			title: "The application is not a web application",
			message: {
				plain: "The application type ({field}) \"{value}\" is not {allowed}: sign-in through Janrain needs a web application, and Weibo does not let the type be changed later.",
				near: "The application type ({field}) \"{value}\" is not known; did you mean \"{suggestion}\"?"
			},
			fix: "Write `type: web`."
		},
		zh: {
			title: "应用不是网站应用",
			message: {
				plain: "{field}“{value}”不是 {allowed}：通过 Janrain 登录需要网站应用，而微博不允许以后更改分类。",
				near: "没有名为“{value}”的{field}；您是否想写“{suggestion}”？"
			},
			fix: "写成 `type: web`。"
		}
	}
});
// src/core/rules/constraints/callback-url.ts
/** A callback is not an absolute https URL. */
const callbackUrl = constraintRule({
	id: "callback-url",
	severity: "error",
	evidence: "documented",
	sources: ["setup guide, step 10; Weibo wiki, oauth2/authorize"],
	text: {
		en: {
			title: "A callback is not an absolute https URL",
			message: "The callback ({field}) \"{value}\" is not an absolute https URL without spaces or user name, and Weibo compares it character by character.",
			fix: "Copy the callback URL from the Janrain dashboard, as in https://acme.rpxnow.com/sinaweibo/callback."
		},
		zh: {
			title: "回调页不是绝对 https URL",
			message: "{field}“{value}”应为绝对的 https URL，且不含空格和用户名；微博会逐字符比对它。",
			fix: "从 Janrain 控制台复制回调 URL，形式如 https://acme.rpxnow.com/sinaweibo/callback 所示。"
		}
	}
});
// src/core/rules/constraints/certificate-type.ts
/** The certificate type is not known. */
const certificateType = constraintRule({
	id: "certificate-type",
	severity: "error",
	evidence: "documented",
	sources: ["setup guide, step 12"],
	fixable: true,
	text: {
		en: {
			title: "The certificate type is not known",
			message: {
				plain: "The certificate type ({field}) \"{value}\" is none of {allowed}.",
				near: "The certificate type ({field}) \"{value}\" is not known; did you mean \"{suggestion}\"?"
			},
			fix: "Write passport or id-card."
		},
		zh: {
			title: "未知的证件类型",
			message: {
				plain: "{field}“{value}”不在可选值 {allowed} 之中。",
				near: "没有名为“{value}”的{field}；您是否想写“{suggestion}”？"
			},
			fix: "写成 passport 或 id-card。"
		}
	}
});
// src/core/rules/constraints/description-length.ts
/** The description is too short. */
const descriptionLength = constraintRule({
	id: "description-length",
	severity: "error",
	evidence: "documented",
	sources: ["setup guide, step 8"],
	text: {
		en: {
			title: "The description is too short",
			message: "The application description ({field}) has {count} words, and Weibo asks for at least 20.",
			fix: "Say more about what users do on the site; each Chinese character counts as a word."
		},
		zh: {
			title: "应用介绍过短",
			message: "{field}有 {count} 个词，而微博要求至少 20 个。",
			fix: "多介绍一些用户在网站上能做什么；每个汉字算一个词。"
		}
	}
});
// src/core/rules/constraints/format-version.ts
/** The format version is not supported. */
const formatVersion = constraintRule({
	id: "format-version",
	severity: "error",
	evidence: "documented",
	sources: ["this schema"],
	text: {
		en: {
			title: "The format version is not supported",
			message: {
				plain: "Format version {value} is not known to this program.",
				near: "Format version {value} is not known to this program."
			},
			fix: "Write `version: 1`, or update the program."
		},
		zh: {
			title: "不支持的格式版本",
			message: {
				plain: "本程序不支持格式版本 {value}。",
				near: "本程序不支持格式版本 {value}。"
			},
			fix: "写成 `version: 1`，或升级本程序。"
		}
	}
});
// src/core/rules/constraints/janrain-domain.ts
/** The Janrain domain is not a host name. */
const janrainDomain = constraintRule({
	id: "janrain-domain",
	severity: "error",
	evidence: "documented",
	sources: ["Identity Cloud docs, configure CNAMEs"],
	text: {
		en: {
			title: "The Janrain domain is not a host name",
			message: "The domain \"{value}\" is not a full host name.",
			fix: "Write the bare host, without https:// and path, as in social.acme.example."
		},
		zh: {
			title: "Janrain 域名不是主机名",
			message: "域名“{value}”不是完整的主机名。",
			fix: "只写主机名，不带 https:// 和路径，例如 social.acme.example。"
		}
	}
});
// src/core/rules/constraints/labels-count.ts
/** The number of labels is wrong. */
const labelsCount = constraintRule({
	id: "labels-count",
	severity: "error",
	evidence: "documented",
	sources: ["setup guide, step 8"],
	text: {
		en: {
			title: "The number of labels is wrong",
			message: {
				few: "There is no label ({field}), and the first one decides the application's main class.",
				many: "There are {count} labels ({field}), and Weibo takes at most {limit}."
			},
			fix: "Name one to three labels, the most important first."
		},
		zh: {
			title: "标签数量不对",
			message: {
				few: "没有任何{field}，而第一个标签决定应用的主分类。",
				many: "有 {count} 个{field}，而微博最多接受 {limit} 个。"
			},
			fix: "写一到三个标签，最重要的放在最前面。"
		}
	}
});
// src/core/rules/constraints/labels-duplicate.ts
/** A label stands twice. */
const labelsDuplicate = constraintRule({
	id: "labels-duplicate",
	severity: "info",
	evidence: "inferred",
	sources: ["a label that is named twice uses up one of three"],
	fixable: true,
	text: {
		en: {
			title: "A label stands twice",
			message: "This label ({field}) already stands in the list, and uses up one of three places.",
			fix: "Remove it, or choose another."
		},
		zh: {
			title: "标签重复",
			message: "列表中已有这个{field}，重复会白白占用三个名额中的一个。",
			fix: "删除它，或换一个标签。"
		}
	}
});
// src/core/rules/constraints/name-spaces.ts
/** The application name contains a space. */
const nameSpaces = constraintRule({
	id: "name-spaces",
	severity: "error",
	evidence: "documented",
	sources: ["setup guide, step 7"],
	text: {
		en: {
			title: "The application name contains a space",
			message: "The application name ({field}) \"{value}\" contains a space, which Weibo's form does not accept.",
			fix: "Write the name without spaces, as in AcmeMember."
		},
		zh: {
			title: "应用名称含有空格",
			message: "{field}“{value}”含有空格，微博表单不接受。",
			fix: "去掉名称中的空格，例如 AcmeMember。"
		}
	}
});
// src/core/rules/constraints/note-length.ts
/** The note is too long. */
const noteLength = constraintRule({
	id: "note-length",
	severity: "error",
	evidence: "documented",
	sources: ["setup guide, step 8"],
	text: {
		en: {
			title: "The note is too long",
			message: "The application note ({field}) has {count} characters, and Weibo's form takes at most {limit}.",
			fix: "Shorten it; each letter, Chinese character and punctuation mark counts as one."
		},
		zh: {
			title: "应用简介过长",
			message: "{field}有 {count} 个字符，而微博表单最多接受 {limit} 个。",
			fix: "缩短应用简介；每个字母、汉字和标点都算一个字符。"
		}
	}
});
// src/core/rules/constraints/page-url.ts
/** A page is not an absolute URL. */
const pageUrl = constraintRule({
	id: "page-url",
	severity: "error",
	evidence: "documented",
	sources: ["Weibo wiki, review rules: the login is looked for on home, login and registration pages"],
	text: {
		en: {
			title: "A page is not an absolute URL",
			message: "The page \"{value}\" is not a URL that starts with http:// or https:// and a host, without spaces or user name.",
			fix: "Write the whole address, as in https://www.acme.example/login."
		},
		zh: {
			title: "页面地址不是绝对 URL",
			message: "页面地址“{value}”应为绝对的 http 或 https URL，且不含空格和用户名。",
			fix: "写出完整地址，形式如 https://www.acme.example/login 所示。"
		}
	}
});
// src/core/rules/constraints/realm-name.ts
/** The realm is not a host label. */
const realmName = constraintRule({
	id: "realm-name",
	severity: "error",
	evidence: "documented",
	sources: ["Social Login API: the application domain is {realm}.rpxnow.com, so a realm is one DNS label"],
	text: {
		en: {
			title: "The realm is not a host label",
			message: "The realm \"{value}\" cannot be the first part of a rpxnow.com host name.",
			fix: "Write only what stands before .rpxnow.com in the dashboard, as in acme; a host of your own belongs under domain."
		},
		zh: {
			title: "realm 不能作为主机名的一段",
			message: "realm“{value}”不能作为 rpxnow.com 主机名的第一段。",
			fix: "只写控制台中 .rpxnow.com 前面的部分，例如 acme；自有主机名请写在 domain 中。"
		}
	}
});
// src/core/rules/constraints/review-status.ts
/** The review status is not known. */
const reviewStatus = constraintRule({
	id: "review-status",
	severity: "error",
	evidence: "documented",
	sources: ["this schema; the states follow Weibo's wiki"],
	fixable: true,
	text: {
		en: {
			title: "The review status is not known",
			message: {
				plain: "The review status \"{value}\" is none of {allowed}.",
				near: "The review status \"{value}\" is not known; did you mean \"{suggestion}\"?"
			},
			fix: "Write what Weibo's last message says: development, in-review, approved or rejected."
		},
		zh: {
			title: "未知的审核状态",
			message: {
				plain: "审核状态“{value}”不在可选值 {allowed} 之中。",
				near: "没有名为“{value}”的审核状态；您是否想写“{suggestion}”？"
			},
			fix: "按微博最近一次通知填写：development、in-review、approved 或 rejected。"
		}
	}
});
// src/core/rules/constraints/screenshots-count.ts
/** The number of screenshots is wrong. */
const screenshotsCount = constraintRule({
	id: "screenshots-count",
	severity: "error",
	evidence: "documented",
	sources: ["setup guide, step 9"],
	text: {
		en: {
			title: "The number of screenshots is wrong",
			message: {
				few: "Screenshots named: {count}; Weibo's form asks for exactly {limit}.",
				many: "Screenshots named: {count}; Weibo's form asks for exactly {limit}."
			},
			fix: "Name three pictures of 450×300 pixels."
		},
		zh: {
			title: "应用截图数量不对",
			message: {
				few: "列出的应用截图有 {count} 张；微博表单要求恰好 {limit} 张。",
				many: "列出的应用截图有 {count} 张；微博表单要求恰好 {limit} 张。"
			},
			fix: "列出三张 450×300 像素的图片。"
		}
	}
});
// src/core/rules/constraints/secret-name.ts
/** A secret's name is not legal. */
const secretName = constraintRule({
	id: "secret-name",
	severity: "error",
	evidence: "documented",
	sources: ["GitHub docs, naming your secrets"],
	text: {
		en: {
			title: "A secret's name is not legal",
			message: "What stands here cannot be the name of a secret: letters, digits and underscores are allowed, not a digit or GITHUB_ in front.",
			fix: "Write the name under which the secret is stored, as in WEIBO_APP_KEY, never its value."
		},
		zh: {
			title: "密钥名称不合法",
			message: "这里的内容不能作为密钥名称：只允许字母、数字和下划线，且不能以数字或 GITHUB_ 开头。",
			fix: "写保存密钥时所用的名称，例如 WEIBO_APP_KEY，绝不要写它的值。"
		}
	}
});
// src/core/rules/constraints/site-entries.ts
/** A list of the site section is too long. */
const siteEntries = constraintRule({
	id: "site-entries",
	severity: "error",
	evidence: "documented",
	sources: ["this schema: each entry is searched for in every page"],
	text: {
		en: {
			title: "A list of the site section is too long",
			message: "There are {count} entries ({field}), and this tool takes at most {limit}.",
			fix: "Keep those that matter."
		},
		zh: {
			title: "site 中的列表过长",
			message: "有 {count} 个条目（{field}），而本工具最多接受 {limit} 个。",
			fix: "只保留需要的条目。"
		}
	}
});
// src/core/rules/constraints/site-host.ts
/** A host of the site section is not a host name. */
const siteHost = constraintRule({
	id: "site-host",
	severity: "error",
	evidence: "documented",
	sources: ["RFC 1123: host names"],
	text: {
		en: {
			title: "A host of the site section is not a host name",
			message: "\"{value}\" is not a host name.",
			fix: "Write the bare host, as in fonts.gstatic.com."
		},
		zh: {
			title: "site 中的条目不是主机名",
			message: "“{value}”不是主机名。",
			fix: "只写主机名，例如 fonts.gstatic.com。"
		}
	}
});
// src/core/rules/constraints/test-users.ts
/** The number of test users is out of range. */
const testUsers = constraintRule({
	id: "test-users",
	severity: "error",
	evidence: "documented",
	sources: ["Weibo wiki, application questions, 8"],
	text: {
		en: {
			title: "The number of test users is out of range",
			message: "Test users ({field}) can be 0 to 15: Weibo allows no more than 15 before approval, and does not let them be replaced.",
			fix: "Correct the number."
		},
		zh: {
			title: "测试用户数超出范围",
			message: "测试用户数（{field}）只能为 0 到 15：微博在审核通过前最多允许 15 个，且添加后不可更换。",
			fix: "更正这个数字。"
		}
	}
});
// src/core/rules/constraints/website-url.ts
/** The website is not an absolute URL. */
const websiteUrl = constraintRule({
	id: "website-url",
	severity: "error",
	evidence: "documented",
	sources: ["setup guide, step 8"],
	fixable: true,
	text: {
		en: {
			title: "The website is not an absolute URL",
			message: "The application website ({field}) \"{value}\" is not a URL that starts with http:// or https:// and a host, without spaces or user name.",
			fix: "Write the whole address, as in https://www.acme.example/."
		},
		zh: {
			title: "应用地址不是绝对 URL",
			message: "{field}“{value}”应为绝对的 http 或 https URL，且不含空格和用户名。",
			fix: "写出完整地址，形式如 https://www.acme.example/ 所示。"
		}
	}
});
// src/core/rules/declaration/allow-list-website.ts
/** The declared allow-list does not cover the site that hosts the login. Only a warning: the sync adds it in any case. */
const allowListWebsite = {
	meta: {
		id: "allow-list-website",
		severity: "warning",
		evidence: "documented",
		sources: ["Social Login API, allow-list: only listed domains may talk to the application"],
		fields: ["/janrain/allowDomains", "/app/website"],
		text: {
			en: {
				title: "The allow-list does not cover the website",
				message: "The allow-list does not name \"{host}\", the host of the website on which the login runs.",
				fix: "Add it, so that the list shows what Janrain will hold: the sync adds it in any case."
			},
			zh: {
				title: "域名白名单未覆盖网站",
				message: "域名白名单中没有“{host}”，而登录正是在这个主机的网站上进行。",
				fix: "加上它，让名单与 Janrain 将要保存的内容一致：同步无论如何都会添加它。"
			}
		}
	},
	*check({ declaration }) {
		const host = entryOf(declaration.app?.website);
		const patterns = declaration.janrain?.allowDomains;
		if (host === void 0 || patterns === void 0 || patterns.includes(void 0)) return;
		if (isPrivateHostname(host)) return;
		if (!patterns.some((pattern) => pattern !== void 0 && covers(pattern, host))) yield {
			at: valueAt("/janrain/allowDomains"),
			params: { host }
		};
	}
};
// src/core/rules/declaration/callback-fragment.ts
/** A callback has a fragment, which OAuth 2.0 forbids. */
const callbackFragment = {
	meta: {
		id: "callback-fragment",
		severity: "error",
		evidence: "documented",
		sources: ["RFC 6749, section 3.1.2: a redirect URI has no fragment"],
		fields: ["/callbacks/authorization", "/callbacks/deauthorization"],
		text: {
			en: {
				title: "A callback has a fragment",
				message: "The callback has a fragment (#…), which OAuth 2.0 forbids in a redirect URI.",
				fix: "Remove the # and what stands behind it."
			},
			zh: {
				title: "回调页含有 fragment",
				message: "回调页含有 fragment（#…），而 OAuth 2.0 禁止在重定向 URI 中使用它。",
				fix: "删除 # 及其后面的内容。"
			}
		}
	},
	*check({ declaration }) {
		for (const field of ["authorization", "deauthorization"]) if (declaration.callbacks?.[field]?.includes("#")) yield { at: valueAt(`/callbacks/${field}`) };
	}
};
// src/core/rules/declaration/callback-host.ts
/** A callback stands on another host than the declared Janrain application, so Janrain would never see the user come back. */
const callbackHost = {
	meta: {
		id: "callback-host",
		severity: "error",
		evidence: "documented",
		sources: ["setup guide, step 10: the callback URL listed in the Janrain dashboard", "Identity Cloud docs, configure CNAMEs"],
		fields: ["/callbacks/authorization", "/callbacks/deauthorization"],
		text: {
			en: {
				title: "A callback is on another host than Janrain",
				message: {
					one: "The callback is on \"{host}\", but the declared Janrain application is on \"{expected}\", so nobody would return to it after signing in.",
					both: "Both callbacks are on \"{host}\", but the declared Janrain application is on \"{expected}\", so nobody would return to it after signing in."
				},
				fix: "Copy the callback URL from the Janrain dashboard, or correct janrain.realm or janrain.domain."
			},
			zh: {
				title: "回调页与 Janrain 应用不在同一主机",
				message: {
					one: "回调页在“{host}”上，而声明的 Janrain 应用在“{expected}”上，因此用户登录后无法返回。",
					both: "两个回调页都在“{host}”上，而声明的 Janrain 应用在“{expected}”上，因此用户登录后无法返回。"
				},
				fix: "从 Janrain 控制台复制回调 URL，或更正 janrain.realm 或 janrain.domain。"
			}
		}
	},
	*check({ declaration }) {
		const expected = janrainHost(declaration.janrain);
		if (expected === void 0) return;
		const { authorization, deauthorization } = declaration.callbacks ?? {};
		const wrong = [["authorization", authorization], ["deauthorization", deauthorization]].flatMap(([field, url]) => {
			const host = url === void 0 ? void 0 : authorityOf(url);
			return host === void 0 || host === expected ? [] : [{
				pointer: `/callbacks/${field}`,
				host
			}];
		});
		const [first, second] = wrong;
		if (first && second?.host === first.host) yield {
			at: valueAt(first.pointer),
			variant: "both",
			params: {
				host: first.host,
				expected
			}
		};
		else for (const { pointer, host } of wrong) yield {
			at: valueAt(pointer),
			variant: "one",
			params: {
				host,
				expected
			}
		};
	}
};
// src/core/rules/declaration/callback-path.ts
/** The callback has another path than the one that Janrain probably uses. Only a hint: no source shows the real one. */
const callbackPath = {
	meta: {
		id: "callback-path",
		severity: "info",
		evidence: "inferred",
		sources: ["the path that custom providers have, by analogy; no source shows the one of Weibo"],
		fields: ["/callbacks/authorization"],
		text: {
			en: {
				title: "The callback's path is unusual",
				message: "The callback is not {expected}, which Janrain probably uses; no document shows the real one.",
				fix: "Compare it with the callback URL in the Janrain dashboard; if it is the same, ignore this hint."
			},
			zh: {
				title: "回调页的路径不常见",
				message: "回调页不是 {expected}，而 Janrain 很可能使用后者；没有文档给出确切的地址。",
				fix: "与 Janrain 控制台中的回调 URL 进行核对；如果一致，忽略本提示即可。"
			}
		}
	},
	*check({ declaration }) {
		const { authorization } = declaration.callbacks ?? {};
		const host = janrainHost(declaration.janrain);
		if (authorization === void 0 || host === void 0 || authorityOf(authorization) !== host) return;
		const expected = `https://${host}/${provider}/callback`;
		if (authorization.replace(/[?#].*$/, "") !== expected) yield {
			at: valueAt("/callbacks/authorization"),
			params: { expected }
		};
	}
};
// src/core/rules/declaration/callbacks-agree.ts
/** The two callbacks differ, where the guide puts one URL into both fields. */
const callbacksAgree = {
	meta: {
		id: "callbacks-agree",
		severity: "error",
		evidence: "documented",
		sources: ["setup guide, step 10: one callback URL, in both fields"],
		fields: ["/callbacks/authorization", "/callbacks/deauthorization"],
		text: {
			en: {
				title: "The two callbacks differ",
				message: "The deauthorization callback (取消授权回调页) differs from the authorization callback (授权回调页), where the guide puts one URL into both.",
				fix: "Write the same URL in both; where another one is meant, set the rule callbacks-agree to off."
			},
			zh: {
				title: "两个回调页不同",
				message: "取消授权回调页与授权回调页不同，而设置指南在两处填写同一个 URL。",
				fix: "两处写同一个 URL；如果确实要用不同的地址，请将规则 callbacks-agree 设为 off。"
			}
		}
	},
	*check({ declaration }) {
		const { authorization, deauthorization } = declaration.callbacks ?? {};
		if (authorization === void 0 || deauthorization === void 0) return;
		if (withoutFragment(authorization) === withoutFragment(deauthorization)) return;
		const expected = janrainHost(declaration.janrain);
		if (expected !== void 0 && (authorityOf(authorization) !== expected || authorityOf(deauthorization) !== expected)) return;
		yield {
			at: valueAt("/callbacks/deauthorization"),
			params: {
				authorization,
				deauthorization
			}
		};
	}
};
const withoutFragment = (url) => url.replace(/#.*$/, "");
// src/core/rules/declaration/certificate-foreigner.ts
/** A foreign developer is declared with an ID card. */
const certificateForeigner = {
	meta: {
		id: "certificate-foreigner",
		severity: "info",
		evidence: "inferred",
		sources: ["setup guide, step 12: foreigner and certificate type; an ID card is the Chinese one"],
		fields: ["/developer/certificateType", "/developer/foreigner"],
		text: {
			en: {
				title: "A foreigner has an ID card",
				message: "The developer is a foreigner (是否外籍), but the certificate type (证件类型) is the Chinese ID card.",
				fix: "Write `certificateType: passport`, or `foreigner: false`."
			},
			zh: {
				title: "外籍开发者使用了身份证",
				message: "是否外籍声明为是，但证件类型是中国的身份证。",
				fix: "写成 `certificateType: passport` 或 `foreigner: false`。"
			}
		}
	},
	*check({ declaration }) {
		const { foreigner, certificateType } = declaration.developer ?? {};
		if (foreigner === true && certificateType === "id-card") yield { at: valueAt("/developer/certificateType") };
	}
};
// src/core/rules/declaration/credentials-form.ts
/** The secrets that hold the app key and the app secret are there, and do not look like any that was seen. */
const credentialsForm = {
	meta: {
		id: "credentials-form",
		severity: "warning",
		evidence: "observed",
		sources: ["public samples: app keys have 8 to 10 digits, app secrets 32 lower-case hexadecimal digits"],
		fields: ["/credentials/appKey", "/credentials/appSecret"],
		needs: "environment",
		text: {
			en: {
				title: "App key or app secret does not look like one",
				message: {
					key: "The secret {name} does not hold 8 to 10 digits, as every known app key (App Key) has.",
					secret: "The secret {name} does not hold 32 hexadecimal digits, as every known app secret (App Secret) has.",
					upper: "The secret {name} holds capital letters, and every known app secret (App Secret) has small ones.",
					placeholder: "The secret {name} holds a placeholder, not a value: an expression was not resolved, or it was never filled in.",
					"line-break": "The secret {name} ends in a line break, which then is a part of it.",
					blanks: "The secret {name} starts or ends with a space, which then is a part of it."
				},
				fix: "Set the secret again, from what Weibo shows under 应用信息 → 基本信息, without anything around it."
			},
			zh: {
				title: "App Key 或 App Secret 的形式不对",
				message: {
					key: "密钥 {name} 的值不是 8 到 10 位数字，而已知的 App Key 都是这样。",
					secret: "密钥 {name} 的值不是 32 位十六进制数字，而已知的 App Secret 都是这样。",
					upper: "密钥 {name} 的值含有大写字母，而已知的 App Secret 都是小写。",
					placeholder: "密钥 {name} 中是占位符而不是值：表达式没有被解析，或者从未填写。",
					"line-break": "密钥 {name} 以换行符结尾，它会成为值的一部分。",
					blanks: "密钥 {name} 以空格开头或结尾，它会成为值的一部分。"
				},
				fix: "根据微博“应用信息 → 基本信息”中显示的内容重新设置密钥，前后不要有多余字符。"
			}
		}
	},
	*check(input) {
		const { credentials } = input.declaration;
		if (pairProblem(credentials, input.secrets)) return;
		yield* formReports(input, "/credentials/appKey", credentials?.appKey);
		yield* formReports(input, "/credentials/appSecret", credentials?.appSecret);
	}
};
function* formReports({ secrets }, pointer, name) {
	const secret = name === void 0 ? void 0 : secrets(name);
	if (name === void 0 || !secret) return;
	const variant = secretProblem(secret) ?? (pointer === "/credentials/appKey" ? keyProblem(secret) : appSecretProblem(secret));
	if (variant !== void 0 && variant !== "unset") yield {
		at: valueAt(pointer),
		variant,
		params: { name }
	};
}
function keyProblem(secret) {
	return isAppKey(secret) ? void 0 : "key";
}
function appSecretProblem(secret) {
	if (!isAppSecret(secret)) return "secret";
	return /[A-F]/.test(secret.reveal()) ? "upper" : void 0;
}
// src/core/rules/declaration/credentials-swapped.ts
/** The secrets that hold the app key and the app secret are there, and one value stands in the other's place. */
const credentialsSwapped = {
	meta: {
		id: "credentials-swapped",
		severity: "warning",
		evidence: "observed",
		sources: ["public samples: app keys and app secrets differ in form"],
		fields: ["/credentials/appSecret"],
		needs: "environment",
		text: {
			en: {
				title: "App key and app secret stand in each other's place",
				message: {
					equal: "The secrets {name} and {other} hold the same value: one of them was pasted into the wrong place. A sync refuses it.",
					swapped: "The secret {name} holds what looks like an app secret, and {other} what looks like an app key. A sync refuses it."
				},
				fix: "Copy App Key and App Secret again from 应用信息 → 基本信息 at Weibo into the secrets."
			},
			zh: {
				title: "App Key 与 App Secret 放错了位置",
				message: {
					equal: "密钥 {name} 和 {other} 的值相同：其中一个粘贴错了位置。sync 会拒绝它。",
					swapped: "密钥 {name} 的值像 App Secret，而 {other} 的值像 App Key。sync 会拒绝它。"
				},
				fix: "从微博的“应用信息 → 基本信息”重新复制 App Key 和 App Secret 到密钥中。"
			}
		}
	},
	*check({ declaration: { credentials }, secrets }) {
		const { appKey = "", appSecret = "" } = credentials ?? {};
		const variant = pairProblem(credentials, secrets);
		if (variant) yield {
			at: valueAt("/credentials/appSecret"),
			variant,
			params: {
				name: appKey,
				other: appSecret
			}
		};
	}
};
// src/core/declaration/resident-number.ts
/**
* Whether a text is a resident identity number: area, date of birth, sequence, and a check digit that is right.
* Source: GB 11643-1999; the check digit is ISO 7064 MOD 11-2.
*/
function isResidentNumber(text) {
	if (!/^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[0-9Xx]$/.test(text)) return false;
	let sum = 0;
	for (const digit of text.slice(0, 17)) sum = (sum + Number(digit)) * 2 % 11;
	const expected = (12 - sum) % 11;
	return (expected === 10 ? "X" : String(expected)) === text.slice(17).toUpperCase();
}
// src/core/rules/declaration/id-number-form.ts
/** The secret that holds the number of an ID card is there, and its check digit is wrong. */
const idNumberForm = {
	meta: {
		id: "id-number-form",
		severity: "warning",
		evidence: "documented",
		sources: ["GB 11643-1999: 18 digits, the last a check digit"],
		fields: ["/developer/idNumber"],
		needs: "environment",
		text: {
			en: {
				title: "The ID number is not valid",
				message: "The number (证件号码) in the secret {name} is no valid number of an ID card: it needs 18 characters, and its last one has to check.",
				fix: "Set the secret again with the number as it stands on the card."
			},
			zh: {
				title: "证件号码无效",
				message: "密钥 {name} 中的证件号码不是有效的身份证号码：它需要 18 个字符，且最后一位校验码必须正确。",
				fix: "按证件上的号码重新设置该密钥。"
			}
		}
	},
	*check({ declaration, secrets }) {
		const { certificateType, idNumber } = declaration.developer ?? {};
		if (certificateType !== "id-card" || idNumber === void 0) return;
		const number = secrets(idNumber)?.reveal();
		if (number !== void 0 && !isResidentNumber(number)) yield {
			at: valueAt("/developer/idNumber"),
			params: { name: idNumber }
		};
	}
};
// src/core/rules/declaration/identity-cloud-end.ts
/** Identity Cloud ends in 2027. */
const identityCloudEnd = {
	meta: {
		id: "identity-cloud-end",
		severity: "info",
		evidence: "documented",
		sources: ["Identity Cloud docs, migration guide: end of life 2027; day and month are not known"],
		fields: ["/janrain"],
		text: {
			en: {
				title: "Identity Cloud ends",
				message: "Akamai has announced the end of Identity Cloud, and with it of Janrain's social login, for {year}.",
				fix: "Plan the move to another identity service; this hint can be switched off with identity-cloud-end=off."
			},
			zh: {
				title: "Identity Cloud 即将终止",
				message: "Akamai 已宣布 Identity Cloud 将于 {year} 年终止，Janrain 的社交登录也随之终止。",
				fix: "规划迁移到其他身份服务；可以用 identity-cloud-end=off 关闭本提示。"
			}
		}
	},
	*check({ declaration }) {
		if (declaration.janrain) yield {
			at: keyAt("/janrain"),
			params: { year: 2027 }
		};
	}
};
// src/core/rules/declaration/name-brand.ts
/** The name holds Sina's brand. Only a warning: the ban is documented for another kind of application. */
const nameBrand = {
	meta: {
		id: "name-brand",
		severity: "warning",
		evidence: "documented",
		sources: ["Weibo's review rules for in-site applications: no 新浪 or SINA in the name; whether they bind website applications is not said"],
		fields: ["/app/name"],
		text: {
			en: {
				title: "The name holds Sina's brand",
				message: "The application name (应用名称) holds \"{brand}\", which Weibo's rules for in-site applications forbid; reviewers may hold it against a website too.",
				fix: "Choose a name of your own brand."
			},
			zh: {
				title: "应用名称含有新浪的品牌",
				message: "应用名称含有“{brand}”，微博的站内应用规则禁止这样命名；审核人员也可能以此驳回网站应用。",
				fix: "使用自有品牌命名。"
			}
		}
	},
	*check({ declaration }) {
		const brand = /新浪|sina/i.exec(declaration.app?.name ?? "")?.[0];
		if (brand !== void 0) yield {
			at: valueAt("/app/name"),
			params: { brand }
		};
	}
};
// src/core/rules/declaration/real-name-spaces.ts
/** The secret that holds the real name is there, and has a space in it. */
const realNameSpaces = {
	meta: {
		id: "real-name-spaces",
		severity: "error",
		evidence: "documented",
		sources: ["setup guide, step 12: no spaces allowed, use underscores"],
		fields: ["/developer/realName"],
		needs: "environment",
		text: {
			en: {
				title: "The real name contains a space",
				message: "The real name (真实姓名) in the secret {name} contains a space, which Weibo's form does not accept.",
				fix: "Set the secret again, with underscores instead of spaces."
			},
			zh: {
				title: "真实姓名含有空格",
				message: "密钥 {name} 中的真实姓名含有空格，微博表单不接受。",
				fix: "重新设置该密钥，用下划线代替空格。"
			}
		}
	},
	*check({ declaration, secrets }) {
		const name = declaration.developer?.realName;
		if (name !== void 0 && /\s/.test(secrets(name)?.reveal() ?? "")) yield {
			at: valueAt("/developer/realName"),
			params: { name }
		};
	}
};
// src/core/rules/declaration/review-development.ts
/** The application is not approved: only its owner and its test users can sign in. */
const reviewDevelopment = {
	meta: {
		id: "review-development",
		severity: "info",
		evidence: "documented",
		sources: ["Weibo wiki, application questions, 8: the owner and up to 15 test users", "setup guide: error 21321"],
		fields: ["/review/status", "/review/testUsers"],
		text: {
			en: {
				title: "The application is not approved",
				message: "While the review status is {status}, only the application's owner and its test users ({testUsers} of at most 15) can sign in; all others get Weibo's error 21321.",
				fix: "Submit the application for review, and write `status: approved` when Weibo says so; it takes 1 to 3 working days."
			},
			zh: {
				title: "应用尚未通过审核",
				message: "审核状态为 {status} 期间，只有应用所有者和测试用户（{testUsers} 个，最多 15 个）可以登录；其他人都会收到微博错误 21321。",
				fix: "提交应用审核，收到微博通过的通知后写成 `status: approved`；审核需要 1 到 3 个工作日。"
			}
		}
	},
	*check({ declaration }) {
		const { status, testUsers = 0 } = declaration.review ?? {};
		if (status !== void 0 && status !== "approved") yield {
			at: valueAt("/review/status"),
			params: {
				status,
				testUsers
			}
		};
	}
};
// src/core/rules/declaration/secrets-distinct.ts
/** Two fields name the same secret, so one of them gets the value of the other. */
const secretsDistinct = {
	meta: {
		id: "secrets-distinct",
		severity: "warning",
		evidence: "observed",
		sources: ["public samples: app key, app secret and API keys differ in form"],
		fields: [
			"/credentials/appKey",
			"/credentials/appSecret",
			"/janrain/apiKey",
			"/janrain/partnerKey",
			"/developer/realName",
			"/developer/idNumber"
		],
		text: {
			en: {
				title: "Two fields name the same secret",
				message: "The secret {name} is already named for {first}, so one of the two gets the wrong value.",
				fix: "Name the secret that belongs to this field."
			},
			zh: {
				title: "两个字段使用同一个密钥名称",
				message: "密钥 {name} 已用于 {first}，因此其中一个字段会得到错误的值。",
				fix: "写属于这个字段的密钥的名称。"
			}
		}
	},
	*check({ declaration: { credentials, janrain, developer } }) {
		const named = [
			["/credentials/appKey", credentials?.appKey],
			["/credentials/appSecret", credentials?.appSecret],
			["/janrain/apiKey", janrain?.apiKey],
			["/janrain/partnerKey", janrain?.partnerKey],
			["/developer/realName", developer?.realName],
			["/developer/idNumber", developer?.idNumber]
		];
		for (const [index, [pointer, name]] of named.entries()) {
			const first = named.slice(0, index).find(([, other]) => other === name);
			if (name !== void 0 && first) yield {
				at: valueAt(pointer),
				params: {
					name,
					first: fieldName(first[0])
				}
			};
		}
	}
};
// src/core/rules/declaration/security-domain.ts
/** The guide sets the security domain to No. Only a warning: IBM's guide and several reports set it. */
const securityDomain = {
	meta: {
		id: "security-domain",
		severity: "warning",
		evidence: "documented",
		sources: ["setup guide, step 8: set this to No", "against it: IBM Verify's guide for Weibo"],
		fields: ["/app/securityDomain"],
		text: {
			en: {
				title: "The security domain is bound",
				message: "The security domain (域名绑定) is set to Yes, where the setup guide says No.",
				fix: "Write `securityDomain: false`, or set the rule security-domain to off where it is bound on purpose."
			},
			zh: {
				title: "启用了域名绑定",
				message: "域名绑定设为“是”，而设置指南要求选“否”。",
				fix: "写成 `securityDomain: false`；如果是有意绑定，请将规则 security-domain 设为 off。"
			}
		}
	},
	*check({ declaration }) {
		if (declaration.app?.securityDomain === true) yield { at: valueAt("/app/securityDomain") };
	}
};
// src/core/rules/declaration/url-form.ts
/** A URL that looks like one but that no program can open: a port over 65535, a broken percent escape in the host. */
const urlForm = {
	meta: {
		id: "url-form",
		severity: "error",
		evidence: "documented",
		sources: ["WHATWG URL standard, URL parsing"],
		fields: declaredUrlFields.map(({ pointer }) => pointer),
		text: {
			en: {
				title: "A URL cannot be parsed",
				message: "\"{url}\" looks like a URL, but no program can open it: its host or port is not valid.",
				fix: "Check the host and the port."
			},
			zh: {
				title: "URL 无法解析",
				message: "“{url}”看起来像 URL，但任何程序都无法打开它：主机或端口无效。",
				fix: "检查主机和端口。"
			}
		}
	},
	*check({ declaration }) {
		for (const { pointer, url } of declaredUrls(declaration)) if (!parseUrl(url)) yield {
			at: valueAt(pointer),
			params: { url }
		};
	}
};
// src/core/rules/declaration/website-http.ts
/** The website is declared with http. */
const websiteHttp = {
	meta: {
		id: "website-http",
		severity: "info",
		evidence: "inferred",
		sources: ["browsers mark pages without TLS as not secure; no rule of Weibo asks for https"],
		fields: ["/app/website"],
		text: {
			en: {
				title: "The website is not https",
				message: "The application website (应用地址) is declared with http, which browsers mark as not secure.",
				fix: "Write https:// if the site has it."
			},
			zh: {
				title: "应用地址不是 https",
				message: "应用地址声明为 http，浏览器会将其标记为不安全。",
				fix: "如果网站支持 https，请写 https://。"
			}
		}
	},
	*check({ declaration }) {
		if (declaration.app?.website?.startsWith("http:")) yield { at: valueAt("/app/website") };
	}
};
// src/core/rules/exposure/identity-in-file.ts
/** Letters and digits as on a passport: told from a secret's name by its digits. */
const documentNumber = /^[A-Za-z]{0,3}\d{6,}[A-Za-z]?$/;
/** What is plainly a person's name: Chinese characters, words with a space between them, or capitalised ones with an underscore. */
const personName = /\p{Script=Han}|\S\s+\S|^\p{Lu}\p{Ll}+(?:_\p{Lu}\p{Ll}+)+$/u;
/** Personal data stands in the file, where only the name of a secret belongs. Never switched off, never shown. */
const identityInFile = {
	meta: {
		id: "identity-in-file",
		severity: "error",
		evidence: "documented",
		sources: ["setup guide, step 12: real name and ID number are personal data", "GB 11643-1999: form of a resident identity number"],
		fields: ["/developer/realName", "/developer/idNumber"],
		fixed: true,
		text: {
			en: {
				title: "Personal identity data stands in the file",
				message: {
					number: "This looks like the number of an identity document; it is personal data and must not stand in a repository.",
					name: "This looks like a person's name (真实姓名); the name of the secret that holds it belongs here, and inside it underscores instead of spaces."
				},
				fix: "Put the value into a secret, write the secret's name here, as in WEIBO_DEVELOPER_ID, and remove it from the history."
			},
			zh: {
				title: "文件中出现了个人身份信息",
				message: {
					number: "这看起来是身份证件的号码；它属于个人信息，不得出现在仓库中。",
					name: "这看起来是某人的真实姓名；这里应该写保存它的密钥的名称，密钥中的姓名用下划线代替空格。"
				},
				fix: "把值存入密钥，在这里写密钥的名称（例如 WEIBO_DEVELOPER_ID），并从提交历史中清除该值。"
			}
		}
	},
	*check({ source }) {
		for (const match of source.text.matchAll(identityShape)) {
			if (!isResidentNumber(match[0])) continue;
			yield {
				at: {
					from: match.index,
					to: match.index + match[0].length
				},
				variant: "number"
			};
		}
		for (const [pointer, shape, variant] of [[
			"/developer/idNumber",
			documentNumber,
			"number"
		], [
			"/developer/realName",
			personName,
			"name"
		]]) {
			const place = source.places.get(pointer);
			if (place?.kind !== "scalar") continue;
			const { from, to } = place.value;
			const plain = source.text.slice(from, to).replace(/^(["'])(.*)\1$/s, "$2");
			if (shape.test(plain) && !isResidentNumber(plain)) yield {
				at: {
					from,
					to
				},
				variant
			};
		}
	}
};
// src/core/rules/exposure/secret-in-file.ts
/** A Weibo app key is 8 to 10 digits in every public sample. */
const appKey = /^[0-9]{7,11}$/;
/** The value of a secret stands in the file, where only its name belongs. Never switched off, never shown. */
const secretInFile = {
	meta: {
		id: "secret-in-file",
		severity: "error",
		evidence: "documented",
		sources: ["the declaration holds names of secrets, never values", "the shapes: public samples of Weibo and Janrain keys"],
		fields: [
			"/credentials/appKey",
			"/credentials/appSecret",
			"/janrain/apiKey",
			"/janrain/partnerKey"
		],
		needs: "environment",
		fixed: true,
		text: {
			en: {
				title: "A secret's value stands in the file",
				message: {
					shape: "This looks like an app secret or API key; everyone who can read the repository can read it.",
					appKey: "This looks like the app key itself; the name of the secret that holds it belongs here.",
					value: "The value of the secret {name} stands here; everyone who can read the repository can read it."
				},
				fix: "Replace it by the name of a secret, and have a new value issued: this one stays in the history."
			},
			zh: {
				title: "文件中出现了密钥的值",
				message: {
					shape: "这看起来是 App Secret 或 API Key；所有能读取仓库的人都能看到它。",
					appKey: "这看起来是 App Key 本身；这里应该写保存它的密钥的名称。",
					value: "这里是密钥 {name} 的值；所有能读取仓库的人都能看到它。"
				},
				fix: "改为写密钥的名称，并重新签发一个新值：现有的值会一直留在提交历史中。"
			}
		}
	},
	*check({ source, secrets }) {
		const ranges = /* @__PURE__ */ new Map();
		const add = (report) => ranges.set(report.at.from, ranges.get(report.at.from) ?? report);
		for (const match of source.text.matchAll(secretShape)) add(found(match.index, match[0].length, "shape"));
		for (const report of escapedShapes(source)) add(report);
		for (const report of appKeys(source)) add(report);
		for (const { name, value } of declaredSecrets(source, secrets)) for (let at = source.text.indexOf(value); at !== -1; at = source.text.indexOf(value, at + value.length)) add({
			...found(at, value.length, "value"),
			params: { name }
		});
		yield* ranges.values();
	}
};
function found(from, length, variant) {
	return {
		at: {
			from,
			to: from + length
		},
		variant
	};
}
/** Escapes and folded lines can hide a value's shape from a look at the text. */
function* escapedShapes({ text, places }) {
	for (const { value: range, content } of places.values()) {
		const written = text.slice(range.from, range.to);
		if (typeof content === "string" && content.search(secretShape) >= 0 && written.search(secretShape) < 0) yield found(range.from, written.length, "shape");
	}
}
/** An app key is recognised by its place: elsewhere ten digits may be anything. */
function* appKeys({ text, places }) {
	for (const pointer of ["/credentials/appKey", "/credentials/appSecret"]) {
		const place = places.get(pointer);
		if (!place) continue;
		const { from, to } = place.value;
		const plain = text.slice(from, to).replace(/^(["'])(.*)\1$/s, "$2");
		if (appKey.test(plain)) yield found(from, to - from, "appKey");
	}
}
/** The secrets that the declaration names and the run has, long enough not to be found by chance. */
function declaredSecrets({ value }, secrets) {
	const { credentials, janrain, developer } = value ?? {};
	return [
		credentials?.appKey,
		credentials?.appSecret,
		janrain?.apiKey,
		janrain?.partnerKey,
		developer?.idNumber
	].flatMap((name) => {
		const secret = typeof name === "string" ? secrets(name)?.reveal() : void 0;
		return typeof name === "string" && secret && secret.length >= 6 ? [{
			name,
			value: secret
		}] : [];
	});
}
// src/core/rules/ignores/ignore-form.ts
/** An ignore comment that hides nothing because of its form: no rule, no reason, a rule that there is not, or one that cannot be ignored. */
const ignoreForm = {
	meta: {
		id: "ignore-form",
		severity: "warning",
		evidence: "documented",
		sources: ["this tool: `# weibo-provider-ignore rule-id: reason`"],
		fields: [],
		text: {
			en: {
				title: "An ignore comment has no effect",
				message: {
					noRule: "This ignore comment names no rule, so it hides nothing.",
					noReason: "This ignore comment gives no reason, so it hides nothing.",
					unknown: "There is no rule \"{rule}\", so this comment hides nothing.",
					fixed: "The rule {rule} cannot be ignored: it finds secrets, or what follows relies on it."
				},
				fix: "Write `# weibo-provider-ignore rule-id: reason`, on the line or above it."
			},
			zh: {
				title: "忽略注释不起作用",
				message: {
					noRule: "这条忽略注释没有写规则，因此不会隐藏任何问题。",
					noReason: "这条忽略注释没有写理由，因此不会隐藏任何问题。",
					unknown: "没有规则“{rule}”，因此这条注释不会隐藏任何问题。",
					fixed: "规则 {rule} 不能忽略：它用于发现密钥，或者后续步骤依赖它。"
				},
				fix: "在该行或其上一行写 `# weibo-provider-ignore rule-id: reason`。"
			}
		}
	},
	*check({ ignores, ruleOf }) {
		for (const { from, to, rules, reason } of ignores) {
			const unknown = rules.find((rule) => !ruleOf(rule));
			const fixed = rules.find((rule) => ruleOf(rule)?.fixed);
			if (rules.length === 0) yield {
				at: {
					from,
					to
				},
				variant: "noRule"
			};
			else if (unknown !== void 0) yield {
				at: {
					from,
					to
				},
				variant: "unknown",
				params: { rule: unknown }
			};
			else if (fixed !== void 0) yield {
				at: {
					from,
					to
				},
				variant: "fixed",
				params: { rule: fixed }
			};
			else if (reason === "") yield {
				at: {
					from,
					to
				},
				variant: "noReason"
			};
		}
	}
};
// src/core/rules/ignores/ignore-unused.ts
/** An ignore comment whose rule reports nothing there any more: it would hide the next mistake. */
const ignoreUnused = {
	meta: {
		id: "ignore-unused",
		severity: "warning",
		evidence: "documented",
		sources: ["this tool: an ignore lasts as long as its reason"],
		fields: [],
		text: {
			en: {
				title: "An ignore comment is not needed",
				message: "Nothing is reported there by {rules}, so this comment would only hide the next mistake.",
				fix: "Remove the comment."
			},
			zh: {
				title: "忽略注释是多余的",
				message: "{rules} 在那里没有报告任何问题，因此这条注释只会隐藏下一个错误。",
				fix: "删除这条注释。"
			}
		}
	},
	*check({ ignores, ruleOf, running }) {
		for (const { from, to, rules, used, reason } of ignores) {
			if (reason === "") continue;
			const idle = rules.filter((rule) => !used.includes(rule) && canTell(ruleOf(rule)) && running(rule));
			if (idle.length > 0) yield {
				at: {
					from,
					to
				},
				params: { rules: idle }
			};
		}
	}
};
/** Whether silence of a rule means that it found nothing; with network or secrets it may have lacked them. */
function canTell(rule) {
	return rule !== void 0 && !rule.fixed && (rule.needs === void 0 || rule.needs === "files");
}
// src/core/rules/images/image-extension.ts
const extensions = {
	PNG: ["png"],
	JPEG: ["jpg", "jpeg"]
};
/** The extension of an image says another format than its content. */
const imageExtension = {
	meta: {
		id: "image-extension",
		severity: "info",
		evidence: "inferred",
		sources: ["upload forms and people go by the name"],
		fields: [
			"/images/icon16",
			"/images/icon80",
			"/images/icon120",
			"/images/screenshots/*"
		],
		needs: "files",
		text: {
			en: {
				title: "An extension does not match the image",
				message: "\"{path}\" is {format} by its content, and its extension says something else.",
				fix: "Rename the file."
			},
			zh: {
				title: "扩展名与图片不符",
				message: "“{path}”的内容是 {format}，但扩展名不是。",
				fix: "重命名该文件。"
			}
		}
	},
	*check(images) {
		for (const { pointer, path, fact } of images) {
			if (fact.state !== "read" || fact.header.format === "other") continue;
			const extension = /\.([^./\\]*)$/.exec(path)?.[1]?.toLowerCase() ?? "";
			const { format } = fact.header;
			if (!extensions[format].some((known) => known === extension)) yield {
				at: valueAt(pointer),
				params: {
					path,
					format
				}
			};
		}
	}
};
// src/core/rules/images/image-file.ts
/** An image is not there, is no file, or lies outside the repository. */
const imageFile = {
	meta: {
		id: "image-file",
		severity: "error",
		evidence: "documented",
		sources: ["setup guide, step 9: six images"],
		fields: [
			"/images/icon16",
			"/images/icon80",
			"/images/icon120",
			"/images/screenshots/*"
		],
		needs: "files",
		text: {
			en: {
				title: "An image cannot be read",
				message: {
					missing: "There is no file \"{path}\"; paths are relative to this file.",
					outside: "\"{path}\" is absolute or leads outside the repository, where nothing is read.",
					"not-a-file": "\"{path}\" is not a file.",
					unreadable: "\"{path}\" cannot be read."
				},
				fix: "Commit the image, and name it with its path from this file."
			},
			zh: {
				title: "图片无法读取",
				message: {
					missing: "文件“{path}”不存在；路径相对于本文件。",
					outside: "“{path}”是绝对路径或指向仓库之外，那里的内容一律不读取。",
					"not-a-file": "“{path}”不是文件。",
					unreadable: "“{path}”无法读取。"
				},
				fix: "提交该图片，并写出它相对于本文件的路径。"
			}
		}
	},
	*check(images) {
		for (const { pointer, path, fact } of images) if (fact.state !== "read") yield {
			at: valueAt(pointer),
			variant: fact.state,
			params: { path }
		};
	}
};
// src/core/rules/images/image-format.ts
/** An image is neither PNG nor JPEG, or is damaged. The file's content decides, not its name. */
const imageFormat = {
	meta: {
		id: "image-format",
		severity: "error",
		evidence: "documented",
		sources: ["setup guide, step 9: PNG or JPG images"],
		fields: [
			"/images/icon16",
			"/images/icon80",
			"/images/icon120",
			"/images/screenshots/*"
		],
		needs: "files",
		text: {
			en: {
				title: "An image is neither PNG nor JPEG",
				message: {
					other: "\"{path}\" is {format} by its content, and Weibo's form takes PNG or JPEG.",
					unknown: "\"{path}\" is not an image by its content, and Weibo's form takes PNG or JPEG.",
					noSize: "\"{path}\" starts like {format}, but its size does not stand in its first 64 KiB."
				},
				fix: "Export the picture again as PNG or JPEG, without embedded metadata."
			},
			zh: {
				title: "图片既不是 PNG 也不是 JPEG",
				message: {
					other: "“{path}”的内容是 {format}，而微博表单只接受 PNG 或 JPEG。",
					unknown: "“{path}”的内容不是图片，而微博表单只接受 PNG 或 JPEG。",
					noSize: "“{path}”的开头是 {format}，但前 64 KiB 中没有图片尺寸。"
				},
				fix: "将图片重新导出为 PNG 或 JPEG，不嵌入元数据。"
			}
		}
	},
	*check(images) {
		for (const { pointer, path, fact } of images) {
			if (fact.state !== "read") continue;
			const { header } = fact;
			if (header.format !== "other") {
				if (header.width === void 0) yield {
					at: valueAt(pointer),
					variant: "noSize",
					params: {
						path,
						format: header.format
					}
				};
			} else if (header.name === void 0) yield {
				at: valueAt(pointer),
				variant: "unknown",
				params: { path }
			};
			else yield {
				at: valueAt(pointer),
				variant: "other",
				params: {
					path,
					format: header.name
				}
			};
		}
	}
};
// src/core/rules/images/image-repeated.ts
/** Two screenshots are the same picture. */
const imageRepeated = {
	meta: {
		id: "image-repeated",
		severity: "warning",
		evidence: "observed",
		sources: ["a public copy of Weibo's review tips: screenshots are clear and not repeated"],
		fields: ["/images/screenshots/*"],
		needs: "files",
		text: {
			en: {
				title: "A screenshot stands twice",
				message: "\"{path}\" is the same picture as \"{first}\", and reviewers ask for different ones.",
				fix: "Take another screenshot: home page, login page, settings."
			},
			zh: {
				title: "截图重复",
				message: "“{path}”与“{first}”是同一张图片，而审核人员要求不同的图片。",
				fix: "另截一张图：首页、登录页或设置页。"
			}
		}
	},
	*check(images) {
		const seen = /* @__PURE__ */ new Map();
		for (const { pointer, path, fact } of images) {
			if (fact.state !== "read" || !pointer.startsWith("/images/screenshots/")) continue;
			const first = seen.get(fact.fingerprint);
			if (first !== void 0) yield {
				at: valueAt(pointer),
				params: {
					path,
					first
				}
			};
			else seen.set(fact.fingerprint, path);
		}
	}
};
// src/core/rules/images/image-size.ts
/** An image has other pixels than Weibo's form asks for. */
const imageSize = {
	meta: {
		id: "image-size",
		severity: "error",
		evidence: "documented",
		sources: ["setup guide, step 9: one 16×16, one 80×80, one 120×120, three 450×300"],
		fields: [
			"/images/icon16",
			"/images/icon80",
			"/images/icon120",
			"/images/screenshots/*"
		],
		needs: "files",
		text: {
			en: {
				title: "An image has the wrong size",
				message: "\"{path}\" has {found} pixels, and Weibo's form asks for exactly {wanted}.",
				fix: "Export the picture in that size."
			},
			zh: {
				title: "图片尺寸不对",
				message: "“{path}”为 {found} 像素，而微博表单要求恰好 {wanted} 像素。",
				fix: "按该尺寸导出图片。"
			}
		}
	},
	*check(images) {
		for (const { pointer, path, width, height, fact } of images) {
			if (fact.state !== "read" || fact.header.format === "other" || fact.header.width === void 0) continue;
			const { header } = fact;
			if (header.width !== width || header.height !== height) yield {
				at: valueAt(pointer),
				params: {
					path,
					found: `${header.width}×${header.height}`,
					wanted: `${width}×${height}`
				}
			};
		}
	}
};
/** A file has more findings than are reported, which a hostile one can have by thousands. */
const tooManyFindings = {
	meta: {
		id: "too-many-findings",
		severity: "error",
		evidence: "documented",
		sources: ["this tool: output for a pull request is bounded"],
		fields: [],
		fixed: true,
		text: {
			en: {
				title: "There are too many findings",
				message: "There are {count} findings in this file; the first {limit} are reported.",
				fix: "Mend those, and run again."
			},
			zh: {
				title: "问题过多",
				message: "此文件有 {count} 处问题；只报告前 {limit} 处。",
				fix: "请先修正这些问题，然后重新运行。"
			}
		}
	},
	*check({ count, last }) {
		if (count > 250) yield {
			at: last,
			params: {
				count,
				limit: 250
			}
		};
	}
};
// src/core/rules/reading/file-empty.ts
/** The file holds nothing but blanks and comments. */
const fileEmpty = {
	meta: {
		id: "file-empty",
		severity: "error",
		evidence: "documented",
		sources: ["this tool: a declaration has to declare something"],
		fields: [],
		fixed: true,
		text: {
			en: {
				title: "The file is empty",
				message: "The file declares nothing: it holds only blanks or comments.",
				fix: "Start from examples/acme/weibo-provider.yaml."
			},
			zh: {
				title: "文件为空",
				message: "文件没有声明任何内容：其中只有空白或注释。",
				fix: "以 examples/acme/weibo-provider.yaml 为起点编写。"
			}
		}
	},
	*check({ root, errors }) {
		if (errors.length === 0 && (root === null || root.range[0] === root.range[1])) yield { at: {
			from: 0,
			to: 0
		} };
	}
};
// src/core/declaration/bytes.ts
/** Largest declaration that is read, in bytes; real ones have two to four thousand. */
const maxBytes = 32768;
const replacement = "�";
const replacementBytes = [
	239,
	191,
	189
];
/**
* Where the first byte stands that is not UTF-8 text.
* A NUL byte counts as such: it is valid UTF-8, but says that the file is binary or UTF-16.
* @returns the byte's offset, or undefined when all is well
*/
function firstUndecodable(bytes) {
	const nul = bytes.indexOf(0);
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(nul === -1 ? bytes : bytes.subarray(0, nul));
	let offset = 0;
	for (const piece of text.split(replacement).slice(0, -1)) {
		offset += Buffer.byteLength(piece);
		if (!replacementBytes.every((byte, index) => bytes[offset + index] === byte)) return offset;
		offset += replacementBytes.length;
	}
	return nul === -1 ? void 0 : nul;
}
/** The text, without a byte order mark: editors do not count it as a column. Invalid bytes become U+FFFD. */
function decode(bytes) {
	return new TextDecoder("utf-8").decode(bytes);
}
// src/core/rules/reading/file-encoding.ts
/** The file is not UTF-8 text. */
const fileEncoding = {
	meta: {
		id: "file-encoding",
		severity: "error",
		evidence: "documented",
		sources: ["YAML 1.2.2, section 5.2: UTF-8 is the recommended encoding; GitHub shows no other"],
		fields: [],
		fixed: true,
		text: {
			en: {
				title: "The file is not UTF-8",
				message: "Byte {byte} at offset {offset} is not UTF-8 text, so the file cannot be read.",
				fix: "Save the file as UTF-8 (in most editors: Save with encoding)."
			},
			zh: {
				title: "文件不是 UTF-8 编码",
				message: "偏移 {offset} 处的字节 {byte} 不是 UTF-8 文本，因此文件无法读取。",
				fix: "将文件保存为 UTF-8 编码（多数编辑器提供“通过编码保存”）。"
			}
		}
	},
	*check(bytes) {
		const offset = firstUndecodable(bytes);
		if (offset === void 0) return;
		const at = decode(bytes.subarray(0, offset)).length;
		const byte = (bytes[offset] ?? 0).toString(16).padStart(2, "0").toUpperCase();
		yield {
			at: {
				from: at,
				to: at + 1
			},
			params: {
				byte: `0x${byte}`,
				offset
			}
		};
	}
};
// src/core/rules/reading/file-size.ts
/** The file is larger than any declaration needs to be; nothing behind the limit is read. */
const fileSize = {
	meta: {
		id: "file-size",
		severity: "error",
		evidence: "documented",
		sources: ["this tool: input from a pull request is bounded"],
		fields: [],
		fixed: true,
		text: {
			en: {
				title: "The file is too large",
				message: "The file has more than {limit} bytes; no declaration needs that, so it is not looked at.",
				fix: "Keep one application a file, and leave out what the declaration does not need."
			},
			zh: {
				title: "文件过大",
				message: "文件超过 {limit} 字节；任何声明都不需要这么大，因此不检查它。",
				fix: "每个文件只写一个应用，并删去声明不需要的内容。"
			}
		}
	},
	*check(bytes) {
		if (bytes.length > 32768) yield {
			at: {
				from: 0,
				to: 0
			},
			params: { limit: maxBytes }
		};
	}
};
// src/core/rules/reading/yaml-alias.ts
/** Aliases are refused: a few lines of them can stand for gigabytes. Only the first is reported. */
const yamlAlias = {
	meta: {
		id: "yaml-alias",
		severity: "error",
		evidence: "documented",
		sources: ["this tool: input from a pull request is bounded"],
		fields: [],
		fixed: true,
		text: {
			en: {
				title: "A YAML alias is used",
				message: "The alias \"{alias}\" is not followed: a few aliases can stand for gigabytes.",
				fix: "Write the value out."
			},
			zh: {
				title: "使用了 YAML 别名",
				message: "别名“{alias}”不会被展开：少数几个别名就可能展开成数 GB 的内容。",
				fix: "把值完整写出来。"
			}
		}
	},
	*check({ root, text }) {
		let range;
		(0, import_dist.visit)(root, { Alias(_key, { range: found }) {
			range = found;
			return import_dist.visit.BREAK;
		} });
		if (range) yield {
			at: {
				from: range[0],
				to: range[1]
			},
			params: { alias: text.slice(range[0], range[1]) }
		};
	}
};
/**
* Where the text nests deeper than `maxDepth`.
* Runs only the lexer and parser, which keep a stack of their own: the composer would recurse.
* @returns the offset of the first level too many, or undefined
*/
function tooDeepAt(text) {
	const parser = new import_dist.Parser();
	for (const lexeme of new import_dist.Lexer().lex(text)) {
		for (const _token of parser.next(lexeme));
		if (parser.stack.filter(({ type }) => type.endsWith("map") || type.endsWith("seq") || type === "flow-collection").length > 32) return parser.offset - lexeme.length;
	}
}
/** Parses text that is known not to be too deep. Aliases are not resolved, unknown tags and bad syntax are only noted. */
function parseYaml(text) {
	const documents = withoutStackTraces(() => (0, import_dist.parseAllDocuments)(text, {
		schema: "core",
		version: "1.2",
		resolveKnownTags: false,
		prettyErrors: false,
		logLevel: "silent",
		uniqueKeys: false
	}));
	if ("empty" in documents) return {
		text,
		root: null,
		errors: documents.errors.map(problem),
		warnings: []
	};
	const [first, second] = documents;
	return {
		text,
		root: first?.contents ?? null,
		errors: first?.errors.map(problem) ?? [],
		warnings: first?.warnings.map(problem) ?? [],
		...second && { secondDocument: second.range[0] }
	};
}
/** The library notes each problem as an Error: in a hostile file tens of thousands, whose stack traces would take most of the time. */
function withoutStackTraces(work) {
	const { stackTraceLimit } = Error;
	Error.stackTraceLimit = 0;
	try {
		return work();
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
	}
}
function problem(error) {
	return {
		code: error.code,
		message: error.message,
		from: error.pos[0],
		to: error.pos[1]
	};
}
// src/core/rules/reading/yaml-depth.ts
/** The YAML nests deeper than any declaration does. */
const yamlDepth = {
	meta: {
		id: "yaml-depth",
		severity: "error",
		evidence: "documented",
		sources: ["this tool: input from a pull request is bounded"],
		fields: [],
		fixed: true,
		text: {
			en: {
				title: "The YAML nests too deep",
				message: "The YAML nests more than {limit} levels deep from here; a declaration has three.",
				fix: "Remove the nested part."
			},
			zh: {
				title: "YAML 嵌套过深",
				message: "从这里起，YAML 嵌套超过 {limit} 层；声明只有三层。",
				fix: "删除嵌套的部分。"
			}
		}
	},
	*check(text) {
		const offset = tooDeepAt(text);
		if (offset !== void 0) yield {
			at: {
				from: offset,
				to: offset + 1
			},
			params: { limit: 32 }
		};
	}
};
// src/core/rules/reading/yaml-documents.ts
/** A file declares one application, so it holds one YAML document. */
const yamlDocuments = {
	meta: {
		id: "yaml-documents",
		severity: "error",
		evidence: "documented",
		sources: ["this tool: one application a file"],
		fields: [],
		fixed: true,
		text: {
			en: {
				title: "There is a second YAML document",
				message: "A second YAML document starts here; it would be ignored, since a file declares one application.",
				fix: "Put each application into a file of its own."
			},
			zh: {
				title: "存在第二个 YAML 文档",
				message: "第二个 YAML 文档从这里开始；一个文件只声明一个应用，因此它会被忽略。",
				fix: "为每个应用单独建一个文件。"
			}
		}
	},
	*check({ secondDocument }) {
		if (secondDocument !== void 0) yield { at: {
			from: secondDocument,
			to: secondDocument + 1
		} };
	}
};
// src/core/rules/reading/yaml-duplicate-key.ts
/** A key that stands twice in a mapping: YAML forbids it, and readers would take one or the other. */
const yamlDuplicateKey = {
	meta: {
		id: "yaml-duplicate-key",
		severity: "error",
		evidence: "documented",
		sources: ["YAML 1.2.2, section 3.2.1.3: mapping keys are unique"],
		fields: [],
		fixed: true,
		text: {
			en: {
				title: "A key stands twice",
				message: "The key \"{key}\" already stands in this mapping, and only one of the two would count.",
				fix: "Remove one of them."
			},
			zh: {
				title: "键重复",
				message: "键“{key}”在这个映射中已经存在，两者只有一个会生效。",
				fix: "删除其中一个。"
			}
		}
	},
	*check({ root }) {
		const reports = [];
		(0, import_dist.visit)(root, { Map(_key, map) {
			const seen = /* @__PURE__ */ new Set();
			for (const { key } of map.items) {
				if (!(0, import_dist.isScalar)(key)) continue;
				const name = String(key.value);
				const [from, to] = key.range;
				if (seen.has(name)) reports.push({
					at: {
						from,
						to
					},
					params: { key: name }
				});
				seen.add(name);
			}
		} });
		yield* reports;
	}
};
// src/core/rules/reading/yaml-key.ts
/** A key is plain text: YAML would also allow a list or a mapping there. */
const yamlKey = {
	meta: {
		id: "yaml-key",
		severity: "error",
		evidence: "documented",
		sources: ["JSON Schema draft-07: member names are strings"],
		fields: [],
		fixed: true,
		text: {
			en: {
				title: "A key is not plain text",
				message: "A key is plain text, but here it is empty, a list or a mapping.",
				fix: "Use a plain word as the key."
			},
			zh: {
				title: "键不是纯文本",
				message: "键应为纯文本，但此处为空、列表或映射。",
				fix: "用普通单词作为键。"
			}
		}
	},
	*check({ root }) {
		const reports = [];
		(0, import_dist.visit)(root, { Pair(_key, pair) {
			if ((0, import_dist.isScalar)(pair.key) && pair.key.value !== null) return;
			const key = pair.key;
			reports.push({ at: {
				from: key?.range[0] ?? 0,
				to: key?.range[1] ?? 0
			} });
		} });
		yield* reports;
	}
};
// src/core/rules/reading/yaml-syntax.ts
/** The text is not valid YAML. Only the first problem is reported: the others mostly follow from it. */
const yamlSyntax = {
	meta: {
		id: "yaml-syntax",
		severity: "error",
		evidence: "documented",
		sources: ["YAML 1.2.2"],
		fields: [],
		fixed: true,
		text: {
			en: {
				title: "The file is not valid YAML",
				message: {
					quote: "This quote is never closed, so the rest of the file counts as text.",
					indent: "This line does not line up with the others of its mapping ({detail}); a missing space behind a colon above has the same effect.",
					colon: "A value with a colon and a space behind it reads as another key here ({detail}).",
					tab: "A tab stands where YAML wants spaces.",
					other: "This is not valid YAML: {detail}."
				},
				fix: "Check the indentation, the space behind each colon, and the quotes, here and on the line above."
			},
			zh: {
				title: "文件不是有效的 YAML",
				message: {
					quote: "这个引号没有闭合，因此文件的其余部分都被当作文本。",
					indent: "本行与同一映射中的其他行没有对齐（{detail}）；上方某个冒号后缺少空格也会造成同样的结果。",
					colon: "值中的冒号后有空格，因此在这里被解读为另一个键（{detail}）。",
					tab: "YAML 要求用空格的位置出现了制表符。",
					other: "这里不是有效的 YAML：{detail}。"
				},
				fix: "检查本行和上一行的缩进、每个冒号后的空格以及引号。"
			}
		}
	},
	*check({ root, errors }) {
		const [first] = errors;
		if (!first) return;
		const quote = first.code === "MISSING_CHAR" ? openQuote(root, first.from) : void 0;
		if (quote !== void 0) yield {
			at: {
				from: quote,
				to: quote + 1
			},
			variant: "quote"
		};
		else yield {
			at: {
				from: first.from,
				to: Math.max(first.to, first.from + 1)
			},
			variant: variants[first.code] ?? "other",
			params: { detail: first.message.replace(/\.$/, "") }
		};
	}
};
/** Which message explains an error better than the library's own. Source: the library's error codes. */
const variants = {
	BAD_INDENT: "indent",
	MULTILINE_IMPLICIT_KEY: "indent",
	BLOCK_AS_IMPLICIT_KEY: "colon",
	TAB_AS_INDENT: "tab"
};
/** Where the quote opens that is missing its end; the library points to where the text ends. */
function openQuote(root, before) {
	let found;
	(0, import_dist.visit)(root, { Scalar(_key, { type, range }) {
		if (type?.startsWith("QUOTE") && range && range[0] < before) found = range[0];
	} });
	return found;
}
// src/core/rules/reading/yaml-tag.ts
/** A tag that is not one of YAML's own asks for a type that no declaration has. */
const yamlTag = {
	meta: {
		id: "yaml-tag",
		severity: "error",
		evidence: "documented",
		sources: ["this tool: a declaration needs no tags"],
		fields: [],
		fixed: true,
		text: {
			en: {
				title: "A YAML tag is not supported",
				message: "The tag \"{tag}\" asks for a type that a declaration does not have.",
				fix: "Remove the tag; put text in quotes where it must stay text."
			},
			zh: {
				title: "不支持的 YAML tag",
				message: "tag“{tag}”要求的类型在声明中不存在。",
				fix: "删除这个 tag；必须保持为文本的值请加引号。"
			}
		}
	},
	*check({ text, warnings }) {
		for (const { code, from, to } of warnings) if (code === "TAG_RESOLVE_FAILED") yield {
			at: {
				from,
				to
			},
			params: { tag: text.slice(from, to) }
		};
	}
};
// src/core/rules/schema/invisible-character.ts
/** Control, format and separator characters; a description may have line breaks. Emoji are joined by U+200D and varied by U+FE0F. */
const invisible = /(?!\u200D)[\p{Cf}\p{Zl}\p{Zp}]|(?![\n\r\t])\p{Cc}/u;
/** A value holds a character that nobody sees, mostly copied along from a web page; whoever compares the value sees it. */
const invisibleCharacter = {
	meta: {
		id: "invisible-character",
		severity: "warning",
		evidence: "documented",
		sources: ["Weibo wiki, oauth2/authorize: the callback has to equal the registered one", "Unicode categories Cc, Cf, Zl and Zp"],
		fields: [],
		text: {
			en: {
				title: "A value holds an invisible character",
				message: "{field} holds the character {character}, which nobody sees, but which counts wherever the value is compared.",
				fix: "Type the value anew, or delete the character in an editor that shows it."
			},
			zh: {
				title: "值中含有不可见字符",
				message: "{field}含有字符 {character}：肉眼看不到，但比较该值时会起作用。",
				fix: "请重新键入该值，或在能显示该字符的编辑器中将其删除。"
			}
		}
	},
	*check({ source, isExcess }) {
		for (const [pointer, { content }] of source.places) {
			const found = typeof content === "string" ? invisible.exec(content)?.[0] : void 0;
			if (found === void 0 || !fieldAt(pointer) || isExcess(pointer)) continue;
			const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
			yield {
				at: valueAt(pointer),
				params: {
					field: fieldName(pointer),
					character: `U+${code}`
				}
			};
		}
	}
};
// src/core/rules/schema/missing-key.ts
/** A key that a declaration needs is not there. It is reported at the key of the mapping that lacks it. */
const missingKey = {
	meta: {
		id: "missing-key",
		severity: "error",
		evidence: "documented",
		sources: ["this tool's schema; setup guide, steps 7 to 12"],
		fields: [],
		fixed: true,
		text: {
			en: {
				title: "A key is missing",
				message: {
					plain: "The key \"{key}\" is missing here.",
					labelled: "The key \"{key}\" is missing here; Weibo's form asks for it as {field}.",
					realmOrDomain: "Neither \"realm\" nor \"domain\" stands here, so it is not known which Janrain application is meant."
				},
				fix: "Add the key; the schema shows an example of its value."
			},
			zh: {
				title: "缺少键",
				message: {
					plain: "这里缺少键“{key}”。",
					labelled: "这里缺少键“{key}”；微博表单要求填写它，名称为“{field}”。",
					realmOrDomain: "这里既没有“realm”也没有“domain”，无法得知是哪个 Janrain 应用。"
				},
				fix: "补上这个键；schema 中有它的取值示例。"
			}
		}
	},
	*check({ violations, meant, misplaced }) {
		const mistyped = new Set(Array.from(meant, ([unknown, { key }]) => childOf(parentOf(unknown), key)));
		const elsewhere = new Set(Array.from(misplaced, ([at, mapping]) => mapping + at.slice(parentOf(at).length)));
		for (const { keyword, instancePath, params, schemaPath } of violations) {
			const key = String(params.missingProperty);
			const isAlternative = schemaPath.includes("/then/");
			if (keyword !== "required" || mistyped.has(childOf(instancePath, key)) || elsewhere.has(childOf(instancePath, key))) continue;
			if (isAlternative && mistyped.has(childOf(instancePath, "realm"))) continue;
			const pointer = childOf(instancePath, key);
			const variant = isAlternative ? "realmOrDomain" : fieldAt(pointer)?.label ? "labelled" : "plain";
			yield {
				at: keyAt(instancePath),
				variant,
				params: {
					key,
					field: fieldName(pointer)
				}
			};
		}
	}
};
// src/core/rules/schema/unknown-key.ts
/** A key that no declaration has, mostly a typo; without this rule its value would be ignored silently. */
const unknownKey = {
	meta: {
		id: "unknown-key",
		severity: "error",
		evidence: "documented",
		sources: ["this tool's schema"],
		fields: [],
		fixable: true,
		fixed: true,
		text: {
			en: {
				title: "A key is not known",
				message: {
					misplaced: "The key \"{key}\" does not belong here, but under {section}.",
					near: "The key \"{key}\" is not known here; did you mean \"{suggestion}\"?",
					plain: "The key \"{key}\" is not known here; known are {known}."
				},
				fix: "Correct the key, or remove it: nothing reads it."
			},
			zh: {
				title: "未知的键",
				message: {
					misplaced: "键“{key}”不属于此处，应位于 {section} 之下。",
					near: "这里没有键“{key}”；您是否想写“{suggestion}”？",
					plain: "这里没有键“{key}”；可用的键有 {known}。"
				},
				fix: "更正或删除这个键：没有任何功能会读取它。"
			}
		}
	},
	*check({ source, violations, meant, misplaced }) {
		for (const { keyword, instancePath, params } of violations) {
			if (keyword !== "additionalProperties") continue;
			const key = String(params.additionalProperty);
			const pointer = childOf(instancePath, key);
			const section = misplaced.get(pointer);
			if (section !== void 0) {
				yield {
					at: keyAt(pointer),
					variant: "misplaced",
					params: {
						key,
						section: section === "" ? fieldName("") : section.slice(1)
					}
				};
				continue;
			}
			const { key: suggestion, isTypo } = meant.get(pointer) ?? {};
			yield {
				at: keyAt(pointer),
				variant: suggestion === void 0 ? "plain" : "near",
				params: {
					key,
					known: fieldAt(instancePath)?.keys ?? [],
					...suggestion !== void 0 && { suggestion }
				},
				fix: isTypo && suggestion !== void 0 ? renameKey(source, pointer, suggestion) : void 0
			};
		}
	}
};
// src/core/declaration/generated/validate.js
var import_ucs2length = /* @__PURE__ */ __toESM(require_ucs2length(), 1);
var validate_default = validate10;
const schema11 = { "properties": {
	"version": true,
	"app": true,
	"site": true,
	"images": true,
	"callbacks": true,
	"credentials": true,
	"janrain": true,
	"developer": true,
	"review": true
} };
const func2 = Object.prototype.hasOwnProperty;
const func3 = import_ucs2length.default.default;
const pattern0 = /* @__PURE__ */ new RegExp("^\\S*$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$", "u");
const pattern2 = /* @__PURE__ */ new RegExp("^(?:(?:\\s*(?:[\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]|[^\\s\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]+(?=[\\s\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]|$))){20}|$)", "u");
const pattern6 = /* @__PURE__ */ new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^(?:https://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$", "u");
const pattern12 = /* @__PURE__ */ new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)?$", "u");
const pattern13 = /* @__PURE__ */ new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?$", "u");
const pattern16 = /* @__PURE__ */ new RegExp("^(?:(?:\\*\\.)?[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.app === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "app" },
				message: "must have required property 'app'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.images === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "images" },
				message: "must have required property 'images'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.callbacks === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "callbacks" },
				message: "must have required property 'callbacks'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.credentials === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "credentials" },
				message: "must have required property 'credentials'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.janrain === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "janrain" },
				message: "must have required property 'janrain'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err7 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data0 === 1)) {
				const err8 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/enum",
					keyword: "enum",
					params: {},
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.app !== void 0) {
			let data1 = data.app;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.name === void 0) {
					const err9 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1.type === void 0) {
					const err10 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/required",
						keyword: "required",
						params: { missingProperty: "type" },
						message: "must have required property 'type'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data1.website === void 0) {
					const err11 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/required",
						keyword: "required",
						params: { missingProperty: "website" },
						message: "must have required property 'website'"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data1.note === void 0) {
					const err12 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/required",
						keyword: "required",
						params: { missingProperty: "note" },
						message: "must have required property 'note'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data1.description === void 0) {
					const err13 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/required",
						keyword: "required",
						params: { missingProperty: "description" },
						message: "must have required property 'description'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data1.labels === void 0) {
					const err14 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/required",
						keyword: "required",
						params: { missingProperty: "labels" },
						message: "must have required property 'labels'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data1.operatingAccount === void 0) {
					const err15 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/required",
						keyword: "required",
						params: { missingProperty: "operatingAccount" },
						message: "must have required property 'operatingAccount'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "name" || key1 === "type" || key1 === "website" || key1 === "note" || key1 === "description" || key1 === "securityDomain" || key1 === "labels" || key1 === "operatingAccount")) {
					const err16 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data1.name !== void 0) {
					let data2 = data1.name;
					if (typeof data2 === "string") {
						if (func3(data2) < 1) {
							const err17 = {
								instancePath: instancePath + "/app/name",
								schemaPath: "#/properties/app/properties/name/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (!pattern0.test(data2)) {
							const err18 = {
								instancePath: instancePath + "/app/name",
								schemaPath: "#/properties/app/properties/name/pattern",
								keyword: "pattern",
								params: { pattern: "^\\S*$" },
								message: "must match pattern \"^\\S*$\""
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/app/name",
							schemaPath: "#/properties/app/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data1.type !== void 0) {
					let data3 = data1.type;
					if (typeof data3 !== "string") {
						const err20 = {
							instancePath: instancePath + "/app/type",
							schemaPath: "#/properties/app/properties/type/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (!(data3 === "web")) {
						const err21 = {
							instancePath: instancePath + "/app/type",
							schemaPath: "#/properties/app/properties/type/enum",
							keyword: "enum",
							params: {},
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data1.website !== void 0) {
					let data4 = data1.website;
					if (typeof data4 === "string") {
						if (func3(data4) < 1) {
							const err22 = {
								instancePath: instancePath + "/app/website",
								schemaPath: "#/properties/app/properties/website/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (!pattern1.test(data4)) {
							const err23 = {
								instancePath: instancePath + "/app/website",
								schemaPath: "#/properties/app/properties/website/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$" },
								message: "must match pattern \"^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$\""
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/app/website",
							schemaPath: "#/properties/app/properties/website/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data1.note !== void 0) {
					let data5 = data1.note;
					if (typeof data5 === "string") {
						if (func3(data5) > 15) {
							const err25 = {
								instancePath: instancePath + "/app/note",
								schemaPath: "#/properties/app/properties/note/maxLength",
								keyword: "maxLength",
								params: { limit: 15 },
								message: "must NOT have more than 15 characters"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (func3(data5) < 1) {
							const err26 = {
								instancePath: instancePath + "/app/note",
								schemaPath: "#/properties/app/properties/note/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/app/note",
							schemaPath: "#/properties/app/properties/note/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data1.description !== void 0) {
					let data6 = data1.description;
					if (typeof data6 === "string") {
						if (func3(data6) < 1) {
							const err28 = {
								instancePath: instancePath + "/app/description",
								schemaPath: "#/properties/app/properties/description/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (!pattern2.test(data6)) {
							const err29 = {
								instancePath: instancePath + "/app/description",
								schemaPath: "#/properties/app/properties/description/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?:\\s*(?:[\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]|[^\\s\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]+(?=[\\s\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]|$))){20}|$)" },
								message: "must match pattern \"^(?:(?:\\s*(?:[\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]|[^\\s\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]+(?=[\\s\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]|$))){20}|$)\""
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/app/description",
							schemaPath: "#/properties/app/properties/description/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data1.securityDomain !== void 0) {
					if (typeof data1.securityDomain !== "boolean") {
						const err31 = {
							instancePath: instancePath + "/app/securityDomain",
							schemaPath: "#/properties/app/properties/securityDomain/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				if (data1.labels !== void 0) {
					let data8 = data1.labels;
					if (Array.isArray(data8)) {
						if (data8.length > 3) {
							const err32 = {
								instancePath: instancePath + "/app/labels",
								schemaPath: "#/properties/app/properties/labels/maxItems",
								keyword: "maxItems",
								params: { limit: 3 },
								message: "must NOT have more than 3 items"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data8.length < 1) {
							const err33 = {
								instancePath: instancePath + "/app/labels",
								schemaPath: "#/properties/app/properties/labels/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						const len0 = data8.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data9 = data8[i0];
							if (typeof data9 === "string") {
								if (func3(data9) < 1) {
									const err34 = {
										instancePath: instancePath + "/app/labels/" + i0,
										schemaPath: "#/properties/app/properties/labels/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
							} else {
								const err35 = {
									instancePath: instancePath + "/app/labels/" + i0,
									schemaPath: "#/properties/app/properties/labels/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						let i1 = data8.length;
						let j0;
						if (i1 > 1) {
							const indices0 = {};
							for (; i1--;) {
								let item0 = data8[i1];
								if (typeof item0 !== "string") continue;
								if (typeof indices0[item0] == "number") {
									j0 = indices0[item0];
									const err36 = {
										instancePath: instancePath + "/app/labels",
										schemaPath: "#/properties/app/properties/labels/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i1,
											j: j0
										},
										message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
									break;
								}
								indices0[item0] = i1;
							}
						}
					} else {
						const err37 = {
							instancePath: instancePath + "/app/labels",
							schemaPath: "#/properties/app/properties/labels/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
				if (data1.operatingAccount !== void 0) {
					let data10 = data1.operatingAccount;
					if (typeof data10 === "string") {
						if (func3(data10) < 1) {
							const err38 = {
								instancePath: instancePath + "/app/operatingAccount",
								schemaPath: "#/properties/app/properties/operatingAccount/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/app/operatingAccount",
							schemaPath: "#/properties/app/properties/operatingAccount/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/app",
					schemaPath: "#/properties/app/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.site !== void 0) {
			let data11 = data.site;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				for (const key2 in data11) if (!(key2 === "home" || key2 === "login" || key2 === "register" || key2 === "markers" || key2 === "closedInChina" || key2 === "openInChina")) {
					const err41 = {
						instancePath: instancePath + "/site",
						schemaPath: "#/properties/site/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (data11.home !== void 0) {
					let data12 = data11.home;
					if (typeof data12 === "string") {
						if (func3(data12) < 1) {
							const err42 = {
								instancePath: instancePath + "/site/home",
								schemaPath: "#/properties/site/properties/home/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (!pattern1.test(data12)) {
							const err43 = {
								instancePath: instancePath + "/site/home",
								schemaPath: "#/properties/site/properties/home/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$" },
								message: "must match pattern \"^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$\""
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/site/home",
							schemaPath: "#/properties/site/properties/home/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
				if (data11.login !== void 0) {
					let data13 = data11.login;
					if (typeof data13 === "string") {
						if (func3(data13) < 1) {
							const err45 = {
								instancePath: instancePath + "/site/login",
								schemaPath: "#/properties/site/properties/login/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						if (!pattern1.test(data13)) {
							const err46 = {
								instancePath: instancePath + "/site/login",
								schemaPath: "#/properties/site/properties/login/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$" },
								message: "must match pattern \"^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$\""
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/site/login",
							schemaPath: "#/properties/site/properties/login/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
				if (data11.register !== void 0) {
					let data14 = data11.register;
					if (typeof data14 === "string") {
						if (func3(data14) < 1) {
							const err48 = {
								instancePath: instancePath + "/site/register",
								schemaPath: "#/properties/site/properties/register/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						if (!pattern1.test(data14)) {
							const err49 = {
								instancePath: instancePath + "/site/register",
								schemaPath: "#/properties/site/properties/register/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$" },
								message: "must match pattern \"^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$\""
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
					} else {
						const err50 = {
							instancePath: instancePath + "/site/register",
							schemaPath: "#/properties/site/properties/register/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
				if (data11.markers !== void 0) {
					let data15 = data11.markers;
					if (Array.isArray(data15)) {
						if (data15.length > 20) {
							const err51 = {
								instancePath: instancePath + "/site/markers",
								schemaPath: "#/properties/site/properties/markers/maxItems",
								keyword: "maxItems",
								params: { limit: 20 },
								message: "must NOT have more than 20 items"
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						const len1 = data15.length;
						for (let i2 = 0; i2 < len1; i2++) {
							let data16 = data15[i2];
							if (typeof data16 === "string") {
								if (func3(data16) < 1) {
									const err52 = {
										instancePath: instancePath + "/site/markers/" + i2,
										schemaPath: "#/properties/site/properties/markers/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
							} else {
								const err53 = {
									instancePath: instancePath + "/site/markers/" + i2,
									schemaPath: "#/properties/site/properties/markers/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
					} else {
						const err54 = {
							instancePath: instancePath + "/site/markers",
							schemaPath: "#/properties/site/properties/markers/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
				if (data11.closedInChina !== void 0) {
					let data17 = data11.closedInChina;
					if (Array.isArray(data17)) {
						if (data17.length > 100) {
							const err55 = {
								instancePath: instancePath + "/site/closedInChina",
								schemaPath: "#/properties/site/properties/closedInChina/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								message: "must NOT have more than 100 items"
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
						const len2 = data17.length;
						for (let i3 = 0; i3 < len2; i3++) {
							let data18 = data17[i3];
							if (typeof data18 === "string") {
								if (func3(data18) < 1) {
									const err56 = {
										instancePath: instancePath + "/site/closedInChina/" + i3,
										schemaPath: "#/properties/site/properties/closedInChina/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err56];
									else vErrors.push(err56);
									errors++;
								}
								if (!pattern6.test(data18)) {
									const err57 = {
										instancePath: instancePath + "/site/closedInChina/" + i3,
										schemaPath: "#/properties/site/properties/closedInChina/items/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$" },
										message: "must match pattern \"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$\""
									};
									if (vErrors === null) vErrors = [err57];
									else vErrors.push(err57);
									errors++;
								}
							} else {
								const err58 = {
									instancePath: instancePath + "/site/closedInChina/" + i3,
									schemaPath: "#/properties/site/properties/closedInChina/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
					} else {
						const err59 = {
							instancePath: instancePath + "/site/closedInChina",
							schemaPath: "#/properties/site/properties/closedInChina/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
				if (data11.openInChina !== void 0) {
					let data19 = data11.openInChina;
					if (Array.isArray(data19)) {
						if (data19.length > 100) {
							const err60 = {
								instancePath: instancePath + "/site/openInChina",
								schemaPath: "#/properties/site/properties/openInChina/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								message: "must NOT have more than 100 items"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						const len3 = data19.length;
						for (let i4 = 0; i4 < len3; i4++) {
							let data20 = data19[i4];
							if (typeof data20 === "string") {
								if (func3(data20) < 1) {
									const err61 = {
										instancePath: instancePath + "/site/openInChina/" + i4,
										schemaPath: "#/properties/site/properties/openInChina/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err61];
									else vErrors.push(err61);
									errors++;
								}
								if (!pattern6.test(data20)) {
									const err62 = {
										instancePath: instancePath + "/site/openInChina/" + i4,
										schemaPath: "#/properties/site/properties/openInChina/items/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$" },
										message: "must match pattern \"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$\""
									};
									if (vErrors === null) vErrors = [err62];
									else vErrors.push(err62);
									errors++;
								}
							} else {
								const err63 = {
									instancePath: instancePath + "/site/openInChina/" + i4,
									schemaPath: "#/properties/site/properties/openInChina/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err63];
								else vErrors.push(err63);
								errors++;
							}
						}
					} else {
						const err64 = {
							instancePath: instancePath + "/site/openInChina",
							schemaPath: "#/properties/site/properties/openInChina/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
				}
			} else {
				const err65 = {
					instancePath: instancePath + "/site",
					schemaPath: "#/properties/site/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			}
		}
		if (data.images !== void 0) {
			let data21 = data.images;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				if (data21.icon16 === void 0) {
					const err66 = {
						instancePath: instancePath + "/images",
						schemaPath: "#/properties/images/required",
						keyword: "required",
						params: { missingProperty: "icon16" },
						message: "must have required property 'icon16'"
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
				if (data21.icon80 === void 0) {
					const err67 = {
						instancePath: instancePath + "/images",
						schemaPath: "#/properties/images/required",
						keyword: "required",
						params: { missingProperty: "icon80" },
						message: "must have required property 'icon80'"
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
				if (data21.icon120 === void 0) {
					const err68 = {
						instancePath: instancePath + "/images",
						schemaPath: "#/properties/images/required",
						keyword: "required",
						params: { missingProperty: "icon120" },
						message: "must have required property 'icon120'"
					};
					if (vErrors === null) vErrors = [err68];
					else vErrors.push(err68);
					errors++;
				}
				if (data21.screenshots === void 0) {
					const err69 = {
						instancePath: instancePath + "/images",
						schemaPath: "#/properties/images/required",
						keyword: "required",
						params: { missingProperty: "screenshots" },
						message: "must have required property 'screenshots'"
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
				for (const key3 in data21) if (!(key3 === "icon16" || key3 === "icon80" || key3 === "icon120" || key3 === "screenshots")) {
					const err70 = {
						instancePath: instancePath + "/images",
						schemaPath: "#/properties/images/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err70];
					else vErrors.push(err70);
					errors++;
				}
				if (data21.icon16 !== void 0) {
					let data22 = data21.icon16;
					if (typeof data22 === "string") {
						if (func3(data22) < 1) {
							const err71 = {
								instancePath: instancePath + "/images/icon16",
								schemaPath: "#/properties/images/properties/icon16/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
					} else {
						const err72 = {
							instancePath: instancePath + "/images/icon16",
							schemaPath: "#/properties/images/properties/icon16/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err72];
						else vErrors.push(err72);
						errors++;
					}
				}
				if (data21.icon80 !== void 0) {
					let data23 = data21.icon80;
					if (typeof data23 === "string") {
						if (func3(data23) < 1) {
							const err73 = {
								instancePath: instancePath + "/images/icon80",
								schemaPath: "#/properties/images/properties/icon80/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
					} else {
						const err74 = {
							instancePath: instancePath + "/images/icon80",
							schemaPath: "#/properties/images/properties/icon80/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err74];
						else vErrors.push(err74);
						errors++;
					}
				}
				if (data21.icon120 !== void 0) {
					let data24 = data21.icon120;
					if (typeof data24 === "string") {
						if (func3(data24) < 1) {
							const err75 = {
								instancePath: instancePath + "/images/icon120",
								schemaPath: "#/properties/images/properties/icon120/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
					} else {
						const err76 = {
							instancePath: instancePath + "/images/icon120",
							schemaPath: "#/properties/images/properties/icon120/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
				}
				if (data21.screenshots !== void 0) {
					let data25 = data21.screenshots;
					if (Array.isArray(data25)) {
						if (data25.length > 3) {
							const err77 = {
								instancePath: instancePath + "/images/screenshots",
								schemaPath: "#/properties/images/properties/screenshots/maxItems",
								keyword: "maxItems",
								params: { limit: 3 },
								message: "must NOT have more than 3 items"
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
						if (data25.length < 3) {
							const err78 = {
								instancePath: instancePath + "/images/screenshots",
								schemaPath: "#/properties/images/properties/screenshots/minItems",
								keyword: "minItems",
								params: { limit: 3 },
								message: "must NOT have fewer than 3 items"
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
						const len4 = data25.length;
						for (let i5 = 0; i5 < len4; i5++) {
							let data26 = data25[i5];
							if (typeof data26 === "string") {
								if (func3(data26) < 1) {
									const err79 = {
										instancePath: instancePath + "/images/screenshots/" + i5,
										schemaPath: "#/properties/images/properties/screenshots/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err79];
									else vErrors.push(err79);
									errors++;
								}
							} else {
								const err80 = {
									instancePath: instancePath + "/images/screenshots/" + i5,
									schemaPath: "#/properties/images/properties/screenshots/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err80];
								else vErrors.push(err80);
								errors++;
							}
						}
					} else {
						const err81 = {
							instancePath: instancePath + "/images/screenshots",
							schemaPath: "#/properties/images/properties/screenshots/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
				}
			} else {
				const err82 = {
					instancePath: instancePath + "/images",
					schemaPath: "#/properties/images/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err82];
				else vErrors.push(err82);
				errors++;
			}
		}
		if (data.callbacks !== void 0) {
			let data27 = data.callbacks;
			if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
				if (data27.authorization === void 0) {
					const err83 = {
						instancePath: instancePath + "/callbacks",
						schemaPath: "#/properties/callbacks/required",
						keyword: "required",
						params: { missingProperty: "authorization" },
						message: "must have required property 'authorization'"
					};
					if (vErrors === null) vErrors = [err83];
					else vErrors.push(err83);
					errors++;
				}
				if (data27.deauthorization === void 0) {
					const err84 = {
						instancePath: instancePath + "/callbacks",
						schemaPath: "#/properties/callbacks/required",
						keyword: "required",
						params: { missingProperty: "deauthorization" },
						message: "must have required property 'deauthorization'"
					};
					if (vErrors === null) vErrors = [err84];
					else vErrors.push(err84);
					errors++;
				}
				for (const key4 in data27) if (!(key4 === "authorization" || key4 === "deauthorization")) {
					const err85 = {
						instancePath: instancePath + "/callbacks",
						schemaPath: "#/properties/callbacks/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err85];
					else vErrors.push(err85);
					errors++;
				}
				if (data27.authorization !== void 0) {
					let data28 = data27.authorization;
					if (typeof data28 === "string") {
						if (func3(data28) < 1) {
							const err86 = {
								instancePath: instancePath + "/callbacks/authorization",
								schemaPath: "#/properties/callbacks/properties/authorization/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
						if (!pattern8.test(data28)) {
							const err87 = {
								instancePath: instancePath + "/callbacks/authorization",
								schemaPath: "#/properties/callbacks/properties/authorization/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:https://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$" },
								message: "must match pattern \"^(?:https://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$\""
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
					} else {
						const err88 = {
							instancePath: instancePath + "/callbacks/authorization",
							schemaPath: "#/properties/callbacks/properties/authorization/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err88];
						else vErrors.push(err88);
						errors++;
					}
				}
				if (data27.deauthorization !== void 0) {
					let data29 = data27.deauthorization;
					if (typeof data29 === "string") {
						if (func3(data29) < 1) {
							const err89 = {
								instancePath: instancePath + "/callbacks/deauthorization",
								schemaPath: "#/properties/callbacks/properties/deauthorization/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err89];
							else vErrors.push(err89);
							errors++;
						}
						if (!pattern8.test(data29)) {
							const err90 = {
								instancePath: instancePath + "/callbacks/deauthorization",
								schemaPath: "#/properties/callbacks/properties/deauthorization/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:https://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$" },
								message: "must match pattern \"^(?:https://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$\""
							};
							if (vErrors === null) vErrors = [err90];
							else vErrors.push(err90);
							errors++;
						}
					} else {
						const err91 = {
							instancePath: instancePath + "/callbacks/deauthorization",
							schemaPath: "#/properties/callbacks/properties/deauthorization/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
				}
			} else {
				const err92 = {
					instancePath: instancePath + "/callbacks",
					schemaPath: "#/properties/callbacks/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err92];
				else vErrors.push(err92);
				errors++;
			}
		}
		if (data.credentials !== void 0) {
			let data30 = data.credentials;
			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
				if (data30.appKey === void 0) {
					const err93 = {
						instancePath: instancePath + "/credentials",
						schemaPath: "#/properties/credentials/required",
						keyword: "required",
						params: { missingProperty: "appKey" },
						message: "must have required property 'appKey'"
					};
					if (vErrors === null) vErrors = [err93];
					else vErrors.push(err93);
					errors++;
				}
				if (data30.appSecret === void 0) {
					const err94 = {
						instancePath: instancePath + "/credentials",
						schemaPath: "#/properties/credentials/required",
						keyword: "required",
						params: { missingProperty: "appSecret" },
						message: "must have required property 'appSecret'"
					};
					if (vErrors === null) vErrors = [err94];
					else vErrors.push(err94);
					errors++;
				}
				for (const key5 in data30) if (!(key5 === "appKey" || key5 === "appSecret")) {
					const err95 = {
						instancePath: instancePath + "/credentials",
						schemaPath: "#/properties/credentials/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err95];
					else vErrors.push(err95);
					errors++;
				}
				if (data30.appKey !== void 0) {
					let data31 = data30.appKey;
					if (typeof data31 === "string") {
						if (func3(data31) < 1) {
							const err96 = {
								instancePath: instancePath + "/credentials/appKey",
								schemaPath: "#/definitions/secretName/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
						if (!pattern10.test(data31)) {
							const err97 = {
								instancePath: instancePath + "/credentials/appKey",
								schemaPath: "#/definitions/secretName/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$" },
								message: "must match pattern \"^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$\""
							};
							if (vErrors === null) vErrors = [err97];
							else vErrors.push(err97);
							errors++;
						}
					} else {
						const err98 = {
							instancePath: instancePath + "/credentials/appKey",
							schemaPath: "#/definitions/secretName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err98];
						else vErrors.push(err98);
						errors++;
					}
				}
				if (data30.appSecret !== void 0) {
					let data32 = data30.appSecret;
					if (typeof data32 === "string") {
						if (func3(data32) < 1) {
							const err99 = {
								instancePath: instancePath + "/credentials/appSecret",
								schemaPath: "#/definitions/secretName/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err99];
							else vErrors.push(err99);
							errors++;
						}
						if (!pattern10.test(data32)) {
							const err100 = {
								instancePath: instancePath + "/credentials/appSecret",
								schemaPath: "#/definitions/secretName/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$" },
								message: "must match pattern \"^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$\""
							};
							if (vErrors === null) vErrors = [err100];
							else vErrors.push(err100);
							errors++;
						}
					} else {
						const err101 = {
							instancePath: instancePath + "/credentials/appSecret",
							schemaPath: "#/definitions/secretName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err101];
						else vErrors.push(err101);
						errors++;
					}
				}
			} else {
				const err102 = {
					instancePath: instancePath + "/credentials",
					schemaPath: "#/properties/credentials/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err102];
				else vErrors.push(err102);
				errors++;
			}
		}
		if (data.janrain !== void 0) {
			let data33 = data.janrain;
			const _errs77 = errors;
			let valid19 = true;
			const _errs78 = errors;
			const _errs79 = errors;
			const _errs80 = errors;
			if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
				if (data33.realm === void 0 && "realm") {
					const err103 = {};
					if (vErrors === null) vErrors = [err103];
					else vErrors.push(err103);
					errors++;
				}
			}
			if (_errs80 === errors) {
				const err104 = {};
				if (vErrors === null) vErrors = [err104];
				else vErrors.push(err104);
				errors++;
			} else {
				errors = _errs79;
				if (vErrors !== null) {
					if (_errs79) vErrors.length = _errs79;
					else vErrors = null;
				}
			}
			var _valid0 = _errs78 === errors;
			errors = _errs77;
			if (vErrors !== null) {
				if (_errs77) vErrors.length = _errs77;
				else vErrors = null;
			}
			if (_valid0) {
				const _errs81 = errors;
				if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
					if (data33.domain === void 0) {
						const err105 = {
							instancePath: instancePath + "/janrain",
							schemaPath: "#/properties/janrain/then/required",
							keyword: "required",
							params: { missingProperty: "domain" },
							message: "must have required property 'domain'"
						};
						if (vErrors === null) vErrors = [err105];
						else vErrors.push(err105);
						errors++;
					}
				}
				var _valid0 = _errs81 === errors;
				valid19 = _valid0;
			}
			if (!valid19) {
				const err106 = {
					instancePath: instancePath + "/janrain",
					schemaPath: "#/properties/janrain/if",
					keyword: "if",
					params: { failingKeyword: "then" },
					message: "must match \"then\" schema"
				};
				if (vErrors === null) vErrors = [err106];
				else vErrors.push(err106);
				errors++;
			}
			if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
				if (data33.apiKey === void 0) {
					const err107 = {
						instancePath: instancePath + "/janrain",
						schemaPath: "#/properties/janrain/required",
						keyword: "required",
						params: { missingProperty: "apiKey" },
						message: "must have required property 'apiKey'"
					};
					if (vErrors === null) vErrors = [err107];
					else vErrors.push(err107);
					errors++;
				}
				for (const key6 in data33) if (!(key6 === "realm" || key6 === "domain" || key6 === "apiKey" || key6 === "partnerKey" || key6 === "allowDomains")) {
					const err108 = {
						instancePath: instancePath + "/janrain",
						schemaPath: "#/properties/janrain/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err108];
					else vErrors.push(err108);
					errors++;
				}
				if (data33.realm !== void 0) {
					let data34 = data33.realm;
					if (typeof data34 === "string") {
						if (func3(data34) < 1) {
							const err109 = {
								instancePath: instancePath + "/janrain/realm",
								schemaPath: "#/properties/janrain/properties/realm/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err109];
							else vErrors.push(err109);
							errors++;
						}
						if (!pattern12.test(data34)) {
							const err110 = {
								instancePath: instancePath + "/janrain/realm",
								schemaPath: "#/properties/janrain/properties/realm/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)?$" },
								message: "must match pattern \"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)?$\""
							};
							if (vErrors === null) vErrors = [err110];
							else vErrors.push(err110);
							errors++;
						}
					} else {
						const err111 = {
							instancePath: instancePath + "/janrain/realm",
							schemaPath: "#/properties/janrain/properties/realm/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err111];
						else vErrors.push(err111);
						errors++;
					}
				}
				if (data33.domain !== void 0) {
					let data35 = data33.domain;
					if (typeof data35 === "string") {
						if (func3(data35) < 1) {
							const err112 = {
								instancePath: instancePath + "/janrain/domain",
								schemaPath: "#/properties/janrain/properties/domain/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err112];
							else vErrors.push(err112);
							errors++;
						}
						if (!pattern13.test(data35)) {
							const err113 = {
								instancePath: instancePath + "/janrain/domain",
								schemaPath: "#/properties/janrain/properties/domain/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?$" },
								message: "must match pattern \"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?$\""
							};
							if (vErrors === null) vErrors = [err113];
							else vErrors.push(err113);
							errors++;
						}
					} else {
						const err114 = {
							instancePath: instancePath + "/janrain/domain",
							schemaPath: "#/properties/janrain/properties/domain/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err114];
						else vErrors.push(err114);
						errors++;
					}
				}
				if (data33.apiKey !== void 0) {
					let data36 = data33.apiKey;
					if (typeof data36 === "string") {
						if (func3(data36) < 1) {
							const err115 = {
								instancePath: instancePath + "/janrain/apiKey",
								schemaPath: "#/definitions/secretName/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err115];
							else vErrors.push(err115);
							errors++;
						}
						if (!pattern10.test(data36)) {
							const err116 = {
								instancePath: instancePath + "/janrain/apiKey",
								schemaPath: "#/definitions/secretName/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$" },
								message: "must match pattern \"^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$\""
							};
							if (vErrors === null) vErrors = [err116];
							else vErrors.push(err116);
							errors++;
						}
					} else {
						const err117 = {
							instancePath: instancePath + "/janrain/apiKey",
							schemaPath: "#/definitions/secretName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err117];
						else vErrors.push(err117);
						errors++;
					}
				}
				if (data33.partnerKey !== void 0) {
					let data37 = data33.partnerKey;
					if (typeof data37 === "string") {
						if (func3(data37) < 1) {
							const err118 = {
								instancePath: instancePath + "/janrain/partnerKey",
								schemaPath: "#/definitions/secretName/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err118];
							else vErrors.push(err118);
							errors++;
						}
						if (!pattern10.test(data37)) {
							const err119 = {
								instancePath: instancePath + "/janrain/partnerKey",
								schemaPath: "#/definitions/secretName/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$" },
								message: "must match pattern \"^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$\""
							};
							if (vErrors === null) vErrors = [err119];
							else vErrors.push(err119);
							errors++;
						}
					} else {
						const err120 = {
							instancePath: instancePath + "/janrain/partnerKey",
							schemaPath: "#/definitions/secretName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err120];
						else vErrors.push(err120);
						errors++;
					}
				}
				if (data33.allowDomains !== void 0) {
					let data38 = data33.allowDomains;
					if (Array.isArray(data38)) {
						const len5 = data38.length;
						for (let i6 = 0; i6 < len5; i6++) {
							let data39 = data38[i6];
							if (typeof data39 === "string") {
								if (func3(data39) < 1) {
									const err121 = {
										instancePath: instancePath + "/janrain/allowDomains/" + i6,
										schemaPath: "#/properties/janrain/properties/allowDomains/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err121];
									else vErrors.push(err121);
									errors++;
								}
								if (!pattern16.test(data39)) {
									const err122 = {
										instancePath: instancePath + "/janrain/allowDomains/" + i6,
										schemaPath: "#/properties/janrain/properties/allowDomains/items/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:(?:\\*\\.)?[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$" },
										message: "must match pattern \"^(?:(?:\\*\\.)?[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$\""
									};
									if (vErrors === null) vErrors = [err122];
									else vErrors.push(err122);
									errors++;
								}
							} else {
								const err123 = {
									instancePath: instancePath + "/janrain/allowDomains/" + i6,
									schemaPath: "#/properties/janrain/properties/allowDomains/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err123];
								else vErrors.push(err123);
								errors++;
							}
						}
						let i7 = data38.length;
						let j1;
						if (i7 > 1) {
							const indices1 = {};
							for (; i7--;) {
								let item1 = data38[i7];
								if (typeof item1 !== "string") continue;
								if (typeof indices1[item1] == "number") {
									j1 = indices1[item1];
									const err124 = {
										instancePath: instancePath + "/janrain/allowDomains",
										schemaPath: "#/properties/janrain/properties/allowDomains/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i7,
											j: j1
										},
										message: "must NOT have duplicate items (items ## " + j1 + " and " + i7 + " are identical)"
									};
									if (vErrors === null) vErrors = [err124];
									else vErrors.push(err124);
									errors++;
									break;
								}
								indices1[item1] = i7;
							}
						}
					} else {
						const err125 = {
							instancePath: instancePath + "/janrain/allowDomains",
							schemaPath: "#/properties/janrain/properties/allowDomains/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err125];
						else vErrors.push(err125);
						errors++;
					}
				}
			} else {
				const err126 = {
					instancePath: instancePath + "/janrain",
					schemaPath: "#/properties/janrain/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err126];
				else vErrors.push(err126);
				errors++;
			}
		}
		if (data.developer !== void 0) {
			let data40 = data.developer;
			if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
				if (data40.foreigner === void 0) {
					const err127 = {
						instancePath: instancePath + "/developer",
						schemaPath: "#/properties/developer/required",
						keyword: "required",
						params: { missingProperty: "foreigner" },
						message: "must have required property 'foreigner'"
					};
					if (vErrors === null) vErrors = [err127];
					else vErrors.push(err127);
					errors++;
				}
				if (data40.certificateType === void 0) {
					const err128 = {
						instancePath: instancePath + "/developer",
						schemaPath: "#/properties/developer/required",
						keyword: "required",
						params: { missingProperty: "certificateType" },
						message: "must have required property 'certificateType'"
					};
					if (vErrors === null) vErrors = [err128];
					else vErrors.push(err128);
					errors++;
				}
				if (data40.realName === void 0) {
					const err129 = {
						instancePath: instancePath + "/developer",
						schemaPath: "#/properties/developer/required",
						keyword: "required",
						params: { missingProperty: "realName" },
						message: "must have required property 'realName'"
					};
					if (vErrors === null) vErrors = [err129];
					else vErrors.push(err129);
					errors++;
				}
				if (data40.idNumber === void 0) {
					const err130 = {
						instancePath: instancePath + "/developer",
						schemaPath: "#/properties/developer/required",
						keyword: "required",
						params: { missingProperty: "idNumber" },
						message: "must have required property 'idNumber'"
					};
					if (vErrors === null) vErrors = [err130];
					else vErrors.push(err130);
					errors++;
				}
				for (const key7 in data40) if (!(key7 === "foreigner" || key7 === "certificateType" || key7 === "realName" || key7 === "idNumber")) {
					const err131 = {
						instancePath: instancePath + "/developer",
						schemaPath: "#/properties/developer/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err131];
					else vErrors.push(err131);
					errors++;
				}
				if (data40.foreigner !== void 0) {
					if (typeof data40.foreigner !== "boolean") {
						const err132 = {
							instancePath: instancePath + "/developer/foreigner",
							schemaPath: "#/properties/developer/properties/foreigner/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err132];
						else vErrors.push(err132);
						errors++;
					}
				}
				if (data40.certificateType !== void 0) {
					let data42 = data40.certificateType;
					if (typeof data42 !== "string") {
						const err133 = {
							instancePath: instancePath + "/developer/certificateType",
							schemaPath: "#/properties/developer/properties/certificateType/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err133];
						else vErrors.push(err133);
						errors++;
					}
					if (!(data42 === "passport" || data42 === "id-card")) {
						const err134 = {
							instancePath: instancePath + "/developer/certificateType",
							schemaPath: "#/properties/developer/properties/certificateType/enum",
							keyword: "enum",
							params: {},
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err134];
						else vErrors.push(err134);
						errors++;
					}
				}
				if (data40.realName !== void 0) {
					let data43 = data40.realName;
					if (typeof data43 === "string") {
						if (func3(data43) < 1) {
							const err135 = {
								instancePath: instancePath + "/developer/realName",
								schemaPath: "#/definitions/secretName/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err135];
							else vErrors.push(err135);
							errors++;
						}
						if (!pattern10.test(data43)) {
							const err136 = {
								instancePath: instancePath + "/developer/realName",
								schemaPath: "#/definitions/secretName/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$" },
								message: "must match pattern \"^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$\""
							};
							if (vErrors === null) vErrors = [err136];
							else vErrors.push(err136);
							errors++;
						}
					} else {
						const err137 = {
							instancePath: instancePath + "/developer/realName",
							schemaPath: "#/definitions/secretName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err137];
						else vErrors.push(err137);
						errors++;
					}
				}
				if (data40.idNumber !== void 0) {
					let data44 = data40.idNumber;
					if (typeof data44 === "string") {
						if (func3(data44) < 1) {
							const err138 = {
								instancePath: instancePath + "/developer/idNumber",
								schemaPath: "#/definitions/secretName/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err138];
							else vErrors.push(err138);
							errors++;
						}
						if (!pattern10.test(data44)) {
							const err139 = {
								instancePath: instancePath + "/developer/idNumber",
								schemaPath: "#/definitions/secretName/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$" },
								message: "must match pattern \"^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$\""
							};
							if (vErrors === null) vErrors = [err139];
							else vErrors.push(err139);
							errors++;
						}
					} else {
						const err140 = {
							instancePath: instancePath + "/developer/idNumber",
							schemaPath: "#/definitions/secretName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err140];
						else vErrors.push(err140);
						errors++;
					}
				}
			} else {
				const err141 = {
					instancePath: instancePath + "/developer",
					schemaPath: "#/properties/developer/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err141];
				else vErrors.push(err141);
				errors++;
			}
		}
		if (data.review !== void 0) {
			let data45 = data.review;
			if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
				if (data45.status === void 0) {
					const err142 = {
						instancePath: instancePath + "/review",
						schemaPath: "#/properties/review/required",
						keyword: "required",
						params: { missingProperty: "status" },
						message: "must have required property 'status'"
					};
					if (vErrors === null) vErrors = [err142];
					else vErrors.push(err142);
					errors++;
				}
				for (const key8 in data45) if (!(key8 === "status" || key8 === "testUsers")) {
					const err143 = {
						instancePath: instancePath + "/review",
						schemaPath: "#/properties/review/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err143];
					else vErrors.push(err143);
					errors++;
				}
				if (data45.status !== void 0) {
					let data46 = data45.status;
					if (typeof data46 !== "string") {
						const err144 = {
							instancePath: instancePath + "/review/status",
							schemaPath: "#/properties/review/properties/status/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err144];
						else vErrors.push(err144);
						errors++;
					}
					if (!(data46 === "development" || data46 === "in-review" || data46 === "approved" || data46 === "rejected")) {
						const err145 = {
							instancePath: instancePath + "/review/status",
							schemaPath: "#/properties/review/properties/status/enum",
							keyword: "enum",
							params: {},
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err145];
						else vErrors.push(err145);
						errors++;
					}
				}
				if (data45.testUsers !== void 0) {
					let data47 = data45.testUsers;
					if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47))) {
						const err146 = {
							instancePath: instancePath + "/review/testUsers",
							schemaPath: "#/properties/review/properties/testUsers/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err146];
						else vErrors.push(err146);
						errors++;
					}
					if (typeof data47 == "number" && isFinite(data47)) {
						if (data47 > 15 || isNaN(data47)) {
							const err147 = {
								instancePath: instancePath + "/review/testUsers",
								schemaPath: "#/properties/review/properties/testUsers/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 15
								},
								message: "must be <= 15"
							};
							if (vErrors === null) vErrors = [err147];
							else vErrors.push(err147);
							errors++;
						}
						if (data47 < 0 || isNaN(data47)) {
							const err148 = {
								instancePath: instancePath + "/review/testUsers",
								schemaPath: "#/properties/review/properties/testUsers/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err148];
							else vErrors.push(err148);
							errors++;
						}
					}
				}
			} else {
				const err149 = {
					instancePath: instancePath + "/review",
					schemaPath: "#/properties/review/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err149];
				else vErrors.push(err149);
				errors++;
			}
		}
	} else {
		const err150 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err150];
		else vErrors.push(err150);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
// src/core/rules/schema/meant-keys.ts
const keysOfAllSections = new Set(Object.values(fields).flatMap(({ keys = [] }) => keys));
/**
* The keys that were probably meant by unknown ones: of those that the mapping does not have yet the one with that Weibo
* label, a missing one with a similar name, an optional one with a similar name, or the only missing one where the unknown
* key is the only unknown.
* @returns what was meant, by the JSON pointer of the unknown key
*/
function meantKeys(source, violations) {
	const meant = /* @__PURE__ */ new Map();
	for (const [mapping, { unknown, missing }] of confusions(violations)) {
		const present = new Set(Object.keys(valueIn(source.value, mapping) ?? {}));
		const absent = (fieldAt(mapping)?.keys ?? []).filter((known) => !present.has(known));
		const only = missing.length === 1 && unknown.length === 1 ? missing[0] : void 0;
		const found = unknown.flatMap((key) => {
			const known = absent.find((known) => fieldAt(childOf(mapping, known))?.label === key) ?? nearest(key, missing) ?? nearest(key, absent) ?? only;
			return known === void 0 ? [] : [{
				key,
				known
			}];
		});
		const claims = /* @__PURE__ */ new Map();
		for (const { known } of found) claims.set(known, (claims.get(known) ?? 0) + 1);
		for (const { key, known } of found) {
			const all = fieldAt(mapping)?.keys ?? [];
			const isOnlyNear = nearest(key, all) === known && nearest(key, all.filter((other) => other !== known && absent.includes(other))) === void 0;
			const isOtherwiseMeant = /\d/.test(key + known) || keysOfAllSections.has(key);
			const isTypo = isOnlyNear && !isOtherwiseMeant && claims.get(known) === 1;
			meant.set(childOf(mapping, key), {
				key: known,
				isTypo
			});
		}
	}
	return meant;
}
/**
* Keys that stand in the wrong mapping: unknown there, and missing where they belong.
* @returns the JSON pointer of the mapping where each belongs, by the pointer at which it stands
*/
function misplacedKeys(violations) {
	const found = confusions(violations);
	const lacking = [...found].flatMap(([mapping, { missing }]) => missing.map((key) => ({
		mapping,
		key
	})));
	const misplaced = /* @__PURE__ */ new Map();
	for (const [mapping, { unknown }] of found) for (const key of unknown) {
		const place = lacking.find((candidate) => candidate.key === key && candidate.mapping !== mapping);
		if (place) misplaced.set(childOf(mapping, key), place.mapping);
	}
	return misplaced;
}
function confusions(violations) {
	const found = /* @__PURE__ */ new Map();
	for (const { keyword, instancePath, params } of violations) {
		if (keyword !== "required" && keyword !== "additionalProperties") continue;
		const confusion = found.get(instancePath) ?? {
			unknown: [],
			missing: []
		};
		found.set(instancePath, confusion);
		if (keyword === "required") confusion.missing.push(String(params.missingProperty));
		else confusion.unknown.push(String(params.additionalProperty));
	}
	return found;
}
// src/core/rules/schema/verdict.ts
/** Validates the declaration against the schema. */
function schemaVerdict(source) {
	validate_default(source.value);
	const errors = validate_default.errors ?? [];
	const isExcess = excessItems(errors);
	const violations = independent(errors, isExcess);
	return {
		source,
		violations,
		meant: meantKeys(source, violations),
		misplaced: misplacedKeys(violations),
		isExcess
	};
}
/** The violations without those that are only a consequence of another: one mistake is one finding. */
function independent(violations, isExcess) {
	const pathsOf = (wanted) => new Set(violations.flatMap(({ keyword, instancePath }) => keyword === wanted ? [instancePath] : []));
	const [wronglyTyped, tooLong] = [pathsOf("type"), pathsOf("maxItems")];
	return violations.filter(({ keyword, instancePath }) => {
		if (keyword === "if") return false;
		if (keyword !== "type" && wronglyTyped.has(instancePath)) return false;
		return !isExcess(instancePath) && !(keyword === "uniqueItems" && tooLong.has(instancePath));
	});
}
function excessItems(violations) {
	const limits = new Map(violations.flatMap(({ keyword, instancePath, params }) => keyword === "maxItems" ? [[instancePath, Number(params.limit)]] : []));
	return (pointer) => Number(pointer.slice(pointer.lastIndexOf("/") + 1)) >= (limits.get(parentOf(pointer)) ?? Number.POSITIVE_INFINITY);
}
/** JSON pointers of the parts that the schema refused. */
function refusedParts({ violations }) {
	return violations.flatMap(({ keyword, instancePath, params }) => {
		if (keyword === "required") return [];
		return keyword === "additionalProperties" ? [childOf(instancePath, String(params.additionalProperty))] : [instancePath];
	});
}
/** The text of a value as it stands in the file. */
function textOf({ text, places }, pointer) {
	const place = places.get(pointer);
	return place ? text.slice(place.value.from, place.value.to) : "";
}
// src/core/rules/schema/unquoted-number.ts
/** Fields in which any digits may be meant; elsewhere, quotes would only hide that something else belongs there. */
const freeTexts = /^\/app\/(?:name|note|operatingAccount|labels\/\d+)$/;
/** Digits without quotes where text belongs: YAML makes a number of them and drops leading zeros and digits beyond 2^53. */
const unquotedNumber = {
	meta: {
		id: "unquoted-number",
		severity: "error",
		evidence: "documented",
		sources: ["YAML 1.2.2, section 10.3: the core schema resolves plain digits to a number"],
		fields: [],
		fixable: true,
		fixed: true,
		text: {
			en: {
				title: "Digits without quotes where text belongs",
				message: {
					plain: "{field} is text, but {digits} without quotes is a number to YAML.",
					secret: "The name of a secret belongs here, but digits stand here; they look like the value itself.",
					changed: "{field} is text, but {digits} without quotes is a number to YAML, and becomes {value}."
				},
				fix: "Put text of digits in quotes; where the name of a secret belongs, write the name."
			},
			zh: {
				title: "应为文本的数字没有加引号",
				message: {
					plain: "“{field}”应为文本，但不加引号的 {digits} 在 YAML 中是数字。",
					secret: "这里应该写密钥的名称，但写的是数字；它看起来就是密钥的值。",
					changed: "“{field}”应为文本，但不加引号的 {digits} 在 YAML 中是数字，会变成 {value}。"
				},
				fix: "纯数字的文本请加引号；应写密钥名称的地方请写名称。"
			}
		}
	},
	*check({ source, violations }) {
		for (const violation of violations) {
			const { instancePath } = violation;
			const value = valueIn(source.value, instancePath);
			if (!isNumberForText(violation, value)) continue;
			const digits = textOf(source, instancePath);
			const changed = String(value) !== digits;
			const isSecret = fieldAt(instancePath)?.secret === true;
			yield {
				at: valueAt(instancePath),
				variant: isSecret ? "secret" : changed ? "changed" : "plain",
				params: {
					field: fieldName(instancePath),
					digits,
					value: String(value)
				},
				fix: freeTexts.test(instancePath) ? quoteValue(source, instancePath) : void 0
			};
		}
	}
};
/** Whether the violation is a number where text belongs; the rule wrong-type leaves these to this one. */
function isNumberForText({ keyword, params }, value) {
	return keyword === "type" && params.type === "string" && typeof value === "number";
}
// src/core/rules/schema/wrong-type.ts
/** A value of another type than the field has. */
const wrongType = {
	meta: {
		id: "wrong-type",
		severity: "error",
		evidence: "documented",
		sources: ["this tool's schema"],
		fields: [],
		fixed: true,
		text: {
			en: {
				title: "A value has the wrong type",
				message: {
					stringScalar: "{field} is text, but YAML reads {value} as something else.",
					booleanText: "{field} is true or false; {value} is text to YAML 1.2.",
					booleanScalar: "{field} is true or false, not {value}.",
					integerScalar: "{field} is a whole number, not {value}.",
					arrayScalar: "{field} is a list, but a single value stands here.",
					objectScalar: "{field} is a mapping of keys, but a single value stands here.",
					string: "{field} is text, but a list or a mapping stands here.",
					boolean: "{field} is true or false, but a list or a mapping stands here.",
					integer: "{field} is a whole number, but a list or a mapping stands here.",
					array: "{field} is a list, but a mapping stands here.",
					object: "{field} is a mapping of keys, but a list stands here."
				},
				fix: "Write the value in the form that the schema shows; text that looks like something else needs quotes."
			},
			zh: {
				title: "值的类型不对",
				message: {
					stringScalar: "“{field}”应为文本，但 YAML 将 {value} 解读为其他类型。",
					booleanText: "“{field}”应为 true 或 false；{value} 在 YAML 1.2 中是文本。",
					booleanScalar: "“{field}”应为 true 或 false，而不是 {value}。",
					integerScalar: "“{field}”应为整数，而不是 {value}。",
					arrayScalar: "“{field}”应为列表，但这里是单个值。",
					objectScalar: "“{field}”应为由键组成的映射，但这里是单个值。",
					string: "“{field}”应为文本，但这里是列表或映射。",
					boolean: "“{field}”应为 true 或 false，但这里是列表或映射。",
					integer: "“{field}”应为整数，但这里是列表或映射。",
					array: "“{field}”应为列表，但这里是映射。",
					object: "“{field}”应为由键组成的映射，但这里是列表。"
				},
				fix: "按 schema 给出的形式书写；看起来像其他类型的文本需要加引号。"
			}
		}
	},
	*check({ source, violations }) {
		for (const violation of violations) {
			const { keyword, instancePath, params } = violation;
			const value = valueIn(source.value, instancePath);
			if (keyword !== "type" || isEmpty(value) || isNumberForText(violation, value)) continue;
			const expected = String(params.type);
			const isScalar = typeof value !== "object";
			yield {
				at: valueAt(instancePath),
				variant: isScalar && typeof value === "string" && expected === "boolean" ? "booleanText" : isScalar ? `${expected}Scalar` : expected,
				params: {
					field: fieldName(instancePath),
					value: isScalar ? textOf(source, instancePath) : ""
				}
			};
		}
	}
};
// src/core/urls/china-hosts.ts
/**
* Hosts of other companies that pages embed and that do not open, or open by chance, in mainland China.
* Source: gfwlist (read August 2026), and for each host the vendor or issue named beside it. Google's names stand one by
* one: fonts.googleapis.com, fonts.gstatic.com, www.gstatic.com, www.google-analytics.com and www.googletagmanager.com
* are served from inside China (gfwlist's exceptions, felixonmars/dnsmasq-china-list), so their parents must not be added.
*/
const hostsClosedInChina = [
	{
		host: "use.typekit.net",
		what: "fonts",
		source: "gfwlist; gfwlist/gfwlist#2608 (use.typekit.com opens)"
	},
	{
		host: "ajax.googleapis.com",
		what: "scripts",
		source: "gfwlist (googleapis.com); kubeflow/website#81; compat-table/compat-table#1732"
	},
	{
		host: "cdn.jsdelivr.net",
		what: "scripts",
		source: "gfwlist (jsdelivr.net); jsdelivr/jsdelivr#18408, #18579 (fastly.jsdelivr.net may open)"
	},
	{
		host: "raw.githubusercontent.com",
		what: "scripts",
		source: "gfwlist (githubusercontent.com); gfwlist/gfwlist#1756"
	},
	{
		host: "firebaseio.com",
		what: "scripts",
		source: "gfwlist"
	},
	{
		host: "www.google.com",
		what: "captcha",
		source: "Google reCAPTCHA FAQ (www.recaptcha.net instead); gfwlist (google.com)"
	},
	{
		host: "maps.googleapis.com",
		what: "maps",
		source: "gfwlist (googleapis.com); GoogleWebComponents/google-map#241"
	},
	{
		host: "maps.google.com",
		what: "maps",
		source: "gfwlist (google.com)"
	},
	{
		host: "openstreetmap.org",
		what: "maps",
		source: "gfwlist; openstreetmap/operations#765"
	},
	{
		host: "apis.google.com",
		what: "widget",
		source: "gfwlist (google.com); google/google-api-javascript-client#313"
	},
	{
		host: "accounts.google.com",
		what: "widget",
		source: "gfwlist (google.com)"
	},
	{
		host: "identitytoolkit.googleapis.com",
		what: "widget",
		source: "gfwlist (googleapis.com); firebase/firebase-js-sdk#1878"
	},
	{
		host: "connect.facebook.net",
		what: "widget",
		source: "gfwlist; getlantern/lantern#3281"
	},
	{
		host: "facebook.com",
		what: "widget",
		source: "gfwlist; SSW Rules: third-party dependencies in China"
	},
	{
		host: "instagram.com",
		what: "widget",
		source: "gfwlist"
	},
	{
		host: "twitter.com",
		what: "widget",
		source: "gfwlist; getlantern/lantern#3281 (platform.twitter.com)"
	},
	{
		host: "disqus.com",
		what: "widget",
		source: "gfwlist; gfwlist/gfwlist#310"
	},
	{
		host: "youtube.com",
		what: "video",
		source: "gfwlist; linuxfoundation/lfevents#397"
	},
	{
		host: "youtube-nocookie.com",
		what: "video",
		source: "gfwlist"
	},
	{
		host: "vimeo.com",
		what: "video",
		source: "gfwlist; cookpete/react-player#1477 (player.vimeo.com)"
	},
	{
		host: "stats.wp.com",
		what: "analytics",
		source: "gfwlist (wp.com); Automattic/jetpack#36489"
	},
	{
		host: "gravatar.com",
		what: "images",
		source: "gfwlist; gfwlist/gfwlist#84, #2350"
	},
	{
		host: "twimg.com",
		what: "images",
		source: "gfwlist"
	},
	{
		host: "ytimg.com",
		what: "images",
		source: "gfwlist"
	},
	{
		host: "staticflickr.com",
		what: "images",
		source: "gfwlist"
	}
];
// src/core/rules/urls/input.ts
/** The fields that name URLs, and those of them that name pages. */
const urlFields = declaredUrlFields.map(({ pointer }) => pointer);
const pageFields = declaredUrlFields.flatMap(({ pointer, purpose }) => purpose === "callback" ? [] : [pointer]);
/** The URLs' faults of the given kinds, each as a report; a URL that two fields name is reported at the first. */
function* failureDiagnostics({ checks }, ...kinds) {
	for (const { fault, pointer, url } of distinctUrls(checks)) {
		if (!fault || !kinds.includes(fault.kind)) continue;
		yield {
			at: valueAt(pointer),
			variant: fault.kind === "tls" ? fault.reason : fault.kind,
			params: {
				...paramsOf(fault),
				url
			}
		};
	}
}
function paramsOf({ kind, ...details }) {
	if (!("code" in details) || kind !== "tls") return details;
	const { certificate: { from = "?", to = "?", names = [] } = {}, ...rest } = details;
	return {
		...rest,
		from,
		to,
		names: names.length > 0 ? names : "?"
	};
}
// src/core/rules/urls/china-hosts.ts
/** A page loads parts from hosts that do not open in mainland China, where its users and Weibo's reviewers are. */
const chinaHosts = {
	meta: {
		id: "china-hosts",
		severity: "info",
		evidence: "observed",
		sources: ["public lists and vendors' notes, named beside each host in src/core/urls/china-hosts.ts"],
		fields: pageFields,
		needs: "network",
		text: {
			en: {
				title: "A page loads from hosts that do not open in mainland China",
				message: "{url} loads scripts, styles or frames from {hosts}, which do not open in mainland China: there the page may hang or lack them.",
				fix: "Serve these parts from your own host or from one that opens there; list a host that does open under site.openInChina."
			},
			zh: {
				title: "页面从中国大陆无法访问的主机加载内容",
				message: "{url} 从 {hosts} 加载脚本、样式或内嵌框架，而这些主机在中国大陆无法访问：页面可能卡住或内容缺失。",
				fix: "请改由自己的主机或国内可访问的主机提供这些内容；确实可以访问的主机请列入 site.openInChina。"
			}
		}
	},
	*check({ checks, declaration: { site } }) {
		const closed = lowerCase([...hostsClosedInChina.map(({ host }) => host), ...site?.closedInChina ?? []]);
		const open = lowerCase(site?.openInChina ?? []);
		for (const { pointer, url, page } of distinctUrls(checks)) {
			const hosts = (page?.hosts ?? []).filter((host) => isWithin(host, closed) && !isWithin(host, open));
			if (hosts.length > 0) yield {
				at: valueAt(pointer),
				params: {
					url,
					hosts
				}
			};
		}
	}
};
const lowerCase = (hosts) => new Set(hosts.map((host) => host?.toLowerCase()));
/** Whether a host is one of those, or below one. Each is looked up, since a page may name very many, and a declaration too. */
function isWithin(host, hosts) {
	const labels = host.split(".").slice(-127);
	return labels.some((_, index) => hosts.has(labels.slice(index).join(".")));
}
// src/core/rules/urls/login-missing.ts
/** A page opens, and nothing in it or its scripts shows a Weibo login. */
const loginMissing = {
	meta: {
		id: "login-missing",
		severity: "warning",
		evidence: "documented",
		sources: ["Weibo wiki, review rules: the login entry is easy to find on home, login and registration pages", "this tool: buttons that scripts draw cannot be seen without running them, so absence is a warning"],
		fields: pageFields,
		needs: "network",
		text: {
			en: {
				title: "A page shows no Weibo login",
				message: "{url} opens, but neither its HTML nor its own scripts (read: {read} of {scripts}; of each the first 256 KiB) hold a mark of a Weibo login. Looked for: {lookedFor}.",
				fix: "Put the login on the page before the review. If a script draws it, name a string of that script under site.markers."
			},
			zh: {
				title: "页面上没有微博登录入口",
				message: "{url} 可以打开，但在它的 HTML 和自有脚本（已读取 {read} 个，共 {scripts} 个；每个最多读取前 256 KiB）中都没有找到微博登录的标记。查找的标记：{lookedFor}。",
				fix: "请在提交审核前把登录入口放到该页面上。如果入口由脚本生成，请把该脚本中的一个特征字符串写入 site.markers。"
			}
		}
	},
	*check({ checks, declaration }) {
		const lookedFor = [...ownMarkers(declaration), ...loginMarkers.map(({ text }) => text)];
		for (const { pointer, url, page } of distinctUrls(checks)) {
			if (!page || page.markers.some((marker) => lookedFor.includes(marker))) continue;
			yield {
				at: valueAt(pointer),
				params: {
					url,
					lookedFor,
					read: page.scriptsRead,
					scripts: page.scripts
				}
			};
		}
	}
};
// src/core/rules/urls/network-failures.ts
const accessible = ["setup guide: the website has to be accessible"];
/** A rule for each row of the table, in its order. */
const failureRules = [
	{
		id: "url-dns",
		severity: "error",
		sources: accessible,
		kinds: ["dns"],
		text: {
			en: {
				title: "A host does not exist",
				message: "The name \"{host}\" does not exist in DNS, so nobody can open {url}.",
				fix: "Correct the host, or create its DNS record before the review."
			},
			zh: {
				title: "主机不存在",
				message: "DNS 中不存在域名“{host}”，因此谁都无法打开 {url}。",
				fix: "更正主机名，或在提交审核前创建它的 DNS 记录。"
			}
		}
	},
	{
		id: "url-refused",
		severity: "error",
		sources: accessible,
		kinds: ["refused"],
		text: {
			en: {
				title: "A host refuses the connection",
				message: "Nothing listens at port {port} of \"{host}\", so {url} does not open.",
				fix: "Start the server, or correct the host and port."
			},
			zh: {
				title: "主机拒绝连接",
				message: "“{host}”的端口 {port} 上没有服务在监听，因此 {url} 无法打开。",
				fix: "启动服务器，或更正主机和端口。"
			}
		}
	},
	{
		id: "url-tls",
		severity: "error",
		sources: accessible,
		kinds: ["tls"],
		text: {
			en: {
				title: "A TLS connection is not possible",
				message: {
					expired: "The certificate of \"{host}\" is valid only from {from} to {to} ({code}), so browsers refuse {url}.",
					"wrong-host": "The certificate of \"{host}\" is for {names} ({code}; valid from {from} to {to}), so browsers refuse {url}.",
					"self-signed": "The certificate of \"{host}\" is self-signed ({code}; valid from {from} to {to}), so browsers refuse {url}.",
					untrusted: "The certificate of \"{host}\" is not one that can be trusted ({code}; valid from {from} to {to}), so browsers refuse {url}.",
					handshake: "No TLS connection to \"{host}\" could be made ({code}), so {url} does not open."
				},
				fix: "Install a valid certificate with its intermediate certificates on the server."
			},
			zh: {
				title: "无法建立 TLS 连接",
				message: {
					expired: "“{host}”的证书不在有效期内（{code}；有效期 {from} 至 {to}），因此浏览器拒绝打开 {url}。",
					"wrong-host": "“{host}”的证书是颁发给 {names} 的（{code}；有效期 {from} 至 {to}），因此浏览器拒绝打开 {url}。",
					"self-signed": "“{host}”的证书是自签名证书（{code}；有效期 {from} 至 {to}），因此浏览器拒绝打开 {url}。",
					untrusted: "“{host}”的证书不可信（{code}；有效期 {from} 至 {to}），因此浏览器拒绝打开 {url}。",
					handshake: "无法与“{host}”建立 TLS 连接（{code}），因此 {url} 无法打开。"
				},
				fix: "在服务器上安装有效的证书及其中间证书。"
			}
		}
	},
	{
		id: "url-timeout",
		severity: "warning",
		sources: ["this tool: unknown is neither success nor failure; late from here may be in time elsewhere"],
		kinds: ["timeout"],
		text: {
			en: {
				title: "A URL does not answer in time",
				message: "\"{host}\" did not answer within {seconds} seconds; whether {url} opens is not known.",
				fix: "Run again; if it stays so, check the server and whether it lets this network in."
			},
			zh: {
				title: "URL 没有及时响应",
				message: "“{host}”在 {seconds} 秒内没有响应；{url} 能否打开尚不清楚。",
				fix: "请重新运行；如果仍然如此，请检查服务器，以及它是否允许当前网络访问。"
			}
		}
	},
	{
		id: "url-redirects",
		severity: "error",
		sources: accessible,
		kinds: ["redirect-loop", "redirect-target"],
		text: {
			en: {
				title: "Redirects lead nowhere",
				message: {
					"redirect-loop": "{url} redirects in a circle, back to {target}.",
					"redirect-target": "{url} answers {status} without saying where to."
				},
				fix: "Name the final address, or mend the redirects on the server."
			},
			zh: {
				title: "重定向没有终点",
				message: {
					"redirect-loop": "{url} 循环重定向，又回到了 {target}。",
					"redirect-target": "{url} 返回 {status}，但没有给出重定向的目标。"
				},
				fix: "请填写最终地址，或修复服务器上的重定向。"
			}
		}
	},
	{
		id: "url-blocked",
		severity: "error",
		sources: ["security reference: server-side request forgery"],
		kinds: [
			"blocked",
			"scheme",
			"user-info",
			"port"
		],
		text: {
			en: {
				title: "A URL is blocked for safety",
				message: {
					blocked: "{url} was blocked: \"{host}\" has the address {address}, which is not public: {reason}. Nothing was sent there.",
					scheme: "{url} was blocked: it leads to {target}, which is neither http nor https. Nothing was sent there.",
					"user-info": "{url} was blocked: it leads to {target}, a URL with a user name in it. Nothing was sent there.",
					port: "{url} was blocked: it leads to {target}, whose port {port} belongs to another protocol; browsers refuse it too. Nothing was sent there."
				},
				fix: "Name a public address. If the host is meant to be private, allow it in the workflow (allow-private, --allow-private)."
			},
			zh: {
				title: "URL 出于安全原因被拦截",
				message: {
					blocked: "{url} 被拦截：“{host}”的地址 {address} 不是公网地址，属于 {reason}。没有向它发送任何内容。",
					scheme: "{url} 被拦截：它指向 {target}，既不是 http 也不是 https。没有向它发送任何内容。",
					"user-info": "{url} 被拦截：它指向 {target}，这个 URL 中含有用户名。没有向它发送任何内容。",
					port: "{url} 被拦截：它指向 {target}，其端口 {port} 属于其他协议，浏览器也会拒绝。没有向它发送任何内容。"
				},
				fix: "请填写公网地址。如果该主机本来就是内网主机，请在工作流中放行它（allow-private、--allow-private）。"
			}
		}
	},
	{
		id: "url-protocol",
		severity: "error",
		sources: accessible,
		kinds: ["protocol"],
		text: {
			en: {
				title: "The answer is not HTTP",
				message: "What \"{host}\" answered is not HTTP, or more than this tool reads ({code}), so {url} does not open.",
				fix: "Check that a web server listens there, on that port and scheme."
			},
			zh: {
				title: "响应不是 HTTP",
				message: "“{host}”返回的内容不是 HTTP，或超出了 HTTP 的限制（{code}），因此 {url} 无法打开。",
				fix: "检查在该端口和协议上监听的是否为 Web 服务器。"
			}
		}
	}
].map(({ kinds, ...meta }) => ({
	meta: {
		...meta,
		evidence: "documented",
		fields: urlFields,
		needs: "network"
	},
	check: (input) => failureDiagnostics(input, ...kinds)
}));
// src/core/rules/urls/url-certificate-expires.ts
/** How many days before a certificate's end it is worth a warning: renewal at its usual time has failed by then. */
const daysAhead = 21;
/** The certificate is good and soon will not be: then the review, or the login, breaks. One report a host. */
const urlCertificateExpires = {
	meta: {
		id: "url-certificate-expires",
		severity: "warning",
		evidence: "documented",
		sources: ["RFC 5280, 4.1.2.5: a certificate ends; this tool: 21 days ahead, when an automatic renewal is overdue"],
		fields: urlFields,
		needs: "network",
		text: {
			en: {
				title: "A certificate is about to expire",
				message: "The certificate of \"{host}\" ends on {to} (days left: {days}); then browsers refuse {url}.",
				fix: "Renew it, and check why the automatic renewal has not done so."
			},
			zh: {
				title: "证书即将到期",
				message: "“{host}”的证书将于 {to} 到期（剩余 {days} 天）；届时浏览器会拒绝打开 {url}。",
				fix: "请续期证书，并检查自动续期为何没有完成。"
			}
		}
	},
	*check({ checks }) {
		const told = /* @__PURE__ */ new Set();
		for (const { pointer, url, finalUrl = url, certificate, certificateDays: days } of distinctUrls(checks)) {
			const host = hostOf(finalUrl) ?? "";
			if (!certificate || days === void 0 || days >= daysAhead || told.has(host)) continue;
			told.add(host);
			yield {
				at: valueAt(pointer),
				params: {
					host,
					days: Math.max(0, days),
					to: certificate.to,
					url
				}
			};
		}
	}
};
// src/core/rules/urls/url-not-page.ts
/** What opens is no page: nothing at all, or something else than HTML. */
const urlNotPage = {
	meta: {
		id: "url-not-page",
		severity: "error",
		evidence: "documented",
		sources: ["setup guide: the website is a live site on which the login can be tried"],
		fields: pageFields,
		needs: "network",
		text: {
			en: {
				title: "What opens is no page",
				message: {
					empty: "{url} opens with nothing in it (at {finalUrl}), so there is no page on which to try the login.",
					"not-html": "{url} opens with {contentType} instead of HTML (at {finalUrl}), so there is no page on which to try the login."
				},
				fix: "Name the page that users see, or have the server send it as text/html."
			},
			zh: {
				title: "打开的内容不是网页",
				message: {
					empty: "{url} 可以打开，但内容为空（最终地址：{finalUrl}），无法试用登录。",
					"not-html": "{url} 返回的是 {contentType} 而不是 HTML（最终地址：{finalUrl}），无法试用登录。"
				},
				fix: "请填写用户看到的页面地址，或让服务器以 text/html 返回该页面。"
			}
		}
	},
	*check({ checks }) {
		for (const { pointer, url, cause, contentType = "?", finalUrl = url } of distinctUrls(checks)) if (cause === "empty" || cause === "not-html") yield {
			at: valueAt(pointer),
			variant: cause,
			params: {
				url,
				contentType,
				finalUrl
			}
		};
	}
};
// src/core/rules/urls/url-status.ts
/** A page answers with a status that says that it does not open. */
const urlStatus = {
	meta: {
		id: "url-status",
		severity: "error",
		evidence: "documented",
		sources: ["setup guide: the review rejects an application whose page can not open"],
		fields: pageFields,
		needs: "network",
		text: {
			en: {
				title: "A page answers with an error",
				message: "{url} answers {status} (at {finalUrl}); Weibo's reviewers reject an application whose page does not open.",
				fix: "Mend the page on the server, or correct the address."
			},
			zh: {
				title: "页面返回错误",
				message: "{url} 返回 {status}（最终地址：{finalUrl}）；如果页面打不开，微博会驳回应用的审核。",
				fix: "修复服务器上的页面，或更正地址。"
			}
		}
	},
	*check({ checks }) {
		for (const { pointer, url, cause, status = 0, finalUrl = url } of distinctUrls(checks)) if (cause === "status") yield {
			at: valueAt(pointer),
			params: {
				url,
				status,
				finalUrl
			}
		};
	}
};
// src/core/rules/urls/url-unknown.ts
/** Whether the URL works could not be found out: the answer speaks of the way there, or of the moment, and not of the page. */
const urlUnknown = {
	meta: {
		id: "url-unknown",
		severity: "warning",
		evidence: "documented",
		sources: ["this tool: unknown is neither success nor failure; a fault on the way says nothing about the page"],
		fields: urlFields,
		needs: "network",
		text: {
			en: {
				title: "Whether a URL works is not known",
				message: {
					"dns-server": "The name server could not answer for \"{host}\" ({code}); whether {url} opens is not known.",
					connection: "The connection to \"{host}\" broke ({code}); whether {url} opens is not known.",
					proxy: "The proxy did not connect to \"{host}\" ({code}); whether {url} opens is not known.",
					redirects: "{url} redirects more than {limit} times, and further than this tool follows; whether it opens is not known.",
					"cookie-loop": "{url} redirects back to {target} and sets a cookie on the way, which this tool does not keep; whether it opens is not known.",
					"run-deadline": "The {seconds} seconds for all URLs were over before {url} was settled; whether it opens is not known.",
					rate: "{url} answers {status}, which limits the rate of requests; whether it opens is not known.",
					wait: "{url} answers {status} and wants to be left alone for {seconds} seconds; whether it opens is not known.",
					"bot-protection": "{url} answers {status} from {wall}, which keeps programs out; whether it opens for people is not known.",
					transient: "{url} answers {status}, also when asked again: the server or what stands before it is down for the moment.",
					"callback-error": "The callback {url} answers {status}; without a code it shows no success page, so whether it works is not known."
				},
				fix: "Run again; if it stays so, open it in a browser and check the server from another network."
			},
			zh: {
				title: "URL 是否可用尚不清楚",
				message: {
					"dns-server": "DNS 服务器无法解析“{host}”（{code}）；{url} 能否打开尚不清楚。",
					connection: "与“{host}”的连接中断（{code}）；{url} 能否打开尚不清楚。",
					proxy: "代理未能连接“{host}”（{code}）；{url} 能否打开尚不清楚。",
					redirects: "{url} 的重定向超过 {limit} 次，本工具不再跟随；它能否打开尚不清楚。",
					"cookie-loop": "{url} 在重定向途中设置了 Cookie，又回到了 {target}，而本工具不保存 Cookie；它能否打开尚不清楚。",
					"run-deadline": "全部 URL 的 {seconds} 秒时限已到，{url} 尚未得出结果；它能否打开尚不清楚。",
					rate: "{url} 返回 {status}，表示请求过于频繁；它能否打开尚不清楚。",
					wait: "{url} 返回 {status}，并要求 {seconds} 秒内不要再访问；它能否打开尚不清楚。",
					"bot-protection": "{url} 返回 {status}，是 {wall} 拦截了自动访问；用户能否打开尚不清楚。",
					transient: "{url} 返回 {status}，再次访问也是如此：服务器或其前面的代理暂时不可用。",
					"callback-error": "回调页 {url} 返回 {status}；没有 code 时它本来就不显示成功页面，因此是否可用尚不清楚。"
				},
				fix: "请重新运行；如果仍然如此，请用浏览器打开它，并从另一个网络检查服务器。"
			}
		}
	},
	*check(input) {
		yield* failureDiagnostics(input, "dns-server", "connection", "proxy", "redirects", "cookie-loop", "run-deadline");
		for (const { pointer, url, status = 0, verdict, cause, wall = "", retryAfter } of distinctUrls(input.checks)) {
			if (verdict !== "unknown" || cause === void 0) continue;
			if (retryAfter !== void 0) yield {
				at: valueAt(pointer),
				variant: "wait",
				params: {
					url,
					status,
					seconds: retryAfter
				}
			};
			else yield {
				at: valueAt(pointer),
				variant: cause,
				params: {
					url,
					status,
					wall
				}
			};
		}
	}
};
// src/core/rules/urls/website-public.ts
/** The website is not public by its name alone. Told where URLs are not checked; a check says more, and knows what the workflow allows. */
const websitePublic = {
	meta: {
		id: "website-public",
		severity: "error",
		evidence: "documented",
		sources: ["setup guide, step 8: a test site available publicly until the application is approved"],
		fields: ["/app/website"],
		text: {
			en: {
				title: "The website is not public",
				message: "\"{host}\" is not a public host by its name, so Weibo's reviewers cannot open the application website (应用地址).",
				fix: "Name the public site on which the Weibo login can be tried."
			},
			zh: {
				title: "网站不是公开地址",
				message: "从名称即可看出“{host}”不是公开主机，微博审核人员无法打开应用地址。",
				fix: "请填写可公开访问、可试用微博登录的网站。"
			}
		}
	},
	*check({ checks }) {
		for (const { pointer, url, purpose, verdict } of checks) {
			const host = purpose === "website" && verdict === "not-checked" ? hostOf(url) : void 0;
			if (host !== void 0 && isPrivateHostname(host)) yield {
				at: valueAt(pointer),
				params: { host }
			};
		}
	}
};
// src/core/rules/weibo/weibo-callback.ts
/** Weibo does not know this callback for this app key. */
const weiboCallback = {
	meta: {
		id: "weibo-callback",
		severity: "error",
		evidence: "documented",
		sources: ["Weibo wiki, oauth2/authorize: the redirect URI equals the registered callback; error 21322"],
		fields: ["/callbacks/authorization"],
		needs: "network",
		text: {
			en: {
				title: "Weibo does not know the callback",
				message: "Weibo answers 21322: this callback is not the one that is registered for the app key (授权回调页), so no login comes back.",
				fix: "Make both the same, character by character: under 应用信息 → 高级信息 → OAuth2.0 授权设置 at Weibo, and here."
			},
			zh: {
				title: "微博未登记该回调地址",
				message: "微博返回 21322：此回调地址与该 App Key 登记的授权回调页不一致，因此登录后无法返回。",
				fix: "请使微博“应用信息 → 高级信息 → OAuth2.0 授权设置”中的地址与此处逐字符一致。"
			}
		}
	},
	*check(probes) {
		if (probes.some(({ state, code }) => state === "refused" && code === 21322)) yield { at: valueAt("/callbacks/authorization") };
	}
};
// src/core/rules/weibo/weibo-credentials.ts
/** Weibo does not know the app key, or takes the secret for a wrong one. An unknown key is not reported again with its secret. */
const weiboCredentials = {
	meta: {
		id: "weibo-credentials",
		severity: "error",
		evidence: "documented",
		sources: ["a copy of Weibo's OAuth documentation: error 21324, invalid_client"],
		fields: ["/credentials/appKey", "/credentials/appSecret"],
		needs: "network",
		text: {
			en: {
				title: "Weibo refuses the credentials",
				message: {
					key: "Weibo answers 21324: it knows no application with this app key, so every login ends in an error.",
					pair: "Weibo answers 21324: the app secret does not belong to the app key, so no login can be completed."
				},
				fix: "Copy App Key and App Secret again from 应用信息 → 基本信息 at Weibo into the secrets."
			},
			zh: {
				title: "微博拒绝该凭证",
				message: {
					key: "微博返回 21324：不存在使用此 App Key 的应用，因此每次登录都会出错。",
					pair: "微博返回 21324：App Secret 与 App Key 不匹配，因此登录无法完成。"
				},
				fix: "请从微博的“应用信息 → 基本信息”重新复制 App Key 和 App Secret，并保存到密钥中。"
			}
		}
	},
	*check(probes) {
		const refused = probes.find(({ state, code }) => state === "refused" && code === 21324);
		if (refused?.question === "callback") yield {
			at: valueAt("/credentials/appKey"),
			variant: "key"
		};
		if (refused?.question === "credentials") yield {
			at: valueAt("/credentials/appSecret"),
			variant: "pair"
		};
	}
};
// src/core/rules/weibo/weibo-unapproved.ts
/** Weibo knows the application and limits it, because its review or its developer's identity is not through. */
const weiboUnapproved = {
	meta: {
		id: "weibo-unapproved",
		severity: "warning",
		evidence: "observed",
		sources: ["setup guide: error 21321 in development mode; weibo_android_sdk issue 62: error 21337"],
		fields: ["/credentials/appKey"],
		needs: "network",
		text: {
			en: {
				title: "Weibo limits the application",
				message: {
					"21321": "Weibo answers 21321: the application is not approved, so only its owner and up to 15 test users may sign in.",
					"21337": "Weibo answers 21337: the app key lacks the permission, as before the developer's identity or the application is approved."
				},
				fix: "Finish the developer identity (开发者身份认证) and submit the application for review; until then sign in as a test user (测试信息)."
			},
			zh: {
				title: "微博限制了该应用",
				message: {
					"21321": "微博返回 21321：应用尚未通过审核，只有所有者和最多 15 个测试用户可以登录。",
					"21337": "微博返回 21337：App Key 权限不足；开发者身份或应用尚未通过审核时会出现这种情况。"
				},
				fix: "请完成开发者身份认证并提交应用审核；在此之前请用测试用户（测试信息）登录。"
			}
		}
	},
	*check(probes) {
		const limited = probes.find(({ state, code }) => state === "refused" && (code === 21321 || code === 21337));
		if (limited) yield {
			at: valueAt("/credentials/appKey"),
			variant: String(limited.code)
		};
	}
};
// src/core/rules/weibo/weibo-unknown.ts
/** What Weibo answered says neither that the application is right nor that it is wrong. */
const weiboUnknown = {
	meta: {
		id: "weibo-unknown",
		severity: "warning",
		evidence: "observed",
		sources: ["this tool: unknown is neither success nor failure; only codes that documents explain are findings"],
		fields: ["/callbacks/authorization", "/credentials/appSecret"],
		needs: "network",
		text: {
			en: {
				title: "Weibo's answer says nothing for certain",
				message: {
					fault: "Weibo could not be asked ({fault}); whether it knows the application is not known.",
					code: "Weibo answers {code} (HTTP {status}), which does not tell whether it knows the application; see: weibo-provider explain {code}.",
					answer: "Weibo answers HTTP {status} with nothing that this tool knows; whether it knows the application is not known."
				},
				fix: "Run again; if it stays so, try the login in a browser. api.weibo.com may be closed to this network."
			},
			zh: {
				title: "无法根据微博的响应得出结论",
				message: {
					fault: "无法访问微博（{fault}）；微博能否识别该应用尚不清楚。",
					code: "微博返回 {code}（HTTP {status}），无法据此判断它能否识别该应用；参见：weibo-provider explain {code}。",
					answer: "微博返回 HTTP {status}，但本工具无法解读其内容；微博能否识别该应用尚不清楚。"
				},
				fix: "请重新运行；如果仍然如此，请在浏览器中试用登录。当前网络可能无法访问 api.weibo.com。"
			}
		}
	},
	*check(probes) {
		for (const { question, state, code, status = 0, fault } of probes) {
			if (state !== "unknown") continue;
			const at = valueAt(question === "callback" ? "/callbacks/authorization" : "/credentials/appSecret");
			if (fault) yield {
				at,
				variant: "fault",
				params: { fault: "code" in fault ? `${fault.kind} ${fault.code}` : fault.kind }
			};
			else if (code !== void 0) yield {
				at,
				variant: "code",
				params: {
					code,
					status
				}
			};
			else yield {
				at,
				variant: "answer",
				params: { status }
			};
		}
	}
};
// src/core/rules/index.ts
/** Can the file be read at all? Each stage needs the one before it to be without findings. */
const byteRules = [fileSize, fileEncoding];
const textRules = [yamlDepth];
const yamlRules = [
	fileEmpty,
	yamlSyntax,
	yamlDocuments,
	yamlTag,
	yamlAlias,
	yamlKey,
	yamlDuplicateKey
];
/** Does anything stand in it that must not? */
const exposureRules = [secretInFile, identityInFile];
/** Is each field right by itself? */
const schemaRules = [
	missingKey,
	unknownKey,
	wrongType,
	unquotedNumber,
	emptyValue,
	surroundingSpace,
	invisibleCharacter,
	secretName,
	formatVersion,
	nameSpaces,
	appType,
	websiteUrl,
	noteLength,
	descriptionLength,
	labelsCount,
	labelsDuplicate,
	pageUrl,
	siteEntries,
	siteHost,
	screenshotsCount,
	callbackUrl,
	realmName,
	janrainDomain,
	allowDomainDuplicate,
	allowDomain,
	certificateType,
	reviewStatus,
	testUsers
];
/** Do the fields fit each other? */
const declarationRules = [
	urlForm,
	nameBrand,
	websiteHttp,
	securityDomain,
	callbackHost,
	callbackFragment,
	callbacksAgree,
	callbackPath,
	secretsDistinct,
	credentialsSwapped,
	credentialsForm,
	allowListWebsite,
	certificateForeigner,
	realNameSpaces,
	idNumberForm,
	reviewDevelopment,
	identityCloudEnd
];
/** Does the world agree? */
const imageRules = [
	imageFile,
	imageFormat,
	imageSize,
	imageExtension,
	imageRepeated
];
const urlRules = [
	...failureRules,
	urlStatus,
	urlNotPage,
	urlUnknown,
	urlCertificateExpires,
	loginMissing,
	chinaHosts,
	websitePublic
];
/** What does Weibo say of the application? */
const weiboRules = [
	weiboCallback,
	weiboCredentials,
	weiboUnapproved,
	weiboUnknown
];
/** Are the comments honest that keep findings from the report? */
const ignoreRules = [ignoreForm, ignoreUnused];
/** Is it more than anybody reads? */
const limitRules = [tooManyFindings];
/** Every rule there is, in the order in which the stages run. */
const allRules = [
	...byteRules,
	...textRules,
	...yamlRules,
	...exposureRules,
	...schemaRules,
	...declarationRules,
	...imageRules,
	...urlRules,
	...weiboRules,
	...ignoreRules,
	...limitRules
].map(({ meta }) => meta);
/** The rule of an id; undefined for a word that is none. */
function ruleOf(id) {
	return allRules.find((rule) => rule.id === id);
}
export { fieldAt as C, sourceOf as D, rangeOf as E, valueIn as O, countWords as S, valuePointers as T, decode as _, ignoreRules as a, nearest as b, ruleOf as c, urlRules as d, weiboRules as f, parseYaml as g, schemaVerdict as h, exposureRules as i, constraints as k, schemaRules as l, refusedParts as m, byteRules as n, imageRules as o, yamlRules as p, declarationRules as r, limitRules as s, allRules as t, textRules as u, firstUndecodable as v, fieldName as w, countCharacters as x, maxBytes as y };
