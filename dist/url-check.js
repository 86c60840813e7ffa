import { t as notPublicBecause } from "./address.js";
import { isIP } from "node:net";
// src/core/urls/private-hostname.ts
/** Names that no public name server answers for. Sources: RFC 6761, RFC 6762 (.local), RFC 8375 (home.arpa), ICANN (.internal). */
const privateName = /(?:^|\.)(?:localhost|local|internal|test|invalid|home\.arpa)\.?$/;
/** Whether a host is not public by its name alone: no name is resolved. */
function isPrivateHostname(host) {
	const bare = host.replace(/^\[(.*)\]$/, "$1").toLowerCase();
	if (isIP(bare)) return notPublicBecause(bare) !== void 0;
	return !bare.replace(/\.$/, "").includes(".") || privateName.test(bare);
}
// src/core/urls/url-check.ts
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
export { isPrivateHostname as a, verdicts as i, questionOf as n, uncheckedUrls as r, distinctUrls as t };
