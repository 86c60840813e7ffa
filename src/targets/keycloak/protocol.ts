import type { RetryOptions } from "../../network/transient.ts";

/** What a sync requests, named after the endpoints of the Admin REST API and of OpenID Connect. */
export type Operation = "token" | "get-identity-provider" | "create-identity-provider" | "update-identity-provider";

/** The type of identity provider that Keycloak has built in for any OAuth 2.0 service. Source: Keycloak 26.4 (observed). */
export const genericProvider = "oauth2";

/** What Keycloak returns in place of a stored secret, and accepts to keep it. Source: Keycloak 26.4 (observed). */
export const maskedSecret = "**********";

/** The settings of a generic provider for Weibo. Sources: Weibo wiki, oauth2 (documented); Keycloak 26.4, the names (observed). */
export const weiboSettings: Readonly<Record<string, string>> = {
  authorizationUrl: "https://api.weibo.com/oauth2/authorize",
  tokenUrl: "https://api.weibo.com/oauth2/access_token",
  userInfoUrl: "https://api.weibo.com/2/account/get_uid.json",
  userIDClaim: "uid",
  clientAuthMethod: "client_secret_post",
};

export const defaultRetry: RetryOptions = { attempts: 3, pause: 500 };
