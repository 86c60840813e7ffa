import { t as UsageError } from "./usage-error.js";
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
// src/options/choice.ts
/**
* The value, if it is one of the allowed ones.
* @param option the option's or input's name, for the message
* @throws UsageError naming the option and the allowed values
*/
function choice(option, value, allowed) {
	const found = allowed.find((candidate) => candidate === value);
	if (found === void 0) throw new UsageError("not-allowed", {
		option,
		value,
		allowed
	});
	return found;
}
export { uncheckedUrls as n, verdicts as r, choice as t };
