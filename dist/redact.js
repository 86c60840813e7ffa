import { s as hostOf } from "./janrain-host.js";
import { inspect } from "node:util";
// src/core/declaration/allow-list.ts
/** A host name as the allow-list takes it: the form that the schema asks of `allowDomains`, without a pattern. */
const hostName = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;
/** The allow-list entry of a website; undefined where its host is none that the list can hold, such as an address in brackets. */
function entryOf(website) {
	const host = hostOf(website)?.replace(/\.$/, "");
	return host !== void 0 && hostName.test(host) ? host : void 0;
}
/**
* Whether an allow-list pattern covers a host. A `*.` prefix stands for any subdomain; whether it also stands for the
* domain itself no source says, so it is not taken to.
* Source: Social Login API, get_domain_patterns, whose sample lists `localhost` and `*.example.com`.
*/
function covers(pattern, host) {
	const wanted = host.toLowerCase();
	const listed = pattern.toLowerCase();
	return listed.startsWith("*.") ? wanted.endsWith(listed.slice(1)) && wanted.length > listed.length - 1 : listed === wanted;
}
// src/core/weibo/credential-forms.ts
/** Whether a value looks as every app key in public samples does: 8 to 10 digits (seen; no document says so). */
function isAppKey(secret) {
	return /^[0-9]{8,10}$/.test(secret.reveal());
}
/** Whether a value looks as every app secret in public samples does: 32 hexadecimal digits (seen; no document says so). */
function isAppSecret(secret) {
	return /^[0-9a-f]{32}$/i.test(secret.reveal());
}
/**
* What is wrong with an app key and an app secret side by side: one value in both places, or each in the other's.
* @returns undefined where nothing is, one of the two is not set, or both are the same secret
*/
function pairProblem(credentials, secrets) {
	if (credentials?.appKey === void 0 || credentials.appSecret === void 0 || credentials.appKey === credentials.appSecret) return void 0;
	const [appKey, appSecret] = [secrets(credentials.appKey), secrets(credentials.appSecret)];
	if (!appKey || !appSecret) return void 0;
	if (appKey.equals(appSecret)) return "equal";
	return isAppSecret(appKey) && isAppKey(appSecret) ? "swapped" : void 0;
}
/**
* A secret's value that cannot be printed by accident: text, JSON, inspection and error output all show the mask.
* Only `reveal` gives the value; its callers are the clients that send it to its own host, and the redactor.
*/
var Secret = class {
	#value;
	constructor(value) {
		this.#value = value;
	}
	reveal() {
		return this.#value;
	}
	equals(other) {
		return this.#value === other.#value;
	}
	toString() {
		return "***";
	}
	toJSON() {
		return "***";
	}
	[inspect.custom]() {
		return "***";
	}
};
/**
* Variables that belong to the runner, the shell and Node: a declaration that names one is given nothing, since hiding
* its value from all output would garble the output. Source: GitHub docs, default environment variables.
*/
const reserved = /^(?:(?:GITHUB|RUNNER|INPUT|ACTIONS|NODE|NPM|npm)_.*|CI|HOME|HOSTNAME|LANG|LC_.*|LOGNAME|NO_COLOR|FORCE_COLOR|OLDPWD|PATH|PWD|SHELL|SHLVL|TERM|TMPDIR|TZ|USER)$/;
/** Looks secrets up among environment variables, and remembers each one that it handed out. */
var SecretStore = class {
	#environment;
	#known = /* @__PURE__ */ new Map();
	constructor(environment) {
		this.#environment = environment;
	}
	lookup = (name) => {
		const value = !reserved.test(name) && Object.hasOwn(this.#environment, name) ? this.#environment[name] : void 0;
		if (!value) return void 0;
		const secret = this.#known.get(name) ?? new Secret(value);
		this.#known.set(name, secret);
		return secret;
	};
	/** The secrets that were looked up so far, by name. */
	get known() {
		return this.#known;
	}
};
/**
* Every way in which a value may come back: as it is, as JSON, URL- or form-encoded, as HTML, in base64 of both alphabets, in hex.
* @returns distinct forms, longest first, so that no form is cut by a shorter one
*/
function derivedForms(value) {
	const bytes = Buffer.from(value, "utf8");
	const trimmed = value.trim();
	const encoded = encodeURIComponent(value.toWellFormed());
	const form = new URLSearchParams([["", value]]).toString().slice(1);
	const percentForms = [
		encoded,
		encoded.replace(/[!'()*]/g, percentEncoded),
		form
	];
	const forms = [
		value,
		trimmed,
		...value.split(/\r?\n/).filter((line) => line.trim().length >= 6),
		JSON.stringify(value).slice(1, -1),
		escapeUnicode(JSON.stringify(value).slice(1, -1)),
		...percentForms,
		...percentForms.map((text) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
		escapeHtml(value),
		bytes.toString("base64"),
		bytes.toString("base64").replace(/=+$/, ""),
		bytes.toString("base64url"),
		Buffer.from(trimmed, "utf8").toString("base64").replace(/=+$/, ""),
		bytes.toString("hex"),
		bytes.toString("hex").toUpperCase()
	];
	return [...new Set(forms)].filter((form) => form.length >= 6).sort((a, b) => b.length - a.length);
}
/**
* Replaces every form of every secret in `text` by the mask: the last step before anything leaves the program.
* @param encodings further ways in which the text may write a value, such as an escape of its format
*/
function redactSecrets(text, secrets, encodings = []) {
	const values = [...secrets].map((secret) => secret.reveal());
	const encoded = values.flatMap((value) => encodings.flatMap((encode) => [encode(value), encode(value.trim())]));
	return [...values.flatMap(derivedForms), ...encoded.filter(({ length }) => length >= 6)].sort((a, b) => b.length - a.length).reduce((redact, form) => redact.replaceAll(form, "***"), text);
}
/** RFC 3986 reserves more than encodeURIComponent encodes. */
const percentEncoded = (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
const escapeUnicode = (text) => text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
function escapeHtml(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;");
}
export { isAppKey as a, covers as c, SecretStore as i, entryOf as l, redactSecrets as n, isAppSecret as o, Secret as r, pairProblem as s, derivedForms as t };
