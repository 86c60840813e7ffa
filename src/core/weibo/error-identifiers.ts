/**
 * Weibo's error codes with the identifier in its responses, where one is known.
 * Sources: a public copy of the OAuth documentation (21322 to 21331), public code tables and issue threads (the others); observed.
 */
export const weiboIdentifiers: Readonly<Record<string, string>> = {
  "21301": "auth faild",
  "21320": "OAuth2 must use https",
  "21321": "applications over the unaudited use restrictions!",
  "21322": "redirect_uri_mismatch",
  "21323": "invalid_request",
  "21324": "invalid_client",
  "21325": "invalid_grant",
  "21326": "unauthorized_client",
  "21327": "expired_token",
  "21328": "unsupported_grant_type",
  "21329": "unsupported_response_type",
  "21330": "access_denied",
  "21331": "temporarily_unavailable",
  "21337": "appkey permission denied",
  "21338": "sso package and sign error",
};
