import type { ValidDeclaration } from "../../core/declaration/valid-declaration.ts";
import { parseUrl } from "../../core/parse-url.ts";
import { Secret } from "../../core/secrets/secret.ts";
import type { TargetDescription } from "../../core/targets/description.ts";
import type { ProbeCheck } from "../../core/weibo/probe-check.ts";
import { NetworkError } from "../network-error.ts";
import type { ServiceResponse } from "../service-client.ts";

/** Weibo's authorize pages (documented); the probe compares their URL and never requests it. */
const authorizeUrls: readonly string[] = ["https://api.weibo.com/oauth2/authorize", "https://open.weibo.cn/oauth2/authorize"];

/** How many redirects of a service are followed. */
const maxHops = 5;

/** The result of the probe, and the pair that the service sends to Weibo, if it became known. */
export interface SignInProbe {
  check: ProbeCheck;
  pair?: { callback: string; appKey: Secret };
}

/** Requests a page at a host; the caller guards hosts that the service did not assign. */
export type RequestPage = (url: URL) => Promise<ServiceResponse>;

/**
 * Follows the start of a sign-in at an identity service up to Weibo's authorize URL, without requesting that, and compares callback
 * and app key with the declaration. Needs no key and sends none. Redirects are followed only within the service; anything unexpected
 * is unknown.
 * @param appKey compared and never shown; undefined if its secret is not set
 */
export async function probeSignIn(
  request: RequestPage,
  { name: service, signIn }: TargetDescription,
  declaration: ValidDeclaration,
  appKey: Secret | undefined,
): Promise<SignInProbe> {
  const subject = { kind: "sign-in", service } as const;
  const { url: start, hosts } = signIn?.startOf(declaration) ?? { url: "", hosts: [] };
  let url = parseUrl(start);
  try {
    for (let hop = 0; url && hop < maxHops; hop++) {
      const { status, location } = await request(url);
      const target = location === undefined || status < 300 || status > 399 ? undefined : parseUrl(location, url.href);
      if (!target) return { check: { ...subject, state: "unknown", status } };
      const pair = authorizeUrls.includes(target.origin + target.pathname) ? pairIn(target.searchParams) : undefined;
      if (pair) return { check: { ...subject, status, ...compare(pair, declaration.callbacks, appKey) }, pair };
      // No host that a response names is requested.
      url = target.protocol === "https:" && target.port === "" && hosts.includes(target.hostname) ? target : undefined;
    }
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    return { check: { ...subject, state: "unknown", failure: error.failure } };
  }
  return { check: { ...subject, state: "unknown" } };
}

/** Callback and app key of an authorize URL. Each must appear once: Weibo may read another one than the first. */
function pairIn(query: URLSearchParams): SignInProbe["pair"] {
  const [[callback, ...callbacks], [clientId, ...clientIds]] = [query.getAll("redirect_uri"), query.getAll("client_id")];
  if (callback === undefined || clientId === undefined || callbacks.length + clientIds.length > 0) return undefined;
  return { callback, appKey: new Secret(clientId) };
}

function compare(
  pair: NonNullable<SignInProbe["pair"]>,
  callbacks: ValidDeclaration["callbacks"],
  appKey: Secret | undefined,
): Omit<ProbeCheck, "kind"> {
  const compared = appKey ? (["callback", "appKey"] as const) : (["callback"] as const);
  const isSame = { callback: pair.callback === callbacks?.authorization, appKey: appKey?.equals(pair.appKey) };
  const differs = compared.filter((name) => !isSame[name]);
  return differs.length === 0 ? { state: "same", compared } : { state: "differs", compared, differs };
}
