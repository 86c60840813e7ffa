import { provider, realmHost } from "../core/declaration/janrain-host.ts";
import { hostOf } from "../core/declaration/urls.ts";
import type { ValidDeclaration } from "../core/declaration/valid-declaration.ts";
import type { EmulatedService } from "./http.ts";
import { JanrainEmulator } from "./janrain.ts";
import type { JanrainApp, JanrainQuirks } from "./janrain-app.ts";
import { WebsiteEmulator } from "./website.ts";
import { type WeiboApp, WeiboEmulator } from "./weibo.ts";

/** A declaration's surroundings: its application at Janrain, its registration at Weibo, its website, and secrets that fit. */
export interface EmulatorSetup {
  /** The host of its Janrain application. */
  realm: string;
  app: JanrainApp;
  janrain: JanrainEmulator;
  weibo: WeiboApp;
  services: readonly EmulatedService[];
  /** Every host that a stand-in answers for. */
  hosts: readonly string[];
  /** Values for the secrets that the declaration names. They open nothing: only these stand-ins know them. */
  secrets: Readonly<Record<string, string>>;
}

/** Values by what they are for, in the forms of real ones. */
const values = {
  appKey: "1234567890",
  appSecret: "0123456789abcdef".repeat(2),
  apiKey: "demo-api-key-".padEnd(40, "0"),
  partnerKey: "demo-partner-key-".padEnd(40, "0"),
};

/**
 * Stand-ins for everything around a declaration. Other providers are in use at Janrain, Weibo is not there yet.
 * @throws Error for a declaration without a realm
 */
export function emulatorSetup(
  { app, callbacks, credentials, janrain: declared }: ValidDeclaration,
  quirks: JanrainQuirks = {},
): EmulatorSetup {
  if (declared?.realm === undefined) throw new Error("a world needs a realm");
  const realm = realmHost(declared.realm);
  const website = hostOf(app?.website);
  const janrainApp: JanrainApp = {
    apiKey: values.apiKey,
    partnerKey: values.partnerKey,
    offered: ["facebook", "google", "linkedin", "qq", "renren", provider, "twitter"],
    signIn: ["google", "facebook"],
    domains: ["localhost", "shop.acme.example"],
    properties: new Map(),
  };
  const janrain = new JanrainEmulator(new Map([[realm, janrainApp]]), quirks);
  const callback = callbacks?.authorization ?? `https://${realm}/${provider}/callback`;
  const weibo: WeiboApp = { appKey: values.appKey, appSecret: values.appSecret, callback };
  const named = (name: string | undefined, value: string) => (name === undefined ? {} : { [name]: value });
  return {
    realm,
    app: janrainApp,
    janrain,
    weibo,
    services: [janrain, new WeiboEmulator([weibo]), ...(website === undefined ? [] : [new WebsiteEmulator([website], realm)])],
    hosts: [realm, ...(website === undefined ? [] : [website]), "api.weibo.com"],
    secrets: {
      ...named(credentials?.appKey, values.appKey),
      ...named(credentials?.appSecret, values.appSecret),
      ...named(declared.apiKey, values.apiKey),
      ...named(declared.partnerKey, values.partnerKey),
    },
  };
}
