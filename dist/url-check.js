// src/site/url-check.ts
/** What is known of a URL: `unknown` is neither success nor failure, `blocked` means that it was not asked for safety. */
const verdicts = [
	"ok",
	"broken",
	"blocked",
	"unknown",
	"not-checked"
];
/** The same URLs when nothing may be asked: reported as not checked. */
function uncheckedUrls(named) {
	return named.map((declared) => ({
		...declared,
		verdict: "not-checked"
	}));
}
export { verdicts as n, uncheckedUrls as t };
