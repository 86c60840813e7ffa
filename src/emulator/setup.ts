import { declaredUrls } from "../core/declaration/urls.ts";
import type { ValidDeclaration } from "../core/declaration/valid-declaration.ts";
import { parseUrl } from "../core/parse-url.ts";
import { expectedCallbacks } from "../core/targets/expected-callbacks.ts";
import { declaredTargets } from "../core/targets/registry.ts";
import type { EmulatedTarget, EmulatorContext, TargetEmulators } from "./emulated-target.ts";
import type { EmulatedService } from "./http.ts";
import { linkLogin, WebsiteEmulator } from "./website.ts";
import { WeiboEmulator } from "./weibo.ts";
import type { WeiboApp } from "./weibo-app.ts";

/** The services that a declaration depends on, and test credentials for them. */
export interface EmulatorSetup {
  /** Its identity services by id. */
  targets: ReadonlyMap<string, EmulatedTarget>;
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

/** How the identity services behave. */
export interface EmulatorBehavior extends Partial<Pick<EmulatorContext, "own">> {
  /** The chosen values of quirks, by the service's id. */
  quirks?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Test credentials in the format of real ones. */
const testCredentials = { appKey: "1234567890", appSecret: "0123456789abcdef".repeat(2) };

const weiboHost = "api.weibo.com";

/**
 * Sets up the services that a declaration depends on: its identity services, Weibo with the application registered, and the website
 * with every declared page, whose login is that of the first service.
 * @throws UsageError for an option's value that is not allowed
 */
export function emulatorSetup(
  declaration: ValidDeclaration,
  emulators: TargetEmulators,
  { quirks = {}, own = {} }: EmulatorBehavior = {},
): EmulatorSetup {
  const { callbacks, credentials } = declaration;
  const callback = callbacks?.authorization ?? expectedCallbacks(declaration)[0]?.url ?? `https://${weiboHost}/callback`;
  const weiboApp: WeiboApp = { ...testCredentials, callback };
  const weibo = new WeiboEmulator([weiboApp]);
  const targets = new Map(
    declaredTargets(declaration).flatMap(({ id }) => {
      const emulator = emulators.get(id);
      return emulator && !emulator.missingField(declaration)
        ? [[id as string, emulator.setUp(declaration, { quirks: quirks[id] ?? {}, own, weibo })] as const]
        : [];
    }),
  );
  const [first] = targets.values();
  const serviceHosts = [...[...targets.values()].flatMap(({ hosts }) => hosts), weiboHost];
  const pages = declaredUrls(declaration).flatMap(({ url }) => parseUrl(url) ?? []);
  const sitePages = pages.filter(({ hostname }) => !serviceHosts.includes(hostname));
  const secret = (name: string | undefined, value: string) => (name === undefined ? {} : { [name]: value });
  const hosts = unique([...sitePages.map(({ hostname }) => hostname), ...serviceHosts]);
  return {
    targets,
    weiboApp,
    services: [
      ...[...targets.values()].map(({ service }) => service),
      weibo,
      new WebsiteEmulator(sitePages, first?.login ?? ownLogin(callback)),
    ],
    hosts,
    endpoints: unique([...hosts.map((name) => `${name}:443`), ...pages.map((url) => `${url.hostname}:${portOf(url)}`)]),
    secrets: {
      ...secret(credentials?.appKey, testCredentials.appKey),
      ...secret(credentials?.appSecret, testCredentials.appSecret),
      ...Object.assign({}, ...[...targets.values()].map((target) => target.secrets)),
    },
  };
}

/** The login of a website that talks to Weibo itself. */
function ownLogin(callback: string): (pageUrl: string) => string {
  const url = new URL(`https://${weiboHost}/oauth2/authorize`);
  url.search = String(new URLSearchParams({ client_id: testCredentials.appKey, redirect_uri: callback, response_type: "code" }));
  return linkLogin(() => url);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function portOf({ port, protocol }: URL): string {
  return port || (protocol === "http:" ? "80" : "443");
}
