import { hostOf } from "../../src/core/declaration/urls.ts";
import { declaredBy } from "./declared-by.ts";

/** An application at Weibo, with what its form contains. */
interface WeiboApplication {
  secret: string;
  /** Still accepted after a reset, where Weibo does so; no source says. */
  earlierSecret: string | undefined;
  callback: string;
  form: Map<string, string>;
}

/** An application at Janrain. */
interface JanrainApplication {
  domain: string | undefined;
  credentials: { key: string; secret: string } | undefined;
  allowed: Set<string>;
  isListed: boolean;
}

/** What Weibo, Janrain, the website and GitHub hold, as far as sign-in and Weibo's form depend on it. */
export interface World {
  weibo: Map<string, WeiboApplication>;
  janrain: Map<string, JanrainApplication>;
  website: { host: string; appUrl: string };
  /** Path of the callback that Janrain sends. */
  callbackPath: string;
  secrets: Map<string, string>;
}

/** What no declaration shows: why the name of a secret changed, and which callback Weibo has already. */
export interface Circumstances {
  /** The new name holds the same value, the value after a reset at Weibo, or that of another Weibo application. */
  credentials: "renamed" | "reset" | "reset-lenient" | "other-application";
  /** Whether Weibo has the callback of the later declaration already. */
  hasCallback: boolean;
}

/** A declaration's parts that the simulation reads. */
export function declarationOf(text: string) {
  const { declaration, values } = declaredBy(text);
  const { janrain, app, callbacks, credentials } = declaration;
  const realm = janrain?.realm ?? "";
  const website = hostOf(app?.website) ?? "";
  return {
    values,
    realm,
    domain: janrain?.domain,
    host: janrain?.domain ?? `${realm}.rpxnow.com`,
    website,
    domains: [website, ...(janrain?.allowDomains ?? [])].flatMap((domain) => domain ?? []),
    callback: callbacks?.authorization ?? "",
    appKey: credentials?.appKey ?? "",
    appSecret: credentials?.appSecret ?? "",
    apiKey: janrain?.apiKey ?? "",
    partnerKey: janrain?.partnerKey,
    formValues: new Map([...values].map(([pointer, value]) => [pointer, typeof value === "string" ? value : value.join("\n")])),
  };
}

export type SimulatedDeclaration = ReturnType<typeof declarationOf>;

/** The world in which everything matches a declaration. */
export function worldOf(declared: SimulatedDeclaration, later: SimulatedDeclaration, { hasCallback }: Circumstances): World {
  const { realm, domain, domains, host, website, formValues } = declared;
  const isSameHost = host === later.host;
  const callback = isSameHost && hasCallback ? later.callback : declared.callback;
  return {
    weibo: new Map([["111", { secret: "first", earlierSecret: undefined, callback, form: new Map(formValues) }]]),
    janrain: new Map([[realm, { domain, credentials: { key: "111", secret: "first" }, allowed: new Set(domains), isListed: true }]]),
    website: { host: website, appUrl: `https://${host}` },
    callbackPath: new URL(later.callback).pathname,
    secrets: new Map(
      [
        [declared.appKey, "111"],
        [declared.appSecret, "first"],
        [declared.apiKey, `api ${realm}`],
        [declared.partnerKey ?? "", `partner ${realm}`],
      ].filter(([name]) => name !== "") as [string, string][],
    ),
  };
}

/** The Janrain application that answers at a host: with a custom domain, no longer at its own host (documented for appUrl). */
function applicationAt(world: World, host: string): JanrainApplication | undefined {
  return [...world.janrain].find(([realm, { domain }]) => (domain ?? `${realm}.rpxnow.com`) === host)?.[1];
}

/** Whether a user of the website can sign in: everything has to match. */
export function signInWorks(world: World, website = world.website.host): boolean {
  const host = new URL(world.website.appUrl).hostname;
  const application = applicationAt(world, host);
  if (!application?.isListed || !application.credentials) return false;
  if (![...application.allowed].some((pattern) => pattern === website || (pattern.startsWith("*.") && website.endsWith(pattern.slice(1)))))
    return false;
  const { key, secret } = application.credentials;
  const weibo = world.weibo.get(key);
  if (!weibo || ![weibo.secret, weibo.earlierSecret].includes(secret)) return false;
  return weibo.callback === `https://${host}${world.callbackPath}`;
}

/**
 * The sync of a declaration, independent of what a review says about it.
 * @returns what it changed
 * @throws Error without the keys of the application
 */
export function sync(world: World, { realm, domains, appKey, appSecret, apiKey, partnerKey }: SimulatedDeclaration): string[] {
  const application = world.janrain.get(realm);
  if (!application) throw new Error(`there is no Janrain application ${realm}`);
  if (world.secrets.get(apiKey) !== `api ${realm}`) throw new Error(`${apiKey} is not the key of ${realm}`);
  const changed: string[] = [];
  const missing = domains.filter((domain) => ![...application.allowed].some((entry) => entry === domain || covers(entry, domain)));
  for (const domain of missing) application.allowed.add(domain);
  if (missing.length > 0) changed.push("janrain-allow-list");
  if (partnerKey !== undefined) {
    if (world.secrets.get(partnerKey) !== `partner ${realm}`) throw new Error(`${partnerKey} is not the Partner key of ${realm}`);
    if (store(world, application, appKey, appSecret)) changed.push("janrain-store");
  }
  if (application.credentials && !application.isListed) {
    application.isListed = true;
    changed.push("janrain-sign-in");
  }
  return changed;
}

/** Stores the values of two secrets, as the sync or a person does. */
export function store(world: World, application: JanrainApplication, appKey: string, appSecret: string): boolean {
  const [key, secret] = [world.secrets.get(appKey), world.secrets.get(appSecret)];
  if (key === undefined || secret === undefined) throw new Error(`${appKey} or ${appSecret} is not set`);
  const isSame = application.credentials?.key === key && application.credentials.secret === secret;
  application.credentials = { key, secret };
  return !isSame;
}

const covers = (pattern: string, host: string) => pattern.startsWith("*.") && host.endsWith(pattern.slice(1));
