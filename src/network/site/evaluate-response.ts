import type { DeclaredUrl } from "../../core/declaration/urls.ts";
import type { NetworkFailure } from "../../core/urls/network-failure.ts";
import type { UrlCheck, Verdict } from "../../core/urls/url-check.ts";
import type { PageResponse, UrlResponse } from "../page-client.ts";
import { retryAfterOf } from "../retry.ts";
import { botProtections } from "./bot-protection.ts";

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
 * it exists, and one above proves nothing (inferred).
 * @param now the current time, in milliseconds since 1970
 */
export function evaluateResponse(purpose: DeclaredUrl["purpose"], response: UrlResponse, now: number): Evaluation {
  if ("failure" in response) return { verdict: failureVerdicts[response.failure.kind], failure: response.failure };
  const { status, finalUrl, headers } = response;
  const facts = { status, finalUrl };
  const protection = purpose === "callback" ? undefined : protectionOf(response);
  if (protection !== undefined) return { ...facts, verdict: "unknown", cause: "bot-protection", protection };
  const wait = Math.ceil((retryAfterOf(response, now) ?? 0) / 1000);
  const retryAfter = wait > 0 ? { retryAfter: wait } : {};
  // A rate limit says nothing about the page.
  if (status === 429) return { ...facts, verdict: "unknown", cause: "rate", ...retryAfter };
  if (purpose === "callback") return status < 500 ? { ...facts, verdict: "ok" } : { ...facts, verdict: "unknown", cause: "callback-error" };
  if (transientStatuses.includes(status)) return { ...facts, verdict: "unknown", cause: "transient", ...retryAfter };
  if (status < 200 || status > 299) return { ...facts, verdict: "broken", cause: "status" };
  if ((response.body ?? "").trim() === "") return { ...facts, verdict: "broken", cause: "empty" };
  const contentType = headers["content-type"]?.split(/[;,]/)[0]?.trim().toLowerCase() ?? "";
  const isPage = contentType === "" ? looksLikeHtml(response.body ?? "") : /^(?:text\/html|application\/xhtml\+xml)$/.test(contentType);
  return isPage ? { ...facts, verdict: "ok" } : { ...facts, verdict: "broken", cause: "not-html", contentType: contentType || "?" };
}

/**
 * The product that responded instead of the page. A response that opens is the page's own, except that some challenges have
 * status 202; and such a product does not report that a page is missing.
 */
function protectionOf({ status, headers, body }: PageResponse): string | undefined {
  if ((status < 400 && status !== 202) || status === 404 || status === 410) return undefined;
  const has = (header: { name: string; value?: RegExp }) => {
    const value = headers[header.name];
    return value !== undefined && (header.value === undefined || header.value.test(String(value)));
  };
  return botProtections.find(({ header, body: marker }) => (header && has(header)) || marker?.test(body ?? ""))?.name;
}

const looksLikeHtml = (text: string) => /<(?:!doctype html|html|head|body|title|script|div|h1|p|a)\b/i.test(text.slice(0, 4096));

const failureVerdicts: Readonly<Record<NetworkFailure["kind"], Verdict>> = {
  blocked: "blocked",
  scheme: "blocked",
  "user-info": "blocked",
  port: "blocked",
  dns: "broken",
  "dns-server": "unknown",
  refused: "broken",
  connection: "unknown",
  proxy: "unknown",
  tls: "broken",
  timeout: "unknown",
  protocol: "broken",
  redirects: "unknown",
  "redirect-loop": "broken",
  "cookie-loop": "unknown",
  "redirect-target": "broken",
  "run-deadline": "unknown",
};
