import type { DeclaredUrl } from "../../core/declaration/urls.ts";
import { parseUrl } from "../../core/parse-url.ts";
import { questionOf, type UrlCheck, type UrlOutcome } from "../../core/urls/url-check.ts";
import { PageClient } from "../page-client.ts";
import type { NetworkPolicy } from "../policy.ts";
import { limitYoungGeneration } from "../young-generation.ts";
import { evaluateResponse } from "./evaluate-response.ts";
import { HostThrottle } from "./host-throttle.ts";
import { PageReader } from "./read-page.ts";
import { type Asking, askUrl } from "./request-url.ts";
import { type UrlCache, withoutCache } from "./url-cache.ts";

/** What a check may be given besides the URLs. */
export interface CheckOptions {
  /** Login markers that declarations name besides the known ones. */
  markers?: readonly string[];
  /** Answers of earlier runs. */
  cache?: UrlCache | undefined;
  /** Told each time that a URL is settled. */
  onProgress?: ((settled: number, all: number) => void) | undefined;
}

/**
 * Confirms URLs against the world. Each is asked once, however often it is named; what is not a URL is not checked.
 * @param named the URLs of all declarations of a run
 * @returns a check for each of `named`, in its order
 */
export async function checkUrls(named: readonly DeclaredUrl[], policy: NetworkPolicy, options: CheckOptions = {}): Promise<UrlCheck[]> {
  const { markers = [], cache = withoutCache, onProgress = () => {} } = options;
  limitYoungGeneration();
  const client = new PageClient(policy);
  const asking: Asking = { client, throttle: new HostThrottle(client.end), retry: policy.retry };
  const reader = new PageReader(client, asking.throttle, markers);
  const distinct = new Map(named.filter(({ url }) => parseUrl(url)).map((declared) => [questionOf(declared), declared]));
  const outcomes = new Map<string, UrlOutcome>();
  const settle = async (question: string, { url, purpose }: DeclaredUrl) => {
    const stored = cache.find(question, markers);
    outcomes.set(question, stored?.isFresh ? stored.outcome : await ask(url, purpose, stored));
    onProgress(outcomes.size, distinct.size);
  };
  const ask = async (url: string, purpose: DeclaredUrl["purpose"], stored: ReturnType<UrlCache["find"]>): Promise<UrlOutcome> => {
    const { answer, ...effort } = await askUrl(new URL(url), purpose, asking, stored?.condition);
    const question = questionOf({ url, purpose });
    const certificate = "status" in answer ? answer.certificate : undefined;
    const seen = { ...effort, ...(certificate && { certificate }) };
    if (stored && "status" in answer && answer.status === 304) {
      const renewed = { ...stored.outcome, ...seen };
      cache.renew(question, renewed);
      return renewed;
    }
    const evaluated = evaluateResponse(purpose, answer, Date.now());
    const isOpenPage = purpose !== "callback" && evaluated.verdict === "ok" && "body" in answer;
    const page = isOpenPage ? await reader.read(answer) : undefined;
    const outcome = { ...evaluated, ...seen, ...(page && { page }) };
    cache.store(question, outcome, markers, "status" in answer ? answer.headers : {});
    return outcome;
  };
  try {
    await Promise.all([...distinct].map(([question, declared]) => settle(question, declared)));
  } finally {
    await client.close();
  }
  const today = Date.now();
  return named.map((declared) => {
    const outcome = outcomes.get(questionOf(declared)) ?? { verdict: "not-checked" };
    const days = outcome.certificate && daysUntil(outcome.certificate.to, today);
    return { ...declared, ...outcome, ...(days !== undefined && { certificateDays: days }) };
  });
}

/** Whole days until the last day is over: 0 on that day itself. */
function daysUntil(day: string, now: number): number {
  const oneDay = 24 * 60 * 60 * 1000;
  return Math.floor((Date.parse(day) + oneDay - 1 - now) / oneDay);
}
