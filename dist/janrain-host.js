import { t as parseUrl } from "./parse-url.js";
// src/core/declaration/urls.ts
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
function declaredUrls(declaration) {
	return declaredUrlFields.flatMap(({ pointer, purpose, of }) => {
		const url = of(declaration);
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
// src/core/declaration/janrain-host.ts
/** The provider's name at Janrain. Source: sample answer of get_available_providers (documented). */
const provider = "sinaweibo";
/**
* The host of the Janrain application, lower case: the custom domain where there is one, else `{realm}.rpxnow.com`.
* Source: Identity Cloud docs, configure CNAMEs; Social Login API, landing page.
*/
function janrainHost(janrain) {
	if (janrain?.domain !== void 0) return janrain.domain.toLowerCase();
	return janrain?.realm === void 0 ? void 0 : realmHost(janrain.realm);
}
/** The host that Janrain itself gives an application. */
function realmHost(realm) {
	return `${realm.toLowerCase()}.rpxnow.com`;
}
export { declaredUrlFields as a, authorityOf as i, provider as n, declaredUrls as o, realmHost as r, hostOf as s, janrainHost as t };
