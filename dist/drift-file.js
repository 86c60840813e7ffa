import "./rolldown-runtime.js";
import { t as UsageError } from "./usage-error.js";
import { t as readBounded } from "./read-bounded.js";
import { t as replaceFile } from "./replace-file.js";
import { lstat, stat } from "node:fs/promises";
import { dirname } from "node:path";
// src/workspace/own-file.ts
/**
* Reads what the file keeps: its member `entries`; nothing where it is not there yet.
* @throws UsageError for a file that is another's, since it would be overwritten, and for a folder that is not there
*/
async function readOwnFile({ path, option, mark, version, maxBytes }) {
	const file = await readBounded(path, maxBytes + 1).catch(async (error) => {
		const { code = "?" } = error;
		const isThere = await lstat(path).catch(() => void 0);
		if (code !== "ENOENT" || isThere) throw new UsageError("own-file-unreadable", {
			option,
			path,
			code
		});
		const folder = dirname(path);
		if (!await stat(folder).catch(() => void 0)) throw new UsageError("file-missing", { path: folder });
		return { bytes: /* @__PURE__ */ new Uint8Array() };
	});
	if (!file || file.bytes.length > maxBytes) throw new UsageError("own-file-form", {
		option,
		path
	});
	const text = Buffer.from(file.bytes).toString("utf8");
	if (text.trim() === "") return {};
	const content = parse(text);
	const entries = isRecord(content) && content[mark] === version ? content.entries : void 0;
	if (!isRecord(entries)) throw new UsageError("own-file-form", {
		option,
		path
	});
	return entries;
}
/** Whether a value of JSON is an object. */
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/workspace/drift-file.ts
const own = {
	option: "drift-file",
	mark: "weibo-provider-drift",
	version: 1,
	maxBytes: 4194304
};
/**
* Reads what drifted by declaration, as earlier runs left it. What is not of the form is left out: it is found again.
* @throws UsageError for a file that is another's
*/
async function readDrift(path) {
	const entries = await readOwnFile({
		...own,
		path
	});
	return new Map(Object.entries(entries).map(([file, known]) => [file, Array.isArray(known) ? known.filter(isKnownDrift) : []]));
}
/**
* Writes it, whole or not at all.
* @throws UsageError when the system does not let it
*/
async function writeDrift(path, drift) {
	const content = {
		[own.mark]: own.version,
		entries: Object.fromEntries(drift)
	};
	await replaceFile(path, `${JSON.stringify(content, void 0, 1)}\n`, 420);
}
function isKnownDrift(value) {
	return isRecord(value) && [
		value.kind,
		value.subject,
		value.action,
		value.reason,
		value.run
	].every((text) => typeof text === "string") && typeof value.since === "string" && !Number.isNaN(Date.parse(value.since));
}
export { readDrift, writeDrift };
