// src/usage-error.ts
/** A mistake in how the program was called or configured: exit code 2. The message says what to do and goes to the user as it is. */
var UsageError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "UsageError";
	}
};
// src/declaration/janrain-host.ts
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
// src/declaration/allow-list.ts
/**
* Whether an allow-list pattern covers a host. A `*.` prefix stands for any subdomain; whether it also stands for the
* domain itself no source says, so it is not taken to.
* Source: Social Login API, get_domain_patterns, whose sample lists `localhost` and `*.example.com`.
*/
function covers(pattern, host) {
	const wanted = host.toLowerCase();
	const listed = pattern.toLowerCase();
	return listed.startsWith("*.") ? wanted.endsWith(listed.slice(1)) && wanted.length > listed.length - 1 : listed === wanted;
}
// src/declaration/urls.ts
/** The URLs of a declaration, in the order of its fields. */
function declaredUrls({ app, callbacks }) {
	return [
		{
			pointer: "/app/website",
			url: app?.website,
			purpose: "website"
		},
		{
			pointer: "/callbacks/authorization",
			url: callbacks?.authorization,
			purpose: "callback"
		},
		{
			pointer: "/callbacks/deauthorization",
			url: callbacks?.deauthorization,
			purpose: "callback"
		}
	].flatMap(({ pointer, url, purpose }) => url === void 0 ? [] : [{
		pointer,
		url,
		purpose
	}]);
}
/** The host name of a URL as the URL standard normalises it; undefined for what is not a URL. */
function hostOf(url) {
	return url !== void 0 && URL.canParse(url) ? new URL(url).hostname : void 0;
}
export { realmHost as a, janrainHost as i, hostOf as n, UsageError as o, covers as r, declaredUrls as t };
