import type { Secret } from "../../core/secrets/secret.ts";

/** Weibo's app key and app secret. */
export interface Credentials {
  appKey: Secret;
  appSecret: Secret;
}
