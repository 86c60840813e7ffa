import type { DeclaredUrl } from "../../core/declaration/urls.ts";
import type { NetworkFailure } from "../../core/urls/network-failure.ts";
import type { UrlCheck, Verdict } from "../../core/urls/url-check.ts";
import { bodyText } from "../body.ts";
import { isPage, isXhtmlPage, mediaTypeOf } from "../content-type.ts";
import { listOf } from "../header-fields.ts";
import type { PageResponse, UrlResponse } from "../page-response.ts";
import { retryAfterOf } from "../retry.ts";
import { isWellFormedXml } from "../xml-parser.ts";
import { type BotProtection, botProtections } from "./bot-protection.ts";
import { codeOfShortPage } from "./challenge-page.ts";

/** What a response says about a URL. */
export type Evaluation = Pick<
  UrlCheck,
  "verdict" | "status" | "finalUrl" | "failure" | "cause" | "protection" | "contentType" | "retryAfter"
>;

/** Statuses of a server or gateway that is temporarily unavailable. Source: RFC 9110, 15.6; RFC 8470 for 425; curl's manual for 522 and 524. */
const transientStatuses: readonly number[] = [408, 425, 502, 503, 504, 522, 524];

/**
 * Evaluates the last response of a URL. A website or page must open: 2xx after redirects, with HTML (setup guide: the review
 * rejects a page that does not open). A callback without a `code` shows no success page, so any status below 500 proves that
 * it exists, and one above proves nothing (inferred). 403 proves nothing either: many sites refuse unknown user agents
 * (lycheeverse/lychee#733).
 * Of XHTML, the XML parser must be loaded.
 * @param now the current time, in milliseconds since 1970
 */
export function evaluateResponse(purpose: DeclaredUrl["purpose"], response: UrlResponse, now: number): Evaluation {
  if ("failure" in response) return { verdict: verdictOf(response.failure), failure: response.failure };
  const { status, finalUrl } = response;
  const facts = { status, finalUrl };
  const text = bodyText(response);
  const protection = protectionOf(response, text);
  if (protection !== undefined) return { ...facts, verdict: "unknown", cause: "bot-protection", protection };
  const wait = Math.ceil((retryAfterOf(response, now) ?? 0) / 1000);
  const retryAfter = wait > 0 ? { retryAfter: wait } : {};
  // A rate limit says nothing about the page.
  if (status === 429) return { ...facts, verdict: "unknown", cause: "rate", ...retryAfter };
  if (purpose === "callback") return status < 500 ? { ...facts, verdict: "ok" } : { ...facts, verdict: "unknown", cause: "callback-error" };
  if (transientStatuses.includes(status)) return { ...facts, verdict: "unknown", cause: "transient", ...retryAfter };
  if (status === 403) return { ...facts, verdict: "unknown", cause: "forbidden" };
  if (!isShown(status)) return { ...facts, verdict: "broken", cause: "status" };
  // White space at the beginning of a body that is longer proves nothing.
  const isEmpty = text.trim() === "" && response.body?.isComplete !== false;
  if (isEmpty || status === 205) return { ...facts, verdict: "no-page", cause: "empty" };
  const isSaved = isDownload(response);
  if (!isSaved && isXhtmlPage(response) && !isWellFormedXml(text, response.body?.isComplete === true))
    return { ...facts, verdict: "broken", cause: "xml" };
  if (!isSaved && isPage(response)) return { ...facts, verdict: "ok" };
  const contentType = isSaved ? "Content-Disposition: attachment" : mediaTypeOf(response);
  return { ...facts, verdict: "no-page", cause: "not-html", contentType };
}

/** Whether browsers show the body of a status as the page; also a redirect without a target. */
const isShown = (status: number) => status >= 200 && status <= 399 && status !== 304;

/** Whether browsers save the body. Source: RFC 6266, 4.2: any type but inline. */
function isDownload({ headers }: PageResponse): boolean {
  const [type = ""] = listOf(headers["content-disposition"])[0]?.split(";") ?? [];
  return /^\s*(?!inline\s*$)[\w-]+\s*$/i.test(type);
}

/** The product that responded instead of the page. Most of them use status 202, or 400 and above, but never report that a page is missing. */
function protectionOf({ status, headers }: PageResponse, text: string): string | undefined {
  if (status === 404 || status === 410) return undefined;
  const isRefusal = status >= 400 || status === 202;
  const matches = ({ header, body: marker, challenge, statuses }: BotProtection) => {
    // Most pages have no marker at all, and need not be walked over.
    if (challenge?.test(text) && challenge.test(codeOfShortPage(text))) return true;
    if (statuses === undefined ? !isRefusal : statuses !== "any" && !statuses.includes(status)) return false;
    if (!header && !marker && !challenge) return true;
    const value = header && headers[header.name];
    return (value !== undefined && (header?.value === undefined || header.value.test(String(value)))) || marker?.test(text) === true;
  };
  return botProtections.find(matches)?.name;
}

function verdictOf(failure: NetworkFailure): Verdict {
  // Desktop browsers fetch the intermediate certificate, or know it.
  if (failure.kind === "tls" && failure.reason === "incomplete-chain") return "unknown";
  return failureVerdicts[failure.kind];
}

const failureVerdicts: Readonly<Record<NetworkFailure["kind"], Verdict>> = {
  blocked: "blocked",
  scheme: "blocked",
  "user-info": "blocked",
  port: "blocked",
  dns: "broken",
  "dns-timeout": "unknown",
  "dns-server": "unknown",
  refused: "broken",
  connection: "unknown",
  proxy: "unknown",
  tls: "broken",
  timeout: "unknown",
  protocol: "broken",
  unsupported: "unknown",
  redirects: "broken",
  "redirect-loop": "broken",
  "cookie-loop": "unknown",
  "redirect-target": "broken",
  "run-deadline": "unknown",
};
