// src/core/secrets/shapes.ts
/**
* What looks like a secret wherever it stands: a Weibo app secret is 32 hex digits in every public sample, a Janrain API
* key 40 (seen).
*/
const secretShape = /(?<![0-9A-Za-z_])(?:[0-9A-Fa-f]{32}|[0-9A-Fa-f]{40})(?![0-9A-Za-z_])/g;
/** What looks like a resident identity number (GB 11643-1999), its check digit not looked at. */
const identityShape = /(?<![0-9A-Za-z_])[1-9]\d{16}[0-9Xx](?![0-9A-Za-z_])/g;
/** The text with everything that looks like a secret or an identity number starred out, at the same length. */
function concealShapes(text) {
	const star = (found) => "*".repeat(found.length);
	return text.replace(secretShape, star).replace(identityShape, star);
}
export { identityShape as n, secretShape as r, concealShapes as t };
