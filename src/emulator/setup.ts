import { provider, realmHost } from "../core/declaration/janrain-host.ts";
import { hostOf } from "../core/declaration/urls.ts";
import type { ValidDeclaration } from "../core/declaration/valid-declaration.ts";
import type { EmulatedService } from "./http.ts";
import { JanrainEmulator } from "./janrain.ts";
import type { JanrainApp, JanrainQuirks } from "./janrain-app.ts";
import { WebsiteEmulator } from "./website.ts";
import { type WeiboApp, WeiboEmulator } from "./weibo.ts";

/** The services that a declaration depends on, and test credentials for them. */
export interface EmulatorSetup {
  /** The host of its Janrain application, e.g. `acme.rpxnow.com`. */
  realmHost: string;
  /** Its application at Janrain; tests read and change it. */
  app: JanrainApp;
  janrain: JanrainEmulator;
  /** Its application at Weibo. */
  weiboApp: WeiboApp;
  services: readonly EmulatedService[];
  /** The hosts of all services. */
  hosts: readonly string[];
  /** Test credentials by the secret's name in the declaration; valid only for these services. */
  secrets: Readonly<Record<string, string>>;
}

/** Test credentials in the format of real ones. */
const testCredentials = {
  appKey: "1234567890",
  appSecret: "0123456789abcdef".repeat(2),
  apiKey: "demo-api-key-".padEnd(40, "0"),
  partnerKey: "demo-partner-key-".padEnd(40, "0"),
};

/**
 * Sets up the services that a declaration depends on: Janrain with other providers but without Weibo, Weibo with the application
 * registered, and the website.
 * @throws Error if the declaration has no realm
 */
export function emulatorSetup(
  { app, callbacks, credentials, janrain: realmOptions }: ValidDeclaration,
  quirks: JanrainQuirks = {},
): EmulatorSetup {
  if (realmOptions?.realm === undefined) throw new Error("the emulator needs a realm");
  const host = realmHost(realmOptions.realm);
  const website = hostOf(app?.website);
  const janrainApp: JanrainApp = {
    apiKey: testCredentials.apiKey,
    partnerKey: testCredentials.partnerKey,
    offered: ["facebook", "google", "linkedin", "qq", "renren", provider, "twitter"],
    signIn: ["google", "facebook"],
    domains: ["localhost", "shop.acme.example"],
    properties: new Map(),
  };
  const janrain = new JanrainEmulator(new Map([[host, janrainApp]]), quirks);
  const callback = callbacks?.authorization ?? `https://${host}/${provider}/callback`;
  const weiboApp: WeiboApp = { appKey: testCredentials.appKey, appSecret: testCredentials.appSecret, callback };
  const secret = (name: string | undefined, value: string) => (name === undefined ? {} : { [name]: value });
  return {
    realmHost: host,
    app: janrainApp,
    janrain,
    weiboApp,
    services: [janrain, new WeiboEmulator([weiboApp]), ...(website === undefined ? [] : [new WebsiteEmulator([website], host)])],
    hosts: [host, ...(website === undefined ? [] : [website]), "api.weibo.com"],
    secrets: {
      ...secret(credentials?.appKey, testCredentials.appKey),
      ...secret(credentials?.appSecret, testCredentials.appSecret),
      ...secret(realmOptions.apiKey, testCredentials.apiKey),
      ...secret(realmOptions.partnerKey, testCredentials.partnerKey),
    },
  };
}
