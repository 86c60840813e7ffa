/** An application that is registered at Weibo. */
export interface WeiboApp {
  appKey: string;
  appSecret: string;
  /** 授权回调页; compared exactly (documented). */
  callback: string;
  /** The error code of a restriction: not approved (21321), or without permission (21337). */
  limit?: 21321 | 21337;
}

/**
 * The form in which the authorize page reports an error, by the year in which it was observed: 2012 (spring-social-weibo issue 2),
 * 2016 (react-native-weibo issue 4, weibo_ios_sdk issue 331) and 2018 (OpenWeen.UWP issue 21); in English and as JSON (both
 * inferred); as a redirect to the callback (documented; observed for 21330).
 */
export type ErrorPage = "2012" | "2016" | "2018" | "english" | "json" | "redirect";

/** Behavior of Weibo that varies between observations. */
export interface WeiboQuirks {
  errorPage?: ErrorPage;
  /** The HTTP status of that page; no source gives it. */
  errorStatus?: number;
  /** Where a user signs in: on the authorize page itself, or on the page that it redirects to (both observed). */
  login?: "form" | "passport";
}

/** An OAuth error. Codes and identifiers: OAuth error table (documented). */
export interface WeiboError {
  error: string;
  code: number;
  /** The description from a copy of the OAuth documentation, or one that was observed instead. */
  description: string;
}

export const mismatch: WeiboError = { error: "redirect_uri_mismatch", code: 21322, description: "重定向地址不匹配" };

export const accessDenied: WeiboError = { error: "access_denied", code: 21330, description: "用户或授权服务器拒绝授予数据访问权限" };

/** Observed: react-native-weibo issue 33. */
export function unknownAppKey(clientId: string): WeiboError {
  return { error: "invalid_client", code: 21324, description: `unknow client id:${clientId}` };
}

/** Sources: weibo4j-oauth2 issue 4; weibo_android_sdk issue 35 of mobileresearch (both observed). */
export function limitOf({ limit }: WeiboApp): WeiboError | undefined {
  if (limit === undefined) return undefined;
  const error = limit === 21321 ? "applications over the unaudited use restrictions!" : "appkey permission denied";
  return { error, code: limit, description: error };
}
