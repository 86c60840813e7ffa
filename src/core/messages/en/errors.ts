import type { ErrorText } from "../shapes.ts";

/** Error codes of Janrain's Social Login and Partner APIs. */
export const janrainErrors = {
  "-1": { meaning: "The service is down for the moment.", action: "Run again later." },
  "0": {
    meaning: "A required parameter is missing.",
    action: "Check the options of this tool; otherwise report it as a fault of this tool.",
  },
  "1": {
    meaning: "A parameter is not valid, or the provider has no credentials yet.",
    action:
      "Read Janrain's message: an invalid provider is not offered to this application, one that is not configured needs its credentials first.",
  },
  "2": { meaning: "The data was not found.", action: "Check that the realm names the right application." },
  "3": {
    meaning: "The API key or Partner key is wrong.",
    action: "Copy the key again from the dashboard's settings page, and check that it belongs to this realm.",
  },
  "4": { meaning: "Facebook answered with an error.", action: "It does not concern Weibo." },
  "5": { meaning: "The mapping exists already.", action: "It does not concern this tool's operations." },
  "6": { meaning: "Janrain could not talk to a provider that worked before.", action: "Run again later." },
  "7": {
    meaning: "The account's plan does not include this call.",
    action: "Ask Akamai for the upgrade, or do the step in the dashboard.",
  },
  "8": { meaning: "The third party's credentials are missing for this user.", action: "It does not concern this tool's operations." },
  "9": { meaning: "The user withdrew the third party's authorization.", action: "The user has to sign in again." },
  "10": { meaning: "The application is not configured properly.", action: "Complete the configuration in the dashboard." },
  unknown: { meaning: "The documents do not explain this code.", action: "Look at Janrain's message." },
} as const satisfies Readonly<Record<string, ErrorText>>;

/** OAuth error codes of Weibo (21301 to 21338) and system codes (10001 to 10025). */
export const weiboErrors = {
  "21301": { meaning: "The access token is empty or not valid.", action: "The user signs in again." },
  "21302": { meaning: "The password is wrong.", action: "It does not occur in a web login." },
  "21303": { meaning: "The password was wrong too often.", action: "It does not occur in a web login." },
  "21304": { meaning: "OAuth 1: the version is not supported.", action: "Use OAuth 2, as Janrain does." },
  "21305": { meaning: "OAuth 1: a parameter is missing.", action: "Use OAuth 2, as Janrain does." },
  "21306": { meaning: "OAuth 1: a parameter was rejected.", action: "Use OAuth 2, as Janrain does." },
  "21307": { meaning: "OAuth 1: the timestamp was refused.", action: "Use OAuth 2, as Janrain does." },
  "21308": { meaning: "OAuth 1: the nonce was used before.", action: "Use OAuth 2, as Janrain does." },
  "21309": { meaning: "OAuth 1: the signature method is not supported.", action: "Use OAuth 2, as Janrain does." },
  "21310": { meaning: "OAuth 1: the signature is not valid.", action: "Use OAuth 2, as Janrain does." },
  "21311": { meaning: "The app key is not known.", action: "Compare the secret with the App Key in Weibo's console." },
  "21312": { meaning: "The app key was refused.", action: "Look in Weibo's console whether the application is closed or blocked." },
  "21313": { meaning: "The app key is missing.", action: "Store the credentials at Janrain: run the sync." },
  "21314": { meaning: "The token was used already.", action: "The user signs in again." },
  "21315": { meaning: "The token is expired.", action: "The user signs in again." },
  "21316": { meaning: "The token was revoked.", action: "The user signs in again." },
  "21317": { meaning: "The token was rejected.", action: "The user signs in again." },
  "21318": { meaning: "The PIN verifier failed.", action: "It does not occur in a web login." },
  "21319": { meaning: "The user withdrew the authorization.", action: "The user signs in again." },
  "21320": { meaning: "OAuth 2 needs https.", action: "Call api.weibo.com by https only." },
  "21321": {
    meaning: "The application is in development mode and its limits are stricter: only its owner and at most 15 test users can sign in.",
    action:
      "Submit it for review and wait for the approval (1 to 3 working days); until then add the account to the test users, who cannot be replaced later.",
  },
  "21322": {
    meaning: "The callback in the request is not the one that is registered: Weibo compares them character by character.",
    action:
      "Make the authorization callback (授权回调页) at Weibo identical to the one in the Janrain dashboard: scheme, www, path, no space behind.",
  },
  "21323": {
    meaning: "The request is malformed, as in a missing client id or secret.",
    action: "Send a form, not JSON; check that key and secret are stored at Janrain.",
  },
  "21324": {
    meaning: "The app key or the app secret is wrong.",
    action: "Compare both secrets with Weibo's console, and run the sync; a secret that was reset there has to be set again.",
  },
  "21325": {
    meaning: "The authorization code is wrong, expired or used, or the callback differs.",
    action: "Sign in once more; if it stays so, compare the callbacks, and see whether identity and application review are passed.",
  },
  "21326": { meaning: "The application may not do this.", action: "Look in Weibo's console which interfaces it has." },
  "21327": { meaning: "The token is expired.", action: "The user signs in again." },
  "21328": { meaning: "The grant type is not supported.", action: "It is a fault of the client: Janrain uses authorization_code." },
  "21329": { meaning: "The response type is not supported.", action: "It is a fault of the client: Janrain uses code." },
  "21330": {
    meaning: "The user or the server refused, or a scope is missing.",
    action: "Sign in again and agree; ask for the scope in Weibo's console.",
  },
  "21331": { meaning: "The service is not available for the moment.", action: "Try again later." },
  "21332": { meaning: "The access token is not valid (widely known, in none of the sources at hand).", action: "The user signs in again." },
  "21335": { meaning: "The uid has to be the one of the signed-in user.", action: "It is a fault of the calling program." },
  "21337": {
    meaning: "The app key lacks the permission.",
    action: "Finish the developer identity (开发者身份认证) and the application's review.",
  },
  "21338": { meaning: "The single-sign-on package and its signature do not match.", action: "It concerns mobile applications only." },
  "10001": { meaning: "Weibo has a system error.", action: "Try again later." },
  "10002": { meaning: "The service is not available.", action: "Try again later." },
  "10003": { meaning: "A remote service failed.", action: "Try again later." },
  "10004": { meaning: "The address is limited.", action: "Call from an address that Weibo admits." },
  "10005": { meaning: "The app key needs a higher level.", action: "Apply for the interface in Weibo's console." },
  "10006": { meaning: "The app key is missing (source).", action: "Send the app key." },
  "10007": { meaning: "The media type is not supported.", action: "It is a fault of the calling program." },
  "10008": { meaning: "A parameter is wrong.", action: "It is a fault of the calling program." },
  "10009": { meaning: "The system is busy.", action: "Try again later." },
  "10010": { meaning: "The job expired.", action: "Try again later." },
  "10011": { meaning: "A remote call failed.", action: "Try again later." },
  "10012": { meaning: "The request is not legal.", action: "It is a fault of the calling program." },
  "10013": { meaning: "The Weibo user is not valid.", action: "Sign in with another account." },
  "10014": { meaning: "The application lacks the permission.", action: "Apply for the interface in Weibo's console." },
  "10016": { meaning: "A parameter is missing.", action: "It is a fault of the calling program." },
  "10017": {
    meaning: "A parameter's value is not valid; share calls say so when no domain is bound.",
    action: "Bind the security domain (域名绑定) if the site uses Weibo's share calls.",
  },
  "10018": { meaning: "The body is too long.", action: "It is a fault of the calling program." },
  "10020": { meaning: "The interface does not exist.", action: "It is a fault of the calling program." },
  "10021": { meaning: "The HTTP method is not supported.", action: "It is a fault of the calling program." },
  "10022": { meaning: "The address made too many requests.", action: "Try again after a pause." },
  "10023": { meaning: "The user made too many requests.", action: "Try again after a pause." },
  "10024": { meaning: "The user made too many requests of this interface.", action: "Try again after a pause." },
  "10025": { meaning: "An internal parameter is wrong.", action: "Try again later." },
} as const satisfies Readonly<Record<string, ErrorText>>;
