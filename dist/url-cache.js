import { t as loginMarkers } from "./login-markers.js";
// src/site/url-cache.ts
/** No earlier run is known, and nothing is kept. */
const withoutCache = {
	find: () => void 0,
	store: () => {}
};
/** Answers by question, with an age after which they are asked for again. */
var AgingCache = class {
	entries;
	#maxAge;
	#now;
	/**
	* @param maxAge in milliseconds
	* @param now the time of this run, in milliseconds since 1970
	*/
	constructor(entries, maxAge, now) {
		this.entries = entries;
		this.#maxAge = maxAge;
		this.#now = now;
	}
	find(question, markers) {
		const entry = this.entries.get(question);
		if (!entry || entry.markers.join("\n") !== lookedFor(markers).join("\n")) return void 0;
		const { etag, lastModified, outcome, storedAt } = entry;
		const age = this.#now - storedAt;
		return {
			outcome: {
				...outcome,
				attempts: 0,
				milliseconds: 0
			},
			isFresh: age >= 0 && age < this.#maxAge,
			condition: {
				...etag !== void 0 && { "if-none-match": etag },
				...lastModified !== void 0 && { "if-modified-since": lastModified }
			}
		};
	}
	store(question, outcome, markers, headers) {
		this.entries.delete(question);
		if (outcome.verdict !== "ok") return;
		const { etag, "last-modified": lastModified } = headers;
		this.entries.set(question, {
			storedAt: this.#now,
			...etag !== void 0 && { etag },
			...lastModified !== void 0 && { lastModified },
			markers: lookedFor(markers),
			outcome
		});
	}
};
function lookedFor(extra) {
	return [...loginMarkers.map(({ text }) => text), ...extra];
}
export { withoutCache as n, AgingCache as t };
