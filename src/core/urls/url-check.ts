import type { DeclaredUrl } from "../declaration/urls.ts";
import type { Certificate } from "./certificate.ts";
import type { NetworkFailure } from "./network-failure.ts";
import type { PageFacts } from "./page-facts.ts";

/** What is known of a URL: `unknown` is neither success nor failure, `blocked` means that it was not asked for safety. */
export const verdicts = ["ok", "broken", "blocked", "unknown", "not-checked"] as const;

export type Verdict = (typeof verdicts)[number];

/**
 * Why an answer with a status is not ok: the status itself, no page where one must be, or something that speaks of the way
 * and not of the page: limits of the rate, a bot wall, a server that is down for the moment.
 */
export type Cause = "status" | "empty" | "not-html" | "rate" | "bot-protection" | "transient" | "callback-error";

/** The outcome for one URL of a declaration. */
export interface UrlCheck extends DeclaredUrl {
  verdict: Verdict;
  /** The last response's status, where there was one. */
  status?: number;
  /** Where redirects led. */
  finalUrl?: string;
  /** What kept it from answering. */
  fault?: NetworkFailure;
  cause?: Cause;
  /** The product behind a bot wall. */
  wall?: string;
  /** The media type of what is no page. */
  contentType?: string;
  /** How long the server wanted to be left alone at the end, in seconds. */
  retryAfter?: number;
  certificate?: Certificate;
  /** Whole days until the certificate's last one, at the time of the check. */
  certificateDays?: number;
  /** What a page says of itself; only of pages that open. */
  page?: PageFacts;
  /** How often it was asked; 0 where a stored answer was taken. */
  attempts?: number;
  /** From the first request to the last answer, pauses included. */
  milliseconds?: number;
}

/** What was found out about a URL, wherever a declaration names it. */
export type UrlOutcome = Omit<UrlCheck, keyof DeclaredUrl>;

/** What is asked of a URL: a page is asked otherwise than a callback, so a URL that is both is asked as each. */
export function questionOf({ url, purpose }: Pick<DeclaredUrl, "url" | "purpose">): string {
  return `${purpose === "callback" ? "callback" : "page"} ${url}`;
}

/** The checks without those whose question stood in an earlier field. */
export function distinctUrls(checks: readonly UrlCheck[]): UrlCheck[] {
  const first = new Map(checks.toReversed().map((check) => [questionOf(check), check]));
  return checks.filter((check) => first.get(questionOf(check)) === check);
}

/** The same URLs when nothing may be asked: reported as not checked. */
export function uncheckedUrls(named: readonly DeclaredUrl[]): UrlCheck[] {
  return named.map((declared) => ({ ...declared, verdict: "not-checked" }));
}
