import type { DeclaredUrl } from "../declaration/urls.ts";
import type { Certificate } from "./certificate.ts";
import type { NetworkFailure } from "./network-failure.ts";
import type { PageFacts } from "./page-facts.ts";

/**
 * The verdict on a URL. `broken` means that browsers show an error as well, `no-page` that they show something else than a page, or save it.
 * `unknown` is neither success nor failure, `blocked` means that it was not requested, for safety.
 */
export const verdicts = ["ok", "broken", "no-page", "blocked", "unknown", "not-checked"] as const;

export type Verdict = (typeof verdicts)[number];

/**
 * Why a response is not ok: its status, a page that is not well-formed XML, content that is not a page, or a condition that says nothing about the page itself: a
 * rate limit, bot protection, a server that is temporarily unavailable.
 */
export type Cause = "status" | "xml" | "empty" | "not-html" | "rate" | "bot-protection" | "transient" | "forbidden" | "callback-error";

/** The outcome for one URL of a declaration. */
export interface UrlCheck extends DeclaredUrl {
  verdict: Verdict;
  /** Status of the last response, if any. */
  status?: number;
  /** The URL after redirects. */
  finalUrl?: string;
  /** Why there was no response. */
  failure?: NetworkFailure;
  cause?: Cause;
  /** The bot protection product that responded. */
  protection?: string;
  /** The media type, if it is not a page. */
  contentType?: string;
  /** The `Retry-After` of the last response, in seconds. */
  retryAfter?: number;
  certificate?: Certificate;
  /** Whole days until the certificate's last day, at the time of the check. */
  certificateDays?: number;
  /** Facts about a page that opens. */
  page?: PageFacts;
  /** How many requests were made; 0 for a cached result. */
  attempts?: number;
  /** From the first request to the last response, pauses included. */
  milliseconds?: number;
}

/** The result for a URL, independent of the field that declares it. */
export type UrlOutcome = Omit<UrlCheck, keyof DeclaredUrl>;

/** Key of the request for a URL: pages and callbacks are requested differently, so a URL that is both has two keys. */
export function requestKey({ url, purpose }: Pick<DeclaredUrl, "url" | "purpose">): string {
  return `${purpose === "callback" ? "callback" : "page"} ${url}`;
}

/** The checks without those whose request belongs to an earlier field. */
export function distinctUrls(checks: readonly UrlCheck[]): UrlCheck[] {
  const first = new Map(checks.toReversed().map((check) => [requestKey(check), check]));
  return checks.filter((check) => first.get(requestKey(check)) === check);
}

/** The same URLs when the network may not be used: reported as not checked. */
export function uncheckedUrls(declaredUrls: readonly DeclaredUrl[]): UrlCheck[] {
  return declaredUrls.map((declared) => ({ ...declared, verdict: "not-checked" }));
}
