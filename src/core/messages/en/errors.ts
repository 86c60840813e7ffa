import type { ErrorText } from "../shapes.ts";

/** Error codes of Janrain's Social Login and Partner APIs. */
export const janrainErrors = {
  "-1": { meaning: "The service is temporarily unavailable.", action: "Re-run later." },
  "0": {
    meaning: "A required parameter is missing.",
    action: "Check the options of this tool; if they are correct, report a bug in this tool.",
  },
  "1": {
    meaning: "A parameter is invalid, or the provider has no credentials yet.",
    action:
      "See Janrain's message: an invalid provider is not available to this application; an unconfigured one needs its credentials first.",
  },
  "2": { meaning: "Data not found.", action: "Check that the realm belongs to the right application." },
  "3": {
    meaning: "The API key or Partner key is wrong.",
    action: "Copy the key again from the dashboard's settings page, and check that it belongs to this realm.",
  },
  "4": { meaning: "Facebook returned an error.", action: "Not related to Weibo." },
  "5": { meaning: "The mapping already exists.", action: "Not related to this tool's operations." },
  "6": { meaning: "Janrain could not reach a provider that worked before.", action: "Re-run later." },
  "7": {
    meaning: "The account's plan does not include this call.",
    action: "Ask Akamai for the upgrade, or do the step in the dashboard.",
  },
  "8": { meaning: "The third-party credentials of this user are missing.", action: "Not related to this tool's operations." },
  "9": { meaning: "The user revoked the third-party authorization.", action: "The user has to sign in again." },
  "10": { meaning: "The application is not configured correctly.", action: "Complete the configuration in the dashboard." },
  unknown: { meaning: "This code is not documented.", action: "See Janrain's message." },
} as const satisfies Readonly<Record<string, ErrorText>>;

/** OAuth error codes of Weibo (21301 to 21338) and system codes (10001 to 10025). */
export const weiboErrors = {
  "21301": { meaning: "The access token is empty or invalid.", action: "The user has to sign in again." },
  "21302": { meaning: "The password is wrong.", action: "Does not occur in a web login." },
  "21303": { meaning: "Too many attempts with a wrong password.", action: "Does not occur in a web login." },
  "21304": { meaning: "OAuth 1: the version is not supported.", action: "Use OAuth 2, as Janrain does." },
  "21305": { meaning: "OAuth 1: a parameter is missing.", action: "Use OAuth 2, as Janrain does." },
  "21306": { meaning: "OAuth 1: a parameter was rejected.", action: "Use OAuth 2, as Janrain does." },
  "21307": { meaning: "OAuth 1: the timestamp was rejected.", action: "Use OAuth 2, as Janrain does." },
  "21308": { meaning: "OAuth 1: the nonce was already used.", action: "Use OAuth 2, as Janrain does." },
  "21309": { meaning: "OAuth 1: the signature method is not supported.", action: "Use OAuth 2, as Janrain does." },
  "21310": { meaning: "OAuth 1: the signature is invalid.", action: "Use OAuth 2, as Janrain does." },
  "21311": { meaning: "The app key does not exist.", action: "Compare the secret with the App Key in Weibo's console." },
  "21312": { meaning: "The app key was rejected.", action: "Check in Weibo's console whether the application is closed or blocked." },
  "21313": { meaning: "The app key is missing.", action: "Store the credentials at Janrain: run the sync." },
  "21314": { meaning: "The token was already used.", action: "The user has to sign in again." },
  "21315": { meaning: "The token has expired.", action: "The user has to sign in again." },
  "21316": { meaning: "The token was revoked.", action: "The user has to sign in again." },
  "21317": { meaning: "The token was rejected.", action: "The user has to sign in again." },
  "21318": { meaning: "The PIN could not be verified.", action: "Does not occur in a web login." },
  "21319": { meaning: "The user revoked the authorization.", action: "The user has to sign in again." },
  "21320": { meaning: "OAuth 2 requires https.", action: "Call api.weibo.com only over https." },
  "21321": {
    meaning: "The application is in development mode: only its owner and at most 15 test users can sign in.",
    action:
      "Submit it for review and wait for approval (1 to 3 working days). Until then, add the account as a test user; test users cannot be replaced later.",
  },
  "21322": {
    meaning: "The callback in the request differs from the registered one: Weibo compares them character by character.",
    action:
      "Make the authorization callback (授权回调页) at Weibo identical to the one in the Janrain dashboard: scheme, www, path, no trailing space.",
  },
  "21323": {
    meaning: "The request is malformed, e.g. the client id or secret is missing.",
    action: "Send a form, not JSON. Check that app key and app secret are stored at Janrain.",
  },
  "21324": {
    meaning: "The app key or the app secret is wrong.",
    action: "Compare both secrets with Weibo's console, then run the sync. If the app secret was reset there, update the secret first.",
  },
  "21325": {
    meaning: "The authorization code is wrong, expired or already used, or the callback differs.",
    action:
      "Sign in again. If the problem persists, compare the callbacks, and check that identity verification and application review have passed.",
  },
  "21326": { meaning: "The application is not allowed to do this.", action: "Check in Weibo's console which APIs it may use." },
  "21327": { meaning: "The token has expired.", action: "The user has to sign in again." },
  "21328": { meaning: "The grant type is not supported.", action: "This is a bug in the client: Janrain uses authorization_code." },
  "21329": { meaning: "The response type is not supported.", action: "This is a bug in the client: Janrain uses code." },
  "21330": {
    meaning: "The user or the server denied the request, or a scope is missing.",
    action: "Sign in again and agree; apply for the scope in Weibo's console.",
  },
  "21331": { meaning: "The service is temporarily unavailable.", action: "Try again later." },
  "21332": { meaning: "The access token is invalid (reported by users; not documented).", action: "The user has to sign in again." },
  "21335": { meaning: "The uid must be that of the signed-in user.", action: "This is a bug in the calling program." },
  "21337": {
    meaning: "The app key lacks the permission.",
    action: "Complete the developer identity verification (开发者身份认证) and the application review.",
  },
  "21338": { meaning: "The single sign-on package and its signature do not match.", action: "Applies to mobile applications only." },
  "10001": { meaning: "System error at Weibo.", action: "Try again later." },
  "10002": { meaning: "The service is not available.", action: "Try again later." },
  "10003": { meaning: "A remote service failed.", action: "Try again later." },
  "10004": { meaning: "The IP address is restricted.", action: "Call from an IP address that Weibo allows." },
  "10005": { meaning: "The app key requires a higher access level.", action: "Apply for the API in Weibo's console." },
  "10006": { meaning: "The app key (parameter source) is missing.", action: "Send the app key." },
  "10007": { meaning: "The media type is not supported.", action: "This is a bug in the calling program." },
  "10008": { meaning: "A parameter is wrong.", action: "This is a bug in the calling program." },
  "10009": { meaning: "The system is busy.", action: "Try again later." },
  "10010": { meaning: "The job timed out.", action: "Try again later." },
  "10011": { meaning: "A remote call failed.", action: "Try again later." },
  "10012": { meaning: "The request is illegal.", action: "This is a bug in the calling program." },
  "10013": { meaning: "The Weibo user is invalid.", action: "Sign in with another account." },
  "10014": { meaning: "The application lacks the permission.", action: "Apply for the API in Weibo's console." },
  "10016": { meaning: "A parameter is missing.", action: "This is a bug in the calling program." },
  "10017": {
    meaning: "A parameter value is invalid; the share API returns this when no domain is bound.",
    action: "Bind the security domain (域名绑定) if the site uses Weibo's share API.",
  },
  "10018": { meaning: "The request body is too long.", action: "This is a bug in the calling program." },
  "10020": { meaning: "The API does not exist.", action: "This is a bug in the calling program." },
  "10021": { meaning: "The HTTP method is not supported.", action: "This is a bug in the calling program." },
  "10022": { meaning: "Too many requests from this IP address.", action: "Wait, then try again." },
  "10023": { meaning: "Too many requests by this user.", action: "Wait, then try again." },
  "10024": { meaning: "Too many requests by this user to this API.", action: "Wait, then try again." },
  "10025": { meaning: "An internal parameter is wrong.", action: "Try again later." },
} as const satisfies Readonly<Record<string, ErrorText>>;
