// src/core/parse-url.ts
/**
* A URL by the WHATWG standard; undefined for what is none.
* Not `URL.canParse`: in Node 20 it turns false for URLs with Latin-1 letters in them once it has been called some thousand times.
* @param base what a relative reference is resolved against
*/
function parseUrl(text, base) {
	try {
		return new URL(text, base);
	} catch {
		return;
	}
}
export { parseUrl as t };
