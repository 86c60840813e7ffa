// src/core/urls/login-markers.ts
/**
* What the pages and scripts of a site are searched for. The buttons themselves are drawn at run time from Janrain's
* configuration, so that the snippet which loads them is all that can be found without running it.
*/
const loginMarkers = [
	{
		text: "janrainAuthWidget",
		source: "Identity Cloud docs, customize the social login UI (documented)"
	},
	{
		text: "rpxnow.com",
		source: "Identity Cloud docs, customize the social login UI: loader and application host (documented)"
	},
	{
		text: "d29usylhdk1xyu.cloudfront.net",
		source: "public code: the loader's other host (seen)"
	},
	{
		text: "window.janrain",
		source: "Social Login JavaScript reference, settings (documented)"
	},
	{
		text: "janrain.settings",
		source: "Social Login JavaScript reference, settings (documented)"
	},
	{
		text: "janrainEngage",
		source: "public code: the class of the sign-in link (seen)"
	},
	{
		text: "janrain-provider-icon-",
		source: "public code: the class of provider icons (seen)"
	},
	{
		text: "quilt-cdn.janrain.com",
		source: "public code: the icons' style sheet (seen)"
	},
	{
		text: ".janraincapture.com",
		source: "Identity Cloud docs, configure CNAMEs: Registration (documented)"
	},
	{
		text: ".janrain.com/",
		source: "Identity Cloud docs, configure CNAMEs: Hosted Login, v1.api.{region}.janrain.com (documented)"
	},
	{
		text: "RPXNOW",
		source: "a copy of the legacy widget's documentation (documented)"
	},
	{
		text: "api.weibo.com/oauth2/authorize",
		source: "Weibo wiki, oauth2/authorize (documented)"
	},
	{
		text: "sjs.sinajs.cn/open/api/js/wb.js",
		source: "public code: Weibo's JavaScript SDK (seen)"
	},
	{
		text: "open.weibo.com/views/js/wbsdk.js",
		source: "Weibo wiki, Sdk/javascript (documented)"
	},
	{
		text: "<wb:login-button",
		source: "public code: the SDK's login button (seen)"
	}
];
/** The markers that a declaration adds: those that it names, and the custom domain of its Janrain application. */
function ownMarkers({ site, janrain }) {
	return [...site?.markers ?? [], janrain?.domain].filter((marker) => marker !== void 0);
}
/**
* The markers that stand in a text.
* @param extra further markers, as declarations name them
*/
function markersIn(text, extra) {
	const lower = text.toLowerCase();
	return [...loginMarkers.map((marker) => marker.text), ...extra].filter((marker) => lower.includes(marker.toLowerCase()));
}
export { markersIn as n, ownMarkers as r, loginMarkers as t };
