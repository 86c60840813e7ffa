import { type DeclaredUrl, hostOf } from "../../core/declaration/urls.ts";
import type { UrlOptions } from "../../core/options/urls.ts";
import { parseUrl } from "../../core/parse-url.ts";
import { isKnownMarker } from "../../core/urls/login-markers.ts";
import { requestKey, type UrlCheck, type UrlOutcome } from "../../core/urls/url-check.ts";
import { limitYoungGeneration } from "../../core/young-generation.ts";
import { PageRenderer } from "../browser/render-page.ts";
import { PageClient, type PageResponse } from "../page-client.ts";
import type { NetworkPolicy } from "../policy.ts";
import { evaluateResponse } from "./evaluate-response.ts";
import { HostThrottle } from "./host-throttle.ts";
import { PageReader } from "./read-page.ts";
import { needsRendering, renderedFacts } from "./rendered-page.ts";
import { type RequestContext, requestUrl } from "./request-url.ts";
import { type UrlCache, withoutCache } from "./url-cache.ts";

/** A URL to check. */
export interface UrlToCheck extends DeclaredUrl {
  /** The login markers of its declaration, in addition to the known ones. */
  markers?: readonly string[];
}

/** Options of a URL check. */
export interface CheckOptions {
  /** Results of earlier runs. */
  cache?: UrlCache | undefined;
  /** Called whenever a URL is done. */
  onProgress?: UrlOptions["onProgress"];
  /** Aborted when the run is canceled: what is not done by then is not checked. */
  canceled?: AbortSignal | undefined;
}

/**
 * Checks URLs. Each is requested once, however often it is declared; text that is not a URL is not checked.
 * @param declaredUrls the URLs of all declarations of a run
 * @returns a check for each of `declaredUrls`, in its order
 */
export async function checkUrls(
  declaredUrls: readonly UrlToCheck[],
  policy: NetworkPolicy,
  options: CheckOptions = {},
): Promise<UrlCheck[]> {
  const { cache = withoutCache, onProgress = () => {}, canceled } = options;
  limitYoungGeneration();
  const client = new PageClient(policy, canceled);
  const context: RequestContext = { client, throttle: new HostThrottle(client.end), retry: policy.retry };
  const distinct = distinctRequests(declaredUrls);
  const renderer = policy.browser && new PageRenderer(policy, client.end);
  const searchedFor = (markers: readonly string[]) => (renderer ? [...markers, "--browser"] : markers);
  const reader = new PageReader(client, context.throttle, [...new Set([...distinct.values()].flatMap(({ markers }) => markers))]);
  const outcomes = new Map<string, UrlOutcome>();
  const inspect = async (response: PageResponse, own: readonly string[]) => {
    const read = await reader.read(response, own);
    if (!renderer || !needsRendering(read, own)) return read;
    return renderedFacts(read, await renderer.render(response.finalUrl), response.finalUrl, own);
  };
  const checkOne = async (key: string, request: UrlRequest) => {
    const cached = cache.find(key, searchedFor(request.markers));
    const outcome = cached?.isFresh ? cached.outcome : await requestOne(key, request, cached);
    if (!outcome) return;
    outcomes.set(key, outcome);
    reportProgress();
  };
  const requestOne = async (key: string, { url, purpose, markers }: UrlRequest, cached: ReturnType<UrlCache["find"]>) => {
    const { response, ...effort } = await requestUrl(new URL(url), purpose, context, cached?.condition);
    if (canceled?.aborted && "failure" in response) return undefined;
    const certificate = "status" in response ? response.certificate : undefined;
    const facts = { ...effort, ...(certificate && { certificate }) };
    if (cached && "status" in response && response.status === 304) {
      const renewed = { ...cached.outcome, ...facts };
      cache.renew(key, renewed);
      return renewed;
    }
    const evaluated = evaluateResponse(purpose, response, Date.now());
    const isOpenPage = purpose !== "callback" && evaluated.verdict === "ok" && "status" in response;
    const page = isOpenPage ? await inspect(response, markers) : undefined;
    // Scripts may be missing.
    if (canceled?.aborted && page) return undefined;
    const outcome: UrlOutcome = { ...evaluated, ...facts, ...(page && { page }) };
    cache.store(key, outcome, searchedFor(markers), "status" in response ? response.headers : {});
    return outcome;
  };
  const reportProgress = () => {
    const pending = [...distinct].find(([key]) => !outcomes.has(key))?.[1];
    onProgress(outcomes.size, distinct.size, pending && hostOf(pending.url));
  };
  reportProgress();
  try {
    await Promise.all([...distinct].map(([key, declared]) => checkOne(key, declared)));
  } finally {
    await Promise.all([client.close(), renderer?.close()]);
  }
  const today = Date.now();
  return declaredUrls.map(({ markers = [], ...declared }) => {
    const { page, ...outcome } = outcomes.get(requestKey(declared)) ?? { verdict: "not-checked" };
    const days = outcome.certificate && daysUntil(outcome.certificate.to, today);
    return {
      ...declared,
      ...outcome,
      ...(page && { page: { ...page, markers: page.markers.filter((marker) => isKnownMarker(marker) || markers.includes(marker)) } }),
      ...(days !== undefined && { certificateDays: days }),
    };
  });
}

/** A URL with the markers of all declarations that name it. */
type UrlRequest = Required<UrlToCheck>;

function distinctRequests(declaredUrls: readonly UrlToCheck[]): Map<string, UrlRequest> {
  const requests = new Map<string, UrlRequest>();
  for (const declared of declaredUrls) {
    if (!parseUrl(declared.url)) continue;
    const key = requestKey(declared);
    const markers = [...(requests.get(key)?.markers ?? []), ...(declared.markers ?? [])];
    requests.set(key, { ...declared, markers: [...new Set(markers)].sort() });
  }
  return requests;
}

/** Whole days until the end of the last day: 0 on that day itself. */
function daysUntil(day: string, now: number): number {
  const oneDay = 24 * 60 * 60 * 1000;
  return Math.floor((Date.parse(day) + oneDay - 1 - now) / oneDay);
}
