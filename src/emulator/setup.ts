import { provider, realmHost } from "../core/declaration/janrain-host.ts";
import { declaredUrls } from "../core/declaration/urls.ts";
import type { ValidDeclaration } from "../core/declaration/valid-declaration.ts";
import { parseUrl } from "../core/parse-url.ts";
import type { EmulatedService } from "./http.ts";
import { JanrainEmulator, sharedHost } from "./janrain.ts";
import type { JanrainApp, JanrainQuirks, PropertyNames } from "./janrain-app.ts";
import { WebsiteEmulator } from "./website.ts";
import { WeiboEmulator } from "./weibo.ts";
import type { WeiboApp } from "./weibo-app.ts";

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
  /** The `HOST:PORT` at which clients reach the services. */
  endpoints: readonly string[];
  /** Test credentials by the secret's name in the declaration; valid only for these services. */
  secrets: Readonly<Record<string, string>>;
}

/** How the services behave. */
export interface EmulatorBehavior {
  quirks?: JanrainQuirks | undefined;
  propertyNames?: PropertyNames | undefined;
}

/** Test credentials in the format of real ones. */
const testCredentials = {
  appKey: "1234567890",
  appSecret: "0123456789abcdef".repeat(2),
  apiKey: "demo-api-key-".padEnd(40, "0"),
  partnerKey: "demo-partner-key-".padEnd(40, "0"),
};

const weiboHost = "api.weibo.com";

/**
 * Sets up the services that a declaration depends on: Janrain with other providers but without Weibo, Weibo with the application
 * registered, and the website with every declared page.
 * @throws Error if the declaration has no realm
 */
export function emulatorSetup(declaration: ValidDeclaration, { quirks = {}, propertyNames }: EmulatorBehavior = {}): EmulatorSetup {
  const { callbacks, credentials, janrain: realmOptions } = declaration;
  if (realmOptions?.realm === undefined) throw new Error("the emulator needs a realm");
  const host = realmHost(realmOptions.realm);
  const janrainHosts = [host, ...(realmOptions.domain === undefined ? [] : [realmOptions.domain.toLowerCase()])];
  const serviceHosts = [...janrainHosts, weiboHost, sharedHost];
  const pages = declaredUrls(declaration).flatMap(({ url }) => parseUrl(url) ?? []);
  const sitePages = pages.filter(({ hostname }) => !serviceHosts.includes(hostname));
  const app: JanrainApp = {
    apiKey: testCredentials.apiKey,
    partnerKey: testCredentials.partnerKey,
    offered: ["facebook", "google", "linkedin", "qq", "renren", provider, "twitter"],
    signIn: ["google", "facebook"],
    domains: ["localhost", "shop.acme.example"],
    properties: new Map(),
  };
  const callback = callbacks?.authorization ?? `https://${host}/${provider}/callback`;
  const weiboApp: WeiboApp = { appKey: testCredentials.appKey, appSecret: testCredentials.appSecret, callback };
  const weibo = new WeiboEmulator([weiboApp]);
  const apps = new Map(janrainHosts.map((janrainHost) => [janrainHost, app]));
  const janrain = new JanrainEmulator(apps, { quirks, weibo, ...(propertyNames && { propertyNames }) });
  const secret = (name: string | undefined, value: string) => (name === undefined ? {} : { [name]: value });
  const hosts = unique([...janrainHosts, ...sitePages.map(({ hostname }) => hostname), weiboHost, sharedHost]);
  return {
    realmHost: host,
    app,
    janrain,
    weiboApp,
    services: [janrain, weibo, new WebsiteEmulator(sitePages, host)],
    hosts,
    endpoints: unique([...hosts.map((name) => `${name}:443`), ...pages.map((url) => `${url.hostname}:${portOf(url)}`)]),
    secrets: {
      ...secret(credentials?.appKey, testCredentials.appKey),
      ...secret(credentials?.appSecret, testCredentials.appSecret),
      ...secret(realmOptions.apiKey, testCredentials.apiKey),
      ...secret(realmOptions.partnerKey, testCredentials.partnerKey),
    },
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function portOf({ port, protocol }: URL): string {
  return port || (protocol === "http:" ? "80" : "443");
}
