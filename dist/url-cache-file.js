import "./rolldown-runtime.js";
import { t as parseUrl } from "./parse-url.js";
import { t as AgingCache } from "./url-cache.js";
import { t as replaceFile } from "./replace-file.js";
import { n as readStateFile, t as isRecord } from "./state-file.js";
// src/files/url-cache-file.ts
/** Largest cache, in bytes: some ten thousand answers. */
const maxBytes = 16777216;
const own = {
	option: "url-cache",
	mark: "weibo-provider-url-cache",
	version: 1,
	maxBytes
};
/**
* Reads the cache; a file that is not there is an empty one. An entry that is not of the form is one that somebody changed:
* asking again costs less than believing it.
* @throws UsageError for a file that is no such cache: it is somebody's, and would be overwritten; and for a folder that is not there
*/
async function readCache({ path, maxAge }) {
	const entries = Object.entries(await readStateFile({
		...own,
		path
	})).flatMap(([question, value]) => {
		const entry = entryOf(value);
		return entry ? [[question, entry]] : [];
	});
	return new AgingCache(new Map(entries), maxAge, Date.now());
}
/**
* Writes the cache, whole or not at all. Where it would become too large to be read again, the oldest answers are left out.
* @throws UsageError when the system does not let it
*/
async function writeCache({ path }, cache) {
	const newestFirst = cache.worthKeeping().sort(([, a], [, b]) => b.storedAt - a.storedAt);
	const [head, tail] = [`{"${own.mark}": ${own.version}, "entries": {`, "\n}}\n"];
	const lines = [];
	let size = head.length + tail.length;
	for (const [question, entry] of newestFirst) {
		const line = `\n${JSON.stringify(question)}: ${JSON.stringify(entry)}`;
		size += Buffer.byteLength(line) + 1;
		if (size <= maxBytes) lines.push(line);
	}
	await replaceFile(path, `${head}${lines.join(",")}${tail}`, 384);
}
/** The entry with what it may say and nothing else: it goes into reports beside what this run finds out. */
function entryOf(value) {
	if (!isRecord(value) || !isRecord(value.outcome)) return void 0;
	const { storedAt, etag, lastModified, markers, outcome } = value;
	const { verdict, status, finalUrl, certificate, page } = outcome;
	if (typeof storedAt !== "number" || !isTexts(markers) || !isOptional(isText, etag) || !isOptional(isText, lastModified)) return void 0;
	const address = isText(finalUrl) ? parseUrl(finalUrl) : void 0;
	if (verdict !== "ok" || !isStatus(status) || !address || !/^https?:$/.test(address.protocol)) return void 0;
	if (!isOptional(isCertificate, certificate) || !isOptional(isPageFacts, page)) return void 0;
	return {
		storedAt,
		...etag !== void 0 && { etag },
		...lastModified !== void 0 && { lastModified },
		markers,
		outcome: {
			verdict,
			status,
			finalUrl: address.href,
			...certificate && { certificate: {
				from: certificate.from,
				to: certificate.to,
				names: certificate.names
			} },
			...page && { page: {
				markers: page.markers,
				scriptsRead: page.scriptsRead,
				scripts: page.scripts,
				hosts: page.hosts
			} }
		}
	};
}
function isOptional(is, value) {
	return value === void 0 || is(value);
}
const isText = (value) => typeof value === "string";
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const isStatus = (value) => Number.isInteger(value) && Number(value) >= 100 && Number(value) <= 599;
const isDay = (value) => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
const isCount = (value) => Number.isInteger(value) && Number(value) >= 0;
const isCertificate = (value) => isRecord(value) && isDay(value.from) && isDay(value.to) && isTexts(value.names);
const isPageFacts = (value) => isRecord(value) && isTexts(value.markers) && isTexts(value.hosts) && isCount(value.scripts) && isCount(value.scriptsRead);
export { readCache, writeCache };
