import { n as compareText } from "./finding.js";
import { createHash } from "node:crypto";
// src/core/sync/digest.ts
/**
* SHA-256, in hex, of what a plan would do and of the declaration that it comes from. Both hold only names of secrets.
* Keys are sorted, so that the order of keys in the file does not matter.
*/
function digestOf(origin, declaration, changes) {
	return createHash("sha256").update(canonical({
		origin: origin ?? null,
		declaration,
		changes
	})).digest("hex");
}
/** One digest for the plans of a run: a single plan's own, else a hash over all of them in their order; empty without any. */
function combinedDigest(digests) {
	const [only] = digests;
	if (only === void 0) return "";
	return digests.length === 1 ? only : createHash("sha256").update(digests.join("\n")).digest("hex");
}
function canonical(value) {
	if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
	return `{${Object.entries(value).sort(([a], [b]) => compareText(a, b)).map(([key, child]) => `${JSON.stringify(key)}:${canonical(child)}`).join(",")}}`;
}
export { digestOf as n, combinedDigest as t };
