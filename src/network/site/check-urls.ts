import type { DeclaredUrl } from "../../core/declaration/urls.ts";
import type { UrlOptions } from "../../core/options/urls.ts";
import { parseUrl } from "../../core/parse-url.ts";
import { isKnownMarker } from "../../core/urls/login-markers.ts";
import type { PageFacts } from "../../core/urls/page-facts.ts";
import { requestKey, type UrlCheck, type UrlOutcome } from "../../core/urls/url-check.ts";
import { limitYoungGeneration } from "../../core/v8-flags.ts";
import { PageRenderer } from "../browser/render-page.ts";
import { isXhtmlPage } from "../content-type.ts";
import { throwIfHeapIsFull } from "../heap-guard.ts";
import { PageClient } from "../page-client.ts";
import type { PageResponse } from "../page-response.ts";
import type { NetworkPolicy } from "../policy.ts";
import { loadXmlParser } from "../xml-parser.ts";
import { evaluateResponse } from "./evaluate-response.ts";
import { HostThrottle } from "./host-throttle.ts";
import { PageReader } from "./read-page.ts";
import { needsRendering, renderedFacts } from "./rendered-page.ts";
import { type RequestContext, requestUrl } from "./request-url.ts";
import { Turns } from "./turns.ts";
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

/** How much of pages is kept before they are searched, in bytes; with more, requests wait. */
const maxKeptBytes = 16 * 1024 * 1024;

/** A URL with the markers of all declarations that name it. */
interface UrlRequest {
  url: URL;
  purpose: DeclaredUrl["purpose"];
  markers: Set<string>;
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
  const checker = new UrlChecker(policy, options);
  try {
    return (await Promise.all(checker.complete([declaredUrls]))).flat();
  } finally {
    await checker.close();
  }
}

/** Checks URLs like `checkUrls`, and may start before all of them are known. */
export class UrlChecker {
  readonly #cache: UrlCache;
  readonly #options: CheckOptions;
  readonly #client: PageClient;
  readonly #context: RequestContext;
  readonly #renderer: PageRenderer | undefined;
  readonly #requests = new Map<string, UrlRequest>();
  readonly #outcomes = new Map<string, UrlOutcome>();
  readonly #running = new Map<string, Promise<void>>();
  /** The keys of requests, in their order, without those that were done before the others. */
  readonly #pending: string[] = [];
  /** Reads pages; available once all URLs and their markers are known. */
  readonly #reader: Promise<PageReader>;
  #setReader: (reader: PageReader) => void = () => {};
  /** Pages are searched one by one, once all markers are known: a later declaration may add one. Requests go first. */
  readonly #turns: Turns;
  #readingSince = performance.now();
  #keptBytes = 0;
  #isListComplete = false;

  constructor(policy: NetworkPolicy, options: CheckOptions = {}) {
    limitYoungGeneration();
    this.#cache = options.cache ?? withoutCache;
    this.#options = options;
    this.#client = new PageClient(policy, options.canceled);
    this.#reader = new Promise((resolve) => (this.#setReader = resolve));
    const throttle = new HostThrottle(this.#client.end);
    this.#turns = new Turns(this.#reader, () => throttle.isSupplied);
    const room = async () => {
      if (this.#keptBytes > maxKeptBytes) await this.#turns.next();
    };
    this.#context = { client: this.#client, throttle, retry: policy.retry, room };
    this.#renderer = policy.browser && new PageRenderer(policy, this.#client.end);
  }

  /**
   * Starts to check URLs that a later `complete` names again.
   * @returns resolves when there is time to read another declaration
   */
  async start(urls: readonly UrlToCheck[]): Promise<void> {
    this.#startAll(urls);
    await this.#turns.pause(this.#readingSince);
    this.#readingSince = performance.now();
  }

  /** @throws ExhaustedError if the heap is almost full: a large run fills it before its first request */
  #startAll(urls: readonly UrlToCheck[]): void {
    for (const declared of urls) {
      const url = parseUrl(declared.url);
      if (!url) continue;
      const key = requestKey(declared);
      const request = this.#requests.get(key) ?? { url, purpose: declared.purpose, markers: new Set<string>() };
      for (const marker of declared.markers ?? []) request.markers.add(marker);
      if (this.#requests.has(key)) continue;
      throwIfHeapIsFull();
      this.#requests.set(key, request);
      this.#pending.push(key);
      this.#run(key, request);
    }
  }

  /**
   * @param lists the URLs of all declarations of a run
   * @returns for each list a check for each of its URLs, in their order
   */
  complete(lists: readonly (readonly UrlToCheck[])[]): Promise<UrlCheck[]>[] {
    for (const urls of lists) this.#startAll(urls);
    this.#isListComplete = true;
    this.#reportProgress();
    const allMarkers = new Set([...this.#requests.values()].flatMap(({ markers }) => [...markers]));
    this.#setReader(new PageReader(this.#client, this.#context.throttle, [...allMarkers]));
    const today = Date.now();
    return lists.map(async (urls) => {
      await Promise.all(urls.map((declared) => this.#running.get(requestKey(declared))));
      // Its declaration is checked then.
      await this.#turns.next();
      return urls.map((declared) => this.#checkOf(declared, today));
    });
  }

  /** Ends all requests. */
  async close(): Promise<void> {
    await Promise.all([this.#client.close(), this.#renderer?.close()]);
  }

  #run(key: string, request: UrlRequest): void {
    const running = this.#check(key, request, this.#running.size);
    // Its failure is that of `complete`.
    running.catch(() => {});
    this.#running.set(key, running);
  }

  async #check(key: string, request: UrlRequest, index: number): Promise<void> {
    if (this.#cache !== withoutCache) await this.#reader;
    const cached = this.#cache.find(key, this.#searchedFor(request));
    const outcome = cached?.isFresh ? cached.outcome : await this.#request(key, request, index, cached);
    if (!outcome) return;
    this.#outcomes.set(key, outcome);
    this.#reportProgress();
  }

  async #request(key: string, request: UrlRequest, index: number, cached: ReturnType<UrlCache["find"]>): Promise<UrlOutcome | undefined> {
    const { canceled } = this.#options;
    const { response, ...effort } = await requestUrl(request, index, this.#context, cached?.condition);
    if (canceled?.aborted && "failure" in response) return undefined;
    const certificate = "status" in response ? response.certificate : undefined;
    const facts = { ...effort, ...(certificate && { certificate }) };
    if (cached && "status" in response && response.status === 304) {
      const renewed = { ...cached.outcome, ...facts };
      this.#cache.renew(key, renewed);
      return renewed;
    }
    if ("status" in response && isXhtmlPage(response)) await loadXmlParser();
    const evaluated = evaluateResponse(request.purpose, response, Date.now());
    const isOpenPage = request.purpose !== "callback" && evaluated.verdict === "ok" && "status" in response;
    const page = isOpenPage ? await this.#inspect(response, request) : undefined;
    // Scripts may be missing.
    if (canceled?.aborted && page) return undefined;
    const outcome: UrlOutcome = { ...evaluated, ...facts, ...(page && { page }) };
    this.#cache.store(key, outcome, this.#searchedFor(request), "status" in response ? response.headers : {});
    return outcome;
  }

  async #inspect(response: PageResponse, request: UrlRequest): Promise<PageFacts> {
    const bytes = response.body?.bytes.length ?? 0;
    this.#keptBytes += bytes;
    await this.#turns.next();
    this.#keptBytes -= bytes;
    const reader = await this.#reader;
    const own = [...request.markers].sort();
    const read = await reader.read(response, own);
    if (!this.#renderer || !needsRendering(read, own)) return read;
    return renderedFacts(read, await this.#renderer.render(response.finalUrl), response.finalUrl, own);
  }

  #searchedFor({ markers }: UrlRequest): string[] {
    return [...[...markers].sort(), ...(this.#renderer ? ["--browser"] : [])];
  }

  #reportProgress(): void {
    const { onProgress } = this.#options;
    if (!onProgress || !this.#isListComplete) return;
    while (this.#outcomes.has(this.#pending[0] ?? "")) this.#pending.shift();
    const [key = ""] = this.#pending;
    onProgress(this.#outcomes.size, this.#requests.size, this.#requests.get(key)?.url.hostname);
  }

  #checkOf({ markers = [], ...declared }: UrlToCheck, today: number): UrlCheck {
    const { page, ...outcome } = this.#outcomes.get(requestKey(declared)) ?? { verdict: "not-checked" };
    const days = outcome.certificate && daysUntil(outcome.certificate.to, today);
    return {
      ...declared,
      ...outcome,
      ...(page && { page: { ...page, markers: page.markers.filter((marker) => isKnownMarker(marker) || markers.includes(marker)) } }),
      ...(days !== undefined && { certificateDays: days }),
    };
  }
}

/** Whole days until the end of the last day: 0 on that day itself. */
function daysUntil(day: string, now: number): number {
  const oneDay = 24 * 60 * 60 * 1000;
  return Math.floor((Date.parse(day) + oneDay - 1 - now) / oneDay);
}
