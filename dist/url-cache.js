import { t as loginMarkers } from "./login-markers.js";
// src/network/site/url-cache.ts
/** No earlier run is known, and nothing is kept. */
const withoutCache = {
	find: () => void 0,
	store: () => {},
	renew: () => {}
};
/** Answers by question, with an age after which they are asked for again. */
var AgingCache = class {
	#entries;
	#maxAge;
	#now;
	#wanted = /* @__PURE__ */ new Set();
	/**
	* @param maxAge in milliseconds
	* @param now the time of this run, in milliseconds since 1970
	*/
	constructor(entries, maxAge, now) {
		this.#entries = entries;
		this.#maxAge = maxAge;
		this.#now = now;
	}
	find(question, markers) {
		this.#wanted.add(question);
		const entry = this.#entries.get(question);
		if (!entry || JSON.stringify(entry.markers) !== JSON.stringify(lookedFor(markers))) return void 0;
		const { etag, lastModified, outcome } = entry;
		return {
			outcome: {
				...outcome,
				attempts: 0,
				milliseconds: 0
			},
			isFresh: this.#isFresh(entry),
			condition: {
				...isSendable(etag) && { "if-none-match": etag },
				...isSendable(lastModified) && { "if-modified-since": lastModified }
			}
		};
	}
	store(question, outcome, markers, headers) {
		this.#entries.delete(question);
		if (outcome.verdict !== "ok") return;
		const { etag, "last-modified": lastModified } = headers;
		this.#entries.set(question, {
			storedAt: this.#now,
			...etag !== void 0 && { etag },
			...lastModified !== void 0 && { lastModified },
			markers: lookedFor(markers),
			outcome
		});
	}
	renew(question, outcome) {
		const entry = this.#entries.get(question);
		if (entry) this.#entries.set(question, {
			...entry,
			storedAt: this.#now,
			outcome
		});
	}
	/** The answers to what this run asked, and those that are young enough for another run: a cache must not grow for ever. */
	worthKeeping() {
		return [...this.#entries].filter(([question, entry]) => this.#wanted.has(question) || this.#isFresh(entry));
	}
	#isFresh({ storedAt, outcome }) {
		const age = this.#now - storedAt;
		const isOver = outcome.certificate !== void 0 && Date.parse(outcome.certificate.to) < this.#now;
		return age >= 0 && age < this.#maxAge && !isOver;
	}
};
/** What a field of a request may hold: an entity tag with other characters is one that cannot be sent back. */
function isSendable(value) {
	return value !== void 0 && /^[\x20-\x7e]{1,1000}$/.test(value);
}
function lookedFor(extra) {
	return [...loginMarkers.map(({ text }) => text), ...extra];
}
export { withoutCache as n, AgingCache as t };
