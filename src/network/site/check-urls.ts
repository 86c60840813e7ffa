import { type DeclaredUrl, hostOf } from "../../core/declaration/urls.ts";
import type { UrlOptions } from "../../core/options/urls.ts";
import { parseUrl } from "../../core/parse-url.ts";
import { requestKey, type UrlCheck, type UrlOutcome } from "../../core/urls/url-check.ts";
import { limitYoungGeneration } from "../../core/young-generation.ts";
import { PageClient } from "../page-client.ts";
import type { NetworkPolicy } from "../policy.ts";
import { evaluateResponse } from "./evaluate-response.ts";
import { HostThrottle } from "./host-throttle.ts";
import { PageReader } from "./read-page.ts";
import { type RequestContext, requestUrl } from "./request-url.ts";
import { type UrlCache, withoutCache } from "./url-cache.ts";

/** Options of a URL check. */
export interface CheckOptions {
  /** Login markers of the declarations, in addition to the known ones. */
  markers?: readonly string[];
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
  declaredUrls: readonly DeclaredUrl[],
  policy: NetworkPolicy,
  options: CheckOptions = {},
): Promise<UrlCheck[]> {
  const { markers = [], cache = withoutCache, onProgress = () => {}, canceled } = options;
  limitYoungGeneration();
  const client = new PageClient(policy, canceled);
  const context: RequestContext = { client, throttle: new HostThrottle(client.end), retry: policy.retry };
  const reader = new PageReader(client, context.throttle, markers);
  const distinct = new Map(declaredUrls.filter(({ url }) => parseUrl(url)).map((declared) => [requestKey(declared), declared]));
  const outcomes = new Map<string, UrlOutcome>();
  const checkOne = async (key: string, { url, purpose }: DeclaredUrl) => {
    const cached = cache.find(key, markers);
    const outcome = cached?.isFresh ? cached.outcome : await request(url, purpose, cached);
    if (!outcome) return;
    outcomes.set(key, outcome);
    reportProgress();
  };
  const request = async (url: string, purpose: DeclaredUrl["purpose"], cached: ReturnType<UrlCache["find"]>) => {
    const { response, ...effort } = await requestUrl(new URL(url), purpose, context, cached?.condition);
    if (canceled?.aborted && "failure" in response) return undefined;
    const key = requestKey({ url, purpose });
    const certificate = "status" in response ? response.certificate : undefined;
    const facts = { ...effort, ...(certificate && { certificate }) };
    if (cached && "status" in response && response.status === 304) {
      const renewed = { ...cached.outcome, ...facts };
      cache.renew(key, renewed);
      return renewed;
    }
    const evaluated = evaluateResponse(purpose, response, Date.now());
    const isOpenPage = purpose !== "callback" && evaluated.verdict === "ok" && "status" in response && response.body?.isDecoded;
    const page = isOpenPage ? await reader.read(response) : undefined;
    // Scripts may be missing.
    if (canceled?.aborted && page) return undefined;
    const outcome: UrlOutcome = { ...evaluated, ...facts, ...(page && { page }) };
    cache.store(key, outcome, markers, "status" in response ? response.headers : {});
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
    await client.close();
  }
  const today = Date.now();
  return declaredUrls.map((declared) => {
    const outcome = outcomes.get(requestKey(declared)) ?? { verdict: "not-checked" };
    const days = outcome.certificate && daysUntil(outcome.certificate.to, today);
    return { ...declared, ...outcome, ...(days !== undefined && { certificateDays: days }) };
  });
}

/** Whole days until the end of the last day: 0 on that day itself. */
function daysUntil(day: string, now: number): number {
  const oneDay = 24 * 60 * 60 * 1000;
  return Math.floor((Date.parse(day) + oneDay - 1 - now) / oneDay);
}
