import type { DeclaredUrl } from "../../core/declaration/urls.ts";
import type { NetworkFailure } from "../../core/urls/network-failure.ts";
import type { UrlCheck, Verdict } from "../../core/urls/url-check.ts";
import type { Answer, PageAnswer } from "../page-client.ts";
import { retryAfterOf } from "../retry.ts";
import { botWalls } from "./bot-walls.ts";

/** What an answer says of a URL. */
export type Evaluation = Pick<UrlCheck, "verdict" | "status" | "finalUrl" | "fault" | "cause" | "wall" | "contentType" | "retryAfter">;

/** Statuses that a server, or what stands before it, gives while it is not itself. Source: RFC 9110, 15.6; RFC 8470 for 425; curl's manual for 522 and 524. */
const passing: readonly number[] = [408, 425, 502, 503, 504, 522, 524];

/**
 * Judges the last answer of a URL. A website or page has to open as one: 2xx after redirects, with HTML in it (setup guide:
 * the review rejects a page that does not open). A callback without a `code` shows no success page, so any status below 500
 * proves that it is there, and one above proves nothing (inferred).
 * @param now the current time, in milliseconds since 1970
 */
export function evaluateResponse(purpose: DeclaredUrl["purpose"], answer: Answer, now: number): Evaluation {
  if ("fault" in answer) return { verdict: failureVerdicts[answer.fault.kind], fault: answer.fault };
  const { status, finalUrl, headers } = answer;
  const seen = { status, finalUrl };
  const wall = purpose === "callback" ? undefined : wallOf(answer);
  if (wall !== undefined) return { ...seen, verdict: "unknown", cause: "bot-protection", wall };
  const wait = Math.ceil((retryAfterOf(answer, now) ?? 0) / 1000);
  const retryAfter = wait > 0 ? { retryAfter: wait } : {};
  // Limits of the rate say nothing about the page behind them.
  if (status === 429) return { ...seen, verdict: "unknown", cause: "rate", ...retryAfter };
  if (purpose === "callback") return status < 500 ? { ...seen, verdict: "ok" } : { ...seen, verdict: "unknown", cause: "callback-error" };
  if (passing.includes(status)) return { ...seen, verdict: "unknown", cause: "transient", ...retryAfter };
  if (status < 200 || status > 299) return { ...seen, verdict: "broken", cause: "status" };
  if ((answer.body ?? "").trim() === "") return { ...seen, verdict: "broken", cause: "empty" };
  const contentType = headers["content-type"]?.split(/[;,]/)[0]?.trim().toLowerCase() ?? "";
  const isPage = contentType === "" ? looksLikeHtml(answer.body ?? "") : /^(?:text\/html|application\/xhtml\+xml)$/.test(contentType);
  return isPage ? { ...seen, verdict: "ok" } : { ...seen, verdict: "broken", cause: "not-html", contentType: contentType || "?" };
}

/**
 * The product that answered instead of the page. An answer that opens is the page's own, except that some challenges come as
 * 202; and that a page is not there is not what such a product says.
 */
function wallOf({ status, headers, body }: PageAnswer): string | undefined {
  if ((status < 400 && status !== 202) || status === 404 || status === 410) return undefined;
  const has = (header: { name: string; value?: RegExp }) => {
    const value = headers[header.name];
    return value !== undefined && (header.value === undefined || header.value.test(String(value)));
  };
  return botWalls.find(({ header, body: mark }) => (header && has(header)) || mark?.test(body ?? ""))?.name;
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
