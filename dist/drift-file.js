import "./rolldown-runtime.js";
import { t as replaceFile } from "./replace-file.js";
import { n as readStateFile, t as isRecord } from "./state-file.js";
// src/files/drift-file.ts
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
	const entries = await readStateFile({
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
