import "./rolldown-runtime.js";
import { t as AgingCache } from "./url-cache.js";
import { t as UsageError } from "./usage-error.js";
import { t as replaceFile } from "./replace-file.js";
import { readFile } from "node:fs/promises";
// src/workspace/url-cache-file.ts
/** What marks a file as one of these caches, and their form. */
const form = 1;
/**
* Reads the cache; a file that is not there is an empty one.
* @throws UsageError for a file that is no such cache: it is somebody's, and would be overwritten
*/
async function readCache({ path, maxAge }) {
	let text;
	try {
		text = await readFile(path, "utf8");
	} catch (error) {
		const { code = "?" } = error;
		if (code === "ENOENT") return new AgingCache(/* @__PURE__ */ new Map(), maxAge, Date.now());
		throw new UsageError("cache-unreadable", {
			path,
			code
		});
	}
	return new AgingCache(new Map(entriesIn(text, path)), maxAge, Date.now());
}
/**
* Writes the cache, whole or not at all.
* @throws UsageError when the system does not let it
*/
async function writeCache({ path }, { entries }) {
	await replaceFile(path, `${JSON.stringify({
		"weibo-provider-url-cache": form,
		entries: Object.fromEntries(entries)
	}, void 0, 1)}\n`);
}
function entriesIn(text, path) {
	if (text.trim() === "") return [];
	let content;
	try {
		content = JSON.parse(text);
	} catch {
		throw new UsageError("cache-form", { path });
	}
	const { "weibo-provider-url-cache": version, entries } = content ?? {};
	if (version !== form || !isRecord(entries)) throw new UsageError("cache-form", { path });
	return Object.entries(entries).flatMap(([question, entry]) => isEntry(entry) ? [[question, entry]] : []);
}
function isEntry(value) {
	if (!isRecord(value) || !isRecord(value.outcome)) return false;
	const { storedAt, etag, lastModified, markers, outcome } = value;
	const { verdict, status, finalUrl, certificate, page } = outcome;
	return typeof storedAt === "number" && [etag, lastModified].every(isOptionalText) && isTexts(markers) && verdict === "ok" && typeof status === "number" && typeof finalUrl === "string" && URL.canParse(finalUrl) && (certificate === void 0 || isCertificate(certificate)) && (page === void 0 || isPageFacts(page));
}
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === "string");
const isOptionalText = (value) => value === void 0 || typeof value === "string" && !/[\r\n]/.test(value);
const isCertificate = (value) => isRecord(value) && [value.from, value.to].every((day) => typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day)) && isTexts(value.names);
const isPageFacts = (value) => isRecord(value) && isTexts(value.markers) && isTexts(value.hosts) && [value.scripts, value.scriptsRead].every(Number.isInteger);
export { readCache, writeCache };
