import { t as UsageError } from "./usage-error.js";
import { t as readBounded } from "./read-bounded.js";
import { lstat, stat } from "node:fs/promises";
import { dirname } from "node:path";
// src/files/state-file.ts
/**
* Reads what the file keeps: its member `entries`; nothing where it is not there yet.
* @throws UsageError for a file that is another's, since it would be overwritten, and for a folder that is not there
*/
async function readStateFile({ path, option, mark, version, maxBytes }) {
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
export { readStateFile as n, isRecord as t };
