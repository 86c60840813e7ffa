import { t as parseUrl } from "./parse-url.js";
// src/declaration/urls.ts
/** The fields that name URLs, in the order of the declaration. */
const declaredUrlFields = [
	{
		pointer: "/app/website",
		purpose: "website",
		of: ({ app }) => app?.website
	},
	{
		pointer: "/site/home",
		purpose: "page",
		of: ({ site }) => site?.home
	},
	{
		pointer: "/site/login",
		purpose: "page",
		of: ({ site }) => site?.login
	},
	{
		pointer: "/site/register",
		purpose: "page",
		of: ({ site }) => site?.register
	},
	{
		pointer: "/callbacks/authorization",
		purpose: "callback",
		of: ({ callbacks }) => callbacks?.authorization
	},
	{
		pointer: "/callbacks/deauthorization",
		purpose: "callback",
		of: ({ callbacks }) => callbacks?.deauthorization
	}
];
/** The URLs of a declaration, in the order of its fields. */
function declaredUrls(draft) {
	return declaredUrlFields.flatMap(({ pointer, purpose, of }) => {
		const url = of(draft);
		return url === void 0 ? [] : [{
			pointer,
			url,
			purpose
		}];
	});
}
/** Host and port of a URL exactly as written, since Weibo compares callbacks character by character; undefined for what is not a URL. */
function authorityOf(url) {
	return parseUrl(url) ? /^https?:\/\/([^/?#]*)/.exec(url)?.[1] : void 0;
}
/** The host name of a URL as the URL standard normalises it; undefined for what is not a URL. */
function hostOf(url) {
	return url === void 0 ? void 0 : parseUrl(url)?.hostname;
}
export { hostOf as i, declaredUrlFields as n, declaredUrls as r, authorityOf as t };
