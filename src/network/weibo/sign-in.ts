import { provider, realmHost } from "../../core/declaration/janrain-host.ts";
import type { ValidDeclaration } from "../../core/declaration/valid-declaration.ts";
import { parseUrl } from "../../core/parse-url.ts";
import type { Secret } from "../../core/secrets/secret.ts";
import type { ProbeCheck } from "../../core/weibo/probe-check.ts";
import { NetworkError } from "../network-error.ts";
import type { ServiceClient } from "../service-client.ts";

/** Weibo's authorize pages (documented); the probe compares their URL and never requests it. */
const authorizeUrls: readonly string[] = ["https://api.weibo.com/oauth2/authorize", "https://open.weibo.cn/oauth2/authorize"];

/** How many redirects of Janrain are followed. */
const maxHops = 5;

/**
 * Follows the start of a sign-in at Janrain up to Weibo's authorize URL, without requesting that, and compares callback and app
 * key with the declaration. Needs no key and sends none. Redirects are followed only within Janrain; anything unexpected is unknown.
 * Sources: jump.ios, JRSessionData.m: the start path (observed); that it redirects to Weibo's authorize URL (inferred).
 * @param appKey compared and never shown; undefined if its secret is not set
 */
export async function probeSignIn(
  client: ServiceClient,
  { app, callbacks, janrain }: ValidDeclaration,
  appKey: Secret | undefined,
): Promise<ProbeCheck> {
  const kind = "sign-in";
  const hosts = [janrain?.realm && realmHost(janrain.realm), janrain?.domain?.toLowerCase()].filter((host) => host !== undefined);
  const start = parseUrl(`https://${hosts[0]}/${provider}/start?${new URLSearchParams({ token_url: app?.website ?? "" })}`);
  let url = hosts[0] && start;
  try {
    for (let hop = 0; url && hop < maxHops; hop++) {
      const { status, location } = await client.get(url);
      const target = location === undefined || status < 300 || status > 399 ? undefined : parseUrl(location, url.href);
      if (!target) return { kind, state: "unknown", status };
      if (authorizeUrls.includes(target.origin + target.pathname))
        return { kind, status, ...compare(target.searchParams, callbacks, appKey) };
      // No host that a response names is requested.
      url = target.protocol === "https:" && hosts.includes(target.hostname) ? target : undefined;
    }
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    return { kind, state: "unknown", failure: error.failure };
  }
  return { kind, state: "unknown" };
}

function compare(query: URLSearchParams, callbacks: ValidDeclaration["callbacks"], appKey: Secret | undefined): Omit<ProbeCheck, "kind"> {
  const [callback, clientId] = [query.get("redirect_uri"), query.get("client_id")];
  if (callback === null || clientId === null) return { state: "unknown" };
  const differs = [
    ...(callback === callbacks?.authorization ? [] : (["callback"] as const)),
    ...(appKey === undefined || appKey.reveal() === clientId ? [] : (["appKey"] as const)),
  ];
  return differs.length === 0 ? { state: "accepted" } : { state: "differs", differs };
}
