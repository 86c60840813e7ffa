import type { JanrainApp } from "../emulator/janrain-app.ts";
import type { WeiboApp } from "../emulator/weibo.ts";

/** The values of the secrets that the example names. They open nothing: only the stand-ins know them. */
export const demoSecrets: Readonly<Record<string, string>> = {
  WEIBO_APP_KEY: "1234567890",
  WEIBO_APP_SECRET: "0123456789abcdef".repeat(2),
  JANRAIN_API_KEY: "demo-api-key-".padEnd(40, "0"),
  JANRAIN_PARTNER_KEY: "demo-partner-key-".padEnd(40, "0"),
};

const realmHost = "acme.rpxnow.com";
const websiteHost = "www.acme.example";

/** The world in which the example lives: other providers are in use at Janrain, Weibo is not there yet. */
export function demoWorld() {
  const app: JanrainApp = {
    apiKey: demoSecrets.JANRAIN_API_KEY ?? "",
    partnerKey: demoSecrets.JANRAIN_PARTNER_KEY ?? "",
    offered: ["facebook", "google", "linkedin", "qq", "renren", "sinaweibo", "twitter"],
    signIn: ["google", "facebook"],
    domains: ["localhost", "shop.acme.example"],
    properties: new Map(),
  };
  const weibo: WeiboApp = {
    appKey: demoSecrets.WEIBO_APP_KEY ?? "",
    appSecret: demoSecrets.WEIBO_APP_SECRET ?? "",
    callback: `https://${realmHost}/sinaweibo/callback`,
  };
  return {
    janrain: new Map([[realmHost, app]]),
    website: { hosts: [websiteHost], realmHost },
    weibo,
    hosts: [realmHost, websiteHost, "api.weibo.com"],
  };
}
