// src/declaration/janrain-host.ts
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
export { provider as n, realmHost as r, janrainHost as t };
