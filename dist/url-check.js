// src/site/url-check.ts
/** What is known of a URL: `unknown` is neither success nor failure, `blocked` means that it was not asked for safety. */
const verdicts = [
	"ok",
	"broken",
	"blocked",
	"unknown",
	"not-checked"
];
/** What is asked of a URL: a page is asked otherwise than a callback, so a URL that is both is asked as each. */
function questionOf({ url, purpose }) {
	return `${purpose === "callback" ? "callback" : "page"} ${url}`;
}
/** The checks without those whose question stood in an earlier field. */
function distinctUrls(checks) {
	const first = new Map(checks.toReversed().map((check) => [questionOf(check), check]));
	return checks.filter((check) => first.get(questionOf(check)) === check);
}
/** The same URLs when nothing may be asked: reported as not checked. */
function uncheckedUrls(named) {
	return named.map((declared) => ({
		...declared,
		verdict: "not-checked"
	}));
}
export { verdicts as i, questionOf as n, uncheckedUrls as r, distinctUrls as t };
