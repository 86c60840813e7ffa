import { provider, realmHost } from "../core/declaration/janrain-host.ts";
import { declaredUrls } from "../core/declaration/urls.ts";
import type { ValidDeclaration } from "../core/declaration/valid-declaration.ts";
import { parseUrl } from "../core/parse-url.ts";
import { type Auth0Setup, auth0Setup } from "./auth0-setup.ts";
import type { Auth0Quirks } from "./auth0-tenant.ts";
import type { EmulatedService } from "./http.ts";
import { JanrainEmulator, sharedHost } from "./janrain.ts";
import type { JanrainApp, JanrainQuirks, PropertyNames } from "./janrain-app.ts";
import { janrainLogin, linkLogin, WebsiteEmulator } from "./website.ts";
import { WeiboEmulator } from "./weibo.ts";
import type { WeiboApp } from "./weibo-app.ts";

/** The services that a declaration depends on, and test credentials for them. */
export interface EmulatorSetup {
  /** Its Janrain application by its host, e.g. `acme.rpxnow.com`; empty without one. */
  apps: ReadonlyMap<string, JanrainApp>;
  /** Its application at Janrain; tests read and change it. */
  app: JanrainApp;
  janrain: JanrainEmulator;
  /** Its tenant at Auth0; undefined without one. */
  auth0: Auth0Setup | undefined;
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
  quirks?: EmulatorQuirks | undefined;
  propertyNames?: PropertyNames | undefined;
}

/** The quirks of each identity service. */
export interface EmulatorQuirks {
  janrain?: JanrainQuirks | undefined;
  auth0?: Auth0Quirks | undefined;
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
 * Sets up the services that a declaration depends on: its identity services with other providers but without Weibo, Weibo with the
 * application registered, and the website with every declared page.
 */
export function emulatorSetup(declaration: ValidDeclaration, { quirks = {}, propertyNames }: EmulatorBehavior = {}): EmulatorSetup {
  const { callbacks, credentials, janrain: realmOptions } = declaration;
  const host = realmOptions?.realm === undefined ? undefined : realmHost(realmOptions.realm);
  const janrainHosts = host === undefined ? [] : [host, ...(realmOptions?.domain === undefined ? [] : [realmOptions.domain.toLowerCase()])];
  const app: JanrainApp = {
    apiKey: testCredentials.apiKey,
    partnerKey: testCredentials.partnerKey,
    offered: ["facebook", "google", "linkedin", "qq", "renren", provider, "twitter"],
    signIn: ["google", "facebook"],
    domains: ["localhost", "shop.acme.example"],
    properties: new Map(),
  };
  const callback = callbacks?.authorization ?? `https://${host ?? weiboHost}/${provider}/callback`;
  const weiboApp: WeiboApp = { appKey: testCredentials.appKey, appSecret: testCredentials.appSecret, callback };
  const weibo = new WeiboEmulator([weiboApp]);
  const servedApps = new Map(janrainHosts.map((janrainHost) => [janrainHost, app]));
  const janrain = new JanrainEmulator(servedApps, { quirks: quirks.janrain ?? {}, weibo, ...(propertyNames && { propertyNames }) });
  const auth0 = auth0Setup(declaration, quirks.auth0 ?? {}, weibo);
  const serviceHosts = [...janrainHosts, ...(auth0?.hosts ?? []), weiboHost, sharedHost];
  const pages = declaredUrls(declaration).flatMap(({ url }) => parseUrl(url) ?? []);
  const sitePages = pages.filter(({ hostname }) => !serviceHosts.includes(hostname));
  const login = host === undefined && auth0 ? linkLogin(auth0.signIn) : janrainLogin(host ?? sharedHost);
  const secret = (name: string | undefined, value: string) => (name === undefined ? {} : { [name]: value });
  const hosts = unique([...sitePages.map(({ hostname }) => hostname), ...serviceHosts]);
  return {
    apps: new Map(host === undefined ? [] : [[host, app]]),
    app,
    janrain,
    auth0,
    weiboApp,
    services: [janrain, ...(auth0 ? [auth0.auth0] : []), weibo, new WebsiteEmulator(sitePages, login)],
    hosts,
    endpoints: unique([...hosts.map((name) => `${name}:443`), ...pages.map((url) => `${url.hostname}:${portOf(url)}`)]),
    secrets: {
      ...secret(credentials?.appKey, testCredentials.appKey),
      ...secret(credentials?.appSecret, testCredentials.appSecret),
      ...secret(realmOptions?.apiKey, testCredentials.apiKey),
      ...secret(realmOptions?.partnerKey, testCredentials.partnerKey),
      ...auth0?.secrets,
    },
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function portOf({ port, protocol }: URL): string {
  return port || (protocol === "http:" ? "80" : "443");
}
